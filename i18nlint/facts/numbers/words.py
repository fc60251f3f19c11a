"""Facts that begin with a word or a numeral character: months, numerals, words like "twice"."""

from __future__ import annotations

from fractions import Fraction

from i18nlint.facts.numbers.centuries import century
from i18nlint.facts.numbers.decreases import add_fall
from i18nlint.facts.numbers.draft import Amount, Draft
from i18nlint.facts.numbers.east_asian import read_numeral
from i18nlint.facts.numbers.fronts import bound_before
from i18nlint.facts.numbers.glued import Measured
from i18nlint.facts.numbers.headers import is_unit_alone
from i18nlint.facts.numbers.lexicon import Lexicon, Opening
from i18nlint.facts.numbers.modifiers import is_modifier
from i18nlint.facts.numbers.months import is_month, read_month
from i18nlint.facts.numbers.numerals import NumeralRole
from i18nlint.facts.numbers.others import another_one
from i18nlint.facts.numbers.parts import described, over_of, read_part, with_part
from i18nlint.facts.numbers.phrases import WORD, is_letter
from i18nlint.facts.numbers.quantities import describe
from i18nlint.facts.numbers.read_out import read_year
from i18nlint.facts.numbers.senses import MAKERS
from i18nlint.facts.numbers.spelled import read_spelled
from i18nlint.facts.numbers.terms import Terms
from i18nlint.facts.numbers.units import DATE_ROLES, PERIODS, period_behind, term_behind
from i18nlint.facts.numbers.written_dates import date_value
from i18nlint.model.dataclass import replace
from i18nlint.model.fact import Bound, FactKind, Reading, Strength
from i18nlint.model.regex import lazy_regex


def read_at_word(
    text: str, word: str, start: int, floor: int, lexicon: Lexicon
) -> tuple[list[Draft], int]:
    """What the word or character at ``start`` says, and where to go on."""
    if word in lexicon.articles and not _counts_next(text, start, word, lexicon):
        return [], start + len(word)  # most articles of a text count nothing
    stop = _stop_end(text, word, start, lexicon)
    if stop and not _goes_on(text, start, stop, lexicon):
        return [], stop
    opening = lexicon.opening.ahead(text, start)
    whole = lexicon.words.at(text, start) if opening & Opening.WORD else None
    if whole is not None:
        bound = bound_before(text, start, floor, lexicon)
        strength = _strength(whole[0], is_weak=text[start : whole[1]].lower() in lexicon.weak)
        draft = Draft(start, whole[1], list(whole[0]), strength, bound)
        add_fall(text, draft, lexicon)
        return [_counting(text, draft, floor, lexicon)], draft.end
    prefix = lexicon.before.at(text, start) if opening & Opening.FRONT else None
    if prefix is not None and _is_front(text, start, prefix, lexicon):  # 百分之 is no hundred
        return [], prefix[1]
    month = lexicon.months.at(text, start) if opening & Opening.MONTH else None
    if month is not None and is_month(text, start, month[1], lexicon):
        return [read_month(text, start, month, lexicon)], month[1]
    if lexicon.is_myriad:
        drafts, end = read_numeral(text, start, floor, lexicon)
    else:
        drafts = _at_spelled(text, start, floor, lexicon)
        end = drafts[-1].end if drafts else start + len(word)
    if len(drafts) == 1 and is_unit_alone(text, drafts[0], lexicon):
        counted = drafts[0].readings[0].unit and drafts[0].kind in _COUNTED
        drafts[0].strength = Strength.WEAK
        return (drafts if counted else []), end
    return drafts, end


def _counting(text: str, draft: Draft, floor: int, lexicon: Lexicon) -> Draft:
    """The draft with its unit, where the word is a large number: полмиллиона долларов.

    Or a part of one: ćwierć miliona.
    """
    first = draft.readings[0]
    if isinstance(first.value, str) or not (first.kind is FactKind.FRACTION or _is_many(first)):
        return draft
    amount = Amount(draft.start, draft.end, (first.value,), strength=draft.strength)
    if first.kind is FactKind.FRACTION:
        part = replace(amount, is_part=True)
        amount = over_of(text, part, lexicon)
        if amount is part:
            return draft
    return described(text, amount, floor, lexicon) or draft


def _is_many(reading: Reading) -> bool:
    return reading.kind is FactKind.COUNT and Fraction(reading.value) >= _LARGE


