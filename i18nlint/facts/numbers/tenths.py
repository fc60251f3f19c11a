"""Hundredths behind tenths: 六成三 and 6割3分 are 63 %, 一成半 is 15 %."""

from __future__ import annotations

from i18nlint.facts.numbers.draft import Draft
from i18nlint.model.dataclass import replace
from i18nlint.model.fact import FactKind
from i18nlint.model.regex import lazy_regex

_BEHIND = lazy_regex(
    r"(?P<digit>[一二三四五六七八九]|(?<=[割成])[1-9])"
    r"(?:分(?![か間钟鐘])|(?<=成.)(?=[\s，。、；：！？,.;:!?)）]|$))"
)
"""No 分 of an hour, nor the numeral that counts what follows: 两成三个月内."""
_HALF = lazy_regex(r"(?<=成)(?P<digit>半)(?=[\s，。、；：！？,.;:!?)）]|左右|以上|以下|$)")
"""Two tenths and a half; but 两成半导体."""
_DIGITS = {digit: at for at, digit in enumerate("一二三四五六七八九", start=1)} | {"半": 5}


def add_hundredths(text: str, draft: Draft) -> None:
    """Take in the hundredths behind a share in tenths."""
    match = _BEHIND.match(text, draft.end) or _HALF.match(text, draft.end)
    first = draft.readings[0]
    if match is None or first.kind is not FactKind.PERCENT or isinstance(first.value, str):
        return
    digit = match["digit"]
    value = first.value + (_DIGITS.get(digit) or int(digit))
    draft.readings[0] = replace(first, value=value)
    draft.end = match.end()
