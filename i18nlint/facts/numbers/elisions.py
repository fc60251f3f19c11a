"""Years without their century: the winter of '94, nel giugno del '78."""

from __future__ import annotations

from i18nlint.facts.numbers.draft import Amount, Draft
from i18nlint.model.fact import FactKind, Reading
from i18nlint.model.regex import lazy_regex

_DIGITS = 2
_OPENING = frozenset(" (\u00a0\u202f—–-/")
_NEXT = 40
"""Years from which 19 was left out rather than 20."""


def add_elided_year(text: str, draft: Draft, amount: Amount) -> None:
    """Make a year of two digits behind an apostrophe, unless they are quoted: '21 May 2022'."""
    apostrophe = amount.start - 1
    is_open = apostrophe == 0 or text[apostrophe - 1] in _OPENING
    is_short = amount.is_plain and amount.end - amount.start == _DIGITS and draft.is_bare
    if not (is_open and is_short) or _CLOSED.match(text, amount.end):
        return
    digits = text[amount.start : amount.end]
    centuries = ("20", "19") if int(digits) < _NEXT else ("19", "20")
    years = [Reading(FactKind.DATE, century + digits) for century in centuries]
    draft.readings = [*years, *draft.readings]
    draft.start, draft.amount, draft.is_bare = apostrophe, None, False


_CLOSED = lazy_regex(r"[^'’\n]*(?<=[\w.!?])['’](?!\w)")
"""Another apostrophe ends what this one began."""
