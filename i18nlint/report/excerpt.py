"""The lines that a location is about, with marks exactly under what is meant."""

from __future__ import annotations

from collections.abc import Iterator

from i18nlint.model.dataclass import dataclass, replace
from i18nlint.model.finding import Location, Side
from i18nlint.model.text import Position, Range
from i18nlint.report import cells
from i18nlint.report.row import Row
from i18nlint.report.style import Glyphs

CONTEXT = 40
"""Cells shown on either side of a span in a line that is too long."""

_MISSING = {Side.TARGET: "⟨missing here⟩", Side.SOURCE: "⟨not here⟩"}


@dataclass(frozen=True, slots=True)
class Frame:
    """The room for an excerpt and how it is marked."""

    width: int
    number_width: int
    """Cells for line numbers: the same for all excerpts of a diagnostic."""
    glyphs: Glyphs
    side: Side
    mark: str
    """The glyph under the span."""
    role: str
    """Colour role of the span and its mark."""

    @property
    def room(self) -> int:
        """Cells for the text of a line."""
        return max(1, self.width - self.number_width - 3)

    def gutter(self, number: int | str = "", bar: str = "") -> Row:
        return Row.of(f"{number:>{self.number_width}} {bar or self.glyphs.bar} ", "gutter")


def excerpt(location: Location, frame: Frame, other: Location | None = None) -> Iterator[Row]:
    """Rows for a location; none where there is nothing to read (an empty file).

    ``other`` is what it is held against: of a line that is too long the difference is shown.
    """
    if not any(line.strip() for line in location.lines):
        return iter(())
    start, end = location.range.start, location.range.end
    if start == end:
        return _place(location, frame)
    if end.line > start.line and not (end.line == start.line + 1 and end.column == 1):
        return _block(location, frame)
    return _span(location, frame, other)


def _span(location: Location, frame: Frame, other: Location | None) -> Iterator[Row]:
    """One line with a mark under the span."""
    start, end = location.range.start, location.range.end
    line = location.lines[0]
    last = end.column - 1 if end.line == start.line else len(line)
    if last - start.column >= _REACH:
        return _long_span(location, frame, other)
    parts = _cut(line, start.column - 1, last)
    if cells.width(parts[1]) > frame.room:
        return _long_span(location, frame, other)
    return _marked_line(start.line, parts, frame)


def _long_span(location: Location, frame: Frame, other: Location | None) -> Iterator[Row]:
    """A line whose span is wider than the room: where the sides part, else how the span begins."""
    from i18nlint.report.focus import focus  # here: most spans are a word

    start = location.range.start
    line = location.lines[0]
    first, last = focus(location, other) or (start.column - 1, start.column - 1 + frame.room)
    if first == last:
        point = Position(start.line, first + 1)
        return gap_within(replace(location, range=Range(point, point)), frame)
    if first < start.column and not line[: start.column - 1].strip(_MARKERS):
        return _block(location, frame)  # the whole line is meant, and differs from its beginning
    before, span, after = _cut(line, first, last)
    lead = cells.width(cells.tail(before, _LEAD))
    if cells.width(span) > frame.room - lead:
        span, after = cells.fit(span, frame.room - lead, frame.glyphs.ellipsis), ""
    return _marked_line(start.line, (before, span, after), frame)


_MARKERS = " \t>*+-.)0123456789|"
_LEAD = 12
"""Cells in front of a span that is cut."""


def _marked_line(number: int, parts: tuple[str, str, str], frame: Frame) -> Iterator[Row]:
    before, span, after = parts
    underline = frame.mark * max(1, cells.width(span))
    unseen = len(underline) - cells.width(span)  # of a newline alone there is only the mark
    before, after = _window(before, span, after, replace(frame, width=frame.width - unseen))
    yield frame.gutter(number) + Row((("", before), (frame.role, span), ("", after)))
    yield frame.gutter() + Row((("", " " * cells.width(before)), (frame.role, underline)))


_REACH = 2000
"""Code points around a span that an excerpt may need: no terminal is as wide."""


def _cut(line: str, start: int, end: int) -> tuple[str, str, str]:
    """The line before, inside and after the span; a cluster that the span touches is inside.

    Of a very long line only what stands near.
    """
    far = max(0, start - _REACH)
    line, start, end = cells.printable(line[far : end + _REACH]), start - far, end - far
    before: list[str] = []
    span: list[str] = []
    after: list[str] = []
    offset = 0
    for cluster in cells.clusters(line):
        behind = offset + len(cluster)
        part = before if behind <= start else span if offset < end else after
        part.append(cluster)
        offset = behind
    return "".join(before), "".join(span), "".join(after).rstrip()


