"""When two years are one in two calendars: 2025 is 1404 in Iran and 2568 in Thailand."""

from __future__ import annotations

from fractions import Fraction

from i18nlint.align.values import date_parts
from i18nlint.model.fact import Reading

_BUDDHIST = 543
_PERSIAN = (621, 622)
"""The Persian year begins in March."""
_LUNAR, _HEGIRA = Fraction("0.970224"), Fraction("621.5774")
"""How much of a solar year an Islamic one is, and when the first one began."""
_RECENT = range(1300, 1500)
"""Years of both that people write about in numbers of today."""


def same_year(a: Reading, b: Reading) -> bool:
    """True of two dates whose years are one by another count, and whose day is no other one."""
    ours, theirs = sorted((date_parts(a), date_parts(b)))
    if not ours[0] or not theirs[0]:
        return False
    early, late = int(ours[0]), int(theirs[0])
    if late - early == _BUDDHIST and late > _BUDDHIST + max(_RECENT):
        return all(not x or not y or x == y for x, y in zip(ours[1:], theirs[1:], strict=True))
    if early not in _RECENT:
        return False
    return late - early in _PERSIAN or abs(early * _LUNAR + _HEGIRA - late) <= 1
