"""Numbers in words that contradict: three files against 파일 네 개, "two years" against 3年.

Words count loosely (both of them, 一つ), so that one of them alone says nothing. They accuse where
each side of a pair has exactly one number of the class left that the other side does not have.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from fractions import Fraction
from itertools import pairwise

from i18nlint.align.conversions import follows
from i18nlint.align.crowds import FEW
from i18nlint.align.numbers import Matching
from i18nlint.checks.numbers.classes import classes_of
from i18nlint.model.fact import Bound, Fact, FactKind, Role, Strength

_UNNAMED = {"", "thing"}
"""Four lines may be 四个."""
_ROLES = (Role.BODY, Role.CELL, Role.HEADING, Role.LINK_TEXT)


def spelled_contradictions(
    matching: Matching, accused: Collection[int]
) -> Iterator[tuple[Fact, Fact]]:
    """The only leftover of a sort on each side, one of the two in words at least.

    What counts the same goes first, so that five points meet 9点 whatever else is left over.
    ``accused`` holds the ids of facts that contradict others already.
    """
    sources, targets = (_telling(side, accused) for side in (matching.sources, matching.targets))
    if len(sources) * len(targets) > FEW:
        return  # what is the only one of its sort among hundreds says nothing
    for alike in _ALIKE:
        for source in list(sources):
            theirs = _only(fact for fact in targets if alike(source, fact))
            if theirs is None or _only(fact for fact in sources if alike(fact, source)) is None:
                continue
            if _is_link_text(source) is not _is_link_text(theirs):
                continue  # a title may count what the text does not
            if _contradict(source, theirs):
                sources.remove(source)
                targets.remove(theirs)
                yield source, theirs
    yield from _shares(sources, matching.targets)
    yield from ((one, other) for other, one in _shares(targets, matching.sources))


def _only(facts: Iterator[Fact]) -> Fact | None:
    """The only one; asks for no more than two."""
    first = next(facts, None)
    return first if next(facts, None) is None else None


def _same_unit(a: Fact, b: Fact) -> bool:
    return a.kind is b.kind and a.unit == b.unit != ""


def _same_period(a: Fact, b: Fact) -> bool:
    """The second quarter and the third, whatever other dates are left."""
    return _is_period(a) and _is_period(b)


def _same_kind(a: Fact, b: Fact) -> bool:
    return a.kind is b.kind


def _same_class(a: Fact, b: Fact) -> bool:
    """5日 may be a day as well as five of them; an ordinal or a half is never a count."""
    return not (classes_of(a) - {"number"}).isdisjoint(classes_of(b))


def _shares(facts: Iterable[Fact], others: Iterable[Fact]) -> Iterator[tuple[Fact, Fact]]:
    """六分之一 against "one in five": a part of one, and as many as it is one of."""
    parts = [f for f in facts if f.kind is FactKind.FRACTION and f.value != _HALF]
    wholes = [two for one, two in pairwise(others) if _is_one_of(one, two)]
    if len(parts) == len(wholes) == 1:
        part, whole = parts[0], wholes[0]
        if part.value != 1 / Fraction(whole.value):
            yield part, whole


def _is_one_of(one: Fact, whole: Fact) -> bool:
    """True of the numbers of "one in five", which stand next to each other."""
    if isinstance(one.value, str) or isinstance(whole.value, str):
        return False
    is_near = 0 < whole.span.start - one.span.end <= _NEAR
    are_counts = one.kind is whole.kind is FactKind.COUNT
    return is_near and are_counts and one.value == 1 < whole.value <= _MANY


_HALF = Fraction(1, 2)
"""Half-time is no share."""
_MANY = 1000
_NEAR = 16
"""Characters: un bambino su cinque."""


def _same_numbering(a: Fact, b: Fact) -> bool:
    """Ordinals, and what is numbered: the fifth floor is 5階, the third half-year no H2."""
    return all(
        fact.kind is FactKind.ORDINAL or fact.unit in _NUMBERED or _is_period(fact)
        for fact in (a, b)
    )


_NUMBERED = ("floor", "generation", "step")


def _is_period(fact: Fact) -> bool:
    """A quarter or half of some year: Q3, H2."""
    return fact.kind is FactKind.DATE and str(fact.value)[:1] in _PERIODS


_PERIODS = ("Q", "H")


def _same_repetition(a: Fact, b: Fact) -> bool:
    """Three times, 四次: how often, though "three times" is three times as much, too."""
    return all(any(r.unit in _REPEATED for r in fact.readings) for fact in (a, b))


_REPEATED = ("times", "occurrence")


def _is_link_text(fact: Fact) -> bool:
    return fact.role is Role.LINK_TEXT


def _same_place(a: Fact, b: Fact) -> bool:
    """Ordinals, and bare digits: chapter 4 is the fourth one."""
    return all(fact.kind is FactKind.ORDINAL or _is_bare(fact) for fact in (a, b))


def _is_bare(fact: Fact) -> bool:
    return fact.kind is FactKind.COUNT and not fact.unit and fact.strength is Strength.HARD


def _same_time(a: Fact, b: Fact) -> bool:
    """A bare numeral and years: four more years, 五年."""
    count, lasting = (a, b) if b.kind is FactKind.DURATION else (b, a)
    is_bare = count.kind is FactKind.COUNT and not count.unit
    return is_bare and lasting.kind is FactKind.DURATION and lasting.unit in _LONG


_LONG = ("year", "month")
_ALIKE = (
    _same_unit, _same_period, _same_kind, _same_class, _same_numbering, _same_place, _same_time,
    _same_repetition,
)  # fmt: skip


def _telling(facts: Iterable[Fact], accused: Collection[int]) -> list[Fact]:
    """All but articles and what is as good as one: "one of them", "once", 单个."""
    found = [
        fact
        for fact in facts
        if fact.role in _ROLES and id(fact) not in accused and _is_counted(fact)
    ]
    lasting = {FactKind.DURATION} & {f.kind for f in found if f.strength is not Strength.WEAK}
    return [fact for fact in found if fact.strength is not Strength.WEAK or not lasting]


def _is_counted(fact: Fact) -> bool:
    """A week lasts as long as 1週間, and "at least one" is a number; other articles, and "a
    hundred", are figures of speech."""
    if fact.kind is FactKind.DURATION or (fact.bound is Bound.AT_LEAST and fact.value == 1):
        return True
    is_count = fact.kind is not FactKind.FRACTION  # five fifths are no figure of speech
    is_round = fact.strength is not Strength.HARD and is_count and fact.value in _ROUND
    return fact.strength is not Strength.WEAK and not is_round


_ROUND = (1, 100, 1000, 10_000, 1_000_000, 10**8, 10**9)


def _contradict(source: Fact, target: Fact) -> bool:
    """True where words are involved, and neither the unit nor the value is a matter of wording."""
    if source.strength is target.strength is Strength.HARD:
        return False
    if follows(source, target) or _is_rest(source, target) or _is_rest(target, source):
        return False
    if _is_period(source) is not _is_period(target):
        return str(source.value).lstrip("QH") != str(target.value).lstrip("QH")
    if {source.kind, target.kind} <= _MEASURED:
        return (source.value, source.unit) != (target.value, target.unit)
    units = {fact.unit.replace("times", "occurrence") for fact in (source, target)}
    named_alike = len(units) == 1 or not units.isdisjoint(_UNNAMED)
    return source.value != target.value and named_alike


def _is_rest(part: Fact, whole: Fact) -> bool:
    """True of the five of 열 다섯 and the fourth of "thirty-fourth" where they were read alone."""
    if isinstance(part.value, str) or isinstance(whole.value, str):
        return False
    return 0 < part.value < _TEN < whole.value and whole.value % _TEN == part.value


_TEN = 10


_MEASURED = {FactKind.DURATION, FactKind.SIZE, FactKind.MONEY}
