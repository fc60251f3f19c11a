"""When two numbers are the same but for rounding: the matching step before the last."""

from __future__ import annotations

from fractions import Fraction

from i18nlint.align.predicates import digits_of
from i18nlint.align.values import BARE, compatible
from i18nlint.model.fact import Bound, Fact, FactKind

_SATISFIED = Fraction(1, 4)
_FEW = 100


def same_rounded(a: Fact, b: Fact) -> bool:
    """Equal as far as the one that is hedged claims: "about 20만" is 204,000.

    Where both are hedged alike there is nothing to round: "about 950" is not "about 1,000".
    """
    if a.bound is None and b.bound is None:
        return False  # like most
    x, y = a.readings[0], b.readings[0]
    if isinstance(x.value, str) or isinstance(y.value, str) or not compatible(x, y):
        return False
    if a.bound is not None and b.bound is not None:
        is_rounded = _both_rounded(a, b) and not _is_finer(b, a)
        return _is_next(a, b) or _is_next(b, a) or is_rounded
    hedged, plain = (a, b) if a.bound is not None else (b, a)
    if _is_last_age(plain, hedged):
        return True
    if _is_beyond(plain, hedged) or _are_turned(a, b) or _is_finer(b, a) or _is_counted(hedged):
        return False
    fine, coarse = plain.value, hedged.value
    if plain.kind is hedged.kind is FactKind.DURATION:
        fine, coarse = _as_counted(Fraction(fine), Fraction(coarse))
    return rounds_to(fine, coarse) or _satisfies(hedged, plain)


def _are_turned(a: Fact, b: Fact) -> bool:
    """True of 120 and 102: nobody rounds a number to its own figures in another order."""
    return a.value != b.value and sorted(str(a.value)) == sorted(str(b.value))


def _is_counted(limit: Fact) -> bool:
    """True of what fingers can count, which nobody rounds: Windows 10+ is not Windows 12."""
    if limit.bound is Bound.ABOUT or isinstance(limit.value, str):
        return False
    return limit.kind in BARE and abs(limit.value) < _FEW


def _is_finer(target: Fact, source: Fact) -> bool:
    """True of 124 for "some 120": a translation knows no digit that its source has rounded off.

    What is written another way was counted anew: about 20만, 204,000. Of 350 and more, 351 is one.
    """
    if Bound.ABOUT not in (source.bound, target.bound):
        return False
    if isinstance(source.value, str) or isinstance(target.value, str):
        return False
    ours, theirs = (digits_of(fact.text) for fact in (source, target))
    if len(ours) != len(theirs) or source.unit != target.unit:
        return False
    return significant(target.value) > significant(source.value)


def _is_beyond(fact: Fact, limit: Fact) -> bool:
    """True of 406 against "up to 400", and of 390 against "at least 400"."""
    value, least_or_most = fact.value, limit.value
    if isinstance(value, str) or isinstance(least_or_most, str):
        return False
    if limit.bound in (Bound.AT_MOST, Bound.LESS):
        return value > least_or_most
    return limit.bound in (Bound.AT_LEAST, Bound.MORE) and value < least_or_most


def _both_rounded(a: Fact, b: Fact) -> bool:
    """~224M and 约 2.2 亿; not about 950 and about 1,000, which one digit is too coarse for.

    Nor is "nearly 150,070" said of 150,000: who says about does not count to the last digit.
    """
    if a.bound is not Bound.ABOUT or b.bound is not Bound.ABOUT:
        return False
    return any(
        rounds_to(fine.value, coarse.value)
        and significant(Fraction(fine.value)) == significant(Fraction(coarse.value)) + 1 > 2
        for fine, coarse in ((a, b), (b, a))
    )


def rounds_to(fine: Fraction | str, coarse: Fraction | str) -> bool:
    """``coarse`` has fewer digits, and is off by less than half of its last one."""
    if isinstance(fine, str) or isinstance(coarse, str) or not coarse:
        return False
    digits = significant(coarse)
    last = Fraction(10) ** (magnitude(coarse) - digits + 1)
    return digits < significant(fine) and abs(fine - coarse) < last / 2


def significant(value: Fraction) -> int:
    text = f"{float(value):.12g}".lstrip("-").replace(".", "").lstrip("0")
    return len(text.rstrip("0")) or 1


def magnitude(value: Fraction) -> int:
    """The power of ten of the first digit."""
    return int(f"{float(abs(value)):e}".partition("e")[2])


def _is_next(more: Fact, least: Fact) -> bool:
    """For whole numbers "more than 150" and "151 or more" are the same statement.

    Not so for what is measured: "over 18 months" is not 19ヶ月以上. Ages are counted: 15歳未満
    are those up to 14.
    """
    if isinstance(more.value, str) or isinstance(least.value, str):
        return False
    if not ({more.kind, least.kind} <= BARE or _may_be_ages(more, least)):
        return False
    if (more.bound, least.bound) == (Bound.MORE, Bound.AT_LEAST):
        return least.value == more.value + 1
    return (more.bound, least.bound) == (Bound.LESS, Bound.AT_MOST) and (
        least.value == more.value - 1
    )


def _is_last_age(plain: Fact, limit: Fact) -> bool:
    """True of the 14 of "7 to 14", the last age of 7歳以上15歳未満."""
    if isinstance(plain.value, str) or isinstance(limit.value, str):
        return False
    is_age = limit.unit == "year" and _may_be_ages(plain, limit)
    return is_age and limit.bound is Bound.LESS and plain.value == limit.value - 1


def _may_be_ages(a: Fact, b: Fact) -> bool:
    """True of whole years; one side may leave out what it counts: 7 to 14."""
    if {a.kind, b.kind} - {FactKind.DURATION, FactKind.COUNT}:
        return False
    return {a.unit, b.unit} <= {"year", ""}


def _satisfies(bound: Fact, fact: Fact) -> bool:
    """``20만 이상`` and 240,000: within a quarter of the bound and on its right side.

    The bound is the rounder of the two, and no year: "by 2030" is not 2024, nor "up to 832" 823.
    """
    limit, value = bound.value, fact.value
    if isinstance(limit, str) or isinstance(value, str) or not limit:
        return False
    if bound.kind is fact.kind is FactKind.DURATION:
        limit, value = _as_counted(limit, value)
    if bound.bound is Bound.ABOUT or _may_be_date(bound) or _may_be_date(fact):
        return False
    if significant(limit) >= significant(value):
        return False
    distance = (value - limit) / abs(limit)
    upwards = bound.bound in (Bound.AT_LEAST, Bound.MORE)
    return 0 < (distance if upwards else -distance) <= _SATISFIED


def _as_counted(a: Fraction, b: Fraction) -> tuple[Fraction, Fraction]:
    """Both in the largest unit of time that both are whole in: 5 and 6 days rather than seconds."""
    size = next((size for size in _SIZES if not (a % size or b % size)), 1)
    return a / size, b / size


_SIZES = (604_800, 86_400, 3600, 60)


def _may_be_date(fact: Fact) -> bool:
    return any(reading.kind is FactKind.DATE for reading in fact.readings)
