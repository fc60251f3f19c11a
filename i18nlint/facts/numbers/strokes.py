"""Numbers around a stroke: parts, results, days and months, seasons: 1/10, 24/7, 03/2024, 2025/26.

Of `notations`.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from i18nlint.facts.numbers.draft import Draft
from i18nlint.facts.numbers.style import Style
from i18nlint.facts.numbers.written_dates import YEAR, date_value, is_date
from i18nlint.model.fact import FactKind, Reading
from i18nlint.model.regex import lazy_regex

_FRACTION = lazy_regex(r"([0-9]{1,15})/([0-9]{1,15})(?![0-9/]|\.[0-9]|[KMB](?![A-Za-z0-9]))")
_NO_PART = frozenset("/$€£¥₩")
"""In front of what is no score: a price for so many, $3/1M."""


def read_stroke(text: str, start: int, style: Style) -> Draft | None:
    match = _FRACTION.match(text, start)
    if match is None or (start and text[start - 1] in _NO_PART):
        return None
    above, below = int(match[1]), int(match[2])
    if _is_next_year(match[1], match[2]):
        return Draft(start, match.end(), [Reading(FactKind.SCORE, f"{above}/{above + 1}")])
    score = Reading(FactKind.SCORE, f"{above}/{below}")
    readings = [score]
    if _is_padded(match[1]) or _is_padded(match[2]):
        readings = [*_padded_date(above, below, style), score]
    if below and (above < below or text[max(0, start - 1) : start] in ("-", "−")):
        part = Reading(FactKind.FRACTION, Fraction(above, below))
        readings = [part, score]
    if 0 < above <= _MONTHS and YEAR.fullmatch(match[2]):  # 03/2024
        month = Reading(FactKind.DATE, date_value(below, above))
        readings.insert(0 if _is_padded(match[1]) else 1, month)
    dates = _day_and_month(above, below, style)
    if dates and dates not in readings:
        readings.append(dates)
    if (above, below) == (24, 7):
        readings.append(Reading(FactKind.DURATION, Fraction(86400), "s"))
    return Draft(start, match.end(), readings)


def _is_next_year(year: str, other: str) -> bool:
    """True of 2025/2026 and 2025/26: a school year, a season, by either name."""
    following = str(int(year) + 1)
    return YEAR.fullmatch(year) is not None and other in (following, following[-2:])


def _is_padded(number: str) -> bool:
    """True of 03: nobody counts so."""
    return len(number) == len("03") and number[0] == "0" != number[1]


def _padded_date(first: int, second: int, style: Style) -> Iterator[Reading]:
    """29/03 is a day of March, and so is 92/03, by a slip of the pen."""
    month, day = (second, first) if style.date_order == "dmy" else (first, second)
    if month <= _MONTHS and day < _NO_DAY:
        yield Reading(FactKind.DATE, date_value(0, month, day))


_MONTHS, _NO_DAY = 12, 100


def _day_and_month(first: int, second: int, style: Style) -> Reading | None:
    month, day = (second, first) if style.date_order == "dmy" else (first, second)
    if not is_date(month, day):
        return None
    return Reading(FactKind.DATE, date_value(0, month, day))
