"""Both sides of a diagnostic: next to each other where the width allows it, else stacked."""

from __future__ import annotations

from collections.abc import Iterator

from i18nlint.model.dataclass import replace
from i18nlint.model.finding import Diagnostic, Location, Severity, Side
from i18nlint.model.text import Position, Range
from i18nlint.report import cells
from i18nlint.report.excerpt import Frame, excerpt
from i18nlint.report.place import place_label
from i18nlint.report.row import Row, beside
from i18nlint.report.style import Style

BESIDE = 100
"""Cells from which on two columns are worth their narrowness."""
_BETWEEN = 2
_EXACT = frozenset({"C001", "C005", "C006", "L003", "L009"})
"""Rules about a line, a tag or a link, of which a few letters differ: those are marked."""
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
        yield from _label_rows(label, style.width)
        if len(sides) == 1 and location.range.start == location.range.end:
            return  # the file itself is meant: nothing is missing on its first line
        other = _other(side, sides, diagnostic)
        yield from excerpt(location, _frame(side, diagnostic, style.width, style), other)


def _columns(
    sides: list[tuple[str, Side, Location]], diagnostic: Diagnostic, style: Style
) -> Iterator[Row]:
    """The excerpts next to each other, each below its path; long paths stand above both."""
    width = (style.width - _BETWEEN) // 2
    others = [_other(side, sides, diagnostic) for _, side, _ in sides]
    left, right = (
        list(excerpt(location, _frame(side, diagnostic, width, style), other))
        for (_, side, location), other in zip(sides, others, strict=True)
    )
    source, target = (list(_label_rows(label, style.width)) for label, _, _ in sides)
    if all(cells.width(label) <= width for label, _, _ in sides):
        yield from beside(source, target, width + _BETWEEN)
    else:
        yield from (*source, *target)
    yield from beside(left, right, width + _BETWEEN)


def _other(
    side: Side, sides: list[tuple[str, Side, Location]], diagnostic: Diagnostic
) -> Location | None:
    """What the side is held against, if its rule compares values."""
    if diagnostic.code[0] not in _COMPARED:
        return None
    return next((location for _, other, location in sides if other is not side), None)


def _label_rows(label: str, width: int) -> Iterator[Row]:
    return (Row.of(line, "path") for line in cells.wrap(label, width))


def _sides(diagnostic: Diagnostic) -> Iterator[tuple[Side, Location]]:
    source, target = diagnostic.source, diagnostic.target
    if source and target and diagnostic.code in _EXACT:
        source = _pointed(source, diagnostic, "source_value")
        target = _pointed(target, diagnostic, "target_value")
        source, target = _narrowed(source, target), _narrowed(target, source)
    if source:
        yield Side.SOURCE, source
    if target:
        yield Side.TARGET, target


def _narrowed(location: Location, other: Location) -> Location:
    """The location without what the other one begins and ends with as well."""
    from i18nlint.report.focus import focus  # here: most findings are of a word

    found = focus(location, other)
    if found is None:
        return location
    line = location.range.start.line
    first, last = (Position(line, column + 1) for column in found)
    return replace(location, range=Range(first, last))


def _pointed(location: Location, diagnostic: Diagnostic, key: str) -> Location:
    """The location of a tag quoting the setting that is meant, if it stands on the first line."""
    name, value = (diagnostic.arguments.get(word) for word in ("attribute", key))
    if not name or not value or not location.lines:
        return location
    spelled = (f'{name}="{value}"', f"{name}='{value}'", f"{name}={value}")
    found = next((text for text in spelled if text in location.lines[0]), "")
    return replace(location, text=found) if found else location


def _frame(side: Side, diagnostic: Diagnostic, width: int, style: Style) -> Frame:
    primary = side is diagnostic.primary
    return Frame(
        width=width,
        number_width=_number_width(diagnostic),
        glyphs=style.glyphs,
        side=side,
        mark=style.glyphs.primary if primary else style.glyphs.secondary,
        role=_role(diagnostic.severity) if primary else "other",
    )


def _number_width(diagnostic: Diagnostic) -> int:
    last = (
        min(place.range.end.line, place.range.start.line + max(0, len(place.lines) - 1))
        for _, place in _sides(diagnostic)
    )
    return len(str(max(last)))


def _role(severity: Severity) -> str:
    return str(severity)
