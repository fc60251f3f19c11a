"""Magnitudes that are units: the "USD million" and the 億円 of a column's header are no amounts."""

from __future__ import annotations

from i18nlint.facts.numbers.draft import Draft
from i18nlint.model.regex import lazy_regex

_LEAST = 1000
_BRACKETS = lazy_regex(r"[(（\[][^()（）\[\]]*[)）\]]")
_DIGIT = lazy_regex(r"[0-9]")
_SHORT = 40
"""Characters up to which a text without digits is a header, no sentence."""


def is_unit_alone(text: str, draft: Draft) -> bool:
    """True of a magnitude that no numeral stands in front of, where nothing else is counted."""
    amount = draft.amount
    if amount is None or amount.values[0] < _LEAST or amount.values[0] != amount.magnitude:
        return False
    if " " in text[amount.start : amount.end].strip():  # a million
        return False
    around = next((m for m in _BRACKETS.finditer(text) if m.end() >= draft.end), None)
    if around is not None and around.start() < draft.start:
        return _DIGIT.search(around.group()) is None
    is_behind = bool(draft.readings[0].unit) and draft.end > amount.end
    is_money = is_behind or draft.start < amount.start
    return is_money and len(text) <= _SHORT and _DIGIT.search(text) is None
