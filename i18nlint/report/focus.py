"""What to show of a span that is longer than the terminal is wide: where the two sides part."""

from __future__ import annotations

from i18nlint.model.finding import Location
from i18nlint.model.wording import parting

_ALIKE = 3
"""A side of which less than this part stands on the other side too differs all over."""


def focus(location: Location, other: Location | None) -> tuple[int, int] | None:
    """Where in the location's line it says something else, in code points; None if all over."""
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
    while start and _is_of_word(ours[start - 1]):
        start -= 1
    while end < len(ours) and _is_of_word(ours[end]):
        end += 1
    start, end = (start, end) if end > start else (max(0, start - 1), start + 1)
    return at + start, at + min(end, len(ours))


def _is_of_word(character: str) -> bool:
    """True for a letter of a language with spaces: of ``north`` more is meant than ``nor``."""
    return character.isascii() and character.isalnum()


def _told(location: Location) -> tuple[int, str] | None:
    """Where the text begins that the finding is about, and the text; of a link its address.

    None for more than a line.
    """
    start, end = location.range.start, location.range.end
    if not location.lines or end.line != start.line or end == start:
        return None
    span, quoted = _span(location), location.text.strip("…")
    at = span.find(quoted) if quoted else -1
    return (start.column - 1 + at, quoted) if at >= 0 else (start.column - 1, span)


def _is_part(location: Location) -> bool:
    """True if what is quoted is a part of the span."""
    span, quoted = _span(location), location.text.strip("…")
    return quoted != span and quoted in span


def _span(location: Location) -> str:
    start, end = location.range.start.column - 1, location.range.end.column - 1
    return location.lines[0][start:end]
