"""From an amount to a fact: the units, signs and bounds around a number."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from fractions import Fraction
from typing import TypeVar

from i18nlint.facts.numbers.draft import Amount, Draft
from i18nlint.facts.numbers.lexicon import Lexicon
from i18nlint.facts.numbers.notations import date_value
from i18nlint.facts.numbers.terms import Term, Terms
from i18nlint.model.fact import Bound, FactKind, Reading, Strength

_SPACES = " \u00a0\u202f\u2009"
_GLUED_ONLY = frozenset("KMBTkxXdsANJ")
"""Single letters that are units only right behind the digits: 5s, but not "3 A"."""


_SIGNS = frozenset("-−－")

T = TypeVar("T")

_NO_ORDINAL = frozenset({"percent", "currency", "quarter", "century", "decade"})
"""第3四半期 is a quarter."""


def gap_end(text: str, at: int) -> int:
    """Where a unit may begin behind a number: over one space or hyphen."""
    if at < len(text) and text[at] in _SPACES:
        return at + 1
    if text[at : at + 1] in ("-", "‑") and text[at + 1 : at + 2].isalpha():
        return at + 1
    return at


def term_behind(text: str, end: int, lexicon: Lexicon) -> tuple[Terms, int] | None:
    """What the number that ends at ``end`` counts, and the end of the unit."""
    found = lexicon.after.at(text, end)
    if found is not None:
        if _begins_date(text, end, found[1], lexicon):
            return None
        return None if _is_other_word(text, end, found[1], lexicon) else found
    start = gap_end(text, end)
    if start == end:
        return None
    found = lexicon.after.at(text, start) or _behind_of(text, start, lexicon)
    if found is None or _is_other_word(text, start, found[1], lexicon):
        return None
    if _begins_date(text, start, found[1], lexicon):
        return None
    if found[1] - start == 1 and text[start] in _GLUED_ONLY:
        return None
    terms = tuple(term for term in found[0] if term.role not in _never_apart(lexicon))
    return (terms, found[1]) if terms else None


def _begins_date(text: str, start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether the word belongs to the number behind it: Vietnamese 29 tháng 9 năm 2018."""
    if not text[end + 1 : end + 2].isdecimal():
        return False
    front = lexicon.before.at(text, start)
    return front is not None and front[0][0].role in _DATE_ROLES


_DATE_ROLES = frozenset({"year", "month", "day", "buddhist-year"})


def _never_apart(lexicon: Lexicon) -> tuple[str, ...]:
    """Roles of what is always glued: 5m for five million, 5th."""
    return ("magnitude",) if lexicon.is_myriad else ("magnitude", "ordinal")


def _behind_of(text: str, start: int, lexicon: Lexicon) -> tuple[Terms, int] | None:
    """The unit behind a preposition: millions de dollars, 5 millones de euros."""
    for word in lexicon.style.of:
        if text.startswith(word, start):
            at = start + len(word)
            found = lexicon.after.at(text, at + (text[at : at + 1] in _SPACES))
            if found is not None and found[0][0].role in ("currency", "size", "counters"):
                return found
    return None


