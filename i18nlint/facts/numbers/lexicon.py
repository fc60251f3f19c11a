"""What a language knows about numbers, compiled once per process from `i18nlint/languages`.

Readers of text ask a `Lexicon`; they know no language themselves.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from fractions import Fraction
from functools import lru_cache
from typing import Literal

from i18nlint.facts.numbers.data import Sections, read_sections
from i18nlint.facts.numbers.glued import Glued
from i18nlint.facts.numbers.numerals import Numeral, numerals_of
from i18nlint.facts.numbers.phrases import MARKS, WORD, Phrases
from i18nlint.facts.numbers.style import Style, style_of
from i18nlint.facts.numbers.terms import Terms, after_number, before_number, words_alone
from i18nlint.model.dataclass import dataclass
from i18nlint.model.fact import Bound, Reading
from i18nlint.model.language import LanguageTag
from i18nlint.model.regex import lazy_regex


@dataclass(frozen=True, slots=True)
class NativeDigits:
    """Digits and separators of the language's own script, and what they are in the Latin one."""

    search: re.Pattern[str]
    table: Mapping[int, str]

    @classmethod
    def of(cls, style: Style) -> NativeDigits:
        table = dict(zip(style.digits, "0123456789", strict=True))
        table |= {"٫": style.decimal, "٬": style.group, "٪": "%", "−": "-"}
        search = re.compile(f"[{style.digits}٪]")
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
class Lexicon:
    """Everything the readers may ask about one language."""

    style: Style
    glued: Glued | None
    numeral_phrases: Phrases[Numeral]
    numerals: Mapping[str, Numeral]
    """Characters (myriad style) or words (word style) that make numbers."""
    cardinals: Phrases[int]
    """Numerals that do not compose in the myriad grammar: 하나, ひとつ, 俩."""
    before_counters: frozenset[str]
    needs_unit: frozenset[str]
    not_numerals: frozenset[str]
    """Words made of numeral characters that are no numbers: 구조."""
    single: SingleNumerals
    units_first: tuple[str, ...]
    """Units that begin with a numeral: 千克, 兆瓦."""
    weak: frozenset[str]
    articles: frozenset[str]
    magnitudes: Phrases[Fraction]
    """K, M, million: behind digits."""
    after: Phrases[Terms]
    """Units, counters, currencies, parts of dates: behind a number."""
    not_units: Phrases[bool]
    """Words that begin like a unit: 2026 초반, 3分野."""
    before: Phrases[Terms]
    """Currency signs, ordinal marks and the like: in front of a number."""
    bounds_before: Phrases[Bound | Literal["none"]]
    """A word that only ends like a bound (契約) is none."""
    bounds_after: Phrases[Bound | Literal["none"]]
    ranges: frozenset[str]
    minus: Phrases[int]
    per: Phrases[str]
    parts: Phrases[Fraction]
    """Fractions by name: half, thirds."""
    over: frozenset[str]
    """Between numerator and denominator: Hindi बटा."""
    part_joints: tuple[str, ...]
    mixed_joints: frozenset[str]
    """Between a whole and its fraction: 三又五分之一."""
    months: Phrases[int]
    weak_months: frozenset[str]
    """Other words at the beginning of a sentence: May I?"""
    words: Phrases[tuple[Reading, ...]]
    """Words that are a whole fact: twice, 半年, 24/7."""
    clock: Mapping[str, Phrases[int]]
    stops: Mapping[str, tuple[tuple[str, int], ...]]
    """Phrases in which a numeral is no number, by the numeral's first character or word: the
    phrase and how far it starts in front of that place."""
    not_stops: tuple[str, ...]
    indefinite_before: tuple[str, ...]
    indefinite_after: tuple[str, ...]
    names: NameWords
    native: NativeDigits | None
    triggers: re.Pattern[str]
    trigger_words: frozenset[str]

    @property
    def is_myriad(self) -> bool:
        return self.style.numerals == "myriad"

    def may_begin(self, word: str) -> bool:
        """Whether a fact may begin with the word: a quick no for most words of a text."""
        if word in self.trigger_words:
            return True
        prefix = self.style.join_prefix
        if prefix and word.startswith(prefix) and word[len(prefix) :] in self.trigger_words:
            return True
        return self.glued is not None and self.glued.numeral(word) is not None


