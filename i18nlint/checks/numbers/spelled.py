"""Numbers in words that contradict: three files against 파일 네 개, "two years" against 3年.

Words count loosely (both of them, 一つ), so that one of them alone says nothing. They accuse where
each side of a pair has exactly one number of the class left that the other side does not have.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from i18nlint.align.conversions import follows
from i18nlint.align.crowds import FEW
from i18nlint.align.matching import Match, Matching, Step
from i18nlint.checks.numbers.big_words import great_words, same_clock
from i18nlint.checks.numbers.classes import classes_of
from i18nlint.checks.numbers.slips import are_near, said_alike
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
            theirs = _only([fact for fact in targets if alike(source, fact)])
            if theirs is None or _only([f for f in sources if alike(f, theirs)]) is not source:
                continue
            if _is_link_text(source) is not _is_link_text(theirs):
                continue  # a title may count what the text does not
            if _contradict(source, theirs) and not _is_one_rhythm(source, theirs, matching):
                sources.remove(source)
                targets.remove(theirs)
                yield source, theirs
    yield from great_words(matching, accused)
    yield from _unlike_spans(matching)
    yield from _shares(sources, matching.targets)
    yield from ((one, other) for other, one in _shares(targets, matching.sources))


def _is_one_rhythm(source: Fact, target: Fact, matching: Matching) -> bool:
    """True of the year of "twice a year" and six months."""
    if not source.kind is target.kind is FactKind.DURATION:
        return False
    from i18nlint.checks.numbers.rhythms import is_one_rhythm  # here: few posts need it

    ours = (*matching.sources, *(match.source for match in matching.matches))
    theirs = (*matching.targets, *(match.target for match in matching.matches))
    return is_one_rhythm(source, target, ours, theirs)


def _only(facts: Sequence[Fact]) -> Fact | None:
    """The only one, or the only one that is more than one: 3つ beside a 1つ, one of them.

    What is said twice is one: 둘은 … 두 프로토콜, of which "these three" says neither.
    """
    if len(facts) > 1:
        facts = [fact for fact in facts if isinstance(fact.value, str) or _count(fact) > 1]
    is_one = len(facts) == 1 or (len(facts) > 1 and all(said_alike(facts[0], f) for f in facts))
    return facts[0] if is_one else None


def _count(fact: Fact) -> Fraction:
    """How many of its unit the fact says: one of a week, whatever that is in seconds."""
    value = Fraction(fact.value)
    is_span = fact.kind is FactKind.DURATION and fact.strength is Strength.HARD  # 하루 이틀
    return value / _largest_unit(fact) if is_span else value


def _same_span(a: Fact, b: Fact) -> bool:
    """Durations in one unit: of four days and 五天, beside 一周, which is a week of whatever."""
    if not (a.kind is b.kind is FactKind.DURATION and a.unit == b.unit):
        return False
    return _largest_unit(a) == _largest_unit(b)


def _largest_unit(fact: Fact) -> int:
    """Seconds of the largest unit that the duration is a whole number of."""
    value = fact.value
    if fact.unit != "s" or isinstance(value, str):
        return 1
    return next((size for size in _SPANS if value and not value % size), 1)


_SPANS = (604_800, 86_400, 3600, 60)


def _are_mistyped(a: Fact, b: Fact) -> bool:
    """1953 and 9153: as many figures, and one of them or their order differs."""
    ours, theirs = str(a.value), str(b.value)
    is_long = len(ours) == len(theirs) >= _FIGURES and (ours + theirs).isdecimal()
    return is_long and ours != theirs and are_near(ours, theirs)


_FIGURES = 2


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


def _unlike_spans(matching: Matching) -> Iterator[tuple[Fact, Fact]]:
    """Durations that a bare numeral has kept apart: two years, which the "deux" of "tous deux"
    is no counterpart of where "trois ans" are left over."""
    for match in matching.matches:
        if match.step is Step.SOFT:
            if _is_bare_word(match.target):
                yield from ((match.source, f) for f in matching.targets if _is_span(f, match))
            if _is_bare_word(match.source):
                yield from ((f, match.target) for f in matching.sources if _is_span(f, match))


def _is_bare_word(fact: Fact) -> bool:
    return fact.kind is FactKind.COUNT and not fact.unit and fact.strength is Strength.SOFT


def _is_span(fact: Fact, match: Match) -> bool:
    """Whether the fact lasts some other number of the unit that a side of the match has."""
    spans = [f for f in (match.source, match.target) if f.kind is FactKind.DURATION]
    if not spans or fact.strength is Strength.WEAK:
        return False
    return _same_span(spans[0], fact) and _contradict(spans[0], fact)


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
    """A quarter or half of some year: Q3, H2, which may be a name as well."""
    return any(r.kind is FactKind.DATE and str(r.value)[:1] in _PERIODS for r in fact.readings)


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
    is_bare = count.kind is FactKind.COUNT and not count.unit and count.text.isalpha()
    return is_bare and lasting.kind is FactKind.DURATION and lasting.unit in _LONG


_LONG = ("year", "month")
_ALIKE = (
    _same_span, _same_unit, _same_period, _same_kind, _same_class, _same_numbering, _same_place,
    _same_time, same_clock, _same_repetition, _are_mistyped,
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
    are_parts = source.kind is target.kind is FactKind.FRACTION  # `in_words` asks for a decrease
    if (
        (not are_parts and follows(source, target))
        or _is_rest(source, target)
        or _is_rest(target, source)
    ):
        return False
    if _is_period(source) is not _is_period(target):
        if source.kind is target.kind is FactKind.DATE:
            return False  # 上半年 and August 21 can stand side by side
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
