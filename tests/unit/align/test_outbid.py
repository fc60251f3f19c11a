"""Lone sections whose counterpart another one holds for want of anything else."""

from __future__ import annotations

import pytest

from i18nlint.align.features import Features
from i18nlint.align.lengths import LengthModel
from i18nlint.align.outbid import outbid
from i18nlint.align.outline import Outline
from i18nlint.align.sequence import Link
from i18nlint.model.document import BlockKind

LIMITS = tuple(
    f"link:a.dev/{name}" for name in ("types", "transport", "schema", "close", "zod", "cost")
)
END = ("link:a.dev/end", "link:a.dev/ends")
LEVEL = 2


def part(*anchors: str, level: int = LEVEL) -> Features:
    return Features(frozenset(anchors), 300.0, BlockKind.HEADING, level)


def outline(ours: list[Features], theirs: list[Features]) -> Outline:
    return Outline(ours, theirs, lengths=LengthModel())


def pair(i: int, j: int, score: float = 0.5, *, moved: bool = False) -> Link:
    return Link(i, i + 1, j, j + 1, score, moved=moved)


def ends(links: list[Link]) -> list[tuple[int | None, int | None, bool]]:
    return [
        (
            link.i if link.i < link.i_end else None,
            link.j if link.j < link.j_end else None,
            link.moved,
        )
        for link in links
    ]


def test_a_lone_section_takes_its_counterpart_from_one_that_only_held_its_place() -> None:
    similarity = outline([part(*LIMITS), part(*END), part()], [part(*END), part(*LIMITS)])
    links = [Link(0, 1, 0, 0, 0.0), pair(1, 0, 9.0), pair(2, 1)]
    assert ends(outbid(links, similarity)) == [(0, 1, True), (1, 0, False), (2, None, False)]


def test_so_does_one_that_only_the_target_has() -> None:
    similarity = outline([part(*END), part(*LIMITS)], [part(*LIMITS), part(*END), part()])
    links = [Link(0, 0, 0, 1, 0.0), pair(0, 1, 9.0), pair(1, 2)]
    assert ends(outbid(links, similarity)) == [(0, 1, False), (1, 0, True), (None, 2, False)]


@pytest.mark.parametrize(
    "ours",
    [
        pytest.param([part(*LIMITS), part(*END), part(*LIMITS[:4])], id="shares-with-its-holder"),
        pytest.param([part(*LIMITS, level=3), part(*END), part()], id="of-another-level"),
        pytest.param([part("link:a.dev/none"), part(*END), part()], id="shares-nothing"),
    ],
)
def test_a_pair_that_nothing_better_claims_stays(ours: list[Features]) -> None:
    similarity = outline(ours, [part(*END), part(*LIMITS)])
    links = [Link(0, 1, 0, 0, 0.0), pair(1, 0, 9.0), pair(2, 1, similarity.score(2, 1))]
    assert outbid(links, similarity) == links
