"""The order in which a reader with the source at hand comes to the diagnostics of a post.

Most have a place in the source. What a translation alone has stands where it would be read there:
between the neighbours that the same translation has in both.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping

from i18nlint.model.finding import Diagnostic
from i18nlint.model.text import Position

_Place = tuple[int, int]
"""Line and column."""
_Meetings = list[tuple[_Place, _Place]]
"""Places in a translation with their counterparts in the source, in the translation's order."""
_Key = tuple[_Place, int, str, tuple[str, int, int, str, str]]


def in_reading_order(diagnostics: Iterable[Diagnostic]) -> list[Diagnostic]:
    """The diagnostics of one post by their place in the source, said or reckoned."""
    found = list(diagnostics)
    meetings = _meetings(found)
    return sorted(found, key=lambda one: _key(one, meetings))


def _meetings(diagnostics: Iterable[Diagnostic]) -> Mapping[str, _Meetings]:
    """Where translations, by their paths, are known to meet the source."""
    found: dict[str, _Meetings] = {}
    for one in diagnostics:
        if one.source and one.target:
            meeting = (_place(one.target.range.start), _place(one.source.range.start))
            found.setdefault(one.target.path, []).append(meeting)
    return {path: sorted(meetings) for path, meetings in found.items()}


def _key(diagnostic: Diagnostic, meetings: Mapping[str, _Meetings]) -> _Key:
    if diagnostic.source:
        return (_place(diagnostic.source.range.start), 0, diagnostic.code, diagnostic.order)
    place = diagnostic.place
    reckoned, side = _reckoned(_place(place.range.start), meetings.get(place.path, []))
    return (reckoned, side, diagnostic.code, diagnostic.order)


def _reckoned(place: _Place, meetings: _Meetings) -> tuple[_Place, int]:
    """The place as far behind the last meeting as in the translation, and before the next one;
    with 1 or -1 where it is just behind or before what stands there."""
    at = bisect_right(meetings, place, key=lambda meeting: meeting[0])
    here, there = meetings[at - 1] if at else ((0, 0), (0, 0))
    line = there[0] + place[0] - here[0]
    reckoned = there if line == there[0] else (line, place[1])
    if at < len(meetings) and reckoned >= meetings[at][1]:
        return meetings[at][1], -1
    return reckoned, 1


def _place(position: Position) -> _Place:
    return position.line, position.column
