"""Ranges, of which one end says what holds for both: 2.4〜3.6M, 10〜20만, "10 to 7 p.m."."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from i18nlint.facts.numbers.draft import Amount, Draft
from i18nlint.facts.numbers.lexicon import Lexicon
from i18nlint.model.fact import FactKind, Reading, Strength
from i18nlint.model.regex import lazy_regex

_OPENING = 24
"""How far in front of the first number its "between" may stand: between the about 40 and 50."""
_HALF_DAY = 12


def is_range(left: Draft, between: str, text: str, lexicon: Lexicon) -> bool:
    """Whether the words between two numbers make a range: to, bis; and where "between" leads."""
    if between in lexicon.ranges:
        return True
    return between in lexicon.range_openings and is_opened(left, between, text, lexicon)


def is_opened(left: Draft, joint: str, text: str, lexicon: Lexicon) -> bool:
    """Whether a word in front leads a range that the joint goes on with: between … and."""
    before = text[max(0, left.start - _OPENING) : left.start].lower()
    return any(opening in before for opening in lexicon.range_openings.get(joint, ()))


def is_day_of_week(text: str, start: int, lexicon: Lexicon) -> bool:
    """True of the 17 of "el miércoles 17 a las nueve", which need be no hour."""
    words = text[max(0, start - _OPENING) : start].split(" ")
    return not words[-1] and not lexicon.weekdays.keys().isdisjoint(words[-2:-1])


def is_pair(left: Draft, right: Draft, between: str) -> bool:
    """Whether two small numbers in a row are one guess: iki üç dakika, 2、3分, 6、7千."""
    ours, theirs = left.amount, right.amount
    if between not in _IN_A_ROW or ours is None or theirs is None or not left.is_bare:
        return False
    size = theirs.magnitude if between == "、" else 1
    in_words = left.strength is right.strength is Strength.SOFT
    if (right.is_bare and size == 1) or (not in_words and between != "、"):
        return False
    low, high = ours.values[0], theirs.values[0] / size
    return (1 <= low < _TEN and high == low + 1) or (in_words and (low, high) in _GUESSES)


_GUESSES = frozenset(
    (Fraction(low), Fraction(high)) for low, high in ((3, 5), (5, 7), (5, 10), (10, 15))
)
"""Said of a few: Turkish üç beş kişi, beş on dakika."""
_IN_A_ROW = frozenset({"", " ", "、", ", "})
_TEN = 10


def share_range(left: Draft, right: Draft) -> None:
    """What one end of a range says holds for both."""
    if left.amount is None or right.amount is None:
        return
    if left.kind is FactKind.ORDINAL and right.kind is not FactKind.ORDINAL:
        right.readings.append(Reading(FactKind.ORDINAL, right.amount.values[0]))  # 第3〜4周
    if right.is_bare and not left.is_bare:
        _share_rightwards(left, right)
    if not left.is_bare:
        _share_magnitude(left, right)
        return
    values = _scaled(left, right)
    left.is_range_end = True
    if right.is_bare:
        _add_century(left.amount, right)
        moments = (FactKind.DATE, FactKind.TIME)
        dates = [reading for reading in left.readings if reading.kind in moments]
        left.readings = [*(Reading(FactKind.COUNT, value) for value in values), *dates]
        return
    shared = [
        like
        for reading in right.readings
        for value in values
        for like in _like(right, value, reading)
    ]
    # a year may be half of a date: Hindi 31 दिसंबर 2028 तक 3.5%
    shared += [reading for reading in left.readings if reading.kind is FactKind.DATE]
    if right.kind is FactKind.DATE:
        shared += left.readings
    if shared:  # Spanish "de 2026 a las seis y media": 2026 is no hour
        left.readings, left.is_bare = list(dict.fromkeys(shared)), False


LENGTHS = frozenset({"mm", "cm", "m", "km", "in", "ft", "yd", "mi", "px"})
"""Units that sides are measured in."""


def share_dimension(left: Draft, right: Draft) -> None:
    """80 by 40 metres, 80 metri per 40: the unit stands once, wherever it stands.

    German 80 mal 40 Meter may be 80 times as well.
    """
    for bare, measured in ((left, right), (right, left)):
        if bare.amount is None or not bare.is_bare or measured.readings[0].unit not in LENGTHS:
            continue
        like = list(_like(measured, bare.amount.values[0], measured.readings[0]))
        bare.readings, bare.is_bare = like, False
    if left.kind is FactKind.MULTIPLE and left.amount and right.readings[0].unit in LENGTHS:
        left.readings += _like(right, left.amount.values[0], right.readings[0])


def share_half_of_day(left: Draft, right: Draft) -> None:
    """1:10 and 6:30 p.m.: both may be in the afternoon, which only the last one says."""
    if left.kind is not FactKind.TIME or right.kind is not FactKind.TIME:
        return
    one, other = str(left.readings[0].value), str(right.readings[0].value)
    later = f"{int(one[:2]) + _HALF_DAY}{one[2:]}"
    is_said = len(right.readings) == 1 and other >= f"{_HALF_DAY}:00"
    if is_said and len(left.readings) > 1 and later <= other:
        left.readings.append(Reading(FactKind.TIME, later))


_GREAT = 1_000_000
_NEAR = 2
_SAME_CLAUSE = 60
_SENTENCE_END = lazy_regex(r"[.!?。！？।]\s|\n")


def share_elided(found: list[Draft], text: str) -> None:
    """2,4 millones, frente a los 1,9 anteriores: the second may be millions, too."""
    for at, draft in enumerate(found):
        amount = draft.amount
        if amount is None or amount.magnitude.numerator < _GREAT:
            continue
        for other in found[max(0, at - _NEAR) : at + _NEAR + 1]:
            between = text[min(draft.end, other.end) : max(draft.start, other.start)]
            if len(between) < _SAME_CLAUSE and not _SENTENCE_END.search(between):
                _elide(draft, other)


def _elide(great: Draft, other: Draft) -> None:
    """Add what the other says if it leaves out the magnitude; decimals do, as often as not, and
    numerals in words: 94 milliards d'euros en 2025, quatre de plus."""
    ours, theirs = great.amount, other.amount
    if ours is None or theirs is None or theirs.magnitude > 1:
        return
    in_words = other.strength is Strength.SOFT and theirs.values[0] > 1
    if theirs.values[0].denominator == 1 and not in_words:
        return
    first = great.readings[0]
    is_open = other.is_bare or other.readings[0].unit == "year"  # Russian 1,9 годом ранее
    if not is_open or isinstance(first.value, str):
        return
    value = theirs.values[0] * ours.magnitude
    named = dict.fromkeys(((first.kind, first.unit), (FactKind.COUNT, "")))
    other.readings += [Reading(kind, value, unit) for kind, unit in named]


