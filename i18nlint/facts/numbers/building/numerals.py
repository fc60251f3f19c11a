"""The numerals of a language, from the sections of its files."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from i18nlint.facts.numbers.building.sections import Sections, exact
from i18nlint.facts.numbers.numerals import Numeral, NumeralRole


def numerals_of(sections: Sections) -> dict[str, Numeral]:
    """All numerals of the language; a word with two roles keeps the first of `NumeralRole`."""
    found: dict[str, Numeral] = {}
    is_myriad = sections.value("style", "numerals") == "myriad"
    for word, numeral in _characters(sections) if is_myriad else _words(sections):
        found.setdefault(word, numeral)
    return found


def _characters(sections: Sections) -> Iterator[tuple[str, Numeral]]:
    for key, character in sections.entries("numerals"):
        value = exact(key)
        role = NumeralRole.MULTIPLIER if value >= 10 else NumeralRole.CARDINAL
        yield character, Numeral(value, role)


def _words(sections: Sections) -> Iterator[tuple[str, Numeral]]:
    for role in NumeralRole:
        endings = sections.spellings("endings", role.value)
        for key, word in sections.entries(role.value):
            numeral = Numeral(exact(key), role)
            if word.endswith("-"):  # a stem: zwanzigst- takes the endings of ordinals
                yield from ((word[:-1] + ending, numeral) for ending in endings)
            else:
                yield word, numeral
                yield from _ordinals(sections, role, word, numeral.value)


def _ordinals(
    sections: Sections, role: NumeralRole, word: str, value: Fraction
) -> Iterator[tuple[str, Numeral]]:
    """Ordinals that are a cardinal with an ending: Hindi दस, दसवां."""
    if role in (NumeralRole.CARDINAL, NumeralRole.MULTIPLIER):
        for ending in sections.spellings("ordinal-endings", "words"):
            yield word + ending, Numeral(value, NumeralRole.ORDINAL)


def glued_numerals(sections: Sections) -> dict[str, Numeral]:
    """Forms that numerals have in front of a unit in the same word: Polish osiemnasto-letni."""
    forms = sections.entries("glued-numerals")
    return {word: Numeral(exact(key), NumeralRole.CARDINAL) for key, word in forms}
