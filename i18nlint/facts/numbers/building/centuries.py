"""Centuries in Roman numerals: siglo XV, XVe siècle, XV wiek, which digits name elsewhere."""

from __future__ import annotations

from collections.abc import Iterator

from i18nlint.facts.numbers.building.sections import Sections
from i18nlint.facts.numbers.centuries import century
from i18nlint.model.fact import FactKind, Reading

_LAST = 21
_TENS = ("", "X", "XX")
_ONES = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")


def roman_centuries(sections: Sections) -> Iterator[tuple[str, Reading]]:
    """Every century up to ours as the language writes it in Roman numerals."""
    before = _with_capital(sections.spellings("century", "roman-before"))
    after = sections.spellings("century", "roman-after")
    endings = ("", *sections.spellings("century", "roman-endings"))
    for number in range(1, _LAST + 1):
        roman, reading = _roman(number), century(number)
        yield from ((f"{noun} {roman}", reading) for noun in before)
        yield from ((f"{roman}{end} {noun}", reading) for noun in after for end in endings)


def roman_parts_of_year(sections: Sections) -> Iterator[tuple[str, Reading]]:
    """Quarters and half-years in Roman numerals: III kwartał, quý IV."""
    for section, sign, most in (("quarter", "Q", 4), ("half-year", "H", 2)):
        before = _with_capital(sections.spellings(section, "roman-before"))
        after = sections.spellings(section, "roman-after")
        for number in range(1, most + 1):
            roman, reading = _roman(number), Reading(FactKind.DATE, f"{sign}{number}")
            yield from ((f"{noun} {roman}", reading) for noun in before)
            yield from (
                (f"{roman}{' ' if noun[0].isalpha() else ''}{noun}", reading) for noun in after
            )


def _roman(number: int) -> str:
    return _TENS[number // 10] + _ONES[number % 10]


def _with_capital(nouns: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(form for noun in nouns for form in (noun, noun[:1].upper() + noun[1:]))
