"""``i18nlint check``: configuration -> discovery -> engine -> report -> exit code."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

import click

from i18nlint.cli.parameters import (
    PATH,
    color_option,
    config_options,
    format_option,
    layout_options,
    rule_level,
    rule_names,
)

if TYPE_CHECKING:
    from i18nlint.cli.project import Project
    from i18nlint.cli.scope import Scope
    from i18nlint.model.group import Layout
    from i18nlint.model.result import LintResult


@click.command()
@click.argument("paths", nargs=-1, type=PATH, metavar="[PATH]...")
@click.option(
    "--select",
    type=rule_names,
    metavar="RULES",
    help="Only these rules: names, codes, families, ALL.",
)
@click.option("--extend-select", type=rule_names, metavar="RULES", help="These rules as well.")
@click.option("--ignore", type=rule_names, metavar="RULES", help="Not these rules.")
@click.option(
    "--severity",
    type=rule_level,
    metavar="RULE=LEVEL",
    multiple=True,
    help="Level of a rule: error, warning, info or off. Can be given several times.",
)
@click.option(
    "--min-confidence",
    type=click.Choice(["low", "medium", "high"]),
    help="Leave out what is less certain.  [default: medium]",
)
@click.option(
    "--fail-on",
    type=click.Choice(["error", "warning", "info", "off"]),
    help="Least severity for exit code 1.  [default: error]",
)
@click.option(
    "--contract",
    type=click.Choice(["mirror", "facts", "auto"]),
    help="mirror: translations follow block by block. facts: written freely from the same facts.",
)
@click.option("--staged", is_flag=True, help="Only posts that the next git commit touches.")
@click.option(
    "--since",
    metavar="REF",
    help="Only posts that were touched since HEAD left REF, a branch, tag or commit.",
)
@layout_options
@format_option("full", "concise", "json")
@click.option("--output", type=PATH, metavar="FILE", help="Write the report to a file.")
@click.option("--statistics", is_flag=True, help="Print counts by rule instead of findings.")
@config_options
@click.option("--no-cache", is_flag=True, help="Accepted for later: there is no cache yet.")
@click.option(
    "--jobs",
    type=click.IntRange(min=1),
    metavar="N",
    help="Processes to use at most.  [default: one for each processor]",
)
@click.option("--exit-zero", is_flag=True, help="Exit code 0 even with findings.")
@click.option(
    "--allow-empty", is_flag=True, help="Exit code 0 where no post exists in several languages."
)
@click.option("-q", "--quiet", is_flag=True, help="Findings only, no summary.")
@click.option(
    "-v",
    "--verbose",
    is_flag=True,
    help="Show notes (severity info) and what waits for translators, too.",
)
@color_option
@click.pass_context
def check(ctx: click.Context, /, paths: tuple[str, ...], **options: Any) -> None:
    """Check the posts below each PATH, or the post that a PATH is a version of.

    Without PATH the current directory is checked.

    Exit codes: 0 nothing at or above --fail-on, 1 findings, 2 usage or configuration,
    3 internal error, 130 interrupted.
    """
    from i18nlint.cli.beyond import beyond
    from i18nlint.cli.idle import idle, passed_by
    from i18nlint.cli.scope import open_scope

    project = _configured(paths, options)
    scope = open_scope(project.root, staged=options["staged"], since=options["since"])
    layout = project.discover(scope.changes)
    if scope.changes is None:
        _require_posts(project, layout, options["allow_empty"])
    result = _lint(project, layout, scope, options["jobs"])
    _print_report(project, result, options)
    notes = [*idle(project, layout, scope), *scope.notes(layout), *scope.lonely(project, layout)]
    notes += [f"note: {sentence}" for sentence in beyond(layout)]
    if not (options["config_file"] or options["isolated"]):
        notes += passed_by(project, layout)
    _print_notes(result, () if options["quiet"] else notes)
    ctx.exit(_exit_code(project, result, options["exit_zero"]))


def _configured(paths: tuple[str, ...], options: dict[str, Any]) -> Project:
    """The project with the settings of the command line over those of its configuration."""
    from i18nlint.cli.project import open_project
    from i18nlint.model.finding import Confidence, Severity
    from i18nlint.model.rule import Contract

    project = open_project(paths, config_file=options["config_file"], isolated=options["isolated"])
    _check_selectors(project, options)
    config = project.config
    return project.with_options(
        select=options["select"],
        extend_select=config.extend_select + (options["extend_select"] or ()),
        ignore=config.ignore + (options["ignore"] or ()),
        severity={**config.severity, **dict(options["severity"])},
        min_confidence=_enum(Confidence, options["min_confidence"]),
        fail_on=_enum(Severity, options["fail_on"]),
        contract=_enum(Contract, options["contract"]),
        source_language=options["source_language"],
        languages=options["languages"],
        patterns=options["patterns"],
    )


def _enum(kind: Any, value: str | None) -> Any:
    return None if value is None else kind(value)


def _check_selectors(project: Project, options: dict[str, Any]) -> None:
    """Rule names of the command line, before they mix with the file's: whose fault is a typo?"""
    from i18nlint.config.schema import Config
    from i18nlint.errors import ConfigError, UsageError
    from i18nlint.rulebook.load import load_rules
    from i18nlint.rulebook.select import select_rules

    names = ("select", "extend_select", "ignore")
    given = {name: options[name] for name in names if options[name]}
    if not (given or options["severity"]):
        return
    asked = Config(**given, severity=dict(options["severity"]))
    rules = load_rules(project.config)
    try:
        select_rules(rules, asked)
    except ConfigError as error:
        raise UsageError(f"--{error.message}", hint=error.hint) from error


