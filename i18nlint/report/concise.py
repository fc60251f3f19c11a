"""One line for each diagnostic: for editors, ``grep`` and logs. Not cut to any width."""

from __future__ import annotations

from collections.abc import Iterator

from i18nlint.model.finding import Diagnostic, Location
from i18nlint.model.result import LintResult
from i18nlint.model.wording import quoted
from i18nlint.report.cells import printable
from i18nlint.report.place import path_text, place_text
from i18nlint.report.style import Style
from i18nlint.report.summary import closing_rows

_SHOWN = 40


def render_concise(result: LintResult, style: Style) -> Iterator[str]:
    """``path:line:column: severity CODE rule: message (other: path:line)``."""
    for diagnostic in result.diagnostics:
        if style.shows(diagnostic):
            yield _line(diagnostic, result.root, style)
    if style.closing:
        yield from (row.painted(style) for row in closing_rows(result, style))


def _line(diagnostic: Diagnostic, root: str, style: Style) -> str:
    severity = str(diagnostic.severity)
    place = style.paint("path", printable(place_text(diagnostic.place, root)))
    level = style.paint(severity, severity)
    waits = " (pending)" if diagnostic.pending else ""
    rule = style.paint("rule", f"{diagnostic.code} {diagnostic.rule}{waits}")
    message = printable(" ".join(diagnostic.message.split()))
    return f"{place}: {level} {rule}: {message}{_other(diagnostic, root)}"


def _lost(diagnostic: Diagnostic, location: Location) -> str:
    """How what is missing begins, where the message does not say it."""
    here = diagnostic.place.range
    if here.start != here.end or not location.text or location.text in diagnostic.message:
        return ""
    return f" {printable(quoted(location.text, _SHOWN))}"


def _other(diagnostic: Diagnostic, root: str) -> str:
    """The place on the other side, if there is one."""
    primary = diagnostic.place
    for location in (diagnostic.source, diagnostic.target):
        if location is not None and location is not primary:
            path = printable(path_text(location.path, root))
            return f" (other: {path}:{location.range.start.line}{_lost(diagnostic, location)})"
    return ""
