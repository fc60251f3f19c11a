"""Numbers written as words in a text: two hundred and five, one point five million."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from i18nlint.facts.numbers.draft import Amount
from i18nlint.facts.numbers.lexicon import Lexicon
from i18nlint.facts.numbers.numerals import Numeral, NumeralRole
from i18nlint.facts.numbers.phrases import WORD
from i18nlint.facts.numbers.sums import Sum
from i18nlint.model.dataclass import dataclass, replace
from i18nlint.model.fact import Strength
from i18nlint.model.regex import lazy_regex

_WORD = lazy_regex(WORD)
_GAP = lazy_regex(r"[ \u00a0]{1,2}|[-‑\u200b\u200c]")
_ONE_AND_A_QUARTER = Fraction(1, 4)
"""What is added to one where no numeral follows."""
_MOST_DIGITS = 40
"""Read out one by one behind a point."""
_ZERO = Numeral(Fraction(0), NumeralRole.CARDINAL)


@dataclass(frozen=True, slots=True)
class Spelled:
    """A number in words and what its last word made of it."""

    amount: Amount
    role: NumeralRole


@dataclass(frozen=True, slots=True)
class _Word:
    numeral: Numeral
    end: int
    joined: bool
    """Behind an "and"."""


def read_spelled(text: str, start: int, lexicon: Lexicon) -> Spelled | None:
    """The number in words that begins at ``start``."""
    total, end = _sum(text, start, lexicon)
    if not total.words or text[start:end].lower() in lexicon.style.zero_letters:
        return None
    if total.modifier == _ONE_AND_A_QUARTER and not total.value:
        total.value = 1 + total.modifier  # सवा घंटा
    total.value += total.short_end
    value, stop = total.value, end
    if total.role is NumeralRole.CARDINAL:
        value, stop = _year(text, end, total, lexicon)
    if total.role is not NumeralRole.ORDINAL:
        value, stop = _decimals(text, stop, value, total, lexicon)
    amount = Amount(start, stop, (value, *_elided(value, total)), total.magnitude)
    amount.strength = _strength(text, (start, stop), total, value, lexicon)
    amount.needs_unit = total.role is NumeralRole.ARTICLE
    amount.is_plain = value.denominator == 1 and value < 10_000
    return Spelled(amount, total.role)


def _elided(value: Fraction, total: Sum) -> Iterator[Fraction]:
    """Миллион двести is 1.2 million to those who bargain: its thousands are left out."""
    if total.spoken_end:
        yield value + total.spoken_end
    low = value % _MILLION
    if total.magnitude == _MILLION and total.role is NumeralRole.CARDINAL and low in _HUNDREDS:
        yield value + low * 999


_MILLION = 10**6
_HUNDREDS = range(100, 1000, 100)


def _strength(
    text: str, place: tuple[int, int], total: Sum, value: Fraction, lexicon: Lexicon
) -> Strength:
    if total.role is NumeralRole.ARTICLE:
        return Strength.WEAK
    start, end = place
    if text[start:end].lower() in lexicon.weak:
        is_numeral = " " not in text[start:end] and _is_led(text, start, value, lexicon)
        return Strength.SOFT if is_numeral else Strength.WEAK  # "di un paio di" leads to no two
    has_magnitude = total.magnitude >= 1000 and value != total.magnitude
    return Strength.HARD if has_magnitude else Strength.SOFT


def _is_led(text: str, start: int, value: Fraction, lexicon: Lexicon) -> bool:
    """True of the six of "un bambino su sei": in front of a verb stands no preposition."""
    fronts = lexicon.style.numeral_fronts
    if not fronts or value <= 1:
        return False
    before = text[max(0, start - _FRONT) : start].lower().rsplit(maxsplit=1)
    return bool(before) and text[start - 1].isspace() and before[-1] in fronts


_FRONT = 12


def _sum(text: str, start: int, lexicon: Lexicon) -> tuple[Sum, int]:
    """The longest sum; "ten thousand and twelve thousand" are two, told by the second thousand."""
    total, end = Sum(lexicon.style), start
    before_joint: tuple[Sum, int] | None = None
    for word in _words(text, start, lexicon):
        if word.joined:
            before_joint = replace(total), end
        is_place = word.numeral.role is NumeralRole.ORDINAL
        if is_place and _is_unit(text[end : word.end], total, lexicon):
            return total, end
        if not total.add(word.numeral, joined=word.joined):
            is_split = word.numeral.multiplies and before_joint is not None
            return before_joint if is_split and before_joint is not None else (total, end)
        end = word.end
    return total, end


_TWENTY, _HUNDRED = 20, 100
_PLURAL = ("s", "i")
"""How several are told from the one that is in its place: segundos, secondi."""


def _is_unit(ordinal: str, total: Sum, lexicon: Lexicon) -> bool:
    """True of treinta segundos: an ordinal apart from the number in front of it may be its unit.

    ``ordinal`` is what stands behind that number, with the space between. The forty second
    lantern is the 42nd, as in every language that has one word for both.
    """
    if not ordinal.endswith(_PLURAL):
        return False
    is_apart = ordinal[:1] in (" ", "\u00a0")
    is_ten = total.value % _HUNDRED >= _TWENTY  # two hundred second is no unit for sure
    if not (is_ten and is_apart and total.role is NumeralRole.CARDINAL):
        return False
    found = lexicon.after.at(ordinal, 1)
    return found is not None and found[0][0].role == "duration"


def _words(text: str, start: int, lexicon: Lexicon, *, least: int = 10) -> Iterator[_Word]:
    """Numerals one behind the other, joining words skipped.

    A word that is another one as often goes on behind more than ``least`` only: ba năm is three
    years.
    """
    at, joined, last = start, False, Fraction(0)
    while at < len(text):
        found = _numeral(text, at, lexicon)
        if found is not None:
            is_other = text[at : found[1]] in lexicon.style.first_only and not joined
            if is_other and last and (last <= least or not _goes_on(text, found[1], lexicon)):
                return
            last = found[0].value
            yield _Word(found[0], found[1], joined or found[2])
            end, joined = found[1], False
        else:
            match = _WORD.match(text, at)
            if match is None or at == start or not _joins(match, text, last, lexicon):
                return
            end, joined = match.end(), match.group().lower() in lexicon.style.join
        gap = _GAP.match(text, end)
        if gap is None and not lexicon.style.unspaced:
            if last < _THOUSAND or not _goes_on_over_comma(text, end, lexicon):
                return
            at, joined = end + 2, True
        else:
            at = gap.end() if gap else end


def _joins(word: re.Match[str], text: str, last: Fraction, lexicon: Lexicon) -> bool:
    """True of an "and", and of what leads to a magnitude: douăzeci de mii."""
    surface = word.group().lower()
    if surface in lexicon.style.join:
        return True
    if surface not in lexicon.style.before_multipliers or last in _MULTIPLES:
        return False
    gap = _GAP.match(text, word.end())
    found = lexicon.numeral_phrases.at(text, gap.end()) if gap else None
    return found is not None and found[0].multiplies and found[0].value >= 1000


_MULTIPLES = (1000, 10**6, 10**9)


def _goes_on_over_comma(text: str, end: int, lexicon: Lexicon) -> bool:
    """True of one thousand, two hundred."""
    if not text.startswith(", ", end):
        return False
    number = lexicon.numeral_phrases.at(text, end + 2)
    gap = _GAP.match(text, number[1]) if number else None
    hundred = lexicon.numeral_phrases.at(text, gap.end()) if gap else None
    return hundred is not None and hundred[0].multiplies and hundred[0].value == _HUNDRED


_THOUSAND = 1000


def _goes_on(text: str, end: int, lexicon: Lexicon) -> bool:
    """Whether a numeral follows: ba nghìn năm trăm is 3,500, ba nghìn năm 3,000 years."""
    gap = _GAP.match(text, end)
    return gap is not None and lexicon.numeral_phrases.at(text, gap.end()) is not None


def _numeral(text: str, at: int, lexicon: Lexicon) -> tuple[Numeral, int, bool] | None:
    """The numeral at the place, its end, and whether an "and" is glued to its front."""
    found = lexicon.numeral_phrases.at(text, at)
    if found is not None:
        return (*found, False)
    prefix = lexicon.style.join_prefix
    if prefix and text.startswith(prefix, at):  # Arabic وعشرون
        found = lexicon.numeral_phrases.at(text, at + len(prefix))
        return (*found, True) if found is not None else None
    match = _WORD.match(text, at)
    if match is None:
        return None
    if match.group().lower() in lexicon.style.zero_letters:
        return _ZERO, match.end(), False
    numeral = lexicon.glued.numeral(match.group()) if lexicon.glued else None
    return (numeral, match.end(), False) if numeral is not None else None


def _year(text: str, end: int, total: Sum, lexicon: Lexicon) -> tuple[Fraction, int]:
    """Nineteen ninety-five: two pairs of digits make a year."""
    gap = _GAP.match(text, end)
    if not lexicon.style.year_pairs or gap is None or not 10 <= total.value <= 29:
        return total.value, end
    prefix = lexicon.style.join_prefix
    if prefix and text.startswith(prefix, gap.end()):
        return total.value, end  # Hebrew עשרים ועשרים: twenty and twenty
    rest, stop = _sum(text, gap.end(), lexicon)
    is_pair = 10 <= rest.value < 100 or (rest.is_zero and rest.value)
    if not is_pair or rest.role is not NumeralRole.CARDINAL or rest.magnitude > 1:
        return total.value, end
    return total.value * 100 + rest.value, stop


def _decimals(
    text: str, end: int, value: Fraction, total: Sum, lexicon: Lexicon
) -> tuple[Fraction, int]:
    """Five point two million: digits one by one or in groups, then perhaps a magnitude."""
    point = _point_end(text, end, lexicon)
    digits, at = _digits(text, point, lexicon) if point else ("", end)
    if not digits:
        return value, end
    value += Fraction(int(digits), 10 ** len(digits))
    gap = _GAP.match(text, at)
    part = lexicon.parts.at(text, gap.end()) if gap else None
    if part is not None and part[0] in _TENTHS:  # tři celé sedm desetin, egy egész öt tized
        return value - value % 1 + int(digits) * part[0], part[1]
    for word in _words(text, gap.end(), lexicon) if gap else ():
        if not word.numeral.multiplies:
            break
        value, at = value * word.numeral.value, word.end
        total.magnitude = max(total.magnitude, int(word.numeral.value))
    return value, at


def _point_end(text: str, at: int, lexicon: Lexicon) -> int:
    """Where the word for the point behind a number ends; 0 where none stands there."""
    if lexicon.style.unspaced:  # Thai สามจุดหนึ่งสี่
        return next(
            (at + len(word) for word in lexicon.style.point if text.startswith(word, at)), 0
        )
    gap = _GAP.match(text, at)
    match = _WORD.match(text, gap.end()) if gap else None
    return match.end() if match and match.group().lower() in lexicon.style.point else 0


_TENTHS = (Fraction(1, 10), Fraction(1, 100), Fraction(1, 1000))
"""What decimals are called where their point is a word for "whole"."""


def _digits(text: str, at: int, lexicon: Lexicon) -> tuple[str, int]:
    """Digits behind the point and where they end: "three o three", "twenty-six"."""
    gap = _GAP.match(text, at)
    begin = gap.end() if gap else at
    is_near = gap is not None or lexicon.style.unspaced
    digits, group = "", Sum(lexicon.style)
    for word in _words(text, begin, lexicon, least=0) if is_near else ():
        value = word.numeral.value
        is_other = value >= 1000 or word.numeral.role is NumeralRole.ORDINAL
        if is_other or len(digits) > _MOST_DIGITS:
            break
        if value == 0 or not group.add(word.numeral, joined=word.joined):
            digits += str(group.value) if group.words else ""
            group = Sum(lexicon.style)
            group.add(word.numeral)
            if value == 0:
                digits, group = digits + "0", Sum(lexicon.style)
        at = word.end
    return digits + (str(group.value) if group.words else ""), at
