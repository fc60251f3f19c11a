"""What stands at a place: the readers of digits and of numerals in words, tried in order."""

from __future__ import annotations

import re
from fractions import Fraction

from i18nlint.facts.numbers.draft import Amount, Draft
from i18nlint.facts.numbers.identifiers import named_number, read_digit_word, read_identifier
from i18nlint.facts.numbers.lexicon import Lexicon
from i18nlint.facts.numbers.literals import read_literal
from i18nlint.facts.numbers.myriads import read_myriad
from i18nlint.facts.numbers.notations import date_value, read_notation
from i18nlint.facts.numbers.numerals import NumeralRole
from i18nlint.facts.numbers.pairs import PAIR_BOUND, split_pair
from i18nlint.facts.numbers.parts import over_of, read_part, with_numerator, with_part
from i18nlint.facts.numbers.phrases import is_letter
from i18nlint.facts.numbers.quantities import describe, gap_end, term_behind
from i18nlint.facts.numbers.spelled import read_spelled
from i18nlint.facts.numbers.terms import Terms
from i18nlint.model.fact import FactKind, Reading, Strength

_JOINTS = frozenset("-_.‑")


def read_at_digit(text: str, start: int, floor: int, lexicon: Lexicon) -> Draft | None:
    """The fact that begins at or around the digit; nothing in front of ``floor`` belongs to it."""
    whole = lexicon.words.at(text, start)
    if whole is not None:
        return Draft(start, whole[1], list(whole[0]))
    if start > floor and (is_letter(text[start - 1]) or text[start - 1] in _JOINTS):
        draft = read_identifier(text, start, floor, lexicon)
        if draft is not None:
            return draft
    draft = read_notation(text, start, lexicon.style)
    if draft is None:
        return _number(text, start, floor, lexicon)
    if draft.kind is FactKind.VERSION:
        named_number(text, draft, floor, lexicon)
    if draft.kind is FactKind.TIME:
        return _half_of_day(text, draft, lexicon)
    if draft.kind is FactKind.FRACTION:
        return _measured_fraction(text, draft, floor, lexicon)
    return draft


def _half_of_day(text: str, draft: Draft, lexicon: Lexicon) -> Draft:
    """7:30 PM, 오후 7:30."""
    behind = term_behind(text, draft.end, lexicon)
    front = lexicon.before.before(text, len(text[: draft.start].rstrip()))
    role = behind[0][0].role if behind else ""
    if role in ("am", "pm") and behind is not None:
        draft.end = behind[1]
    elif front is not None and front[0][0].role in ("am", "pm"):
        role, draft.start = front[0][0].role, front[1]
    if role in ("am", "pm"):
        hour, _, rest = str(draft.readings[0].value).partition(":")
        later = int(hour) % 12 + (12 if role == "pm" else 0)
        draft.readings = [Reading(FactKind.TIME, f"{later:02}:{rest}")]
    return draft


def _measured_fraction(text: str, draft: Draft, floor: int, lexicon: Lexicon) -> Draft:
    """1/4 mile, -3/8: a fraction in digits with its unit and sign."""
    value = draft.readings[0].value
    if isinstance(value, str):
        return draft
    amount = Amount(draft.start, draft.end, (value,), is_part=True)
    measured = describe(text, over_of(text, amount, lexicon), floor, lexicon)
    if measured is None:
        return draft
    if measured.is_bare:
        measured.readings = [measured.readings[0], *draft.readings[1:]]
    return measured


def _number(text: str, start: int, floor: int, lexicon: Lexicon) -> Draft | None:
    amount = _digits(text, start, lexicon)
    draft = _described(text, amount, floor, lexicon)
    if draft is None:
        return None
    if draft.end == amount.end and is_letter(text[amount.end : amount.end + 1] or " "):
        return read_digit_word(text, start) or draft
    if draft.is_bare and draft.bound is None:
        named_number(text, draft, floor, lexicon)
    return draft


