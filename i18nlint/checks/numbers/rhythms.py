"""How often, said by the number of times and by the time between: twice a year, alle 6 Monate."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from i18nlint.model.fact import Fact, FactKind

_DURATION = FactKind.DURATION
_MONTHS = {"month": 1, "year": 12}
_DAY = 86_400
PERIODS = {
    *((Fraction(size), "s") for size in (60, 3600, _DAY // 2, _DAY, 7 * _DAY, 14 * _DAY)),
    *((Fraction(months), "month") for months in (1, 3, 6, 12)),
    *((Fraction(years), "year") for years in (1, 10, 100)),
}
"""What something happens so many times in: twice a day, three times a decade; spans with a name."""
_TIMES = (FactKind.MULTIPLE, FactKind.COUNT, FactKind.ORDINAL)


def is_one_rhythm(source: Fact, target: Fact, ours: Iterable[Fact], theirs: Iterable[Fact]) -> bool:
    """True of the year of "twice a year" and six months, of 12 hours and "zwei Mal am Tag".

    ``ours`` and ``theirs`` are all numbers of the two sides.
    """
    if source.kind is not _DURATION or target.kind is not _DURATION:
        return False
    return _are_parted(source, target, ours) or _are_parted(target, source, theirs)


def _are_parted(whole: Fact, part: Fact, beside: Iterable[Fact]) -> bool:
    if (whole.value, whole.unit) not in PERIODS:
        return False  # two children, and a ride of ten minutes that became twenty
    ratio = _ratio(whole, part)
    if ratio.denominator != 1 or ratio < 2:
        return False
    return any(fact.kind in _TIMES and fact.value == ratio for fact in beside)


def _ratio(whole: Fact, part: Fact) -> Fraction:
    """How many of one are the other; 0 if they have no unit in common."""
    if isinstance(whole.value, str) or isinstance(part.value, str) or not part.value:
        return Fraction(0)
    if whole.unit == part.unit:
        return whole.value / part.value
    sizes = [_MONTHS.get(fact.unit, 0) for fact in (whole, part)]
    return whole.value * sizes[0] / (part.value * sizes[1]) if all(sizes) else Fraction(0)
