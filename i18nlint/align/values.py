"""When two readings of numbers mean the same: the predicates of the surer matching steps.

In their order: same value and unit, same value, another reading, a part of the other. What is the
same but for rounding is in `rounding`, what follows from the other in `conversions`.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterator
from fractions import Fraction

from i18nlint.model.fact import FactKind, Reading
from i18nlint.model.regex import lazy_regex

BARE = {FactKind.COUNT, FactKind.ORDINAL, FactKind.MULTIPLE, FactKind.FRACTION}
"""Kinds whose number may stand without its unit in the other language."""
_NAMES = {FactKind.IDENTIFIER, FactKind.VERSION}
_MEASURED = {FactKind.MONEY, FactKind.PERCENT, FactKind.SIZE}
"""No parts of a date: 2006 ευρώ."""
_METRIC = {
    "mm": ("m", Fraction(1, 1000)), "cm": ("m", Fraction(1, 100)), "m": ("m", Fraction(1)),
    "km": ("m", Fraction(1000)), "mg": ("g", Fraction(1, 1000)), "g": ("g", Fraction(1)),
    "kg": ("g", Fraction(1000)), "t": ("g", Fraction(1_000_000)), "ml": ("l", Fraction(1, 1000)),
    "l": ("l", Fraction(1)), "ha": ("m2", Fraction(10_000)), "m2": ("m2", Fraction(1)),
    "km2": ("m2", Fraction(1_000_000)), "W": ("kW", Fraction(1, 1000)), "kW": ("kW", Fraction(1)),
    "MW": ("kW", Fraction(1000)), "GW": ("kW", Fraction(1_000_000)), "kWh": ("kWh", Fraction(1)),
    "MWh": ("kWh", Fraction(1000)), "GWh": ("kWh", Fraction(1_000_000)),
    "TWh": ("kWh", Fraction(10**9)),
}  # fmt: skip
"""Units of one system, in which a translation may write the same size: 1.27亿千瓦 are 127 GW."""
_ZEROS = lazy_regex(r"(?<=\d)(?:\.0)+$")
_DEGREES = ("°F", "°C")
_SHORTENED = ("19", "20")
"""Begin decades that go by their last two digits: nobody says "the 80s" of the 1780s but
with their century, which is what agrees: latach osiemdziesiątych XVIII wieku."""


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


def value_keys(reading: Reading) -> Iterator[Hashable]:
    """What readings of an equal value have at least one of in common."""
    yield reading.value
    if isinstance(reading.value, str):
        yield _release(reading)
    else:
        yield ("share", _as_share(reading))


def same_size(a: Reading, b: Reading) -> bool:
    """The same in two metric units."""
    if a.unit == b.unit or not a.kind is b.kind is FactKind.SIZE:
        return False
    if a.unit not in _METRIC or b.unit not in _METRIC:
        return False
    return _in_base(a) == _in_base(b)


def _in_base(reading: Reading) -> Hashable:
    """What is measured and how much: 3 km is 3000 m."""
    base, size = _METRIC[reading.unit]
    return base, Fraction(reading.value) * size


def _release(reading: Reading) -> str:
    """A version without zeros at its end: ``v5.0`` is "version 5"."""
    name = str(reading.value)
    return _ZEROS.sub("", name) if reading.kind is FactKind.VERSION else name


def compatible(a: Reading, b: Reading) -> bool:
    """True unless both name a unit and the units differ."""
    if a.kind is b.kind:
        return a.kind in BARE or _units_agree(a.unit, b.unit)
    if a.kind in BARE or b.kind in BARE:
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
        return _date_agrees(a, b) or any(
            _is_short_decade(one, other) or _is_decade_of(one, other) or _is_short_year(one, other)
            for one, other in ((a, b), (b, a))
        )
    if FactKind.TIME in (a.kind, b.kind):
        return _is_hour(a, b) or _is_hour(b, a)
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
    parts = re.split("[/:]", str(score.value).removeprefix("1:"))  # 1:1.2 is 1.2 for each
    return _digits_of(number) in parts


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
    is_near = name[:2] in _SHORTENED
    return (
        is_decade and is_near and number.kind in BARE and str(number.value) == name[-3:-1] != "00"
    )


def _is_short_year(year: Reading, number: Reading) -> bool:
    """``1984`` is "84" elsewhere: en otoño del 84, nell'86."""
    name = str(year.value)
    is_year = year.kind is FactKind.DATE and len(name) == len("1984") and name[:2] in _RECENT
    return is_year and name[2] != "0" and _is_bare(number) and str(number.value) == name[2:]


_RECENT = ("19", "20")


def _is_bare(number: Reading) -> bool:
    return number.kind in (FactKind.COUNT, FactKind.ORDINAL) and not number.unit


def _is_decade_of(decade: Reading, century: Reading) -> bool:
    """``1780s`` is a decade of the 18th century: w latach osiemdziesiątych XVIII wieku."""
    name = str(decade.value)
    if decade.kind is not FactKind.DATE or not name.endswith("0s") or century.unit != "century":
        return False
    return name[:-1].isdigit() and int(name[:-1]) // 100 + 1 == century.value


def _is_hour(time: Reading, number: Reading) -> bool:
    """``19:00`` is "until about 7" elsewhere: which half of the day was said before."""
    if time.kind is not FactKind.TIME or number.kind is not FactKind.COUNT or number.unit:
        return False
    return str(time.value) in {f"{number.value}:00", f"{_later(number)}:00"}


def _later(number: Reading) -> int:
    """The hour in the afternoon that the number may be; -1 if it is none."""
    value = number.value
    is_hour = not isinstance(value, str) and value.denominator == 1 and 1 <= value < 12
    return int(value) + 12 if is_hour else -1


def _date_agrees(a: Reading, b: Reading) -> bool:
    """Dates that name no part differently, and at least one part alike."""
    first, second = date_parts(a), date_parts(b)
    common = [(x, y) for x, y in zip(first, second, strict=True) if x and y]
    return bool(common) and all(x == y for x, y in common)


def date_parts(reading: Reading) -> tuple[str, str, str]:
    """Year, month and day as far as known; a bare number may be a year or a day."""
    text = str(reading.value)
    if reading.kind is not FactKind.DATE:
        is_year = reading.kind not in _MEASURED and len(text) == 4 and text.isdigit()
        return (text, "", "") if is_year else ("", "", "")
    match = re.fullmatch(r"(\d{4}|-)?(?:-(\d{2}))?(?:--?(\d{2}))?", text)  # ---31 as well
    if match is None:
        return ("", "", "")
    year = match[1] or ""
    return (year.strip("-"), match[2] or "", match[3] or "")
