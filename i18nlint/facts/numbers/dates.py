"""Years, months and days that stand next to each other become one date."""

from __future__ import annotations

import re
from collections.abc import Mapping, Set

from i18nlint.facts.numbers.date_pieces import (
    NO_DAYS,
    date_parts,
    day_alone,
    day_of,
    day_with_sign,
    end_of_time,
    no_day,
    year_in_digits,
    year_in_words,
    year_with_sign,
)
from i18nlint.facts.numbers.draft import Draft
from i18nlint.facts.numbers.lexicon import Lexicon
from i18nlint.facts.numbers.written_dates import date_value
from i18nlint.model.fact import FactKind, Reading, Strength
from i18nlint.model.regex import lazy_regex

_TO_MONTH = lazy_regex(r"\.?[ \u00a0]{0,2}")
_TO_DAY = lazy_regex(r"\.?[ \u00a0]{0,2}")
_TO_YEAR = lazy_regex(r"\.?,?[ \u00a0]?")
_YEAR_TO_MONTH = lazy_regex(r"\.?[ \u00a0]")
_BETWEEN_UNITS = lazy_regex(r"[ \u00a0、,]{0,2}")
"""What may stand between the parts of a date, in front of the words that join them."""


def join_date(left: Draft, right: Draft, between: str, lexicon: Lexicon) -> bool:
    """Whether the two were parts of one date; then the left one is now that date."""
    first, second = date_parts(left), date_parts(right)
    if not first and not second:
        return False
    joined = _parts(left, right, first, second, between, lexicon)
    if joined is None:
        return False
    if lexicon.style.buddhist_years and joined.get("year", 0) >= 2400:
        joined = {**joined, "year": joined["year"] - 543}
    _become_date(left, joined, right.end)
    return True


def _parts(
    left: Draft, right: Draft, first: Mapping[str, int], second: Mapping[str, int],
    between: str, lexicon: Lexicon,
) -> Mapping[str, int] | None:  # fmt: skip
    if lexicon.is_myriad:
        if right.kind is FactKind.ORDINAL:
            return None  # 5月の第3日曜日 is no May 3
        first = first or end_of_time(left, second)
        second = second or no_day(right, between) or day_alone(right, between)
        is_next = _joins(between, _BETWEEN_UNITS, lexicon.dates.between)
        return _merged(first, second) if is_next else None
    years_first = lexicon.style.date_order == "ymd" or lexicon.dates.years_first
    if "month" in second and "year" not in second and (year := year_with_sign(left)):
        return {**second, "year": year} if _YEAR_TO_MONTH.fullmatch(between) else None
    if left.kind is right.kind is FactKind.DATE and not (years_first and _is_year(first)):
        is_next = _joins(between, _TO_YEAR, lexicon.dates.to_year)
        return _merged_upwards(first, second) if is_next else None
    if years_first and not first and between == ". ":
        first = year_in_digits(left)  # 1887. szeptember 3-án
    if years_first and _is_year(first) and "year" not in second:
        is_next = _YEAR_TO_MONTH.fullmatch(between) is not None
        is_next = is_next or _says(between, lexicon.dates.year_to_month)
        is_next = is_next or (lexicon.dates.years_first and between == ", ")  # ml 2024, ജൂലൈ 4
        return {**first, **second} if "month" in second and is_next else None
    day = _day_behind(right, first, lexicon)
    if day:
        is_next = _joins(between, _TO_DAY, lexicon.dates.month_to_day)
        return {**first, "day": day} if is_next else None
    day = _day_in_front(left, second, lexicon)
    if day:
        is_next = _joins(between, _TO_MONTH, lexicon.dates.day_to_month)
        return {**second, "day": day} if is_next else None
    second = second or year_in_words(right)
    if "month" in first and "year" not in first and _is_year(second):
        return {**first, **second} if _joins(between, _TO_YEAR, lexicon.dates.to_year) else None
    return None


def _day_behind(right: Draft, first: Mapping[str, int], lexicon: Lexicon) -> int:
    """The 15 of March 15; 0 where no month waits for its day."""
    years_first = lexicon.style.date_order == "ymd" or lexicon.dates.years_first
    if "month" not in first or "day" in first or ("year" in first and not years_first):
        return 0
    if years_first and right.strength is not Strength.HARD:
        return 0  # Hungarian május második fele is half of May
    return day_of(right) or day_with_sign(right)


def _day_in_front(left: Draft, second: Mapping[str, int], lexicon: Lexicon) -> int:
    """The 15 of 15 March; in words, or no day at all (89 mars), where days stand in front."""
    if "month" not in second or "day" in second:
        return 0
    is_day_first = lexicon.style.date_order != "mdy"
    return day_of(left, soft=is_day_first) or (day_of(left, days=NO_DAYS) if is_day_first else 0)


