"""The number so far, and what the next digit or unit of the myriad system makes of it.

Under `myriads`, which reads the characters.
"""

from __future__ import annotations

from fractions import Fraction

from i18nlint.model.dataclass import dataclass
from i18nlint.model.fact import Bound

MYRIAD = 10_000
_LARGEST = 10**24
"""Of the units that still are said twice."""
MOST_POSITIONS = 24
"""Digits written one by one: an identity card has eighteen."""


@dataclass(slots=True)
class Accumulator:
    """The number so far."""

    at: int
    total: int | Fraction = 0
    pending: int | Fraction | None = None
    positions: int = 0
    """How many digits `pending` has where they are written one by one: 二〇二六."""
    magnitude: int = 1
    has_digits: bool = False
    characters: int = 0
    ends_in_unit: bool = False
    last_unit: int = 0
    """The unit right in front of `pending`: 两千六 is 2,600."""
    bound: Bound | None = None
    """What stands inside: 230多万 is more than so many."""


def take_tens(at: int, value: int, state: Accumulator) -> bool:
    """廿, 卅: twenty and thirty in one character."""
    if state.pending is not None or state.total % 100:
        return False
    state.total += value
    state.at, state.characters, state.ends_in_unit = at + 1, state.characters + 1, True
    return True


def take_digit(at: int, value: int, state: Accumulator) -> bool:
    """True of a digit that goes on with the number, which then holds it."""
    if value == 0 and state.total and state.pending is None:
        state.last_unit = 0  # 一万零五十: an empty place, no digit
    elif state.pending is None:
        state.pending, state.positions = value, 1
    elif 0 < state.positions < MOST_POSITIONS:
        state.pending, state.positions = state.pending * 10 + value, state.positions + 1
    else:
        return False
    state.at, state.characters, state.ends_in_unit = at + 1, state.characters + 1, False
    return True


def take_unit(at: int, value: int, state: Accumulator) -> bool:
    """True of a unit whose place is free: what is pending is then multiplied by it."""
    if state.has_digits and state.pending is not None and 0 < state.pending < Fraction(1, 10):
        return False  # 0.014만: the particle "only"
    if not state.has_digits and state.pending == 0:
        return False  # 공백이: a word that begins like 0
    is_twice = value == state.last_unit >= MYRIAD and state.pending is None and state.ends_in_unit
    if is_twice and state.magnitude <= _LARGEST:
        state.total *= value  # 亿亿
        state.magnitude *= value
        state.at, state.characters = at + 1, state.characters + 1
        return True
    low = state.total % value + (state.pending or 0)
    high = state.total - state.total % value
    if not _fits(value, high, state):
        return False
    state.total = high + (low or 1) * value
    state.pending, state.positions, state.ends_in_unit = None, 0, True
    state.last_unit = value
    state.magnitude = max(state.magnitude, value)
    state.at, state.characters = at + 1, state.characters + 1
    return True


def _fits(value: int, high: int | Fraction, state: Accumulator) -> bool:
    """Whether the unit's place is still free: after 20 no 300 follows in one number."""
    room = 10 if value < MYRIAD else MYRIAD
    if value < MYRIAD and state.positions > 1 and not _is_pair(state):
        return False
    return (high // value) % room == 0


def _is_pair(state: Accumulator) -> bool:
    """三五百: three or five hundred; `pairs` takes it apart."""
    low, high = divmod(int(state.pending or 0), 10)
    return state.positions == 2 and (high == low + 1 or (low, high) == (3, 5))
