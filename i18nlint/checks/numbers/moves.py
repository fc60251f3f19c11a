"""What belongs to one number in the source and to another one here: "500 people … 2018", "2018
personas … 500".

Both numbers are on both sides, so that as a set nothing differs. `swaps` tells two measures that
changed places; here one mark is enough (a unit, a magnitude, a name in front), where it goes with
one number only on each side, and with another one here. What the language may leave out at one of
two numbers (3 and 5 km) is no mark of either, so those that stand next to each other say nothing.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable, Iterator, Mapping
from fractions import Fraction

from i18nlint.align.crowds import FEW
from i18nlint.align.matching import Matching
from i18nlint.checks.numbers.classes import is_odd_year
from i18nlint.checks.numbers.swaps import TYPED, number_of, swapped, written
from i18nlint.model.alignment import Version
from i18nlint.model.dataclass import dataclass
from i18nlint.model.fact import Fact, FactKind, Reading, Role, Strength
from i18nlint.model.regex import lazy_regex

_ROLES = (Role.BODY, Role.CELL, Role.HEADING)
_COUNT, _ORDINAL, _DATE = FactKind.COUNT, FactKind.ORDINAL, FactKind.DATE
_HARD = Strength.HARD
_NEXT_TO = 24
"""Characters between two numbers that may share a unit: 3 to, on some days, 5 km."""
_APART, _FAR_APART = 3, 10
"""How many times a year is what it shares no unit with; a round one may be a number."""
_SEVERAL = 2
_Mark = tuple[Hashable, ...]


@dataclass(frozen=True, slots=True)
class _Number:
    """A number in digits and what belongs to it."""

    digits: str
    marks: frozenset[_Mark]
    fact: Fact

    @property
    def is_year(self) -> bool:
        return _YEAR in self.marks


_Numbers = dict[str, _Number]
_Pairs = tuple[tuple[_Number, _Number], ...]


def changed_places(matching: Matching, source: Version, target: Version) -> list[tuple[Fact, Fact]]:
    """Facts that stand for each other and have each other's number."""
    return (
        [*swapped(matching, source, target)]
        or [*_moved(matching)]
        or [*_labels(matching, source, target)]
    )


def _labels(matching: Matching, source: Version, target: Version) -> Iterator[tuple[Fact, Fact]]:
    """What a line begins with is its label: "2016: a storm, as in 2004" and 2004: …2016."""
    matches = matching.matches
    if len(matches) < _SEVERAL:
        return  # like most
    ours = min(matches, key=lambda match: match.source.span.start)
    theirs = min(matches, key=lambda match: match.target.span.start)
    if ours is theirs or ours.source.value == theirs.source.value:
        return
    if _is_label(ours.source, source) and _is_label(theirs.target, target):
        yield ours.source, theirs.target
        yield theirs.source, ours.target


def _is_label(fact: Fact, version: Version) -> bool:
    text = version.document.source.text
    before = text[text.rfind("\n", 0, fact.span.start) + 1 : fact.span.start]
    is_first = not any(map(str.isalnum, before)) and fact.strength is _HARD
    return is_first and _COLON.match(text, fact.span.end) is not None


_COLON = lazy_regex(r"[ \u00a0\u202f]?[:：](?:\s|[^\d\s])")


def _moved(matching: Matching) -> Iterator[tuple[Fact, Fact]]:
    matches = matching.matches
    if not (matching.sources and matching.targets) and all(
        _are_alike(match.source, match.target) for match in matches
    ):
        return  # like most
    facts = [*matching.sources, *(match.source for match in matches)]
    others = [*matching.targets, *(match.target for match in matches)]
    if min(len(facts), len(others)) < _SEVERAL or len(facts) * len(others) > FEW:
        return
    ones, twos = _said_once(facts), _said_once(others)
    if not any(_may_move(digits, ones[digits], twos[digits]) for digits in ones.keys() & twos):
        return  # like most that have: each number has kept its marks
    ours, theirs = _numbers(ones), _numbers(twos)
    pairs = _year_elsewhere(ours, theirs) or next(_moves(ours, theirs), ())
    yield from ((one.fact, other.fact) for one, other in pairs)


def _are_alike(source: Fact, target: Fact) -> bool:
    are_said_alike = source.readings == target.readings and source.bound is target.bound
    return are_said_alike and not target.text[0].isalpha()  # سال 390


def _may_move(digits: str, source: Fact, target: Fact) -> bool:
    """False if the number has all its marks here too, and is not called a year."""
    if _are_alike(source, target):
        return False
    if target.text[0].isalpha() or any(map(is_odd_year, target.readings)):
        return True
    return not {*_marks(source, digits)} <= {*_marks(target, digits)}


def _moves(ours: _Numbers, theirs: _Numbers) -> Iterator[_Pairs]:
    """Two numbers with a mark that went from one to the other, each with its counterpart."""
    for digits, number in ours.items():
        left = theirs.get(digits)
        for mark in number.marks if left is not None else ():
            other = _new_carrier(mark, number, ours, theirs)
            plain = ours.get(other.digits) if other is not None else None
            if left is None or other is None or plain is None or plain is number:
                continue
            if _is_move(mark, (number, plain), (other, left)):
                yield (number, other), (plain, left)


