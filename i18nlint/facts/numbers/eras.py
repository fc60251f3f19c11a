"""Years of a Japanese reign: 令和8年 is 2026."""

from __future__ import annotations

from i18nlint.facts.numbers.draft import Draft
from i18nlint.model.fact import FactKind, Reading, Strength

_BEFORE = {"令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911, "明治": 1867}
"""The year before the first one of each reign since the calendar is the Gregorian one."""
_NAME = 2
_MOST = 64
"""Years of the longest reign."""


def take_era(text: str, draft: Draft) -> None:
    """Take in the name of a reign in front of a year, which is counted from its beginning."""
    front = text[: draft.start].rstrip(" ")
    before, amount = _BEFORE.get(front[-_NAME:]), draft.amount
    if before is None or amount is None or amount.values[0] not in range(1, _MOST + 1):
        return
    year = Reading(FactKind.DATE, str(before + int(amount.values[0])))
    draft.readings, draft.start = [year], len(front) - _NAME
    draft.strength, draft.is_bare = Strength.HARD, False
