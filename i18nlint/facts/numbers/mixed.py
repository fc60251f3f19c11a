"""A whole number and its fraction: 2 1/4, ba phần tư, une heure trois quarts."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from i18nlint.facts.numbers.draft import Amount, Draft
from i18nlint.facts.numbers.lexicon import Lexicon
from i18nlint.model.fact import FactKind, Reading, Strength

_HOUR = 3600
_HALF = Fraction(1, 2)


def join_over(left: Draft, right: Draft, between: str, lexicon: Lexicon) -> bool:
    """Hindi तीन बटा चार, Vietnamese ba phần tư: three over four."""
    if between.strip() not in lexicon.over or left.amount is None or right.amount is None:
        return False
    above, below = left.amount.values[0], right.amount.values[0]
    if right.amount.magnitude >= _THOUSAND:
        return False  # in 1962 over thirty thousand were killed
    is_year = any(reading.kind is FactKind.DATE for reading in right.readings)
    in_words = left.strength is not Strength.HARD is not right.strength
    if not (left.is_bare and below) or is_year or not (right.is_bare or in_words):
        return False
    left.readings = _of_unit(right, above / below)
    left.readings.append(Reading(FactKind.SCORE, f"{above}/{below}"))
    left.end, left.amount, left.is_bare = right.end, None, False
    return True


def _of_unit(below: Draft, part: Fraction) -> list[Reading]:
    """The part, or so much of the unit behind it: một phần mười giây; of people it is a part."""
    first, whole = below.readings[0], below.amount.values[0] if below.amount else Fraction(0)
    if first.kind not in _MEASURED or isinstance(first.value, str) or not whole:
        return [Reading(FactKind.FRACTION, part)]
    return [Reading(first.kind, first.value / whole * part, first.unit)]


_MEASURED = (FactKind.DURATION, FactKind.SIZE, FactKind.MONEY)


def join_mixed(left: Draft, right: Draft, between: str, lexicon: Lexicon) -> bool:
    """2 1/4, 三又五分之一, три целых две десятых литра: a whole number and its fraction."""
    joint = between.strip()
    if left.amount is None or not left.is_bare:
        return False
    if not (_is_part(right) or (joint and _is_part_in_words(right))):
        return False
    whole = left.amount.values[0]
    if whole.denominator != 1 or joint not in lexicon.mixed_joints or "\n" in between:
        return False
    if not joint and (between not in (" ", "\u00a0") or left.amount.magnitude > 1):
        return False
    if not joint and left.strength is Strength.HARD is not _written(right):
        return False  # Arabic "level 2 quarter of an hour"
    if not joint and left.strength is not Strength.HARD is _written(right):
        return False  # Hungarian egy 3/4 colos cső, "a 3/4 inch pipe": the article is no number
    if not joint and lexicon.is_myriad and left.strength is not Strength.HARD:
        return False  # 둘이 절반씩: the two of them half each
    part = _part(right)
    total = whole + part * (-1 if whole < 0 else 1)
    unit_factor = _factor(right, part)
    left.readings = list(_with_months(right, total * unit_factor))
    left.end, left.amount, left.is_bare = right.end, None, False
    if left.strength is Strength.WEAK:  # одна целая две десятых
        left.strength = right.strength
    return True


def _with_months(part: Draft, value: Fraction) -> Iterator[Reading]:
    """Two and three-quarter years are 33 months as well."""
    unit = part.readings[0].unit
    yield Reading(part.kind, value, unit)
    if part.kind is FactKind.DURATION and unit == "year" and not 12 % value.denominator:
        yield Reading(part.kind, value * 12, "month")


def join_falling(left: Draft, right: Draft, between: str) -> bool:
    """1 लाख 10 हज़ार, 2 миллиона 300 тысяч рублей: digits with a magnitude, then with a smaller."""
    great, small = left.amount, right.amount
    if between not in (" ", "\u00a0") or great is None or small is None or not left.is_bare:
        return False
    is_digits = great.strength is small.strength is Strength.HARD
    whole, step = great.values[0], great.magnitude
    if great.magnitude == _THOUSAND and small.magnitude == _CRORE:  # 33 हज़ार 472 करोड़
        whole, step = whole * _CRORE, _THOUSAND * _CRORE
    is_rest = great.magnitude == _THOUSAND and _is_rest(small)
    is_falling = is_rest or step > small.magnitude >= _THOUSAND
    if not (is_digits and is_falling) or not 0 < small.values[0] < step:
        return False
    factor = (whole + small.values[0]) / small.values[0]
    left.readings = [
        Reading(each.kind, each.value * factor, each.unit)
        for each in right.readings
        if not isinstance(each.value, str)
    ]
    left.end, left.amount, left.is_bare = right.end, None, right.is_bare
    return True


def _is_rest(small: Amount) -> bool:
    """True of the hundreds behind thousands, of one place each: Bengali ২ হাজার ৪০০ টাকা."""
    return small.is_plain and small.values[0] in range(100, _THOUSAND)


_THOUSAND, _CRORE = 1000, 10**7


def join_part_of_hour(left: Draft, right: Draft, between: str, lexicon: Lexicon) -> bool:
    """Une heure trois quarts, hodinu a tři čtvrtě: a fraction that is one of the hour."""
    first, joint = left.readings[0], between.strip()
    is_part = right.kind is FactKind.FRACTION and (_part(right) * 4).denominator == 1
    if not is_part or (joint and joint not in lexicon.style.join) or "\n" in between:
        return False
    if not joint and _part(right) == _HALF:
        return False  # Slovak "od dvoch hodín polovicu": half of the fare from two hours on
    if first.kind is not FactKind.DURATION or first.unit != "s" or isinstance(first.value, str):
        return False
    is_hours = 0 < first.value < _HOUR * 24 and first.value % _HOUR == 0
    if not is_hours or not 0 < _part(right) < 1 or left.is_range_end:
        return False
    left.readings = [Reading(first.kind, first.value + _part(right) * _HOUR, first.unit)]
    left.end, left.amount = right.end, None
    left.strength = min(left.strength, Strength.SOFT, key=_STRENGTHS.index)
    return True


_STRENGTHS = (Strength.HARD, Strength.SOFT, Strength.WEAK)


def _factor(draft: Draft, part: Fraction) -> Fraction:
    """How many base units the unit of the draft is."""
    value = draft.readings[0].value
    return value / part if part and not isinstance(value, str) else Fraction(1)


def _is_part(draft: Draft) -> bool:
    amount = draft.amount
    is_part = amount is not None and (amount.is_part or amount.is_ratio)
    return (is_part or draft.kind is FactKind.FRACTION) and abs(_part(draft)) < 1


def _is_part_in_words(draft: Draft) -> bool:
    """True of two tenths of a litre, and of a million: две целых и пять десятых миллиона."""
    amount = draft.amount
    if amount is None or (amount.strength is not Strength.SOFT and amount.magnitude == 1):
        return False
    return 0 < _part(draft) < 1


def _written(draft: Draft) -> Strength:
    """Of the numeral itself: 1/4 is in digits, a quarter in words."""
    return draft.amount.strength if draft.amount is not None else draft.strength


def _part(draft: Draft) -> Fraction:
    """The fraction as written: the half of half an hour, which lasts 1,800 s, and of a million."""
    amount = draft.amount
    value = draft.readings[0].value if amount is None else amount.values[0]
    if isinstance(value, str):
        raise TypeError(f"no number: {value}")
    if amount is not None and abs(value) >= 1:  # of ten thousand it is divided already
        return value / amount.magnitude
    return value
