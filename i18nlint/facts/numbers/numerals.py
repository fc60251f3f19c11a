"""Numerals of a language: which word or character stands for which number, and how it composes."""

from __future__ import annotations

from enum import Enum
from fractions import Fraction

from i18nlint.model.dataclass import dataclass


class NumeralRole(Enum):
    CARDINAL = "cardinals"
    MULTIPLIER = "multipliers"
    PLURAL = "plural-multipliers"
    """Multiplies only what stands in front of it: 5 millions, not millions of."""
    ORDINAL = "ordinals"
    ARTICLE = "articles"
    MODIFIER = "modifiers"
    """A quarter or half more of what follows: Hindi सवा, साढ़े."""


@dataclass(frozen=True, slots=True)
class Numeral:
    """What one numeral contributes."""

    value: Fraction
    role: NumeralRole

    @property
    def multiplies(self) -> bool:
        return self.role in (NumeralRole.MULTIPLIER, NumeralRole.PLURAL)
