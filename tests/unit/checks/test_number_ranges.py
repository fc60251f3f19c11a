"""Ranges of which an end differs are told whole."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks.numbers import check_numbers

PairOf = Callable[..., Pair]


@pytest.mark.parametrize(
    ("source", "target", "messages"),
    [
        pytest.param(
            "The kite takes 15-30 minutes.",
            "연은 10〜15분이 걸린다.",
            ['"15-30 minutes" in en is "10〜15분" here'],
            id="an end is on both sides",
        ),
        pytest.param(
            "It costs $50-200 a month.",
            "한 달에 20~60달러가 든다.",
            ['"$50-200" in en is "20~60달러" here'],
            id="both ends differ, and that is one fault",
        ),
        pytest.param(
            "It takes 4 kites and 7 hands.",
            "연 5개와 손 7개가 필요하다.",
            ['"4" in en is "5개" here'],
            id="no range",
        ),
        pytest.param(
            "In June 2026 it rose 4 times.",
            "2026년 6월에 연이 올랐고, 2026년 6월에 5번 올랐다.",
            ['"4 times" in en is "5번" here'],
            id="a month that one side says twice",
        ),
        pytest.param(
            "It takes 30-40 hands.",
            "손 30개나 45개가 필요하다.",
            ['"40" in en is "45개" here'],
            id="a range on one side",
        ),
    ],
)
def test_a_range_is_told_whole(
    source: str, target: str, messages: list[str], pair_of: PairOf
) -> None:
    pair = pair_of(f"# A\n\n{source}\n", f"# A\n\n{target}\n", languages=("en", "ko"))
    found = [one for one in check_numbers(pair) if one.rule == "number-changed"]
    assert [one.message for one in found] == messages
    for one in found:
        assert one.source
        assert pair.source.document.source.slice(one.source.span) == one.source.text
