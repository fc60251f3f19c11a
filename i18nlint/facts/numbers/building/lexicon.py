"""From the sections of the language files to a `Lexicon`, once per process and language.

``make generated`` keeps what becomes of our own files (`load`): this runs where they were edited.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from fractions import Fraction
from functools import cached_property
from typing import Literal

from i18nlint.facts.numbers.building.numerals import numerals_of
from i18nlint.facts.numbers.building.sections import Sections, exact
from i18nlint.facts.numbers.building.style import style_of
from i18nlint.facts.numbers.building.terms import after_number, before_number, words_alone
from i18nlint.facts.numbers.glued import Glued
from i18nlint.facts.numbers.lexicon import Lexicon, Stops
from i18nlint.facts.numbers.numerals import Numeral
from i18nlint.facts.numbers.phrases import MARKS, WORD, Edges, Phrases
from i18nlint.facts.numbers.style import Style
from i18nlint.facts.numbers.tables import VULGAR, NameWords, NativeDigits, SingleNumerals
from i18nlint.facts.numbers.terms import Terms
from i18nlint.model.dataclass import dataclass
from i18nlint.model.fact import Bound, Reading
from i18nlint.model.regex import lazy_regex, regex

_WORD = lazy_regex(WORD)
_VULGAR = "".join(sorted(VULGAR))
_MARK = lazy_regex(f"[{MARKS}]")
_CLOCK = ("am", "pm", "night", "hour", "minute", "second", "half", "oclock")


def build_lexicon(sections: Sections) -> Lexicon:
    """The lexicon of the language that the sections describe; digits only where they know none."""
    return _Builder(sections).lexicon()


@dataclass(frozen=True)
class _Builder:
    """The parts that several others are made of, and the whole."""

    sections: Sections

    @cached_property
    def style(self) -> Style:
        return style_of(self.sections)

    @cached_property
    def is_myriad(self) -> bool:
        return self.style.numerals == "myriad"

    @cached_property
    def numerals(self) -> dict[str, Numeral]:
        return numerals_of(self.sections)

    @cached_property
    def cardinals(self) -> dict[str, int]:
        return dict(_numbers(self.sections, "cardinals")) if self.is_myriad else {}

    @cached_property
    def words(self) -> dict[str, tuple[Reading, ...]]:
        return words_alone(self.sections)

    @cached_property
    def months(self) -> dict[str, int]:
        months = dict(_numbers(self.sections, "months"))
        for word in self.sections.words("not-months"):
            months.pop(word, None)
        return months

    @cached_property
    def parts(self) -> dict[str, Fraction]:
        return {word: exact(key) for key, word in self.sections.entries("fractions")}

    @cached_property
    def part_joints(self) -> tuple[str, ...]:
        return self.sections.spellings("fraction", "add")

    def lexicon(self) -> Lexicon:
        """Every field with the section that it comes from."""
        sections, style = self.sections, self.style
        after = Phrases.of(_but(after_number(sections), sections.words("no-units")))
        before = Phrases.of(before_number(sections))
        bounds_after = Phrases.of(_bounds(sections, "after"))
        bounds_before = Phrases.of(_bounds(sections, "before"))
        minus = Phrases.of(dict.fromkeys([*style.minus, "-", "−", "－"], -1))
        joints = Phrases.of(dict.fromkeys([*style.of, *self.part_joints, *_VULGAR], True))
        magnitudes = Phrases.of(_magnitudes(sections, self.numerals))
        parts = Phrases.of(self.parts)
        words, months = Phrases.of(self.words), Phrases.of(self.months)
        cardinals = Phrases.of(_composed(self.cardinals))
        parts_behind = (*style.half_behind, *style.quarter_behind, *style.quarter_off)
        halves = Phrases.of(dict.fromkeys(parts_behind, True))
        return Lexicon(
            style=style,
            is_myriad=self.is_myriad,
            numerals=self.numerals,
            numeral_phrases=Phrases.of({} if self.is_myriad else self.numerals),
            glued=Glued.of(self.numerals, style) if style.glued else None,
            cardinals=cardinals,
            before_counters=frozenset(sections.words("before-counters")),
            before_nouns=frozenset(sections.words("before-nouns")),
            needs_unit=frozenset(sections.words("needs-unit")),
            not_numerals=frozenset(sections.words("not-numerals")),
            single=SingleNumerals(
                never=frozenset(sections.spellings("single", "never")),
                spaced=frozenset(sections.spellings("single", "spaced")),
            ),
            units_first=sections.words("units-first"),
            weak=frozenset(sections.words("weak")),
            articles=_with_capitals(spelling for _, spelling in sections.entries("articles")),
            magnitudes=magnitudes,
            after=after,
            not_units=Phrases.of(dict.fromkeys(sections.words("not-units"), True)),
            before=before,
            behind=Edges.of(after, bounds_after, magnitudes, parts, joints, halves),
            opening=Edges.of(words, before, months, cardinals),
            in_front=Edges.of(before, bounds_before, minus),
            bounds_before=bounds_before,
            bounds_after=bounds_after,
            ranges=frozenset(sections.spellings("range", "between")),
            range_openings=_range_openings(sections),
            dimensions=frozenset(sections.spellings("range", "by")),
            minus=minus,
            ages_before=Phrases.of(dict.fromkeys(sections.spellings("ages", "before"), True)),
            ages_after=sections.spellings("ages", "after"),
            below_zero_pairs=tuple(_pairs(sections, "below-zero")),
            below_zero=Phrases.of(dict.fromkeys(sections.spellings("below-zero", "after"), True)),
            per=_units_by_word(sections, "per"),
            per_slash=_units_by_word(sections, "per-slash"),
            per_before=_units_by_word(sections, "per-before"),
            parts=parts,
            over=frozenset(sections.spellings("fraction", "over")),
            part_joints=self.part_joints,
            mixed_joints=frozenset({*sections.spellings("fraction", "and"), "", *style.join}),
            months=months,
            weak_months=frozenset(sections.words("weak-months")),
            odd_months=frozenset(sections.spellings("not-months", "but-in-dates")),
            words=words,
            clock={
                key: Phrases.of(dict.fromkeys(sections.spellings("clock", key), 1))
                for key in _CLOCK
            },
            stops=_stops(
                sections.words("stop"), style, [*self.numerals, *self.cardinals, *self.words]
            ),
            not_stops=tuple(sections.spellings("stop", "except")),
            indefinite_before=sections.spellings("indefinite", "before"),
            indefinite_after=sections.spellings("indefinite", "after"),
            indefinite_digits=sections.spellings("indefinite", "digits"),
            decreases=_any_of(sections.words("decrease"), style),
            names=NameWords(
                glue=frozenset(sections.spellings("identifiers", "not-names")),
                endings=frozenset(sections.spellings("identifiers", "endings")),
                plain=frozenset(sections.spellings("identifiers", "plain-words")),
            ),
            native=NativeDigits.of(style) if style.digits else None,
            triggers=_triggers(style, [*self.numerals, *self.cardinals, *self.words, *self.months]),
            trigger_words=_first_words([*self.numerals, *self.words, *self.months, *self.parts]),
        )


def _but(terms: dict[str, Terms], words: tuple[str, ...]) -> dict[str, Terms]:
    """The terms without those that are other words in the language."""
    return {spelling: found for spelling, found in terms.items() if spelling not in words}


def _any_of(words: tuple[str, ...], style: Style) -> re.Pattern[str]:
    """A pattern of the words, from their beginnings on where words are set apart."""
    start = "" if style.numerals == "myriad" or style.unspaced else r"\b"
    return regex(f"{start}(?:{'|'.join(map(re.escape, words)) or '(?!)'})", re.IGNORECASE)


def _units_by_word(sections: Sections, name: str) -> Phrases[str]:
    return Phrases.of({word: unit for unit, word in sections.entries(name)})


def _numbers(sections: Sections, name: str) -> Iterator[tuple[str, int]]:
    for key, spelling in sections.entries(name):
        yield spelling, int(exact(key))


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
        found.setdefault(word, exact(key))
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


def _pairs(sections: Sections, name: str) -> Iterator[tuple[str, str]]:
    """Phrases in two parts: between ... and."""
    for pair in sections.spellings(name, "paired"):
        opening, _, joint = pair.partition(" ... ")
        yield opening, joint


def _range_openings(sections: Sections) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for opening, joint in _pairs(sections, "range"):
        found[joint] = (*found.get(joint, ()), opening)
    return found


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
        return regex(rf"[0-9]|{WORD}" if has_marks else r"[0-9]|[^\W\d_]+")
    firsts = re.escape("".join(sorted({phrase[0] for phrase in phrases} - set("0123456789"))))
    if style.word_start:  # Korean: 이십 begins a word, the 이 of 사이 does not
        behind = "|".join(rf"(?<={re.escape(word)}[{firsts}])" for word in style.minus)
        # what may stand in front is asked last: `re` finds a set of characters by itself quickly
        return regex(rf"[0-9{firsts}{_VULGAR}](?:(?<![가-힣][{firsts}])|{behind})")
    return regex(rf"[0-9{firsts}{_VULGAR}]")


def _stops(phrases: Iterable[str], style: Style, numerals: list[str]) -> dict[str, Stops]:
    found: dict[str, dict[tuple[int, int], set[str]]] = {}
    for key, phrase, offset in _stop_places(phrases, style, numerals):
        places = found.setdefault(key, {})
        places.setdefault((offset, len(phrase)), set()).add(phrase)
    return {
        key: tuple((*place, frozenset(group)) for place, group in places.items())
        for key, places in found.items()
    }


def _stop_places(
    phrases: Iterable[str], style: Style, numerals: list[str]
) -> Iterator[tuple[str, str, int]]:
    """A numeral of each phrase, the phrase, and where in it the numeral stands."""
    starts, words = {word[0] for word in numerals}, frozenset(numerals)
    for phrase in phrases:
        if style.numerals == "myriad":
            for offset, character in enumerate(phrase):
                if character in starts or offset == 0:
                    yield character, phrase, offset
            continue
        for match in _WORD.finditer(phrase):
            if match.group() in words:
                yield match.group(), phrase, match.start()
