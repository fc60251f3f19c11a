"""Decades with the century that they are of: 80-е годы XVIII века, 18世纪80年代."""

from __future__ import annotations

from i18nlint.facts.numbers.draft import Draft
from i18nlint.model.fact import FactKind, Reading, Strength
from i18nlint.model.regex import lazy_regex

_SHORT = lazy_regex(r"19([0-9]0)s")
_STOP = lazy_regex(r"[^\w\s]")


def join_decade(left: Draft, right: Draft, between: str) -> bool:
    """80-е годы XVIII века, 18世纪80年代: the decade is one of the century next to it."""
    for decade, other in ((left, right), (right, left)):
        short = _short_decade(decade)
        if not short:
            continue
        number = next((each.value for each in other.readings if each.unit == "century"), "")
        if isinstance(number, str) or _STOP.search(between):
            continue
        left.readings = [Reading(FactKind.DATE, f"{number - 1}{short}s")]
        left.end, left.amount, left.is_bare = right.end, None, False
        left.strength = Strength.HARD
        return True
    return False


def _short_decade(draft: Draft) -> str:
    """The two digits of a decade that does not say its century; empty if it is none."""
    value = draft.readings[0].value
    found = _SHORT.fullmatch(value) if isinstance(value, str) else None
    counts = (each.value for each in draft.readings if each.kind is FactKind.COUNT)
    return found[1] if found and next(counts, 100) == int(found[1]) else ""
