"""Longest-match tables of phrases: how the lexicon is asked what stands at a place.

A phrase with an upper-case letter is matched as written (``M`` is not ``m``), any other one
without regard to case. Where words are written apart, a phrase ends where a word ends.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Generic, TypeVar

from i18nlint.model.dataclass import dataclass

T = TypeVar("T")

_FIRST_SCRIPT_WITHOUT_SPACES = "\u0e00"
"""Thai; ideographs, kana and Hangul come later too. In them a phrase may end inside a word."""

MARKS = "\u0300-\u036f\u05b0-\u05bd\u064b-\u065f\u0670\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963"
"""Combining marks, which Python counts to no word: the vowel signs of Hindi, Arabic, Hebrew."""

WORD = rf"[^\W\d_][{MARKS}]*(?:[^\W\d_]|[{MARKS}])*"
"""A word of letters and their marks."""

_IS_MARK = re.compile(f"[{MARKS}]")


def is_letter(character: str) -> bool:
    """Whether a word of this character's script goes on next to it."""
    if character >= _FIRST_SCRIPT_WITHOUT_SPACES and not "\u1e00" <= character <= "\u1fff":
        return False  # but Vietnamese ọ and old Greek letters, which come late
    return character.isalpha() or (character > "\u02ff" and _IS_MARK.match(character) is not None)


@dataclass(frozen=True, slots=True)
class Phrases(Generic[T]):
    """What phrases mean, found at a place or in front of it; the longest wins."""

    meanings: Mapping[str, T]
    lengths_by_first: Mapping[str, tuple[int, ...]]
    lengths_by_last: Mapping[str, tuple[int, ...]]

    @classmethod
    def of(cls, meanings: Mapping[str, T]) -> Phrases[T]:
        """The table of these phrases."""
        return cls(meanings, _lengths(meanings, 0), _lengths(meanings, -1))

    def at(self, text: str, start: int) -> tuple[T, int] | None:
        """The meaning of the longest phrase that begins at ``start``, and its end."""
        for length in self.lengths_by_first.get(text[start : start + 1], ()):
            end = start + length
            if end > len(text):
                continue
            meaning = self._meaning(text[start:end])
            if meaning is not None and not _goes_on(text, end):
                return meaning, end
        return None

    def before(self, text: str, end: int) -> tuple[T, int] | None:
        """The meaning of the longest phrase that ends at ``end``, and its start."""
        if end <= 0:
            return None
        for length in self.lengths_by_last.get(text[end - 1], ()):
            start = end - length
            if start < 0:
                continue
            meaning = self._meaning(text[start:end])
            if meaning is not None and not _inside_word(text, start):
                return meaning, start
        return None

    def _meaning(self, surface: str) -> T | None:
        found = self.meanings.get(surface)
        if found is not None or len(surface) == 1:  # 3D is not three days
            return found
        return self.meanings.get(surface.lower())

    def __iter__(self) -> Iterator[str]:
        return iter(self.meanings)


def _lengths(phrases: Iterable[str], index: int) -> dict[str, tuple[int, ...]]:
    found: dict[str, set[int]] = {}
    for phrase in phrases:
        for character in {phrase[index], phrase[index].upper()}:
            found.setdefault(character, set()).add(len(phrase))
    return {key: tuple(sorted(lengths, reverse=True)) for key, lengths in found.items()}


def _goes_on(text: str, at: int) -> bool:
    """Whether a word, or a name such as H100, runs over the end of a phrase."""
    if not 0 < at < len(text) or not is_letter(text[at - 1]):
        return False
    return is_letter(text[at]) or text[at] in "0123456789"


def _inside_word(text: str, at: int) -> bool:
    """Whether a word runs over the boundary in front of ``at``."""
    return 0 < at < len(text) and is_letter(text[at - 1]) and is_letter(text[at])
