"""Dates with the months of English in a text of another script: March 5, 2026年; 5 Mar 2026."""

from __future__ import annotations

import re

from i18nlint.facts.numbers.draft import Draft
from i18nlint.facts.numbers.written_dates import date_value
from i18nlint.model.fact import FactKind, Reading
from i18nlint.model.regex import lazy_regex

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(?P<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
    r"|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)"
)
_IN_FRONT = lazy_regex(rf"(?<![A-Za-z]){_MONTH}\.? $")
_DAY = r"(?P<day>3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>(?:19|20)[0-9]{2})(?![0-9])"
_DAY_AND_YEAR = lazy_regex(rf"{_DAY}(?![0-9A-Za-z:.%])(?:,? {_YEAR})?")
_YEAR_ONLY = lazy_regex(_YEAR)
_DAY_FIRST = lazy_regex(rf"{_DAY} {_MONTH}\b\.?(?:,? {_YEAR})?")
_LONGEST = len("September. ")


def read_latin_date(text: str, start: int, floor: int) -> Draft | None:
    """The date around the digit at ``start``."""
    if text[start - 1 : start] == " " and start > floor and text[start - 2] < "\x7f":
        front = _IN_FRONT.search(text, max(floor, start - _LONGEST), start)
        if front is not None:
            behind = _YEAR_ONLY.match(text, start) or _DAY_AND_YEAR.match(text, start)
            return _date(front.start(), front["month"], behind) if behind else None
    match = _DAY_FIRST.match(text, start)
    return _date(start, match["month"], match) if match else None


def _date(start: int, month: str, match: re.Match[str]) -> Draft:
    parts = match.groupdict()
    number = _MONTHS.index(month[:3].lower()) + 1
    value = date_value(int(parts.get("year") or 0), number, int(parts.get("day") or 0))
    return Draft(start, match.end(), [Reading(FactKind.DATE, value)])
