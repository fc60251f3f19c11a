"""The report for people: post by post, both sides of each diagnostic, marked where they differ."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from i18nlint.model.dataclass import replace
from i18nlint.model.finding import Confidence, Diagnostic
from i18nlint.model.result import LintResult
from i18nlint.report import cells
from i18nlint.report.notes import (
    alike_rows,
    help_rows,
    section_rows,
    suppression_rows,
    witness_rows,
)
from i18nlint.report.place import path_text
from i18nlint.report.posts import Told, by_post, told
from i18nlint.report.row import EMPTY, Row
from i18nlint.report.sides import side_rows
from i18nlint.report.style import Style
from i18nlint.report.summary import closing_rows, severity_row

_INDENT = "  "


def render_full(result: LintResult, style: Style) -> Iterator[str]:
    """Lines of at most ``style.width`` cells; an empty one after each diagnostic."""
    for row in _rows(result, style):
        yield row.painted(style)


def _rows(result: LintResult, style: Style) -> Iterator[Row]:
    posts = list(by_post(filter(style.shows, result.diagnostics)))
    entries = 0
    for key, found in posts:
        if len(posts) > 1:
            yield from _title(key, found, result.root, style)
        for one in told(found):
            entries += 1
            yield from diagnostic_rows(one, result.root, style)
            yield EMPTY
    if style.closing:
        yield from closing_rows(result, style, entries=entries)


def _title(key: str, found: Sequence[Diagnostic], root: str, style: Style) -> Iterator[Row]:
    """Above the findings of a post, where there are several."""
    rule = style.glyphs.rule
    title = f"{rule} {cells.printable(path_text(key, root))} {rule} {severity_row(found).text}"
    yield from (Row.of(line, "title") for line in cells.wrap(title, style.width))
    yield EMPTY


def diagnostic_rows(one: Told, root: str, style: Style) -> Iterator[Row]:
    """A headline, and below it, indented, all that is known."""
    yield from _headline(one.diagnostic, style)
    narrow = replace(style, width=style.width - len(_INDENT))
    for row in _body(one, root, narrow):
        yield Row.of(_INDENT) + row


def _body(one: Told, root: str, style: Style) -> Iterator[Row]:
    diagnostic = one.diagnostic
    yield from section_rows(diagnostic, style)
    yield from side_rows(diagnostic, root, style)
    yield from alike_rows(one, root, style)
    yield from witness_rows(one, style)
    yield from help_rows(one, style)
    yield from suppression_rows(one, style)


def _headline(diagnostic: Diagnostic, style: Style) -> Iterator[Row]:
    severity = str(diagnostic.severity)
    name = f"{severity} {diagnostic.code} {diagnostic.rule}{_waits(diagnostic)}"
    message = cells.printable(" ".join(diagnostic.message.split()))
    first, *rest = _with_doubt(f"{name}: {message}", diagnostic, style.width - len(_INDENT))
    if first.startswith(name):
        yield Row(((severity, name), ("strong", first[len(name) :])))
    else:
        yield Row.of(first, severity)
    yield from (Row.of(_INDENT) + Row.of(line, "strong") for line in rest)


def _with_doubt(text: str, diagnostic: Diagnostic, width: int) -> list[str]:
    """The text in lines; how sure it is stands at the end, in one piece."""
    lines = list(cells.wrap(text, width))
    if diagnostic.confidence is Confidence.HIGH:
        return lines
    doubt = f"({diagnostic.confidence} confidence)"
    if cells.width(lines[-1]) + len(f" {doubt}") <= width:
        return [*lines[:-1], f"{lines[-1]} {doubt}"]
    return [*lines, doubt]


def _waits(diagnostic: Diagnostic) -> str:
    """Behind the name of the rule where the translation waits for its source."""
    return " (pending)" if diagnostic.pending else ""
