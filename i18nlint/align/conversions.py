"""When one number follows from the other: the rest to a hundred, the inverse, another unit."""

from __future__ import annotations

from fractions import Fraction

from i18nlint.align.calendars import same_year
from i18nlint.align.rounding import magnitude, significant
from i18nlint.align.values import same_size
from i18nlint.model.fact import Fact, FactKind, Reading, Strength

_CUSTOMARY = {
    "in": ("length", Fraction("0.0254")),
    "ft": ("length", Fraction("0.3048")),
    "yd": ("length", Fraction("0.9144")),
    "mi": ("length", Fraction("1609.344")),
    "nmi": ("length", Fraction(1852)),
    "li": ("length", Fraction(500)),
    "oz": ("mass", Fraction("0.028349523125")),
    "lb": ("mass", Fraction("0.45359237")),
    "jin": ("mass", Fraction("0.5")),
    "acre": ("area", Fraction("0.40468564224")),
    "ft2": ("area", Fraction("0.000009290304")),
    "mi2": ("area", Fraction("258.9988110336")),
    "mu": ("area", Fraction(1, 15)),
    "pyeong": ("area", Fraction(1, 3025)),
    "rai": ("area", Fraction("0.16")),
    "donum": ("area", Fraction("0.1")),
    "feddan": ("area", Fraction("0.420083")),
    "ha": ("area", Fraction(1)),
    "km2": ("area", Fraction(100)),
    "gal": ("volume", Fraction("3.785411784")),
    "quart": ("volume", Fraction("0.946352946")),
    "floz": ("volume", Fraction("0.0295735295625")),
    "mph": ("speed", Fraction("1.609344")),
    "m/s": ("speed", Fraction("3.6")),
    "hp": ("power", Fraction("0.745699872")),
    "kcal": ("energy", Fraction("4.184")),
    "psi": ("pressure", Fraction("6.894757")),
    "bar": ("pressure", Fraction(100)),
    "mbar": ("pressure", Fraction("0.1")),
}
"""In metres, kilograms, hectares, litres, kilometres an hour, kilowatts, kilojoules, kilopascals;
exact by the international yard and pound agreement of 1959. Hectares, bars and metres per second
are metric, but are turned into square kilometres, pascals and kilometres an hour too."""
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
    "m/s": ("speed", Fraction("3.6")),
    "W": ("power", Fraction("0.001")),
    "kW": ("power", Fraction(1)),
    "kJ": ("energy", Fraction(1)),
    "hPa": ("pressure", Fraction("0.1")),
    "kPa": ("pressure", Fraction(1)),
    "MPa": ("pressure", Fraction(1000)),
    "bar": ("pressure", Fraction(100)),
    "mbar": ("pressure", Fraction("0.1")),
}
_OTHER_SIZES = {
    "hp": Fraction("0.73549875"),
    "gal": Fraction("4.54609"),
    "quart": Fraction("1.1365225"),
    "floz": Fraction("0.0284130625"),
    "donum": Fraction("0.0918672"),
}
"""What has the name of a unit above elsewhere: metric horsepower (PS, pk, л.с.), imperial gallons,
the dönüm of old."""
_METRIC_HORSES = _OTHER_SIZES["hp"] / _CUSTOMARY["hp"][1]
_SECONDS = {"s": 1, "month": 2_629_746, "year": 31_556_952}
"""Of the mean Gregorian month and year."""
_MONTH = 4 * 7 * 86_400
"""Seconds of the month that is four weeks."""
_SAME_TIME = Fraction(4, 100)
"""Sixty days are two months, 18 months one and a half years."""
_DEGREES = ("°F", "°C")
_DEGREE = Fraction(5, 9)
"""How many degrees Celsius a step of one degree Fahrenheit is."""
_OVEN, _OVEN_STEP = 200, 5
"""Degrees Fahrenheit from which an oven is meant, and degrees Celsius that cooks round by."""
_CONVERTED = Fraction(6, 100)
"""Translators round what they convert."""
_CONVERTED_IN_WORDS = Fraction(10, 100)
"""More so in words: two miles are three kilometres."""


def same_dimension(a: Fact, b: Fact) -> bool:
    """True of two lengths, two temperatures and so on: one can be held against the other."""
    return _dimension(a.unit) == _dimension(b.unit) != ""


def is_customary(unit: str) -> bool:
    """True of inches, pounds and degrees Fahrenheit: most languages convert them."""
    return unit == "°F" or (unit in _CUSTOMARY and unit not in _METRIC)


def converted(value: Fraction, unit: str, other: str) -> Fraction:
    """What the value in ``unit`` is in the ``other`` one, of the same dimension; unrounded."""
    if (unit, other) == _DEGREES:
        return (value - 32) * _DEGREE
    if (other, unit) == _DEGREES:
        return value / _DEGREE + 32
    sizes = (_CUSTOMARY.get(one) or _METRIC[one] for one in (unit, other))
    (_, size), (_, other_size) = sizes
    return value * size / other_size


def _dimension(unit: str) -> str:
    if unit in _DEGREES:
        return "temperature"
    return (_CUSTOMARY.get(unit) or _METRIC.get(unit) or ("", 0))[0]


def follows(a: Fact, b: Fact) -> bool:
    """One value follows from the other: 95 % unused and 5 % used, 10x and a tenth."""
    return _are_fortnights(a, b) or _may_follow(a, b) or _follows_in_words(a, b)


