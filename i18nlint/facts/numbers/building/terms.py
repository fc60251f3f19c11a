"""Spellings around a number, from the sections of the language files to terms and readings."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from functools import cache

from i18nlint.facts.numbers.building.centuries import roman_centuries, roman_parts_of_year
from i18nlint.facts.numbers.building.sections import Sections, exact
from i18nlint.facts.numbers.terms import HALVES_OF_DAY, Term, Terms
from i18nlint.model.fact import FactKind, Reading

_UNIT_SECTIONS = {
    "percent": "percent", "percentage-points": "percentage-points", "permille": "permille",
    "discount": "discount", "multiple": "multiple", "counters": "counters",
    "duration": "duration", "size": "size", "currency": "currency", "symbols": "currency",
    "duration-also": "duration", "magnitudes-also": "magnitude",
}  # fmt: skip
_MEASURED = ("duration", "size")
_LETTERS = 3
"""Longer spellings mean the same with a capital: M is not m, and MB is a size."""


def after_number(sections: Sections) -> dict[str, Terms]:
    """Spellings that may follow a number; the likeliest sense first."""
    found: dict[str, Terms] = {}
    for term, spellings in _after(sections):
        alone = (term,)
        for spelling in spellings:
            known = found.setdefault(spelling, alone)
            if term not in known:
                found[spelling] = (*known, term)
    for spelling in [key for key in found if key[-1:] == "." and key[:-1] in found]:
        # Spanish 3 m. are months; 3 m. at the end of a sentence, metres
        terms, stem = found[spelling], found[spelling[:-1]]
        found[spelling] = (*terms, *(term for term in stem if term not in terms))
    for spelling in [key for key in found if len(key) > _LETTERS and key != key.lower()]:
        small = found.get(spelling.lower(), ())  # CLDR's Pfund hides the pfund of our own file
        if small:
            found[spelling] = (*small, *(term for term in found[spelling] if term not in small))
    return found


_Spelled = Iterator[tuple[Term, Sequence[str]]]
"""Terms with their spellings: seven hundred for a language, so they come by the handful."""


def _after(sections: Sections) -> _Spelled:
    bases = _bases(sections)
    for name in sections.order():
        if name in _UNIT_SECTIONS:
            yield from _units(sections, name, bases)
        elif name in ("calendar", "clock"):
            yield from _parts_of_time(sections, name)
    yield from glued_units(sections)
    for section, key, role in _SINGLE_ROLES:
        yield Term(role), sections.spellings(section, key)
    for code in sections.spellings("codes", "iso-4217"):
        yield _unit("currency", code), (code,)


_SINGLE_ROLES = (
    ("ordinal", "1", "ordinal"),
    ("ordinal", "after", "ordinal"),
    ("version", "after", "version"),
    ("fraction", "of", "fraction"),
    ("century", "after", "century"),
    ("quarter", "after", "quarter"),
    ("half-year", "after", "half-year"),
)


def _parts_of_time(sections: Sections, name: str) -> _Spelled:
    """Years, months, hours; minutes and seconds of a clock are read with their hour."""
    is_myriad = sections.value("style", "numerals") == "myriad"
    for key, spellings in sections.meanings(name):
        if key in HALVES_OF_DAY and is_myriad:  # in front there: 禮拜四下午 is no 4 p.m.
            yield Term(key), [spelling for spelling in spellings if spelling.isascii()]
        elif key not in ("minute", "second", "half"):
            yield Term(key), spellings


def _units(sections: Sections, name: str, bases: Mapping[str, str]) -> _Spelled:
    role = _UNIT_SECTIONS[name]
    preferred = sections.value("style", "yen", "JPY")
    meanings = list(sections.meanings(name))
    if role == "currency":  # ¥ is the yuan in a Chinese text and the yen in a Japanese one
        meanings.sort(key=lambda meaning: meaning[0] != preferred)
    endings = sections.spellings("endings", "adjectives")
    measures = bases if role in _MEASURED else {}
    months = _months(sections) if role == "duration" else frozenset()
    for key, spellings in meanings:
        known = [spelling for spelling in spellings if spelling.rstrip(".") not in months]
        yield _unit(role, measures.get(key, key)), _inflected(known, endings)


def glued_units(sections: Sections) -> _Spelled:
    """Units that stand in one word with their number: zwanzigminütig, двадцатиминутный."""
    endings = sections.spellings("endings", "adjectives")
    bases = _bases(sections)
    for key, spellings in sections.meanings("glued-units"):
        role, _, name = key.partition(" ")
        yield _unit(role, bases.get(name, name)), _inflected(spellings, endings)


def _months(sections: Sections) -> frozenset[str]:
    """What a month is called, in small letters: 22 Dec is a day, and no 22 decades (CLDR's dec)."""
    return frozenset(month.rstrip(".").lower() for _, month in sections.entries("months"))


@cache
def _unit(role: str, key: str) -> Term:
    """The term of a key; made once, for languages share most of three thousand entries."""
    if role in ("percent", "discount", "multiple", "permille", "magnitude"):
        return Term(role, factor=exact(key))
    if role in _MEASURED:
        factor, base = _measure(key)
        return Term(role, base, factor)
    if "*" in key:  # thousands and millions: 35 M€
        unit, _, times = key.partition("*")
        return Term(role, unit, exact(times))
    unit, _, part = key.partition("/")
    return Term(role, unit, Fraction(1, int(part)) if part else Fraction(1))


def _inflected(spellings: list[str], endings: tuple[str, ...]) -> list[str]:
    """Adjectives from their stem: 300-килограммовый takes the endings of its case."""
    if not endings:
        return spellings
    return [
        form
        for spelling in spellings
        for form in (
            [spelling[:-1] + ending for ending in endings] if spelling[-1:] == "-" else [spelling]
        )
    ]


def _bases(sections: Sections) -> dict[str, str]:
    """Measures by name, as so many of a base: ``60 s`` for the minute."""
    return dict(sections.entries("measures"))


@cache
def _measure(definition: str) -> tuple[Fraction, str]:
    factor, _, base = definition.rpartition(" ")
    return Fraction(factor or 1), base


def before_number(sections: Sections) -> dict[str, Terms]:
    """Spellings that may stand in front of a number and say what it is."""
    found: dict[str, Terms] = {}
    for term, spellings in _before(sections):
        for spelling in spellings:
            found[spelling] = (*found.get(spelling, ()), term)
    return found


def _before(sections: Sections) -> _Spelled:
    yield from _units(sections, "symbols", {})
    for code in sections.spellings("codes", "iso-4217"):
        yield _unit("currency", code), (code,)
    yield Term("ordinal"), sections.spellings("ordinal", "before")
    yield Term("version"), sections.spellings("version", "before")
    yield Term("century"), sections.spellings("century", "before")
    yield Term("quarter"), sections.spellings("quarter", "before")
    yield Term("half-year"), sections.spellings("half-year", "before")
    for key, spellings in sections.meanings("percent-before"):
        yield Term("percent", factor=exact(key)), spellings
    for key in ("am", "pm", "night"):
        yield Term(key), sections.spellings("clock", key)
    for key, spellings in sections.meanings("clock-before"):
        yield Term("past", factor=exact(key)), spellings
    for key, spellings in sections.meanings("calendar-before"):
        yield Term(key), spellings


def words_alone(sections: Sections) -> dict[str, tuple[Reading, ...]]:
    """Words that are a fact by themselves: ``twice``, ``半年``."""
    bases = _bases(sections)
    found: dict[str, tuple[Reading, ...]] = {}
    for key, spellings in sections.meanings("words"):
        readings = _readings(key, bases)
        for spelling in spellings:
            found.setdefault(spelling, readings)
    found.update((spelling, (reading,)) for spelling, reading in roman_centuries(sections))
    found.update((spelling, (reading,)) for spelling, reading in roman_parts_of_year(sections))
    return found


def _readings(key: str, bases: Mapping[str, str]) -> tuple[Reading, ...]:
    name, value, *unit = key.split(" ")
    match name:
        case "idiom":  # 24/7 is as often said by the hours of one day
            day = Reading(FactKind.DURATION, Fraction(86400), "s")
            return (Reading(FactKind.SCORE, value), day)
        case "multiple":
            number = exact(value)
            return (
                Reading(FactKind.MULTIPLE, number, "times"),
                Reading(FactKind.COUNT, number, "occurrence"),
                Reading(FactKind.PERCENT, (number - 1) * 100, "%"),
            )
        case "quarter" | "half" | "date" | "decade":
            return _dates(name, value)
        case "time":
            return tuple(Reading(FactKind.TIME, time) for time in value.split("/"))
        case "percent":
            return (Reading(FactKind.PERCENT, exact(value), "%"),)
        case "occurrence":
            return (Reading(FactKind.COUNT, exact(value), "occurrence"),)
        case "fraction":
            return (
                Reading(FactKind.FRACTION, exact(value)),
                Reading(FactKind.PERCENT, exact(value) * 100, "%"),
            )
        case "duration":
            factor, base = _measure(bases.get(unit[0], unit[0]))
            return tuple(Reading(FactKind.DURATION, each * factor, base) for each in _range(value))
        case _:
            return (Reading(FactKind(name), exact(value), *unit),)


def _range(value: str) -> Iterator[Fraction]:
    """One number, or all from one to another: the 3-4 days of Korean 사나흘."""
    low, _, high = value.partition("-")
    yield exact(low)
    yield from map(Fraction, range(int(low) + 1, int(high) + 1) if high else ())


def _dates(name: str, value: str) -> tuple[Reading, ...]:
    if name == "date":
        return (Reading(FactKind.DATE, value),)
    if name == "decade":  # temperatures in the eighties are no years
        return (Reading(FactKind.DATE, f"19{value}s"), Reading(FactKind.COUNT, exact(value)))
    return (Reading(FactKind.DATE, f"{name[0].upper()}{value}"),)
