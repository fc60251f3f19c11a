"""Bands between two round amounts: 5千円台半ば, 6만 원대 후반.

Of `quantities`. Each language says which part is meant with words of its own, and others name an
amount in it (around 5,500 yen, nearly 70,000 won): all of them are readings of the band.
"""

from __future__ import annotations

from fractions import Fraction

from i18nlint.facts.numbers.draft import Draft
from i18nlint.model.dataclass import replace
from i18nlint.model.fact import Bound, FactKind
from i18nlint.model.regex import lazy_regex

_BAND = lazy_regex(r"[台대][ の]?(?P<part>前半|半ば|後半|초중반|중후반|초반|중반|후반(?!전))")
_TWENTIETHS = {
    "前半": (0, 10), "半ば": (6, 14), "後半": (10, 20),
    "초반": (0, 10), "중반": (6, 14), "후반": (10, 20), "초중반": (0, 14), "중후반": (6, 20),
}  # fmt: skip
"""Where each part begins and ends."""
_MIDDLE = 10
_KINDS = frozenset({FactKind.MONEY, FactKind.COUNT, FactKind.PERCENT, FactKind.SIZE})


def add_band(text: str, draft: Draft) -> None:
    """Take in the words for a part of the band, and each amount that they may stand for."""
    first, at = draft.readings[0], draft.end
    match = _BAND.match(text, at) or (_BAND.match(text, at - 1) if text[at - 1] == "台" else None)
    if match is None or first.kind not in _KINDS or isinstance(first.value, str):
        return
    step = _last_place(first.value)
    if step <= 1:
        return
    low, high = _TWENTIETHS[match["part"]]
    nearest = sorted(range(max(low, 1), high + 1), key=lambda at: abs(at - _MIDDLE))
    values = (first.value + at * step / 20 for at in nearest)
    draft.readings = [first, *(replace(first, value=value) for value in values)]
    draft.bound, draft.end = Bound.ABOUT, match.end()


def _last_place(value: Fraction) -> Fraction:
    """What the last digit that is no zero counts: 1,000 of 5,000, and 10 of 520; 1 of decimals."""
    step = Fraction(1)
    while value and not value % (step * 10):
        step *= 10
    return step
