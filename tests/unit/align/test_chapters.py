"""Headings that share nothing, with sections that belong together below them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from i18nlint.align.chapters import parted, rejoined
from i18nlint.align.features import Features
from i18nlint.align.lengths import LengthModel
from i18nlint.align.outline import Outline
from i18nlint.align.sequence import Link
from i18nlint.model.document import BlockKind

CHAPTER, SECTION = 1, 2


def part(level: int, *anchors: str) -> Features:
    return Features(frozenset(anchors), 40.0, BlockKind.HEADING, level)


def outline(ours: tuple[int, ...], theirs: tuple[int, ...]) -> Outline:
    """Of sections that are known by their levels alone."""
    return Outline([part(level) for level in ours], [part(level) for level in theirs],
                   lengths=LengthModel())  # fmt: skip


def lone_source(i: int, j: int) -> Link:
    return Link(i, i + 1, j, j, 0.0)


def lone_target(i: int, j: int) -> Link:
    return Link(i, i, j, j + 1, 0.0)


def pair(i: int, j: int) -> Link:
    return Link(i, i + 1, j, j + 1, 5.0)


def test_a_chapter_is_where_its_sections_are() -> None:
    similarity = outline((CHAPTER, SECTION, SECTION), (CHAPTER, SECTION))
    links = [lone_source(0, 0), lone_target(1, 0), pair(1, 1), lone_source(2, 2)]
    first, *rest = rejoined(links, similarity)
    assert (first.i, first.j, first.is_pair, first.moved) == (0, 0, True, False)
    assert rest == links[2:]


def test_a_heading_above_a_chapter_and_others_is_not_that_chapter() -> None:
    """What follows "Install with the wizard" stands below a heading that holds the wizard too."""
    similarity = outline((SECTION, SECTION, SECTION + 1), (SECTION, SECTION + 1, SECTION + 1))
    links = [lone_target(0, 0), pair(0, 1), lone_source(1, 2), pair(2, 2)]
    assert rejoined(links, similarity) == links


def test_a_chapter_of_another_level_is_another_one() -> None:
    similarity = outline((CHAPTER, SECTION + 1), (SECTION, SECTION + 1))
    links = [lone_source(0, 0), lone_target(1, 0), pair(1, 1)]
    assert rejoined(links, similarity) == links


def test_chapters_whose_sections_moved_have_moved() -> None:
    similarity = outline((CHAPTER, SECTION, CHAPTER), (CHAPTER, CHAPTER, SECTION))
    moved = Link(1, 2, 2, 3, 5.0, moved=True)
    links = [lone_source(0, 0), moved, pair(2, 0), lone_target(3, 1)]
    found = rejoined(links, similarity)
    assert [(link.i, link.j) for link in found if link.moved] == [(0, 1), (1, 2)]


@pytest.mark.parametrize(
    ("count", "is_one"), [(2, True), (1, False)], ids=["all of two", "only one"]
)
def test_a_chapter_in_other_words_is_where_all_of_its_sections_are(
    count: int, is_one: bool
) -> None:
    own = tuple(f"link:a.dev/{n}" for n in range(6)), tuple(f"link:b.dev/{n}" for n in range(6))
    sections = [part(SECTION) for _ in range(count)]
    ours = replace(part(CHAPTER, *own[0]), length=900.0)
    similarity = Outline(
        [ours, *sections], [part(CHAPTER, *own[1]), *sections], lengths=LengthModel()
    )
    assert similarity.score(0, 0) < -4.5
    below = [pair(n, n) for n in range(1, count + 1)]
    links = [lone_source(0, 0), lone_target(1, 0), *below]
    assert (rejoined(links, similarity) != links) is is_one


def test_a_section_does_not_move_from_one_lone_chapter_into_another_one() -> None:
    """Each of two types has its ``pattern``: neither type is the other one."""
    levels = (CHAPTER, SECTION, CHAPTER)
    similarity = outline(levels, levels)
    moved = Link(1, 2, 1, 2, 5.0, moved=True)
    links = [pair(0, 2), moved, lone_source(2, 2)]
    chapters = [lone_source(0, 0), lone_target(1, 0), moved, pair(2, 2)]
    assert parted(links, similarity) == links
    assert parted(chapters, similarity) == [
        lone_source(0, 0), lone_target(1, 0), lone_target(1, 1), lone_source(1, 1), pair(2, 2)
    ]  # fmt: skip


def test_a_section_that_moved_out_of_a_lone_chapter_has_moved() -> None:
    similarity = outline((CHAPTER, CHAPTER, SECTION), (CHAPTER, SECTION))
    links = [pair(0, 0), lone_source(1, 2), Link(2, 3, 1, 2, 5.0, moved=True)]
    assert parted(links, similarity) == links
