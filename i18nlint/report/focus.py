"""What to show of a span that is longer than the terminal is wide: where the two sides part."""

from __future__ import annotations

from i18nlint.model.finding import Location
from i18nlint.model.wording import parting

_LETTERS = "".join(filter(str.isalnum, map(chr, range(128))))
"""Of a language with spaces: of ``north`` more is meant than ``nor``."""
_ALIKE = 3
"""A side of which less than this part stands on the other side too differs all over."""


def focus(location: Location, other: Location | None) -> tuple[int, int] | None:
    """Where in the location's line it says something else, in code points; None if all over.

    Both are the same where it lacks, within the line, what the other one says there.
    """
    one, text = _told(location), _told(other) if other else None
    if one is None or text is None:
        return None
    at, ours = one
    theirs = text[1]
    if ours == theirs:
        return None
    start = parting(ours, theirs)
    rest = min(len(ours), len(theirs)) - start
    end = len(ours) - parting(ours[::-1][:rest], theirs[::-1][:rest])
    if _ALIKE * (end - start) > (_ALIKE - 1) * len(ours):
        return (at, at + len(ours)) if _is_part(location) else None
    if 0 < start == end and _is_apart(ours, theirs, start):
        return at + start, at + start
    start, end = _in_whole_words(ours, start, end)
    return at + start, at + min(end, len(ours))


def _in_whole_words(ours: str, start: int, end: int) -> tuple[int, int]:
    """The stretch with the words that it begins or ends within; around nothing, one letter."""
    first, last = start, end
    if start == end or _is_of_word(ours[start]):
        first -= len(ours[:start]) - len(ours[:start].rstrip(_LETTERS))
    if start == end or _is_of_word(ours[end - 1]):
        last += len(ours[end:]) - len(ours[end:].lstrip(_LETTERS))
    return (first, last) if last > first else (max(0, first - 1), first + 1)


def _is_apart(ours: str, theirs: str, at: int) -> bool:
    """True if what the other one has there ends no word of ours and begins none."""
    behind = len(theirs) - (len(ours) - at)
    seams = (theirs[at - 1 : at + 1], theirs[behind - 1 : behind + 1])
    return not any(len(seam) == 2 and all(map(_is_of_word, seam)) for seam in seams)


def _is_of_word(character: str) -> bool:
    return character in _LETTERS


def _told(location: Location) -> tuple[int, str] | None:
    """Where the text begins that the finding is about, and the text; of a link its address.

    None for more than a line.
    """
    start, end = location.range.start, location.range.end
    if not location.lines or end.line != start.line or end == start:
        return None
    span, quoted = spanned(location), location.text.strip("…")
    at = span.find(quoted) if quoted else -1
    return (start.column - 1 + at, quoted) if at >= 0 else (start.column - 1, span)


def _is_part(location: Location) -> bool:
    """True if what is quoted is a part of the span."""
    span, quoted = spanned(location), location.text.strip("…")
    return quoted != span and quoted in span


def spanned(location: Location) -> str:
    """What stands there of the first line; empty for a file without lines."""
    start, end = location.range.start.column - 1, location.range.end.column - 1
    return location.lines[0][start:end] if location.lines else ""
