from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks.headings import heading_numbers
from i18nlint.model.alignment import Verdict
from i18nlint.model.dataclass import replace
from i18nlint.model.finding import Finding

PairOf = Callable[..., Pair]
Seen = Callable[[Iterator[Finding]], list[tuple[str, str]]]

BODY = "`alpha{0}` [link](https://a.dev/{0}) 36{0}\n"


def post(*headings: str) -> str:
    return "\n".join(f"## {heading}\n\n{BODY.format(n)}" for n, heading in enumerate(headings))


@pytest.mark.parametrize(
    ("korean", "english"),
    [
        (("1. 시작", "2. 설치"), ("1. Start", "2. Setup")),
        (("1단계: 시작", "2단계: 설치"), ("Step 1: Start", "Step 2: Setup")),
        (("시작", "설치"), ("Start", "Setup")),
        (("1. 시작", "2. 설치"), ("Start", "Setup")),
    ],
    ids=["same", "steps", "without", "dropped altogether"],
)
def test_the_same_numbers_are_silent(
    korean: tuple[str, ...], english: tuple[str, ...], pair_of: PairOf
) -> None:
    assert list(heading_numbers(pair_of(post(*korean), post(*english)))) == []


def test_headings_that_slip_together_are_one_fault(pair_of: PairOf, seen: Seen) -> None:
    source = post("1. 시작", "2. 설치", "3. 사용", "4. 끝")
    target = post("1. Start", "2. Setup", "2. Use", "3. End")
    assert seen(heading_numbers(pair_of(source, target))) == [
        ("heading-number", "the heading is numbered 2 here, 3 in ko")
    ]


@pytest.mark.parametrize(
    ("score", "verdict", "is_sure"),
    [
        pytest.param(-0.6, Verdict.RESTRUCTURED, False, id="by their place only"),
        pytest.param(2.3, Verdict.RESTRUCTURED, True, id="by what they say"),
        pytest.param(-0.6, Verdict.MIRROR, True, id="where all else is in its place"),
    ],
)
def test_headings_that_are_hardly_a_pair_are_a_guess(
    score: float, verdict: Verdict, *, is_sure: bool, pair_of: PairOf
) -> None:
    pair = pair_of(post("1. 시작", "2. 설치"), post("1. Start", "3. Setup"))
    sections = tuple(
        replace(section, beads=tuple(replace(bead, score=score) for bead in section.beads))
        for section in pair.bitext.sections
    )
    pair = replace(pair, bitext=replace(pair.bitext, verdict=verdict, sections=sections))
    assert [found.score > 0.6 for found in heading_numbers(pair)] == [is_sure]
