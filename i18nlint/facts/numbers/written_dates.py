"""Dates in digits: 2026-02-15, 15.02.2026, 2026. 1. 15., 03/2025. Of `notations`."""

from __future__ import annotations

import re

from i18nlint.facts.numbers.draft import Draft
from i18nlint.facts.numbers.style import Style
from i18nlint.model.fact import FactKind, Reading
from i18nlint.model.regex import lazy_regex

_YEAR_FIRST = lazy_regex(r"([0-9]{4})([-/.])([0-9]{1,2})\2([0-9]{1,2})(?![0-9]|[-.][0-9])")
_YEAR_FIRST_SPACED = lazy_regex(r"((?:19|20)[0-9]{2})\. ([0-9]{1,2})\. ([0-9]{1,2})(?![0-9])\.?")
_YEAR_LAST = lazy_regex(  # Arabic has marks of direction in front of the separators
    r"([0-9]{1,2})[\u200e\u200f]?([-/.])([0-9]{1,2})[\u200e\u200f]?\2([12][0-9]{3}|[0-9]{2})"
    r"(?![0-9]|\2[0-9])"
)
_SPACED_DATE = lazy_regex(
    r"([0-9]{1,2})(\.)[ \u00a0]([0-9]{1,2})\.[ \u00a0]([12][0-9]{3})(?![0-9])"
)
_YEAR_MONTH = lazy_regex(r"((?:19|20)[0-9]{2})([-/.])(0[1-9]|1[0-2])(?![0-9%％]|[-/.][0-9])")
_MONTHYEAR = lazy_regex(r"(0?[1-9]|1[0-2])/((?:19|20)[0-9]{2})(?![0-9%％]|[/.,][0-9])")
_PADDED_MONTHYEAR = lazy_regex(r"(0[1-9]|1[0-2])\.((?:19|20)[0-9]{2})(?![0-9%％]|[-/.,][0-9])")
YEAR = lazy_regex(r"(?:19|20)[0-9]{2}")


def date_value(year: int = 0, month: int = 0, day: int = 0) -> str:
    """The date as far as known: ``2026-02-15``, ``--02-15``, ``---15``."""
    text = f"{year:04}" if year else "-"
    text += f"-{month:02}" if month else "-" if day else ""
    return text + (f"-{day:02}" if day else "")


def read_date(text: str, start: int, style: Style) -> Draft | None:
    if match := _YEAR_FIRST.match(text, start):
        year, month, day = int(match[1]), int(match[3]), int(match[4])
        is_slip = match[2] == "-" and len(match[3]) == len(match[4]) == len("15")  # 2026-02-51
        is_slip = is_slip and YEAR.match(match[1]) is not None
        return _date_draft(match, year, month, day) if is_slip or is_date(month, day) else None
    if match := _YEAR_LAST.match(text, start):
        first, second, year = int(match[1]), int(match[3]), int(match[4])
        if len(match[4]) == 2 and match[2] != "/":
            return None
        year += 2000 if year < 100 else 0
        return _year_last(match, first, second, year, style)
    if match := _YEAR_FIRST_SPACED.match(text, start):  # Korean 2026. 1. 15.
        year, month, day = map(int, match.groups())
        return _date_draft(match, year, month, day) if is_date(month, day) else None
    if match := _SPACED_DATE.match(text, start):  # Czech 15. 1. 2026
        return _year_last(match, int(match[1]), int(match[3]), int(match[4]), style)
    if match := _YEAR_MONTH.match(text, start):
        draft = _date_draft(match, int(match[1]), int(match[3]), 0)
        if match[2] == ".":  # 2026.03 may be a release as well as a month
            draft.readings.append(Reading(FactKind.VERSION, match.group()))
        return draft
    return _month_of_year(text, start, style)


def _month_of_year(text: str, start: int, style: Style) -> Draft | None:
    """03/2025, and 03.2025 where a point is no decimal one; a number of a magazine, too."""
    match = _MONTHYEAR.match(text, start)
    if match is None and (style.decimal != "." or text[start] == "0"):
        match = _PADDED_MONTHYEAR.match(text, start)
    if match is None or text[start - 1 : start] in _NO_MONTH:
        return None
    draft = _date_draft(match, int(match[2]), int(match[1]), 0)
    if "/" in match.group():
        draft.readings.append(Reading(FactKind.SCORE, f"{int(match[1])}/{match[2]}"))
    else:
        draft.readings.append(Reading(FactKind.VERSION, match.group()))
    return draft


_NO_MONTH = ("/", ".", ",", "-", "№", "#")


def _year_last(
    match: re.Match[str], first: int, second: int, year: int, style: Style
) -> Draft | None:
    month_first = style.date_order == "mdy" and match[2] != "."
    orders = (
        [(first, second), (second, first)] if month_first else [(second, first), (first, second)]
    )
    dates = [(month, day) for month, day in orders if is_date(month, day)]
    if not dates:
        return None
    draft = _date_draft(match, year, *dates[0])
    for month, day in dates[1:]:
        if match[2] != "." and (month, day) != dates[0]:
            draft.readings.append(Reading(FactKind.DATE, date_value(year, month, day)))
    return draft


def _date_draft(match: re.Match[str], year: int, month: int, day: int) -> Draft:
    reading = Reading(FactKind.DATE, date_value(year, month, day))
    return Draft(match.start(), match.end(), [reading])


def is_date(month: int, day: int) -> bool:
    return 1 <= month <= 12 and 1 <= day <= 31
