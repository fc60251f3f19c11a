"""Neighbours that are one number or one time by their form, though none that anybody means.

A slip of the pen is told best where what was meant stays one fact: 7만 6억 is one number, as 7만
6천 was, and 91時30分 is one time.
"""

from __future__ import annotations

from fractions import Fraction

from i18nlint.facts.numbers.draft import Draft
from i18nlint.facts.numbers.lexicon import Lexicon
from i18nlint.facts.numbers.units import term_behind
from i18nlint.model.fact import FactKind, Reading, Strength

_HOURS = ("hour", "oclock")
_MINUTE = 60
_MYRIAD = 10_000


def join_slipped(left: Draft, right: Draft, between: str, text: str, lexicon: Lexicon) -> bool:
    """Whether the two were one by their form; then the left one is now that one."""
    if between.strip() or "\n" in between or left.amount is None or right.amount is None:
        return False
    if left.strength is not Strength.HARD or left.kind is not FactKind.COUNT:
        return False
    return _join_magnitudes(left, right) or _join_no_clock(left, right, text, lexicon)


def _join_magnitudes(left: Draft, right: Draft) -> bool:
    """7만 6억 헥타르: in a number the larger magnitude stands first."""
    if left.amount is None or right.amount is None or not left.is_bare or right.is_prefixed:
        return False
    first = right.readings[0]
    if not _MYRIAD <= left.amount.magnitude < right.amount.magnitude:
        return False
    if isinstance(first.value, str):
        return False
    value = left.amount.values[0] + right.amount.values[0]
    scale = first.value / right.amount.values[0]
    left.readings = [Reading(first.kind, value * scale, first.unit)]
    left.end, left.bound, left.is_bare = right.end, right.bound or left.bound, right.is_bare
    left.amount = None
    return True


def _join_no_clock(left: Draft, right: Draft, text: str, lexicon: Lexicon) -> bool:
    """91時30分: an hour that no clock has, with its minutes."""
    if left.amount is None or right.kind is not FactKind.DURATION:
        return False
    unit = term_behind(text, left.amount.end, lexicon)
    if unit is None or unit[1] != left.end or unit[0][0].role not in _HOURS:
        return False
    hour, minutes = left.amount.values[0], Fraction(right.readings[0].value) / _MINUTE
    if hour.denominator != 1 or minutes.denominator != 1 or not 0 <= minutes < _MINUTE:
        return False
    left.readings = [Reading(FactKind.TIME, f"{int(hour):02}:{int(minutes):02}")]
    left.end, left.amount, left.is_bare = right.end, None, False
    return True
