"""The command line. Start-up matters: nothing here imports more than click.

A command is imported when it is called, and its work when it runs.
"""

from __future__ import annotations

import click

from i18nlint import __version__
from i18nlint.cli.program import Program

COMMANDS = {
    "check": "i18nlint.cli.check:check",
    "rules": "i18nlint.cli.rules:rules",
    "explain": "i18nlint.cli.explain:explain",
    "layout": "i18nlint.cli.layout:layout",
    "align": "i18nlint.cli.align:align",
    "facts": "i18nlint.cli.facts:facts",
}


@click.group(
    cls=Program, commands_at=COMMANDS, context_settings={"help_option_names": ["-h", "--help"]}
)
@click.version_option(__version__, "-V", "--version", message="i18nlint %(version)s")
def main() -> None:
    """Find where the language versions of a post no longer say the same thing."""
