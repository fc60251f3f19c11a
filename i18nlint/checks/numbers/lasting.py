"""The 14th minute where the other side says the 14th hour: the number is the same, the unit not."""

from __future__ import annotations

from collections.abc import Iterator, Set

from i18nlint.align.matching import Matching
from i18nlint.checks.numbers.telling import changed
from i18nlint.model.fact import Fact, FactKind, Strength
from i18nlint.model.finding import Finding
from i18nlint.model.language import LanguageTag

_ORDINAL, _DURATION = FactKind.ORDINAL, FactKind.DURATION
_HARD = Strength.HARD  # a member asked of its class takes ten times as long in Python 3.11
_LOOSE = 0.7
"""A warning: the third year of one may be somebody else's third term."""


def other_turns(matching: Matching, *, language: LanguageTag) -> Iterator[Finding]:
    """Pairs of one ordinal whose sides both name a unit of time, and another one."""
    for match in matching.matches:
        source, target = match.source, match.target
        if (
            source.kind is target.kind is _ORDINAL
            and source.strength is target.strength is _HARD
            and source.value == target.value
            and _are_apart(_lasting(source), _lasting(target))
        ):
            yield changed(source, target, _LOOSE, language=language)


def _are_apart(ours: Set[object], theirs: Set[object]) -> bool:
    return bool(ours and theirs) and ours.isdisjoint(theirs)


def _lasting(fact: Fact) -> set[object]:
    """How long it takes until it is over: 14 minutes of the 14th minute."""
    return {(each.value, each.unit) for each in fact.readings if each.kind is _DURATION}
