"""Numerals of Chinese, Japanese and Korean where they stand in a text: 三つ, 五六次, 두 개."""

from __future__ import annotations

import re
from fractions import Fraction

from i18nlint.facts.numbers.draft import Amount, Draft
from i18nlint.facts.numbers.lexicon import Lexicon
from i18nlint.facts.numbers.myriads import read_cut_out, read_myriad
from i18nlint.facts.numbers.pairs import PAIR_BOUND, split_pair
from i18nlint.facts.numbers.parts import described
from i18nlint.facts.numbers.quantities import describe
from i18nlint.facts.numbers.units import gap_end
from i18nlint.model.dataclass import replace
from i18nlint.model.fact import FactKind, Reading, Strength


def read_numeral(text: str, start: int, floor: int, lexicon: Lexicon) -> tuple[list[Draft], int]:
    """The number in numeral characters at the place, and where to go on.

    Two numbers where digits make a pair; none of 数百万, of which nothing may be read alone.
    """
    mixed = _mixed(text, start, lexicon) if lexicon.style.word_start else None
    if mixed is not None:
        return [mixed], mixed.end
    guess = lexicon.guesses.at(text, start) if lexicon.style.word_start else None
    if guess is not None:
        both = _guess(text, start, guess, floor, lexicon)
        return both, both[-1].end if both else guess[1]
    amount = _native(text, start, lexicon) or _sino(text, start, lexicon)
    if amount is None:
        is_more = text.startswith(lexicon.indefinite_after, start + 1)
        ten = read_myriad(text, start, lexicon) if is_more else None  # 십여 명, not 십 alone
        more = _some_more(text, ten, floor, lexicon) if ten is not None else []
        return more, more[0].end if more else start + 1
    if _is_indefinite(text, amount, lexicon):
        more = _some_more(text, amount, floor, lexicon)
        return more, more[0].end if more else amount.end
    if lexicon.style.word_start and not _ends_well(text, amount, lexicon):
        return [], start + 1
    drafts = _paired(text, amount, floor, lexicon)
    return drafts, drafts[-1].end if drafts else start + 1


def _paired(text: str, amount: Amount, floor: int, lexicon: Lexicon) -> list[Draft]:
    pair = split_pair(text, amount, lexicon)
    if pair is not None:
        return _both(text, pair, floor, lexicon)
    draft = described(text, amount, floor, lexicon)
    return [draft] if draft else []


def _both(text: str, pair: tuple[Amount, Amount], floor: int, lexicon: Lexicon) -> list[Draft]:
    """The two numbers, of which the second one has the unit."""
    draft = described(text, pair[1], floor, lexicon)
    if draft is None:
        return []
    low = describe(text[: pair[0].end], pair[0], floor, lexicon)  # 두세 is no age of two
    if low is None or draft.start < pair[1].start:
        return [draft]
    high = draft.readings[0]
    value = pair[0].values[0] * _unit_factor(high, pair[1])
    low.readings = [Reading(draft.kind, value, high.unit)]
    low.bound = draft.bound = PAIR_BOUND
    return [low, draft]


def _guess(
    text: str, start: int, found: tuple[tuple[int, int], int], floor: int, lexicon: Lexicon
) -> list[Draft]:
    """두세 명, two or three people: a word that names two numbers, in front of what they count."""
    (low, high), end = found
    middle = start + 1
    pair = (
        Amount(start, middle, (Fraction(low),), strength=Strength.SOFT),
        Amount(middle, end, (Fraction(high),), strength=Strength.SOFT, needs_unit=True),
    )
    drafts = _both(text, pair, floor, lexicon)
    return drafts if len(drafts) == len(pair) else []


def _some_more(text: str, amount: Amount, floor: int, lexicon: Lexicon) -> list[Draft]:
    """十几个, 十数人, 십여 명: ten to nineteen, where a unit says that they are counted."""
    value = amount.values[0]
    is_ten = not value % _TEN and _TEN <= value < _HUNDRED
    if not (is_ten and text.startswith(lexicon.indefinite_after, amount.end)):
        return []
    some = replace(
        amount, end=amount.end + 1, values=tuple(value + more for more in range(_TEN)),
        strength=Strength.SOFT, needs_unit=True, bound=PAIR_BOUND,
    )  # fmt: skip
    draft = described(text, some, floor, lexicon)
    return [draft] if draft else []


_TEN, _HUNDRED = 10, 100


