"""When two readings of numbers mean the same, or one a part of the other."""

from __future__ import annotations

from fractions import Fraction

import pytest

from i18nlint.align.values import equal_value, is_part, same, same_size, value_keys
from i18nlint.model.fact import FactKind, Reading

K = FactKind


def read(kind: FactKind, value: int | float | str, unit: str = "") -> Reading:
    return Reading(kind, value if isinstance(value, str) else Fraction(value), unit)


@pytest.mark.parametrize(
    ("one", "other", "is_equal"),
    [
        (read(K.COUNT, 3), read(K.COUNT, 3), True),
        (read(K.COUNT, 3), read(K.COUNT, 4), False),
        (read(K.COUNT, 3), read(K.DURATION, 3, "day"), True),
        (read(K.DURATION, 3, "h"), read(K.DURATION, 3, "min"), False),
        (read(K.SIZE, 10, "m"), read(K.SIZE, 10, "m/s"), True),
        (read(K.SIZE, 21, "°"), read(K.SIZE, 21, "°C"), True),
        (read(K.SIZE, 21, "°"), read(K.SIZE, 21, "m"), False),
        (read(K.SIZE, 3, "km"), read(K.MONEY, 3, "EUR"), False),
        (read(K.PERCENT, 10), read(K.FRACTION, 0.125), False),
        (read(K.PERCENT, 12.5), read(K.FRACTION, 0.125), True),
        (read(K.PERCENT, 12.5), read(K.MULTIPLE, 0.125), False),
        (read(K.PERCENT, 3), read(K.PERCENTAGE_POINT, 3), True),
        (read(K.VERSION, "5.0"), read(K.VERSION, "5"), True),
        (read(K.IDENTIFIER, "M2.0"), read(K.IDENTIFIER, "M2"), False),
        (read(K.DATE, "2026-02"), read(K.DATE, "2026-02"), True),
        (read(K.DATE, "2026"), read(K.IDENTIFIER, "2026"), True),
        (read(K.DATE, "2026"), read(K.COUNT, 2026), False),
    ],
)
def test_equal_numbers_count_nothing_that_contradicts(
    one: Reading, other: Reading, *, is_equal: bool
) -> None:
    assert equal_value(one, other) is is_equal
    assert equal_value(other, one) is is_equal
    assert not is_equal or {*value_keys(one)} & {*value_keys(other)}


def test_the_same_has_the_same_unit_too() -> None:
    assert same(read(K.SIZE, 3, "km"), read(K.SIZE, 3, "km"))
    assert not same(read(K.SIZE, 3, "km"), read(K.SIZE, 3))


@pytest.mark.parametrize(
    ("one", "other", "is_same"),
    [
        (read(K.SIZE, 3, "km"), read(K.SIZE, 3000, "m"), True),
        (read(K.SIZE, 3, "km"), read(K.SIZE, 300, "m"), False),
        (read(K.SIZE, 3, "km"), read(K.SIZE, 3, "kg"), False),
        (read(K.SIZE, 3, "km"), read(K.SIZE, 3, "km"), False),
        (read(K.SIZE, 3, "km"), read(K.SIZE, 3, "mi"), False),
        (read(K.SIZE, 2, "ha"), read(K.SIZE, 20_000, "m2"), True),
    ],
)
def test_one_size_in_two_metric_units(one: Reading, other: Reading, *, is_same: bool) -> None:
    assert same_size(one, other) is is_same
    assert same_size(other, one) is is_same


@pytest.mark.parametrize(
    ("whole", "part", "is_one"),
    [
        (read(K.DATE, "2026-02-15"), read(K.DATE, "2026-02"), True),
        (read(K.DATE, "2026-02-15"), read(K.DATE, "2026-03"), False),
        (read(K.DATE, "2026-02-15"), read(K.DATE, "2025"), False),
        (read(K.DATE, "2026-02"), read(K.COUNT, 2026), True),
        (read(K.DATE, "2026-02"), read(K.MONEY, 2026, "EUR"), False),
        (read(K.DATE, "1980s"), read(K.COUNT, 80), True),
        (read(K.DATE, "1780s"), read(K.COUNT, 80), False),
        (read(K.DATE, "1780s"), read(K.ORDINAL, 18, "century"), True),
        (read(K.DATE, "1780s"), read(K.ORDINAL, 17, "century"), False),
        (read(K.DATE, "1984"), read(K.COUNT, 84), True),
        (read(K.DATE, "1984"), read(K.SIZE, 84, "m"), False),
        (read(K.TIME, "19:00"), read(K.COUNT, 7), True),
        (read(K.TIME, "07:00"), read(K.COUNT, 8), False),
        (read(K.TIME, "23:00"), read(K.COUNT, 11), True),
        (read(K.TIME, "24:00"), read(K.COUNT, 12), False),
        (read(K.TIME, "19:00"), read(K.DURATION, 7, "h"), False),
        (read(K.SCORE, "7/12"), read(K.COUNT, 7), True),
        (read(K.SCORE, "7/12"), read(K.COUNT, 8), False),
        (read(K.SCORE, "7/12"), read(K.ORDINAL, 7), False),
        (read(K.IDENTIFIER, "GPT-5"), read(K.COUNT, 5), True),
        (read(K.IDENTIFIER, "GPT-5"), read(K.COUNT, 4), False),
        (read(K.IDENTIFIER, "GPT-5-mini"), read(K.IDENTIFIER, "GPT-5"), True),
        (read(K.COUNT, 5), read(K.COUNT, 5), False),
    ],
)
def test_a_part_says_less_and_nothing_else(whole: Reading, part: Reading, *, is_one: bool) -> None:
    assert is_part(whole, part) is is_one
    assert is_part(part, whole) is is_one
