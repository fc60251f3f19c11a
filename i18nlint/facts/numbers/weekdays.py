"""Days of the week that a text names: ``Monday``, 월요일, ``в пятницу``."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache

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
