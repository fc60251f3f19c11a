"""One moment by the clocks of two places: 9:00 PT and 2:00 JST."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache
from itertools import product
from pathlib import Path

from i18nlint.align.matching import Matching
from i18nlint.config.plain_toml import read_toml
from i18nlint.model.fact import Fact, FactKind
from i18nlint.model.regex import lazy_regex

_DAY, _HOUR = 1440, 60
_CLOCK = lazy_regex(r"([0-9]{2}):([0-9]{2})")
_DATE = lazy_regex(r"(?:[0-9]{4}|-)-[0-9]{2}-[0-9]{2}")
_TIME = FactKind.TIME


def without_other_zones(matching: Matching, texts: tuple[str, str]) -> Matching:
    """The matching without times of two places that name one moment."""
    shifts = _shifts(*texts)
    if not shifts:
        return matching
    left, used = list(matching.targets), set[int]()
    for agree in (lambda a, b: _is_one_moment(a, b, shifts), _is_next_day):
        for source in matching.sources if used or agree is not _is_next_day else ():
            target = next((fact for fact in left if agree(source, fact)), None)
            if target is not None:
                left.remove(target)
                used |= {id(source), id(target)}
    return matching.without(used)


def _shifts(ours: str, theirs: str) -> frozenset[int]:
    """By how many minutes the clocks of the target's place may be ahead of the source's."""
    sides = [frozenset(_named(text)) for text in (ours, theirs)]
    if not all(sides) or sides[0] == sides[1]:
        return frozenset()
    return frozenset(int((b - a) * _HOUR) % _DAY for a, b in product(*sides)) - {0}


def _is_one_moment(source: Fact, target: Fact, shifts: frozenset[int]) -> bool:
    pairs = product(_minutes(source), _minutes(target))
    return any((late - early) % _DAY in shifts for early, late in pairs)


def _is_next_day(source: Fact, target: Fact) -> bool:
    """True of June 3 and 6월 4일, which it is in Seoul by then."""
    ours, theirs = _day(source), _day(target)
    return ours is not None and theirs is not None and abs(ours - theirs) == timedelta(days=1)


def _day(fact: Fact) -> date | None:
    """The day of the year that the fact names; of a year without a name where it names none."""
    value = str(fact.value)
    if fact.kind is not FactKind.DATE or _DATE.fullmatch(value) is None:
        return None
    try:
        return date.fromisoformat(value if value[0] != "-" else f"2000{value[1:]}")
    except ValueError:  # June 31
        return None


def _minutes(fact: Fact) -> Iterator[int]:
    """Minutes from midnight of each time that the fact may be."""
    for reading in fact.readings:
        found = _CLOCK.fullmatch(str(reading.value)) if reading.kind is _TIME else None
        if found is not None:
            yield int(found[1]) * _HOUR + int(found[2])


def _named(text: str) -> Iterator[float]:
    """Hours ahead of UTC of the places whose time the text names."""
    hours = _hours_by_name()
    for found in _names().finditer(text):
        yield from hours[found[0]]


@lru_cache(maxsize=1)
def _names() -> re.Pattern[str]:
    names = sorted(map(re.escape, _hours_by_name()), key=len, reverse=True)
    return re.compile(rf"(?<![A-Za-z0-9_])(?:{'|'.join(names)})(?![A-Za-z0-9_])")


@lru_cache(maxsize=1)
def _hours_by_name() -> dict[str, tuple[float, ...]]:
    table = read_toml(Path(__file__).with_name("zones.toml").read_text("utf-8"))
    return {
        name: tuple(map(float, hours.split()))
        for hours, names in table.items()
        for name in str(names).split(", ")
    }
