"""When two readings of numbers mean the same: the predicates of the matching steps.

research order of trust: same value and unit, same value, another reading, a part of the other,
the same after rounding, a value that follows from the other.
"""

from __future__ import annotations

import re
from fractions import Fraction

from i18nlint.model.fact import Bound, Fact, FactKind, Reading
from i18nlint.model.regex import lazy_regex

_BARE = {FactKind.COUNT, FactKind.ORDINAL, FactKind.MULTIPLE, FactKind.FRACTION}
"""Kinds whose number may stand without its unit in the other language."""
_NAMES = {FactKind.IDENTIFIER, FactKind.VERSION}
_CUSTOMARY = {
    "in": ("length", Fraction("0.0254")),
    "ft": ("length", Fraction("0.3048")),
    "yd": ("length", Fraction("0.9144")),
    "mi": ("length", Fraction("1609.344")),
    "oz": ("mass", Fraction("0.028349523125")),
    "lb": ("mass", Fraction("0.45359237")),
    "acre": ("area", Fraction("0.40468564224")),
    "ha": ("area", Fraction(1)),
    "km2": ("area", Fraction(100)),
    "gal": ("volume", Fraction("3.785411784")),
    "mph": ("speed", Fraction("1.609344")),
}
"""In metres, kilograms, hectares, litres and kilometres an hour; exact by the international yard
and pound agreement of 1959. Hectares are metric, but are turned into square kilometres too."""
_METRIC = {
    "mm": ("length", Fraction("0.001")),
    "cm": ("length", Fraction("0.01")),
    "m": ("length", Fraction(1)),
    "km": ("length", Fraction(1000)),
    "g": ("mass", Fraction("0.001")),
    "kg": ("mass", Fraction(1)),
    "m2": ("area", Fraction("0.0001")),
    "ha": ("area", Fraction(1)),
    "km2": ("area", Fraction(100)),
    "ml": ("volume", Fraction("0.001")),
    "l": ("volume", Fraction(1)),
    "km/h": ("speed", Fraction(1)),
}
_SECONDS = {"s": 1, "month": 2_629_746, "year": 31_556_952}
"""Of the mean Gregorian month and year."""
_SAME_TIME = Fraction(4, 100)
"""Sixty days are two months, 18 months one and a half years."""
_ZEROS = lazy_regex(r"(?<=\d)(?:\.0)+$")
_DEGREES = ("°F", "°C")
_CONVERTED = Fraction(6, 100)
"""Translators round what they convert."""
_SATISFIED = Fraction(1, 4)


def same(a: Reading, b: Reading) -> bool:
    """Value, unit and kind are equal."""
    return a.kind is b.kind and a.unit == b.unit and a.value == b.value


def equal_value(a: Reading, b: Reading) -> bool:
    """Equal numbers that do not contradict each other in what they count."""
    if isinstance(a.value, str) or isinstance(b.value, str):
        if a.kind in _NAMES and b.kind in _NAMES:
            return _release(a) == _release(b)
        return a.value == b.value
    if a.value == b.value:
        return compatible(a, b)
    return _as_share(a) == _as_share(b) and FactKind.PERCENT in (a.kind, b.kind)


def _release(reading: Reading) -> str:
    """A version without zeros at its end: ``v5.0`` is "version 5"."""
    name = str(reading.value)
    return _ZEROS.sub("", name) if reading.kind is FactKind.VERSION else name


def compatible(a: Reading, b: Reading) -> bool:
    """True unless both name a unit and the units differ."""
    if a.kind is b.kind:
        return a.kind in _BARE or _units_agree(a.unit, b.unit)
    if a.kind in _BARE or b.kind in _BARE:
        return True
    return {a.kind, b.kind} <= {FactKind.PERCENT, FactKind.PERCENTAGE_POINT}


def _units_agree(a: str, b: str) -> bool:
    """Equal, or one says less: 21도 of ``21 °C``, ``m`` of ``m/s`` (초속 10m has it in front)."""
    if not a or not b or a == b:
        return True
    short, long = sorted((a, b), key=len)
    return long.startswith(f"{short}/") or (short == "°" and long in _DEGREES)


def _as_share(reading: Reading) -> Fraction | str:
    """Percent as a share of one, so that 10 % meets 1/10."""
    if reading.kind is FactKind.PERCENT and not isinstance(reading.value, str):
        return reading.value / 100
    return reading.value if reading.kind is FactKind.FRACTION else f"{reading.kind}"


