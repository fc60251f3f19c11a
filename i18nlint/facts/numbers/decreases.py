"""Words that say what a minus says: "40 % less", 40% 감소, 减少40%."""

from __future__ import annotations

from i18nlint.facts.numbers.draft import Draft
from i18nlint.facts.numbers.lexicon import Lexicon
from i18nlint.facts.numbers.units import gap_end
from i18nlint.model.fact import Bound, FactKind, Reading
from i18nlint.model.regex import lazy_regex

_BEFORE = 12
_BEHIND = 24
_BREAK = lazy_regex(r"[,、，;；]")


def add_decrease(text: str, draft: Draft, lexicon: Lexicon) -> None:
    """Add the reading below zero to a percentage that a word of decrease stands next to."""
    first = draft.readings[0]
    if isinstance(first.value, str) or first.value <= 0:
        return
    if draft.bound in (Bound.LESS, Bound.AT_MOST):  # less than 5%
        return
    if _is_decreased(text, draft, lexicon, _BEFORE):
        draft.readings.append(Reading(first.kind, -first.value, first.unit))


def add_fall(text: str, draft: Draft, lexicon: Lexicon) -> None:
    """Add the inverse to a multiple that a word of decrease stands next to: уменьшить вдвое is to
    halve."""
    first = draft.readings[0]
    if first.kind is not FactKind.MULTIPLE or isinstance(first.value, str) or first.value <= 1:
        return
    if _is_decreased(text, draft, lexicon, _BEHIND):
        draft.readings.append(Reading(first.kind, 1 / first.value, first.unit))


def _is_decreased(text: str, draft: Draft, lexicon: Lexicon, reach: int) -> bool:
    before = _BREAK.split(text[max(0, draft.start - reach) : draft.start])[-1]
    behind = _BREAK.split(text[draft.end : draft.end + _BEHIND])[0]
    found = lexicon.decreases.search(before) or lexicon.decreases.search(behind)
    return found is not None


_SIZE = FactKind.SIZE


def add_below_zero(text: str, draft: Draft, lexicon: Lexicon) -> None:
    """Turn the sign where the words behind say so: 2,5 Grad unter null, 10 below zero.

    To be asked of what has no unit, or degrees.
    """
    end = _below_zero_end(text, draft, lexicon)
    first = draft.readings[0]
    if not end or isinstance(first.value, str) or first.value <= 0:
        return
    if not draft.is_bare and first.kind is not _SIZE:
        return
    draft.readings = [
        Reading(reading.kind, -reading.value, reading.unit)
        for reading in draft.readings
        if not isinstance(reading.value, str)
    ]
    draft.end = end


def _below_zero_end(text: str, draft: Draft, lexicon: Lexicon) -> int:
    """Where the words behind the number that mean a minus end, 0 if there are none."""
    at = gap_end(text, draft.end)
    found = lexicon.below_zero.at(text, at)
    if found is not None:
        return 0 if text.startswith("-", found[1]) else found[1]  # 5 Frost-Karten
    for opening, closing in lexicon.below_zero_pairs:
        if text.startswith(closing, at) and text.endswith(opening, 0, max(0, draft.start - 1)):
            return at + len(closing)
    return 0
