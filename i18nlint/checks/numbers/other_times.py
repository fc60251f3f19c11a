"""Moments that two languages name otherwise: 25時30分, five to midnight, before 1 February.

Of `otherwise`.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from fractions import Fraction

from i18nlint.align.values import date_parts
from i18nlint.checks.numbers.sides import Side
from i18nlint.model.fact import Fact, FactKind, Strength
from i18nlint.model.regex import lazy_regex

_DATE, _TIME, _COUNT = FactKind.DATE, FactKind.TIME, FactKind.COUNT
_ANY_YEAR = 2001
_NOON, _DAY = 12, 24
_CLOCK = lazy_regex(r"([0-9]{2}):([0-9]{2})(?::[0-9]{2})?")
_MINUTES = 30
_NEAR = 8
"""Characters between a time and the hour behind it: "at 10:30 and 3"."""


def are_one_limit(last: Fact, first: Fact) -> bool:
    """True of "until 31 January" and "before 1 February"; no slip of the pen leads there."""
    one, other = date_parts(last.readings[0]), date_parts(first.readings[0])
    if last.kind is not _DATE or first.kind is not _DATE or other[2] != "01" or not all(one[1:]):
        return False
    year = int(one[0] or other[0] or _ANY_YEAR)
    try:
        day_after = date(year, int(one[1]), int(one[2])) + timedelta(days=1)
    except (OverflowError, ValueError):  # 31 December 9999, 31 June
        return False
    said = (f"{day_after.year:04}" if one[0] and other[0] else other[0], f"{day_after.month:02}")
    return (day_after.day, *said) == (1, *other[:2])


def are_one_time(source: Fact, target: Fact) -> bool:
    """True of 25時30分 and 1:30 at night, and of 23:59 and midnight, when a day ends."""
    for one in _clocks(source):
        for other in _clocks(target):
            if one >= _DAY * 60 and one - _DAY * 60 == other:
                return True
            if one == _DAY * 60 - 1 and other in (0, one + 1):
                return True
    return False


def _clocks(fact: Fact) -> Iterator[int]:
    """Minutes from midnight of each time that the fact may be."""
    for reading in fact.readings:
        found = _CLOCK.fullmatch(str(reading.value)) if reading.kind is _TIME else None
        if found is not None:
            yield int(found[1]) * 60 + int(found[2])


def by_minutes_to(source: Fact, target: Fact, ours: Side, theirs: Side) -> bool:
    """True of 23:55 and midnight, with a five in front of it: five to midnight."""
    sides = ((source, target, theirs), (target, source, ours))
    return any(
        _is_noon(named) and bool(_minutes_between(exact, named) & _before(named, side))
        for exact, named, side in sides
    )


def _is_noon(fact: Fact) -> bool:
    """True of midnight and noon in words."""
    in_words = fact.kind is _TIME and fact.strength is not Strength.HARD
    return in_words and any(clock % (_NOON * 60) == 0 for clock in _clocks(fact))


def _minutes_between(exact: Fact, named: Fact) -> set[Fraction]:
    apart = {abs(a - b) for a in _clocks(exact) for b in _clocks(named)}
    return {Fraction(minutes) for minutes in apart if 0 < minutes < _MINUTES}


def _before(fact: Fact, side: Side) -> set[Fraction]:
    """What is left over in front of the fact: the five of "five to midnight"."""
    near = [each for each in side.facts if 0 < fact.span.start - each.span.end <= _NEAR]
    return {each.value for each in near if not isinstance(each.value, str)}


def beside_times(source: Fact, target: Fact, ours: Side, theirs: Side) -> bool:
    """True of 15 and 3 right behind a time: "ore 10.30 e 15", "at 10:30 and 3"."""
    if not (_is_bare(source) and _is_bare(target)):
        return False
    early, late = sorted((Fraction(source.value), Fraction(target.value)))
    are_hours = 1 <= early < _NOON and late == early + _NOON
    return are_hours and _is_behind_time(source, ours) and _is_behind_time(target, theirs)


def _is_bare(fact: Fact) -> bool:
    return fact.kind is _COUNT and not fact.unit and not isinstance(fact.value, str)


def _is_behind_time(fact: Fact, side: Side) -> bool:
    return any(
        0 < fact.span.start - each.span.end <= _NEAR and any(_clocks(each))
        for each in (*side.matched, *side.facts)
    )
