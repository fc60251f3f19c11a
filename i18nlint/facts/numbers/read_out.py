"""Years read out digit by digit: Vietnamese năm hai không hai ba is 2023, một chín tám tư 1984."""

from __future__ import annotations

from fractions import Fraction

from i18nlint.facts.numbers.draft import Amount
from i18nlint.facts.numbers.lexicon import Lexicon
from i18nlint.facts.numbers.numerals import NumeralRole
from i18nlint.model.fact import Strength

_DIGITS = 4
_CENTURIES = (1, 2)


def read_year(text: str, start: int, lexicon: Lexicon) -> Amount | None:
    """The year behind the word for one; None of any other number, and of five digits."""
    front = lexicon.before.before(text, start - 1)
    if front is None or front[0][0].role != "year":
        return None
    digits, end = _digits(text, start, lexicon)
    if len(digits) != _DIGITS or digits[0] not in _CENTURIES:
        return None
    value = int("".join(map(str, digits)))
    return Amount(start, end, (Fraction(value),), strength=Strength.SOFT, is_plain=True)


def _digits(text: str, start: int, lexicon: Lexicon) -> tuple[list[int], int]:
    """Digits one by one, one more than a year has at most, and where they end.

    A word between them stands for none (hai không linh chín), and a ten begins the last two: hai
    không mười ba.
    """
    found: list[int] = []
    end = start
    while len(found) <= _DIGITS:
        numeral = lexicon.numeral_phrases.at(text, start)
        if numeral is None:
            break
        value = int(numeral[0].value)
        if numeral[0].role is not NumeralRole.CARDINAL or value > _TEN:
            break
        if value == _TEN:
            found.append(1)
            is_last = lexicon.numeral_phrases.at(text, numeral[1] + 1) is None
            found += [0] if is_last else []
        else:
            found.append(value)
        end = numeral[1]
        start = _next(text, end, found, lexicon)
    return found, end


_TEN = 10


def _next(text: str, end: int, found: list[int], lexicon: Lexicon) -> int:
    """Where the next digit would begin; the word in between fills its place: linh is a zero."""
    if text[end : end + 1] != " ":
        return end
    for joint in lexicon.style.join:
        if len(found) == _DIGITS - 2 and text.startswith(f"{joint} ", end + 1):
            found.append(0)
            return end + len(joint) + 2
    return end + 1
