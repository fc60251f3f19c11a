"""Numbers of the Chinese, Japanese and Korean myriad system: 263만 6천, 1兆6,500億, 二〇二六, 십오.

Digits and numeral characters mix freely: a pending number is multiplied by the unit behind it, and
what was pending below that unit goes along (2천 8백만 is 2,800 times 10,000).
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from i18nlint.facts.numbers.accumulator import (
    MOST_POSITIONS,
    MYRIAD,
    Accumulator,
    take_digit,
    take_tens,
    take_unit,
)
from i18nlint.facts.numbers.draft import Amount
from i18nlint.facts.numbers.lexicon import Lexicon
from i18nlint.facts.numbers.literals import read_literal
from i18nlint.model.dataclass import replace
from i18nlint.model.fact import Bound, Strength

_DIGITS = frozenset("0123456789")


def read_myriad(text: str, start: int, lexicon: Lexicon) -> Amount | None:
    """The number that begins at ``start`` in digits or numerals."""
    if text[start : start + 1] in _DIGITS:
        end, values = read_literal(text, start, lexicon.style)
        if not _may_go_on(text, end, lexicon):  # most digits stand alone
            return Amount(start, end, values[:1], is_plain=text[start:end].isdigit())
    state = Accumulator(start)
    while _step(text, state, lexicon):
        pass
    if state.at == start:
        return None
    return _amount(text, start, state, lexicon)


def read_cut_out(numeral: str, start: int, lexicon: Lexicon) -> Amount | None:
    """The number of a numeral that was cut out of the text where it begins at ``start``."""
    amount = read_myriad(numeral, 0, lexicon)
    return None if amount is None else replace(amount, start=start, end=start + amount.end)


def _may_go_on(text: str, end: int, lexicon: Lexicon) -> bool:
    """Whether a numeral stands behind the digits: 20만, 60 万."""
    at = end + (text[end : end + 1] == " ")
    return text[at : at + 1] in lexicon.numerals or _is_more(text, at, lexicon)


def _is_more(text: str, at: int, lexicon: Lexicon) -> bool:
    """230多万, 二十数万, 230여만: between a number and its myriads stands "and a few more"."""
    following = lexicon.numerals.get(text[at + 1 : at + 2])
    if following is None or following.value < MYRIAD:
        return False
    return text[at] in lexicon.indefinite_after or text[at] in lexicon.bounds_after.meanings


def _skip_more(text: str, at: int, state: Accumulator, lexicon: Lexicon) -> bool:
    """Go on with the myriads behind "and a few more", which is then a bound of the number."""
    if at == 0 or not _is_more(text, at, lexicon):
        return False
    found = lexicon.bounds_after.meanings.get(text[at])
    state.bound = found if found is not None and found != "none" else Bound.MORE
    return _piece(text, at + 1, state, lexicon)


def _amount(text: str, start: int, state: Accumulator, lexicon: Lexicon) -> Amount:
    value = Fraction(state.total + _rest(state, lexicon))
    surface = text[start : state.at]
    if state.has_digits:
        plain = surface.isdigit()
        values = (*_elided(value, state), value)
        return Amount(start, state.at, values, state.magnitude, is_plain=plain, bound=state.bound)
    in_words = not (state.magnitude >= 1000 and state.characters > 1)
    looks_plain = value.denominator == 1 and value < MYRIAD
    return Amount(
        start,
        state.at,
        (value, *_elided(value, state)),
        state.magnitude,
        Strength.SOFT if in_words else Strength.HARD,
        is_plain=looks_plain,
        # 이 점 이 중요하다: this point matters
        needs_unit=state.characters == 1 or surface in lexicon.needs_unit or " " in surface,
        bound=state.bound,
    )


def _elided(value: Fraction, state: Accumulator) -> Iterator[Fraction]:
    """2억 1천 is 2억 1천만: nobody names thousands of so much and leaves out the myriads."""
    low = value % _MYRIADS
    is_hundreds = state.ends_in_unit and state.last_unit in _HUNDREDS and low == value % MYRIAD
    if state.magnitude >= _MYRIADS and is_hundreds and low:
        yield value - low + low * MYRIAD


_MYRIADS = 10**8
_THOUSAND = 1000
_HUNDREDS = (100, _THOUSAND)


def _rest(state: Accumulator, lexicon: Lexicon) -> int | Fraction:
    """What stands behind the last unit; in Chinese 两千六 a digit alone fills the next place."""
    pending = state.pending or 0
    if lexicon.style.short_ends and state.positions == 1 and state.last_unit >= 100:
        return pending * (state.last_unit // 10)
    return pending


def _step(text: str, state: Accumulator, lexicon: Lexicon) -> bool:
    """Read one more piece; whether there was one."""
    at = state.at
    if at >= len(text):
        return False
    if at > 0 and text[at] == " " and _spaced_decimals(text, at, state, lexicon):
        return True
    if at > 0 and text[at] == " " and state.ends_in_unit:
        return _step_over_space(text, state, lexicon)
    return _piece(text, at, state, lexicon)


def _piece(text: str, at: int, state: Accumulator, lexicon: Lexicon) -> bool:
    character = text[at]
    if character in _DIGITS:
        return _digits(text, at, state, lexicon)
    numeral = lexicon.numerals.get(character)
    if numeral is None:
        return _skip_more(text, at, state, lexicon) or _decimals(text, at, state, lexicon)
    value = numeral.value.numerator
    if text.startswith(lexicon.units_first, at):  # 一千克 is one kilogram
        return False
    if value < 10 and _is_particle(text, at, state, lexicon):
        return False
    if 10 < value < 100:
        return take_tens(at, value, state)
    return take_digit(at, value, state) if value < 10 else take_unit(at, value, state)


def _is_particle(text: str, at: int, state: Accumulator, lexicon: Lexicon) -> bool:
    """True of 5천이, 3만이다: who writes digits goes on in digits, or with another unit."""
    is_behind = state.has_digits and state.ends_in_unit and not lexicon.style.short_ends
    return is_behind and text[at + 1 : at + 2] not in lexicon.numerals


def _step_over_space(text: str, state: Accumulator, lexicon: Lexicon) -> bool:
    """``263만 6천``, ``12만 5000``, ``2만 200원``: what goes on is a smaller unit's part, four
    digits, or a few that are counted."""
    at = state.at + 1
    if not state.has_digits and lexicon.style.word_start:
        return _words_over_space(text, at, state, lexicon)
    if not state.has_digits or state.magnitude < MYRIAD or text[at : at + 1] not in _DIGITS:
        return False
    if at >= len(text):
        return False
    end, values = read_literal(text, at, lexicon.style)
    unit_at = end + (text[end : end + 1] == " ")
    numeral = lexicon.numerals.get(text[unit_at : unit_at + 1])
    is_part = numeral is not None and 10 <= numeral.value < state.magnitude
    is_long = end - at >= 4 or _is_counted(text, end, lexicon)
    is_rest = is_long and values[0] < state.magnitude
    return (is_part or is_rest) and _digits(text, at, state, lexicon)


def _words_over_space(text: str, at: int, state: Accumulator, lexicon: Lexicon) -> bool:
    """만 이천 원, 이만 오천 명: hundreds and thousands that are counted; 만 십팔 세 is an age."""
    if state.last_unit < MYRIAD or text[at : at + 1] not in lexicon.numerals:
        return False
    part = read_myriad(text, at, lexicon)
    if part is None or (part.strength is Strength.HARD and part.magnitude >= state.last_unit):
        return False
    if not _HUNDREDS[0] <= part.values[0] < state.last_unit:
        return False
    if not _is_counted(text, part.end + (text[part.end : part.end + 1] == " "), lexicon):
        return False
    state.total += part.values[0]
    state.characters += part.end - at
    state.at, state.ends_in_unit, state.last_unit = part.end, False, 0
    return True


def _is_counted(text: str, end: int, lexicon: Lexicon) -> bool:
    found = lexicon.after.at(text, end)
    return found is not None and found[0][0].role in ("currency", "counters")


def _digits(text: str, at: int, state: Accumulator, lexicon: Lexicon) -> bool:
    if state.pending is not None:
        return False
    end, values = read_literal(text, at, lexicon.style)
    if state.total and values[0] >= max(state.magnitude, 10):
        return False
    value = values[0]
    state.pending, state.positions = value.numerator if value.denominator == 1 else value, 0
    state.has_digits, state.ends_in_unit = True, False
    state.at = end
    _skip_space_before_unit(text, state, lexicon)
    return True


def _skip_space_before_unit(text: str, state: Accumulator, lexicon: Lexicon) -> None:
    """Chinese sets 60 万 with a space; in Korean ``5 만`` is another word."""
    if text[state.at : state.at + 1] != " ":
        return
    least = 1000 if lexicon.style.spaced_magnitudes else 10**8
    numeral = lexicon.numerals.get(text[state.at + 1 : state.at + 2])
    is_spaced = numeral is not None and _is_spaced_myriad(text, state.at + 1, lexicon)
    if numeral is not None and (numeral.value >= least or is_spaced):
        state.at += 1


def _is_spaced_myriad(text: str, at: int, lexicon: Lexicon) -> bool:
    """5 천만, 370 만 달러; but "5 만에" is "after 5"."""
    myriad = lexicon.style.only
    if not myriad:
        return False
    if text.startswith(myriad, at + 1):
        return lexicon.numerals[text[at]].value == _THOUSAND
    behind = at + len(myriad) + 1
    found = lexicon.after.at(text, behind) if text.startswith(f"{myriad} ", at) else None
    return found is not None and found[0][0].role in ("currency", "counters", "size")


def _spaced_decimals(text: str, at: int, state: Accumulator, lexicon: Lexicon) -> bool:
    """일 점 오 리터: Korean words stand apart, so does the point."""
    mark = text[at + 1 : at + 2]
    is_apart = lexicon.style.word_start and mark in lexicon.style.point
    return is_apart and text[at + 2 : at + 3] == " " and _decimals(text, at + 1, state, lexicon)


def _decimals(text: str, at: int, state: Accumulator, lexicon: Lexicon) -> bool:
    """三点一四, 일점오: digits one by one behind the point, not the hour of 三点十分."""
    if state.has_digits or not state.characters:
        return False
    point = next((mark for mark in lexicon.style.point if text.startswith(mark, at)), None)
    if point is None:
        return False
    end = start = (
        at + len(point) + (text[at - 1 : at] == text[at + len(point) : at + len(point) + 1] == " ")
    )
    digits = ""
    while end < len(text) and (numeral := lexicon.numerals.get(text[end])) is not None:
        if numeral.value >= 10 or len(digits) > MOST_POSITIONS:
            break
        digits += str(numeral.value)
        end += 1
    following = lexicon.numerals.get(text[end : end + 1])
    is_minutes = len(digits) == len("05") and digits[0] == "0" and text[end : end + 1] == "分"
    if is_minutes or text[end : end + 1] == "刻":  # 六点零五分, 三点一刻: five, a quarter past
        return False
    if not digits or (following is not None and following.value < 1000):
        return False
    whole = state.total + (state.pending or 0)
    state.total, state.pending = 0, whole + Fraction(int(digits), 10 ** len(digits))
    state.positions, state.ends_in_unit = 0, False
    state.at, state.characters = end, state.characters + (end - start) + 1
    return True
