"""What stands below the frontmatter, and the way from the parser's offsets back to the source.

markdown-it wants ``\\n`` for every line end, and the body does not begin where the file does;
offsets "in the body" are those of the normalised text, all others are those of `SourceText`.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from i18nlint.model.text import SourceText, Span

_BLANKS = " \t\r\n"
_PIPE = re.compile(r"\\?\|")


@dataclass(frozen=True)
class Body:
    """The Markdown of a document; lines count from 0 within the body."""

    source: SourceText
    first_line: int
    """Number of source lines above."""

    @cached_property
    def text(self) -> str:
        text = self.source.text[self.source.line_starts[self.first_line] :]
        return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text

    @cached_property
    def _deltas(self) -> Sequence[int] | int:
        """Source offset minus body offset: one number, or one per line if there are CRs."""
        starts = self.source.line_starts[self.first_line :]
        if "\r" not in self.source.text:
            return starts[0]
        own = SourceText("", self.text).line_starts
        return [there - here for there, here in zip(starts, own, strict=True)]

    def delta(self, line: int) -> int:
        """What to add to an offset in this line of the body to have one in the source."""
        deltas = self._deltas
        return deltas if isinstance(deltas, int) else deltas[line]

    def line(self, line: int) -> str:
        return self.source.line(self.first_line + line + 1)

    def line_end(self, line: int) -> int:
        """Source offset behind the last character of the line that is not blank."""
        span = self.source.line_span(self.first_line + line + 1)
        return span.start + len(self.source.slice(span).rstrip(_BLANKS))

    def last_line(self, first: int, end: int) -> int:
        """The last line of ``first..end`` that is not blank; ``first`` if all are."""
        last = end - 1
        while last > first and not self.line(last).strip(_BLANKS):
            last -= 1
        return last


@dataclass(frozen=True, slots=True)
class Placement:
    """The way from the content of an inline token to the source, stretch by stretch."""

    starts: Sequence[int]
    """Offsets in the content at which a stretch begins; the first is 0."""
    deltas: Sequence[int]
    """What to add within each stretch."""

    def at(self, offset: int) -> int:
        if len(self.starts) == 1:
            return offset + self.deltas[0]
        return offset + self.deltas[max(0, bisect_right(self.starts, offset) - 1)]

    def span(self, start: int, end: int) -> Span:
        """Source span of ``content[start:end]``; an empty one where the two meet."""
        first = self.at(start)
        return Span(first, max(first, self.at(end - 1) + 1) if end > start else first)

    def cuts(self, start: int, end: int) -> list[int]:
        """Offsets inside ``start..end`` at which the source jumps."""
        if len(self.starts) == 1:
            return []
        return list(
            self.starts[bisect_right(self.starts, start) : bisect_right(self.starts, end - 1)]
        )

    def shifted(self, by: int) -> Placement:
        """For content without its first ``by`` characters."""
        return type(self)(
            [start - by for start in self.starts], [delta + by for delta in self.deltas]
        )


@dataclass(frozen=True, slots=True)
class CellPlacement(Placement):
    """Of a table cell, whose stretches follow each other without a gap in the source."""

    def span(self, start: int, end: int) -> Span:
        return Span(self.at(start), self.at(end))


def place_lines(body: Body, content: str, *, line: int, starts: Sequence[int]) -> Placement:
    """Placement of a paragraph's content, its lines beginning at ``starts`` (body offsets).

    A first line that is nothing but an ideographic space is trimmed from the content: skip it.
    """
    parts, index = content.split("\n"), 0
    lead = body.text.find(parts[0], starts[0])
    while index + 1 < len(starts) and lead >= starts[index + 1]:
        index += 1
    offsets, deltas, at = [0], [lead + body.delta(line + index)], len(parts[0]) + 1
    for number, part in enumerate(parts[1:], index + 1):
        virtual = len(part) - len(part.lstrip(" \t"))
        offsets.append(at)
        deltas.append(starts[number] + body.delta(line + number) - at - virtual)
        at += len(part) + 1
    return Placement(offsets, deltas)


def place_cell(start: int, raw: str) -> Placement:
    """Placement of a table cell that is written ``raw`` at ``start``: ``\\|`` became ``|``."""
    offsets, deltas = [0], [start]
    for count, match in enumerate((m for m in _PIPE.finditer(raw) if len(m[0]) == 2), 1):
        at = match.start() - count + 1
        offsets += [at, at + 1]
        deltas += [start + count - 1, start + count]
    return CellPlacement(offsets, deltas)