def _joins(between: str, marks: re.Pattern[str], words: Set[str]) -> bool:
    """Whether marks, or marks and one of the words, are all that stands between two parts."""
    match = marks.match(between)
    rest = between[match.end() :] if match is not None else between
    word = rest.rstrip(_SPACES)
    if not rest or word in words:
        return not rest or word != rest or word.endswith(_UNSPACED)
    return word != rest and word.istitle() and word.lower() in words  # Primero De Enero


_SPACES = " \u00a0"
_UNSPACED = ("'", "’", "の", "-")
"""What no space follows: d’abril, 2026年の2月, Uzbek 17-iyul."""


def take_year(left: Draft, right: Draft, between: str, lexicon: Lexicon) -> bool:
    """Whether the year stood in front of the day: Latvian 2019. gada 17. marts, Kazakh."""
    first, second = date_parts(left), date_parts(right)
    if not _is_year(first) or second.keys() != {"month", "day"}:
        return False
    if not _says(between, lexicon.dates.year_to_day):
        return False
    _become_date(left, {**first, **second}, right.end)
    return True


def _says(between: str, words: Set[str]) -> bool:
    """Whether the words are all that is said there."""
    return between.strip(" .,\u00a0\u202f") in words


def _merged(first: Mapping[str, int], second: Mapping[str, int]) -> Mapping[str, int] | None:
    """2026년 and 2월, 2월 and 15일: the larger part first."""
    order = ("year", "month", "day")
    if not first or not second or "month" not in {**first, **second}:
        return None
    last = max(order.index(name) for name in first)
    return {**first, **second} if last + 1 == min(order.index(name) for name in second) else None


def _merged_upwards(
    first: Mapping[str, int], second: Mapping[str, int]
) -> Mapping[str, int] | None:
    """Day and month, month and year where all carry their unit: ngày 15 tháng 2 năm 2026."""
    keys = (tuple(first), tuple(second))
    if keys in ((("day",), ("month",)), (("month",), ("year",)), (("month", "day"), ("year",))):
        return {**first, **second}
    if keys in ((("day", "month"), ("year",)), (("day",), ("month", "year"))):
        return {**first, **second}
    return None


def _is_year(parts: Mapping[str, int]) -> bool:
    return parts.keys() == {"year"}


def _become_date(draft: Draft, parts: Mapping[str, int], end: int) -> None:
    value = date_value(parts.get("year", 0), parts.get("month", 0), parts.get("day", 0))
    draft.readings = [Reading(FactKind.DATE, value)]
    draft.parts, draft.end = parts, end
    draft.strength, draft.is_bare, draft.amount = Strength.HARD, False, None


def share_dates(left: Draft, right: Draft) -> None:
    """March 3–5, April to June 2026: what one end of a period leaves out, the other says."""
    first, second = date_parts(left), date_parts(right)
    if left.kind is not FactKind.DATE:
        is_full = right.kind in _DATED and {"month", "day"} <= second.keys()
        if is_full and (day := day_of(left)):
            left.readings.append(Reading(FactKind.DATE, _value({**second, "day": day})))
    elif right.kind is FactKind.COUNT and "day" in first and (day := day_of(right)):
        right.readings.append(Reading(FactKind.DATE, _value({**first, "day": day})))
    elif right.kind is FactKind.DATE:
        _share_parts(left, right, first, second)


def share_day(left: Draft, right: Draft) -> None:
    """11월 21·22일: the sign of days stands behind the last one only."""
    if left.is_bare and date_parts(right).keys() == {"day"} and (day := day_of(left)):
        left.readings.append(Reading(FactKind.DATE, _value({"day": day})))


_DATED = (FactKind.DATE, FactKind.COUNT)
"""Of what is a date, and of what may be a day of one."""


def _share_parts(
    left: Draft, right: Draft, first: Mapping[str, int], second: Mapping[str, int]
) -> None:
    """A year where only the other end names one; month and year for a day alone (23〜24日)."""
    if first.keys() == {"day"} and {"month", "day"} <= second.keys():
        left.readings.append(Reading(FactKind.DATE, _value({**second, **first})))
    elif second.keys() == {"day"} and "day" in first:
        right.readings.append(Reading(FactKind.DATE, _value({**first, **second})))
    elif "month" not in first or "month" not in second:
        return
    elif "year" in second and "year" not in first:
        left.readings.append(Reading(FactKind.DATE, _value({"year": second["year"], **first})))
    elif "year" in first and "year" not in second:
        right.readings.append(Reading(FactKind.DATE, _value({"year": first["year"], **second})))


def _value(parts: Mapping[str, int]) -> str:
    return date_value(parts.get("year", 0), parts.get("month", 0), parts.get("day", 0))
