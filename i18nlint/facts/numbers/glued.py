"""Numerals written as one word: dreiundzwanzig, duecentocinque, tjugoett."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import field

from i18nlint.facts.numbers.numerals import Numeral, NumeralRole
from i18nlint.facts.numbers.style import Style
from i18nlint.facts.numbers.sums import Sum
from i18nlint.model.dataclass import dataclass, replace
from i18nlint.model.regex import regex


@dataclass(frozen=True, slots=True)
class Glued:
    """Takes such words apart; what a word was is remembered."""

    pieces: Mapping[str, Numeral]
    style: Style
    word: re.Pattern[str]
    piece: re.Pattern[str]
    known: dict[str, Numeral | None] = field(default_factory=dict)

    @classmethod
    def of(cls, numerals: Mapping[str, Numeral], style: Style) -> Glued:
        """A splitter for the numerals of a language and the words that join them."""
        pieces = {word: numeral for word, numeral in numerals.items() if _is_piece(word, numeral)}
        joints = sorted([*pieces, *style.glued_join], key=len, reverse=True)
        choice = "|".join(map(re.escape, joints))
        # Czech pětadvacet, where "pěti a dvaceti" are two numbers
        inside = replace(style, ones_first=bool(style.glued_join))
        return cls(pieces, inside, regex(rf"(?:{choice}){{2,}}"), regex(choice))

    def numeral(self, word: str) -> Numeral | None:
        """What the word stands for, if it is made of numerals only."""
        if word not in self.known:
            self.known[word] = self._split(word.lower())
        return self.known[word]

    def _split(self, word: str) -> Numeral | None:
        if self.word.fullmatch(word) is None:
            return None
        total, joined = Sum(self.style), False
        for piece in self.piece.findall(word):
            numeral = self.pieces.get(piece)
            if numeral is None:
                joined = True
            elif not total.add(numeral, joined=joined):
                return None
            else:
                joined = False
        role = NumeralRole.ORDINAL if total.role is NumeralRole.ORDINAL else NumeralRole.CARDINAL
        return None if joined else Numeral(total.value, role)


def _is_piece(word: str, numeral: Numeral) -> bool:
    is_part = numeral.role not in (NumeralRole.ARTICLE, NumeralRole.MODIFIER)
    return is_part and " " not in word and len(word) > 1
