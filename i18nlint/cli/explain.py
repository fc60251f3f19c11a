"""``i18nlint explain RULE``: the page of a rule, for reading in a terminal."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from i18nlint.cli.parameters import color_option, config_options

if TYPE_CHECKING:
    from collections.abc import Sequence

    from i18nlint.model.rule import Rule

_WIDEST = 100
"""Cells of a line of prose beyond which nobody likes to read."""


@click.command()
@click.argument("rule")
@config_options
@color_option
def explain(rule: str, config_file: str, isolated: bool, color: str) -> None:
    """Show the page of RULE, a name or a code: what it says, why it matters, examples."""
    from pathlib import Path

    from i18nlint.cli import output
    from i18nlint.cli.manual import manual_rows
    from i18nlint.cli.project import open_project
    from i18nlint.model.dataclass import replace
    from i18nlint.rulebook.load import load_rules
    from i18nlint.rulebook.pages import read_page

    project = open_project((), config_file=config_file, isolated=isolated)
    found = find_rule(rule, load_rules(project.config))
    page = read_page(Path(found.path))
    style = output.style_for(sys.stdout, color)
    style = replace(style, width=min(_WIDEST, style.width))
    rows = (row.painted(style) for row in manual_rows(page, style))
    output.write_lines(rows, sys.stdout)


def find_rule(word: str, rules: Sequence[Rule]) -> Rule:
    """The rule of that name or code, whatever the letter case.

    Raises:
        UsageError: there is none; suggests the nearest.
    """
    wanted = word.strip().lower().replace("_", "-")
    for rule in rules:
        if wanted in (rule.name, rule.code.lower()):
            return rule
    from i18nlint.config.suggest import did_you_mean
    from i18nlint.errors import UsageError
    from i18nlint.model.wording import listed

    begun = [rule.name for rule in rules if rule.name.startswith(wanted)]
    begun += [rule.code for rule in rules if rule.code.startswith(word.strip().upper())]
    known = tuple(name for rule in rules for name in (rule.name, rule.code))
    hint = f"there are {listed(begun)}" if len(begun) > 1 else did_you_mean(wanted, begun or known)
    hint = hint or "`i18nlint rules` lists them all"
    raise UsageError(f'there is no rule "{word}"', hint=hint)
