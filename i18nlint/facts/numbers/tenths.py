"""Hundredths behind tenths: 六成三 and 6割3分 are 63 %, 一成半 is 15 %."""

from __future__ import annotations

from i18nlint.facts.numbers.draft import Draft
from i18nlint.facts.numbers.lexicon import Lexicon
from i18nlint.model.dataclass import replace
from i18nlint.model.fact import FactKind

_HALF = 5


def add_hundredths(text: str, draft: Draft, lexicon: Lexicon) -> None:
    """Take in the hundredths behind a share in tenths."""
    words, first = lexicon.tenths, draft.readings[0]
    if words is None or first.kind is not FactKind.PERCENT or isinstance(first.value, str):
        return
    match, hundredths = words.digit.match(text, draft.end), _HALF
    if match is not None:
        digit = match["digit"]
        hundredths = lexicon.ones.get(digit) or int(digit)
    else:
        match = words.half.match(text, draft.end)
    if match is not None:
        draft.readings[0] = replace(first, value=first.value + hundredths)
        draft.end = match.end()
