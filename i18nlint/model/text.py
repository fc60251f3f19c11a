"""Source text and places in it. Everything else stands on this module.

Offsets count code points of the text after decoding and without a byte order mark.
A line ends at ``\\n``, ``\\r\\n`` or ``\\r`` and nowhere else: ``str.splitlines`` also splits at
U+2028 and others, markdown-it does not, and the two would disagree about every later line.
"""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property
from itertools import accumulate

from i18nlint.model.dataclass import dataclass
from i18nlint.model.regex import lazy_regex

_NEWLINE = lazy_regex(r"\r\n|\n|\r")


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open stretch ``[start, end)`` of code points."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"not a span: {self.start}..{self.end}")

    @property
    def length(self) -> int:
        return self.end - self.start

    def contains(self, other: Span) -> bool:
        """True if ``other`` lies inside, edges included."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """True if the two share at least one code point."""
        return self.start < other.end and other.start < self.end

    def cover(self, other: Span) -> Span:
        """The smallest span that holds both."""
        return Span(min(self.start, other.start), max(self.end, other.end))

    def shift(self, by: int) -> Span:
        return Span(self.start + by, self.end + by)


@dataclass(frozen=True, slots=True, order=True)
class Position:
    """A place as people count it: line and column from 1, columns in code points."""

    line: int
    column: int


@dataclass(frozen=True, slots=True, order=True)
class Range:
    """Two positions; ``end`` is exclusive."""

    start: Position
    end: Position


@dataclass(frozen=True)
class SourceText:
    """The text of one file; the only place that knows about lines and columns."""

    path: str
    """Relative to the project's root, with ``/``."""
    text: str

    @cached_property
    def line_starts(self) -> tuple[int, ...]:
        """Offset of each line's first code point; the first is 0."""
        if "\r" in self.text:
            return (0, *[match.end() for match in _NEWLINE.finditer(self.text)])
        lengths = [len(line) + 1 for line in self.text.split("\n")[:-1]]
        return tuple(accumulate(lengths, initial=0))

    @property
    def line_count(self) -> int:
        return len(self.line_starts)

    def slice(self, span: Span) -> str:
        return self.text[span.start : span.end]

    def position(self, offset: int) -> Position:
        """Where ``offset`` is; the offset just behind the last code point is allowed.

        Raises:
            IndexError: the offset lies outside the text.
        """
        if not 0 <= offset <= len(self.text):
            raise IndexError(f"offset {offset} outside {self.path}")
        line = bisect_right(self.line_starts, offset)
        return Position(line, offset - self.line_starts[line - 1] + 1)

    def offset(self, position: Position) -> int:
        """The inverse of `position`."""
        return self.line_starts[position.line - 1] + position.column - 1

    def range(self, span: Span) -> Range:
        return Range(self.position(span.start), self.position(span.end))

    def line_span(self, line: int) -> Span:
        """The line's text without its newline; ``line`` counts from 1."""
        start = self.line_starts[line - 1]
        end = self.line_starts[line] if line < self.line_count else len(self.text)
        while end > start and self.text[end - 1] in "\r\n":
            end -= 1
        return Span(start, end)

    def line(self, line: int) -> str:
        """The same string each time: a line of a megabyte may have a thousand findings."""
        if line not in self._asked:
            self._asked[line] = self.slice(self.line_span(line))
        return self._asked[line]

    @cached_property
    def _asked(self) -> dict[int, str]:
        """The lines that somebody asked for, by number."""
        return {}
