"""From an amount to a fact: the units, signs and bounds around a number."""

from __future__ import annotations

from fractions import Fraction

from i18nlint.facts.numbers.ages import add_age
from i18nlint.facts.numbers.bands import add_band
from i18nlint.facts.numbers.decreases import add_below_zero, add_decrease, add_fall
from i18nlint.facts.numbers.draft import Amount, Draft
from i18nlint.facts.numbers.eras import take_era
from i18nlint.facts.numbers.fronts import read_front
from i18nlint.facts.numbers.half_hours import add_half_of_day
from i18nlint.facts.numbers.lexicon import Behind, Lexicon
from i18nlint.facts.numbers.rates import RATED, add_rate
from i18nlint.facts.numbers.senses import readings, times
from i18nlint.facts.numbers.small_change import add_small_change
from i18nlint.facts.numbers.tenths import add_hundredths
from i18nlint.facts.numbers.terms import HALVES_OF_DAY, Term, Terms
from i18nlint.facts.numbers.units import gap_end, period_behind, term_behind
from i18nlint.model.dataclass import replace
from i18nlint.model.fact import Bound, FactKind, Reading, Strength
from i18nlint.model.regex import lazy_regex

_HARD, _PERCENT, _COUNT = Strength.HARD, FactKind.PERCENT, FactKind.COUNT
_MULTIPLE, _DATE = FactKind.MULTIPLE, FactKind.DATE
_BOUND = Behind.BOUND
_UNIT = Behind.UNIT | Behind.JOINT
"""A unit, or what may stand between a number and its unit."""
_PLURAL = lazy_regex(r"[ -][a-z]{3,}s\b")


def describe(text: str, amount: Amount, floor: int, lexicon: Lexicon) -> Draft | None:
    """The fact that the amount is, with what stands around it; None where it is no number."""
    draft = Draft(amount.start, amount.end, [], amount.strength, amount.bound, amount)
    terms, bound = _take_behind(text, draft, lexicon)
    front = read_front(text, draft, terms, floor, lexicon)
    terms = _with_magnitude(text, draft, terms, front, lexicon) if terms else front
    amount = draft.amount or amount
    if not terms and amount.needs_unit and not _stands_alone(text, draft, lexicon):
        return None
    draft.readings = readings(amount, terms)
    draft.bound = bound or draft.bound
    if terms:
        _add_senses(text, draft, terms, lexicon)
    _add_surroundings(text, draft, terms, lexicon)
    if draft.strength is not _HARD:
        _settle_strength(draft, terms, lexicon, text)
    return draft


def _add_senses(text: str, draft: Draft, terms: Terms, lexicon: Lexicon) -> None:
    """What letters behind digits may mean as well: a label, half an hour, an age."""
    if terms[0].role == "magnitude" and draft.amount is not None and draft.amount.is_plain:
        _add_label(text, draft)
    if terms[-1].role == "hour":
        _add_half_hour(text, draft, lexicon)
    if terms[0].role == "ordinal":
        _add_lasting(text, draft, lexicon)
    if terms[0].role == "past":
        add_half_of_day(text, draft, lexicon)
    if lexicon.ages_after:
        add_age(text, draft, lexicon)


def _add_surroundings(text: str, draft: Draft, terms: Terms, lexicon: Lexicon) -> None:
    """Rates, decreases and signs in words: most facts have none, and few kinds can."""
    if lexicon.is_myriad:
        add_small_change(text, draft, lexicon)
    if lexicon.bands is not None:
        add_band(text, draft, lexicon.bands)
    first = draft.readings[0]
    draft.is_bare = not terms and not first.unit
    if lexicon.eras and (first.unit == "year" or first.kind is _DATE or _is_year(terms)):
        take_era(text, draft, lexicon)
        first = draft.readings[0]
    if first.unit and first.kind in RATED:
        add_rate(text, draft, lexicon)
    elif first.kind is _PERCENT:
        add_hundredths(text, draft, lexicon)
        add_decrease(text, draft, lexicon)
    elif first.kind is _MULTIPLE:
        add_fall(text, draft, lexicon)
    if draft.readings[0].kind is _COUNT and not first.unit:
        _take_kelvin(text, draft)
    if draft.is_bare or draft.readings[0].unit[:1] == "°":
        add_below_zero(text, draft, lexicon)


