"""Sections that stand elsewhere: which one is said to have moved."""

from __future__ import annotations

from collections.abc import Callable

from i18nlint.checks._api import Pair
from i18nlint.checks.sections import check_sections
from i18nlint.checks.sections.order import moved_sections
from i18nlint.checks.sections.titles import title_of
from i18nlint.model.dataclass import replace
from i18nlint.model.finding import Finding

PairOf = Callable[..., Pair]


SAILS = """# Sails of `brig`

A brig has 10 of them.

## Setting

Ask the `bosun` at 6:00.

### `jib`

It is `12` m long, see [the jib](https://a.dev/jib).

### `topsail`

It is `30` m wide, see [the topsail](https://a.dev/topsail).

## Mending

The loft is open on 3 days, call `loft --now`.
"""


def test_a_chapter_does_not_change_places_with_a_section_of_its_own(pair_of: PairOf) -> None:
    """What stands below it is told: it has another level, and another section above it."""
    jib = SAILS[SAILS.index("### `jib`") : SAILS.index("### `topsail`")]
    jib = jib + "".join(f"- `sheet --port {at}`\n" for at in range(9)) + "\n"
    setting = SAILS[SAILS.index("## Setting") : SAILS.index("### `jib`")]
    ends = SAILS[: SAILS.index("## Setting")], SAILS[SAILS.index("## Mending") :]
    source, target = ends[0] + setting + jib + ends[1], ends[0] + jib + setting + ends[1]
    pair = pair_of(source, target)
    assert [one.source and one.source.level for one in pair.bitext.sections if one.moved] == [2]
    assert "section-order" not in {one.rule for one in check_sections(pair)}


RIGGING = "## Rigging\n\nThe ship is rigged in 3 days, see [rigging](https://a.dev/rigging).\n\n"
TIDES = "## Tides\n\nThe tides are high, see [tides](https://a.dev/tides).\n\n"
SPRING = "### The spring\n\nNobody sails on that day, says [the pilot](https://a.dev/pilot).\n\n"
NEAP = "### The neap\n\nIt comes after 7 days, see [the neap](https://a.dev/neap).\n\n"
PILOTS = "## Pilots\n\nThere are 12 pilots, see [pilots](https://a.dev/pilots).\n\n"
LAST = "## End\n\nThere are 99 of [them](https://a.dev/end).\n"


def _told_to_have_moved(pair: Pair, *titles: str) -> list[str]:
    """What is told if alignment says that these have moved, and no others."""
    sections = tuple(
        replace(bead, moved=bead.source is not None and title_of(bead.source) in titles)
        for bead in pair.bitext.sections
    )
    found = moved_sections(replace(pair.bitext, sections=sections))
    return [str(one.arguments["title"]) for one in found]


def test_what_stands_below_a_section_that_moved_is_not_told_again(pair_of: PairOf) -> None:
    source = RIGGING + TIDES + SPRING + NEAP + PILOTS + LAST
    pair = pair_of(source, RIGGING + PILOTS + TIDES + NEAP + LAST)
    assert _told_to_have_moved(pair, "Tides", "The neap") == ["Tides"]
    assert _told_to_have_moved(pair, "The neap") == ["The neap"]


def test_a_section_has_not_moved_that_another_one_passed_out_of_its_chapter(
    pair_of: PairOf,
) -> None:
    keepers = "Keepers\n\nThere are 40 of them, see [keepers](https://a.dev/keepers).\n\n"
    source = RIGGING + TIDES + PILOTS + f"### {keepers}" + LAST
    pair = pair_of(source, RIGGING + f"## {keepers}" + TIDES + PILOTS + LAST)
    assert _told_to_have_moved(pair, "Tides", "Pilots") == []
    assert _told_to_have_moved(pair, "Keepers") == ["Keepers"]


def test_the_order_of_a_page_that_lacks_other_sections_is_its_own(pair_of: PairOf) -> None:
    source = RIGGING + TIDES + SPRING + NEAP + PILOTS + LAST
    swapped = RIGGING + PILOTS + TIDES + SPRING + NEAP + LAST
    assert [one.score for one in _moves(pair_of(source, swapped))] == [0.9]
    assert [one.score for one in _moves(pair_of(source, swapped.replace(NEAP, "")))] == [0.55]


def test_a_section_below_another_heading_is_told_with_both_headings(pair_of: PairOf) -> None:
    keepers = "### Keepers\n\nThere are 40 of them, see [keepers](https://a.dev/keepers).\n\n"
    source = RIGGING + TIDES + PILOTS + keepers + LAST
    (found,) = _moves(pair_of(source, RIGGING + TIDES + keepers + PILOTS + LAST))
    assert found.message == (
        'the section "Keepers" stands under "Pilots" in ko, under "Tides" here'
    )
    assert found.score == 0.9


def _moves(pair: Pair) -> list[Finding]:
    return list(moved_sections(pair.bitext))
