"""Days of the week that a text names: ``Monday``, 월요일, ``в пятницу``."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import takewhile
from math import ceil

from i18nlint.facts.numbers.load import lexicon_for
from i18nlint.model.language import LanguageTag

NAMES = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_IN_WORD = "\u200c\u200d"
"""Persian writes سه‌شنبه, Tuesday, with a joint that is no letter; شنبه alone is Saturday."""


def names_weekday(text: str, language: LanguageTag) -> bool:
    """True if a name of a day may stand in the text; quick."""
    return any(name in text for name in _spellings(language))


def weekdays_in(text: str, language: LanguageTag) -> Iterator[tuple[int, int, str]]:
    """Start, end and day (``monday``) of each name, in order; the longest where several begin."""
    spellings, end = _spellings(language), 0
    found = sorted((start, -len(name), name) for name in spellings for start in _places(name, text))
    for start, _, name in found:
        if start >= end:
            end = start + len(name)
            yield start, end, NAMES[spellings[name]]


def may_name(text: str, day: str, language: LanguageTag) -> bool:
    """True if the text may name the day in a form that is not read: Freitagabend, So., 周五."""
    folded, number = text.casefold(), NAMES.index(day)
    if any(stem in folded for stem in _stems(language)[number]):
        return True
    short = lexicon_for(language).short_weekdays
    return any(_stands_short(name, text) for name, named in short.items() if named == number)


def _stands_short(name: str, text: str) -> bool:
    """True if it stands there apart; a small word beside a mark only: zo is "so" in Dutch."""
    start = text.find(name)
    while start >= 0:
        before, behind = text[start - 1 : start], text[start + len(name) :][:1]
        is_apart = not (before.isalnum() or behind.isalnum())  # 30일 is no Sunday
        is_marked = bool((before + behind).strip())
        if (is_apart and (is_marked or not name.islower())) or _is_glued(name):
            return True
        start = text.find(name, start + 1)
    return False


def _is_glued(name: str) -> bool:
    """True of 周五, which no space sets apart; 金 alone is gold."""
    return len(name) > 1 and not _is_spaced(name[0])


@lru_cache(maxsize=64)
def _stems(language: LanguageTag) -> tuple[frozenset[str], ...]:
    """Of each day, how its names begin, whatever is behind: niedziel, Freit."""
    names = lexicon_for(language).weekdays
    alike = takewhile(lambda letters: len({*letters}) == 1, zip(*names, strict=False))
    shared = "".join(letters[0] for letters in alike)  # วัน of Thai names, ال of Arabic ones
    if min(map(len, names), default=0) - len(shared) < _LEAST:
        shared = ""
    stems = {name: _stem(name.removeprefix(shared).casefold()) for name in names}
    return tuple(
        frozenset(stems[name] for name, named in names.items() if named == day)
        for day in range(len(NAMES))
    )


def _stem(name: str) -> str:
    """The name without what an ending may change; in full where it has two words: thứ hai."""
    first = name.partition("-")[0]  # segunda of segunda-feira
    is_whole = first != name or " " in name
    return first if is_whole else name[: max(_SHORT, ceil(len(name) * _KEPT))]


_LEAST, _SHORT = 3, 4
_KEPT = 0.6


def _places(name: str, text: str) -> Iterator[int]:
    """Where the name stands as a word; in Chinese, Japanese, Thai and Korean, anywhere."""
    start = text.find(name)
    while start >= 0:
        if _is_word(text, start, start + len(name)):
            yield start
        start = text.find(name, start + 1)


def _is_word(text: str, start: int, end: int) -> bool:
    if not _is_spaced(text[start]):
        return True
    before, behind = text[start - 1 : start], text[end : end + 1]
    return not any(one.isalnum() or (one and one in _IN_WORD) for one in (before, behind))


def _is_spaced(character: str) -> bool:
    """False of scripts whose words run into each other, or into their endings: 월요일에."""
    return not ("\u0e00" <= character <= "\u0eff" or character >= "\u2e80")


@lru_cache(maxsize=64)
def _spellings(language: LanguageTag) -> Mapping[str, int]:
    """Names as they are written, and as they begin a sentence."""
    names = lexicon_for(language).weekdays
    return {form: day for name, day in names.items() for form in (name, name[0].upper() + name[1:])}