@lru_cache(maxsize=64)
def lexicon_for(language: LanguageTag) -> Lexicon:
    """The lexicon of the language; digits by CLDR separators where we have no file for it."""
    sections = read_sections(language)
    style = style_of(sections)
    numerals = numerals_of(sections)
    cardinals = dict(_numbers(sections, "cardinals")) if style.numerals == "myriad" else {}
    words = words_alone(sections)
    months = dict(_numbers(sections, "months"))
    for word in sections.words("not-months"):
        months.pop(word, None)
    magnitudes = _magnitudes(sections, numerals)
    parts = {word: Fraction(key) for key, word in sections.entries("fractions")}
    trigger_words = _first_words([*numerals, *words, *months, *parts])
    return Lexicon(
        style=style,
        numerals=numerals,
        numeral_phrases=Phrases.of({} if style.numerals == "myriad" else numerals),
        glued=Glued.of(numerals, style) if style.glued else None,
        cardinals=Phrases.of(_composed(cardinals)),
        before_counters=frozenset(sections.words("before-counters")),
        needs_unit=frozenset(sections.words("needs-unit")),
        not_numerals=frozenset(sections.words("not-numerals")),
        single=SingleNumerals(
            never=frozenset(sections.spellings("single", "never")),
            spaced=frozenset(sections.spellings("single", "spaced")),
        ),
        units_first=sections.words("units-first"),
        weak=frozenset(sections.words("weak")),
        articles=_with_capitals(spelling for _, spelling in sections.entries("articles")),
        magnitudes=Phrases.of(magnitudes),
        after=Phrases.of(after_number(sections)),
        not_units=Phrases.of(dict.fromkeys(sections.words("not-units"), True)),
        before=Phrases.of(before_number(sections)),
        bounds_before=Phrases.of(_bounds(sections, "before")),
        bounds_after=Phrases.of(_bounds(sections, "after")),
        ranges=frozenset(spelling for _, spelling in sections.entries("range")),
        minus=Phrases.of(dict.fromkeys([*style.minus, "-", "−", "－"], -1)),
        per=Phrases.of({word: unit for unit, word in sections.entries("per")}),
        parts=Phrases.of(parts),
        over=frozenset(sections.spellings("fraction", "over")),
        part_joints=sections.spellings("fraction", "add"),
        mixed_joints=frozenset({*sections.spellings("fraction", "and"), "", *style.join}),
        months=Phrases.of(months),
        weak_months=frozenset(sections.words("weak-months")),
        words=Phrases.of(words),
        clock={
            key: Phrases.of(dict.fromkeys(sections.spellings("clock", key), 1))
            for key in ("am", "pm", "hour", "minute", "second", "half", "oclock")
        },
        stops=_stops(sections.words("stop"), style, [*numerals, *cardinals, *words]),
        not_stops=tuple(sections.spellings("stop", "except")),
        indefinite_before=sections.spellings("indefinite", "before"),
        indefinite_after=sections.spellings("indefinite", "after"),
        names=NameWords(
            glue=frozenset(sections.spellings("identifiers", "not-names")),
            endings=frozenset(sections.spellings("identifiers", "endings")),
            plain=frozenset(sections.spellings("identifiers", "plain-words")),
        ),
        native=NativeDigits.of(style) if style.digits else None,
        triggers=_triggers(style, [*numerals, *cardinals, *words, *months]),
        trigger_words=trigger_words,
    )


def _numbers(sections: Sections, name: str) -> Iterator[tuple[str, int]]:
    for key, spelling in sections.entries(name):
        yield spelling, int(Fraction(key))


def _composed(cardinals: Mapping[str, int]) -> dict[str, int]:
    """Native Korean tens and units written together: 스물다섯."""
    tens = {word: value for word, value in cardinals.items() if 10 <= value < 100}
    units = {word: value for word, value in cardinals.items() if value < 10}
    composed = {a + b: m + n for a, m in tens.items() for b, n in units.items()}
    return {**composed, **cardinals}


def _magnitudes(sections: Sections, numerals: Mapping[str, Numeral]) -> dict[str, Fraction]:
    found: dict[str, Fraction] = {}
    for word, numeral in numerals.items():
        if numeral.multiplies and len(word) > 1:
            found[word] = numeral.value
    for key, word in sections.entries("magnitudes"):
        found.setdefault(word, Fraction(key))
    return found


def _bounds(sections: Sections, name: str) -> dict[str, Bound | Literal["none"]]:
    names: dict[str, Bound | Literal["none"]] = {
        "none": "none",
        "about": Bound.ABOUT,
        "at-least": Bound.AT_LEAST,
        "more": Bound.MORE,
        "at-most": Bound.AT_MOST,
        "less": Bound.LESS,
    }
    return {word: names[key] for key, word in sections.entries(name)}


def _first_words(phrases: Iterable[str]) -> frozenset[str]:
    return _with_capitals(match.group() for phrase in phrases if (match := _WORD.match(phrase)))


def _with_capitals(words: Iterable[str]) -> frozenset[str]:
    found = set(words)
    return frozenset(found | {word[:1].upper() + word[1:] for word in found})


def _triggers(style: Style, phrases: Iterable[str]) -> re.Pattern[str]:
    """Where a fact may begin: one cheap search for the whole text."""
    phrases = list(phrases)
    if style.numerals != "myriad" and not style.unspaced:
        has_marks = any(_MARK.search(phrase) for phrase in phrases)
        return re.compile(rf"[0-9]|{WORD}" if has_marks else r"[0-9]|[^\W\d_]+")
    firsts = re.escape("".join(sorted({phrase[0] for phrase in phrases} - set("0123456789"))))
    if style.word_start:  # Korean: 이십 begins a word, the 이 of 사이 does not
        behind = "|".join(rf"(?<={re.escape(word)})" for word in style.minus)
        return re.compile(rf"[0-9]|(?:(?<![가-힣])|{behind})[{firsts}]")
    return re.compile(rf"[0-9{firsts}]")


_WORD = lazy_regex(WORD)
_MARK = lazy_regex(f"[{MARKS}]")


def _stops(
    phrases: Iterable[str], style: Style, numerals: list[str]
) -> dict[str, tuple[tuple[str, int], ...]]:
    found: dict[str, list[tuple[str, int]]] = {}
    starts = {word[0] for word in numerals}
    words = frozenset(numerals)
    for phrase in phrases:
        if style.numerals == "myriad":
            for offset, character in enumerate(phrase):
                if character in starts or offset == 0:
                    found.setdefault(character, []).append((phrase, offset))
            continue
        for match in re.finditer(r"[^\W\d_]+", phrase):
            if match.group() in words:
                found.setdefault(match.group(), []).append((phrase, match.start()))
    return {key: tuple(value) for key, value in found.items()}
