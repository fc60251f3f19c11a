"""Pairs among many facts: the same ones as when each is held against each, in linear time."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from i18nlint.align.crowds import pairs_among_many
from i18nlint.align.numbers import match_facts
from i18nlint.align.values import equal_value, value_keys
from i18nlint.model.fact import Fact, FactKind, Reading
from i18nlint.model.text import Span


def _fact(value: int, at: int = 0) -> Fact:
    text = str(value)
    return Fact((Reading(FactKind.COUNT, Fraction(value)),), Span(at, at + len(text)), text)


def _facts(values: list[int]) -> list[Fact]:
    return [_fact(value, 10 * at) for at, value in enumerate(values)]


def _value(fact: Fact) -> Iterator[Hashable]:
    yield fact.value


_VALUES = st.lists(st.integers(0, 12), max_size=25)


@given(_VALUES, _VALUES)
def test_facts_that_are_looked_up_pair_as_if_each_were_held_against_each(
    left: list[int], right: list[int]
) -> None:
    ours, theirs = _facts(left), _facts(right)
    expected, free = [], list(theirs)
    for source in ours:
        target = next((fact for fact in free if fact.value == source.value), None)
        if target is not None:
            free.remove(target)
            expected.append((source, target))
    found = pairs_among_many(ours, theirs, lambda a, b: a.value == b.value, keys=_value)
    assert list(found) == expected


@pytest.mark.parametrize("keys", [None, _value], ids=["by place", "looked up"])
def test_comparisons_grow_with_the_facts_and_not_with_their_square(keys: None) -> None:
    def compared(count: int) -> int:
        asked = 0

        def never(*pair: Fact) -> bool:
            nonlocal asked
            asked += len(pair) // 2
            return False

        sources, targets = _facts([*range(count)]), _facts([*range(count)])
        assert not list(pairs_among_many(sources, targets, never, keys=keys))
        return asked

    assert compared(400) == 2 * compared(200)


def test_a_thousand_numbers_in_another_order_all_find_their_counterpart() -> None:
    ours = _facts([*range(100, 1100)])
    matching = match_facts(ours, ours[::-1])
    assert len(matching.matches) == 1000
    assert all(match.source == match.target for match in matching.matches)


_READINGS = st.builds(
    Reading,
    st.sampled_from([FactKind.COUNT, FactKind.PERCENT, FactKind.FRACTION, FactKind.SIZE]),
    st.fractions(0, 2, max_denominator=100),
    st.sampled_from(["", "km"]),
) | st.builds(
    Reading,
    st.sampled_from([FactKind.VERSION, FactKind.IDENTIFIER]),
    st.sampled_from(["5", "5.0", "5.0.0", "5.1"]),
)


@given(_READINGS, _READINGS)
def test_readings_of_an_equal_value_can_be_looked_up_by_each_other(a: Reading, b: Reading) -> None:
    assert not equal_value(a, b) or {*value_keys(a)} & {*value_keys(b)}