_LARGE = 100_000
_COUNTED = (FactKind.COUNT, FactKind.SIZE)
"""A column may give prices per 百万 tokens, which another language writes in digits."""


def _goes_on(text: str, start: int, stop: int, lexicon: Lexicon) -> bool:
    """True where a longer word says a number all the same: 四周前 is no "all around".

    Or a part of the year follows: im ersten Quartal.
    """
    whole = lexicon.words.at(text, start)
    if whole is not None and whole[1] > stop:
        return True
    return period_behind(text, stop, lexicon) is not None


def _strength(readings: tuple[Reading, ...], *, is_weak: bool) -> Strength:
    """Roman numerals are as firm as digits: siglo XV; once is "as soon as" just as often."""
    if is_weak:
        return Strength.WEAK
    return Strength.HARD if readings[0].unit == "century" else Strength.SOFT


def _counts_next(text: str, start: int, word: str, lexicon: Lexicon) -> bool:
    """Whether a unit, a numeral or a part follows the article: an hour, a million, a third.

    Or it begins a phrase that counts: Swedish en och en halv, French une fois et demie.
    """
    at = start + len(word) + 1
    tables = (lexicon.after, lexicon.numeral_phrases, lexicon.parts)
    if any(table.at(text, at) is not None for table in tables):
        return True
    return text.startswith(lexicon.part_joints, at) or lexicon.words.at(text, start) is not None


def _is_front(text: str, start: int, prefix: tuple[Terms, int], lexicon: Lexicon) -> bool:
    """Whether the word only says what the number behind it is: 百分之, Vietnamese năm 2026."""
    role, end = prefix[0][0].role, prefix[1]
    if role == "percent":
        return True
    behind = text[end + 1 : end + 2]
    numeral = lexicon.numeral_phrases.at(text, end + 1)
    if numeral is not None and numeral[0].multiplies:
        return False  # năm trăm is five hundred
    if numeral is not None and _is_guess(text, start, end, lexicon):
        return False
    if role == "year" and _is_month_by_number(text, start, end, lexicon):
        return False
    return role in (*DATE_ROLES, *PERIODS, "decade", "past") and (
        behind.isdecimal() or numeral is not None
    )


def _is_guess(text: str, start: int, end: int, lexicon: Lexicon) -> bool:
    """True of năm sáu người, five or six people: two numerals in a row, and no third."""
    own = lexicon.numeral_phrases.at(text, start)
    other = lexicon.numeral_phrases.at(text, end + 1)
    if own is None or own[1] != end or other is None:
        return False
    is_last = lexicon.numeral_phrases.at(text, other[1] + 1) is None
    return is_last and other[0].value - own[0].value in (1, 2)


def _is_month_by_number(text: str, start: int, end: int, lexicon: Lexicon) -> bool:
    """True of the first word of tháng năm năm 2026, month five of the year 2026."""
    named = lexicon.before.before(text, start - 1)
    is_month = named is not None and named[0][0].role == "month"
    return is_month and text.startswith(text[start - 1 : end], end)


def _stop_end(text: str, word: str, start: int, lexicon: Lexicon) -> int:
    """The end of the set phrase around the place, 0 where there is none."""
    longest = 0
    is_cased = not lexicon.is_myriad
    for offset, length, phrases in lexicon.stops.get(word, lexicon.stops.get(word.lower(), ())):
        begin = start - offset
        there = text[begin : begin + length]
        if begin < 0 or (there.lower() if is_cased else there) not in phrases:
            continue
        if is_letter(there[-1]) and is_letter(text[begin + length : begin + length + 1] or " "):
            continue  # "on a" is no part of Turkish "on altı"
        if not any(_stands_at(other, text, begin) for other in lexicon.not_stops):
            longest = max(longest, begin + length)
    return longest


def _stands_at(phrase: str, text: str, at: int) -> bool:
    """At the place, or from the character in front of it on: 第四周 is no 四周."""
    return text.startswith(phrase, at) or (at > 0 and text.startswith(phrase, at - 1))


