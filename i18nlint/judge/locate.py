"""Places made concrete, identities, order: after this no document is needed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from i18nlint.facts.prose import shown_text
from i18nlint.judge.case import Ruling
from i18nlint.model.document import Section
from i18nlint.model.finding import Diagnostic, Location, Side
from i18nlint.model.text import SourceText, Span

_LINES = 3
"""A report shows the beginning of a section, not the section."""


def locate(group: str, rulings: Iterable[Ruling]) -> tuple[Diagnostic, ...]:
    """Diagnostics in report order. Identities are unique within the group."""
    seen: Counter[str] = Counter()
    diagnostics = []
    for ruling in sorted(rulings, key=_place):
        content = _content(group, ruling)
        seen[content] += 1
        diagnostics.append(_diagnostic(group, ruling, f"{content}\0{seen[content]}"))
    return tuple(sorted(diagnostics, key=lambda diagnostic: diagnostic.order))


def _place(ruling: Ruling) -> tuple[str, int, int, str]:
    source, target = ruling.finding.source, ruling.finding.target
    return (
        ruling.case.text.path,
        target.span.start if target else -1,
        source.span.start if source else -1,
        ruling.finding.rule,
    )


def _diagnostic(group: str, ruling: Ruling, identity: str) -> Diagnostic:
    finding = ruling.finding
    return Diagnostic(
        rule=finding.rule,
        code=ruling.rule.code,
        severity=ruling.severity,
        confidence=ruling.confidence,
        score=round(ruling.score, 2),
        variant=finding.variant,
        message=ruling.message,
        arguments=finding.arguments,
        group=group,
        primary=ruling.primary,
        source=_location(ruling, Side.SOURCE),
        target=_location(ruling, Side.TARGET),
        identity=identity,
        witnesses=ruling.witnesses,
        source_heading=_heading(ruling, Side.SOURCE),
        target_heading=_heading(ruling, Side.TARGET),
        pending=ruling.pending,
        suppressed_by=ruling.suppressed_by,
    )


def _location(ruling: Ruling, side: Side) -> Location | None:
    label = ruling.label(side)
    if label is None:
        return None
    text, language = ruling.case.document_of(side)
    return Location(
        path=text.path,
        language=language,
        text=label.text,
        range=text.range(label.span),
        lines=_lines(text, label.span),
    )


def _heading(ruling: Ruling, side: Side) -> str:
    """The visible text of the heading above the place; empty before the first one."""
    label = ruling.label(side)
    document = ruling.case.document(side)
    if label is None or document is None:
        return ""
    heading = _section_of(label.span, document.root).heading
    return shown_text(heading) if heading else ""


def _section_of(span: Span, section: Section) -> Section:
    """The innermost section that holds the span, the last one where two touch it."""
    for child in reversed(section.children):
        if child.span.contains(span):
            return _section_of(span, child)
    return section


def _lines(text: SourceText, span: Span) -> tuple[str, ...]:
    first = text.position(span.start).line
    last = text.position(span.end).line
    return tuple(text.line(line) for line in range(first, min(last, first + _LINES - 1) + 1))


def _content(group: str, ruling: Ruling) -> str:
    """The identity, but for the number of its likes above."""
    finding = ruling.finding
    slices = [
        " ".join(ruling.case.document_of(side)[0].slice(label.span).split())
        for side in (Side.SOURCE, Side.TARGET)
        if (label := ruling.label(side)) is not None
    ]
    return "\0".join(
        [
            finding.rule,
            finding.variant or "",
            group,
            str(ruling.case.language),
            _heading(ruling, Side.SOURCE),
            *slices,
        ]
    )
