"""Pairs of a matching step where a part holds hundreds of numbers: tables written as paragraphs.

Comparing each number with each takes seconds there. What must be equal is looked up by what it
must have in common; what may be looser is only looked for at about its own place in the order.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from typing import TypeAlias

from i18nlint.model.fact import Fact

Rule: TypeAlias = Callable[[Fact, Fact], bool]
Keys: TypeAlias = Callable[[Fact], Iterable[Hashable]]
"""What a fact can be looked up by: two that agree have one of them in common."""

FEW = 2500
"""Comparisons up to which every fact is compared with every other: 50 on each side."""
_REACH = 30
"""Facts that each one is compared with at most."""


def pairs_among_many(
    left: Sequence[Fact], right: Sequence[Fact], agrees: Rule, *, keys: Keys | None
) -> Iterator[tuple[Fact, Fact]]:
    """Facts that agree, in the order of ``left``, each once; compares in linear time."""
    free = [True] * len(right)
    near = _by_key(right, keys, free) if keys else _by_place(len(left), len(right))
    for at, source in enumerate(left):
        for place in near(at, source):
            if free[place] and agrees(source, right[place]):
                free[place] = False
                yield source, right[place]
                break


_Near: TypeAlias = Callable[[int, Fact], Sequence[int]]
"""Where the counterpart of a fact may stand, given its own place."""


def _by_key(facts: Sequence[Fact], keys: Keys, free: Sequence[bool]) -> _Near:
    """The next free places that have a key in common with the fact."""
    places: dict[Hashable, list[int]] = {}
    for at in range(len(facts) - 1, -1, -1):  # the next place is the last of its list
        for key in keys(facts[at]):
            places.setdefault(key, []).append(at)

    def near(at: int, fact: Fact) -> Sequence[int]:
        del at
        found = set()
        for key in keys(fact):
            known = places.get(key, [])
            while known and not free[known[-1]]:
                known.pop()
            found.update(known[-_REACH:])
        return sorted(found)[:_REACH]

    return near


def _by_place(count: int, others: int) -> _Near:
    """The places at about the fact's own one."""

    def near(at: int, fact: Fact) -> Sequence[int]:
        del fact
        start = max(0, min(at * others // count - _REACH // 2, others - _REACH))
        return range(start, min(others, start + _REACH))

    return near
