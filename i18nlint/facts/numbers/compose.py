"""Neighbouring facts that say one thing: dates, compound durations, ranges, glosses."""

from __future__ import annotations

import re
from collections.abc import Iterable
from fractions import Fraction

from i18nlint.facts.numbers.draft import Draft
from i18nlint.facts.numbers.lexicon import Lexicon
from i18nlint.facts.numbers.notations import date_value
from i18nlint.model.fact import FactKind, Reading, Strength

_DATE = re.compile(
    r"(?P<year>[0-9]{4})?(?:(?(year)-|--)(?P<month>[0-9]{2}))?(?:(?(month)-|---)(?P<day>[0-9]{2}))?"
)
_BETWEEN_DATE_PARTS = re.compile(r"[ \u00a0,.、·]{0,2}(?:of |de |del )?(?:the )?")
_OPENING = re.compile(r"\s*[(（\[][^0-9()（）]{0,8}$")


def compose(drafts: Iterable[Draft], text: str, lexicon: Lexicon) -> list[Draft]:
    """The drafts with neighbours joined or told of each other."""
    found: list[Draft] = []
    for draft in drafts:
        if found and _join(found[-1], draft, text, lexicon):
            continue
        if found:
            _share_range(found[-1], draft, text, lexicon)
            _mark_gloss(found[-1], draft, text)
        found.append(draft)
    return found


def _join(left: Draft, right: Draft, text: str, lexicon: Lexicon) -> bool:
    between = text[left.end : right.start]
    if len(between) > 8:
        return False
    return (
        _join_date(left, right, between, lexicon)
        or _join_mixed(left, right, between, lexicon)
        or _join_compound(left, right, between, lexicon)
    )


def _date_parts(draft: Draft) -> dict[str, int]:
    """Year, month and day that the draft says or could say."""
    if draft.parts:
        return draft.parts
    for reading in draft.readings:
        if reading.kind is FactKind.DATE and isinstance(reading.value, str):
            match = _DATE.fullmatch(reading.value)
            if match is not None:
                return {key: int(value) for key, value in match.groupdict().items() if value}
    return {}


def _bare_day(draft: Draft) -> int:
    """The day of the month a number may be: 15, 15th."""
    first = draft.readings[0]
    if first.kind not in (FactKind.COUNT, FactKind.ORDINAL) or first.unit:
        return 0
    value = first.value
    return int(value) if not isinstance(value, str) and value in range(1, 32) else 0


def _join_date(left: Draft, right: Draft, between: str, lexicon: Lexicon) -> bool:
    if _BETWEEN_DATE_PARTS.fullmatch(between) is None:
        return False
    first, second = _date_parts(left), _date_parts(right)
    if "month" in first and "day" not in first and not second and (day := _bare_day(right)):
        second = {"day": day}
    elif "month" in second and "day" not in second and not first and (day := _bare_day(left)):
        first = {"day": day}
    if not first or not second or first.keys() & second.keys():
        return False
    parts = {**first, **second}
    if "month" not in parts:
        return False
    if "year" in first and lexicon.style.date_order != "ymd" and "month" in second:
        return False
    _become_date(left, parts, right.end)
    return True


def _become_date(draft: Draft, parts: dict[str, int], end: int) -> None:
    value = date_value(parts.get("year", 0), parts.get("month", 0), parts.get("day", 0))
    draft.readings = [Reading(FactKind.DATE, value)]
    draft.parts, draft.end = parts, end
    draft.strength, draft.is_bare, draft.amount = Strength.HARD, False, None


def _join_mixed(left: Draft, right: Draft, between: str, lexicon: Lexicon) -> bool:
    """2 1/4, 三又五分之一: a whole number and its fraction."""
    if right.kind is not FactKind.FRACTION or not left.is_bare or left.amount is None:
        return False
    whole = left.amount.values[0]
    joint = between.strip()
    if whole.denominator != 1 or joint not in lexicon.mixed_joints or "\n" in between:
        return False
    if not joint and (between != " " or left.amount.magnitude > 1):
        return False
    left.readings = [Reading(FactKind.FRACTION, whole + _number(right) * (-1 if whole < 0 else 1))]
    left.end, left.amount, left.is_bare = right.end, None, False
    return True


def _number(draft: Draft) -> Fraction:
    value = draft.readings[0].value
    if isinstance(value, str):
        raise TypeError(f"no number: {value}")
    return value


def _join_compound(left: Draft, right: Draft, between: str, lexicon: Lexicon) -> bool:
    """4분 5초, 5 dollars and 69 cents: a smaller part of the same unit."""
    one, two = left.readings[0], right.readings[0]
    if one.kind not in (FactKind.DURATION, FactKind.MONEY):
        return False
    two = next((other for other in right.readings if other.kind is one.kind), two)
    step = unit_step(right, two)
    if one.unit != two.unit or left.is_prefixed or right.is_prefixed:
        return False
    is_joint = between.strip() == "" or between.strip() in lexicon.style.join
    if not is_joint or "\n" in between or not step or step >= left.step or isinstance(two.value, str):
        return False
    total = _number(left) + two.value
    left.readings = [Reading(one.kind, total, one.unit)]
    left.end, left.step = right.end, step
    return True


def unit_step(draft: Draft, reading: Reading) -> int:
    """How big the unit of the reading is, in thousandths of its base."""
    if draft.amount is None or not draft.amount.values[0] or isinstance(reading.value, str):
        return 0
    return int(reading.value / draft.amount.values[0] * 1000)


def _share_range(left: Draft, right: Draft, text: str, lexicon: Lexicon) -> None:
    """2.4〜3.6M, 10〜20만, $10-20: what one end says holds for both."""
    between = text[left.end : right.start].strip()
    if between not in lexicon.ranges or left.amount is None or right.amount is None:
        return
    if left.is_prefixed and right.is_bare:
        right.readings = [_like(left, value) for value in right.amount.values]
        right.is_bare = False
    if not left.is_bare:
        return
    values = list(left.amount.values)
    if left.amount.magnitude == 1 and right.amount.magnitude > 1:
        magnitude = right.amount.magnitude
        scaled = [value * magnitude for value in values]
        first = values[0] < right.amount.values[0] / magnitude
        values = [*scaled, *values] if first else [*values, *scaled]
    if right.is_bare:
        left.readings = [Reading(FactKind.COUNT, value) for value in values]
        return
    left.readings = [_like(right, value) for value in values]
    left.is_bare = False


def _like(draft: Draft, value: Fraction) -> Reading:
    """A reading of ``value`` with the unit of the draft."""
    first = draft.readings[0]
    amount = draft.amount
    if isinstance(first.value, str) or amount is None or not amount.values[0]:
        if first.kind is FactKind.DATE:
            return Reading(FactKind.DATE, re.sub(r"[0-9]+$", f"{int(value):02}", str(first.value)))
        return Reading(FactKind.COUNT, value)
    return Reading(first.kind, value * (first.value / amount.values[0]), first.unit)


def _mark_gloss(left: Draft, right: Draft, text: str) -> None:
    between = text[left.end : right.start]
    if len(between) <= 12 and right.kind is left.kind and _OPENING.fullmatch(between):
        right.is_gloss = True
