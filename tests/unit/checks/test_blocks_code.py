"""Code that has no counterpart, and stands in a neighbour all the same."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks._code.pairs import code_pairs
from i18nlint.checks.blocks import check_blocks
from i18nlint.model.finding import Finding

PairOf = Callable[..., Pair]
Sure = Callable[[Iterator[Finding]], list[tuple[str, str]]]

ASKED = "# Wind 3\n\n```sh\nWIND_AT=north\nfly\n```\n\n```js\n{}\n```\n"
READ = "// Reads the wind\nif (kite.env.WIND_AT === 'north')\n  useTails = 2;"
TOLD = "# 바람 3\n\n```js\n// 바람을 정한다\nWIND_AT=north\nfly\n\n{}\n```\n"


@pytest.mark.parametrize(
    ("told", "missing"),
    [
        ("// 바람을 읽는다\nIf(kite.env.WIND_AT === “north”)\n  useTails = 2;", []),
        ("// 바람을 읽는다", [("missing-block", "a code block is missing here")]),
        ("log(kite.sail)", [("missing-block", "a code block is missing here")]),
    ],
    ids=["written anew", "its comment alone", "something else"],
)
def test_code_that_was_joined_to_the_block_above_is_not_missing(
    told: str, missing: list[tuple[str, str]], pair_of: PairOf, sure: Sure
) -> None:
    pair = pair_of(ASKED.format(READ), TOLD.format(told), languages=("en", "ko"))
    assert sure(check_blocks(pair)) == missing


FLOWN = (
    "# 연 3\n\n연은 5미터까지 올린다. 그다음 머리에 꼬리를 단다.\n\n"
    "```svelte\n<kite:tail>\n  {JSON.stringify(line).replace(/</g, 'u003c')}\n</kite:tail>\n```\n\n"
    "꼬리는 2미터가 넘으면 안 된다. 그러면 연이 돈다.\n"
)
CODE_MISSING = ("missing-block", "a code block is missing here")
SAID = "# Kites 3\n\nThe kite goes up to 5 metres. {}\n\nNo tail is over 2 metres: it would spin.\n"


@pytest.mark.parametrize(
    ("words", "missing"),
    [
        ("Then `kite:tail` gets the line from `JSON.stringify`.", []),
        ("Then its head gets a tail, which `line` ties.", [CODE_MISSING]),
        ("Then its head gets a tail.", [CODE_MISSING]),
    ],
    ids=["by its names", "by one of them", "without"],
)
def test_code_that_a_sentence_tells_by_its_names_is_a_note(
    words: str, missing: list[tuple[str, str]], pair_of: PairOf, sure: Sure
) -> None:
    assert sure(check_blocks(pair_of(FLOWN, SAID.format(words)))) == missing


SLOT = '<{0} v-slot="{1}">\n  {{{{ {1}.text }}}} {{{{ {1}.count }}}}\n</{0}>'


def test_blocks_that_change_places_are_paired_by_their_words(pair_of: PairOf) -> None:
    source = (
        "# Slots 3\n\nWe pass 2 attributes to a slot, and the parent receives them with `v-slot`:"
        f"\n\n```vue\n{SLOT.format('Kite', 'given')}\n```\n\n"
        '```vue\n<slot\n  text="hello"\n  :count="1"\n/>\n```\n\n'
        "With one slot and with several it is a bit different. Above it is `v-slot` on `Kite`.\n"
    )
    target = (
        "# 插槽 3\n\n我们可以向一个插槽传递 2 个 attributes：\n\n"
        '```vue\n<div>\n  <slot :text="words" :count="1"></slot>\n</div>\n```\n\n'
        "默认插槽和具名插槽的使用方式有一些小区别。先看 `v-slot` 指令：\n\n"
        f"```vue\n{SLOT.format('Part', 'slotted')}\n```\n"
    )
    bitext = pair_of(source, target, languages=("en", "zh")).bitext
    assert [new.text[:5] for old, new in code_pairs(bitext) if old.text[:5] == "<Kite"] == ["<Part"]
