"""Which leftovers stand for each other by what is written: slips of one digit, the same figures.

Whatever else is left over beside them; `leftovers` asks first what class they are of.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from i18nlint.align.predicates import digits_of, last_otherwise
from i18nlint.align.values import date_parts
from i18nlint.checks.numbers.slips import figures
from i18nlint.model.fact import Fact, FactKind
from i18nlint.model.regex import lazy_regex

_MEASURED = {FactKind.MONEY, FactKind.SIZE, FactKind.DURATION}
_BARE = (FactKind.COUNT, FactKind.ORDINAL)
_LEAST_DIGITS = 2


def slips(ours: Sequence[Fact], theirs: Sequence[Fact]) -> Iterator[tuple[Fact, Fact]]:
    """Numbers that a slip of one digit sets apart: 10 and 70, 392 and 329; each once."""
    free = list(theirs)
    for source in ours:
        target = next((fact for fact in free if is_digit_slip(source, fact)), None)
        if target is not None:
            free.remove(target)
            yield source, target


def same_figures(ours: list[Fact], theirs: list[Fact]) -> Iterator[tuple[Fact, Fact]]:
    """Measures with the same two figures or more, which tell more than a slip does: 17 years and
    17 měsíců, beside an 18."""
    for source, target in only_alike(ours, theirs):
        is_measured = source.kind is target.kind and source.kind in _MEASURED
        if is_measured and len(digits_of(source.text)) >= _LEAST_DIGITS:
            yield source, target


def of_two_parts(ours: list[Fact], theirs: list[Fact]) -> Iterator[tuple[Fact, Fact]]:
    """Durations in two units against two in one: 4시간 37분, "4 hours and 37 hours"."""
    for source in ours:
        for one, other in pairwise(theirs):
            if _are_parts(one, other, source):
                yield source, other
    for target in theirs:
        for one, other in pairwise(ours):
            if _are_parts(one, other, target):
                yield other, target


def _are_parts(one: Fact, other: Fact, whole: Fact) -> bool:
    if not one.kind is other.kind is whole.kind is FactKind.DURATION:
        return False
    written = [digits_of(fact.text) for fact in (one, other)]
    is_near = 0 < other.span.start - one.span.end <= _NEAR
    return is_near and all(written) and digits_of(whole.text) == "".join(written)


_NEAR = 12
"""Characters between the two: 1 hodinu a 24 hodin."""


def only_alike(ours: list[Fact], theirs: list[Fact]) -> Iterator[tuple[Fact, Fact]]:
    """The only two that are written alike, whatever else is left; each once.

    1만 토큰 and 1億トークン are figures of one unit, "20 years" and 20 mesi those of another one;
    November and décembre, beside a 28 septembre, name the same parts of a date.
    """
    free = list(theirs)
    for source in ours:
        likeness = _likeness(source)
        alike = [[f for f in side if _likeness(f) == likeness] for side in (ours, theirs)]
        if likeness is None or [len(side) for side in alike] != [1, 1]:
            continue
        target = alike[1][0]
        if target in free and contradict(source, target):
            free.remove(target)
            yield source, target


def _likeness(fact: Fact) -> tuple[str, ...] | None:
    """What the only counterpart shares with the fact; None for what is as good as any."""
    if fact.kind is FactKind.DATE and not _is_decade(fact):
        return ("date", *("1" if part else "" for part in date_parts(fact.readings[0])))
    if fact.kind in _MEASURED:
        return ("measure", figures(fact)) if figures(fact) else None
    return ("unit", fact.unit, figures(fact)) if fact.unit not in _VAGUE else None


_VAGUE = ("", "thing")


def of_other_magnitude(ours: list[Fact], theirs: list[Fact]) -> Iterator[tuple[Fact, Fact]]:
    """The only two with these digits, both with a magnitude: $2.4 million and 2,4 mil millones."""
    for source in filter(_is_magnified, ours):
        alike = [[f for f in side if figures(f) == figures(source)] for side in (ours, theirs)]
        if [len(side) for side in alike] != [1, 1] or not _is_magnified(alike[1][0]):
            continue
        target = alike[1][0]
        is_bare = any(fact.kind in _BARE and not fact.unit for fact in (source, target))
        if is_bare and source.value != target.value:
            yield source, target


def _is_magnified(fact: Fact) -> bool:
    """True of 11 million and 2,4 Mrd.; not of 11,000."""
    digits = digits_of(fact.text)
    if not digits or digits.count(".") > 1 or isinstance(fact.value, str) or not fact.value:
        return False
    return fact.kind in (*_BARE, FactKind.MONEY) and abs(fact.value) >= _LEAST_MAGNITUDE * 10 ** (
        len(digits.replace(".", ""))
    )


_LEAST_MAGNITUDE = 100


def is_digit_slip(source: Fact, target: Fact) -> bool:
    """The same number of digits, at least two, that differ in one or in the order of two."""
    a, b = (digits_of(fact.text).replace(".", "") for fact in (source, target))  # 800.000, 840 000
    if not (a and b):
        a, b = in_full(source), in_full(target)
        if sorted(a) != sorted(b) and not _are_as_exact(a, b):
            return False
    if len(a) != len(b) or len(a) < _LEAST_DIGITS or not contradict(source, target):
        return False
    differing = [(x, y) for x, y in zip(a, b, strict=True) if x != y]
    return len(differing) == 1 or (len(differing) == 2 and differing[0] == differing[1][::-1])


def _are_as_exact(a: str, b: str) -> bool:
    """True of 196000 and 996000; two million may be 2100000, rounded."""
    exact = {len(figures.rstrip("0")) for figures in (a, b)}
    return len(exact) == 1 and min(exact) >= _LEAST_DIGITS


def in_full(fact: Fact) -> str:
    """All figures of a whole amount, as digits would write it: 1200 of 一千二."""
    value, is_amount = fact.value, fact.kind in (*_BARE, FactKind.MONEY)
    if not is_amount or isinstance(value, str) or value.denominator != 1:
        return ""
    return str(abs(value))


def contradict(source: Fact, target: Fact) -> bool:
    """True unless they can stand side by side.

    Dates can if they name different parts: a month here, a day there. Equal values can unless
    both are measured alike: else one language names a unit that the other leaves out.
    """
    if _is_whole_of(source, target) or _is_whole_of(target, source):
        return False
    if _is_day_beside(source, target) or _is_day_beside(target, source):
        return False
    if _is_counted(source, target) or _is_counted(target, source):
        return len(digits_of(source.text)) == len(digits_of(target.text))
    if source.kind is not FactKind.DATE or target.kind is not FactKind.DATE:
        is_measured = {source.kind, target.kind} <= _MEASURED or last_otherwise(source, target)
        return source.value != target.value or is_measured
    if _is_decade(source) or _is_decade(target):
        return _decade(source) != _decade(target)
    periods = _period(source), _period(target)
    if all(periods):  # a half is no quarter: H1, Q2
        return periods[0][0] == periods[1][0] and periods[0] != periods[1]
    parts = zip(date_parts(source.readings[0]), date_parts(target.readings[0]), strict=True)
    return any(a and b and a != b for a, b in parts)


def _is_whole_of(whole: Fact, mixed: Fact) -> bool:
    """True of the 220 of 220 2/3, whose fraction stands elsewhere: 220 manches et deux tiers."""
    value = mixed.value
    if mixed.kind is not FactKind.FRACTION or isinstance(value, str):
        return False
    return value > 1 and whole.kind in _BARE and whole.value == value.numerator // value.denominator


def _is_day_beside(day: Fact, year: Fact) -> bool:
    """True of a day (1日, which is "each day" as often) and of 1974, which may be a year."""
    if day.kind is not FactKind.DATE or year.kind is not FactKind.COUNT or _is_decade(day):
        return False
    years = {date_parts(each)[0] for each in year.readings if each.kind is FactKind.DATE}
    return bool(years - {""}) and not date_parts(day.readings[0])[0]


def _is_counted(fact: Fact, date: Fact) -> bool:
    """True of 3つ against a year, which counts nothing."""
    is_count = fact.kind is FactKind.COUNT and fact.unit != ""
    return is_count and date.kind is FactKind.DATE


def _is_decade(fact: Fact) -> bool:
    return str(fact.value).endswith("s")


def _period(fact: Fact) -> str:
    """The quarter or half of the year that the date ends in: Q3, H2; empty for other dates."""
    match = _PERIOD.search(str(fact.value))
    return match.group() if match is not None else ""


_PERIOD = lazy_regex(r"[QH][1-4]$")


def _decade(fact: Fact) -> str:
    """The first digits of the year: the 198 of the 1980s and of 1984; all of what has none."""
    value = str(fact.value)
    return value[:3] if value[:4].isdecimal() else value