def is_part(a: Reading, b: Reading) -> bool:
    """One says less than the other, and nothing that contradicts it."""
    if a.kind in _NAMES and b.kind in _NAMES:
        return _within(str(a.value), str(b.value))
    if FactKind.DATE in (a.kind, b.kind):
        return _date_agrees(a, b) or _is_short_decade(a, b) or _is_short_decade(b, a)
    if FactKind.SCORE in (a.kind, b.kind):
        return _in_score(a, b) or _in_score(b, a)
    if a.kind in _NAMES or b.kind in _NAMES:
        name, number = (a, b) if a.kind in _NAMES else (b, a)
        return _digits_of(number) in re.findall(r"\d+(?:\.\d+)?", str(name.value))
    return False


def _in_score(score: Reading, number: Reading) -> bool:
    """``7/12`` is "7 out of 12" elsewhere."""
    if score.kind is not FactKind.SCORE or number.kind is FactKind.ORDINAL:
        return False  # the first time is no part of 1/3
    return str(number.value) in re.split("[/:]", str(score.value))


def _within(a: str, b: str) -> bool:
    short, long = sorted((a, b), key=len)
    return len(short) > 1 and short in long


def _digits_of(reading: Reading) -> str:
    value = reading.value
    if isinstance(value, str):
        return value
    return str(value.numerator) if value.denominator == 1 else str(float(value))


def _is_short_decade(decade: Reading, number: Reading) -> bool:
    """``1980s`` is "80" elsewhere: 80. letech, anni '80."""
    name = str(decade.value)
    is_decade = decade.kind is FactKind.DATE and name.endswith("0s")
    return is_decade and number.kind in _BARE and str(number.value) == name[-3:-1] != "00"


def _date_agrees(a: Reading, b: Reading) -> bool:
    """Dates that name no part differently, and at least one part alike."""
    first, second = date_parts(a), date_parts(b)
    common = [(x, y) for x, y in zip(first, second, strict=True) if x and y]
    return bool(common) and all(x == y for x, y in common)


def date_parts(reading: Reading) -> tuple[str, str, str]:
    """Year, month and day as far as known; a bare number may be a year or a day."""
    text = str(reading.value)
    if reading.kind is not FactKind.DATE:
        return (text, "", "") if len(text) == 4 and text.isdigit() else ("", "", "")
    match = re.fullmatch(r"(\d{4}|-)?(?:-(\d{2}))?(?:-(\d{2}))?", text)
    if match is None:
        return ("", "", "")
    year = match[1] or ""
    return (year.strip("-"), match[2] or "", match[3] or "")


def same_rounded(a: Fact, b: Fact) -> bool:
    """Equal as far as the one that is hedged claims: "about 20만" is 204,000.

    Where both are hedged alike there is nothing to round: "about 950" is not "about 1,000".
    """
    x, y = a.readings[0], b.readings[0]
    if isinstance(x.value, str) or isinstance(y.value, str) or not compatible(x, y):
        return False
    if a.bound is not None and b.bound is not None:
        return _is_next(a, b) or _is_next(b, a) or _both_rounded(a, b)
    hedged, plain = (a, b) if a.bound is not None else (b, a)
    if hedged.bound is None:
        return False
    if _is_beyond(plain, hedged):
        return False
    fine, coarse = plain.value, hedged.value
    if plain.kind is hedged.kind is FactKind.DURATION:
        fine, coarse = _as_counted(Fraction(fine), Fraction(coarse))
    return rounds_to(fine, coarse) or _satisfies(hedged, plain)


def _is_beyond(fact: Fact, limit: Fact) -> bool:
    """True of 406 against "up to 400", and of 390 against "at least 400"."""
    value, least_or_most = fact.value, limit.value
    if isinstance(value, str) or isinstance(least_or_most, str):
        return False
    if limit.bound in (Bound.AT_MOST, Bound.LESS):
        return value > least_or_most
    return limit.bound in (Bound.AT_LEAST, Bound.MORE) and value < least_or_most


def _both_rounded(a: Fact, b: Fact) -> bool:
    """~224M and 约 2.2 亿; not about 950 and about 1,000, which one digit is too coarse for.

    Nor is "nearly 150,070" said of 150,000: who says about does not count to the last digit.
    """
    if a.bound is not Bound.ABOUT or b.bound is not Bound.ABOUT:
        return False
    return any(
        rounds_to(fine.value, coarse.value)
        and _significant(Fraction(fine.value)) == _significant(Fraction(coarse.value)) + 1 > 2
        for fine, coarse in ((a, b), (b, a))
    )


def rounds_to(fine: Fraction | str, coarse: Fraction | str) -> bool:
    """``coarse`` has fewer digits, and is off by less than half of its last one."""
    if isinstance(fine, str) or isinstance(coarse, str) or not coarse:
        return False
    digits = _significant(coarse)
    last = Fraction(10) ** (_magnitude(coarse) - digits + 1)
    return digits < _significant(fine) and abs(fine - coarse) < last / 2


def _significant(value: Fraction) -> int:
    text = f"{float(value):.12g}".lstrip("-").replace(".", "").lstrip("0")
    return len(text.rstrip("0")) or 1


