"""One line for each diagnostic: for editors, ``grep`` and logs. Not cut to any width."""

from __future__ import annotations

from collections.abc import Iterator

from i18nlint.model.finding import Diagnostic
from i18nlint.model.result import LintResult
from i18nlint.report.cells import printable
from i18nlint.report.place import path_text, place_text
from i18nlint.report.style import Style
from i18nlint.report.summary import summary_rows


def render_concise(result: LintResult, style: Style) -> Iterator[str]:
    """``path:line:column: severity CODE rule: message (other: path:line)``."""
    for diagnostic in result.diagnostics:
        if style.shows(diagnostic):
            yield _line(diagnostic, result.root, style)
    if style.closing:
        yield from (row.painted(style) for row in summary_rows(result, style))


def _line(diagnostic: Diagnostic, root: str, style: Style) -> str:
    severity = str(diagnostic.severity)
    place = style.paint("path", printable(place_text(diagnostic.place, root)))
    level = style.paint(severity, severity)
    waits = " (pending)" if diagnostic.pending else ""
    rule = style.paint("rule", f"{diagnostic.code} {diagnostic.rule}{waits}")
    message = printable(" ".join(diagnostic.message.split()))
    return f"{place}: {level} {rule}: {message}{_other(diagnostic, root)}"


def _other(diagnostic: Diagnostic, root: str) -> str:
    """The place on the other side, if there is one."""
    primary = diagnostic.place
    for location in (diagnostic.source, diagnostic.target):
        if location is not None and location is not primary:
            path = printable(path_text(location.path, root))
            return f" (other: {path}:{location.range.start.line})"
    return ""
