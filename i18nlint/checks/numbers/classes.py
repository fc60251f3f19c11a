"""What may be confused with what: a date with a date, a price with a price."""

from __future__ import annotations

from i18nlint.model.fact import Fact, FactKind, Reading
from i18nlint.model.regex import lazy_regex

_CLASSES = {
    FactKind.PERCENTAGE_POINT: "percent",
    FactKind.PERCENT: "percent",
    FactKind.MONEY: "money",
    FactKind.DATE: "date",
    FactKind.TIME: "time",
    FactKind.DURATION: "duration",
    FactKind.SIZE: "size",
    FactKind.VERSION: "name",
    FactKind.IDENTIFIER: "name",
    FactKind.SCORE: "score",
    FactKind.DIMENSION: "score",
    FactKind.MULTIPLE: "multiple",
}
"""All other kinds are plain numbers."""


def class_of(fact: Fact) -> str:
    """The class of the likeliest reading."""
    return _CLASSES.get(fact.kind, "number")


def classes_of(fact: Fact) -> frozenset[str]:
    """What the fact may be, by all its readings: ``1984`` is a number or a year."""
    classes = {_CLASSES.get(reading.kind, "number") for reading in fact.readings}
    if fact.kind is FactKind.COUNT and fact.unit == "point":
        classes.add("percent")  # won by 20 points, mit 20 Prozentpunkten Vorsprung
    if any(map(is_odd_year, fact.readings)):
        classes.add("date")
    if fact.kind is FactKind.SCORE and _CLOCK.fullmatch(fact.text):
        classes.add("time")
    return frozenset(classes)


_CLOCK = lazy_regex(r"[0-9]{1,2}[:：][0-9]{2}")
"""Also of what no clock shows, 9:70 and 62:00: a result, unless the other side has a time."""


def is_odd_year(reading: Reading) -> bool:
    """``3025年`` reads as a duration, but nobody counts that many years."""
    return reading.unit == "year" and not isinstance(reading.value, str) and reading.value >= 1000