def _window(before: str, span: str, after: str, frame: Frame) -> tuple[str, str]:
    """As much of what stands before and after as fits, evenly, in a line that is too long."""
    ellipsis = frame.glyphs.ellipsis
    if cells.width(before) + cells.width(span) + cells.width(after) <= frame.room:
        return before, after
    spare = min(frame.room - cells.width(span), 2 * CONTEXT)
    left = max(spare // 2, spare - cells.width(after))
    if cells.width(before) > left:
        kept = cells.tail(before, left - len(ellipsis))
        before = ellipsis[: max(0, left)] + kept
    return before, cells.fit(after, spare - cells.width(before), ellipsis)


def _block(location: Location, frame: Frame) -> Iterator[Row]:
    """Whole lines, marked in the gutter: a mark under every word would say nothing."""
    start, end = location.range.start, location.range.end
    last = end.line if end.column > 1 or end.line == start.line else end.line - 1
    shown = location.lines[: last - start.line + 1]
    for number, line in enumerate(shown, start.line):
        text = _head(line, frame)
        yield _marked(frame, number, frame.glyphs.thick) + Row.of(text)
    more = last - start.line + 1 - len(shown)
    if more > 0:
        text = cells.fit(f"{more} more line{'s' * (more > 1)}", frame.room, frame.glyphs.ellipsis)
        yield _marked(frame, "", frame.glyphs.rows) + Row.of(text, "quiet")


def _head(line: str, frame: Frame) -> str:
    """As much of the line as fits."""
    text = cells.printable(line[:_REACH].rstrip())
    return cells.fit(text, frame.room, frame.glyphs.ellipsis)


def _marked(frame: Frame, number: int | str, bar: str) -> Row:
    return Row((("gutter", f"{number:>{frame.number_width}} "), (frame.role, bar), ("gutter", " ")))


def _place(location: Location, frame: Frame) -> Iterator[Row]:
    """A line and the place before, in or after it where something belongs."""
    start = location.range.start
    line = location.lines[0]
    if 1 < start.column <= len(line.rstrip()):
        yield from gap_within(location, frame)
        return
    text = _head(line, frame)
    shown = frame.gutter(start.line) + Row.of(text)
    gap = frame.glyphs.gap_before if start.column == 1 else frame.glyphs.gap
    note = Row.of(" " * (frame.number_width + 1)) + Row.of(gap, "gutter") + _note(frame)
    yield from [note, shown] if start.column == 1 and line.strip() else [shown, note]


def gap_within(location: Location, frame: Frame) -> Iterator[Row]:
    """A line and under it the place, be it at its end, where something is missing from it."""
    start = location.range.start
    before, here, after = _cut(location.lines[0], start.column - 1, start.column - 1)
    narrow = replace(frame, width=frame.width - 1)  # room for the caret behind the text
    before, after = _window(before, "", here + after, narrow)
    yield frame.gutter(start.line) + Row.of(before + after)
    yield frame.gutter() + Row.of(" " * cells.width(before)) + _caret(frame, before)


def beginning(location: Location, frame: Frame, rest: str) -> Iterator[Row]:
    """The first line of something that is meant as a whole, and what else belongs to it.

    A mark under the ``-`` of a list's first item would blame that item.
    """
    yield _marked(frame, location.range.start.line, frame.glyphs.thick) + Row.of(
        _head(location.lines[0], frame)
    )
    text = cells.fit(rest, frame.room, frame.glyphs.ellipsis)
    yield _marked(frame, "", frame.glyphs.rows) + Row.of(text, "quiet")


def _caret(frame: Frame, before: str) -> Row:
    """A caret, and what it means if there is room for it."""
    note = _note(frame)
    if cells.width(before) + 2 + note.width > frame.room:
        return Row.of(frame.glyphs.caret, frame.role)
    return Row.of(f"{frame.glyphs.caret} ", frame.role) + note


def _note(frame: Frame) -> Row:
    text = _MISSING[frame.side]
    if frame.glyphs.ellipsis.isascii():
        text = text.replace("⟨", "<").replace("⟩", ">")
    return Row.of(cells.fit(text, frame.room, frame.glyphs.ellipsis), frame.role)
