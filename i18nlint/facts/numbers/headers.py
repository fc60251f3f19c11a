"""Magnitudes that are units: the "USD million" and the 億円 of a column's header are no amounts."""

from __future__ import annotations

from i18nlint.facts.numbers.draft import Draft
from i18nlint.facts.numbers.lexicon import Lexicon
from i18nlint.model.fact import FactKind
from i18nlint.model.regex import lazy_regex

_LEAST = 1000
_BRACKETS = lazy_regex(r"[(（\[][^()（）\[\]]*[)）\]]")
_DIGIT = lazy_regex(r"[0-9]")
_LABEL = lazy_regex(r"(?:単位|单位|單位|단위)\s*[:：]?\s*[0-9,]*\Z")
_WIDE = 200
"""Characters in which brackets open that hold a unit."""
_SHORT = 40
"""Characters up to which a text without digits is a header, no sentence."""


def is_unit_alone(text: str, draft: Draft, lexicon: Lexicon) -> bool:
    """True of a magnitude that no numeral stands in front of, where nothing else is counted."""
    amount = draft.amount
    if amount is None or amount.magnitude < _LEAST:
        return False
    if names_unit(text, draft.start, lexicon):
        return True
    if not _is_magnitude(text[amount.start : amount.end], lexicon):
        return False
    around = _around(text, draft)
    if around is not None:
        return _DIGIT.search(around) is None
    if lexicon.is_myriad or draft.readings[0].kind is not FactKind.MONEY:
        return False  # 百万美元 are a million dollars
    return len(text) <= _SHORT and _DIGIT.search(text) is None


def _around(text: str, draft: Draft) -> str | None:
    """The brackets that hold it, with what else stands in them."""
    low = max(0, draft.start - _WIDE)
    opening = max(text.rfind(bracket, low, draft.start) for bracket in "(（[")
    match = _BRACKETS.match(text, opening) if opening >= 0 else None
    return match.group() if match is not None and match.end() >= draft.end else None


def names_unit(text: str, at: int, lexicon: Lexicon) -> bool:
    """Whether a label in front says that a unit follows: 単位：100万米ドル."""
    if not lexicon.is_myriad:
        return False
    front = text[max(0, at - _SHORT) : at]
    return ("位" in front or "위" in front) and _LABEL.search(front) is not None


def _is_magnitude(surface: str, lexicon: Lexicon) -> bool:
    """True of million, 億 and 百万, not of "a million" and 一億."""
    words = surface if lexicon.is_myriad else [surface.strip().lower()]
    numerals = [lexicon.numerals.get(word) for word in words]
    return all(numeral is not None and numeral.multiplies for numeral in numerals)
