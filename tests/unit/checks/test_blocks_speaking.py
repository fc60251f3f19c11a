"""Blocks without text of their own that say something in an attribute, and that do not."""

from __future__ import annotations

from collections.abc import Callable

from i18nlint.checks._api import Pair
from i18nlint.checks.blocks import check_blocks
from i18nlint.model.finding import Confidence

LOG = "".join(f"Log of {year}: [all](https://a.dev/log/{year}).\n\n" for year in range(1900, 1910))
BEHIND = "The hull is 12 m long, see [the drawing](https://a.dev/hull).\n"


def told(pair: Pair) -> list[str]:
    return [
        one.message for one in check_blocks(pair) if Confidence.of(one.score) is not Confidence.LOW
    ]


def test_a_lost_include_with_a_sentence_is_told(pair_of: Callable[..., Pair]) -> None:
    include = '{% include warning.html text="Never sail alone." %}\n\n'
    assert told(pair_of(LOG + include + BEHIND, LOG + BEHIND)) == ["<include> is missing here"]


def test_a_lost_notice_for_one_language_is_not(pair_of: Callable[..., Pair]) -> None:
    include = '{% include notice.html kind="outdated" %}\n\n'
    assert told(pair_of(LOG + include + BEHIND, LOG + BEHIND)) == []


def test_an_empty_code_block_says_nothing(pair_of: Callable[..., Pair]) -> None:
    assert told(pair_of(LOG + "```\n\n```\n\n" + BEHIND, LOG + BEHIND)) == []


def test_one_that_a_file_fills_does(pair_of: Callable[..., Pair]) -> None:
    included = "```js file=./hull.js\n```\n\n"
    assert told(pair_of(LOG + included + BEHIND, LOG + BEHIND)) == ["a code block is missing here"]