def _unit_factor(reading: Reading, amount: Amount) -> Fraction:
    """What the unit made of the amount: 604,800 seconds of the 2 in 一两周."""
    written = amount.values[0]
    return Fraction(1) if isinstance(reading.value, str) or not written else reading.value / written


def _mixed(text: str, start: int, lexicon: Lexicon) -> Draft | None:
    """삼과사분의일: three and a quarter in one word."""
    at = start
    while text[at : at + 1] in lexicon.numerals:
        at += 1
    if at in (start, len(text)) or text[at] not in lexicon.mixed_joints:
        return None
    whole, part = read_cut_out(text[start:at], start, lexicon), _part(text, at + 1, lexicon)
    if whole is None or part is None:
        return None
    minus = _minus_before(text, start, lexicon)
    value = (whole.values[0] + part[0]) * (1 if minus is None else -1)
    begin = start if minus is None else minus
    return Draft(begin, part[1], [Reading(FactKind.FRACTION, value)], Strength.SOFT)


def _part(text: str, start: int, lexicon: Lexicon) -> tuple[Fraction, int] | None:
    """The fraction at the place and its end: 사분의일."""
    denominator = read_myriad(text, start, lexicon)
    part = described(text, denominator, start, lexicon) if denominator is not None else None
    if part is None or part.kind is not FactKind.FRACTION:
        return None
    value = part.readings[0].value
    return None if isinstance(value, str) else (value, part.end)


def _minus_before(text: str, start: int, lexicon: Lexicon) -> int | None:
    """Where the word for minus in front of the numeral begins: 마이너스 일."""
    found = lexicon.minus.before(text, start - (text[start - 1 : start] == " "))
    return found[1] if found is not None and text[found[1]].isalpha() else None


def _native(text: str, start: int, lexicon: Lexicon) -> Amount | None:
    found = lexicon.cardinals.at(text, start)
    if found is None:
        return None
    surface = text[start : found[1]]
    needs_unit = surface in lexicon.before_counters or surface[-1] in lexicon.before_counters
    value = (Fraction(found[0]),)
    return Amount(start, found[1], value, strength=Strength.SOFT, needs_unit=needs_unit)


def _sino(text: str, start: int, lexicon: Lexicon) -> Amount | None:
    amount = read_myriad(text, start, lexicon)
    if amount is None or not lexicon.style.word_start:
        return amount
    surface = text[start : amount.end]
    if surface in lexicon.not_numerals or not _single_fits(text, surface, amount, lexicon):
        return None
    is_day = surface.endswith("일") and re.search("월 ?$", text[max(0, start - 2) : start])
    if is_day and len(surface) > 1 and lexicon.after.at(text, amount.end) is None:
        return read_cut_out(surface[:-1], start, lexicon)  # 구월 오일: the 5th, not 51
    return amount


def _single_fits(text: str, surface: str, amount: Amount, lexicon: Lexicon) -> bool:
    """Whether a numeral of one syllable stands as a number may: 오 미터, 삼월, 일주일."""
    if text == surface or _minus_before(text, amount.start, lexicon) is not None:  # a table cell
        return True
    if surface in lexicon.single.never:
        return False
    if surface not in lexicon.single.spaced:
        return True
    found = lexicon.after.at(text, gap_end(text, amount.end))
    if found is None:
        return False
    role = found[0][0].role
    if text[amount.end] == " ":
        return role in ("size", "percent", "currency") or surface not in ("이", "일")
    return role in ("month", "year") or found[1] - amount.end > 1


def _is_indefinite(text: str, amount: Amount, lexicon: Lexicon) -> bool:
    """数十, 수백: several tens are no number."""
    first = lexicon.numerals.get(text[amount.start])
    is_round = (
        first is not None and first.multiplies and not _is_ten_and_more(text, amount, lexicon)
    )
    if is_round and text.endswith(lexicon.indefinite_before, 0, amount.start):
        return lexicon.before.before(text, amount.start) is None  # 晚上十点 is no 上十
    return text.startswith(lexicon.indefinite_after, amount.end)


def _is_ten_and_more(text: str, amount: Amount, lexicon: Lexicon) -> bool:
    """True of twelve in 泡上十二个小时: nobody counts by the twelve."""
    return text[amount.start] == "十" and text[amount.start + 1 : amount.end][:1] in lexicon.ones


def _ends_well(text: str, amount: Amount, lexicon: Lexicon) -> bool:
    """Korean numerals are words: behind them stands a unit, a particle or no letter."""
    if amount.end - amount.start > 2 or not text[amount.end : amount.end + 1].isalpha():
        return True
    return lexicon.after.at(text, amount.end) is not None
