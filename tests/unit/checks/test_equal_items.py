"""Items that both sides spell alike are never the ones that one side lacks."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks.blocks import check_blocks
from i18nlint.checks.blocks.equals import letter_by_letter
from i18nlint.model.alignment import Bead

PairOf = Callable[..., Pair]

POST = "# Lamps of {}\n\nThe folder holds [3 files](https://lamps.example/):\n\n{}\n"


def _told(pair: Pair) -> list[str]:
    return [found.message for found in check_blocks(pair) if found.rule == "list-items"]


@pytest.mark.parametrize(
    ("source", "target", "told"),
    [
        pytest.param(
            ["lamp.toml"], ["lamp.toml", "wick.toml"], '"wick.toml"', id="added behind its equal"
        ),
        pytest.param(
            ["lamp.toml"], ["wick.toml", "lamp.toml"], '"wick.toml"', id="added before its equal"
        ),
        pytest.param(
            ["lamp.toml", "wick.toml"], ["lamp.toml"], '"wick.toml"', id="missing behind its equal"
        ),
        pytest.param(
            ["wick.toml", "lamp.toml"], ["lamp.toml"], '"wick.toml"', id="missing before its equal"
        ),
    ],
)
def test_the_other_one_is_told(
    pair_of: PairOf, source: list[str], target: list[str], told: str
) -> None:
    texts = ["\n".join(f"- {name}" for name in names) for names in (source, target)]
    pair = pair_of(POST.format(2024, texts[0]), POST.format(2024, texts[1]), languages=("en", "de"))
    (message,) = _told(pair)
    assert message.endswith(told)


def test_no_item_is_exchanged_twice(pair_of: PairOf) -> None:
    """Between an item added and one missing the pair between is exchanged with one of them."""
    texts = ("- wick.toml\n- oil.toml", "- oil.toml\n- wick.toml")
    pair = pair_of(*(POST.format(2024, text) for text in texts), languages=("en", "de"))
    (wick, oil), (theirs_oil, theirs_wick) = (
        next(block for block in side.document.blocks if block.info == "bullet").children
        for side in (pair.source, pair.target)
    )
    beads = (Bead((), (theirs_wick,)), Bead((wick,), (theirs_oil,)), Bead((oil,), ()))
    found = letter_by_letter(beads)
    assert all(bead.sources or bead.targets for bead in found)
    assert [len(bead.sources) for bead in found] == [1, 0, 1]
