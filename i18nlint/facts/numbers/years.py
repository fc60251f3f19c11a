"""Years and their months are one span: 2년 6개월, 1年3か月, ein Jahr und drei Monate.

Of `compose`; apart from `compounds`, as a year has no seconds that its months could be added to.
"""

from __future__ import annotations

from fractions import Fraction

from i18nlint.facts.numbers.draft import Draft
from i18nlint.facts.numbers.lexicon import Lexicon
from i18nlint.model.fact import FactKind, Reading, Strength

_MONTHS = 12
_MOST_YEARS = 100
"""2020년 3개월 동안 is three months of a year."""
_ZERO = ("零", "〇")
"""Chinese 一年零三个月."""
_LISTED = (",", "、", "/")


def join_months(left: Draft, right: Draft, text: str, lexicon: Lexicon) -> bool:
    """2 years and 9 months: two and three-quarter years elsewhere, or 33 months."""
    years, months = _whole(left, "year", _MOST_YEARS), _whole(right, "month", _MONTHS)
    if not (years and months) or left.is_range_end or left.is_prefixed or right.bound:
        return False
    if not _is_joint(text, left, right, lexicon):
        return False
    left.readings = [Reading(FactKind.DURATION, years * _MONTHS + months, "month")]
    left.end, left.amount, left.is_bare = right.end, None, False
    if left.strength is Strength.WEAK:  # vor einem Jahr und drei Monaten
        left.strength = right.strength
    return True


def _whole(draft: Draft, unit: str, below: int) -> Fraction:
    """How many of the unit the fact says to last, if these are whole; else zero."""
    first = draft.readings[0]
    if first.kind is not FactKind.DURATION or first.unit != unit or isinstance(first.value, str):
        return Fraction(0)
    is_whole = first.value.denominator == 1 and 0 < first.value < below
    return first.value if is_whole else Fraction(0)


def _is_joint(text: str, years: Draft, months: Draft, lexicon: Lexicon) -> bool:
    """True of nothing and of an "and" between them, and of the comma of "2 years, 9 months"."""
    between, style = text[years.end : months.start], lexicon.style
    joint = between.strip()
    if "\n" in between:
        return False
    if not joint:
        return text.startswith(_ZERO, months.start) or not _may_be_each(years, lexicon)
    if joint in _LISTED:  # not 1 year, 6 months, 3 months; la moitié d'une année, six mois
        in_digits = years.strength is months.strength is Strength.HARD
        return joint == "," and in_digits and not text.startswith(_LISTED, months.end)
    return joint in style.join or joint in style.unit_joints


def _may_be_each(year: Draft, lexicon: Lexicon) -> bool:
    """True of 一年三个月, which are three months of each year too."""
    is_one = year.readings[0].value == 1
    return is_one and lexicon.is_myriad and year.strength is not Strength.HARD
