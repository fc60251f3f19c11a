"""Years, months and days that stand next to each other become one date."""

from __future__ import annotations

import re
from collections.abc import Mapping, Set

from i18nlint.facts.numbers.draft import Draft
from i18nlint.facts.numbers.lexicon import Lexicon
from i18nlint.facts.numbers.written_dates import date_value
from i18nlint.model.fact import FactKind, Reading, Strength
from i18nlint.model.regex import lazy_regex

_A_DATE = FactKind.DATE
_DAYS = frozenset(range(1, 32))
"""A set, for a range compares a fraction with each of its numbers."""
_DATE = lazy_regex(
    r"(?P<year>[0-9]{4})?(?:(?(year)-|--)(?P<month>[0-9]{2}))?(?:(?(month)-|---)(?P<day>[0-9]{2}))?"
)
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
        second = second or _no_day(right, between) or _day_alone(right, between)
        is_next = _joins(between, _BETWEEN_UNITS, lexicon.dates.between)
        return _merged(first, second) if is_next else None
    years_first = lexicon.style.date_order == "ymd" or lexicon.dates.years_first
    if "month" in second and "year" not in second and (year := _year_with_sign(left)):
        return {**second, "year": year} if _YEAR_TO_MONTH.fullmatch(between) else None
    if left.kind is right.kind is FactKind.DATE and not (years_first and _is_year(first)):
        is_next = _joins(between, _TO_YEAR, lexicon.dates.to_year)
        return _merged_upwards(first, second) if is_next else None
    if years_first and not first and between == ". ":
        first = _year_in_digits(left)  # 1887. szeptember 3-án
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
    second = second or _year_in_words(right)
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
    return _day(right) or _day_with_sign(right)


def _day_in_front(left: Draft, second: Mapping[str, int], lexicon: Lexicon) -> int:
    """The 15 of 15 March; in words, or no day at all (89 mars), where days stand in front."""
    if "month" not in second or "day" in second:
        return 0
    is_day_first = lexicon.style.date_order != "mdy"
    return _day(left, soft=is_day_first) or (_day(left, days=_NO_DAYS) if is_day_first else 0)


def _joins(between: str, marks: re.Pattern[str], words: Set[str]) -> bool:
    """Whether marks, or marks and one of the words, are all that stands between two parts."""
    match = marks.match(between)
    rest = between[match.end() :] if match is not None else between
    word = rest.rstrip(_SPACES)
    return not rest or (word in words and (word != rest or word.endswith(_UNSPACED)))


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


def date_parts(draft: Draft) -> Mapping[str, int]:
    """Year, month and day that the draft says or could say."""
    if draft.parts:
        return draft.parts
    for reading in draft.readings:
        if reading.kind is _A_DATE and isinstance(reading.value, str):
            match = _DATE.fullmatch(reading.value)
            if match is not None:
                return {key: int(value) for key, value in match.groupdict().items() if value}
    return {}


def _year_in_digits(draft: Draft) -> dict[str, int]:
    """1887, which is no year by itself."""
    amount = draft.amount
    is_year = amount is not None and amount.is_plain and amount.values[0] < _NO_YEAR
    return _year_in_words(draft) if is_year else {}


_NO_YEAR = 2100


def _year_in_words(draft: Draft) -> dict[str, int]:
    """July two thousand twelve."""
    if draft.amount is None or not (draft.is_bare or draft.kind is FactKind.ORDINAL):
        return {}
    value = draft.amount.values[0]
    return {"year": int(value)} if value.denominator == 1 and 1000 <= value <= 2999 else {}


def _year_with_sign(draft: Draft) -> int:
    """The 2026 of Lithuanian 2026 m. birželio 12 d., Latvian 2026. gada 12. jūnijs; no duration."""
    first, amount = draft.readings[0], draft.amount
    if first.kind is not FactKind.DURATION or first.unit != "year" or amount is None:
        return 0
    value = amount.values[0]
    is_year = amount.is_plain and first.value == value and 1000 <= value <= 2999
    return int(value) if is_year else 0


def _no_day(draft: Draft, between: str) -> dict[str, int]:
    """The 89 of 11月89日: a slip of the pen right behind its month, and no 89 days."""
    amount = draft.amount
    if between.strip() or amount is None or not amount.is_plain or draft.bound is not None:
        return {}
    value = amount.values[0]
    if not _EARLY <= draft.end - amount.end <= _LATE:  # 45日間 lasts; but 9 月 70 日
        return {}
    lasting = any(
        reading.kind is FactKind.DURATION and reading.value == value * _DAY
        for reading in draft.readings
    )
    return {"day": int(value)} if lasting and value in _NO_DAYS else {}


def _day_alone(draft: Draft, between: str) -> dict[str, int]:
    """The 17 of 7月17和7月22日, and of 7月17、18日: 日 stands behind the last day only."""
    is_open = draft.is_bare and not between and draft.amount is not None and draft.amount.is_plain
    day = _day(draft) if is_open else 0
    return {"day": day} if day else {}


_EARLY, _LATE = 1, 2
"""Behind the digits stands the sign of days, perhaps a space in front of it."""
_DAY = 86_400
"""Seconds."""


def _day(draft: Draft, *, soft: bool = False, days: Set[int] = _DAYS) -> int:
    """The day of the month a number may be: 15, 15th."""
    first = draft.readings[0]
    if first.kind not in (FactKind.COUNT, FactKind.ORDINAL) or first.unit:
        return 0
    if first.kind is FactKind.COUNT and draft.strength is not Strength.HARD and not soft:
        return 0
    return int(first.value) if not isinstance(first.value, str) and first.value in days else 0


_NO_DAYS = frozenset(range(32, 100))
"""Days that no month has: a slip of the pen where a month follows, 89 mars."""


def _day_with_sign(draft: Draft) -> int:
    """The 15 of Lithuanian lapkričio 15 d.: the month in front tells the day from 15 days."""
    first, amount = draft.readings[0], draft.amount
    if first.kind is not FactKind.DURATION or amount is None or not amount.is_plain:
        return 0
    value = amount.values[0]
    is_short = draft.end - amount.end <= _SIGN and value in range(1, 32)
    return int(value) if is_short and first.value == value * _DAY else 0


_SIGN = 3
"""Characters of a space, the first letter of the word for day, and its full stop."""


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
        if is_full and (day := _day(left)):
            left.readings.append(Reading(FactKind.DATE, _value({**second, "day": day})))
    elif right.kind is FactKind.COUNT and "day" in first and (day := _day(right)):
        right.readings.append(Reading(FactKind.DATE, _value({**first, "day": day})))
    elif right.kind is FactKind.DATE:
        _share_parts(left, right, first, second)


def share_day(left: Draft, right: Draft) -> None:
    """11월 21·22일: the sign of days stands behind the last one only."""
    if left.is_bare and date_parts(right).keys() == {"day"} and (day := _day(left)):
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
