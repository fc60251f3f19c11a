"""Halves and quarters that stand behind the unit, and half hours: 한 시간 반, tre ore e mezza.

Between `scan` and `compose`: the unit has been read, and what is added to it follows. The same
words name half hours, and half of the languages of Europe count these from the hour to come:
half tien, wpół do dziesiątej.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction

from i18nlint.facts.numbers.calendar_terms import in_half
from i18nlint.facts.numbers.draft import Amount, Draft
from i18nlint.facts.numbers.lexicon import Behind, Lexicon
from i18nlint.facts.numbers.parts import described
from i18nlint.facts.numbers.style import Style
from i18nlint.facts.numbers.terms import HALVES_OF_DAY
from i18nlint.facts.numbers.units import gap_end
from i18nlint.model.fact import FactKind, Reading, Strength
from i18nlint.model.regex import lazy_regex

_NOTHING, _HALF, _QUARTER = Fraction(0), Fraction(1, 2), Fraction(1, 4)
_ORDINAL = FactKind.ORDINAL
_ADDED = Behind.HALF
_MEASURED = frozenset({FactKind.DURATION, FactKind.SIZE, FactKind.MULTIPLE})
_STEPS = (86_400, 3_600, 60, 1)
"""Seconds of the unit of a duration that is a word by itself: 이틀."""
_MOST = 1000
"""Nobody adds a half to more: 2026 is a year."""
_HOUR = 3600
_PARTS_OF_HOUR = {_QUARTER: "15", _HALF: "30", 3 * _QUARTER: "45"}


def with_halves(drafts: Iterable[Draft], text: str, lexicon: Lexicon) -> Iterator[Draft]:
    """The drafts with what is added behind their units; parts that were read apart are gone."""
    style = lexicon.style
    if not (style.half_behind or style.half_to or style.added_parts or style.dotted_times):
        yield from drafts
        return
    last: Draft | None = None
    for draft in drafts:
        if last is not None and draft.start < last.end:
            continue
        begin = _half_to(text, draft, last, lexicon) if style.half_to else None
        if begin is None:
            _add_behind(text, draft, lexicon)
        if last is not None and (begin is None or last.start < begin):
            yield last
        last = draft
    if last is not None:
        yield last


def _half_to(text: str, draft: Draft, last: Draft | None, lexicon: Lexicon) -> int | None:
    """Half an hour before the hour that follows; where the words for it begin, if they do.

    The half of Danish "fire en halv" belongs to the number in front of it.
    """
    fronts = lexicon.style.half_to
    if text[draft.start - 1 : draft.start] not in (" ", "\u00a0"):
        return None
    hour, end = _hour(draft), draft.start - 1
    if hour is None:
        return None
    found = next((front for front in fronts if text[:end].lower().endswith(front)), None)
    begin = end - len(found or "")
    if found is None or text[begin - 1 : begin].isalpha():
        return None
    if last is not None and last.start < begin < last.end:
        return None
    draft.start = begin
    _set_times(text, draft, (hour - 1) % 12, "30", lexicon)
    return draft.start


def _hour(draft: Draft) -> int | None:
    """The hour that a bare numeral may be, cardinal or ordinal."""
    value = draft.amount.values[0] if draft.amount is not None else None
    is_plain = draft.is_bare or draft.kind in (FactKind.ORDINAL, FactKind.TIME)
    if value is None or value.denominator != 1 or not 1 <= value <= 12 or not is_plain:
        return None
    return int(value)


def _add_behind(text: str, draft: Draft, lexicon: Lexicon) -> None:
    amount = draft.amount
    is_whole = amount is None or amount.values[0].denominator == 1
    if amount is not None and (lexicon.style.dotted_times or not is_whole):
        _add_times(text, draft, lexicon)
    if not is_whole:
        return
    if text[draft.end : draft.end + 1] == "半" and _add_inside(text, draft, lexicon):
        return
    part, end = _NOTHING, draft.end
    if lexicon.behind.ahead(text, end) & _ADDED:
        part, end = _part_behind(text, end, lexicon)
    if part is _NOTHING:
        if draft.readings[0].kind is _ORDINAL:
            _add_half_of_day(text, draft, lexicon)
        return
    readings = [new for reading in draft.readings if (new := _with_part(draft, reading, part))]
    readings += _in_months(readings)
    hour = _hour(draft)
    if readings:
        draft.readings, draft.end, draft.amount = readings, end, None
        _add_hours(draft)
    elif hour is not None and _is_unit(text, end, lexicon):
        _count(text, draft, Amount(draft.start, end, (hour + part,)), lexicon)
    elif hour is not None:
        draft.end = end
        number = [Reading(FactKind.COUNT, hour + part)] if draft.is_bare else []
        _set_times(text, draft, (hour + (part < 0) * 11) % 12, _PARTS_OF_HOUR[part % 1], lexicon)
        draft.readings += number


def _add_inside(text: str, draft: Draft, lexicon: Lexicon) -> bool:
    """Chinese 两个半小时: the half stands between the counter and the unit."""
    amount = draft.amount
    counter = text[draft.end - 1 : draft.end]
    if amount is None or counter not in ("个", "個") or not lexicon.is_myriad:
        return False
    behind = text[draft.end + 1 : draft.end + 4]
    with_counter = lexicon.after.at(counter + behind, 0)
    found = with_counter or lexicon.after.at(behind, 0)
    term = found[0][0] if found is not None else None
    if term is None or found is None or term.role != "duration":
        return False
    value = (amount.values[0] + _HALF) * term.factor
    draft.readings = [Reading(FactKind.DURATION, value, term.name)]
    draft.end += 1 + found[1] - (1 if with_counter else 0)
    draft.amount, draft.is_bare = None, False
    return True


def _parts(style: Style) -> tuple[tuple[Fraction, tuple[str, ...]], ...]:
    """The parts with the words that add them, or take them off: moins le quart."""
    return (
        (_HALF, style.half_behind),
        (_QUARTER, style.quarter_behind),
        (-_QUARTER, style.quarter_off),
    )


def _part_behind(text: str, end: int, lexicon: Lexicon) -> tuple[Fraction, int]:
    """The part that is added behind ``end``, 0 if there is none, and where it ends."""
    at = gap_end(text, end)
    style = lexicon.style
    for part, phrases in _parts(style):
        if not text.startswith(phrases, at) or text.startswith(style.not_half, at):
            continue
        stop = at + max(len(phrase) for phrase in phrases if text.startswith(phrase, at))
        if _ends(text, stop, lexicon):
            return part, stop
    return _NOTHING, end


def _ends(text: str, at: int, lexicon: Lexicon) -> bool:
    """Whether neither the word nor the number goes on: no half-baked, no half a million."""
    behind = text[at : at + 1]
    if not lexicon.is_myriad and not lexicon.style.unspaced and (behind.isalpha() or behind == "-"):
        return False
    gap = gap_end(text, at)
    return gap == at or lexicon.magnitudes.at(text, gap) is None


def _is_unit(text: str, at: int, lexicon: Lexicon) -> bool:
    """Whether what stands behind is counted: Bulgarian един и половина процента, no half past."""
    found = lexicon.after.at(text, gap_end(text, at))
    return found is not None and found[0][0].role in _COUNTED


def _count(text: str, draft: Draft, amount: Amount, lexicon: Lexicon) -> None:
    """Make the draft so many of the unit behind: twee en een half uur."""
    amount.strength = draft.strength
    counted = described(text, amount, draft.start, lexicon)
    if counted is not None:
        draft.readings, draft.end, draft.amount = counted.readings, counted.end, counted.amount
        draft.is_bare, draft.bound = counted.is_bare, draft.bound or counted.bound


_COUNTED = frozenset({"percent", "duration", "size", "currency"})


def _with_part(draft: Draft, reading: Reading, part: Fraction) -> Reading | None:
    value = reading.value
    if (
        not (reading.kind in _MEASURED or _are_points(draft, reading))
        or isinstance(value, str)
        or not 0 < value < _MOST * _STEPS[0]
    ):
        return None
    unit = _unit(draft, reading, value)
    return Reading(reading.kind, value + unit * part, reading.unit) if unit else None


def _are_points(draft: Draft, reading: Reading) -> bool:
    """True of siete puntos y medio; 九点半 is half past nine, and 四分半 lasts."""
    may_be_time = any(each.kind in _TIMES for each in draft.readings)
    return reading.kind is FactKind.COUNT and reading.unit == "point" and not may_be_time


_TIMES = (FactKind.TIME, FactKind.DURATION)


def _in_months(readings: Iterable[Reading]) -> list[Reading]:
    """A year and a half is 18 months."""
    years = [each for each in readings if each.unit == "year" and not isinstance(each.value, str)]
    return [Reading(each.kind, each.value * 12, "month") for each in years]


def _unit(draft: Draft, reading: Reading, value: Fraction) -> Fraction:
    """How much one of the unit is: 86,400 s of two days; 0 where nothing was counted by it."""
    amount = draft.amount
    if amount is not None:
        whole = amount.values[0]
        return value / whole if 0 < whole < _MOST and amount.end < draft.end else Fraction(0)
    if reading.kind is not FactKind.DURATION:
        return Fraction(reading.kind is FactKind.MULTIPLE)  # Thai สองเท่าครึ่ง: 2½ times
    if reading.unit != "s":
        return Fraction(1)
    return Fraction(next((step for step in _STEPS if value % step == 0), 0))


def _add_hours(draft: Draft) -> None:
    """French "à trois heures et demie" is a time as well."""
    for reading in list(draft.readings):
        hours = Fraction(reading.value) / _HOUR if not isinstance(reading.value, str) else None
        if reading.kind is not FactKind.DURATION or reading.unit != "s" or hours is None:
            continue
        minutes = _PARTS_OF_HOUR.get(hours % 1)
        if minutes and 1 <= hours < 24:
            draft.readings += _times(int(hours), minutes)


def _add_times(text: str, draft: Draft, lexicon: Lexicon) -> None:
    """Half past nine where it is nine and a half: tr dokuz buçukta, es las nueve y media."""
    value = draft.amount.values[0] if draft.amount is not None else Fraction(0)
    amount = draft.amount
    if lexicon.style.dotted_times and amount is not None and draft.kind in _DOTTED_KINDS:
        match = _DOTTED.fullmatch(text[amount.start : amount.end])
        if match is not None:
            draft.readings.append(Reading(FactKind.TIME, f"{int(match[1]):02}:{match[2]}"))
            return
    if lexicon.style.dotted_times and amount is not None and _counts_hours(draft):
        _add_dotted_hours(text, draft)
    surface = text[draft.start : draft.end]
    if draft.kind not in _BARE or not any(character.isalpha() for character in surface):
        return  # 7.5; but Hebrew 7 וחצי
    minutes = _PARTS_OF_HOUR.get(value % 1)
    if minutes and 1 <= value < 13:
        draft.readings += _times(int(value), minutes)
        _add_half_of_day(text, draft, lexicon)


def _counts_hours(draft: Draft) -> bool:
    amount, first = draft.amount, draft.readings[0]
    if amount is None or first.kind is not FactKind.DURATION or isinstance(first.value, str):
        return False
    return first.unit == "s" and first.value == amount.values[0] * _HOUR


def _add_dotted_hours(text: str, draft: Draft) -> None:
    """Slovak od 5.00 h, Catalan les 14.45 h: hours and minutes in front of the sign for hours."""
    if draft.amount is None:
        return
    match = _DOTTED.fullmatch(text[draft.amount.start : draft.amount.end])
    if match is not None:
        draft.readings.append(Reading(FactKind.TIME, f"{int(match[1]):02}:{match[2]}"))


_DOTTED = lazy_regex(r"([01]?[0-9]|2[0-4])\.([0-5][0-9])")
_DOTTED_KINDS = (FactKind.COUNT, FactKind.FRACTION, FactKind.IDENTIFIER)
"""A capital letter in front makes a name of a time, too: Turkish Bilgisayar 03.30'da kapalıysa."""
_BARE = (FactKind.COUNT, FactKind.FRACTION)


