"""Ages that look like seconds: under 18s, over-60s."""

from __future__ import annotations

from i18nlint.facts.numbers.draft import Draft
from i18nlint.facts.numbers.lexicon import Lexicon
from i18nlint.model.fact import FactKind, Reading

_AGES = frozenset(range(1, 100))


def add_age(text: str, draft: Draft, lexicon: Lexicon) -> None:
    """Read years, where the words around say that the digits are an age."""
    amount = draft.amount
    if amount is None or text[amount.end : draft.end] not in lexicon.ages_after:
        return
    years = amount.values[0]
    at = amount.start - (text[amount.start - 1 : amount.start] in (" ", "-", "‑"))
    if years in _AGES and lexicon.ages_before.before(text, at) is not None:
        age = (Reading(FactKind.DURATION, years, "year"), Reading(FactKind.COUNT, years, "person"))
        draft.readings = [*age, *draft.readings]
