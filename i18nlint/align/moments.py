"""One moment in two time zones: a day and an hour that differ together by a plausible offset."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta

from i18nlint.model.fact import Fact, FactKind

_MOST = timedelta(hours=26)
"""Between UTC-12 and UTC+14."""
_QUARTER = timedelta(minutes=15)
"""All offsets of the tz database since 1972 are multiples of it."""
_ANY_YEAR = "2000"


def without_moments(
    sources: Sequence[Fact], targets: Sequence[Fact]
) -> tuple[Sequence[Fact], Sequence[Fact]]:
    """Both sides without the date and the time that name one moment in two time zones.

    ``March 3, 18:00 UTC`` and ``한국 시간 3월 4일 3시``. A day alone, or an hour alone, is a fault.
    """
    ours, theirs = _moment(sources), _moment(targets)
    if not any(_is_shift(one, other) for one in _instants(ours) for other in _instants(theirs)):
        return sources, targets
    return (
        [fact for fact in sources if fact not in ours],
        [fact for fact in targets if fact not in theirs],
    )


def _moment(facts: Iterable[Fact]) -> tuple[Fact, ...]:
    """The one date and the one time among the facts; empty if there is not just one of each."""
    kinds = (FactKind.DATE, FactKind.TIME)
    found = tuple(fact for fact in facts if fact.kind in kinds)
    return found if sorted(fact.kind for fact in found) == sorted(kinds) else ()


def _instants(moment: Sequence[Fact]) -> Iterator[datetime]:
    dates = [str(r.value) for f in moment for r in f.readings if r.kind is FactKind.DATE]
    times = [str(r.value) for f in moment for r in f.readings if r.kind is FactKind.TIME]
    for date in dates:
        for time in times:
            try:
                yield datetime.fromisoformat(f"{date.replace('--', _ANY_YEAR + '-')}T{time}")
            except ValueError:  # a month without a day is no instant
                continue


def _is_shift(one: datetime, other: datetime) -> bool:
    shift = abs(one - other)
    return timedelta() < shift <= _MOST and not shift % _QUARTER
