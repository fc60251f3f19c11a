"""The command line. Start-up matters: nothing here imports more than click.

A command is imported when it is called, and its work when it runs; what it is for stands here.
"""

from __future__ import annotations

import click

from i18nlint import __version__
from i18nlint.cli.program import Program

COMMANDS = {
    "check": ("i18nlint.cli.check:check", "Check posts: the main job."),
    "rules": ("i18nlint.cli.rules:rules", "List all rules, or test their pages."),
    "explain": ("i18nlint.cli.explain:explain", "Show the page of a rule."),
    "layout": ("i18nlint.cli.layout:layout", "Show the detected layout and its evidence."),
    "align": ("i18nlint.cli.align:align", "Show how versions of a post are lined up."),
    "facts": ("i18nlint.cli.facts:facts", "Show the facts found in a file or in lines."),
}


@click.group(
    cls=Program, commands_at=COMMANDS, context_settings={"help_option_names": ["-h", "--help"]}
)
@click.version_option(__version__, "-V", "--version", message="i18nlint %(version)s")
def main() -> None:
    """Find where the language versions of a post no longer say the same thing."""
