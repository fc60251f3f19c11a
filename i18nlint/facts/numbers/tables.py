"""Small values of the lexicon that several readers ask for."""

from __future__ import annotations

import re
from collections.abc import Mapping
from fractions import Fraction

from i18nlint.facts.numbers.style import Style
from i18nlint.model.dataclass import dataclass
from i18nlint.model.regex import regex

VULGAR = frozenset("¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞")
"""Fractions of one character, in every language."""


@dataclass(frozen=True, slots=True)
class NativeDigits:
    """Digits and separators of the language's own script, and what they are in the Latin one."""

    search: re.Pattern[str]
    table: Mapping[int, str]

    @classmethod
    def of(cls, style: Style) -> NativeDigits:
        table = dict(zip(style.digits, "0123456789", strict=True))
        table |= {"٫": style.decimal, "٬": style.group, "٪": "%", "−": "-"}
        search = regex(f"[{style.digits}٪]")
        return cls(search, {ord(key): value for key, value in table.items()})


@dataclass(frozen=True, slots=True)
class SingleNumerals:
    """Korean numerals of one syllable, most of which are other words too."""

    never: frozenset[str]
    """No numbers by themselves: 조, 공."""
    spaced: frozenset[str]
    """Numbers in front of a unit set apart or a long one: 오 미터, not the 사건 of an incident."""


@dataclass(frozen=True, slots=True)
class NameWords:
    """Words around names with digits."""

    glue: frozenset[str]
    """Glued to a number by a hyphen they do not make it a name: mid-2025."""
    endings: frozenset[str]
    """Behind a name they do not belong to it: GPT-5-based."""
    plain: frozenset[str]
    """Capitalised words that a number may follow without being named: In 2025."""


@dataclass(frozen=True, slots=True)
class DateWords:
    """Words between the parts of a date, from the section [dates] of the language file."""

    day_to_month: frozenset[str]
    """15 of March, 15 d’abril."""
    month_to_day: frozenset[str]
    """March the 15th."""
    to_year: frozenset[str]
    """March of 2026, marzo del año 2026."""
    year_to_month: frozenset[str]
    """Mongolian 2019 оны гуравдугаар сарын 17."""
    year_to_day: frozenset[str]
    """Latvian 2019. gada 17. marts."""
    years_first: bool
    """Where dates in words begin with their year, and those in digits do not."""
    between: frozenset[str]
    """Where each part has its unit: 2026년의 2월."""
    listed: frozenset[str]
    """Between two days of one month: 3日と4日."""


@dataclass(frozen=True, slots=True)
class UnreadMagnitudes:
    """What is known of the magnitudes of a language for which we have at most the names of CLDR."""

    words: Mapping[str, Fraction]
    """In the forms of CLDR, which has none of the cases: Lithuanian milijonas, but 5 milijonus."""
    is_complete: bool
    """Whether thousand, million and thousand million are among them; Galician mil is not."""


@dataclass(frozen=True, slots=True)
class BandWords:
    """Words for a part of the way from one round amount to the next: 5千円台半ば, 6만 원대 후반."""

    search: re.Pattern[str]
    """Behind the amount."""
    units: frozenset[str]
    """Marks of a band that count things elsewhere, and were taken for a unit: 台."""
    parts: Mapping[str, tuple[int, int]]
    """Where each begins and ends, in twentieths."""


@dataclass(frozen=True, slots=True)
class TenthWords:
    """What stands behind a share in tenths: the 三 of 六成三, the 半 of 一成半."""

    digit: re.Pattern[str]
    half: re.Pattern[str]
