"""What a number may be as a part of a date: a year, a month or a day."""

from __future__ import annotations

from collections.abc import Mapping, Set

from i18nlint.facts.numbers.draft import Draft
from i18nlint.model.fact import FactKind, Strength
from i18nlint.model.regex import lazy_regex

_A_DATE = FactKind.DATE
_DAYS = frozenset(range(1, 32))
"""A set, for a range compares a fraction with each of its numbers."""
_DATE = lazy_regex(
    r"(?P<year>[0-9]{4})?(?:(?(year)-|--)(?P<month>[0-9]{2}))?(?:(?(month)-|---)(?P<day>[0-9]{2}))?"
)


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


def year_in_digits(draft: Draft) -> dict[str, int]:
    """1887, which is no year by itself."""
    amount = draft.amount
    is_year = amount is not None and amount.is_plain and amount.values[0] < _NO_YEAR
    return year_in_words(draft) if is_year else {}


_NO_YEAR = 2100


def year_in_words(draft: Draft) -> dict[str, int]:
    """July two thousand twelve."""
    if draft.amount is None or not (draft.is_bare or draft.kind is FactKind.ORDINAL):
        return {}
    value = draft.amount.values[0]
    return {"year": int(value)} if value.denominator == 1 and int(value) in _YEARS else {}


_YEARS = range(1000, 3000)
_FAR_YEARS = range(3000, 10_000)


def year_with_sign(draft: Draft, years: range = _YEARS) -> int:
    """The 2026 of Lithuanian 2026 m. birželio 12 d., Latvian 2026. gada 12. jūnijs; no duration."""
    first, amount = draft.readings[0], draft.amount
    if first.kind is not FactKind.DURATION or first.unit != "year" or amount is None:
        return 0
    value = amount.values[0]
    is_year = amount.is_plain and first.value == value and value.denominator == 1
    return int(value) if is_year and int(value) in years else 0


def end_of_time(draft: Draft, behind: Mapping[str, int]) -> dict[str, int]:
    """The year of 9999年12月31日, which stands for "never ends"; 9999年 alone may last."""
    year = year_with_sign(draft, _FAR_YEARS) if "month" in behind else 0
    return {"year": year} if year else {}


def no_day(draft: Draft, between: str) -> dict[str, int]:
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
    return {"day": int(value)} if lasting and value in NO_DAYS else {}


def day_alone(draft: Draft, between: str) -> dict[str, int]:
    """The 17 of 7月17和7月22日, and of 7月17、18日: 日 stands behind the last day only."""
    is_open = draft.is_bare and not between and draft.amount is not None and draft.amount.is_plain
    day = day_of(draft) if is_open else 0
    return {"day": day} if day else {}


_EARLY, _LATE = 1, 2
"""Behind the digits stands the sign of days, perhaps a space in front of it."""
_DAY = 86_400
"""Seconds."""


def day_of(draft: Draft, *, soft: bool = False, days: Set[int] = _DAYS) -> int:
    """The day of the month a number may be: 15, 15th."""
    first = draft.readings[0]
    if first.kind not in (FactKind.COUNT, FactKind.ORDINAL) or first.unit:
        return 0
    if first.kind is FactKind.COUNT and draft.strength is not Strength.HARD and not soft:
        return 0
    return int(first.value) if not isinstance(first.value, str) and first.value in days else 0


NO_DAYS = frozenset(range(32, 100))
"""Days that no month has: a slip of the pen where a month follows, 89 mars."""


def day_with_sign(draft: Draft) -> int:
    """The 15 of Lithuanian lapkričio 15 d.: the month in front tells the day from 15 days."""
    first, amount = draft.readings[0], draft.amount
    if first.kind is not FactKind.DURATION or amount is None or not amount.is_plain:
        return 0
    value = amount.values[0]
    is_short = draft.end - amount.end <= _SIGN and value in range(1, 32)
    return int(value) if is_short and first.value == value * _DAY else 0


_SIGN = 3
"""Characters of a space, the first letter of the word for day, and its full stop."""
