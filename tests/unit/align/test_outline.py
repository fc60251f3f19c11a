"""A section that is lost takes those below it along, and nobody else."""

from __future__ import annotations

import pytest

from i18nlint.align import align_versions
from i18nlint.align.features import Features
from i18nlint.align.frame import align_in_order, find_moves
from i18nlint.align.lengths import LengthModel
from i18nlint.align.outline import COSTS, Outline
from i18nlint.align.sequence import Link
from i18nlint.align.similarity import Similarity
from i18nlint.model.document import BlockKind, Section

from .conftest import version

ENGLISH = """# Harbour

The harbour of Lumen has 12 berths.

## What to do now

### Ask for a berth

Write to Lumen Quay, to the Pier Office or to the Tide Desk by 15 May.

### Tie up

- Two lines ahead.
- One line astern.

### Pay

Ask at the desk.

## Last words

What the skipper of a small boat wants is a quiet night, not a bill: this is what we sell here.
"""
KOREAN = """# 항구

Lumen 항구에는 선석이 12개 있다.

## 맺음말

작은 배의 선장이 바라는 것은 Lumen Quay와 Tide Desk의 계산서가 아니라 조용한 밤이다.
"""


def title(section: Section | None) -> str:
    return section.heading.inlines[0].text if section and section.heading else ""


def part(level: int, *anchors: str) -> Features:
    return Features(frozenset(anchors), 40.0, BlockKind.HEADING, level)


def outline(sources: list[Features], targets: list[Features]) -> Outline:
    return Outline(sources, targets, lengths=LengthModel())


def test_no_child_of_a_lost_section_takes_the_section_behind_it() -> None:
    bitext = align_versions(version("en", ENGLISH), version("ko", KOREAN))
    assert [(title(bead.source), title(bead.target)) for bead in bitext.sections[1:]] == [
        ("Harbour", "항구"),
        ("What to do now", ""),
        ("Ask for a berth", ""),
        ("Tie up", ""),
        ("Pay", ""),
        ("Last words", "맺음말"),
    ]


def test_a_lost_section_is_one_step_however_many_are_below() -> None:
    similarity = outline([part(1), part(2), part(3), part(3), part(2)], [part(1), part(2)])
    steps = {end: list(similarity.unfolds(end, -1)) for end in range(-1, 5)}
    assert steps == {-1: [], 0: [], 1: [], 2: [], 3: [(3, 0)], 4: [(5, 0)]}
    alone = similarity.merge(range(1, 4), range(1, 1))
    assert alone is not None
    assert 3 * COSTS.gap < alone < COSTS.gap


def test_what_is_alone_together_is_told_one_by_one() -> None:
    links = align_in_order(outline([part(1), part(2), part(2)], []), costs=COSTS)
    assert links == [Link(at, at + 1, 0, 0, 0.0) for at in range(3)]


def test_sections_are_never_merged() -> None:
    assert outline([part(1), part(2)], [part(1)]).merge(range(2), range(1)) is None


def test_a_pair_in_its_place_does_not_yield_to_a_section_of_another_level() -> None:
    names = ("link:quay.org/a", "code:quay", "link:pier.org/b", "code:pier")
    links = [Link(0, 1, 0, 0, 0.0), Link(1, 2, 0, 1, -1.0)]
    child = Similarity([part(3, *names), part(2)], [part(2, *names)])
    assert find_moves(links, child) == links
    sibling = Similarity([part(2, *names), part(2)], [part(2, *names)])
    assert find_moves(links, sibling) != links


def test_a_section_does_not_move_below_another_for_what_all_of_its_kind_say() -> None:
    similarity = outline([part(2, "word:a"), part(3, "word:get", "word:x")],
                         [part(2, "word:b"), part(3, "word:get", "word:y")])  # fmt: skip
    assert similarity.may_move(1, 1, {0: 0})
    assert not similarity.may_move(1, 1, {0: 5, 7: 0})


def test_a_section_that_cannot_be_mistaken_moves_anywhere() -> None:
    shared = [f"code:call_{number}" for number in range(9)]
    similarity = outline([part(2, "word:a"), part(3, *shared)],
                         [part(2, "word:b"), part(3, *shared)])  # fmt: skip
    assert similarity.may_move(1, 1, {0: 5, 7: 0})


def test_what_stands_below_two_that_moved_together_moves_with_them() -> None:
    shared = [f"code:call_{number}" for number in range(9)]
    similarity = outline([part(2, *shared), part(3, "word:x", "number:1")],
                         [part(2, *shared), part(3, "word:y", "number:1")])  # fmt: skip
    assert similarity.may_move(1, 1, {})


