"""Bands between two round amounts: 5千円台半ば, 6만 원대 후반.

Of `quantities`. Each language says which part is meant with words of its own, and others name an
amount in it (around 5,500 yen, nearly 70,000 won): all of them are readings of the band.
"""

from __future__ import annotations

import re
from fractions import Fraction

from i18nlint.facts.numbers.draft import Draft
from i18nlint.facts.numbers.tables import BandWords
from i18nlint.model.dataclass import replace
from i18nlint.model.fact import Bound, FactKind

_MIDDLE = 10
"""Of twenty parts."""
_KINDS = frozenset({FactKind.MONEY, FactKind.COUNT, FactKind.PERCENT, FactKind.SIZE})


def add_band(text: str, draft: Draft, words: BandWords) -> None:
    """Take in the words for a part of the band, and each amount that they may stand for."""
    first, match = draft.readings[0], _part_behind(text, draft.end, words)
    if match is None or first.kind not in _KINDS or isinstance(first.value, str):
        return
    step = _last_place(first.value)
    if step <= 1:
        return
    low, high = words.parts[match["part"]]
    nearest = sorted(range(max(low, 1), high + 1), key=lambda at: abs(at - _MIDDLE))
    values = (first.value + at * step / 20 for at in nearest)
    draft.readings = [first, *(replace(first, value=value) for value in values)]
    draft.bound, draft.end = Bound.ABOUT, match.end()


def _part_behind(text: str, at: int, words: BandWords) -> re.Match[str] | None:
    """The mark of the band and its part; the mark may have been taken for a unit: 5台半ば."""
    match = words.search.match(text, at)
    is_unit = match is None and text[at - 1] in words.units
    return words.search.match(text, at - 1) if is_unit else match


def _last_place(value: Fraction) -> Fraction:
    """What the last digit that is no zero counts: 1,000 of 5,000, and 10 of 520; 1 of decimals."""
    step = Fraction(1)
    while value and not value % (step * 10):
        step *= 10
    return step
