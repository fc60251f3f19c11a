"""What the readers of a text may ask about a language; they know no language themselves."""

from __future__ import annotations

import re
from collections.abc import Mapping
from fractions import Fraction
from typing import TYPE_CHECKING, Literal

from i18nlint.facts.numbers.numerals import Numeral
from i18nlint.facts.numbers.phrases import Edges, Phrases
from i18nlint.facts.numbers.style import Style
from i18nlint.facts.numbers.tables import (
    BandWords,
    DateWords,
    NameWords,
    NativeDigits,
    SingleNumerals,
    TenthWords,
    UnreadMagnitudes,
)
from i18nlint.facts.numbers.terms import Terms
from i18nlint.model.dataclass import dataclass
from i18nlint.model.fact import Bound, Reading

if TYPE_CHECKING:
    from i18nlint.facts.numbers.glued import Glued

Stops = tuple[tuple[int, int, frozenset[str]], ...]
"""Phrases around a numeral: how far they begin in front of it, how long they are, which they are.
Grouped, because the characters of Chinese numerals stand in hundreds of other words."""


class Behind:
    """Bits of what `Lexicon.behind` answers, in the order of its tables."""

    UNIT = 1
    BOUND = 2
    MAGNITUDE = 4
    PART = 8
    JOINT = 16
    """Vulgar fractions, and the words in front of a part or of a unit: and, de."""
    HALF = 32
    """Halves and quarters that are added behind the unit."""


class Opening:
    """Likewise of `Lexicon.opening`."""

    WORD = 1
    FRONT = 2
    MONTH = 4
    CARDINAL = 8


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Everything the readers may ask about one language."""

    style: Style
    is_myriad: bool
    """Numerals are characters that go by ten thousands: Chinese, Japanese, Korean."""
    glued: Glued | None
    numeral_phrases: Phrases[Numeral]
    numerals: Mapping[str, Numeral]
    """Characters (myriad style) or words (word style) that make numbers."""
    cardinals: Phrases[int]
    """Numerals that do not compose in the myriad grammar: 하나, ひとつ, 俩."""
    guesses: Phrases[tuple[int, int]]
    """Korean 두세: two or three; Polish kilkanaście: eleven to nineteen."""
    ones: Mapping[str, int]
    """The plain signs of one to nine where numerals are characters."""
    before_counters: frozenset[str]
    needs_unit: frozenset[str]
    before_nouns: frozenset[str]
    """Korean numerals that may count any noun behind them: 두 모델."""
    not_numerals: frozenset[str]
    """Words made of numeral characters that are no numbers: 구조."""
    single: SingleNumerals
    units_first: tuple[str, ...]
    """Units that begin with a numeral: 千克, 兆瓦."""
    weak: frozenset[str]
    articles: frozenset[str]
    magnitudes: Phrases[Fraction]
    """K, M, million: behind digits."""
    unread: UnreadMagnitudes | None
    """Of languages that have no file: they inflect million, or say it with an unknown word."""
    after: Phrases[Terms]
    """Units, counters, currencies, parts of dates: behind a number."""
    not_units: Phrases[bool]
    """Words that begin like a unit: 2026 초반, 3分野."""
    before: Phrases[Terms]
    """Currency signs, ordinal marks and the like: in front of a number."""
    behind: Edges
    """Whatever may stand behind a number and change it; `Behind` names its tables."""
    opening: Edges
    """Whatever a fact may begin with but numerals and digits; `Opening` names its tables."""
    in_front: Edges
    """Whatever may stand in front of it."""
    bounds_before: Phrases[Bound | Literal["none"]]
    """A word that only ends like a bound (契約) is none."""
    bounds_after: Phrases[Bound | Literal["none"]]
    ranges: frozenset[str]
    range_openings: Mapping[str, tuple[str, ...]]
    """What leads a range whose joint says "and" elsewhere: "and" of between … and."""
    dimensions: frozenset[str]
    """Between two lengths of one thing: 80 by 40 metres."""
    minus: Phrases[int]
    ages_before: Phrases[bool]
    ages_after: tuple[str, ...]
    """Around an age, where digits with this letter are seconds elsewhere: under 18s."""
    below_zero: Phrases[bool]
    """Behind a number they say what a minus in front says: below zero, мороза."""
    below_zero_pairs: tuple[tuple[str, str], ...]
    """The same in two parts, around the number: शून्य से 12 डिग्री नीचे."""
    per: Phrases[str]
    per_slash: Phrases[str]
    """Short forms that need the stroke: tokens/min."""
    per_before: Phrases[str]
    """In front of the number: 초당 100토큰, 每秒100个."""
    bands: BandWords | None
    tenths: TenthWords | None
    small_change: re.Pattern[str] | None
    """The last digit of a price, which goes without its unit: 两块五."""
    minor: Mapping[str, re.Pattern[str]]
    """Hundredths of a currency, behind an amount of it: 4 zł 40 gr."""
    parts: Phrases[Fraction]
    """Fractions by name: half, thirds."""
    part_nouns: frozenset[str]
    """Behind an ordinal that names a part: пятая часть, la octava parte."""
    over: frozenset[str]
    """Between numerator and denominator: Hindi बटा."""
    part_joints: tuple[str, ...]
    mixed_joints: frozenset[str]
    """Between a whole and its fraction: 三又五分之一."""
    months: Phrases[int]
    weak_months: frozenset[str]
    """Other words at the beginning of a sentence: May I?"""
    odd_months: frozenset[str]
    """Other words unless they stand between a day and a year: Spanish mar."""
    weekdays: Mapping[str, int]
    """Names of the days in full, from 0 for Monday."""
    short_weekdays: Mapping[str, int]
    """What stands for them where there is little room, and may be another word: Sat, So."""
    dates: DateWords
    """Between a day, its month and its year: 15 of March."""
    eras: Mapping[str, int]
    """The year before the first one of an era that is named in front of its years: 令和8年."""
    words: Phrases[tuple[Reading, ...]]
    """Words that are a whole fact: twice, 半年, 24/7."""
    clock: Mapping[str, Phrases[int]]
    stops: Mapping[str, Stops]
    """Phrases in which a numeral is no number, by the numeral's first character or word."""
    not_stops: tuple[str, ...]
    indefinite_before: tuple[str, ...]
    indefinite_after: tuple[str, ...]
    indefinite_digits: tuple[str, ...]
    """Behind digits that are no number then: 10s of."""
    decreases: re.Pattern[str]
    """Words that say what a minus says: less, 감소."""
    names: NameWords
    native: NativeDigits | None
    triggers: re.Pattern[str]
    trigger_words: frozenset[str]

    def may_begin(self, word: str) -> bool:
        """Whether a fact may begin with the word: a quick no for most words of a text."""
        if word in self.trigger_words:
            return True
        prefix = self.style.join_prefix
        if prefix and word.startswith(prefix) and word[len(prefix) :] in self.trigger_words:
            return True
        glued = self.glued
        return glued is not None and word[:2] in glued.starts and glued.read(word) is not None
