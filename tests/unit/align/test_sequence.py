"""Sequences are aligned by the best path, and cost grows with length, not with its square."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from i18nlint.align.sequence import Costs, align_sequences, longest_chain

_COSTS = Costs(gap=-1.0, merge=-1.0)


def _links(ours: str, theirs: str) -> list[tuple[str, str]]:
    links = align_sequences(
        len(ours),
        len(theirs),
        lambda i, j: 2.0 if ours[i] == theirs[j] else -5.0,
        costs=_COSTS,
    )
    return [(ours[link.i : link.i_end], theirs[link.j : link.j_end]) for link in links]


def test_equal_parts_pair_and_the_rest_stands_alone() -> None:
    assert _links("abcd", "abxd") == [("a", "a"), ("b", "b"), ("c", ""), ("", "x"), ("d", "d")]


def test_two_parts_merge_where_their_sum_fits_better_than_a_gap() -> None:
    links = align_sequences(2, 1, lambda _i, _j: -0.5, costs=_COSTS, merge=lambda _i, _j: 3.0)
    assert [(link.i, link.i_end, link.j, link.j_end) for link in links] == [(0, 2, 0, 1)]


@given(st.text("abcde", max_size=12), st.text("abcde", max_size=12))
def test_every_part_occurs_once_and_in_order(ours: str, theirs: str) -> None:
    links = _links(ours, theirs)
    assert "".join(source for source, _ in links) == ours
    assert "".join(target for _, target in links) == theirs


def test_a_long_sequence_is_searched_in_a_band() -> None:
    asked: Counter[str] = Counter()

    def score(i: int, j: int) -> float:
        asked["cells"] += 1
        return 2.0 if i == j else -5.0

    size = 2000
    links = align_sequences(size, size - 1, score, costs=_COSTS)
    assert len(links) == size
    assert asked["cells"] < size * 200


@given(st.lists(st.tuples(st.integers(0, 20), st.integers(0, 20)), max_size=30))
def test_a_chain_grows_on_both_sides(pairs: list[tuple[int, int]]) -> None:
    chain = longest_chain(pairs)
    steps = pairwise(chain)
    assert all(before[0] < after[0] and before[1] < after[1] for before, after in steps)
    assert set(chain) <= set(pairs)
    assert bool(chain) == bool(pairs)
