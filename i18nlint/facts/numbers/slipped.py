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
_CLOCK = (1, 60, 3600)
"""Seconds of what is added up without a word between."""


def join_slipped(left: Draft, right: Draft, between: str, text: str, lexicon: Lexicon) -> bool:
    """Whether the two were one by their form; then the left one is now that one."""
    if between.strip() or "\n" in between or left.amount is None or right.amount is None:
        return False
    if left.strength is not Strength.HARD:
        return False
    if left.kind is FactKind.DURATION:
        return _join_repeated(left, right, text)
    if left.kind is not FactKind.COUNT or not lexicon.is_myriad:
        return False
    return (
        _join_magnitudes(left, right)
        or (not between and _join_repeated_magnitude(left, right, text, lexicon))
        or _join_no_clock(left, right, text, lexicon)
    )


def _join_repeated_magnitude(left: Draft, right: Draft, text: str, lexicon: Lexicon) -> bool:
    """10万6000万元: the larger magnitude in front was 億, and what is behind it is no 1万元."""
    amount, first = right.amount, right.readings[0]
    if left.amount is None or amount is None or isinstance(first.value, str):
        return False
    is_alone = text[right.start] in lexicon.numerals and amount.values[0] == amount.magnitude
    rest = left.amount.values[0] % _MYRIAD
    if not is_alone or amount.magnitude < _MYRIAD or not rest or left.amount.magnitude < _MYRIAD:
        return False
    value = left.amount.values[0] - rest + rest * amount.magnitude
    left.readings = [Reading(first.kind, value * first.value / amount.values[0], first.unit)]
    left.end, left.bound, left.is_bare = right.end, right.bound or left.bound, right.is_bare
    left.amount = None
    return True


def _join_repeated(left: Draft, right: Draft, text: str) -> bool:
    """1 minute 40 minutes: one of the two units should have been another one."""
    if left.amount is None or right.amount is None or left.kind is not right.kind:
        return False
    one, other = left.readings[0], right.readings[0]
    if (
        isinstance(one.value, str)
        or isinstance(other.value, str)
        or (one.unit, other.unit) != ("s", "s")
    ):
        return False
    sizes = one.value / (left.amount.values[0] or 1), other.value / (right.amount.values[0] or 1)
    units = [text[draft.amount.end : draft.end].strip() for draft in (left, right) if draft.amount]
    is_same = sizes[0] == sizes[1] in _CLOCK and units[0][:1] == units[1][:1] != ""
    if not is_same or right.bound is not None or right.strength is not Strength.HARD:
        return False
    left.readings = [Reading(one.kind, one.value + other.value, one.unit)]
    left.end, left.amount, left.is_bare = right.end, None, False
    return True


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
