"""Blocks that the target has in a frame of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks.blocks import check_blocks
from i18nlint.model.finding import Finding

PairOf = Callable[..., Pair]
Sure = Callable[[Iterator[Finding]], list[tuple[str, str]]]

WIND = "A kite needs wind of 3 Beaufort to fly well over the bank."
TAIL = "Its tail is 2 metres long, and made of 5 ribbons of paper."
CODE = "```sh\nkite fly --wind 3\n```"
LAST = "The last of all the paragraphs here."
BARAM = "연이 강둑 위에서 잘 날려면 3보퍼트의 바람이 필요하다."
KKORI = "꼬리는 길이가 2미터이고 종이 리본 5개로 만든다."
OTHER = "이 상자는 8월 7일에 9명이 열어 보고 그 안의 41개를 모두 셌다."
KKEUT = "여기 있는 문단들 가운데 마지막이다."
FRAMES = [
    ("<Steps>", "</Steps>"),
    (":::tip", ":::"),
    ('<div class="wide">', "</div>"),
    ("<details>\n<summary>꼬리 더 알아보기</summary>", "</details>"),
]


def _posts(bare: list[str], framed: list[str], frame: tuple[str, str]) -> tuple[str, str]:
    source = ["# Kites", *bare, LAST, ""]
    return "\n\n".join(source), "\n\n".join(["# 연", frame[0], *framed, frame[1], KKEUT, ""])


@pytest.mark.parametrize("frame", FRAMES, ids=["component", "note", "html", "details"])
@pytest.mark.parametrize(
    ("bare", "framed"),
    [
        ([WIND, TAIL, CODE], [BARAM, KKORI, CODE]),
        ([CODE, WIND, TAIL], [CODE, BARAM, KKORI]),
        ([WIND, CODE, TAIL], [BARAM, CODE, KKORI]),
    ],
    ids=["code last", "code first", "code between"],
)
def test_what_stands_in_a_frame_is_not_missing(
    pair_of: PairOf, sure: Sure, bare: list[str], framed: list[str], frame: tuple[str, str]
) -> None:
    source, target = _posts(bare, framed, frame)
    found = sure(check_blocks(pair_of(source, target, languages=("en", "ko"))))
    assert not [one for one in found if one[0] == "missing-block"]


@pytest.mark.parametrize(
    "framed", [[BARAM, CODE], [OTHER, OTHER, CODE]], ids=["one fewer", "other text"]
)
def test_what_the_frame_does_not_hold_is_missed(
    pair_of: PairOf, sure: Sure, framed: list[str]
) -> None:
    source, target = _posts([WIND, TAIL, CODE], framed, FRAMES[0])
    found = sure(check_blocks(pair_of(source, target, languages=("en", "ko"))))
    assert [one for one in found if one[0] == "missing-block"]
