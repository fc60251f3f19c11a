"""Half hours and quarters: half tien, wpół do dziesiątej, alle nove e mezza, dokuz buçukta.

Of `halves`: the words that add a half to a unit name half hours, and half of the languages of
Europe count these from the hour to come.
"""

from __future__ import annotations

from fractions import Fraction

from i18nlint.facts.numbers.calendar_terms import in_half
from i18nlint.facts.numbers.draft import Draft
from i18nlint.facts.numbers.lexicon import Lexicon
from i18nlint.facts.numbers.terms import HALVES_OF_DAY
from i18nlint.facts.numbers.units import gap_end
from i18nlint.model.fact import FactKind, Reading, Strength
from i18nlint.model.regex import lazy_regex

_HALF, _QUARTER = Fraction(1, 2), Fraction(1, 4)
_HOUR = 3600
_FAR = 40
"""Characters in front of an hour that the words for "half to" stand in."""
PARTS_OF_HOUR = {_QUARTER: "15", _HALF: "30", 3 * _QUARTER: "45"}
"""Minutes of the parts of an hour that have names."""


def half_to(text: str, draft: Draft, last: Draft | None, lexicon: Lexicon) -> int | None:
    """Half an hour before the hour that follows; where the words for it begin, if they do.

    The half of Danish "fire en halv" belongs to the number in front of it.
    """
    fronts = lexicon.style.half_to
    if text[draft.start - 1 : draft.start] not in (" ", "\u00a0"):
        return None
    hour, end = hour_of(draft), draft.start - 1
    if hour is None:
        return None
    said = text[max(0, end - _FAR) : end].lower()
    found = next((front for front in fronts if said.endswith(front)), None)
    begin = end - len(found or "")
    if found is None or text[begin - 1 : begin].isalpha():
        return None
    if last is not None and last.start < begin < last.end:
        return None
    draft.start = begin
    set_times(text, draft, (hour - 1) % 12, "30", lexicon)
    return draft.start


def hour_of(draft: Draft) -> int | None:
    """The hour that a bare numeral may be, cardinal or ordinal."""
    value = draft.amount.values[0] if draft.amount is not None else None
    is_plain = draft.is_bare or draft.kind in (FactKind.ORDINAL, FactKind.TIME)
    if value is None or value.denominator != 1 or not 1 <= value <= 12 or not is_plain:
        return None
    return int(value)


def add_times(text: str, draft: Draft, lexicon: Lexicon) -> None:
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
    minutes = PARTS_OF_HOUR.get(value % 1)
    if minutes and 1 <= value < 13:
        draft.readings += _times(int(value), minutes)
        add_half_of_day(text, draft, lexicon)


def _counts_hours(draft: Draft) -> bool:
    amount, first = draft.amount, draft.readings[0]
    if amount is None or first.kind is not FactKind.DURATION or isinstance(first.value, str):
        return False
    return first.unit == "s" and first.value == amount.values[0] * _HOUR


def _add_dotted_hours(text: str, draft: Draft) -> None:
    """Slovak od 5.00 h, Catalan les 14.45 h: hours and minutes in front of the sign for hours."""
    if draft.amount is None:
        return
    written = text[draft.amount.start : draft.amount.end].replace(",", ".")  # Bulgarian 8,20 ч.
    match = _DOTTED.fullmatch(written)
    if match is not None:
        draft.readings.append(Reading(FactKind.TIME, f"{int(match[1]):02}:{match[2]}"))


_DOTTED = lazy_regex(r"([01]?[0-9]|2[0-4])\.([0-5][0-9])")
_DOTTED_KINDS = (FactKind.COUNT, FactKind.FRACTION, FactKind.IDENTIFIER)
"""A capital letter in front makes a name of a time, too: Turkish Bilgisayar 03.30'da kapalıysa."""
_BARE = (FactKind.COUNT, FactKind.FRACTION)


def add_hours(draft: Draft) -> None:
    """French "à trois heures et demie" is a time as well."""
    for reading in list(draft.readings):
        hours = Fraction(reading.value) / _HOUR if not isinstance(reading.value, str) else None
        if reading.kind is not FactKind.DURATION or reading.unit != "s" or hours is None:
            continue
        minutes = PARTS_OF_HOUR.get(hours % 1)
        if minutes and 1 <= hours < 24:
            draft.readings += _times(int(hours), minutes)


def set_times(text: str, draft: Draft, hour: int, minutes: str, lexicon: Lexicon) -> None:
    draft.readings = _times(hour, minutes)
    draft.strength = Strength.SOFT
    add_half_of_day(text, draft, lexicon)
    draft.amount, draft.is_bare = None, False


def _times(hour: int, minutes: str) -> list[Reading]:
    hours = (hour % 24, (hour + 12) % 24)
    return [Reading(FactKind.TIME, f"{each:02}:{minutes}") for each in hours]


def add_half_of_day(text: str, draft: Draft, lexicon: Lexicon) -> None:
    """Arabic العاشرة صباحًا: an ordinal in the morning is an hour; so is vi ba rưỡi sáng."""
    found = _half_of_day(text, draft, lexicon)
    if found is None:
        return
    name, end = found
    times = [str(r.value) for r in draft.readings if r.kind is FactKind.TIME]
    hour = hour_of(draft)
    if not times and hour is not None:
        times = [f"{hour:02}:00"]
    if times:
        said = f"{in_half(int(times[0][:2]), name):02}{times[0][2:]}"
        draft.readings = [Reading(FactKind.TIME, said)]
        draft.end, draft.amount, draft.is_bare = end, None, False


def _half_of_day(text: str, draft: Draft, lexicon: Lexicon) -> tuple[str, int] | None:
    """The half of the day behind the draft, or taken in with the hour: halb sieben abends."""
    at, amount = gap_end(text, draft.end), draft.amount
    for name in HALVES_OF_DAY:
        table = lexicon.clock[name]
        found = table.at(text, at)
        if found is not None:
            return name, found[1]
        taken = table.before(text, draft.end) if amount is not None else None
        if amount is not None and taken is not None and taken[1] >= amount.end:
            return name, draft.end
    return None
