"""The last digit of a Chinese price, which goes without its unit: 八毛三, 两块五, 三块二一斤.

Of `quantities`; behind digits it is `compounds.join_tenths`.
"""

from __future__ import annotations

from fractions import Fraction

from i18nlint.facts.numbers.draft import Draft
from i18nlint.model.dataclass import replace
from i18nlint.model.fact import FactKind
from i18nlint.model.regex import lazy_regex

_BEHIND = lazy_regex(
    r"(?<=[块塊毛角])(?P<digit>[一二三四五六七八九])"
    r"(?=[\s，。、；：！？,.;:!?)）钱錢的了多每]|$|一[斤个個瓶张張杯份度本袋盒只串碗升])"
)
"""Where nothing is counted by the digit: not 两块五花肉, 两块五十, 一块一块."""
_DIGITS = "零一二三四五六七八九"


def add_small_change(text: str, draft: Draft) -> None:
    """Take in the digit: tenths of what is counted in front."""
    match, amount = _BEHIND.match(text, draft.end), draft.amount
    paid = next((each for each in draft.readings if each.kind is FactKind.MONEY), None)
    if match is None or paid is None or amount is None or isinstance(paid.value, str):
        return
    counted = amount.values[0]
    if not counted or counted.denominator != 1:
        return
    value = counted + Fraction(_DIGITS.index(match["digit"]), 10)
    draft.readings = [replace(paid, value=paid.value / counted * value)]
    draft.amount, draft.end = replace(amount, values=(value,)), match.end()
