"""The last digit of a Chinese price, which goes without its unit: 八毛三, 两块五, 三块二一斤.

Of `quantities`; behind digits it is `compounds.join_tenths`.
"""

from __future__ import annotations

from fractions import Fraction

from i18nlint.facts.numbers.draft import Draft
from i18nlint.facts.numbers.lexicon import Lexicon
from i18nlint.model.dataclass import replace
from i18nlint.model.fact import FactKind


def add_small_change(text: str, draft: Draft, lexicon: Lexicon) -> None:
    """Take in the digit: tenths of what is counted in front."""
    if lexicon.small_change is None:
        return
    match, amount = lexicon.small_change.match(text, draft.end), draft.amount
    paid = next((each for each in draft.readings if each.kind is FactKind.MONEY), None)
    if match is None or paid is None or amount is None or isinstance(paid.value, str):
        return
    counted = amount.values[0]
    if not counted or counted.denominator != 1:
        return
    value = counted + Fraction(lexicon.ones[match["digit"]], 10)
    draft.readings = [replace(paid, value=paid.value / counted * value)]
    draft.amount, draft.end = replace(amount, values=(value,)), match.end()
