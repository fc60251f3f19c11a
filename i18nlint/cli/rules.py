"""``i18nlint rules``: the catalogue; ``rules test``: do the examples of the pages hold?"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

import click

from i18nlint.cli.parameters import PATH, config_options, format_option
from i18nlint.cli.program import FINDINGS

if TYPE_CHECKING:
    from i18nlint.model.rule import Rule


@click.group(invoke_without_command=True)
@format_option("text", "json")
@config_options
@click.pass_context
def rules(ctx: click.Context, /, output_format: str, config_file: str, isolated: bool) -> None:
    """List all rules: code, name, severity, and what they say.

    `i18nlint explain RULE` shows a rule's page.
    """
    if ctx.invoked_subcommand:
        return
    from i18nlint.cli import output
    from i18nlint.cli.project import open_project
    from i18nlint.report.json import dumps
    from i18nlint.rulebook.load import load_rules

    project = open_project((), config_file=config_file, isolated=isolated)
    catalogue = load_rules(project.config)
    if output_format == "json":
        data = {"version": 1, "rules": [rule_json(rule) for rule in catalogue]}
        output.write_data([dumps(data)], sys.stdout)
        return
    output.write_lines(_table(catalogue, output.width_for(sys.stdout)), sys.stdout)


def _table(catalogue: Sequence[Rule], width: int) -> Iterator[str]:
    """A line per rule, further ones where the terminal is narrow; an empty one between families."""
    from i18nlint.report import cells

    name = max((len(rule.name) for rule in catalogue), default=0)
    family = ""
    for rule in catalogue:
        if family and rule.family != family:
            yield ""
        family = rule.family
        status = "" if rule.status == "stable" else f" ({rule.status})"
        begin = f"{rule.code}  {rule.name:<{name}}  {rule.severity:<7}  "
        room = max(_NARROWEST, width - len(begin))
        first, *rest = cells.wrap(f"{rule.summary}{status}", room)
        yield f"{begin}{first}"
        yield from (f"{'':{len(begin)}}{line}" for line in rest)


_NARROWEST = 24
"""Cells for what a rule says: beyond them the terminal may break lines itself."""


def rule_json(rule: Rule) -> dict[str, Any]:
    """What a page says, without its prose."""
    return {
        "code": rule.code,
        "name": rule.name,
        "severity": str(rule.severity),
        "summary": rule.summary,
        "contract": "both" if rule.both_contracts else "mirror",
        "variants": {name: str(level) for name, level in rule.variants.items()},
        "status": rule.status,
        "since": rule.since,
        "its": rule.its,
        "related": list(rule.related),
    }


@rules.command("test", short_help="Run the examples of rule pages.")
@click.argument("paths", nargs=-1, type=PATH, metavar="[PATH]...")
@click.pass_context
def run_examples(ctx: click.Context, /, paths: tuple[str, ...]) -> None:
    """Run the examples of rule pages: the built-in ones, or those at PATH (a page or a folder).

    With I18NLINT_ACCEPT=1 in the environment wrong `expect` blocks are rewritten.
    """
    from pathlib import Path

    from i18nlint.cli.project import existing
    from i18nlint.errors import UsageError
    from i18nlint.report.summary import plural
    from i18nlint.testing.runner import run_pages

    for path in paths:
        existing(path)
    outcomes = list(run_pages(Path(path) for path in paths))
    if not outcomes:
        raise UsageError("there is no example under " + ", ".join(paths or ("rules/",)))
    failed = [outcome for outcome in outcomes if not outcome.passed]
    for outcome in failed:
        click.echo(f"{outcome}\n")
    accepted = sum(outcome.accepted for outcome in outcomes)
    rewritten = f", {accepted:,} rewritten" if accepted else ""
    held = len(outcomes) - len(failed)
    verb = "holds" if len(outcomes) == 1 else "hold"
    click.echo(f"{held:,} of {plural(len(outcomes), 'example')} {verb}{rewritten}")
    ctx.exit(FINDINGS if failed else 0)
