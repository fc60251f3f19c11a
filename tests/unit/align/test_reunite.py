"""Sections that changed places, though nothing in them can be known again."""

from __future__ import annotations

from i18nlint.align import align_versions
from i18nlint.model.alignment import SectionBead

from .conftest import version

ENGLISH = {
    "intro": "# Sails\n\nThe loft on the quay sews sails for small boats all year long.\n",
    "care": "## Care\n\nRinse the cloth, and hang it where the wind can reach both sides of it.\n",
    "repair": "## Repair\n\n- Cut the patch.\n- Sew it on.\n- Wax the seam.\n",
    "buy": "## Where to buy\n\nAsk at [the loft](https://example.org/loft) for `L4`.\n",
}
KOREAN = {
    "intro": "# 돛\n\n부두의 작업장에서는 한 해 내내 작은 배의 돛을 꿰맨다.\n",
    "care": "## 관리\n\n천을 헹구고 바람이 양쪽에 고루 닿는 곳에 걸어 두어 말린다.\n",
    "repair": "## 수리\n\n- 조각을 자른다.\n- 덧대어 꿰맨다.\n- 솔기에 밀랍을 바른다.\n",
    "buy": "## 사는 곳\n\n[작업장](https://example.org/loft)에서 `L4`를 찾는다.\n",
}


def sections(english: list[str], korean: list[str]) -> list[tuple[str, str, bool]]:
    """Titles of the section beads, and whether they moved."""
    texts = {"en": [ENGLISH[name] for name in english], "ko": [KOREAN[name] for name in korean]}
    source, target = (version(name, "\n".join(parts)) for name, parts in texts.items())
    beads = align_versions(source, target).sections[1:]
    return [(*titles(bead), bead.moved) for bead in beads]


def titles(bead: SectionBead) -> tuple[str, str]:
    ours, theirs = (one.heading if one else None for one in (bead.source, bead.target))
    return tuple(one.inlines[0].text if one else "" for one in (ours, theirs))  # type: ignore[return-value]


def test_neighbours_that_changed_places_are_one_move() -> None:
    found = sections(["intro", "care", "repair", "buy"], ["intro", "repair", "care", "buy"])
    assert {(ours, theirs) for ours, theirs, _ in found} == {
        ("Sails", "돛"), ("Care", "관리"), ("Repair", "수리"), ("Where to buy", "사는 곳")
    }  # fmt: skip
    assert sum(moved for _, _, moved in found) == 1


def test_a_section_that_is_missing_and_one_that_is_added_elsewhere_are_two() -> None:
    found = sections(["intro", "care", "buy"], ["intro", "buy", "repair"])
    assert ("Care", "", False) in found
    assert ("", "수리", False) in found
