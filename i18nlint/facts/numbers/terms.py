"""What may stand around a number: units, counters, currencies, parts of dates, as terms."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from fractions import Fraction
from functools import cache

from i18nlint.facts.numbers.centuries import roman_centuries
from i18nlint.facts.numbers.data import Sections
from i18nlint.model.dataclass import dataclass
from i18nlint.model.fact import FactKind, Reading


@dataclass(frozen=True, slots=True)
class Term:
    """One meaning of a spelling next to a number."""

    role: str
    """The section it comes from: ``currency``, ``duration``, ``counters``… or, for the parts of
    a date or time, the key: ``year``, ``hour``."""
    name: str = ""
    """Canonical unit: ``USD``, ``s``, ``person``."""
    factor: Fraction = Fraction(1)
    """How many of `name` one of it is: 60 (seconds) for a minute."""


Terms = tuple[Term, ...]

_UNIT_SECTIONS = {
    "percent": "percent", "percentage-points": "percentage-points", "permille": "permille",
    "discount": "discount", "multiple": "multiple", "counters": "counters",
    "duration": "duration", "size": "size", "currency": "currency", "symbols": "currency",
    "duration-also": "duration", "magnitudes-also": "magnitude",
}  # fmt: skip
_MEASURED = ("duration", "size")


def after_number(sections: Sections) -> dict[str, Terms]:
    """Spellings that may follow a number; the likeliest sense first."""
    found: dict[str, list[Term]] = {}
    for spelling, term in _after(sections):
        known = found.get(spelling)
        if known is None:
            found[spelling] = [term]
        elif term not in known:
            known.append(term)
    return {spelling: tuple(terms) for spelling, terms in found.items()}


def _after(sections: Sections) -> Iterator[tuple[str, Term]]:
    bases = _bases(sections)
    for name in sections.order():
        if name in _UNIT_SECTIONS:
            yield from _units(sections, name, bases)
        elif name in ("calendar", "clock"):
            yield from _parts_of_time(sections, name)
    for section, key, role in _SINGLE_ROLES:
        for spelling in sections.spellings(section, key):
            yield spelling, Term(role)
    for code in sections.spellings("codes", "iso-4217"):
        yield code, _unit("currency", code)


_SINGLE_ROLES = (
    ("ordinal", "1", "ordinal"),
    ("ordinal", "after", "ordinal"),
    ("version", "after", "version"),
    ("fraction", "of", "fraction"),
    ("century", "after", "century"),
)


def _parts_of_time(sections: Sections, name: str) -> Iterator[tuple[str, Term]]:
    """Years, months, hours; minutes and seconds of a clock are read with their hour."""
    for key, spelling in sections.entries(name):
        if key not in ("minute", "second", "half"):
            yield spelling, Term(key)


def _units(sections: Sections, name: str, bases: Mapping[str, str]) -> Iterator[tuple[str, Term]]:
    role = _UNIT_SECTIONS[name]
    preferred = sections.value("style", "yen", "JPY")
    entries = list(sections.entries(name))
    if role == "currency":  # ¥ is the yuan in a Chinese text and the yen in a Japanese one
        entries.sort(key=lambda entry: entry[0] != preferred)
    endings = sections.spellings("endings", "adjectives")
    measures = bases if role in _MEASURED else {}
    for key, spelling in _inflected(entries, endings) if endings else entries:
        yield spelling, _unit(role, measures.get(key, key))


@cache
def _unit(role: str, key: str) -> Term:
    """The term of a key; made once, for languages share most of three thousand entries."""
    if role in ("percent", "discount", "multiple", "permille", "magnitude"):
        return Term(role, factor=Fraction(key))
    if role in _MEASURED:
        factor, base = _measure(key)
        return Term(role, base, factor)
    unit, _, part = key.partition("/")
    return Term(role, unit, Fraction(1, int(part)) if part else Fraction(1))


def _inflected(
    entries: Iterable[tuple[str, str]], endings: tuple[str, ...]
) -> Iterator[tuple[str, str]]:
    """Adjectives from their stem: 300-килограммовый takes the endings of its case."""
    for key, spelling in entries:
        if endings and spelling.endswith("-"):
            yield from ((key, spelling[:-1] + ending) for ending in endings)
        else:
            yield key, spelling


def _bases(sections: Sections) -> dict[str, str]:
    """Measures by name, as so many of a base: ``60 s`` for the minute."""
    return dict(sections.entries("measures"))


@cache
def _measure(definition: str) -> tuple[Fraction, str]:
    factor, _, base = definition.rpartition(" ")
    return Fraction(factor or 1), base


def before_number(sections: Sections) -> dict[str, Terms]:
    """Spellings that may stand in front of a number and say what it is."""
    found: dict[str, list[Term]] = {}
    for spelling, term in _before(sections):
        found.setdefault(spelling, []).append(term)
    return {spelling: tuple(terms) for spelling, terms in found.items()}


def _before(sections: Sections) -> Iterator[tuple[str, Term]]:
    for spelling, term in _units(sections, "symbols", {}):
        yield spelling, term
    for code in sections.spellings("codes", "iso-4217"):
        yield code, _unit("currency", code)
    for spelling in sections.spellings("ordinal", "before"):
        yield spelling, Term("ordinal")
    for spelling in sections.spellings("version", "before"):
        yield spelling, Term("version")
    for key, spelling in sections.entries("percent-before"):
        yield spelling, Term("percent", factor=Fraction(key))
    for key in ("am", "pm"):
        for spelling in sections.spellings("clock", key):
            yield spelling, Term(key)
    for key, spelling in sections.entries("clock-before"):
        yield spelling, Term("past", factor=Fraction(key))
    for key, spelling in sections.entries("calendar-before"):
        yield spelling, Term(key)


def words_alone(sections: Sections) -> dict[str, tuple[Reading, ...]]:
    """Words that are a fact by themselves: ``twice``, ``半年``."""
    bases = _bases(sections)
    found: dict[str, tuple[Reading, ...]] = {}
    for key, spelling in sections.entries("words"):
        found.setdefault(spelling, _readings(key, bases))
    found.update((spelling, (reading,)) for spelling, reading in roman_centuries(sections))
    return found


def _readings(key: str, bases: Mapping[str, str]) -> tuple[Reading, ...]:
    name, value, *unit = key.split(" ")
    match name:
        case "idiom":  # 24/7 is as often said by the hours of one day
            day = Reading(FactKind.DURATION, Fraction(86400), "s")
            return (Reading(FactKind.SCORE, value), day)
        case "multiple":
            number = Fraction(value)
            return (
                Reading(FactKind.MULTIPLE, number, "times"),
                Reading(FactKind.COUNT, number, "occurrence"),
                Reading(FactKind.PERCENT, (number - 1) * 100, "%"),
            )
        case "quarter":
            return (Reading(FactKind.DATE, f"Q{value}"),)
        case "half":
            return (Reading(FactKind.DATE, f"H{value}"),)
        case "percent":
            return (Reading(FactKind.PERCENT, Fraction(value), "%"),)
        case "occurrence":
            return (Reading(FactKind.COUNT, Fraction(value), "occurrence"),)
        case "fraction":
            return (
                Reading(FactKind.FRACTION, Fraction(value)),
                Reading(FactKind.PERCENT, Fraction(value) * 100, "%"),
            )
        case "duration":
            factor, base = _measure(bases.get(unit[0], unit[0]))
            return (Reading(FactKind.DURATION, Fraction(value) * factor, base),)
        case _:
            return (Reading(FactKind(name), Fraction(value), *unit),)
