"""Times in digits, each of which may last as well: 07:30, 2:59, 14 h 30. Of `notations`."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from i18nlint.facts.numbers.draft import Draft
from i18nlint.facts.numbers.style import Style
from i18nlint.model.fact import FactKind, Reading
from i18nlint.model.regex import lazy_regex

_CLOCK = lazy_regex(r"([0-9]{1,2})[:：]([0-5][0-9])(?::([0-5][0-9])(?:\.[0-9]+)?)?(?![0-9:])")
_NO_CLOCK = lazy_regex(r"[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?![0-9:])")
_HOURS = lazy_regex(
    r"([01]?[0-9]|2[0-4])[ \u00a0\u202f]?h[ \u00a0\u202f]?([0-5][0-9])(?![0-9A-Za-z])"
)
_MANY_HOURS = lazy_regex(r"([0-9]{1,2})([ \u00a0\u202f]?)h\2([0-9]{2})(?![0-9A-Za-z])")
"""41h30 and 41 h 30 last; or it is 14h30, as 6h90 is 6h09, by a slip of the pen."""
_SECONDS = lazy_regex(
    r"[ \u00a0\u202f]?(?:min|mn|m)[ \u00a0\u202f]?([0-5]?[0-9])[ \u00a0\u202f]?(?:sec|s)(?!\w)"
)


def read_clock(text: str, start: int, style: Style) -> Draft | None:
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
    if style.dawn_hours:
        readings += _from_six(hour, value[2:])
    return Draft(match.start(), match.end(), readings)


def _from_six(hour: int, rest: str) -> Iterator[Reading]:
    """What a clock says whose first hour of the day begins at seven, and that of the night."""
    for later in (6, 18):
        yield Reading(FactKind.TIME, f"{(hour + later) % 24:02}{rest}")


def read_no_clock(text: str, start: int, style: Style) -> Draft | None:
    """2:03:95: what no clock shows is a time with a slip of the pen."""
    del style
    match = _NO_CLOCK.match(text, start)
    if match is None:
        return None
    return Draft(start, match.end(), [Reading(FactKind.TIME, match.group().zfill(8))])


def read_hours(text: str, start: int, style: Style) -> Draft | None:
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
