"""Fractions of one character: ½, ⅔, and what follows or stands in front of them: 1½, ½ hour."""

from __future__ import annotations

from fractions import Fraction
from unicodedata import numeric

from i18nlint.facts.numbers.draft import Amount
from i18nlint.facts.numbers.tables import VULGAR
from i18nlint.model.dataclass import replace

_LARGEST = 10
"""The largest denominator of Unicode's vulgar fractions."""


def read_vulgar(text: str, start: int) -> Amount:
    """The fraction at ``start``."""
    return Amount(start, start + 1, (_value(text[start]),), is_part=True, is_ratio=True)


def with_vulgar(text: str, amount: Amount) -> Amount:
    """1½: the number with the fraction that is glued to it."""
    character = text[amount.end : amount.end + 1]
    if not character or character not in VULGAR or not amount.is_plain:
        return amount
    values = (amount.values[0] + _value(character),)
    return replace(amount, end=amount.end + 1, values=values, is_plain=False)


def _value(character: str) -> Fraction:
    return Fraction(numeric(character)).limit_denominator(_LARGEST)
