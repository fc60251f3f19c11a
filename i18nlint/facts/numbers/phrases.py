"""Longest-match tables of phrases: how the lexicon is asked what stands at a place.

A phrase with an upper-case letter is matched as written (``M`` is not ``m``), any other one
without regard to case. Where words are written apart, a phrase ends where a word ends.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field
from typing import Any, Generic, TypeVar

from i18nlint.model.dataclass import dataclass
from i18nlint.model.regex import lazy_regex

T = TypeVar("T")

_FIRST_SCRIPT_WITHOUT_SPACES = "\u0e00"
"""Thai; ideographs, kana and Hangul come later too. In them a phrase may end inside a word."""

MARKS = (
    "\u0300-\u036f\u05b0-\u05bd\u064b-\u065f\u0670"
    "\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963"
    "\u0981-\u0983\u09bc\u09be-\u09c4\u09c7-\u09c8\u09cb-\u09cd\u09d7\u09e2-\u09e3\u09fe"
    "\u0a01-\u0a03\u0a3c\u0a3e-\u0a42\u0a47-\u0a48\u0a4b-\u0a4d\u0a51\u0a70-\u0a71\u0a75"
    "\u0a81-\u0a83\u0abc\u0abe-\u0ac5\u0ac7-\u0ac9\u0acb-\u0acd\u0ae2-\u0ae3\u0afa-\u0aff"
    "\u0b01-\u0b03\u0b3c\u0b3e-\u0b44\u0b47-\u0b48\u0b4b-\u0b4d\u0b55-\u0b57\u0b62-\u0b63"
    "\u0b82\u0bbe-\u0bc2\u0bc6-\u0bc8\u0bca-\u0bcd\u0bd7"
    "\u0c00-\u0c04\u0c3c\u0c3e-\u0c44\u0c46-\u0c48\u0c4a-\u0c4d\u0c55-\u0c56\u0c62-\u0c63"
    "\u0c81-\u0c83\u0cbc\u0cbe-\u0cc4\u0cc6-\u0cc8\u0cca-\u0ccd\u0cd5-\u0cd6\u0ce2-\u0ce3"
    "\u0d00-\u0d03\u0d3b-\u0d3c\u0d3e-\u0d44\u0d46-\u0d48\u0d4a-\u0d4d\u0d57\u0d62-\u0d63"
    "\u0d81-\u0d83\u0dca\u0dcf-\u0dd4\u0dd6\u0dd8-\u0ddf\u0df2-\u0df3"
)
"""Combining marks, which Python counts to no word: vowel signs of Hindi, Tamil, Arabic, Hebrew."""

WORD = rf"[^\W\d_][{MARKS}]*(?:[^\W\d_]|[{MARKS}])*"
"""A word of letters and their marks."""

_IS_MARK = lazy_regex(f"[{MARKS}]")


def is_letter(character: str) -> bool:
    """Whether a word of this character's script goes on next to it."""
    if character >= _FIRST_SCRIPT_WITHOUT_SPACES and not "\u1e00" <= character <= "\u1fff":
        return False  # but Vietnamese ọ and old Greek letters, which come late
    return character.isalpha() or (character > "\u02ff" and _IS_MARK.match(character) is not None)


@dataclass(frozen=True, slots=True)
class Phrases(Generic[T]):
    """What phrases mean, found at a place or in front of it; the longest wins.

    Two letters of a phrase lead to the few lengths worth trying: most questions end there.
    """

    meanings: Mapping[str, T]
    by_start: Mapping[str, tuple[int, ...]]
    """Lengths of the phrases that begin with these two letters, in small letters."""
    by_end: dict[str, tuple[int, ...]] = field(default_factory=dict)
    """The same from behind; made when first asked for."""
    known: dict[str, tuple[int, ...]] = field(default_factory=dict)
    """Lengths worth trying where a place begins with two characters, as far as it was asked."""

    @classmethod
    def of(cls, meanings: Mapping[str, T]) -> Phrases[T]:
        """The table of these phrases."""
        return cls(meanings, _lengths(meanings, slice(0, 2)))

    def at(self, text: str, start: int) -> tuple[T, int] | None:
        """The meaning of the longest phrase that begins at ``start``, and its end."""
        two, meanings = text[start : start + 2], self.meanings
        lengths = self.known.get(two)
        if lengths is None:
            single = (1,) if two[:1] in meanings else ()
            lengths = self.known[two] = self.by_start.get(two.lower(), ()) + single
        for length in lengths:
            end = start + length
            surface = text[start:end]
            meaning = meanings.get(surface)
            if meaning is None and length > 1 and not surface.islower():
                meaning = meanings.get(surface.lower())  # one letter as written: 3D is not days
            if meaning is not None and len(surface) == length and not _goes_on(text, end):
                return meaning, end
        return None

    def may_end(self, two: str) -> bool:
        """False if no phrase ends with these two characters."""
        return two[-1:] in self.meanings or two.lower() in (self.by_end or self._ends)

    def before(self, text: str, end: int) -> tuple[T, int] | None:
        """The meaning of the longest phrase that ends at ``end``, and its start."""
        if end <= 0:
            return None
        meanings = self.meanings
        ends = self.by_end or self._ends
        two = text[end - 2 : end] if end > 1 else text[:end]
        for length in ends.get(two.lower(), ()):
            start = end - length
            surface = text[max(0, start) : end]
            meaning = meanings.get(surface) or (
                None if surface.islower() else meanings.get(surface.lower())
            )
            if meaning is not None and start >= 0 and not _inside_word(text, start):
                return meaning, start
        single = meanings.get(text[end - 1])
        return None if single is None or _inside_word(text, end - 1) else (single, end - 1)

    @property
    def _ends(self) -> dict[str, tuple[int, ...]]:
        if not self.by_end and self.meanings:
            self.by_end.update(_lengths(self.meanings, slice(-2, None)))
        return self.by_end

    def __iter__(self) -> Iterator[str]:
        return iter(self.meanings)


