"""Neighbouring facts that say one thing: dates, compound durations, ranges, glosses."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from i18nlint.facts.numbers.bare_units import add_bare_units
from i18nlint.facts.numbers.compounds import (
    join_cents,
    join_clock,
    join_compound,
    join_minor,
    join_minutes,
    join_seconds,
    join_tenths,
)
from i18nlint.facts.numbers.date_pieces import date_parts
from i18nlint.facts.numbers.dates import join_date, share_dates, share_day, take_year
from i18nlint.facts.numbers.decades import join_decade
from i18nlint.facts.numbers.dotted import add_dotted_ordinals
from i18nlint.facts.numbers.draft import Draft
from i18nlint.facts.numbers.halves import with_halves
from i18nlint.facts.numbers.inverted import add_inverted
from i18nlint.facts.numbers.lengths import join_centimetres, join_inches
from i18nlint.facts.numbers.lexicon import Lexicon
from i18nlint.facts.numbers.mixed import join_falling, join_mixed, join_over, join_part_of_hour
from i18nlint.facts.numbers.named_parts import add_named_parts
from i18nlint.facts.numbers.persian_days import join_persian_day
from i18nlint.facts.numbers.ranges import (
    is_day_of_week,
    is_pair,
    is_range,
    share_dimension,
    share_elided,
    share_half_of_day,
    share_range,
)
from i18nlint.facts.numbers.slipped import join_slipped
from i18nlint.facts.numbers.unread import add_unread
from i18nlint.facts.numbers.years import join_months
from i18nlint.model.fact import FactKind
from i18nlint.model.regex import lazy_regex

_OPENING = lazy_regex(r"\s*[(（\[][^0-9()（）]{0,8}$")
_NEAR, _FAR = 10, 16
"""Facts that many characters apart say nothing together."""


def compose(drafts: Iterable[Draft], text: str, lexicon: Lexicon) -> list[Draft]:
    """The drafts with neighbours joined or told of each other."""
    found = _composed(drafts, text, lexicon)
    add_dotted_ordinals(found, text, lexicon)
    return found


def _composed(drafts: Iterable[Draft], text: str, lexicon: Lexicon) -> list[Draft]:
    found = list(with_halves(drafts, text, lexicon))
    add_bare_units(found, text, lexicon)
    add_unread(found, text, lexicon)
    add_named_parts(found, text, lexicon)
    add_inverted(found, text, lexicon)
    if len(found) < 2:
        return found
    for left, right in pairwise(found):
        if right.start - left.end < _FAR:
            _share(left, right, text, lexicon)
    share_elided(found, text)
    joined: list[Draft] = []
    for draft in found:
        if not joined or not _join(joined[-1], draft, text, lexicon):
            joined.append(draft)
        elif len(joined) > 1 and joined[-1].kind is FactKind.FRACTION:
            _join_part(joined, text, lexicon)
    for left, right in pairwise(joined):
        if right.start - left.end < _FAR:
            if _are_listed(left, right, text, lexicon):
                share_dates(left, right)
                share_half_of_day(left, right)
            _mark_gloss(left, right, text[left.end : right.start])
    _share_month(joined, text, lexicon)
    in_front = _with_years_in_front if lexicon.dates.year_to_day else _with_years
    return list(in_front(joined, text, lexicon))


def _with_years_in_front(found: list[Draft], text: str, lexicon: Lexicon) -> Iterator[Draft]:
    """2019. gada 17. marts: the day has its month before the year in front is asked."""
    last: Draft | None = None
    for draft in found:
        if last is not None and take_year(last, draft, text[last.end : draft.start], lexicon):
            continue
        if last is not None:
            yield last
        last = draft
    if last is not None:
        yield last


def _are_listed(left: Draft, right: Draft, text: str, lexicon: Lexicon) -> bool:
    """Whether the words between two facts make a list or a range of them: 23. bis 24. Juni."""
    joint = text[left.end : right.start].strip(" .")
    return (
        joint in lexicon.ranges or joint in lexicon.style.join
        or joint in _LISTED or joint in lexicon.dates.listed
    )  # fmt: skip


def _share_month(found: Sequence[Draft], text: str, lexicon: Lexicon) -> None:
    """9./10. und 16./17. Mai: each day has the month of the one behind it."""
    for left, right in pairwise(reversed(found)):
        is_near = left.start - right.end < _FAR and right.is_bare
        if is_near and len(right.readings) == 1 and _are_listed(right, left, text, lexicon):
            share_dates(right, left)


def _with_years(found: list[Draft], text: str, lexicon: Lexicon) -> Iterator[Draft]:
    """October 2–18, 2026: the year behind the last day of a range is that of the first one too."""
    first: Draft | None = None
    last: Draft | None = None
    for draft in found:
        if first is not None and last is not None and _is_last_day(first, last):
            between = text[last.end : draft.start]
            if join_date(last, draft, between, lexicon):
                share_dates(first, last)
                continue
        first, last = last, draft
        yield draft


def _is_last_day(first: Draft, last: Draft) -> bool:
    """True of the 18 of October 2–18, which shares its month with the day in front."""
    shared, parts = date_parts(last), date_parts(first)
    is_day = last.kind is FactKind.COUNT and last.is_bare and shared.keys() == {"month", "day"}
    is_range = first.kind is FactKind.DATE and parts.keys() == {"month", "day"}
    return is_day and is_range and shared["month"] == parts["month"]


def _join_part(joined: list[Draft], text: str, lexicon: Lexicon) -> None:
    """तीन सही तीन बटा चार: three, and what has just become three fourths."""
    between = text[joined[-2].end : joined[-1].start]
    if join_mixed(joined[-2], joined[-1], between, lexicon):
        joined.pop()


def _share(left: Draft, right: Draft, text: str, lexicon: Lexicon) -> None:
    between = text[left.end : right.start]
    if is_range(left, between.strip(), text, lexicon):
        alone = left.readings if is_day_of_week(text, left.start, lexicon) else []
        share_range(left, right)
        left.readings = list(dict.fromkeys((*alone, *left.readings)))
    elif (between.strip() or _last_word(left, text)) in lexicon.dimensions:
        share_dimension(left, right)
    elif is_pair(left, right, between):
        alone = left.readings
        share_range(left, right)
        left.readings = [*left.readings, *alone]
    elif lexicon.is_myriad and _is_listed(between.strip(), lexicon):
        share_day(left, right)


def _is_listed(joint: str, lexicon: Lexicon) -> bool:
    return joint in _LISTED or joint in lexicon.dates.listed


def _last_word(draft: Draft, text: str) -> str:
    """What stands behind the numeral of a multiple: mal."""
    is_multiple = draft.kind is FactKind.MULTIPLE and draft.amount is not None
    return text[draft.amount.end : draft.end].strip() if is_multiple and draft.amount else ""


def _join(left: Draft, right: Draft, text: str, lexicon: Lexicon) -> bool:
    gap = right.start - left.end
    if gap > _FAR:
        return False
    between = text[left.end : right.start]
    if gap > _NEAR:  # des Jahres
        return left.kind is FactKind.DATE and join_date(left, right, between, lexicon)
    return (
        join_date(left, right, between, lexicon)
        or join_persian_day(left, right, text, lexicon)
        or join_decade(left, right, between)
        or join_clock(left, right, text, lexicon)
        or join_minutes(left, right, between, text, lexicon)
        or join_seconds(left, right, between, text)
        or join_over(left, right, between, lexicon)
        or join_falling(left, right, between)
        or join_mixed(left, right, between, lexicon)
        or join_part_of_hour(left, right, between, lexicon)
        or join_compound(left, right, between, lexicon)
        or join_months(left, right, text, lexicon)
        or join_minor(left, right, between, text, lexicon)
        or join_inches(left, right, text, lexicon)
        or join_centimetres(left, right, text, lexicon)
        or join_slipped(left, right, between, text, lexicon)
        or join_cents(left, right, text, lexicon)
        or (lexicon.is_myriad and join_tenths(left, right, between, text))
    )


_LISTED = frozenset({",", "、", "·", "・", "/"})
"""Signs between two days of one month; the words of a language are its own."""


def _mark_gloss(left: Draft, right: Draft, between: str) -> None:
    one, other = left.readings[0], right.readings[0]
    if one.kind is other.kind is FactKind.COUNT and one.value != other.value:
        return  # 32M tokens (30K documents): a count is converted to none that differs
    right.is_gloss = one.kind is other.kind and _OPENING.fullmatch(between) is not None
