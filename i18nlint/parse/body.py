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

_PIPE = re.compile(r"\\?\|")


@dataclass(frozen=True)
class Body:
    """The Markdown of a document."""

    source: SourceText
    first_line: int
    """Number of source lines above."""

    @cached_property
    def text(self) -> str:
        text = self.source.text[self.source.line_starts[self.first_line] :]
        return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text

    @cached_property
    def _way(self) -> tuple[Sequence[int], Sequence[int]]:
        """Starts of the body's lines, and what to add within each; one line if there are no CRs."""
        there = self.source.line_starts[self.first_line :]
        if "\r" not in self.source.text:
            return (0,), (there[0],)
        here = SourceText("", self.text).line_starts
        return here, [source - body for source, body in zip(there, here, strict=True)]

    def at(self, offset: int) -> int:
        """The source offset of an offset in the body."""
        starts, deltas = self._way
        if len(starts) == 1:
            return offset + deltas[0]
        return offset + deltas[bisect_right(starts, offset) - 1]

    def span(self, start: int, end: int) -> Span:
        return Span(self.at(start), self.at(max(start, end)))


@dataclass(frozen=True, slots=True)
class Lines:
    """The lines of a block, without quote markers, indentation, and what stands around it."""

    first: int
    """Number of the first line in the body, from 0."""
    starts: Sequence[int]
    """Offset of each line's first character that belongs to the block and is not blank."""
    ends: Sequence[int]

    @property
    def start(self) -> int:
        return self.starts[0]

    def end(self, text: str) -> int:
        """Offset behind the last character that is not blank."""
        for start, end in zip(reversed(self.starts), reversed(self.ends), strict=True):
            if start < end and (line := text[start:end].rstrip(" \t")):
                return start + len(line)
        return self.starts[0]

    def below(self, line: int) -> Lines:
        """From the line with this number in the body on."""
        return Lines(line, self.starts[line - self.first :], self.ends[line - self.first :])

    def without(self, count: int) -> Lines:
        """Without the first characters of the first line."""
        return Lines(self.first, [self.starts[0] + count, *self.starts[1:]], self.ends)


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


def place_lines(body: Body, content: str, lines: Lines) -> Placement:
    """Placement of the content of a paragraph with these lines.

    A first line that is nothing but an ideographic space is trimmed from the content: skip it.
    """
    parts, index = content.split("\n"), 0
    lead = body.text.find(parts[0], lines.start)
    while index + 1 < len(lines.starts) and lead >= lines.starts[index + 1]:
        index += 1
    offsets, deltas, at = [0], [body.at(lead)], len(parts[0]) + 1
    for part, start in zip(parts[1:], lines.starts[index + 1 :], strict=False):
        virtual = len(part) - len(part.lstrip(" \t"))
        offsets.append(at)
        deltas.append(body.at(start) - at - virtual)
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
