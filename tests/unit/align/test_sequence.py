"""Sequences are aligned by the best path, and cost grows with length, not with its square."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import combinations, pairwise

from hypothesis import given
from hypothesis import strategies as st

from i18nlint.align.sequence import Costs, Scoring, align_sequences, heaviest_chain

_COSTS = Costs(gap=-1.0, merge=-1.0)


def _links(ours: str, theirs: str) -> list[tuple[str, str]]:
    scoring = Scoring(lambda i, j: 2.0 if ours[i] == theirs[j] else -5.0, _COSTS)
    links = align_sequences(len(ours), len(theirs), scoring)
    return [(ours[link.i : link.i_end], theirs[link.j : link.j_end]) for link in links]


def test_equal_parts_pair_and_the_rest_stands_alone() -> None:
    assert _links("abcd", "abxd") == [("a", "a"), ("b", "b"), ("c", ""), ("", "x"), ("d", "d")]


def test_two_parts_merge_where_their_sum_fits_better_than_a_gap() -> None:
    scoring = Scoring(lambda _i, _j: -0.5, _COSTS, merge=lambda _i, _j: 3.0)
    links = align_sequences(2, 1, scoring)
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
    links = align_sequences(size, size - 1, Scoring(score, _COSTS))
    assert len(links) == size
    assert asked["cells"] < size * 200


Pairs = dict[tuple[int, int], float]
PAIRS = st.dictionaries(
    st.tuples(st.integers(0, 8), st.integers(0, 8)), st.integers(1, 9).map(float), max_size=9
)


@given(PAIRS)
def test_a_chain_grows_on_both_sides(pairs: Pairs) -> None:
    chain = heaviest_chain(pairs)
    assert _grows(chain)
    assert set(chain) <= set(pairs)
    assert bool(chain) == bool(pairs)


@given(PAIRS)
def test_no_chain_weighs_more(pairs: Pairs) -> None:
    chains = (chain for size in range(10) for chain in combinations(sorted(pairs), size))
    most = max(sum(pairs[pair] for pair in chain) for chain in chains if _grows(chain))
    assert sum(pairs[pair] for pair in heaviest_chain(pairs)) == most


def _grows(chain: Sequence[tuple[int, int]]) -> bool:
    return all(one[0] < other[0] and one[1] < other[1] for one, other in pairwise(chain))


def test_one_pair_that_says_a_lot_outweighs_one_that_crosses_it() -> None:
    assert heaviest_chain({(0, 1): 14.0, (1, 0): 1.5}) == [(0, 1)]
    assert heaviest_chain({(0, 2): 14.0, (1, 0): 8.0, (2, 1): 8.0}) == [(1, 0), (2, 1)]