def _at_spelled(text: str, start: int, floor: int, lexicon: Lexicon) -> list[Draft]:
    guess = lexicon.guesses.at(text, start)
    if guess is not None:
        return _guessed(text, start, guess, floor, lexicon)
    spelled = read_spelled(text, start, lexicon)
    year = read_year(text, start, lexicon) if spelled and lexicon.style.short_tens else None
    if year is not None:
        draft = described(text, year, floor, lexicon)
        return [draft] if draft else []
    if spelled is None:
        glued = _glued(text, start, lexicon) if lexicon.glued else None
        if glued is not None:
            return glued
        part = read_part(text, start, lexicon)
        draft = _alone(text, part, floor, lexicon) if part else None
        return [draft] if draft else []
    amount = spelled.amount
    if is_modifier(text[amount.start : amount.end], lexicon):
        return []  # of the digits behind it: साढ़े 47 करोड़
    if spelled.role is NumeralRole.ORDINAL:
        return [_spelled_ordinal(text, amount, lexicon)]
    if amount.strength is Strength.WEAK and (another := another_one(text, amount, lexicon)):
        return [another]
    amount = over_of(text, with_part(text, amount, spelled.role, lexicon), lexicon)
    draft = described(text, amount, floor, lexicon)
    return [draft] if draft else []


def _guessed(
    text: str, start: int, found: tuple[tuple[int, int], int], floor: int, lexicon: Lexicon
) -> list[Draft]:
    """Polish kilkanaście minut: any number from eleven to nineteen, of what has a unit."""
    (low, high), end = found
    values = tuple(map(Fraction, range(low, high + 1)))
    amount = Amount(start, end, values, strength=Strength.SOFT, bound=Bound.ABOUT, needs_unit=True)
    draft = described(text, amount, floor, lexicon)
    return [draft] if draft else []


def _glued(text: str, start: int, lexicon: Lexicon) -> list[Draft] | None:
    """Zwanzigminütig, восемнадцатилетний: a numeral and its unit in one word."""
    match = _WORD.match(text, start)
    found = lexicon.glued.read(match.group()) if match and lexicon.glued else None
    if not isinstance(found, Measured):
        return None
    value, end = found.value, start + found.length
    is_plain = value.denominator == 1 and value < _MANY
    amount = Amount(start, end, (value,), strength=Strength.SOFT, is_plain=is_plain)
    draft = describe(text, amount, start, lexicon)
    if draft is None or draft.end == amount.end:
        return []
    is_simple = value == 1 and draft.kind is FactKind.MULTIPLE  # einfach, eenvoudig
    return [] if is_simple else [draft]


_WORD = lazy_regex(WORD)
_MANY = 10_000


def _alone(text: str, part: Amount, floor: int, lexicon: Lexicon) -> Draft | None:
    """Half, quarter million; other parts need their numerator: tiers, cuarto are other words."""
    amount = over_of(text, part, lexicon)
    if amount.is_part and amount.values[0] != Fraction(1, 2):
        return None
    return described(text, amount, floor, lexicon)


_HOURS = frozenset(range(1, 13))
_NAMED_IN_FRONT = ("past", "quarter", "half-year")
_CENTURIES = frozenset(range(1, 31))


def _spelled_ordinal(text: str, amount: Amount, lexicon: Lexicon) -> Draft:
    """Tenth; in Russian also the year: две тысячи шестого года."""
    value = amount.values[0]
    draft = Draft(amount.start, amount.end, [Reading(FactKind.ORDINAL, value)], amount.strength)
    draft.amount = amount
    front = lexicon.before.before(text, amount.start - 1)
    if front is not None and front[0][0].role in _NAMED_IN_FRONT and value in _HOURS:
        role, plain = front[0][0].role, replace(amount, is_plain=True)
        named = MAKERS[role](value, front[0][0], plain)
        if named:  # половине четвёртого, الربع الثالث
            draft.readings, draft.start = [*named, *draft.readings], front[1]
            return draft
    if front is not None and front[0][0].role == "century" and value in _CENTURIES:
        draft.readings, draft.start = [century(value)], front[1]  # القرن التاسع عشر
        return draft
    found = period_behind(text, amount.end, lexicon)
    if found is not None:
        role = found[0][0].role
        ordinals = [] if role == "century" else draft.readings
        draft.readings = [*MAKERS[role](value, found[0][0], amount), *ordinals] or draft.readings
        draft.end = found[1]
        return draft
    found = term_behind(text, amount.end, lexicon)
    if found is not None and found[0][0].role == "year" and 1000 <= value <= 2999:
        draft.readings.insert(0, Reading(FactKind.DATE, date_value(int(value))))
        draft.end, draft.strength = found[1], Strength.HARD
    return draft