def _magnitude(value: Fraction) -> int:
    """The power of ten of the first digit."""
    return int(f"{float(abs(value)):e}".partition("e")[2])


def _is_next(more: Fact, least: Fact) -> bool:
    """For whole numbers "more than 150" and "151 or more" are the same statement.

    Not so for what is measured: "over 18 months" is not 19ヶ月以上.
    """
    if isinstance(more.value, str) or isinstance(least.value, str):
        return False
    if not {more.kind, least.kind} <= _BARE:
        return False
    if (more.bound, least.bound) == (Bound.MORE, Bound.AT_LEAST):
        return least.value == more.value + 1
    return (more.bound, least.bound) == (Bound.LESS, Bound.AT_MOST) and (
        least.value == more.value - 1
    )


def _satisfies(bound: Fact, fact: Fact) -> bool:
    """``20만 이상`` and 240,000: within a quarter of the bound and on its right side.

    The bound is the rounder of the two, and no year: "by 2030" is not 2024, nor "up to 832" 823.
    """
    limit, value = bound.value, fact.value
    if isinstance(limit, str) or isinstance(value, str) or not limit:
        return False
    if bound.kind is fact.kind is FactKind.DURATION:
        limit, value = _as_counted(limit, value)
    if bound.bound is Bound.ABOUT or _may_be_date(bound) or _may_be_date(fact):
        return False
    if _significant(limit) >= _significant(value):
        return False
    distance = (value - limit) / abs(limit)
    upwards = bound.bound in (Bound.AT_LEAST, Bound.MORE)
    return 0 < (distance if upwards else -distance) <= _SATISFIED


def _as_counted(a: Fraction, b: Fraction) -> tuple[Fraction, Fraction]:
    """Both in the largest unit of time that both are whole in: 5 and 6 days rather than seconds."""
    size = next((size for size in _SIZES if not (a % size or b % size)), 1)
    return a / size, b / size


_SIZES = (604_800, 86_400, 3600, 60)


def _may_be_date(fact: Fact) -> bool:
    return any(reading.kind is FactKind.DATE for reading in fact.readings)


def same_dimension(a: Fact, b: Fact) -> bool:
    """True of two lengths, two masses and so on: one can be held against the other."""
    return _dimension(a.unit) == _dimension(b.unit) != ""


def _dimension(unit: str) -> str:
    return (_CUSTOMARY.get(unit) or _METRIC.get(unit) or ("", 0))[0]


def follows(a: Fact, b: Fact) -> bool:
    """One value follows from the other: 95 % unused and 5 % used, 10x and a tenth."""
    for x in a.readings:
        for y in b.readings:
            if isinstance(x.value, str) or isinstance(y.value, str):
                continue
            if x.kind is y.kind is FactKind.PERCENT and _are_rests(x.value, y.value, 100):
                return True
            if x.kind is y.kind is FactKind.FRACTION and _are_rests(x.value, y.value, 1):
                return True  # one third less, down to two thirds
            if {x.kind, y.kind} == {
                FactKind.MULTIPLE,
                FactKind.FRACTION,
            } and x.value * y.value == 1:
                return True
            if _converted(x, y) or _converted(y, x):
                return True
    return False


def _are_rests(a: Fraction, b: Fraction, whole: int) -> bool:
    """True of 95 and 5 of a hundred, and of 90 and -10: 九折 is −10 %."""
    return a + b == whole or (min(a, b) < 0 and max(a, b) - whole == min(a, b))


def _converted(a: Reading, b: Reading) -> bool:
    """``b`` is ``a`` in another system of units, rounded."""
    if isinstance(a.value, str) or isinstance(b.value, str):
        return False
    if a.kind is b.kind is FactKind.DURATION:
        return _lasts_as_long(a, b)
    if (a.unit, b.unit) == _DEGREES:
        return abs((a.value - 32) * 5 / 9 - b.value) <= 1
    if a.unit == "ml" and b.unit == "l":
        return a.value == b.value * 1000  # 5 dl is 0.5 l
    if a.unit not in _CUSTOMARY or a.unit == b.unit or not a.value:
        return False
    dimension, factor = _CUSTOMARY[a.unit]
    exact = a.value * factor
    return any(
        abs(exact - b.value * metric) <= abs(exact) * _CONVERTED
        for unit, (measured, metric) in _METRIC.items()
        if measured == dimension and b.unit in (unit, "")
    )


def _lasts_as_long(a: Reading, b: Reading) -> bool:
    """Durations in units that only meet on average; those in seconds are equal or differ."""
    one, other = (_SECONDS.get(reading.unit, 0) * Fraction(reading.value) for reading in (a, b))
    return a.unit != b.unit and one > 0 and abs(one - other) <= one * _SAME_TIME
