"""What the parts of a date or time make of a number: 2026年, 2月, 15일, 1990년대, 3時."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

from i18nlint.facts.numbers.centuries import century
from i18nlint.facts.numbers.draft import Amount
from i18nlint.facts.numbers.terms import HALVES_OF_DAY, Term
from i18nlint.facts.numbers.written_dates import date_value
from i18nlint.model.fact import FactKind, Reading, Strength

Maker = Callable[[Fraction, Term, Amount], tuple[Reading, ...]]
"""From a value and what stands next to it to the ways to read both."""


def _year(value: Fraction, term: Term, amount: Amount) -> tuple[Reading, ...]:
    """2026年 is a date, 5年 lasts; 26年 may be either."""
    del term
    if amount.is_plain and 1000 <= value <= 2999:
        return (Reading(FactKind.DATE, date_value(int(value))), Reading(FactKind.COUNT, value))
    return ()


def _buddhist_year(value: Fraction, term: Term, amount: Amount) -> tuple[Reading, ...]:
    """Thai years count from 543 before ours."""
    if amount.is_plain and 2400 <= value <= 2699:
        year = Reading(FactKind.DATE, date_value(int(value) - 543))
        return (year, Reading(FactKind.COUNT, value))
    return _year(value, term, amount)


_PERSIAN = range(1200, 1500)


def _persian_year(value: Fraction, term: Term, amount: Amount) -> tuple[Reading, ...]:
    """Behind a month of its own, as in اردیبهشت ۱۴۰۴; behind the same word مهر ۲۰ are twenty."""
    return _year(value, term, amount) if value in _PERSIAN else ()


def _month(value: Fraction, term: Term, amount: Amount) -> tuple[Reading, ...]:
    """A slip of the pen, 15月 or 42월, is still a month: one that does not exist."""
    del term
    if value.denominator != 1 or not 1 <= value <= (99 if amount.is_plain else 12):
        return ()
    return (Reading(FactKind.DATE, date_value(0, int(value))),)


def _day(value: Fraction, term: Term, amount: Amount) -> tuple[Reading, ...]:
    del term, amount
    if value.denominator != 1 or not 1 <= value <= 31:
        return ()
    return (Reading(FactKind.DATE, date_value(0, 0, int(value))),)


_FIRST_SHORT, _FIRST_LONG = 20, 300
"""The first decades that two and three digits name: the 20s, the 300s."""


def _decade(value: Fraction, term: Term, amount: Amount) -> tuple[Reading, ...]:
    del term
    if not amount.is_plain or value % 10 or value.denominator != 1:
        return ()
    if value < _FIRST_SHORT or 100 <= value < _FIRST_LONG:
        return ()  # 10s is a time, 100s of users are many
    year = int(value) + (1900 if value < 100 else 0)
    readings = [Reading(FactKind.DATE, f"{year}s"), Reading(FactKind.COUNT, value)]
    if value >= 100 and value % 100 == 0:  # Swedish 1600-talet is the 17th century
        readings.append(century(value / 100 + 1))
    return tuple(readings)


def _quarter(value: Fraction, term: Term, amount: Amount) -> tuple[Reading, ...]:
    """2 квартала are the second quarter as well as two of them."""
    del term, amount
    return _part_of_year("Q", value) if value in (1, 2, 3, 4) else ()


def _half_year(value: Fraction, term: Term, amount: Amount) -> tuple[Reading, ...]:
    del term, amount
    return _part_of_year("H", value) if value in (1, 2) else ()


def _part_of_year(sign: str, value: Fraction) -> tuple[Reading, ...]:
    return (Reading(FactKind.DATE, f"{sign}{value}"), Reading(FactKind.COUNT, value))


def _hour(value: Fraction, term: Term, amount: Amount) -> tuple[Reading, ...]:
    # 4.40 am, 17.30 Uhr; in words it is half past: साढ़े तीन बजे, 7 וחצי
    length = amount.end - amount.start
    in_digits = amount.strength is Strength.HARD and length <= len("17.30")
    minute = value % 1 * (100 if in_digits else 60)
    if minute.denominator != 1 or not 0 <= value <= 24 or minute >= 60:
        return ()
    hour = int(value)
    if in_digits and minute and length <= len(f"{hour}.2"):
        return ()  # Arabic 19.2 م is in metres
    if term.role in HALVES_OF_DAY:
        said = Reading(FactKind.TIME, f"{in_half(hour, term.role):02}:{int(minute):02}")
        # 3 malam are as often three nights
        return (said, Reading(FactKind.COUNT, value)) if term.role == "night" else (said,)
    if minute and term.role != "oclock":
        return ()
    if minute:
        return (Reading(FactKind.TIME, f"{hour:02}:{int(minute):02}"),)
    readings = [Reading(FactKind.TIME, f"{hour:02}:00")]
    if 1 <= hour < 12:
        readings.append(Reading(FactKind.TIME, f"{hour + 12:02}:00"))
    readings.append(Reading(FactKind.COUNT, value))  # 权重为1时 is "when it is 1"
    return tuple(readings)


_MORNING = 6


def in_half(hour: int, role: str) -> int:
    """The hour of 24 that an hour of twelve is: nine at night is 21, three at night is 3."""
    hour %= 12
    is_later = role == "pm" or (role == "night" and hour >= _MORNING)
    return hour + 12 if is_later else hour


def _past(value: Fraction, term: Term, amount: Amount) -> tuple[Reading, ...]:
    """Half past six, quarter to seven, halb sieben: minutes from the hour, in either half day."""
    if not amount.is_plain or not 1 <= value <= 12:
        return ()
    minutes = int(value) * 60 + int(term.factor)
    times = (minutes, minutes + 720)
    return tuple(Reading(FactKind.TIME, f"{time // 60 % 24:02}:{time % 60:02}") for time in times)


CALENDAR: dict[str, Maker] = {
    "year": _year,
    "buddhist-year": _buddhist_year,
    "persian-year": _persian_year,
    "month": _month,
    "day": _day,
    "decade": _decade,
    "quarter": _quarter,
    "half-year": _half_year,
    "hour": _hour,
    "oclock": _hour,
    "am": _hour,
    "pm": _hour,
    "night": _hour,
    "past": _past,
}
