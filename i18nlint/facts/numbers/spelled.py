"""Numbers written as words: twenty-one, two hundred and five, one point five million.

A multiplier takes along what stands below it (two hundred five thousand is 205 times 1,000); a
numeral that finds its place taken begins a new number.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from i18nlint.facts.numbers.draft import Amount
from i18nlint.facts.numbers.lexicon import Lexicon
from i18nlint.facts.numbers.numerals import Numeral, NumeralRole
from i18nlint.model.fact import Strength

_WORD = re.compile(r"[^\W\d_]+")
_GAP = re.compile(r"[ \u00a0]|-|‑")


@dataclass(frozen=True, slots=True)
class Spelled:
    """A number in words and what its last word made of it."""

    amount: Amount
    role: NumeralRole


_ZERO = Numeral(Fraction(0), NumeralRole.CARDINAL)


@dataclass(frozen=True, slots=True)
class _Word:
    numeral: Numeral
    start: int
    end: int


@dataclass(slots=True)
class _Sum:
    value: Fraction = Fraction(0)
    magnitude: int = 1
    words: int = 0
    end: int = 0
    role: NumeralRole = NumeralRole.CARDINAL
    is_zero: bool = False


def read_spelled(text: str, start: int, lexicon: Lexicon) -> Spelled | None:
    """The number in words that begins at ``start``."""
    total = _Sum()
    words = _words(text, start, lexicon)
    for word in words:
        if not _add(word, total):
            break
        if word.numeral.role in (NumeralRole.ORDINAL, NumeralRole.FRACTION):
            break
    if not total.words or text[start : total.end].lower() in lexicon.style.zero_letters:
        return None
    return _spelled(text, start, total, lexicon)


def _spelled(text: str, start: int, total: _Sum, lexicon: Lexicon) -> Spelled:
    value, end = total.value, total.end
    if total.role is NumeralRole.CARDINAL:
        value, end = _year(text, total, lexicon)
    if total.role is not NumeralRole.ORDINAL:
        value, end = _decimals(text, end, value, total, lexicon)
    is_hard = total.magnitude >= 1000 and value != total.magnitude
    strength = Strength.HARD if is_hard else Strength.SOFT
    if total.role is NumeralRole.ARTICLE or text[start:end].lower() in lexicon.weak:
        strength = Strength.WEAK
    amount = Amount(start, end, (value,), Fraction(total.magnitude), strength)
    amount.needs_unit = total.role is NumeralRole.ARTICLE
    amount.is_plain = end != total.end and value.denominator == 1
    return Spelled(amount, total.role)


def _words(text: str, start: int, lexicon: Lexicon) -> Iterator[_Word]:
    """Numerals one behind the other, joining words skipped."""
    at = start
    while (match := _WORD.match(text, at)) is not None:
        word = match.group()
        numeral = lexicon.numerals.get(word) or lexicon.numerals.get(word.lower())
        if numeral is not None:
            yield _Word(numeral, at, match.end())
        elif word.lower() in lexicon.style.zero_letters:
            yield _Word(_ZERO, at, match.end())
        elif at == start or word.lower() not in lexicon.style.join:
            return
        gap = _GAP.match(text, match.end())
        if gap is None:
            return
        at = gap.end()


def _add(word: _Word, total: _Sum) -> bool:
    numeral = word.numeral
    value = numeral.value
    if numeral.role is NumeralRole.FRACTION or (
        numeral.role is NumeralRole.ARTICLE and total.words
    ):
        return False
    if numeral.role is NumeralRole.PLURAL and not total.words:
        return False
    if _multiplies(numeral):
        fits = _multiply(int(value), total)
    else:
        fits = _has_room(value, total)
        total.value += value if fits else 0
    if not fits:
        return False
    total.is_zero = total.is_zero or value == 0
    total.words, total.end, total.role = total.words + 1, word.end, _role(numeral, total)
    return True


def _multiplies(numeral: Numeral) -> bool:
    return numeral.multiplies or (numeral.role is NumeralRole.ORDINAL and numeral.value >= 100)


def _role(numeral: Numeral, total: _Sum) -> NumeralRole:
    if numeral.role is NumeralRole.ORDINAL:
        return NumeralRole.ORDINAL
    if numeral.role is NumeralRole.ARTICLE:
        return NumeralRole.ARTICLE
    return NumeralRole.CARDINAL if total.words >= 0 else total.role


def _multiply(value: int, total: _Sum) -> bool:
    low = total.value % value
    high = total.value - low
    room = _room(value, total.magnitude)
    if total.words and (low == 0 or (high // value) % room):
        return False
    total.value = high + (low or 1) * value
    total.magnitude = max(total.magnitude, value)
    return True


def _room(value: int, magnitude: int) -> int:
    """How many of a magnitude fit below the next: a hundred thousands make a lakh."""
    if value < 1000:
        return 10
    return 100 if magnitude in (10**5, 10**7) else 1000


def _has_room(value: Fraction, total: _Sum) -> bool:
    """After "twenty" a "one" has its place, after "five" it has not."""
    if not total.words:
        return True
    if value == 0:
        return False
    if total.is_zero:  # only in "oh five" of a year
        return total.value == 0 and total.words == 1 and bool(value < 10)
    room = 10 ** len(str(int(value)))
    return total.value % room == 0


def _year(text: str, total: _Sum, lexicon: Lexicon) -> tuple[Fraction, int]:
    """Nineteen ninety-five: two pairs of digits make a year."""
    if not lexicon.style.year_pairs or not 10 < total.value < 100 or total.magnitude != 1:
        return total.value, total.end
    gap = _GAP.match(text, total.end)
    rest = _Sum()
    for word in _words(text, gap.end(), lexicon) if gap else ():
        if word.numeral.role is not NumeralRole.CARDINAL or not _add(word, rest):
            break
    is_pair = 10 <= rest.value < 100 or (rest.is_zero and rest.value)
    if not is_pair or not 10 <= total.value <= 29:
        return total.value, total.end
    return total.value * 100 + rest.value, rest.end


def _decimals(
    text: str, end: int, value: Fraction, total: _Sum, lexicon: Lexicon
) -> tuple[Fraction, int]:
    """Five point two million: digits one by one, then perhaps a magnitude."""
    gap = _GAP.match(text, end)
    match = _WORD.match(text, gap.end()) if gap else None
    if match is None or match.group().lower() not in lexicon.style.point:
        return value, end
    digits, at = "", match.end()
    for word in _words(text, at + 1, lexicon):
        if word.numeral.role is not NumeralRole.CARDINAL or word.numeral.value >= 100:
            break
        digits, at = digits + str(word.numeral.value), word.end
    if not digits:
        return value, end
    value += Fraction(int(digits), 10 ** len(digits))
    gap = _GAP.match(text, at)
    for word in _words(text, gap.end(), lexicon) if gap else ():
        if not word.numeral.multiplies:
            break
        value, at = value * word.numeral.value, word.end
        total.magnitude = max(total.magnitude, int(word.numeral.value))
    return value, at