def _is_year(terms: Terms) -> bool:
    """True of the 6 of 令和6年度, which lasts no six years."""
    return bool(terms) and terms[0].role == "year"


def _take_behind(text: str, draft: Draft, lexicon: Lexicon) -> tuple[Terms, Bound | None]:
    """Take in the unit behind; its terms and a bound."""
    bound, at = None, draft.end
    behind = lexicon.behind.ahead(text, at)
    if behind & _BOUND:
        bound, at = _bound_behind(text, at, lexicon)
    found = term_behind(text, at, lexicon) if behind & _UNIT or bound else None
    if found is None:
        return (), bound
    role = found[0][0].role
    if role == "ordinal":
        found = period_behind(text, found[1], lexicon) or found
    elif role in _HOURLY:
        found = _with_half_of_day(text, found, lexicon)
    terms, draft.end = found
    if bound is None and lexicon.behind.ahead(text, draft.end) & _BOUND:
        bound = _bound_behind(text, draft.end, lexicon)[0]
    return terms, bound


def _with_magnitude(text: str, draft: Draft, terms: Terms, front: Terms, lexicon: Lexicon) -> Terms:
    """$2b, 5m dollars: next to a currency or a counter the letter is a magnitude."""
    for letter in terms:
        if letter.role == "magnitude":
            break
    else:  # like most
        return front
    if draft.amount is None:
        return front
    behind = term_behind(text, draft.end, lexicon)
    if front[0].role != "currency":
        if behind is None or behind[0][0].role not in ("currency", "counters"):
            return front
        front, draft.end = behind
    values = tuple(value * letter.factor for value in draft.amount.values)
    draft.amount = replace(draft.amount, values=values, magnitude=letter.factor, is_plain=False)
    return front


def _add_label(text: str, draft: Draft) -> None:
    """Item 2b is no two billion, unless it counts something: 2b users."""
    label = Reading(FactKind.IDENTIFIER, text[draft.start : draft.end].casefold())
    at = 0 if not _PLURAL.match(text, draft.end) else len(draft.readings)
    draft.readings.insert(at, label)


def _take_kelvin(text: str, draft: Draft) -> None:
    """25 °C (298 K): next to degrees K is no thousand."""
    glued = text[draft.end - 1] == "K"
    if not (glued or text.startswith(_SPACED_KELVIN, draft.end)):
        return
    before = text[max(0, draft.start - _NEXT_TO) : draft.start]
    kelvin = _KELVIN.match(text, draft.end - glued)
    if kelvin is None:
        return
    if _DEGREES.search(before) is None:
        if not glued:  # iron melts at 1,811 K, and at 1,811K elsewhere
            draft.readings.append(Reading(_COUNT, Fraction(draft.readings[0].value) * 1000))
        return
    value = Fraction(draft.readings[0].value) / (1000 if glued else 1)
    draft.readings, draft.end = [Reading(FactKind.SIZE, value, "K")], kelvin.end()
    draft.is_bare = False


_KELVIN = lazy_regex(r"[ \u00a0\u202f]?[KК](?!\w)")
_SPACED_KELVIN = (" K", "\u00a0K", "\u202fK", " К")
_DEGREES = lazy_regex(r"(?:°[CFМм]|[℃℉])[ \u00a0]?[(（/=≈][ \u00a0]?$")
_NEXT_TO = 8