def _is_move(mark: _Mark, ours: tuple[_Number, _Number], theirs: tuple[_Number, _Number]) -> bool:
    """Whether the mark went from one number to the other, and nothing says that it did not.

    Each side has first the number that the mark belongs to, then the other one.
    """
    (marked, plain), (moved_to, left) = ours, theirs
    if marked.marks & left.marks or plain.marks & moved_to.marks - {_YEAR}:
        return False  # what belongs to them as well has stayed
    has_own = plain.marks & left.marks or _is_year_beside(plain, marked)  # Nord Stream 2
    if (_are_near(ours) or _are_near(theirs)) and not has_own:
        return False
    if mark[0] in _SURE:
        return True
    both = marked.marks & moved_to.marks
    return len(both) > 1 or (plain.is_year and not left.is_year)


def _is_year_beside(year: _Number, other: _Number) -> bool:
    """True of 2025 next to 250,000 €: no unit is said once for a year and what it measures.

    For 1900 and 3000 € it may be, and for 500 and 2000 people; less so for 400 and 1996.
    """
    if not year.is_year:
        return False
    low, high = sorted((number_of(year.digits), number_of(other.digits)))
    return high > low * (_FAR_APART if number_of(year.digits) % 10 == 0 else _APART)


def _year_elsewhere(ours: _Numbers, theirs: _Numbers) -> _Pairs:
    """The only year of the source and what is called a year here, each with its counterpart:
    "in 2018, 390 of them", سال 390، … 2018."""
    years = [number for number in ours.values() if number.is_year]
    called = [number for number in theirs.values() if _is_called_year(number)]
    if len(years) != 1 or len(called) != 1 or called[0].digits not in ours:
        return ()
    left = theirs.get(years[0].digits)
    if left is None or called[0].digits == years[0].digits or _is_named_in_front(left):
        return ()
    return (years[0], called[0]), (ours[called[0].digits], left)


def _is_called_year(number: _Number) -> bool:
    """True of năm 400 and of 379,800年, which are no years by their size."""
    is_named = _is_named_in_front(number) or any(map(is_odd_year, number.fact.readings))
    return is_named and not number.is_year


def _is_named_in_front(number: _Number) -> bool:
    """True of a plain number behind a word; the Q4 of "Q4 2025" is a quarter, and PM10 a name."""
    fact = number.fact
    has_word = fact.text[0].isalpha() and fact.text[-1].isdecimal() and not _GLUED(fact.text)
    is_plain = fact.kind in (_COUNT, _DATE) and str(fact.value).isdecimal()
    return has_word and is_plain and not fact.unit


def _are_near(numbers: tuple[_Number, _Number]) -> bool:
    """Whether the two stand so near each other that one may have its unit from the other."""
    one, other = sorted((number.fact.span for number in numbers), key=lambda span: span.start)
    return other.start - one.end < _NEXT_TO


def _new_carrier(mark: _Mark, number: _Number, ours: _Numbers, theirs: _Numbers) -> _Number | None:
    """What has the mark here alone, if the number is all that has it there alone.

    "€0.92, the double of 2020: from €1.20 to €1.35" keeps two of its three euros in place; a
    number that has none may share it with them, if it is no year: 8 seconds instead of 6.
    """
    before, now = ({d for d in side if mark in side[d].marks} for side in (ours, theirs))
    moved = now - before
    if before - now != {number.digits} or len(moved) != 1:
        return None
    other = theirs[moved.pop()]
    plain = ours.get(other.digits)
    may_share = len(before) > 1 and not (plain is not None and _is_year_beside(plain, number))
    return None if may_share else other


def _said_once(facts: Iterable[Fact]) -> dict[str, Fact]:
    """Numbers that are said once, by their digits."""
    found: dict[str, Fact] = {}
    again: set[str] = set()
    for fact in facts:
        if fact.strength is _HARD and fact.role in _ROLES and (digits := written(fact)):
            if digits in found:
                again.add(digits)
            found[digits] = fact
    for digits in again:
        del found[digits]
    return found


def _numbers(facts: Mapping[str, Fact]) -> _Numbers:
    """The same with what belongs to them."""
    return {
        digits: _Number(digits, frozenset(_marks(fact, digits)), fact)
        for digits, fact in facts.items()
    }


def _marks(fact: Fact, digits: str) -> Iterator[_Mark]:
    """What belongs to the number: its unit, its magnitude, the name in front of it."""
    size = number_of(digits) if digits.count(".") < _SEVERAL else None
    if not size:
        return
    for reading in fact.readings:
        yield from _of_reading(reading, size)
    first = fact.readings[0]
    if first.kind is _ORDINAL:
        yield ("ordinal",)
    elif first.kind is _COUNT and not isinstance(first.value, str):
        yield from [("counter", first.unit)] if first.unit not in _VAGUE else ()
        yield from [("magnitude", abs(first.value) / size)] if abs(first.value) != size else ()
    if fact.bound is not None:
        yield "bound", fact.bound


def _of_reading(reading: Reading, size: Fraction) -> Iterator[_Mark]:
    """The unit, the name, or that it is a year."""
    if reading.kind in TYPED and not isinstance(reading.value, str):
        yield "unit", reading.kind, reading.unit, abs(reading.value) / size
    elif reading.kind is FactKind.IDENTIFIER:
        yield from _name(reading)
    elif reading.kind is _DATE and str(reading.value).isdecimal():
        yield _YEAR


def _name(reading: Reading) -> Iterator[_Mark]:
    """The word of "Channel 5", which one language has as a name and the others may have too."""
    found = re.fullmatch(r"([^\W\d_]{3,})[0-9.]+", str(reading.value))
    if found is not None:
        yield "name", found[1]


_GLUED = lazy_regex(r"[A-Za-z]+\d").match
_YEAR: _Mark = ("year",)
_VAGUE = ("", "thing")
_SURE = ("unit", "magnitude", "name")
"""Marks that no language leaves to the reader."""
