"""Fractions: 10분의 1, 十分之一, one-tenth, two thirds, half an hour, two and a half."""

from __future__ import annotations

from fractions import Fraction

from i18nlint.facts.numbers.draft import Amount, Draft
from i18nlint.facts.numbers.lexicon import Lexicon
from i18nlint.facts.numbers.literals import read_literal
from i18nlint.facts.numbers.myriads import read_myriad
from i18nlint.facts.numbers.nouns import begins_noun
from i18nlint.facts.numbers.numerals import NumeralRole
from i18nlint.facts.numbers.quantities import describe
from i18nlint.facts.numbers.units import gap_end, term_behind
from i18nlint.model.dataclass import replace
from i18nlint.model.fact import FactKind, Reading, Strength
from i18nlint.model.regex import lazy_regex

_DIGITS = frozenset("0123456789")
"""Those of other scripts have become these, but for scripts that no language file knows."""
_FRACTION = FactKind.FRACTION
_LETTER = 3
"""A gap and a letter or two: M, Mn."""
_HUNDRED, _THOUSAND = 100, 1000
_HALF, _QUARTER = Fraction(1, 2), Fraction(1, 4)
_OF = lazy_regex(r"(?: of)?(?: an?)? ")


def described(text: str, amount: Amount, floor: int, lexicon: Lexicon) -> Draft | None:
    """The amount with its surroundings, a numerator included where it is a denominator.

    A denominator without a numerator is a unit and a particle: 午後5時30分の間.
    """
    draft = describe(text, amount, floor, lexicon)
    if draft is None or draft.is_bare or amount.is_part or draft.amount is None:
        return draft
    if draft.readings[0].kind is not _FRACTION:
        return draft
    part = with_numerator(text, draft, lexicon)
    if part is not None or amount.strength is not Strength.HARD:  # 十分の余裕 is ample room
        return part
    return describe(text[: draft.end - 1], amount, floor, lexicon)


def with_numerator(text: str, draft: Draft, lexicon: Lexicon) -> Draft | None:
    """The fraction whose denominator the draft is (10분의, 十分之); None without a numerator."""
    denominator = draft.amount.values[0] if draft.amount else Fraction(0)
    start = draft.end + (text[draft.end : draft.end + 1] == " ")
    numerator = _numerator(text, start, lexicon)
    if numerator is None or not denominator:
        return None
    value = numerator.values[0] / denominator
    draft.end, draft.amount, draft.strength = numerator.end, None, Strength.HARD
    score = Reading(FactKind.SCORE, f"{numerator.values[0]}/{denominator}")
    draft.readings = [Reading(FactKind.FRACTION, value), score]
    if denominator == 100:
        draft.readings.append(Reading(FactKind.PERCENT, value * 100, "%"))
    return draft


def _numerator(text: str, start: int, lexicon: Lexicon) -> Amount | None:
    if text[start : start + 1] not in _DIGITS:
        return read_myriad(text, start, lexicon) if lexicon.is_myriad else None
    end, values = read_literal(text, start, lexicon.style)
    return Amount(start, end, values)


def with_part(text: str, amount: Amount, role: NumeralRole, lexicon: Lexicon) -> Amount:
    """The amount with a part behind it: two thirds, one-tenth, two and a half.

    A singular ordinal is a part only of one (one third), behind an article only where no noun
    follows: a third of it, a third less.
    """
    added = _added_part(text, amount, lexicon)
    if added is not None:
        return added
    found = lexicon.parts.at(text, gap_end(text, amount.end))
    if found is None or amount.values[0] == 0 or _is_size(text, amount.end, found[1], lexicon):
        return amount
    part, end = found
    word = text[gap_end(text, amount.end) : end].lower()
    if word in lexicon.style.added_parts:
        return _with_added(text, amount, found, lexicon)
    is_ordinal = word in lexicon.numerals and lexicon.numerals[word].role is NumeralRole.ORDINAL
    is_plural = lexicon.style.ordinal_parts and amount.values[0] != 1
    if (
        is_ordinal
        and not is_plural
        and (amount.values[0] != 1 or _is_article_before_ordinal(text, end, role, lexicon))
    ):
        return amount
    values = tuple(value * part for value in amount.values)
    if part == _QUARTER and values[0] > 1:
        return amount  # five quarters of decline
    if part in (_HALF, _QUARTER) and any(value % 2 == 0 for value in amount.values):
        return amount  # "at level 2 half an hour": two halves and two quarters are said otherwise
    return replace(
        amount, end=end, values=values, strength=Strength.SOFT, is_part=True, needs_unit=False
    )