def _follows_in_words(a: Fact, b: Fact) -> bool:
    """True of two miles and drei Kilometer."""
    in_words = a.strength is b.strength is Strength.SOFT and same_dimension(a, b)
    if not in_words or a.unit == b.unit or isinstance(a.value, str) or isinstance(b.value, str):
        return False
    exact = converted(a.value, a.unit, b.unit)
    return abs(exact - b.value) <= abs(exact) * _CONVERTED_IN_WORDS


def _may_follow(a: Fact, b: Fact) -> bool:
    for x in a.readings:
        for y in b.readings:
            if isinstance(x.value, str) or isinstance(y.value, str):
                if _texts_follow(x, y):
                    return True
                continue
            if x.kind is y.kind is FactKind.COUNT:
                continue  # like most
            if x.kind is y.kind is FactKind.PERCENT and _are_rests(x.value, y.value, 100):
                return x.value != -y.value or not _have_sign(a, b)
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


def _texts_follow(x: Reading, y: Reading) -> bool:
    if x.kind is y.kind is FactKind.DATE:
        return same_year(x, y)
    return x.kind is y.kind is FactKind.DIMENSION and _sides_converted(x, y)


def _have_sign(a: Fact, b: Fact) -> bool:
    """True of 50 % and -50 %, of which one lost its minus; 五折 is −50 %."""
    return "%" in a.text and "%" in b.text


def _are_fortnights(a: Fact, b: Fact) -> bool:
    """Two weeks are fifteen days in words, and one is eight: quinze jours, in acht Tagen, 보름."""
    if a.kind is not FactKind.DURATION or b.kind is not FactKind.DURATION:
        return False
    for one, other in ((a, b), (b, a)):
        if one.strength is Strength.SOFT and (one.value, other.value) in _WEEKS:
            return one.unit == other.unit == "s"
    return False


_WEEKS = tuple((Fraction((days + 1) * 86_400), Fraction(days * 86_400)) for days in (7, 14))
"""Both ends counted: acht Tage, quinze jours."""


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
        is_step = _is_rounded(a.value, b.value, _DEGREE)  # ±0.9 °F, 9 °F warmer
        apart = abs((a.value - 32) * _DEGREE - b.value)
        return is_step or apart <= (_OVEN_STEP if _is_of_oven(a.value, b.value) else 1)
    if a.unit == "ml" and b.unit == "l":
        return a.value == b.value * 1000  # 5 dl is 0.5 l
    if a.unit == "hp" and b.unit in ("hp", "") and _are_horses(a.value, b.value):
        return True
    if a.unit not in _CUSTOMARY or a.unit == b.unit or not a.value:
        return False
    dimension, factor = _CUSTOMARY[a.unit]
    factors = (factor, _OTHER_SIZES.get(a.unit, factor))
    return any(
        _is_rounded(a.value, b.value, size / metric)
        for unit, (measured, metric) in _METRIC.items()
        if measured == dimension and b.unit in (unit, "")
        for size in factors
    )


def _are_horses(a: Fraction, b: Fraction) -> bool:
    """True of 350 pk and 345 hp, which are one power."""
    return any(
        abs(one * _METRIC_HORSES - other) <= Fraction(1, 2) for one, other in ((a, b), (b, a))
    )


def _sides_converted(a: Reading, b: Reading) -> bool:
    """Each side of 9 x 13 in is one of 23 x 33 cm, in their order; 600 × 400 mm are 60 × 40 cm."""
    sides = [str(reading.value).split("x") for reading in (a, b)]
    if len(sides[0]) != len(sides[1]):
        return False
    lengths = [
        [Reading(FactKind.SIZE, Fraction(side), reading.unit) for side in found]
        for reading, found in zip((a, b), sides, strict=True)
    ]
    pairs = list(zip(*lengths, strict=True))
    if all(same_size(x, y) for x, y in pairs):
        return True
    return all(_converted(x, y) for x, y in pairs) or all(_converted(y, x) for x, y in pairs)


def _is_rounded(value: Fraction, converted: Fraction, factor: Fraction) -> bool:
    """True where both stand for one size, each as exactly as its digits say: 550 pounds are 250 kg,
    not 260; 100 miles are 160 km."""
    exact = value * factor
    slack = (_last_place(value) * factor + _last_place(converted)) / 2
    return abs(exact - converted) <= min(slack, abs(exact) * _CONVERTED)


def _last_place(value: Fraction) -> Fraction:
    """What the last digit that is no zero counts: 10 of 550."""
    return Fraction(10) ** (magnitude(value) - significant(value) + 1) if value else Fraction(0)


def _is_of_oven(fahrenheit: Fraction, celsius: Fraction) -> bool:
    """True of 425 °F and 220 °C: what ovens are set to, in steps of 25 and of 5 or 10 degrees."""
    return fahrenheit >= _OVEN and not fahrenheit % 25 and not celsius % 5


def _lasts_as_long(a: Reading, b: Reading) -> bool:
    """Durations in units that only meet on average; those in seconds are equal or differ."""
    one, other = (_SECONDS.get(reading.unit, 0) * Fraction(reading.value) for reading in (a, b))
    if (a.unit, b.unit) == ("s", "month") and one == _MONTH * Fraction(b.value):
        return True  # six weeks are a month and a half
    return a.unit != b.unit and one > 0 and abs(one - other) <= one * _SAME_TIME
