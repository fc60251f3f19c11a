"""Steps that are paragraphs with numbers in front, against steps of a list."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks.numbers.steps import slipped_steps

PairOf = Callable[..., Pair]

LISTED = """# Mooring

1. Throw the rope to the keeper on the pier.

   ![rope](rope.png)

2. Shut the engine off, and never before.
"""
BY_HAND = """# 係留

{}、桟橋の守り人にロープを投げます。

![ロープ](rope.png)

{}、エンジンを止めます。先に止めてはいけません。
"""


def _told(pair: Pair) -> list[str]:
    return [finding.message for finding in slipped_steps(pair)]


@pytest.mark.parametrize(
    ("numbers", "told"),
    [
        pytest.param((1, 2), [], id="both count alike"),
        pytest.param((6, 2), ['"1" in en is "6" here'], id="the first slipped"),
        pytest.param((1, 3), ['"2" in en is "3" here'], id="the last slipped"),
        pytest.param((3, 4), [], id="they count on from elsewhere: two steps differ"),
        pytest.param((1, 1), [], id="each begins anew, which is a count too"),
    ],
)
def test_the_step_out_of_the_count_is_told(
    pair_of: PairOf, numbers: tuple[int, int], told: list[str]
) -> None:
    pair = pair_of(LISTED, BY_HAND.format(*numbers), languages=("en", "ja"))
    assert _told(pair) == told


def test_both_sides_are_shown_by_their_digits(pair_of: PairOf) -> None:
    pair = pair_of(LISTED, BY_HAND.format(1, 7), languages=("en", "ja"))
    (finding,) = slipped_steps(pair)
    assert finding.source
    assert finding.target
    assert pair.source.document.source.slice(finding.source.span) == "2"
    assert pair.target.document.source.slice(finding.target.span) == "7"


def test_paragraphs_on_both_sides_are_compared_like_all_numbers(pair_of: PairOf) -> None:
    chinese = "# 系泊\n\n1、向看守人抛绳。\n\n2、关掉发动机。\n"
    assert _told(pair_of(chinese, BY_HAND.format(1, 7), languages=("zh", "ja"))) == []


def test_a_list_of_another_length_says_nothing(pair_of: PairOf) -> None:
    longer = LISTED + "\n3. Tie the rope.\n"
    assert _told(pair_of(longer, BY_HAND.format(1, 7), languages=("en", "ja"))) == []


def test_a_paragraph_that_begins_with_a_decimal_is_no_step(pair_of: PairOf) -> None:
    english = "# Mooring\n\n1.5 m of rope are enough.\n\n2. Shut it off.\n"
    korean = "# 계류\n\n밧줄은 1.5 m면 됩니다.\n\n3. 끕니다.\n"
    assert _told(pair_of(english, korean, languages=("en", "ko"))) == []
