"""Counts by rule instead of findings: where to begin on a site that has many."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from i18nlint.model.finding import Diagnostic
from i18nlint.model.result import LintResult
from i18nlint.report.row import Row
from i18nlint.report.style import Style
from i18nlint.report.summary import summary_rows


def render_statistics(result: LintResult, style: Style) -> Iterator[str]:
    """A line per rule and severity: how many, in how many posts, in which languages."""
    counted: dict[tuple[str, str, str], list[Diagnostic]] = defaultdict(list)
    for diagnostic in result.diagnostics:
        if style.shows(diagnostic):
            key = (diagnostic.code, diagnostic.rule, str(diagnostic.severity))
            counted[key].append(diagnostic)
    for key, found in sorted(counted.items(), key=lambda item: (-len(item[1]), item[0])):
        yield _row(key, found).painted(style)
    if style.closing:
        yield from (row.painted(style) for row in summary_rows(result, style))


def _row(key: tuple[str, str, str], found: list[Diagnostic]) -> Row:
    code, rule, severity = key
    posts = len({diagnostic.group for diagnostic in found})
    languages = sorted({str(diagnostic.place.language or "?") for diagnostic in found})
    return (
        Row.of(f"{len(found):>7,}  ")
        + Row.of(f"{severity:<8}", severity)
        + Row.of(f"{code} {rule:<24}  {posts:>5,} post{' ' if posts == 1 else 's'}  ")
        + Row.of(" ".join(languages), "quiet")
    )
