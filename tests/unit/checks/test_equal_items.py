"""Items that both sides spell alike are never the ones that one side lacks."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks.blocks import check_blocks

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
