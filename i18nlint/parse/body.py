"""What stands below the frontmatter, and the way from the parser's offsets back to the source.

markdown-it wants ``\\n`` for every line end, and the body does not begin where the file does;
offsets "in the body" are those of the normalised text, all others are those of `SourceText`.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from functools import cached_property

from i18nlint.model.dataclass import dataclass
from i18nlint.model.text import SourceText, Span


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
        starts, deltas = self._way
        if len(starts) == 1:  # no CRs: most files
            return Span(start + deltas[0], max(start, end) + deltas[0])
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
        at = len(self.starts) - 1
        while at and self.starts[at] >= self.ends[at]:
            at -= 1
        return self.starts[at] + len(text[self.starts[at] : self.ends[at]].rstrip(" \t"))

    def below(self, line: int) -> Lines:
        """From the line with this number in the body on."""
        return Lines(line, self.starts[line - self.first :], self.ends[line - self.first :])

    def only(self, line: int) -> Lines:
        """The line with this number in the body."""
        at = line - self.first
        return Lines(line, self.starts[at : at + 1], self.ends[at : at + 1])

    def on_to(self, other: Lines) -> Lines:
        """These and the other's further down; what stands between them is of no length."""
        gap = [self.ends[-1]] * (other.first - self.first - len(self.starts))
        return Lines(
            self.first, [*self.starts, *gap, *other.starts], [*self.ends, *gap, *other.ends]
        )

    def without(self, count: int) -> Lines:
        """Without the first characters of the first line."""
        return Lines(self.first, [self.starts[0] + count, *self.starts[1:]], self.ends)


@dataclass(frozen=True, slots=True)
class Placement:
    """The way from the content of an inline token to the source; here, of content on one line."""

    delta: int
    """What to add to an offset in the content."""

    def span(self, start: int, end: int) -> Span:
        """Source span of ``content[start:end]``."""
        return Span(start + self.delta, end + self.delta)

    def cuts(self, start: int, end: int) -> list[int]:  # noqa: ARG002 - see `CellPlacement`
        """Offsets inside ``start..end`` at which the source jumps."""
        return []

    def shifted(self, by: int) -> Placement:
        """For content without its first ``by`` characters."""
        return Placement(self.delta + by)


@dataclass(frozen=True, slots=True)
class LinePlacement(Placement):
    """Of content on several lines, each behind markers and blanks of its own."""

    starts: Sequence[int]
    """Offsets in the content at which a line begins; the first is 0."""
    deltas: Sequence[int]

    def at(self, offset: int) -> int:
        return offset + self.deltas[max(0, bisect_right(self.starts, offset) - 1)]

    def span(self, start: int, end: int) -> Span:
        first = self.at(start)
        return Span(first, max(first, self.at(end - 1) + 1) if end > start else first)

    def shifted(self, by: int) -> LinePlacement:
        starts = [start - by for start in self.starts]
        return type(self)(self.delta + by, starts, [delta + by for delta in self.deltas])


@dataclass(frozen=True, slots=True)
class UnknownPlacement(Placement):
    """Of content that is not found where it should be: every piece is somewhere in the block."""

    block: Span

    def span(self, start: int, end: int) -> Span:  # noqa: ARG002
        return self.block

    def shifted(self, by: int) -> UnknownPlacement:  # noqa: ARG002
        return self


def place_lines(body: Body, content: str, lines: Lines) -> Placement:
    """Placement of the content of a paragraph with these lines.

    A first line that is nothing but an ideographic space is trimmed from the content: skip it.
    """
    first = content.find("\n")
    lead = body.text.find(content[:first] if first >= 0 else content, lines.start)
    if lead < 0:
        return UnknownPlacement(0, body.span(lines.start, lines.end(body.text)))
    if first < 0:
        return Placement(body.at(lead))
    index = bisect_right(lines.starts, lead) - 1
    offsets, deltas, at = [0], [body.at(lead)], first + 1
    for part, start in zip(content[at:].split("\n"), lines.starts[index + 1 :], strict=False):
        virtual = len(part) - len(part.lstrip(" \t"))
        offsets.append(at)
        deltas.append(body.at(start) - at - virtual)
        at += len(part) + 1
    return LinePlacement(deltas[0], offsets, deltas)
