"""Lengths and weights in two units become one: 5 feet 2 inches, 1 m 20 cm, French 1 m 78.

Of `compose`, which asks for each pair of neighbours whether they are one fact.
"""

from __future__ import annotations

from fractions import Fraction

from i18nlint.facts.numbers.compounds import CENTS, counts_nothing
from i18nlint.facts.numbers.draft import Draft
from i18nlint.facts.numbers.lexicon import Lexicon
from i18nlint.facts.numbers.ranges import is_opened
from i18nlint.model.fact import FactKind, Reading
from i18nlint.model.regex import lazy_regex

_TALL = (1, 2)
_FINER = {"ft": ("in", 12), "lb": ("oz", 16), "m": ("cm", 100)}
_INCHES = lazy_regex(r"[ \u00a0]in(?=\.?$|\.?[,;:!?)]|\. )")
_INCHES_NEXT = lazy_regex(r"[ \u00a0]in(?!\w| [A-Z0-9])")
_GOES_ON = lazy_regex(r"[ ,]{1,2}(?:\w+ )?[0-9]")
_SPACES = (" ", "\u00a0", "\u202f")
_GLUED = lazy_regex(r"([0-9])m([0-9]{1,2})cm(?![A-Za-z0-9])")


def join_inches(left: Draft, right: Draft, text: str, lexicon: Lexicon) -> bool:
    """5 feet 2 inches, 6 ft 2 in tall, 7 lb 8 oz: one length, one weight."""
    between = text[left.end : right.start]
    joint, amount = between.strip(" ,\u00a0"), right.amount
    if not _may_go_on(left, right, between, lexicon) or amount is None:
        return False
    if left.is_range_end or is_opened(left, joint, text, lexicon):
        return False
    ending = _INCHES_NEXT if between in _SPACES else _INCHES
    inches = ending.match(text, right.end) if right.is_bare else None
    end = inches.end() if inches else right.end
    if "," in between and _GOES_ON.match(text, end):
        return False  # 6 ft, 8 in and 10 in
    units = {"in"} if inches else {reading.unit for reading in right.readings}
    for whole in left.readings:
        unit, parts = _FINER.get(whole.unit, ("", 0))
        if unit not in units or isinstance(whole.value, str) or not 0 < amount.values[0] < parts:
            continue
        if whole.value.denominator == 1:
            value = whole.value + amount.values[0] / parts
            left.readings = [Reading(whole.kind, value, whole.unit)]
            left.end, left.amount = end, None
            return True
    return False


def _may_go_on(left: Draft, right: Draft, between: str, lexicon: Lexicon) -> bool:
    """True of 5 feet and 2 inches; a metre has nothing between it and its centimetres."""
    if right.bound or "\n" in between:
        return False
    if left.readings[0].unit == "m":
        return between in ("", *_SPACES)
    joint = between.strip(" ,\u00a0")
    return not joint or joint in (*lexicon.style.join, *lexicon.style.unit_joints)


def join_centimetres(left: Draft, right: Draft, text: str, lexicon: Lexicon) -> bool:
    """French 1 m 78: how tall somebody is, where nothing is counted behind the metre."""
    whole, amount, between = left.readings[0], right.amount, text[left.end : right.start]
    if whole.unit != "m" or whole.value not in _TALL or not right.is_bare or amount is None:
        return False
    is_next = between in _SPACES and right.end - right.start == len("78") and right.bound is None
    if not (is_next and amount.values[0] in CENTS and counts_nothing(text, right.end, lexicon)):
        return False
    left.readings = [Reading(whole.kind, whole.value + amount.values[0] / 100, whole.unit)]
    left.end, left.amount = right.end, None
    return True


def read_glued(text: str, start: int) -> Draft | None:
    """Japanese 1m75cm, which is no name."""
    found = _GLUED.match(text, start)
    if found is None:
        return None
    value = int(found[1]) + Fraction(int(found[2]), 100)
    return Draft(start, found.end(), [Reading(FactKind.SIZE, value, "m")])
