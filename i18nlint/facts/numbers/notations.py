"""Notations that need no language: 2026-02-15, 07:30, 16:9, 1/10, 320x256, 1.4.10."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from fractions import Fraction

from i18nlint.facts.numbers.draft import Draft
from i18nlint.facts.numbers.literals import read_literal
from i18nlint.facts.numbers.style import Style
from i18nlint.model.fact import FactKind, Reading, value_text
from i18nlint.model.regex import lazy_regex

_NEXT = lazy_regex(r"[0-9]{1,99}[ \u00a0\u202f\u200e\u200f]?[-–－/.:：x×*h][ \u00a0\u202f]?[0-9]")
"""Not from each place of a megabyte of digits to its end."""
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
_MONTH_YEAR = lazy_regex(r"(0?[1-9]|1[0-2])/((?:19|20)[0-9]{2})(?![0-9%％]|[/.,][0-9])")
_PADDED_MONTH_YEAR = lazy_regex(r"(0[1-9]|1[0-2])\.((?:19|20)[0-9]{2})(?![0-9%％]|[-/.,][0-9])")
_CLOCK = lazy_regex(r"([0-9]{1,2})[:：]([0-5][0-9])(?::([0-5][0-9])(?:\.[0-9]+)?)?(?![0-9:])")
_NO_CLOCK = lazy_regex(r"[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?![0-9:])")
_YEAR = lazy_regex(r"(?:19|20)[0-9]{2}")
_HOURS = lazy_regex(
    r"([01]?[0-9]|2[0-4])[ \u00a0\u202f]?h[ \u00a0\u202f]?([0-5][0-9])(?![0-9A-Za-z])"
)
_MANY_HOURS = lazy_regex(r"([0-9]{1,2})([ \u00a0\u202f]?)h\2([0-9]{2})(?![0-9A-Za-z])")
"""41h30 and 41 h 30 last; or it is 14h30, as 6h90 is 6h09, by a slip of the pen."""
_SECONDS = lazy_regex(
    r"[ \u00a0\u202f]?(?:min|mn|m)[ \u00a0\u202f]?([0-5]?[0-9])[ \u00a0\u202f]?(?:sec|s)(?!\w)"
)
_RATIO = lazy_regex(r"([0-9]+(?:\.[0-9]+)?)( ?):\2([0-9]+(?:\.[0-9]+)?)(?![0-9:])")
_LOOSE_RATIO = lazy_regex(
    r"([0-9]+(?:\.[0-9]+)?):( )([0-9]+(?:\.[0-9]+)?)(?= ?[,;。、，；)）]|\.?\s*$|\.\s)"
)
_LABEL = lazy_regex(r"\b[A-Z]\w* $")
_LABEL_REACH = 24
_GAME = lazy_regex(
    r"([0-9]{1,3})( ?)[-–－]\2([0-9]{1,3})"
    r"(?![0-9%°¼-¾⅐-⅞]|[-–.,][0-9]|[ \u00a0\u202f][0-9]{3}(?![0-9]))"
)
_FRACTION = lazy_regex(r"([0-9]{1,15})/([0-9]{1,15})(?![0-9/]|\.[0-9]|[KMB](?![A-Za-z0-9]))")
_NO_PART = frozenset("/$€£¥₩")
"""In front of what is no score: a price for so many, $3/1M."""
_FIRST_SIDE = lazy_regex(r"[0-9]{1,40}(?= ?[x×*] ?[0-9])")
_BY = lazy_regex(r" ?[x×*] ?(?=[0-9])")
_NO_SIDES = lazy_regex(r"(?!(?:mm|cm|m|km|in|ft|yd|px)(?![0-9A-Za-z]))[0-9A-Za-z]")
_DOTTED = lazy_regex(r"[0-9]+(?:\.[0-9]+){2,}(?:-[0-9A-Za-z.]+)?(?![0-9])")
_CHAIN = lazy_regex(r"[0-9]+(?:-[0-9]+){2,}(?![0-9])")


def read_notation(text: str, start: int, style: Style) -> Draft | None:
    """The fact in a universal notation that begins at ``start``."""
    if _NEXT.match(text, start) is None:
        return None
    for read in _READERS:
        draft = read(text, start, style)
        if draft is not None:
            return draft
    return None


def date_value(year: int = 0, month: int = 0, day: int = 0) -> str:
    """The date as far as known: ``2026-02-15``, ``--02-15``, ``---15``."""
    text = f"{year:04}" if year else "-"
    text += f"-{month:02}" if month else "-" if day else ""
    return text + (f"-{day:02}" if day else "")


def _date(text: str, start: int, style: Style) -> Draft | None:
    if match := _YEAR_FIRST.match(text, start):
        year, month, day = int(match[1]), int(match[3]), int(match[4])
        is_slip = match[2] == "-" and len(match[3]) == len(match[4]) == len("15")  # 2026-02-51
        is_slip = is_slip and _YEAR.match(match[1]) is not None
        return _date_draft(match, year, month, day) if is_slip or _is_date(month, day) else None
    if match := _YEAR_LAST.match(text, start):
        first, second, year = int(match[1]), int(match[3]), int(match[4])
        if len(match[4]) == 2 and match[2] != "/":
            return None
        year += 2000 if year < 100 else 0
        return _year_last(match, first, second, year, style)
    if match := _YEAR_FIRST_SPACED.match(text, start):  # Korean 2026. 1. 15.
        year, month, day = map(int, match.groups())
        return _date_draft(match, year, month, day) if _is_date(month, day) else None
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
    match = _MONTH_YEAR.match(text, start)
    if match is None and (style.decimal != "." or text[start] == "0"):
        match = _PADDED_MONTH_YEAR.match(text, start)
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
    dates = [(month, day) for month, day in orders if _is_date(month, day)]
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


def _is_date(month: int, day: int) -> bool:
    return 1 <= month <= 12 and 1 <= day <= 31


def _clock(text: str, start: int, style: Style) -> Draft | None:
    del style
    match = _CLOCK.match(text, start)
    if match is None or int(match[1]) > 24:
        return None
    hour, minute, second = int(match[1]), int(match[2]), int(match[3] or 0)
    value = f"{hour:02}:{minute:02}" + (f":{second:02}" if match[3] else "")
    lasting = hour * 3600 + minute * 60 + second if match[3] else hour * 60 + minute
    readings = [Reading(FactKind.TIME, value), Reading(FactKind.DURATION, Fraction(lasting), "s")]
    if not match[3]:  # finishing in 2:59 may take minutes or hours, and is a result, too
        readings.append(Reading(FactKind.SCORE, f"{hour}:{minute}"))
        readings.append(Reading(FactKind.DURATION, Fraction(lasting * 60), "s"))
    return Draft(match.start(), match.end(), readings)


def _no_clock(text: str, start: int, style: Style) -> Draft | None:
    """2:03:95: what no clock shows is a time with a slip of the pen."""
    del style
    match = _NO_CLOCK.match(text, start)
    if match is None:
        return None
    return Draft(start, match.end(), [Reading(FactKind.TIME, match.group().zfill(8))])


def _hours(text: str, start: int, style: Style) -> Draft | None:
    """14 h 30 in French, 14h30 in Portuguese; 2h30 may also last."""
    del style
    clock = _HOURS.match(text, start)
    match = clock or _MANY_HOURS.match(text, start)
    if match is None:
        return None
    hour, minute = int(match[1]), int(match[match.lastindex or 2])
    lasting = Reading(FactKind.DURATION, Fraction(hour * 3600 + minute * 60), "s")
    time = Reading(FactKind.TIME, f"{hour:02}:{minute:02}")
    seconds = _SECONDS.match(text, match.end())
    if seconds is not None:  # 1 h 09 min 48 s, which others write 1:09:48
        lasting = Reading(FactKind.DURATION, lasting.value + int(seconds[1]), "s")  # type: ignore[operator]
        time = Reading(FactKind.TIME, f"{hour:02}:{minute:02}:{int(seconds[1]):02}")
        return Draft(start, seconds.end(), [lasting, time])
    return Draft(start, match.end(), [time, lasting] if clock else [lasting, time])


def _ratio(text: str, start: int, style: Style) -> Draft | None:
    del style
    match = _RATIO.match(text, start) or _loose_ratio(text, start)
    if match is None or _YEAR.fullmatch(match[1]):  # "2004: 12 October" without the space
        return None
    return Draft(start, match.end(), [Reading(FactKind.SCORE, f"{match[1]}:{match[3]}")])


def _loose_ratio(text: str, start: int) -> re.Match[str] | None:
    """``3: 4`` at the end of a clause; "Step 3: 4 eggs" and a line that begins so are labels."""
    match = _LOOSE_RATIO.match(text, start)
    before = text[max(0, start - _LABEL_REACH) : start]
    return match if before.strip() and _LABEL.search(before) is None else None


def _game(text: str, start: int, style: Style) -> Draft | None:
    """17-5: two numbers that fall are no range but a result; 400–2 500 ends in 2,500."""
    del style
    match = _GAME.match(text, start)
    if match is None or int(match[1]) <= int(match[3]):
        return None
    return Draft(start, match.end(), [Reading(FactKind.SCORE, f"{match[1]}:{match[3]}")])


def _fraction(text: str, start: int, style: Style) -> Draft | None:
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
    if 0 < above <= _MONTHS and _YEAR.fullmatch(match[2]):  # 03/2024
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
    return _YEAR.fullmatch(year) is not None and other in (following, following[-2:])


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
    if not _is_date(month, day):
        return None
    return Reading(FactKind.DATE, date_value(0, month, day))


def _dimension(text: str, start: int, style: Style) -> Draft | None:
    """320x256, 2 × 2.5 and 4 × 1.000, which the language's separators tell from each other."""
    match = _FIRST_SIDE.match(text, start)
    if match is None:
        return None
    sides, end = [match.group()], match.end()
    while (by := _BY.match(text, end)) is not None:
        end, values = read_literal(text, by.end(), style)
        sides.append(value_text(values[0]))
    if _NO_SIDES.match(text, end):
        return None
    return Draft(start, end, [Reading(FactKind.DIMENSION, "x".join(sides))])


def _dotted(text: str, start: int, style: Style) -> Draft | None:
    match = _DOTTED.match(text, start)
    if match is None:
        return None
    digits = match.group()
    if style.group == "." and re.fullmatch(r"[0-9]{1,3}(?:\.[0-9]{3})+", digits):
        return None
    return Draft(start, match.end(), [Reading(FactKind.VERSION, digits.casefold())])


def _chain(text: str, start: int, style: Style) -> Draft | None:
    """Telephone numbers, ISBN: a name made of digits."""
    del style
    match = _CHAIN.match(text, start)
    if match is None:
        return None
    return Draft(start, match.end(), [Reading(FactKind.IDENTIFIER, match.group())])


_READERS: tuple[Callable[[str, int, Style], Draft | None], ...] = (
    _date, _clock, _no_clock, _hours, _ratio, _fraction, _dimension, _dotted, _chain, _game,
)  # fmt: skip
