"""What stands in a neighbour in the source's words is not missing."""

from __future__ import annotations

from collections.abc import Callable

from i18nlint.checks._api import Pair
from i18nlint.checks.blocks import check_blocks

PairOf = Callable[..., Pair]

ENGLISH = """# The lamp

The keeper climbs the stairs every morning and cleans the lamp before anybody is awake.

:::note
Boats that are late may call the harbour at any hour of the night.
:::

In the evening he goes up again and lights it.
"""
POLISH = """# Lampa

Latarnik co rano wchodzi po schodach i czyści lampę, zanim ktokolwiek wstanie.{}

Wieczorem wchodzi jeszcze raz i ją zapala.
"""


def _scores(pair_of: PairOf, left: str) -> list[float]:
    pair = pair_of(ENGLISH, POLISH.format(left), languages=("en", "pl"))
    return [found.score for found in check_blocks(pair) if found.rule == "missing-block"]


def test_a_note_left_in_the_paragraph_above_is_not_called_missing(pair_of: PairOf) -> None:
    left = " Boats that are late may call the harbour at any hour of the night."
    assert all(score < 0.5 for score in _scores(pair_of, left))


def test_a_note_that_is_nowhere_is_missing(pair_of: PairOf) -> None:
    (score,) = _scores(pair_of, "")
    assert score >= 0.6
