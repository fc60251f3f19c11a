"""Who has the best claim to a section, and what too little speaks for to have moved."""

from __future__ import annotations

import pytest

from i18nlint.align import align_versions
from i18nlint.align.claims import reclaimed
from i18nlint.align.features import Features
from i18nlint.align.frame import find_swaps
from i18nlint.align.lengths import LengthModel
from i18nlint.align.outline import Outline
from i18nlint.align.sequence import Link
from i18nlint.model.alignment import SectionBead
from i18nlint.model.document import BlockKind, Section

from .conftest import version

CODE = {
    name: f"```sh\n{name} --start --tide 12\n{name} --wait\n{name} --log quay.txt\n```\n"
    for name in ("moor", "haul", "paint", "sweep", "weigh", "launch", "rig", "bail")
}
STEPS = f"""## Step 1: Prepare the yard

### Clear the slip

{CODE["sweep"]}
## Step 2: Plan the work

### Draw up a list

{CODE["weigh"]}
## Step 3: Work on the hull

### Haul out

{CODE["haul"]}
### Paint

{CODE["paint"]}
## Step 4: Back into the water

### Launch

{CODE["launch"]}
### Moor

{CODE["moor"]}
"""
SHORTER = f"""## 1단계: 조선소 준비

### 선대 비우기

{CODE["sweep"]}
## 2단계: 선체 작업

### 끌어 올리기

{CODE["haul"]}
### 칠하기

{CODE["paint"]}
## 3단계: 다시 물로

### 진수

{CODE["launch"]}
### 계류

{CODE["moor"]}
"""


def test_a_step_is_what_its_sections_say_and_not_its_number() -> None:
    assert titles("en", STEPS, "ko", SHORTER, level=2) == [
        ("Step 1: Prepare the yard", "1단계: 조선소 준비", False),
        ("Step 2: Plan the work", "", False),
        ("Step 3: Work on the hull", "2단계: 선체 작업", False),
        ("Step 4: Back into the water", "3단계: 다시 물로", False),
    ]


def test_a_chapter_whose_sections_are_elsewhere_takes_what_holds_them() -> None:
    code = [f"source:haul --{number}" for number in range(40)]
    similarity = outline([part(1), part(1), part(2, *code)], [part(1), part(2, *code)])
    links = [Link(0, 1, 0, 1, 1.0), Link(1, 2, 1, 1, 0.0), Link(2, 3, 1, 2, 20.0)]
    found = reclaimed(links, similarity)
    assert [(link.i, link.j, link.is_pair) for link in found] == [
        (0, 0, False), (1, 0, True), (2, 1, True),
    ]  # fmt: skip


def test_a_chapter_keeps_what_it_shares_as_much_with() -> None:
    words = [f"word:w{number}" for number in range(6)]
    similarity = outline(
        [part(1, *words), part(1), part(2, "word:x")], [part(1, *words), part(2, "word:x")]
    )
    links = [Link(0, 1, 0, 1, 9.0), Link(1, 2, 1, 1, 0.0), Link(2, 3, 1, 2, 3.0)]
    assert reclaimed(links, similarity) == links


def test_sections_swap_for_what_they_share_and_not_for_their_lengths() -> None:
    lengths = outline([part(2), part(2, length=900)], [part(2, length=900), part(2)])
    assert find_swaps([Link(0, 1, 0, 1, -2.0), Link(1, 2, 1, 2, -2.0)], lengths) == [
        Link(0, 1, 0, 1, -2.0), Link(1, 2, 1, 2, -2.0),
    ]  # fmt: skip
    keel = [f"code:keel{number}" for number in range(3)]
    named = outline([part(2, *keel), part(2, length=900)], [part(2, length=900), part(2, *keel)])
    swapped = find_swaps([Link(0, 1, 0, 1, -2.0), Link(1, 2, 1, 2, -2.0)], named)
    assert [(link.j, link.moved) for link in swapped] == [(1, True), (0, False)]


@pytest.mark.parametrize(
    ("ours", "theirs", "is_doubtful"),
    [
        ([("number:3", "title:number:3")], [("number:3", "title:number:3")], False),
        ([("word:a", "title:number:1"), ("number:2", "title:number:2")],
         [("number:2", "title:number:2"), ("title:number:1",), ("title:number:3",)], True),
    ],
    ids=["a number that is no step", "a step where each side counts on its own"],
)  # fmt: skip
def test_the_number_of_a_step_moves_no_section(
    ours: list[tuple[str, ...]], theirs: list[tuple[str, ...]], *, is_doubtful: bool
) -> None:
    similarity = outline([part(2, *one) for one in ours], [part(2, *one) for one in theirs])
    assert similarity.is_doubtful(len(ours) - 1, 0, {}) is is_doubtful


def test_a_move_is_doubtful_where_another_section_has_a_better_claim() -> None:
    code = [f"source:rig {number}" for number in range(9)]
    similarity = outline([part(2, "word:rig"), part(2, *code)], [part(2, *code, "word:rig")])
    assert similarity.is_doubtful(0, 0, {})
    assert not similarity.is_doubtful(1, 0, {})
    held = outline(
        [part(2, "word:rig"), part(2, *code, "word:bail")],
        [part(2, *code[:4], "word:rig"), part(2, *code, "word:bail")],
    )
    assert held.is_doubtful(0, 0, {})
    assert not held.is_doubtful(0, 0, {1: 1})


def titles(
    source_language: str, source: str, target_language: str, target: str, *, level: int
) -> list[tuple[str, str, bool]]:
    """The source sections of a level with their counterparts, and whether they moved."""
    bitext = align_versions(version(source_language, source), version(target_language, target))
    return [row(bead) for bead in bitext.sections if bead.source and bead.source.level == level]


def row(bead: SectionBead) -> tuple[str, str, bool]:
    return title(bead.source), title(bead.target), bead.moved


def part(level: int, *anchors: str, length: float = 40.0) -> Features:
    return Features(frozenset(anchors), length, BlockKind.HEADING, level)


def outline(sources: list[Features], targets: list[Features]) -> Outline:
    return Outline(sources, targets, lengths=LengthModel())


def title(section: Section | None) -> str:
    return section.heading.inlines[0].text if section and section.heading else ""