def _set_times(text: str, draft: Draft, hour: int, minutes: str, lexicon: Lexicon) -> None:
    draft.readings = _times(hour, minutes)
    draft.strength = Strength.SOFT
    _add_half_of_day(text, draft, lexicon)
    draft.amount, draft.is_bare = None, False


def _times(hour: int, minutes: str) -> list[Reading]:
    hours = (hour % 24, (hour + 12) % 24)
    return [Reading(FactKind.TIME, f"{each:02}:{minutes}") for each in hours]


def _add_half_of_day(text: str, draft: Draft, lexicon: Lexicon) -> None:
    """Arabic العاشرة صباحًا: an ordinal in the morning is an hour; so is vi ba rưỡi sáng."""
    at = gap_end(text, draft.end)
    for name in HALVES_OF_DAY:
        found = lexicon.clock[name].at(text, at)
        if found is None:
            continue
        times = [str(r.value) for r in draft.readings if r.kind is FactKind.TIME]
        hour = _hour(draft)
        if not times and hour is not None:
            times = [f"{hour:02}:00"]
        if times:
            said = f"{in_half(int(times[0][:2]), name):02}{times[0][2:]}"
            draft.readings = [Reading(FactKind.TIME, said)]
            draft.end, draft.amount, draft.is_bare = found[1], None, False
        return
