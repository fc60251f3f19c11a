"""The tables of a lexicon, each from the sections of the language files that it comes from."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from fractions import Fraction
from typing import Literal, TypeAlias

from i18nlint.facts.numbers.building.sections import Sections, exact
from i18nlint.facts.numbers.lexicon import Stops
from i18nlint.facts.numbers.numerals import Numeral
from i18nlint.facts.numbers.phrases import MARKS, WORD, Phrases
from i18nlint.facts.numbers.style import Style
from i18nlint.facts.numbers.tables import VULGAR, UnreadMagnitudes
from i18nlint.model.fact import Bound
from i18nlint.model.regex import lazy_regex, regex

_WORD = lazy_regex(WORD)
VULGAR_SIGNS = "".join(sorted(VULGAR))
_MARK = lazy_regex(f"[{MARKS}]")
Bounded: TypeAlias = Bound | Literal["none"]
"""What a word makes of a number; nothing where it only ends like such a word (契約)."""


def one_of(phrases: Iterable[str]) -> Phrases[bool]:
    """A table that only knows whether one of the phrases stands there."""
    return Phrases.of(dict.fromkeys(phrases, True))


def any_of(words: tuple[str, ...], style: Style) -> re.Pattern[str]:
    """A pattern of the words, from their beginnings on where words are set apart."""
    start = "" if style.numerals == "myriad" or style.unspaced else r"\b"
    return regex(f"{start}(?:{'|'.join(map(re.escape, words)) or '(?!)'})", re.IGNORECASE)


def units_by_word(sections: Sections, name: str) -> Phrases[str]:
    return Phrases.of({word: unit for unit, word in sections.entries(name)})


def numbers(sections: Sections, name: str) -> Iterator[tuple[str, int]]:
    for key, spelling in sections.entries(name):
        yield spelling, int(exact(key))


def composed(cardinals: Mapping[str, int]) -> dict[str, int]:
    """Native Korean tens and units: 스물다섯, and 스물 다섯 for those who set them apart."""
    tens = {word: value for word, value in cardinals.items() if 10 <= value < 100}
    units = {word: value for word, value in cardinals.items() if value < 10}
    composed = {
        a + gap + b: m + n for gap in ("", " ") for a, m in tens.items() for b, n in units.items()
    }
    return {**composed, **cardinals}


def magnitudes(sections: Sections, numerals: Mapping[str, Numeral]) -> dict[str, Fraction]:
    found: dict[str, Fraction] = {}
    for word, numeral in numerals.items():
        if numeral.multiplies and len(word) > 1:
            found[word] = numeral.value
    for key, word in sections.entries("magnitudes"):
        found.setdefault(word, exact(key))
    return found


def weekdays(sections: Sections) -> dict[str, int]:
    """Full names by day, from 0 for Monday: the first of CLDR's, and what our own files add."""
    full = {spellings[0]: int(day) for day, spellings in sections.meanings("weekdays")}
    return full | {word: int(day) for day, word in sections.entries("weekday-words")}


def short_weekdays(sections: Sections) -> dict[str, int]:
    """What else CLDR calls the days: ``Mon``, ``Mo.``, 周一."""
    meanings = sections.meanings("weekdays")
    return {short: int(day) for day, spellings in meanings for short in spellings[1:]}


def unread_magnitudes(sections: Sections) -> UnreadMagnitudes:
    words = {word: exact(key) for key, word in sections.own("magnitudes")}
    sizes = set(words.values())
    is_complete = 10**3 in sizes and sizes >= _WESTERN and not any(map(_is_indic, words))
    return UnreadMagnitudes(words, is_complete)


def _is_indic(word: str) -> bool:
    """True of the scripts from Devanagari to Sinhala, whose languages count in lakhs as well as in
    millions and spell them in several ways: লাখ and লক্ষ."""
    return "\u0900" <= word[0] < "\u0e00"


_WESTERN = {10**6, 10**9}


def bounds(sections: Sections, name: str) -> dict[str, Bounded]:
    names: dict[str, Bounded] = {
        "none": "none",
        "about": Bound.ABOUT,
        "at-least": Bound.AT_LEAST,
        "more": Bound.MORE,
        "at-most": Bound.AT_MOST,
        "less": Bound.LESS,
    }
    return {word: names[key] for key, word in sections.entries(name)}


def pairs(sections: Sections, name: str) -> Iterator[tuple[str, str]]:
    """Phrases in two parts: between ... and."""
    for pair in sections.spellings(name, "paired"):
        opening, _, joint = pair.partition(" ... ")
        yield opening, joint


def range_openings(sections: Sections) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for opening, joint in pairs(sections, "range"):
        found[joint] = (*found.get(joint, ()), opening)
    return found


def first_words(phrases: Iterable[str]) -> frozenset[str]:
    return with_capitals(match.group() for phrase in phrases if (match := _WORD.match(phrase)))


def with_capitals(words: Iterable[str]) -> frozenset[str]:
    found = set(words)
    return frozenset(found | {word[:1].upper() + word[1:] for word in found})


def triggers(style: Style, phrases: Iterable[str]) -> re.Pattern[str]:
    """Where a fact may begin: one cheap search for the whole text."""
    phrases = list(phrases)
    if style.numerals != "myriad" and not style.unspaced:
        has_marks = any(_MARK.search(phrase) for phrase in phrases)
        # ½ is a letter to `re`: a row of them is no word that begins at each of them
        word = WORD.replace(r"[^\W\d_]", rf"[^\W\d_{VULGAR_SIGNS}]")
        alone = rf"[0-9{VULGAR_SIGNS}]"
        return regex(rf"{alone}|{word}" if has_marks else rf"{alone}|[^\W\d_{VULGAR_SIGNS}]+")
    firsts = re.escape("".join(sorted({phrase[0] for phrase in phrases} - set("0123456789"))))
    if style.word_start:  # Korean: 이십 begins a word, the 이 of 사이 does not
        behind = "|".join(rf"(?<={re.escape(word)}[{firsts}])" for word in style.minus)
        # what may stand in front is asked last: `re` finds a set of characters by itself quickly
        return regex(rf"[0-9{firsts}{VULGAR_SIGNS}](?:(?<![가-힣][{firsts}])|{behind})")
    return regex(rf"[0-9{firsts}{VULGAR_SIGNS}]")


def stops(phrases: Iterable[str], style: Style, numerals: list[str]) -> dict[str, Stops]:
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
        if style.numerals == "myriad" or style.unspaced:
            for offset, character in enumerate(phrase):
                if character in starts or offset == 0:
                    yield character, phrase, offset
            continue
        for match in _WORD.finditer(phrase):
            if match.group() in words:
                yield match.group(), phrase, match.start()