def _share_rightwards(left: Draft, right: Draft) -> None:
    """$10-20 is dollars; "from 24 days to 5" probably days."""
    if right.amount is None:
        return
    shared = [
        like for value in right.amount.values for like in _like(left, value, left.readings[0])
    ]
    right.readings = shared if left.is_prefixed else [*right.readings, *shared]
    right.is_bare = not left.is_prefixed


def _share_magnitude(left: Draft, right: Draft) -> None:
    """$51 to $54 million, $51–54 million: the magnitude stands once, however often the sign."""
    first = left.readings[0]
    is_alike = (first.kind, first.unit) == (right.kind, right.readings[0].unit)
    if not (is_alike and left.is_prefixed) or left.amount is None:
        return
    values = _scaled(left, right)
    if len(values) > len(left.amount.values):
        left.readings = [Reading(first.kind, value, first.unit) for value in values]


def _scaled(left: Draft, right: Draft) -> list[Fraction]:
    """The left values with the magnitude of the right end: the 10 of 10〜20만 is 10만."""
    if left.amount is None or right.amount is None:
        return []
    values, magnitude = list(left.amount.values), right.amount.magnitude
    if left.amount.magnitude > 1 or magnitude == 1:
        return [*values, *_thousands(left.amount, right.amount)]
    scaled = [value * magnitude for value in values]
    is_below = values[0] < right.amount.values[0] / magnitude
    return [*scaled, *values] if is_below else [*values, *scaled]


def _thousands(low: Amount, high: Amount) -> Iterator[Fraction]:
    """The 12,000 of entre 12 et 15 000 €, whose low end leaves out the zeros."""
    least, most = low.values[0], high.values[0]
    is_grouped = not high.is_plain and most.denominator == 1 and most % _THOUSAND == 0
    if is_grouped and low.is_plain and 0 < least < most / _THOUSAND:
        yield least * _THOUSAND


_THOUSAND = 1000


def _add_century(low: Amount, right: Draft) -> None:
    """The 63 of 1756–63 is the year 1763, as others write it out."""
    high, year = right.amount, low.values[0]
    if high is None or not (low.is_plain and high.is_plain) or year not in _YEARS:
        return
    century, last = divmod(int(year), 100)
    if last < high.values[0] < 100 and high.values[0] >= _TEN:
        right.readings.append(Reading(FactKind.COUNT, century * 100 + high.values[0]))


_YEARS = frozenset(range(1000, 2100))


def _like(draft: Draft, value: Fraction, first: Reading) -> Iterator[Reading]:
    """``value`` as the draft reads its own amount."""
    amount = draft.amount
    if first.kind is FactKind.DATE and isinstance(first.value, str):
        yield Reading(FactKind.DATE, _dated(first.value, f"{int(value):02}"))
    elif first.kind is FactKind.TIME:
        yield from _hours(draft, value, str(first.value))
    elif isinstance(first.value, str) or amount is None or not amount.values[0]:
        yield Reading(FactKind.COUNT, value)
    else:
        yield Reading(first.kind, value * (first.value / amount.values[0]), first.unit)


def _dated(date: str, number: str) -> str:
    """The date with another last part; les années 70 et 80 are two decades of one century."""
    if not date.endswith("s"):
        return re.sub(r"[0-9]+$", number, date)
    return f"{date[:-1][: -len(number)]}{number}s"


def _hours(draft: Draft, value: Fraction, time: str) -> Iterator[Reading]:
    """From 10 to 7 p.m., von 10 bis 19 Uhr: hours; in the half of the day of the other end, too."""
    in_words = draft.strength is not Strength.HARD  # Hindi सवा दस से पौने बारह बजे
    minute = value % 1 * (60 if in_words else 100)
    if not 0 <= value <= 24 or minute.denominator != 1 or minute >= 60:
        return
    hour = int(value)
    yield Reading(FactKind.TIME, f"{hour:02}:{int(minute):02}")
    said = int(draft.amount.values[0]) if draft.amount is not None else 0
    is_later = said <= _HALF_DAY and int(time[:2]) == said % _HALF_DAY + _HALF_DAY
    if is_later and hour <= _HALF_DAY:
        yield Reading(FactKind.TIME, f"{hour % _HALF_DAY + _HALF_DAY:02}:{int(minute):02}")
