"""Whether a slip of the pen leads from one number to the other."""

from __future__ import annotations

from i18nlint.align.predicates import digits_of
from i18nlint.model.fact import Fact, FactKind, Strength

_SEVERAL = 2
_MANY = 3


def is_slip(source: Fact, target: Fact) -> bool:
    """True if one digit or the magnitude sets the two apart.

    392 and 372, 392 and 329, 2000 and 200, 11 million and 1100億, 2억 2,400만 and 324 million; not
    16 and 1, where half of what is written differs.
    """
    if are_near(source.text, target.text):
        return True
    ours, theirs = _in_full(source), _in_full(target)
    return len(ours) == len(theirs) > _MANY and _differs_by_one(ours, theirs)


def said_alike(one: Fact, other: Fact) -> bool:
    """True of two words for one number, 둘 and 두: the same is meant, said twice."""
    in_words = one.strength is other.strength is Strength.SOFT
    return in_words and (one.value, one.unit) == (other.value, other.unit)


def are_near(source: str, target: str) -> bool:
    """The same of what is written."""
    a, b = digits_of(source).replace(".", ""), digits_of(target).replace(".", "")
    if len(a.strip("0")) >= _SEVERAL and a.strip("0") == b.strip("0"):
        return True
    if len(a) == len(b):
        return len(a) >= _SEVERAL and _differs_by_one(a, b)
    short, long = sorted((a, b), key=len)
    if len(long) - len(short) != 1 or not short:
        return False
    return short + "0" == long or (len(long) >= _MANY and _lacks_one(short, long))


def figures(fact: Fact) -> str:
    """What is written, but for its magnitude: 11 of 11 million and of 1100億."""
    return digits_of(fact.text).replace(".", "").strip("0")


def _in_full(fact: Fact) -> str:
    """The digits of an amount with a magnitude; empty of what has none, or measures."""
    value = fact.value
    if fact.kind not in _AMOUNTS or isinstance(value, str) or value.denominator != 1:
        return ""
    digits = str(abs(value))
    return digits if len(digits) > len(digits_of(fact.text).replace(".", "")) else ""


_AMOUNTS = (FactKind.COUNT, FactKind.MONEY)


def _differs_by_one(a: str, b: str) -> bool:
    differing = [(x, y) for x, y in zip(a, b, strict=True) if x != y]
    swapped = len(differing) == _SEVERAL and differing[0] == differing[1][::-1]
    return len(differing) <= 1 or swapped


def _lacks_one(short: str, long: str) -> bool:
    return any(long[:at] + long[at + 1 :] == short for at in range(len(long)))