@dataclass(frozen=True, slots=True)
class Edges:
    """Several tables, asked at once whether one of them has something at a place.

    Most numbers have nothing next to them that anybody knows, and the others something that one
    table knows: one question instead of nine.
    """

    tables: tuple[Phrases[Any], ...]
    starts: Mapping[str, int]
    """Which tables have a phrase of several characters that begins with these two small letters."""
    singles: Mapping[str, int]
    """Which have the character."""
    begin: dict[str, int] = field(default_factory=dict)
    """The answers of `ahead` so far, by the two characters at the place."""
    end: dict[str, bool] = field(default_factory=dict)

    @classmethod
    def of(cls, *tables: Phrases[Any]) -> Edges:
        """The tables, the first of which has the lowest bit."""
        starts: dict[str, int] = {}
        singles: dict[str, int] = {}
        for number, table in enumerate(tables):
            for two in table.by_start:
                starts[two] = starts.get(two, 0) | 1 << number
            for phrase in table.meanings:
                if len(phrase) == 1:
                    singles[phrase] = singles.get(phrase, 0) | 1 << number
        return cls(tables, starts, singles)

    def ahead(self, text: str, at: int) -> int:
        """Which tables may have a phrase that begins at the place, or behind one character.

        The n-th bit stands for the n-th table; it is certain only where it is off.
        """
        here, behind = text[at : at + 2], text[at + 1 : at + 3]
        known = self.begin
        if here in known and behind in known:
            return known[here] | known[behind]
        return self._note(here) | self._note(behind)

    def _note(self, two: str) -> int:
        answer = self.starts.get(two.lower(), 0) | self.singles.get(two[:1], 0)
        self.begin[two] = answer
        return answer

    def may_end(self, text: str, at: int) -> bool:
        """False if no phrase of any table ends in front of the place."""
        two = text[at - 2 : at] if at > 1 else text[: max(0, at)]
        answer = self.end.get(two)
        if answer is None:
            answer = self.end[two] = any(table.may_end(two) for table in self.tables)
        return answer


def _lengths(phrases: Iterable[str], part: slice) -> dict[str, tuple[int, ...]]:
    found: dict[str, tuple[int, ...]] = {}
    for phrase in phrases:
        length = len(phrase)
        if length > 1:
            known = found.setdefault(phrase[part].lower(), (length,))
            if length not in known:
                found[phrase[part].lower()] = tuple(sorted((*known, length), reverse=True))
    return found


_INSIDE_SYLLABLES = frozenset(
    "\u0e31\u0e34\u0e35\u0e36\u0e37\u0e38\u0e39\u0e3a\u0e47\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e4d\u0e4e"
)
"""Vowels and tones above and below Thai letters: หน, times, is not the beginning of หนัก, heavy."""


_DIGITS = frozenset("0123456789")


def _goes_on(text: str, at: int) -> bool:
    """Whether a word, or a name such as H100, runs over the end of a phrase."""
    if not 0 < at < len(text) or text[at] == " ":
        return False
    if text[at] in _INSIDE_SYLLABLES:
        return True
    if text[at] in _DIGITS:
        return is_letter(text[at - 1]) or text[at - 1] in _DIGITS  # 1m20cm is no 1 m2
    return is_letter(text[at]) and is_letter(text[at - 1])


def _inside_word(text: str, at: int) -> bool:
    """Whether a word runs over the boundary in front of ``at``."""
    return 0 < at < len(text) and is_letter(text[at - 1]) and is_letter(text[at])
