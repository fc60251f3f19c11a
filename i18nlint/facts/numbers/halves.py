"""Halves and quarters that stand behind the unit: 한 시간 반, tre ore e mezza.

Between `scan` and `compose`: the unit has been read, and what is added to it follows.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction

from i18nlint.facts.numbers.draft import Amount, Draft
from i18nlint.facts.numbers.half_hours import (
    PARTS_OF_HOUR,
    add_half_of_day,
    add_hours,
    add_times,
    half_to,
    hour_of,
    set_times,
)
from i18nlint.facts.numbers.half_things import add_article, add_half_counted, add_half_of_noun
from i18nlint.facts.numbers.lexicon import Behind, Lexicon
from i18nlint.facts.numbers.parts import described
from i18nlint.facts.numbers.style import Style
from i18nlint.facts.numbers.units import gap_end
from i18nlint.model.fact import FactKind, Reading

_NOTHING, _HALF, _QUARTER = Fraction(0), Fraction(1, 2), Fraction(1, 4)
_ADDED = Behind.HALF
_MEASURED = frozenset({FactKind.DURATION, FactKind.SIZE, FactKind.MULTIPLE, FactKind.MONEY})
_STEPS = (86_400, 3_600, 60, 1)
"""Seconds of the unit of a duration that is a word by itself: 이틀."""
_MOST = 1000
"""Nobody adds a half to more: 2026 is a year."""


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
        begin = half_to(text, draft, last, lexicon) if style.half_to else None
        if begin is None:
            _add_behind(text, draft, lexicon)
        if last is not None and (begin is None or last.start < begin):
            yield last
        last = draft
    if last is not None:
        yield last


def _add_behind(text: str, draft: Draft, lexicon: Lexicon) -> None:
    amount = draft.amount
    is_whole = amount is None or amount.values[0].denominator == 1
    if amount is not None and (lexicon.style.dotted_times or not is_whole):
        add_times(text, draft, lexicon)
    if not is_whole:
        add_article(text, draft, lexicon)
        return
    if lexicon.style.half_inside and _add_inside(text, draft, lexicon):
        return
    part, end = _NOTHING, draft.end
    if lexicon.behind.ahead(text, end) & _ADDED:
        part, end = _part_behind(text, end, lexicon)
    if part is not _NOTHING:
        _add_part(text, draft, (part, end), lexicon)
    elif lexicon.style.ordinal_hours and draft.readings[0].kind is FactKind.ORDINAL:
        add_half_of_day(text, draft, lexicon)
    elif draft.is_bare and not lexicon.is_myriad:
        add_half_of_noun(text, draft, lexicon)


def _add_part(text: str, draft: Draft, found: tuple[Fraction, int], lexicon: Lexicon) -> None:
    """Add the part that stands directly behind the draft and ends there."""
    part, end = found
    readings = [new for reading in draft.readings if (new := _with_part(draft, reading, part))]
    readings += _in_months(readings)
    hour = hour_of(draft)
    if readings:
        draft.readings, draft.end, draft.amount = readings, end, None
        _add_times(text, draft, part, lexicon)
    elif part == _HALF and lexicon.is_myriad and add_half_counted(draft, end):
        return
    elif part == _HALF and _is_late(draft):  # 22点半
        set_times(text, draft, int(str(draft.readings[0].value)[:2]), "30", lexicon)
        draft.readings, draft.end = draft.readings[:1], end
    elif hour is not None and _is_unit(text, end, lexicon):
        _count(text, draft, Amount(draft.start, end, (hour + part,)), lexicon)
    elif hour is not None:
        draft.end = end
        number = [Reading(FactKind.COUNT, hour + part)] if draft.is_bare else []
        set_times(text, draft, (hour + (part < 0) * 11) % 12, PARTS_OF_HOUR[part % 1], lexicon)
        draft.readings += number


def _is_late(draft: Draft) -> bool:
    """True of an hour of the day that only 24 hours have: 22点."""
    first = draft.readings[0]
    return first.kind is FactKind.TIME and "13:00" <= str(first.value) < "24:00"


def _add_times(text: str, draft: Draft, part: Fraction, lexicon: Lexicon) -> None:
    """Hours and a half may be a time; those in a half of the day, or less a quarter, are one."""
    add_hours(draft)
    times = [each for each in draft.readings if each.kind is FactKind.TIME]
    if not times:
        return
    lasting = [each for each in draft.readings if each.kind is not FactKind.TIME]
    add_half_of_day(text, draft, lexicon)
    if draft.kind is FactKind.TIME:
        draft.readings += lasting
    elif part < 0:  # cinq heures moins le quart
        draft.readings = [*times, *lasting]


def _add_inside(text: str, draft: Draft, lexicon: Lexicon) -> bool:
    """Chinese 两个半小时: the half stands between the counter and the unit."""
    amount, style = draft.amount, lexicon.style
    counter = text[draft.end - 1 : draft.end]
    is_inside = counter in style.half_inside and text.startswith(style.half_behind, draft.end)
    if amount is None or not is_inside:
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
