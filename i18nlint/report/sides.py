"""Both sides of a diagnostic: next to each other where the width allows it, else stacked."""

from __future__ import annotations

from collections.abc import Iterator

from i18nlint.model.finding import Diagnostic, Location, Side
from i18nlint.report.excerpt import Frame, beginning, excerpt, gap_within
from i18nlint.report.place import place_label
from i18nlint.report.row import Row, beside
from i18nlint.report.style import Style

BESIDE = 100
"""Cells from which on two columns are worth their narrowness."""
_BETWEEN = 2
_EXACT = frozenset({"C001", "C002", "C003", "C004", "C005", "C006", "L003", "L009"})
"""Rules about code, a line, a tag or a link, of which a few letters differ: those are marked."""
_LIST = "S007"
"""Of an item that nobody can tell from the others its finding points at the list's first letter."""
_COMPARED = frozenset("CFLNT")
"""Families of rules that set two values against each other: where they part tells something. A
block that is still in the source language differs in nothing that matters."""


def side_rows(diagnostic: Diagnostic, root: str, style: Style) -> Iterator[Row]:
    """Path and excerpt of each side that has a place, at most ``style.width`` wide."""
    labels = (place_label(place, root) for place in (diagnostic.source, diagnostic.target) if place)
    sides = [(label, *side) for label, side in zip(labels, _sides(diagnostic), strict=True)]
    if len(sides) == 2 and style.width >= BESIDE:
        yield from _columns(sides, diagnostic, style)
        return
    for label, side, location in sides:
        yield Row.of(label, "path")  # in one line, however long: people click it and copy it
        if len(sides) == 1 and location.range.start == location.range.end:
            return  # the file itself is meant: nothing is missing on its first line
        frame, other = _frame(side, diagnostic, style.width, style), _other(side, sides, diagnostic)
        yield from _excerpt(diagnostic, location, frame, other)


def _columns(
    sides: list[tuple[str, Side, Location]], diagnostic: Diagnostic, style: Style
) -> Iterator[Row]:
    """The excerpts next to each other, each below its path; long paths stand above both."""
    width = (style.width - _BETWEEN) // 2
    others = [_other(side, sides, diagnostic) for _, side, _ in sides]
    left, right = (
        list(_excerpt(diagnostic, location, _frame(side, diagnostic, width, style), other))
        for (_, side, location), other in zip(sides, others, strict=True)
    )
    labels = [Row.of(label, "path") for label, _, _ in sides]
    if all(label.width <= width for label in labels):
        yield from beside(labels[:1], labels[1:], width + _BETWEEN)
    else:
        yield from labels
    yield from beside(left, right, width + _BETWEEN)


def _excerpt(
    diagnostic: Diagnostic, location: Location, frame: Frame, other: Location | None
) -> Iterator[Row]:
    start, end = location.range.start, location.range.end
    if diagnostic.code == _LIST and not location.text and end.column - start.column == 1:
        return beginning(location, frame, "the rest of the list")
    if diagnostic.code in _EXACT and location.text and start == end:
        return gap_within(location, frame)
    return excerpt(location, frame, other)


def _other(
    side: Side, sides: list[tuple[str, Side, Location]], diagnostic: Diagnostic
) -> Location | None:
    """What the side is held against, if its rule compares values."""
    if diagnostic.code[0] not in _COMPARED:
        return None
    return next((location for _, other, location in sides if other is not side), None)


def _sides(diagnostic: Diagnostic) -> Iterator[tuple[Side, Location]]:
    source, target = diagnostic.source, diagnostic.target
    if source and target and diagnostic.code in _EXACT:
        from i18nlint.report.meant import meant  # here: most findings are of a word

        source, target = meant(diagnostic, source, target)
    if source:
        yield Side.SOURCE, source
    if target:
        yield Side.TARGET, target


def _frame(side: Side, diagnostic: Diagnostic, width: int, style: Style) -> Frame:
    primary = side is diagnostic.primary
    return Frame(
        width=width,
        number_width=_number_width(diagnostic),
        glyphs=style.glyphs,
        side=side,
        mark=style.glyphs.primary if primary else style.glyphs.secondary,
        role=str(diagnostic.severity) if primary else "other",
    )


def _number_width(diagnostic: Diagnostic) -> int:
    last = (
        min(place.range.end.line, place.range.start.line + max(0, len(place.lines) - 1))
        for _, place in _sides(diagnostic)
    )
    return len(str(max(last)))
