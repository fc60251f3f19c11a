"""Numbers in words that contradict: three files against 파일 네 개, "two years" against 3年.

Words count loosely (both of them, 一つ), so that one of them alone says nothing. They accuse where
each side of a pair has exactly one number of the class left that the other side does not have.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from i18nlint.align.numbers import Matching
from i18nlint.checks.numbers.classes import class_of
from i18nlint.model.fact import Fact, FactKind, Role, Strength

_ROLES = (Role.BODY, Role.CELL, Role.HEADING)


def spelled_contradictions(
    matching: Matching, accused: Collection[int]
) -> Iterator[tuple[Fact, Fact]]:
    """The only leftover of a class on each side, one of the two in words at least.

    ``accused`` holds the ids of facts that contradict others already.
    """
    sources, targets = (_telling(side, accused) for side in (matching.sources, matching.targets))
    for name in dict.fromkeys(map(class_of, sources)):
        ours, theirs = ([f for f in side if class_of(f) == name] for side in (sources, targets))
        if len(ours) == len(theirs) == 1 and _contradict(ours[0], theirs[0]):
            yield ours[0], theirs[0]


def _telling(facts: Iterable[Fact], accused: Collection[int]) -> list[Fact]:
    """All but articles and what is as good as one: "one of them", "once", 单个."""
    return [
        fact
        for fact in facts
        if fact.role in _ROLES
        and id(fact) not in accused
        and fact.strength is not Strength.WEAK
        and fact.value != 1
    ]


def _contradict(source: Fact, target: Fact) -> bool:
    """True where words are involved, and neither the unit nor the value is a matter of wording."""
    if Strength.SOFT not in (source.strength, target.strength):
        return False
    if source.kind is FactKind.DURATION:
        return (source.value, source.unit) != (target.value, target.unit)
    named_alike = source.unit == target.unit or not source.unit or not target.unit
    return source.value != target.value and named_alike
