"""Patterns of what goes on behind an amount: 六成三, 两块五, 5千円台半ば, 40 gr. Of `lexicon`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from i18nlint.facts.numbers.building.sections import Sections
from i18nlint.facts.numbers.tables import BandWords, TenthWords
from i18nlint.model.regex import regex

_STOP = r"\s，。、；：！？,.;:!?)）"
"""Ends a clause, or a sentence."""


def ones_of(sections: Sections) -> dict[str, int]:
    """The first spelling of one to nine: 一 to 九."""
    spelled = {key: words[0] for key, words in reversed([*sections.meanings("numerals")])}
    return {spelled[key]: int(key) for key in "123456789" if key in spelled}


def bands_of(sections: Sections) -> BandWords | None:
    """Between the mark and the part may stand a space, or a particle."""
    parts = dict(_parts_of_bands(sections))
    if not parts:
        return None
    marks = sections.spellings("band", "mark")
    joint = _any_of((" ", *sections.spellings("band", "joint")))
    other = _any_of(sections.spellings("band", "not")) or "(?!)"
    search = regex(f"(?:{_any_of(marks)})(?:{joint})?(?!{other})(?P<part>{_any_of(parts)})")
    return BandWords(search, frozenset(sections.spellings("band", "mark-of-unit")), parts)


def _parts_of_bands(sections: Sections) -> Iterator[tuple[str, tuple[int, int]]]:
    for key, word in sections.entries("band"):
        low, _, high = key.partition("-")
        if low.isdecimal() and high.isdecimal():
            yield word, (int(low), int(high))


def tenths_of(sections: Sections) -> TenthWords | None:
    """No mark of a minute, nor the numeral that counts what follows: 两成三个月内."""
    tenths = [word for key, word in sections.entries("percent") if key == "10"]
    mark = _any_of(sections.spellings("tenths", "hundredths"))
    if not (tenths and mark):
        return None
    units, bare = _any_of(tenths), _any_of(sections.spellings("tenths", "bare"))
    other = _any_of(sections.spellings("tenths", "not"))
    digit = f"(?P<digit>[{''.join(ones_of(sections))}]|(?<={units})[1-9])"
    is_alone = rf"(?<=(?:{bare}).)(?=[{_STOP}]|$)" if bare else "(?!)"
    half = _any_of(sections.spellings("tenths", "half"))
    behind = _any_of(sections.spellings("tenths", "behind-half"))
    return TenthWords(
        regex(f"{digit}(?:(?:{mark})(?!{other})|{is_alone})"),
        regex(rf"(?<={bare})(?P<digit>{half})(?=[{_STOP}]|{behind}|$)" if half else "(?!)"),
    )


def small_change_of(sections: Sections) -> re.Pattern[str] | None:
    """Where nothing is counted by the digit: not 两块五花肉, 两块五十, 一块一块."""
    units = _any_of(sections.spellings("small-change", "units"))
    if not units:
        return None
    ones = "".join(ones_of(sections))
    behind = _any_of(sections.spellings("small-change", "behind"))
    each = _any_of(sections.spellings("small-change", "each"))
    return regex(f"(?<={units})(?P<digit>[{ones}])(?=[{_STOP}]|{behind}|$|{ones[0]}(?:{each}))")


def minor_of(sections: Sections) -> dict[str, re.Pattern[str]]:
    words = sections.entries("minor")
    return {currency: regex(rf"[ \u00a0]?{_ended(word)}") for currency, word in words}


def _ended(word: str) -> str:
    """The word, which is no beginning of another where words are set apart: 40 gr., 40 grams."""
    return rf"{re.escape(word)}\b\.?" if word.isascii() else re.escape(word)


def _any_of(words: Iterable[str] | Mapping[str, object]) -> str:
    return "|".join(map(re.escape, sorted(words, key=len, reverse=True)))