def _add_half_hour(text: str, draft: Draft, lexicon: Lexicon) -> None:
    """5時半, 3시 반, 5点半; 九点半价 may be nine o'clock at half price."""
    start = draft.end + (text[draft.end : draft.end + 1] == " ")
    half = lexicon.clock["half"].at(text, start)
    if half is not None and draft.kind is FactKind.TIME:
        times = [reading for reading in draft.readings if reading.kind is FactKind.TIME]
        late = [Reading(FactKind.TIME, str(time.value).replace(":00", ":30")) for time in times]
        is_other_word = text.startswith(lexicon.style.not_half, start)
        draft.readings = [*late, *times] if is_other_word else late
        draft.end = half[1]


def _add_lasting(text: str, draft: Draft, lexicon: Lexicon) -> None:
    """The 14th minute is 14분 elsewhere: what is counted lasts so long when its turn comes.

    The unit may be a part of the ordinal: 14時間目, 3일차.
    """
    if draft.kind is not FactKind.ORDINAL:
        return
    found = _lasting_behind(text, draft.end, lexicon) or _lasting_within(text, draft, lexicon)
    value = draft.readings[0].value
    if found is not None and not isinstance(value, str):
        unit, end = found
        draft.readings.append(Reading(FactKind.DURATION, times(value, unit.factor), unit.name))
        draft.end = max(draft.end, end)


def _lasting_behind(text: str, end: int, lexicon: Lexicon) -> tuple[Term, int] | None:
    found = term_behind(text, end, lexicon)
    return (found[0][0], found[1]) if found and found[0][0].role == "duration" else None


def _lasting_within(text: str, draft: Draft, lexicon: Lexicon) -> tuple[Term, int] | None:
    """The unit of time between the number and the last sign of the ordinal."""
    start, last = draft.amount.end if draft.amount is not None else draft.end, draft.end - 1
    found = term_behind(text[:last], start, lexicon) if start < last else None
    if found is None or found[1] != last:
        return None
    return next(((term, last) for term in found[0] if term.role == "duration"), None)


_HOUR = 3600
_HOURLY = frozenset({"duration", "hour", "oclock"})
"""Roles of what a part of the day may stand behind."""


def _with_half_of_day(text: str, found: tuple[Terms, int], lexicon: Lexicon) -> tuple[Terms, int]:
    """6 horas da manhã, 6 hodin ráno: hours with a part of the day are a time."""
    first = found[0][0]
    if first.role == "duration" and first.factor != _HOUR:
        return found  # 20 years old at night (Persian ۲۰ ساله شب) is no time of day
    later = term_behind(text, found[1], lexicon)
    return later if later is not None and later[0][0].role in HALVES_OF_DAY else found


def _stands_alone(text: str, draft: Draft, lexicon: Lexicon) -> bool:
    """Whether no letter touches the numeral: a table cell that says 七."""
    if lexicon.style.word_start:  # Korean: 두 모델, but not the 한 of 중심으로 한
        surface = text[draft.start : draft.end]
        is_before_noun = surface in lexicon.before_nouns and text[draft.end : draft.end + 1] == " "
        return (
            is_before_noun
            or (len(text) < 16 and text.strip() == surface)
            or _leads_on(text, draft.end, lexicon)
        )
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
    found = lexicon.bounds_after.at(text, end)
    if found is None or found[0] == "none":
        start = gap_end(text, end)
        found = lexicon.bounds_after.at(text, start) if start > end else None
    if found is None or found[0] == "none":
        return None, end
    return found[0], found[1]


def _settle_strength(draft: Draft, terms: Terms, lexicon: Lexicon, text: str) -> None:
    amount = draft.amount
    if amount is None:
        return
    surface = text[amount.start : amount.end]
    roles = {term.role for term in terms}
    if surface in lexicon.weak and roles & {"counters", "duration"}:
        # Persian نه is "no", but نه نفر are nine people; Catalan nou dies are no new ones
        if amount.values[0] > 1:
            draft.strength = Strength.SOFT
        elif "counters" in roles:
            draft.strength = Strength.WEAK
    if roles & {"month", "year"} and draft.kind is FactKind.DATE:
        draft.strength = Strength.HARD
    if draft.kind in (FactKind.PERCENT, FactKind.MONEY) and amount.values[0] not in (1, 100):
        draft.strength = Strength.HARD