def _described(text: str, amount: Amount, floor: int, lexicon: Lexicon) -> Draft | None:
    """The amount with its surroundings, a numerator included where it is a denominator."""
    draft = describe(text, amount, floor, lexicon)
    if draft is None or draft.amount is None:
        return draft
    if draft.kind is FactKind.FRACTION and not amount.is_part and not draft.is_bare:
        return with_numerator(text, draft, lexicon)
    return draft


def _digits(text: str, start: int, lexicon: Lexicon) -> Amount:
    amount = read_myriad(text, start, lexicon) if lexicon.is_myriad else None
    if amount is None:
        end, values = read_literal(text, start, lexicon.style)
        amount = Amount(start, end, values, is_plain=text[start:end].isdigit())
    amount = _magnified(text, amount, lexicon)
    return with_part(text, amount, NumeralRole.CARDINAL, lexicon)


def _magnified(text: str, amount: Amount, lexicon: Lexicon) -> Amount:
    """The amount with K, M, million behind it taken in, unless a longer unit begins there."""
    at = amount.end
    found = lexicon.magnitudes.at(text, at)
    if found is None and (at := gap_end(text, at)) > amount.end:
        found = lexicon.magnitudes.at(text, at)
        if found is not None and found[1] - at < 2:  # a letter is a magnitude only when glued
            return amount
    if found is None:
        return amount
    unit = lexicon.after.at(text, at)
    if unit is not None and unit[1] > found[1]:
        return amount
    amount.values = tuple(value * found[0] for value in amount.values)
    amount.magnitude *= found[0]
    amount.end, amount.is_plain = found[1], False
    return amount


def read_at_word(
    text: str, word: str, start: int, floor: int, lexicon: Lexicon
) -> tuple[list[Draft], int]:
    """What the word or character at ``start`` says, and where to go on."""
    if word in lexicon.articles and not _counts_next(text, start + len(word) + 1, lexicon):
        return [], start + len(word)  # most articles of a text count nothing
    stop = _stop_end(text, word, start, lexicon)
    if stop:
        return [], stop
    whole = lexicon.words.at(text, start)
    if whole is not None:
        return [Draft(start, whole[1], list(whole[0]), Strength.SOFT)], whole[1]
    prefix = lexicon.before.at(text, start)
    if prefix is not None and _is_front(text, prefix, lexicon):  # 百分之 is no hundred
        return [], prefix[1]
    month = lexicon.months.at(text, start)
    if month is not None:
        return [_month(text, start, month, lexicon)], month[1]
    drafts = _at_numeral(text, start, floor, lexicon)
    return drafts, drafts[-1].end if drafts else start + len(word)


def _counts_next(text: str, at: int, lexicon: Lexicon) -> bool:
    """Whether a unit, a numeral or a part stands at the place: an hour, a million, a third."""
    tables = (lexicon.after, lexicon.numeral_phrases, lexicon.parts)
    return any(table.at(text, at) is not None for table in tables)


def _is_front(text: str, prefix: tuple[Terms, int], lexicon: Lexicon) -> bool:
    """Whether the word only says what the number behind it is: 百分之, Vietnamese năm 2026."""
    role, end = prefix[0][0].role, prefix[1]
    if role == "percent":
        return True
    behind = text[end + 1 : end + 2]
    numeral = lexicon.numeral_phrases.at(text, end + 1)
    if numeral is not None and numeral[0].multiplies:
        return False  # năm trăm is five hundred
    return role in ("year", "month", "day", "buddhist-year", "decade") and (
        behind.isdecimal() or numeral is not None
    )


def _month(text: str, start: int, month: tuple[int, int], lexicon: Lexicon) -> Draft:
    reading = Reading(FactKind.DATE, date_value(0, month[0]))
    is_weak = text[start : month[1]] in lexicon.weak_months and _begins_sentence(text, start)
    return Draft(start, month[1], [reading], Strength.WEAK if is_weak else Strength.HARD)


def _begins_sentence(text: str, start: int) -> bool:
    return text[:start].rstrip(" \"'“‘(*")[-1:] in ("", ".", "!", "?", ":", "\n")