def _is_other_word(text: str, start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether a longer word begins where the unit does; in Korean not glued to digits."""
    other = lexicon.not_units.at(text, start)
    is_glued = lexicon.style.word_start and text[start - 1].isdigit()
    return other is not None and other[1] > end and not is_glued


def describe(text: str, amount: Amount, floor: int, lexicon: Lexicon) -> Draft | None:
    """The fact that the amount is, with what stands around it; None where it is no number."""
    draft = Draft(amount.start, amount.end, [], amount.strength, amount=amount)
    terms: Terms = ()
    bound, at = _bound_behind(text, amount.end, lexicon)
    found = term_behind(text, at, lexicon)
    if found is not None:
        terms, draft.end = _with_half_of_day(text, found, lexicon)
        at = draft.end
    bound = bound or _bound_behind(text, at, lexicon)[0]
    terms = _read_front(text, draft, terms, floor, lexicon)
    amount = draft.amount or amount
    if amount.needs_unit and not terms and not _stands_alone(text, draft, lexicon):
        return None
    draft.readings = list(_readings(amount, terms))
    if terms and terms[-1].role == "hour":
        _add_half_hour(text, draft, lexicon)
    draft.is_bare = not any(reading.unit for reading in draft.readings[:1]) and not terms
    draft.bound = bound or draft.bound
    _add_rate(text, draft, lexicon)
    _settle_strength(draft, terms, lexicon, text)
    return draft


def _add_half_hour(text: str, draft: Draft, lexicon: Lexicon) -> None:
    """5時半, 3시 반, 5点半."""
    start = draft.end + (text[draft.end : draft.end + 1] == " ")
    half = lexicon.clock["half"].at(text, start)
    if half is not None and draft.kind is FactKind.TIME:
        times = [reading for reading in draft.readings if reading.kind is FactKind.TIME]
        draft.readings = [
            Reading(FactKind.TIME, str(time.value).replace(":00", ":30")) for time in times
        ]
        draft.end = half[1]


def _with_half_of_day(text: str, found: tuple[Terms, int], lexicon: Lexicon) -> tuple[Terms, int]:
    """6 horas da manhã, 6 hodin ráno: hours with a part of the day are a time."""
    if found[0][0].role not in ("duration", "hour", "oclock"):
        return found
    later = term_behind(text, found[1], lexicon)
    return later if later is not None and later[0][0].role in ("am", "pm") else found


def _stands_alone(text: str, draft: Draft, lexicon: Lexicon) -> bool:
    """Whether no letter touches the numeral: a table cell that says 七."""
    before = text[draft.start - 1 : draft.start] if draft.start else ""
    is_apart = not before.isalpha() and not text[draft.end : draft.end + 1].isalpha()
    return lexicon.is_myriad and (is_apart or _leads_on(text, draft.end, lexicon))


def _leads_on(text: str, end: int, lexicon: Lexicon) -> bool:
    """Whether a range or a fraction goes on behind a numeral: 三から四月, 一又三分之一."""
    for joint in (*lexicon.ranges, *lexicon.mixed_joints):
        at = end + len(joint)
        if joint and text.startswith(joint, end) and _is_numeral(text[at : at + 1], lexicon):
            return joint in lexicon.ranges or _is_denominator(text, at, lexicon)
    return False


def _is_numeral(character: str, lexicon: Lexicon) -> bool:
    return character in lexicon.numerals or character.isdecimal()


def _is_denominator(text: str, at: int, lexicon: Lexicon) -> bool:
    while _is_numeral(text[at : at + 1], lexicon):
        at += 1
    found = lexicon.after.at(text, at)
    return found is not None and found[0][0].role == "fraction"


def _bound_behind(text: str, end: int, lexicon: Lexicon) -> tuple[Bound | None, int]:
    for start in (end, gap_end(text, end)):
        found = lexicon.bounds_after.at(text, start)
        if found is not None and found[0] != "none":
            return found
    return None, end


def _read_front(text: str, draft: Draft, terms: Terms, floor: int, lexicon: Lexicon) -> Terms:
    """Take in signs, currency and ordinal marks in front; note a bound. The terms that hold."""
    at = draft.start
    for _ in range(4):
        skipped = at
        while skipped > floor and text[skipped - 1] in _SPACES:
            skipped -= 1
        bound = _whole_word(text, lexicon.bounds_before.before(text, skipped), lexicon)
        sign = lexicon.minus.before(text, skipped)
        if bound is not None and sign is not None and bound[1] < sign[1]:
            sign = None  # au moins 10: the minus is a part of "at least"
        if sign is not None and sign[1] >= floor and _is_sign(text, sign[1], skipped, at):
            at = draft.start = sign[1]
            _negate(draft)
            continue
        found = _whole_word(text, lexicon.before.before(text, skipped), lexicon)
        if found is not None and found[1] >= floor and (at - skipped) < 2:
            terms = _front_terms(found[0], terms)
            draft.is_prefixed = draft.is_prefixed or found[0][0].role == "currency"
            at = draft.start = found[1]
            continue
        if bound is None or bound[1] < floor or bound[0] == "none":
            break
        draft.bound = draft.bound or bound[0]
        at = bound[1]
    return terms


def _whole_word(text: str, found: tuple[T, int] | None, lexicon: Lexicon) -> tuple[T, int] | None:
    """What was found, unless a Korean word ends in it: the 약 of 계약 is no "about"."""
    if found is None or not lexicon.style.word_start or found[1] == 0:
        return found
    inside = all("가" <= character <= "힣" for character in text[found[1] - 1 : found[1] + 1])
    return None if inside else found


def _front_terms(front: Terms, behind: Terms) -> Terms:
    """A currency in front of "10 million dollars" and one behind agree; else the front wins."""
    if front[0].role in ("am", "pm"):
        is_hour = behind and behind[0].role in ("hour", "oclock")
        return (*front, *behind) if is_hour else behind
    if front[0].role == "ordinal" and behind and behind[0].role in _NO_ORDINAL:
        return behind
    if front[0].role == "currency" and behind and behind[0].role == "currency":
        return behind
    if front[0].role in _DATE_ROLES and behind and behind[0].role == "currency":
        return behind
    if front[0].role == "version" and behind:
        return behind
    return (*front, *behind) if front[0].role == "ordinal" else front


def _is_sign(text: str, start: int, end: int, at: int) -> bool:
    """Whether a minus is one: not the dash of a range, not a bullet."""
    if text[start] not in _SIGNS:
        return True
    before = text[:start].rstrip()[-1:]
    if end != at or before.isdigit():
        return False
    touches = text[start - 1 : start]
    if text[start] != "-":  # a true minus sign is a hyphen between no words
        return True
    return not (touches.isalnum() or touches in (")", "]", "%", "°")) or _ends_word(touches)


def _ends_word(character: str) -> bool:
    """Hiragana and ideographs in front of a minus: 結果は-7, 权重为-1."""
    return "\u3041" <= character <= "\u309f" or "\u4e00" <= character <= "\u9fff"


def _negate(draft: Draft) -> None:
    if draft.amount is not None:
        values = tuple(-value for value in draft.amount.values)
        draft.amount = replace(draft.amount, values=values, is_plain=False)


def _readings(amount: Amount, terms: Terms) -> Iterator[Reading]:
    values = amount.values
    seen: list[Reading] = []
    for value in values:
        for term in terms:
            if seen and seen[0].kind is FactKind.DATE and seen[0].value == date_value(int(value)):
                break  # 2026년 does not last 2,026 years
            for reading in _MAKERS[term.role](value, term, amount):
                if reading not in seen:
                    seen.append(reading)
    if not seen:
        kind = FactKind.FRACTION if amount.is_part else FactKind.COUNT
        seen = [Reading(kind, value) for value in values]
        if amount.is_part:
            seen.append(Reading(FactKind.PERCENT, values[0] * 100, "%"))
        if amount.is_plain and 1900 <= values[0] <= 2099:
            seen.append(Reading(FactKind.DATE, date_value(int(values[0]))))
    yield from seen


_Maker = Callable[[Fraction, Term, Amount], tuple[Reading, ...]]


def _of_kind(kind: FactKind, unit: str = "") -> _Maker:
    def make(value: Fraction, term: Term, amount: Amount) -> tuple[Reading, ...]:
        del amount
        return (Reading(kind, value * term.factor, unit or term.name),)

    return make


def _duration(value: Fraction, term: Term, amount: Amount) -> tuple[Reading, ...]:
    """Half a year is also six months."""
    del amount
    lasting = Reading(FactKind.DURATION, value * term.factor, term.name)
    if term.name == "year" and value.denominator in (2, 3, 4, 6, 12):
        return (lasting, Reading(FactKind.DURATION, value * 12, "month"))
    return (lasting,)


def _discount(value: Fraction, term: Term, amount: Amount) -> tuple[Reading, ...]:
    """打8折 is 20 % off, 85折 15 %."""
    del amount
    paid = value * term.factor if value < 10 else value
    return (Reading(FactKind.PERCENT, 100 - paid, "%"), Reading(FactKind.PERCENT, paid, "%"))


def _permille(value: Fraction, term: Term, amount: Amount) -> tuple[Reading, ...]:
    del term, amount
    return (Reading(FactKind.PERCENT, value / 10, "%"),)


def _multiple(value: Fraction, term: Term, amount: Amount) -> tuple[Reading, ...]:
    del term, amount
    return (
        Reading(FactKind.MULTIPLE, value, "times"),
        Reading(FactKind.COUNT, value, "occurrence"),
    )


def _ordinal(value: Fraction, term: Term, amount: Amount) -> tuple[Reading, ...]:
    """The 24th may be a day."""
    del term
    ordinal = Reading(FactKind.ORDINAL, value)
    if amount.is_plain and value in _DAYS_OF_MONTH:
        return (ordinal, Reading(FactKind.DATE, date_value(0, 0, int(value))))
    return (ordinal,)


_DAYS_OF_MONTH = range(1, 32)


def _year(value: Fraction, term: Term, amount: Amount) -> tuple[Reading, ...]:
    """2026年 is a date, 5年 lasts; 26年 may be either."""
    del term
    if amount.is_plain and 1000 <= value <= 2999:
        return (Reading(FactKind.DATE, date_value(int(value))), Reading(FactKind.COUNT, value))
    return ()


def _buddhist_year(value: Fraction, term: Term, amount: Amount) -> tuple[Reading, ...]:
    """Thai years count from 543 before ours."""
    if amount.is_plain and 2400 <= value <= 2699:
        year = Reading(FactKind.DATE, date_value(int(value) - 543))
        return (year, Reading(FactKind.COUNT, value))
    return _year(value, term, amount)


def _month(value: Fraction, term: Term, amount: Amount) -> tuple[Reading, ...]:
    del term, amount
    if value.denominator != 1 or not 1 <= value <= 12:
        return ()
    return (Reading(FactKind.DATE, date_value(0, int(value))),)


def _day(value: Fraction, term: Term, amount: Amount) -> tuple[Reading, ...]:
    del term, amount
    if value.denominator != 1 or not 1 <= value <= 31:
        return ()
    return (Reading(FactKind.DATE, date_value(0, 0, int(value))),)


def _decade(value: Fraction, term: Term, amount: Amount) -> tuple[Reading, ...]:
    del term
    if not amount.is_plain or value % 10 or value.denominator != 1:
        return ()
    year = int(value) + (1900 if 10 <= value < 100 else 0)
    readings = [Reading(FactKind.DATE, f"{year}s"), Reading(FactKind.COUNT, value)]
    if value >= 100 and value % 100 == 0:  # Swedish 1600-talet is the 17th century
        readings.append(Reading(FactKind.ORDINAL, value / 100 + 1))
    return tuple(readings)


def _quarter(value: Fraction, term: Term, amount: Amount) -> tuple[Reading, ...]:
    del term, amount
    return (Reading(FactKind.DATE, f"Q{value}"),) if value in (1, 2, 3, 4) else ()


def _hour(value: Fraction, term: Term, amount: Amount) -> tuple[Reading, ...]:
    del amount
    minute = value % 1 * 100  # 4.40 am, 17.30 Uhr
    if minute.denominator != 1 or not 0 <= value <= 24 or minute >= 60:
        return ()
    hour = int(value)
    if term.role == "am":
        return (Reading(FactKind.TIME, f"{hour % 12:02}:{int(minute):02}"),)
    if term.role == "pm":
        return (Reading(FactKind.TIME, f"{hour % 12 + 12:02}:{int(minute):02}"),)
    if minute and term.role != "oclock":
        return ()
    if minute:
        return (Reading(FactKind.TIME, f"{hour:02}:{int(minute):02}"),)
    readings = [Reading(FactKind.TIME, f"{hour:02}:00")]
    if 1 <= hour < 12:
        readings.append(Reading(FactKind.TIME, f"{hour + 12:02}:00"))
    readings.append(Reading(FactKind.COUNT, value))  # 权重为1时 is "when it is 1"
    return tuple(readings)


def _fraction(value: Fraction, term: Term, amount: Amount) -> tuple[Reading, ...]:
    """The denominator of 10분의; its numerator follows and is read with it."""
    del term, amount
    return (Reading(FactKind.FRACTION, 1 / value),) if value else ()


def _version(value: Fraction, term: Term, amount: Amount) -> tuple[Reading, ...]:
    del term, amount
    written = str(value) if value.denominator == 1 else str(float(value))
    return (Reading(FactKind.VERSION, written), Reading(FactKind.COUNT, value))


_MAKERS: dict[str, _Maker] = {
    "percent": _of_kind(FactKind.PERCENT, "%"),
    "percentage-points": _of_kind(FactKind.PERCENTAGE_POINT, "%"),
    "permille": _permille,
    "discount": _discount,
    "multiple": _multiple,
    "version": _version,
    "magnitude": _of_kind(FactKind.COUNT),
    "counters": _of_kind(FactKind.COUNT),
    "duration": _duration,
    "size": _of_kind(FactKind.SIZE),
    "currency": _of_kind(FactKind.MONEY),
    "ordinal": _ordinal,
    "year": _year,
    "buddhist-year": _buddhist_year,
    "month": _month,
    "day": _day,
    "decade": _decade,
    "century": _ordinal,
    "quarter": _quarter,
    "hour": _hour,
    "oclock": _hour,
    "am": _hour,
    "pm": _hour,
    "fraction": _fraction,
}


def _add_rate(text: str, draft: Draft, lexicon: Lexicon) -> None:
    """Tokens per second: ``/s`` and the like join the unit."""
    first = draft.readings[0]
    if first.kind not in (FactKind.SIZE, FactKind.COUNT) or not first.unit:
        return
    at = draft.end
    if text[at : at + 1] in ("/", "／") or (text[at : at + 1] in _SPACES and text[at : at + 1]):
        at += 1
    else:
        return
    found = lexicon.per.at(text, at)
    if found is not None:
        draft.end = found[1]
        draft.readings = [replace(first, unit=f"{first.unit}/{found[0]}")]


def _settle_strength(draft: Draft, terms: Terms, lexicon: Lexicon, text: str) -> None:
    amount = draft.amount
    if amount is None or draft.strength is Strength.HARD:
        return
    surface = text[amount.start : amount.end]
    roles = {term.role for term in terms}
    if surface in lexicon.weak and "counters" in roles:
        draft.strength = Strength.WEAK
    if roles & {"month", "year"} and draft.kind is FactKind.DATE:
        draft.strength = Strength.HARD
    if roles & {"percent", "currency"} and amount.values[0] not in (1, 100):
        draft.strength = Strength.HARD
