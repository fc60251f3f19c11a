"""What `spelled` compares besides: clock times in words, and a million against a billion."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from i18nlint.align.matching import Matching
from i18nlint.model.fact import Bound, Fact, FactKind, Strength


def great_words(matching: Matching, accused: Collection[int]) -> Iterator[tuple[Fact, Fact]]:
    """A million people and a billion of them: the round words that are no figures of speech, as
    both sides say who or what is counted, or both say about."""
    ours, theirs = (
        [fact for fact in side if id(fact) not in accused and _is_great(fact)]
        for side in (matching.sources, matching.targets)
    )
    if len(ours) == len(theirs) == 1 and ours[0].value != theirs[0].value:
        source, target = ours[0], theirs[0]
        is_about = source.bound is target.bound is Bound.ABOUT
        if source.unit == target.unit and (source.unit or is_about):
            yield source, target


def _is_great(fact: Fact) -> bool:
    is_count = fact.kind is FactKind.COUNT and fact.strength is Strength.SOFT
    return is_count and not isinstance(fact.value, str) and fact.value in _GREAT


_GREAT = frozenset(10**zeros for zeros in range(6, 13))


def same_clock(a: Fact, b: Fact) -> bool:
    """Alle sette e mezza, which may be seven and a half, and half past eight, or 8:30."""
    if FactKind.TIME not in (a.kind, b.kind) or a.kind is b.kind:
        return False  # two times are of a kind
    ours, theirs = _twelve_hours(a), _twelve_hours(b)
    return bool(ours) and bool(theirs) and ours.isdisjoint(theirs)


def _twelve_hours(fact: Fact) -> set[str]:
    """The half and quarter hours that words name, whatever half of the day they are in."""
    if fact.strength is not Strength.SOFT and fact.kind is not FactKind.TIME:
        return set()
    times = (str(each.value) for each in fact.readings if each.kind is FactKind.TIME)
    return {f"{int(time[:2]) % 12}{time[2:]}" for time in times if time[2:] in _PARTS}


_PARTS = (":15", ":30", ":45")
