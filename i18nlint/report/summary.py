"""The end of a report for people: what was found, what was hidden, what was compared."""

from __future__ import annotations

from collections.abc import Iterator

from i18nlint.model.finding import Severity
from i18nlint.model.result import LintResult
from i18nlint.report import cells
from i18nlint.report.counts import count_rules, count_severities
from i18nlint.report.row import Row
from i18nlint.report.style import Style

_NOUNS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}


def summary_rows(result: LintResult, style: Style) -> Iterator[Row]:
    """Rows of at most ``style.width`` cells; never none."""
    shown = [d for d in result.diagnostics if d.severity.rank >= style.least.rank]
    if shown:
        posts = len({diagnostic.group for diagnostic in shown})
        yield _tally(result, posts, style)
        yield from _rules(result, style)
    yield from _hidden(result, style)
    yield from (Row.of(line) for line in cells.wrap(_compared(result, bool(shown)), style.width))
    yield from _crashed(result)


def _tally(result: LintResult, posts: int, style: Style) -> Row:
    """``2 errors, 1 warning in 2 of 345 posts``."""
    counts = count_severities(result)
    row = Row()
    for severity, noun in _NOUNS.items():
        number = counts[str(severity)]
        if number and severity.rank >= style.least.rank:
            row += Row.of(", ") if row.pieces else Row()
            row += Row.of(plural(number, noun), str(severity))
    return row + Row.of(f" in {posts:,} of {plural(result.groups, 'post')}")


def _rules(result: LintResult, style: Style) -> Iterator[Row]:
    """How often each rule spoke, and where to read about it."""
    counts = count_rules(result, style.least)
    text = ", ".join(f"{number:,} {rule}" for rule, number in counts.items())
    if len(counts) == 1:
        text = ""  # the line above has said it
    for line in cells.wrap(text, style.width - 2):
        yield Row.of(f"  {line}", "quiet")
    docs = style.docs.format(rule=next(iter(counts)))
    for line in cells.wrap(f"What a rule means and when it is wrong: {docs}", style.width - 2):
        yield Row.of(f"  {line}", "quiet")


def _hidden(result: LintResult, style: Style) -> Iterator[Row]:
    hidden = sum(diagnostic.severity.rank < style.least.rank for diagnostic in result.diagnostics)
    if hidden:
        verb = "shows it" if hidden == 1 else "shows them"
        yield Row.of(f"{plural(hidden, 'note')} hidden; --verbose {verb}", "quiet")
    if result.suppressed:
        yield Row.of(f"{plural(result.suppressed, 'finding')} suppressed by comments", "quiet")


def _compared(result: LintResult, found: bool) -> str:
    """``345 posts, 4 languages: 9,812 numbers, 2,204 links, 1,310 code blocks agree.``"""
    if not result.groups:
        return "0 posts: nothing was compared."
    compared = result.compared
    languages = {tag for group in result.layout.groups for tag in group.versions}
    what = ", ".join(
        plural(number, noun)
        for number, noun in (
            (compared.facts, "number"),
            (compared.links, "link"),
            (compared.code_blocks, "code block"),
        )
        if number
    )
    scope = f"{plural(result.groups, 'post')}, {plural(len(languages), 'language')}"
    if not what:
        what = plural(compared.blocks, "block")
    return f"{scope}: {what} compared." if found else f"{scope}: {what} agree."


def _crashed(result: LintResult) -> Iterator[Row]:
    if result.crashes:
        yield Row.of(f"{plural(len(result.crashes), 'crash', 'crashes')}: see above", "error")


def plural(number: int, noun: str, several: str = "") -> str:
    """``1 post``, ``1,380 posts``."""
    return f"{number:,} {noun if number == 1 else several or noun + 's'}"
