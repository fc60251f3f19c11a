"""How alike two sequences are: laws of what is counted."""

from __future__ import annotations

from difflib import SequenceMatcher

from hypothesis import given
from hypothesis import strategies as st

from i18nlint.checks._code.likeness import in_order

WORDS = st.lists(st.sampled_from("abcd"), max_size=12)


def _longest(one: list[str], other: list[str]) -> int:
    """The textbook's table (Wagner and Fischer 1974)."""
    row = [0] * (len(other) + 1)
    for word in one:
        above = row[:]
        for at, two in enumerate(other, start=1):
            row[at] = above[at - 1] + 1 if word == two else max(above[at], row[at - 1])
    return row[-1]


@given(one=WORDS, other=WORDS)
def test_words_in_order_are_the_longest_common_subsequence(
    one: list[str], other: list[str]
) -> None:
    assert in_order(one, other) == in_order(other, one) == _longest(one, other)


@given(one=WORDS, other=WORDS)
def test_blocks_of_difflib_have_no_more_words_in_order(one: list[str], other: list[str]) -> None:
    blocks = SequenceMatcher(None, one, other, False).get_matching_blocks()
    assert sum(block.size for block in blocks) <= in_order(one, other)
