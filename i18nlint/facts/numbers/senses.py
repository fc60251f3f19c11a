"""The ways to read an amount with what stands around it, the likeliest first."""

from __future__ import annotations

from fractions import Fraction

from i18nlint.facts.numbers.calendar_terms import CALENDAR, Maker
from i18nlint.facts.numbers.centuries import century
from i18nlint.facts.numbers.draft import Amount
from i18nlint.facts.numbers.terms import HALVES_OF_DAY, ONE, Term, Terms
from i18nlint.facts.numbers.written_dates import date_value
from i18nlint.model.fact import FactKind, Reading, Strength

_DATE = FactKind.DATE


def readings(amount: Amount, terms: Terms) -> list[Reading]:
    values = amount.values
    if not terms:
        return _plain(amount)
    if len(values) == len(terms) == 1:
        only = MAKERS[terms[0].role](values[0], terms[0], amount)
        if len(only) == 1:  # like most
            return list(only)
    seen: list[Reading] = []
    for value in values:
        for term in terms:
            if seen and seen[0].kind is _DATE and seen[0].value == date_value(int(value)):
                break  # 2026년 does not last 2,026 years
            if seen and terms[0].role in HALVES_OF_DAY:
                break  # 오전 5시 is not five in the afternoon
            for reading in MAKERS[term.role](value, term, amount):
                if reading not in seen:
                    seen.append(reading)
    return seen or _plain(amount)


def _plain(amount: Amount) -> list[Reading]:
    """What is said where nothing tells what is counted."""
    values = amount.values
    kind = FactKind.FRACTION if amount.is_part else FactKind.COUNT
    seen = [Reading(kind, value) for value in values]
    if amount.is_part:
        seen.append(Reading(FactKind.PERCENT, values[0] * 100, "%"))
    if amount.is_plain and amount.magnitude == 1 and values[0] in _YEARS:
        seen.append(Reading(FactKind.DATE, date_value(int(values[0]))))
    return seen


_YEARS = frozenset(range(1900, 2100))


def times(value: Fraction, factor: Fraction) -> Fraction:
    """The product; most factors are 1, and a product of fractions takes six times as long."""
    return value if factor is ONE or factor == 1 else value * factor


def _of_kind(kind: FactKind, unit: str = "") -> Maker:
    def make(value: Fraction, term: Term, amount: Amount) -> tuple[Reading, ...]:
        del amount
        return (Reading(kind, times(value, term.factor), unit or term.name),)

    return make


def _duration(value: Fraction, term: Term, amount: Amount) -> tuple[Reading, ...]:
    """Half a year is also six months."""
    del amount
    lasting = Reading(FactKind.DURATION, times(value, term.factor), term.name)
    if term.name == "year" and term.factor == 1 and value.denominator in (2, 3, 4, 6, 12):
        return (lasting, Reading(FactKind.DURATION, value * 12, "month"))
    return (lasting,)


def _discount(value: Fraction, term: Term, amount: Amount) -> tuple[Reading, ...]:
    """打8折 is 20 % off, 85折 15 %."""
    del amount
    paid = value * term.factor if value < 10 else value
    return (Reading(FactKind.PERCENT, 100 - paid, "%"), Reading(FactKind.PERCENT, paid, "%"))


def _permille(value: Fraction, term: Term, amount: Amount) -> tuple[Reading, ...]:
    del term, amount
    return (Reading(FactKind.PERCENT, value / 10, "%"),)


def _multiple(value: Fraction, term: Term, amount: Amount) -> tuple[Reading, ...]:
    del term, amount
    return (
        Reading(FactKind.MULTIPLE, value, "times"),
        Reading(FactKind.COUNT, value, "occurrence"),
    )


def _ordinal(value: Fraction, term: Term, amount: Amount) -> tuple[Reading, ...]:
    """The 24th may be a day."""
    del term
    ordinal = Reading(FactKind.ORDINAL, value)
    if amount.is_plain and value in _DAYS_OF_MONTH:
        return (ordinal, Reading(FactKind.DATE, date_value(0, 0, int(value))))
    return (ordinal,)


_DAYS_OF_MONTH = frozenset(range(1, 32))


def _century(value: Fraction, term: Term, amount: Amount) -> tuple[Reading, ...]:
    """Not half a century, which lasts."""
    del term
    return (century(value),) if amount.is_plain and value in _CENTURIES else ()


_CENTURIES = frozenset(range(1, 100))
"""Up to those that are slips of the pen: 71세기."""


def _fraction(value: Fraction, term: Term, amount: Amount) -> tuple[Reading, ...]:
    """The denominator of 10분의; its numerator follows and is read with it."""
    del term, amount
    return (Reading(FactKind.FRACTION, 1 / value),) if value else ()


def _version(value: Fraction, term: Term, amount: Amount) -> tuple[Reading, ...]:
    del term
    if amount.strength is not Strength.HARD:
        return (Reading(FactKind.COUNT, value),)  # 세 버전: three of them
    written = str(value) if value.denominator == 1 else str(float(value))
    return (Reading(FactKind.VERSION, written), Reading(FactKind.COUNT, value))


MAKERS: dict[str, Maker] = {
    **CALENDAR,
    "percent": _of_kind(FactKind.PERCENT, "%"),
    "percentage-points": _of_kind(FactKind.PERCENTAGE_POINT, "%"),
    "permille": _permille,
    "discount": _discount,
    "multiple": _multiple,
    "version": _version,
    "magnitude": _of_kind(FactKind.COUNT),
    "counters": _of_kind(FactKind.COUNT),
    "duration": _duration,
    "size": _of_kind(FactKind.SIZE),
    "currency": _of_kind(FactKind.MONEY),
    "ordinal": _ordinal,
    "century": _century,
    "fraction": _fraction,
}
