"""A part more or less of the digits that follow: Hindi साढ़े 47 करोड़ is 475,000,000."""

from __future__ import annotations

from i18nlint.facts.numbers.draft import Amount
from i18nlint.facts.numbers.lexicon import Lexicon
from i18nlint.facts.numbers.numerals import NumeralRole
from i18nlint.model.dataclass import replace


def is_modifier(word: str, lexicon: Lexicon) -> bool:
    """Whether the word counts nothing by itself."""
    numeral = lexicon.numerals.get(word)
    return numeral is not None and numeral.role is NumeralRole.MODIFIER


def with_modifier(text: str, amount: Amount, floor: int, lexicon: Lexicon) -> Amount:
    """The amount with the modifier in front of it, one of its magnitude at a time."""
    word = text[max(floor, amount.start - _LONGEST) : amount.start].rstrip(" ").rpartition(" ")[2]
    if not is_modifier(word, lexicon) or text[amount.start - 1] != " ":
        return amount
    part = lexicon.numerals[word].value * amount.magnitude
    values = tuple(value + part for value in amount.values)
    start = amount.start - 1 - len(word)
    return replace(amount, start=start, values=values, is_plain=False)


_LONGEST = 12
"""Characters of a modifier and what stands around it."""
