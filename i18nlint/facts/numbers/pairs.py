"""Two neighbouring digits as a range: 五六次 (five or six), 三四万, 十五六度, 七百三四十."""

from __future__ import annotations

from i18nlint.facts.numbers.draft import Amount
from i18nlint.facts.numbers.lexicon import Lexicon
from i18nlint.facts.numbers.myriads import read_cut_out
from i18nlint.model.dataclass import replace
from i18nlint.model.fact import Bound

PAIR_BOUND = Bound.ABOUT
_TWO = 2
_AFTER = {3: 5}
"""三五个 is a few, as 三四个 is."""


def split_pair(text: str, amount: Amount, lexicon: Lexicon) -> tuple[Amount, Amount] | None:
    """The two amounts that the numeral names at once, or None where it names one."""
    if amount.end - amount.start < _TWO or not lexicon.style.digit_pairs:
        return None
    numeral = text[amount.start : amount.end]
    at = _pair(numeral, lexicon)
    if at is None:
        return None
    # cut out one digit of the pair, then the other
    low = read_cut_out(numeral[: at + 1] + numeral[at + 2 :], amount.start, lexicon)
    high = read_cut_out(numeral[:at] + numeral[at + 1 :], amount.start, lexicon)
    at += amount.start
    is_turned = numeral in lexicon.style.turned_pairs
    if low is None or high is None or (low.values >= high.values and not is_turned):
        return None
    return (
        replace(low, end=at + 1, needs_unit=False),
        replace(high, start=at + 1, end=amount.end, needs_unit=amount.needs_unit),
    )


def _pair(numeral: str, lexicon: Lexicon) -> int | None:
    """Where two digits of consecutive value stand alone, as in no year or decimal."""
    values = [
        lexicon.numerals[character].value if character in lexicon.numerals else None
        for character in numeral
    ]
    if any(mark in numeral for mark in lexicon.style.point):
        return None
    is_digit = [value is not None and value < 10 for value in values]
    for index in range(len(values) - 1):
        one, two = values[index], values[index + 1]
        if not (is_digit[index] and is_digit[index + 1]) or one is None or two is None:
            continue
        is_alone = not any(is_digit[i] for i in (index - 1, index + 2) if 0 <= i < len(values))
        is_turned = numeral in lexicon.style.turned_pairs
        if is_alone and one and (is_turned or two in (one + 1, _AFTER.get(int(one)))):
            return index
    return None
