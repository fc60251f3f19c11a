from __future__ import annotations

from collections.abc import Callable

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks.blocks.references import lost_references

PairOf = Callable[..., Pair]
SOURCE = "어른은 362분을 잔다.[^1] 아이는 더 잔다.[^2]\n\n[^1]: 설문.\n[^2]: 같은 곳.\n"


def test_a_note_that_nothing_refers_to_has_lost_its_reference(pair_of: PairOf) -> None:
    target = "Adults sleep 362 minutes. Children more.[^2]\n\n[^1]: A survey.\n[^2]: Ibid.\n"
    found = list(lost_references(pair_of(SOURCE, target)))
    assert [finding.message for finding in found] == [
        "the reference to the footnote [^1] is missing here"
    ]


@pytest.mark.parametrize(
    "target",
    [
        "Adults sleep 362 minutes.[^1] Children more.[^2]\n\n[^1]: A survey.\n[^2]: Ibid.\n",
        "Adults sleep 362 minutes.[^a] Children more.[^b]\n\n[^a]: A survey.\n[^b]: Ibid.\n",
        "Adults sleep 362 minutes. Children more.\n",
    ],
    ids=["all there", "other labels", "no notes at all"],
)
def test_references_that_are_there_or_gone_with_their_notes_are_silent(
    target: str, pair_of: PairOf
) -> None:
    assert list(lost_references(pair_of(SOURCE, target))) == []
