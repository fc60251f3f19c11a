"""Sections that were paired one place off, set right by their levels."""

from __future__ import annotations

import pytest

from i18nlint.align import align_versions
from i18nlint.align.features import Features
from i18nlint.align.lengths import LengthModel
from i18nlint.align.sequence import Link
from i18nlint.align.shifts import shifted_back
from i18nlint.align.similarity import Similarity
from i18nlint.model.document import BlockKind, Section

from .conftest import version

ENGLISH = """# Reading by lamplight: a lamp that knows what you are reading

In a house full of screens a reader needs a quiet corner.

## What is Lumo?

Lumo is a lamp made for readers. It dims when you turn the page, and goes out when you sleep.

![Lumo](https://example.org/lumo-on-the-shelf.png)

## Where to put it

Beside the bed, at arm's length.
"""
KOREAN = """# 등불 아래의 독서: 무엇을 읽는지 아는 등

> 책은 밤의 창이다.

화면으로 가득한 집에서 읽는 사람에게는 조용한 구석이 필요하다.

![루모](https://example.org/lumo-on-the-shelf.png)

## 루모란?

루모는 읽는 사람을 위한 등이다. 책장을 넘기면 어두워지고 잠들면 꺼진다.

## 둘 곳

침대 옆, 팔이 닿는 곳.
"""


def test_a_picture_that_stands_before_the_heading_takes_no_section_along() -> None:
    sections = align_versions(version("en", ENGLISH), version("ko", KOREAN)).sections[1:]
    assert [(title(one.source), title(one.target)) for one in sections] == [
        ("Reading by lamplight: a lamp that knows what you are reading",
         "등불 아래의 독서: 무엇을 읽는지 아는 등"),
        ("What is Lumo?", "루모란?"),
        ("Where to put it", "둘 곳"),
    ]  # fmt: skip


LONE_SOURCE, LONE_TARGET = Link(0, 1, 0, 0, 0.0), Link(2, 2, 1, 2, 0.0)
PAIR = Link(1, 2, 0, 1, 3.0)


def test_what_is_alone_on_both_sides_of_a_slipped_pair_is_paired_by_level() -> None:
    similarity = of_levels([1, 2], [1, 2])
    links = shifted_back([LONE_SOURCE, PAIR, LONE_TARGET], similarity)
    assert [(link.i, link.j) for link in links] == [(0, 0), (1, 1)]


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [([2, 2], [2, 2]), ([1, 2], [2, 2]), ([1, 2], [2, 1])],
    ids=["all on one level", "one slipped", "crosswise"],
)
def test_other_levels_leave_the_links_as_they_are(ours: list[int], theirs: list[int]) -> None:
    links = [LONE_SOURCE, PAIR, LONE_TARGET]
    assert shifted_back(links, of_levels(ours, theirs)) == links


def test_two_sections_that_one_side_alone_has_are_no_shift() -> None:
    links = [Link(0, 1, 0, 0, 0.0), Link(1, 2, 0, 1, 3.0), Link(2, 3, 1, 1, 0.0)]
    assert shifted_back(links, of_levels([1, 2, 1], [1])) == links


def test_strangers_are_not_paired_for_their_levels() -> None:
    """A table of many people has nothing to do with the committee that two of them are on."""
    ours = [f"link:quay.org/{number}" for number in range(30)]
    theirs = [f"link:pier.org/{number}" for number in range(30)]
    similarity = Similarity(
        [Features(frozenset(ours), 900.0, BlockKind.HEADING, 1), *of_levels([2], []).sources],
        [Features(frozenset(theirs), 90.0, BlockKind.HEADING, 1), *of_levels([2], []).sources],
        lengths=LengthModel(),
    )
    links = [LONE_SOURCE, PAIR, LONE_TARGET]
    assert shifted_back(links, similarity) == links


def of_levels(ours: list[int], theirs: list[int]) -> Similarity:
    sides = [
        [Features(frozenset(), 40.0, BlockKind.HEADING, level) for level in levels]
        for levels in (ours, theirs)
    ]
    return Similarity(*sides, lengths=LengthModel())


def title(section: Section | None) -> str:
    return section.heading.inlines[0].text if section and section.heading else ""