def test_a_section_hardly_moves_to_a_heading_with_another_number() -> None:
    sources = [part(2, "title:number:1.4"), part(2, "link:gale.dev", "title:number:1.5")]
    targets = [part(2, "link:gale.dev", "title:number:1.4"), part(2, "title:number:1.5")]
    same = [part(2, "link:gale.dev", "title:number:1.5"), part(2, "title:number:1.4")]
    assert not outline(sources, targets).may_move(1, 0, {})
    assert outline(sources, same).may_move(1, 0, {})


def test_a_number_that_another_section_has_now_is_no_name() -> None:
    """The source put two rules before "Test your lamps", and numbers them 3 now."""
    lamps, ropes = "link:rules/lamps", "link:rules/ropes"
    sources = [part(2, lamps, "title:number:5", "number:5"),
               part(2, ropes, "title:number:3", "number:3")]  # fmt: skip
    targets = [part(2, lamps, "title:number:3", "number:3")]
    alike = [part(2, ropes, "title:number:3", "number:3")]
    assert outline(sources, targets).shared(1, 0) == 0.0
    assert outline(sources, targets).shared(0, 0) > 0.0
    assert outline(sources, alike).shared(1, 0) > outline(sources, targets).shared(0, 0)


def test_a_number_is_no_name_where_all_else_speaks_against_it() -> None:
    def rule(page: str, *words: str) -> Features:
        names = [f"word:{word}" for word in words]
        return part(2, "title:number:4", "number:4", f"link:{page}", *names)

    def with_others(section: Features) -> list[Features]:
        return [section, *[part(2, f"code:{number}") for number in range(9)]]

    ropes = with_others(rule("rules/ropes", "hemp", "manila", "sisal"))
    lamps = rule("rules/lamps", "wick", "oil", "glass")
    outside = rule("lamps.dev/oil", "wick", "oil", "glass")
    assert outline(ropes, with_others(lamps)).shared(0, 0) == 0.0
    assert outline(ropes, with_others(outside)).shared(0, 0) > 0.0  # each language has its own
    assert outline(ropes, with_others(rule("rules/lamps"))).shared(0, 0) > 0.0  # little against it


def test_sections_of_one_name_move_anywhere_and_before_others() -> None:
    """What is about all settings shows more of one setting's code than its own section does."""
    shown = [f"source:line {number}" for number in range(9)]
    named = part(3, "id:layout", *shown, "code:fit", "code:fixed", "code:none")
    all_of_them = part(3, "word:settings", *shown)
    layout = part(3, "id:layout", "code:fit", "code:fixed", "code:none")
    similarity = outline([part(2), named], [part(2), part(2), all_of_them, layout])
    assert similarity.are_namesakes(1, 3)
    assert similarity.score(1, 2) > similarity.score(1, 3)
    assert similarity.may_move(1, 3, {0: 0})
    assert not outline([named, named], [layout]).are_namesakes(0, 0)
    lone = [Link(0, 1, 0, 1, 1.0), Link(1, 2, 1, 1, 0.0),
            *[Link(2, 2, j, j + 1, 0.0) for j in (1, 2, 3)]]  # fmt: skip
    assert Link(1, 2, 3, 4, similarity.score(1, 3), moved=True) in find_moves(lone, similarity)


def test_a_title_in_code_is_no_other_title() -> None:
    code, words = part(3, "title:code:mast()", "id:mast"), part(3, "word:sails")
    assert outline([code], [words]).are_named_apart(0, 0)
    assert outline([words], [code]).are_named_apart(0, 0)
    assert not outline([code], [part(3, "id:mast")]).are_named_apart(0, 0)
    assert not outline([words], [words]).are_named_apart(0, 0)
    short, other = part(3, "title:code:rope()"), part(3, "title:code:Deck.mast()")
    assert outline([code], [short]).are_named_apart(0, 0)
    assert not outline([code], [other]).are_named_apart(0, 0)
    assert not outline([other], [code]).are_named_apart(0, 0)


@pytest.mark.parametrize(
    ("own", "may"), [(0, True), (9, True), (14, False)], ids=["nothing", "less", "more"]
)
def test_what_shares_much_and_says_less_of_its_own_may_move_to_another_chapter(
    own: int, may: bool
) -> None:
    shared = [f"link:a.dev/{n}" for n in range(6)]
    others = [f"link:b.dev/{n}" for n in range(own)]
    chapters = [[part(1, f"number:{n}"), part(2, f"word:w{n}")] for n in range(2)]
    similarity = outline(
        [*chapters[0], part(2, *shared, *others), *chapters[1]],
        [*chapters[0], *chapters[1], part(2, *shared)],
    )
    assert similarity.shared(2, 4) >= 6
    assert similarity.may_move(2, 4, {0: 0, 1: 1, 3: 2, 4: 3}) is may
