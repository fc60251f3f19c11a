"""Ordinals that are digits and a full stop: der 3. Stock, Czech 3. vydání, Danish 3. udgave."""

from __future__ import annotations

from collections.abc import Iterable

from i18nlint.facts.numbers.draft import Draft
from i18nlint.facts.numbers.lexicon import Lexicon
from i18nlint.model.fact import FactKind, Reading, Strength

_FRONT = 12
"""Characters in which an article stands, and the space behind it."""
_MOST = 999
"""Years and amounts at the end of a sentence are higher."""


def add_dotted_ordinals(found: Iterable[Draft], text: str, lexicon: Lexicon) -> None:
    """Read numbers behind which the sentence goes on over a full stop as ordinals first.

    Behind `compose`'s dates: 3.-5. maj has no ordinal. The count stays, for a step 3. may end.
    """
    if not lexicon.style.dotted_ordinals:
        return
    for draft in found:
        if text.startswith(". ", draft.end) and _is_small(draft):
            behind = text[draft.end + 2 : draft.end + 3]
            if behind.islower() or (behind.isupper() and _is_led(text, draft.start, lexicon)):
                value = draft.readings[0].value
                draft.readings = [Reading(FactKind.ORDINAL, value), *draft.readings]


def _is_small(draft: Draft) -> bool:
    first = draft.readings[0]
    if not draft.is_bare or draft.bound is not None or draft.strength is not Strength.HARD:
        return False
    is_count = len(draft.readings) == 1 and first.kind is FactKind.COUNT
    amount = draft.amount
    return is_count and amount is not None and amount.is_plain and 0 < amount.values[0] <= _MOST


def _is_led(text: str, start: int, lexicon: Lexicon) -> bool:
    """True behind an article, as nouns have capitals: der 3. Stock."""
    before = text[max(0, start - _FRONT) : start].lower().rsplit(maxsplit=1)
    return bool(before) and before[-1] in lexicon.style.ordinal_fronts