def _stop_end(text: str, word: str, start: int, lexicon: Lexicon) -> int:
    """The end of the set phrase around the place, 0 where there is none."""
    longest = 0
    for phrase, offset in lexicon.stops.get(word, lexicon.stops.get(word.lower(), ())):
        begin = start - offset
        if begin < 0 or not _stands(phrase, text, begin, lexicon):
            continue
        if not any(text.startswith(other, begin) for other in lexicon.not_stops):
            longest = max(longest, begin + len(phrase))
    return longest


def _stands(phrase: str, text: str, begin: int, lexicon: Lexicon) -> bool:
    if lexicon.is_myriad:
        return text.startswith(phrase, begin)
    return text[begin : begin + len(phrase)].lower() == phrase


def _at_numeral(text: str, start: int, floor: int, lexicon: Lexicon) -> list[Draft]:
    if not lexicon.is_myriad:
        draft = _at_spelled(text, start, floor, lexicon)
        return [draft] if draft else []
    amount = _native(text, start, lexicon) or _sino(text, start, lexicon)
    if amount is None or _is_indefinite(text, amount, lexicon):
        return []
    if lexicon.style.word_start and not _ends_well(text, amount, lexicon):
        return []
    pair = split_pair(text, amount, lexicon)
    draft = _described(text, pair[1] if pair else amount, floor, lexicon)
    if draft is None:
        return []
    if pair is None:
        return [draft]
    low = describe(text, pair[0], floor, lexicon)
    if low is None or draft.start < pair[1].start:
        return [draft]
    low.readings = [Reading(draft.kind, pair[0].values[0], draft.readings[0].unit)]
    low.bound = draft.bound = PAIR_BOUND
    return [low, draft]


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
        return read_myriad(text[: amount.end - 1], start, lexicon)  # 구월 오일: the 5th, not 51
    return amount


def _single_fits(text: str, surface: str, amount: Amount, lexicon: Lexicon) -> bool:
    """Whether a numeral of one syllable stands as a number may: 오 미터, 삼월, 일주일."""
    if surface in lexicon.single.never:
        return False
    if surface not in lexicon.single.spaced or text == surface:
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
    is_round = first is not None and first.multiplies
    if is_round and text.endswith(lexicon.indefinite_before, 0, amount.start):
        return True
    return text.startswith(lexicon.indefinite_after, amount.end)


def _ends_well(text: str, amount: Amount, lexicon: Lexicon) -> bool:
    """Korean numerals are words: behind them stands a unit, a particle or no letter."""
    if amount.end - amount.start > 2 or not text[amount.end : amount.end + 1].isalpha():
        return True
    return lexicon.after.at(text, amount.end) is not None


def _at_spelled(text: str, start: int, floor: int, lexicon: Lexicon) -> Draft | None:
    spelled = read_spelled(text, start, lexicon)
    if spelled is None:
        part = read_part(text, start, lexicon)
        return _described(text, over_of(text, part, lexicon), floor, lexicon) if part else None
    amount = spelled.amount
    if spelled.role is NumeralRole.ORDINAL:
        return _spelled_ordinal(text, amount, lexicon)
    amount = over_of(text, with_part(text, amount, spelled.role, lexicon), lexicon)
    return _described(text, amount, floor, lexicon)


def _spelled_ordinal(text: str, amount: Amount, lexicon: Lexicon) -> Draft:
    """Tenth; in Russian also the year: две тысячи шестого года."""
    value = amount.values[0]
    draft = Draft(amount.start, amount.end, [Reading(FactKind.ORDINAL, value)], amount.strength)
    draft.amount = amount
    found = term_behind(text, amount.end, lexicon)
    if found is not None and found[0][0].role == "year" and 1000 <= value <= 2999:
        draft.readings.insert(0, Reading(FactKind.DATE, date_value(int(value))))
        draft.end, draft.strength = found[1], Strength.HARD
    return draft
