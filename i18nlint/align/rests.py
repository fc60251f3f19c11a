"""What a match in part leaves unsaid: the 26 of "July 26" where the other side says July.

The rest may well be left out there; but where the other side has a number of its own at its place
("July 62", 7017年7月), the two contradict each other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from i18nlint.align.values import date_parts
from i18nlint.model.dataclass import replace
from i18nlint.model.fact import Fact, FactKind, Reading, Strength


def rests(fact: Fact, said: Fact) -> Iterator[Fact]:
    """The parts of a date or a score that ``said`` does not have, as soft facts."""
    if fact.kind is FactKind.DATE:
        parts = zip(date_parts(fact.readings[0]), date_parts(said.readings[0]), strict=True)
        for name, (part, other) in zip(_PARTS, parts, strict=True):
            if part and not other:
                yield _part(fact, part, is_month=name == "month")
    elif fact.kind is FactKind.SCORE and said.kind is not FactKind.SCORE:
        numbers = re.findall(r"\d+", str(fact.value))
        if str(said.value) in numbers:
            numbers.remove(str(said.value))
            yield from (_part(fact, number) for number in numbers)


_PARTS = ("year", "month", "day")


def _part(fact: Fact, number: str, *, is_month: bool = False) -> Fact:
    readings = [Reading(FactKind.DATE, f"--{number}")] if is_month else []
    readings.append(Reading(FactKind.COUNT, Fraction(int(number))))
    if len(number) == len("2026"):
        readings.append(Reading(FactKind.DATE, number))
    return replace(fact, readings=tuple(readings), strength=Strength.SOFT)
