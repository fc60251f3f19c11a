"""About so many: Russian минут пять, лет через десять, with the unit in front of its number.

Of `compose`. What stands in front may be another thing's unit, so the count keeps its reading.
"""

from __future__ import annotations

from collections.abc import Iterable

from i18nlint.facts.numbers.draft import Draft
from i18nlint.facts.numbers.lexicon import Lexicon
from i18nlint.facts.numbers.senses import readings
from i18nlint.model.fact import FactKind

_COUNT = FactKind.COUNT
_ROLES = frozenset({"duration", "currency", "size"})
_FAR = 8
"""Characters of a preposition, with a space."""


def add_inverted(drafts: Iterable[Draft], text: str, lexicon: Lexicon) -> None:
    """Give a bare count the reading of so many of the unit in front of it."""
    over = lexicon.style.units_in_front
    floor = 0
    for draft in drafts if over else ():
        if draft.is_bare and draft.amount is not None and draft.readings[0].kind is _COUNT:
            _add(draft, floor, text, lexicon)
        floor = draft.end


def _add(draft: Draft, floor: int, text: str, lexicon: Lexicon) -> None:
    for end in _ends(draft.start, text, lexicon):
        found = lexicon.after.before(text, end)
        if found is None or found[1] < floor or draft.amount is None:
            continue
        if found[0][0].role in _ROLES:
            draft.readings += readings(draft.amount, found[0][:1])


def _ends(start: int, text: str, lexicon: Lexicon) -> Iterable[int]:
    """Where the unit may end: one space in front, or in front of a preposition."""
    if text[start - 1 : start] not in (" ", "\u00a0") or not start:
        return
    yield start - 1
    words = text[max(0, start - _FAR) : start - 1].split(" ")
    if len(words) > 1 and words[-1] in lexicon.style.units_in_front:
        yield start - 2 - len(words[-1])
