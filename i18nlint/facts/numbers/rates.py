"""How often: what is counted per second or per day joins the unit of the number."""

from __future__ import annotations

from i18nlint.facts.numbers.draft import Draft
from i18nlint.facts.numbers.lexicon import Lexicon
from i18nlint.facts.numbers.units import SPACES
from i18nlint.model.fact import FactKind, Reading

RATED = frozenset({FactKind.SIZE, FactKind.COUNT})
"""Kinds of what is counted by the second or the day."""
_MEASURED = frozenset({"token"})
"""What is counted in so fixed a way that a rate of it is a measure: tokens per second."""
_SPEEDS = {"mi/h": "mph"}
"""Rates that have a name of their own: 每小時 497 英里 is 497 mph."""


def add_rate(text: str, draft: Draft, lexicon: Lexicon) -> None:
    """Tokens per second, 100토큰/분, 초당 100토큰. To be asked of what is `RATED`, with a unit."""
    first = draft.readings[0]
    if "/" in first.unit:
        return
    found = _rate_behind(text, draft.end, lexicon)
    if found is not None:
        per, draft.end = found
    else:
        per = _rate_before(text, draft.start, lexicon)
    if per:
        kind = FactKind.SIZE if first.unit in _MEASURED else first.kind
        paid = [reading for reading in draft.readings if reading.kind is FactKind.MONEY]
        # 120 milhões de libras por ano: pounds of money as well as of weight
        unit = f"{first.unit}/{per}"
        draft.readings = [Reading(kind, first.value, _SPEEDS.get(unit, unit)), *paid]


def _rate_behind(text: str, end: int, lexicon: Lexicon) -> tuple[str, int] | None:
    character = text[end : end + 1]
    if not character or character not in "/／" + SPACES:
        return None
    found = lexicon.per.at(text, end + 1)
    return found or (lexicon.per_slash.at(text, end + 1) if character in "/／" else None)


def _rate_before(text: str, start: int, lexicon: Lexicon) -> str:
    if not lexicon.per_before.meanings:
        return ""
    at = start - (text[start - 1 : start] == " ")
    if lexicon.in_front.may_end(text, at):  # 초당 약 100토큰
        bound = lexicon.bounds_before.before(text, at)
        if bound is not None:
            at = bound[1] - (text[bound[1] - 1 : bound[1]] == " ")
    found = lexicon.per_before.before(text, at)
    return found[0] if found is not None else ""