def _require_posts(project: Project, layout: Layout, allow_empty: bool) -> None:
    """A check that silently checks nothing is how checks rot: exit code 2."""
    if allow_empty:
        return
    folders = [path for path in project.paths or (project.root,) if path.is_dir()]
    versions = [path for group in layout.groups for path in group.versions.values()]
    for folder in folders:
        prefix = project.relative(folder)
        if not any(prefix == "." or path.startswith(f"{prefix}/") for path in versions):
            from i18nlint.cli.nowhere import no_post  # here: only an empty folder needs it

            raise no_post(project, layout, folder)


def _lint(project: Project, layout: Layout, scope: Scope, jobs: int | None) -> LintResult:
    from i18nlint.engine.plan import make_plan
    from i18nlint.engine.run import lint
    from i18nlint.errors import UsageError
    from i18nlint.model.dataclass import replace
    from i18nlint.rulebook.load import load_rules

    plan = replace(make_plan(project.config, load_rules(project.config)), touched=scope.touched)
    if not plan.rules:
        raise UsageError("no rule is selected", hint="see --select, --ignore and --severity")
    result = lint(project.root, layout, plan, read=scope.read, before=scope.before, jobs=jobs)
    return replace(result, root=project.shown_root)


def _print_report(project: Project, result: LintResult, options: dict[str, Any]) -> None:
    from i18nlint.cli import output
    from i18nlint.config.schema import Pending
    from i18nlint.model.dataclass import replace
    from i18nlint.model.finding import Severity
    from i18nlint.report import renderer_for

    is_data = options["output_format"] == "json"
    name = "statistics" if options["statistics"] and not is_data else options["output_format"]
    write = output.write_data if is_data else output.write_lines
    with output.open_output(options["output"]) as stream:
        style = replace(
            output.style_for(stream, options["color"]),
            least=Severity.INFO if options["verbose"] else Severity.WARNING,
            pending=options["verbose"] or project.config.pending is Pending.FAIL,
            closing=not options["quiet"],
        )
        write(renderer_for(name)(result, style), stream)


def _print_notes(result: LintResult, notes: Iterable[str]) -> None:
    """Crashes, and what was named or touched but not checked."""
    if result.crashes:
        from i18nlint.cli.crashes import told_once  # here: a run is not expected to need it

        notes = [*told_once(result.crashes), *notes]
    for line in notes:
        click.echo(line, err=True)


def _exit_code(project: Project, result: LintResult, exit_zero: bool) -> int:
    from i18nlint.cli.program import FINDINGS, INTERNAL
    from i18nlint.config.schema import Pending

    if result.crashes:
        return INTERNAL
    config = project.config
    counted = (d for d in result.diagnostics if not d.pending or config.pending is Pending.FAIL)
    failing = any(d.severity.rank >= config.fail_on.rank > 0 for d in counted)
    return FINDINGS if failing and not exit_zero else 0