def _is_size(text: str, start: int, end: int, lexicon: Lexicon) -> bool:
    """True of a part that is a measure, too: Greek 30 εκατοστά are centimetres."""
    unit = lexicon.after.at(text, gap_end(text, start))
    return unit is not None and unit[1] == end and unit[0][0].role == "size"


def _is_article_before_ordinal(text: str, end: int, role: NumeralRole, lexicon: Lexicon) -> bool:
    """A third page; not a third of them, nor a third less."""
    if role is not NumeralRole.ARTICLE:
        return False
    return begins_noun(text, end, lexicon) if lexicon.style.not_nouns else True


def _added_part(text: str, amount: Amount, lexicon: Lexicon) -> Amount | None:
    """Two and a half."""
    for joint in lexicon.part_joints:
        at = amount.end + 1
        if not text.startswith(joint, at) or not text[amount.end : at].isspace():
            continue
        found = lexicon.parts.at(text, at + len(joint) + 1)
        if found is not None and not _begins_time(text, found[1], lexicon):
            return _with_added(text, amount, found, lexicon)
    return None


def _begins_time(text: str, end: int, lexicon: Lexicon) -> bool:
    """True of German "zwischen 18 und halb acht": the half belongs to the hour behind it."""
    if not text.endswith(lexicon.style.half_to or ("\n",), 0, end):
        return False
    word = _WORD.match(text, end)
    numeral = lexicon.numerals.get(word[1].lower()) if word is not None else None
    is_hour = numeral is not None and numeral.role is NumeralRole.CARDINAL
    return is_hour and numeral is not None and numeral.value in _HOURS


_WORD = lazy_regex(r" ([^\W\d]+)")
_HOURS = range(1, 13)


def _with_added(text: str, amount: Amount, found: tuple[Fraction, int], lexicon: Lexicon) -> Amount:
    """Two and a half million is 2,500,000, and so is two million and a half."""
    part, end = found
    behind = lexicon.magnitudes.at(text, gap_end(text, end))
    factor = behind[0] if behind is not None and behind[1] - end > _LETTER else Fraction(1)
    least = _HUNDRED if lexicon.style.short_ends else _THOUSAND  # tám trăm rưỡi is 850
    if factor == 1 and amount.magnitude >= least:
        part *= amount.magnitude
    elif factor > amount.magnitude:  # a hundred and a half million as well
        amount = replace(amount, values=tuple(value * factor for value in amount.values))
        amount.strength = Strength.HARD
    values = tuple(value + part * factor for value in amount.values)
    end = behind[1] if behind is not None and factor > 1 else end
    magnitude = max(amount.magnitude, factor)
    return replace(amount, end=end, values=values, magnitude=magnitude, is_plain=False)


def read_part(text: str, start: int, lexicon: Lexicon) -> Amount | None:
    """A part that stands alone, with what it is a part of: half, half a million, quarter hour."""
    found = lexicon.parts.at(text, start)
    if found is None:
        return None
    return Amount(start, found[1], (found[0],), strength=Strength.SOFT, is_part=True)


def _is_word(magnitude: str, lexicon: Lexicon) -> bool:
    """Whether it is no letter or two: million, Vietnamese tỷ."""
    return len(magnitude) > _TWO or magnitude.lower() in lexicon.numerals


_TWO = 2


def over_of(text: str, amount: Amount, lexicon: Lexicon) -> Amount:
    """The part with the magnitude or the article behind it: half a million, half an hour."""
    gap = _OF.match(text, amount.end)
    if not amount.is_part or gap is None:
        return amount
    magnitude = lexicon.magnitudes.at(text, gap.end())
    if magnitude is not None and _is_word(text[gap.end() : magnitude[1]], lexicon):
        values = tuple(value * magnitude[0] for value in amount.values)
        strength = Strength.HARD if magnitude[0] >= 1000 else Strength.SOFT
        return replace(
            amount, end=magnitude[1], values=values, magnitude=magnitude[0],
            is_part=False, strength=strength,
        )  # fmt: skip
    unit = lexicon.after.at(text, gap.end())
    is_glued = gap.group() == " "
    if is_glued and unit is not None and term_behind(text, amount.end, lexicon) is None:
        return amount  # a third in 2024 is no inch
    if unit is not None and unit[0][0].role in ("duration", "size"):
        return replace(amount, end=gap.end() - 1, is_part=False)
    return amount
