"""The report for people: both sides of each diagnostic, marked under what is meant."""

from __future__ import annotations

from collections.abc import Iterator

from i18nlint.model.dataclass import replace
from i18nlint.model.finding import Confidence, Diagnostic
from i18nlint.model.result import LintResult
from i18nlint.report import cells
from i18nlint.report.notes import help_rows, section_rows, suppression_rows, witness_rows
from i18nlint.report.row import Row
from i18nlint.report.sides import side_rows
from i18nlint.report.style import Style
from i18nlint.report.summary import closing_rows

_INDENT = "  "


def render_full(result: LintResult, style: Style) -> Iterator[str]:
    """Lines of at most ``style.width`` cells; an empty one after each diagnostic."""
    for diagnostic in result.diagnostics:
        if style.shows(diagnostic):
            yield from (
                row.painted(style) for row in diagnostic_rows(diagnostic, result.root, style)
            )
            yield ""
    if style.closing:
        yield from (row.painted(style) for row in closing_rows(result, style))


def diagnostic_rows(diagnostic: Diagnostic, root: str, style: Style) -> Iterator[Row]:
    """A headline, and below it, indented, all that is known."""
    yield from _headline(diagnostic, style)
    narrow = replace(style, width=style.width - len(_INDENT))
    for row in _body(diagnostic, root, narrow):
        yield Row.of(_INDENT) + row


def _body(diagnostic: Diagnostic, root: str, style: Style) -> Iterator[Row]:
    yield from section_rows(diagnostic, style)
    yield from side_rows(diagnostic, root, style)
    yield from witness_rows(diagnostic, style)
    yield from help_rows(diagnostic, style)
    yield from suppression_rows(diagnostic, style)


def _headline(diagnostic: Diagnostic, style: Style) -> Iterator[Row]:
    severity = str(diagnostic.severity)
    name = f"{severity} {diagnostic.code} {diagnostic.rule}{_waits(diagnostic)}"
    message = cells.printable(" ".join(diagnostic.message.split()))
    lines = list(cells.wrap(f"{name}: {message}{_doubt(diagnostic)}", style.width - len(_INDENT)))
    first, rest = lines[0], lines[1:]
    if first.startswith(name):
        yield Row(((severity, name), ("strong", first[len(name) :])))
    else:
        yield Row.of(first, severity)
    yield from (Row.of(_INDENT) + Row.of(line, "strong") for line in rest)


def _waits(diagnostic: Diagnostic) -> str:
    """Behind the name of the rule where the translation waits for its source."""
    return " (pending)" if diagnostic.pending else ""


def _doubt(diagnostic: Diagnostic) -> str:
    if diagnostic.confidence is Confidence.HIGH:
        return ""
    return f" ({diagnostic.confidence} confidence)"
