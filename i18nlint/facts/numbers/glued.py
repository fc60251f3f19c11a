"""Numerals written as one word: dreiundzwanzig, duecentocinque; with a unit: zwanzigminütig."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import field
from fractions import Fraction

from i18nlint.facts.numbers.numerals import Numeral, NumeralRole
from i18nlint.facts.numbers.phrases import Phrases
from i18nlint.facts.numbers.style import Style
from i18nlint.facts.numbers.sums import Sum
from i18nlint.model.dataclass import dataclass, replace

Pieces = Phrases[Numeral | None]
"""Numerals, and the words that join them, which mean nothing."""
_LONGEST = 80
"""No number is a longer word: German 777,777 has 66 letters, and an ending as an ordinal."""

_END = frozenset({""})


@dataclass(frozen=True, slots=True)
class Measured:
    """A number and what is left of its word: a unit."""

    value: Fraction
    length: int


@dataclass(frozen=True, slots=True)
class Glued:
    """Takes such words apart; what a word was is remembered."""

    pieces: Pieces
    forms: Pieces
    """How numerals begin a word that ends in a unit: Polish osiemnasto-letni."""
    units: Set[str]
    style: Style
    starts: Set[str]
    """Two letters that such a word may begin with: most words begin with others."""
    known: dict[str, Numeral | Measured | None] = field(default_factory=dict)

    @classmethod
    def of(
        cls,
        numerals: Mapping[str, Numeral],
        forms: Mapping[str, Numeral],
        units: Iterable[str],
        style: Style,
    ) -> Glued:
        """A splitter for the numerals of a language, the words that join them, and units."""
        joints: dict[str, Numeral | None] = dict.fromkeys(style.glued_join)
        pieces = {word: numeral for word, numeral in numerals.items() if _is_piece(word, numeral)}
        # Czech pětadvacet, where "pěti a dvaceti" are two numbers
        inside = replace(style, ones_first=bool(style.glued_join))
        return cls(
            Phrases.of({**joints, **pieces} if pieces else {}),
            Phrases.of(dict(forms)),
            frozenset(units),
            inside,
            frozenset(_starts([*pieces, *forms])),
        )

    def numeral(self, word: str) -> Numeral | None:
        """What the word stands for, if it is made of numerals only."""
        found = self.read(word)
        return found if isinstance(found, Numeral) else None

    def read(self, word: str) -> Numeral | Measured | None:
        """The numeral that the word is, or the number that it says in front of a unit."""
        if word not in self.known:
            small = word.lower()
            self.known[word] = self._split(small) if len(small) <= _LONGEST else None
        return self.known[word]

    def _split(self, word: str) -> Numeral | Measured | None:
        found = _way(word, (self.pieces,), _END) or ()
        if len(found) > 1:
            return self._total(found)
        if not self.units:
            return None
        parts = _way(word, (self.forms, self.pieces), self.units) or ()
        numeral = self._total(parts) if parts else None
        if numeral is None or numeral.role is NumeralRole.ORDINAL:
            return None
        return Measured(numeral.value, sum(map(len, parts)))

    def _total(self, words: Sequence[str]) -> Numeral | None:
        """What numerals behind each other stand for; None if they do not go together."""
        total, joined = Sum(self.style), False
        for word in words:
            numeral = self.forms.meanings.get(word) or self.pieces.meanings.get(word)
            if numeral is None:
                joined = True
            elif not total.add(numeral, joined=joined):
                return None
            else:
                joined = False
        role = NumeralRole.ORDINAL if total.role is NumeralRole.ORDINAL else NumeralRole.CARDINAL
        return None if joined else Numeral(total.value, role)


def _way(
    word: str, tables: tuple[Pieces, ...], ends: Set[str], at: int = 0, dead: set[int] | None = None
) -> tuple[str, ...] | None:
    """The pieces in front of an end that the word is made of, long ones first; None if of none.

    What leads nowhere is asked once: a row of "yksi" can be taken apart in millions of ways.
    """
    dead = set() if dead is None else dead
    if at and word[at:] in ends:
        return ()
    if at in dead:
        return None
    for table in tables:
        for length in (*table.by_start.get(word[at : at + 2], ()), 1):
            piece = word[at : at + length]
            if piece in table.meanings:
                rest = _way(word, tables, ends, at + length, dead)
                if rest is not None:
                    return (piece, *rest)
    dead.add(at)
    return None


def _starts(words: Iterable[str]) -> Iterator[str]:
    for word in words:
        yield from (word[:2], word[:2].capitalize(), word[:2].upper())


def _is_piece(word: str, numeral: Numeral) -> bool:
    is_part = numeral.role not in (NumeralRole.ARTICLE, NumeralRole.MODIFIER)
    return is_part and " " not in word and len(word) > 1
