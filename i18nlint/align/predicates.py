"""Whether two numbers may be one fact: what each matching step asks, and what it looks up by."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from fractions import Fraction
from functools import lru_cache
from unicodedata import decimal

from i18nlint.align.values import date_parts, equal_value, is_part, same, value_keys
from i18nlint.model.fact import Fact, FactKind, Strength
from i18nlint.model.regex import lazy_regex


def verbatim(a: Fact, b: Fact) -> bool:
    """Written alike: ``2.3`` is ``2.3``, whatever each language takes it for."""
    return a.text == b.text and a.text[-1:].isascii() and not _lent_otherwise(a, b)


def _lent_otherwise(a: Fact, b: Fact) -> bool:
    """True of the 20 of "20 bis 55 %" and that of "20 to 60 km": each has its range's unit."""
    ours, theirs = a.readings[0], b.readings[0]
    if ours.kind not in _MEASURED or theirs.kind not in _MEASURED or not a.text.isdecimal():
        return False
    return (ours.kind, ours.unit) != (theirs.kind, theirs.unit)


def same_first(a: Fact, b: Fact) -> bool:
    return same(a.readings[0], b.readings[0]) and not last_otherwise(a, b)


def equal_first(a: Fact, b: Fact) -> bool:
    return equal_value(a.readings[0], b.readings[0]) and not last_otherwise(a, b)


def any_reading(a: Fact, b: Fact) -> bool:
    if len(a.readings) == len(b.readings) == 1:  # like most
        return equal_value(a.readings[0], b.readings[0])
    is_equal = any(equal_value(x, y) for x in a.readings for y in b.readings)
    return is_equal and not last_otherwise(a, b) and not _last_longer(a, b)


def _last_longer(a: Fact, b: Fact) -> bool:
    """True of 30초 and 30분: two durations are not equal because 분 stands for people as well."""
    return a.kind is b.kind is FactKind.DURATION and _spans(a).isdisjoint(_spans(b))


def last_otherwise(a: Fact, b: Fact) -> bool:
    """True of the 14th minute and 第 14 小時, of which each says what it counts."""
    if a.kind is not _ORDINAL and b.kind is not _ORDINAL:
        return False  # like most
    ours, theirs = (_spans(fact) for fact in (a, b))
    return bool(ours) and bool(theirs) and ours.isdisjoint(theirs)


def _spans(fact: Fact) -> set[tuple[Fraction | str, str]]:
    return {(each.value, each.unit) for each in fact.readings if each.kind is FactKind.DURATION}


_ORDINAL = FactKind.ORDINAL  # a member asked of its class takes long in Python 3.11


def any_part(a: Fact, b: Fact) -> bool:
    is_within = any(is_part(x, y) for x in a.readings for y in b.readings)
    return is_within and not last_otherwise(a, b)


def of_other_sort(a: Fact, b: Fact) -> bool:
    """An ordinal in words and a measure: "second homes" is not 2か月, though 2nd may be 2日; nor
    is the "third place" three points, nor a couple (Turkish çift) two years; nor are two years two
    houses (2주택)."""
    kinds = {fact.kind for fact in (a, b)}
    is_measured = not kinds.isdisjoint(_MEASURED)
    if is_measured and FactKind.MULTIPLE in kinds:
        return True
    if is_measured and any(f.kind is FactKind.COUNT and f.unit for f in (a, b)):
        return True
    is_ordinal = any(f.kind is FactKind.ORDINAL and f.strength is not Strength.HARD for f in (a, b))
    is_counted = any(f.kind is FactKind.COUNT and f.unit in _POINTS for f in (a, b))
    return is_ordinal and (is_counted or is_measured)


_POINTS = ("point", "person", "occurrence")
_MEASURED = (FactKind.DURATION, FactKind.SIZE, FactKind.MONEY, FactKind.PERCENT)
_LOOSE = (FactKind.COUNT, FactKind.ORDINAL)


def same_digits(a: Fact, b: Fact) -> bool:
    """The same digits, and one side does not say what it counts: ``Week 4`` and ``第4周``.

    A magnitude is no unit: ``86.7K`` is not ``86.7M``, and 20 is not ``20만``. A year and a month
    say more than the year: what they have in common is a part of them. The "14th minute" says what
    it counts: it is no hour.
    """
    digits = digits_of(a.text)
    if digits != digits_of(b.text):
        digits = _ungrouped(a)  # rund 1.500 Schultage, 1500 dni
        if digits != _ungrouped(b):
            return False
    if not digits or _is_negative(a) != _is_negative(b):
        return False
    return _may_count(a, b, digits) or _may_count(b, a, digits)


def _ungrouped(fact: Fact) -> str:
    """The digits without the points that part thousands: 1500 of German 1.500, not of 1.500 km."""
    digits = digits_of(fact.text)
    whole = digits.replace(".", "")
    is_grouped = whole != digits and not isinstance(fact.value, str) and fact.value >= 1000
    return whole if is_grouped and _GROUPED.fullmatch(digits) else digits


_GROUPED = lazy_regex(r"[1-9][0-9]{0,2}(?:\.[0-9]{3})+")


def _may_count(plain: Fact, measured: Fact, digits: str) -> bool:
    if not _is_plain(plain, digits) or measured.kind in _LOOSE:
        return False
    if isinstance(measured.value, str):
        if measured.kind is not FactKind.DATE:
            return True
        year, month, _ = date_parts(measured.readings[0])
        counts_people = bool(month) and plain.unit == "person"
        return not ((year and month) or counts_people or _is_of_other_month(plain, month))
    if measured.kind is FactKind.DURATION:
        return not _spans(plain)
    return measured.value < Fraction(digits) * _MAGNITUDE


def _is_of_other_month(plain: Fact, month: str) -> bool:
    """True of the 5 of "from 5 to 12 October" against November 5."""
    months = {date_parts(each)[1] for each in plain.readings if each.kind is FactKind.DATE} - {""}
    return bool(month) and bool(months) and month not in months


_MAGNITUDE = 10_000
"""No unit is so many times another one of its kind; 226,000 million is so many times 226,000."""


def _is_negative(fact: Fact) -> bool:
    """True of -17° against "the 17th"."""
    return not isinstance(fact.value, str) and fact.value < 0


def _is_plain(fact: Fact, digits: str) -> bool:
    return fact.kind in _LOOSE and digits.count(".") < 2 and fact.value == Fraction(digits)


@lru_cache(maxsize=1024)
def digits_of(text: str) -> str:
    """Significant digits as written: what ``20만`` and ``20億`` have in common.

    In ASCII, so that ``٢٣`` and ``23`` have them in common too.
    """
    if text.isascii():
        return "".join([c for c in text if c.isdigit() or c == "."]).strip(".")
    digits = [str(decimal(c)) if c.isdecimal() else c for c in text.replace(_ARABIC_POINT, ".")]
    return "".join([c for c in digits if c in _FIGURES]).strip(".")


_ARABIC_POINT, _FIGURES = "٫", "0123456789."


def by_text(fact: Fact) -> Iterator[Hashable]:
    yield fact.text


def by_figures(fact: Fact) -> Iterator[Hashable]:
    yield digits_of(fact.text)
    yield _ungrouped(fact)


def by_value(fact: Fact) -> Iterator[Hashable]:
    yield fact.value


def by_values(fact: Fact) -> Iterator[Hashable]:
    return (key for reading in fact.readings for key in value_keys(reading))
