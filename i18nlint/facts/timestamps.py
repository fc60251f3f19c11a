"""Dates of the frontmatter: the moment that a notation means, and what another one may be.

Between parsing and the frontmatter check.
"""

from __future__ import annotations

import re
from datetime import MAXYEAR, MINYEAR, UTC, date, datetime, timedelta

from i18nlint.model.regex import lazy_regex

_DATE = lazy_regex(
    r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?"
    r"\s*(?:UTC|GMT)?(Z|[+-]\d{2}:?\d{2})?)?"
)
_DAY, _SAVED = timedelta(days=1), timedelta(minutes=1)
"""How long it takes at most to save the versions of a post one after the other."""
_EDGES = (MINYEAR, MAXYEAR)
"""Where a time zone leads out of the calendar: ``0001-01-01T00:00:00+00:00``, Go's time zero."""


def as_date(text: str) -> date | None:
    """The day, with its time where one is given (UTC if it names no zone); None if no date.

    Midnight of UTC is what a tool wrote for a day alone: ``2026-02-15T00:00:00.000Z``.
    """
    match = _DATE.fullmatch(text.strip())
    if match is None:
        return None
    year, month, day = int(match[1]), int(match[2]), int(match[3])
    try:
        if match[4] is None or _is_midnight(match) or year in _EDGES:
            return date(year, month, day)
        moment = datetime(
            year, month, day, int(match[4]), int(match[5]), int(match[6] or 0), 0, UTC
        )
    except ValueError:
        return None
    return moment - _offset(match[7] or "Z")


def _is_midnight(moment: re.Match[str]) -> bool:
    is_full = {moment[4], moment[5], moment[6] or "00"} == {"00"}
    return is_full and moment[7] in (None, "Z")


def _offset(zone: str) -> timedelta:
    if zone == "Z":
        return timedelta()
    hours, minutes = int(zone[1:3]), int(zone[-2:])
    offset = timedelta(hours=hours, minutes=minutes)
    return -offset if zone[0] == "-" else offset


def same_day(one: date, other: date) -> bool:
    """Seconds between two saves of a file are no difference; another day is."""
    if isinstance(one, datetime) and isinstance(other, datetime):
        return abs(one - other) < _DAY - _SAVED
    return _days(one) & _days(other) != set()


def is_slip_of_day(one: date, other: date) -> bool:
    """True for ``06-09 04:31:40`` and ``06-10 04:31:45``: two saves, of which one got another day.

    Whole minutes are the hour at which all posts are published, whatever the day. Of a day in
    another month of another year nobody knows: a job of every night may have written both.
    """
    if not (isinstance(one, datetime) and isinstance(other, datetime) and one.second):
        return False
    apart, beside = abs(one - other), abs(one - other) % _DAY
    is_saved_then = apart > _DAY / 2 and min(beside, _DAY - beside) <= _SAVED
    return is_saved_then and (apart <= _DAY + _SAVED or _differ_in_one(one, other))


def _differ_in_one(one: date, other: date) -> bool:
    """True if the year, the month or the day alone is another one."""
    return (one.year != other.year) + (one.month != other.month) + (one.day != other.day) == 1


def _days(one: date) -> set[date]:
    """Days that a moment can be, by the time zone it is read in."""
    if not isinstance(one, datetime):
        return {one}
    return {one.date(), (one + timedelta(hours=12)).date(), (one - timedelta(hours=12)).date()}


def is_near(one: date, other: date) -> bool:
    """True if a slip of the pen makes one date the other: the next day, one other digit, or day
    and month turned round (``05-04``, ``04-05``).

    Weeks apart are more likely the days on which each version was published.
    """
    if abs(one.toordinal() - other.toordinal()) <= 1:
        return True
    if (one.year, one.month, one.day) == (other.year, other.day, other.month):
        return True
    digits = zip(one.isoformat()[:10], other.isoformat()[:10], strict=True)
    return sum(left != right for left, right in digits) == 1
