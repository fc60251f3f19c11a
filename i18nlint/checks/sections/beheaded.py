"""Headings that were lost while the text below them stayed, under the heading before.

Two sections that were made one look the same, but for their heading: it names both.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import takewhile
from math import log

from i18nlint.align.anchors import Anchors, likely_id
from i18nlint.align.cognates import stems_of
from i18nlint.checks._api import Pair
from i18nlint.checks.sections.gaps import Gap
from i18nlint.facts.prose import shown_text
from i18nlint.model.alignment import Bead, SectionBead, Verdict
from i18nlint.model.dataclass import dataclass, replace
from i18nlint.model.document import Block, BlockKind, Section

_QUOTE = BlockKind.QUOTE
_MOST = 0.6
"""Share of the lone section's length that its neighbour's counterpart has to spare."""
_MERGED, _CLEARLY = -0.5, 0.35
"""By how much a heading's length fits the one heading better than the two together."""


@dataclass(frozen=True, slots=True)
class Beheaded:
    """A section whose heading is lost, and the target's section that has its text."""

    section: Section
    place: Section
    is_sure: bool
    """True if the heading there names the section before alone, as far as its length tells."""


def beheaded(pair: Pair, gap: Gap, door: int) -> Beheaded | None:
    """The section whose heading is lost, of the one without counterpart and its neighbour.

    Of two whose text stands below one heading it is the second, whichever of them is paired: the
    larger one may have got the heading of the first. Only where nothing else is alone: what is
    rewritten or cut has other headings.
    """
    bead = pair.bitext.sections[door]
    if bead.source is None or bead.target is None or _is_rewritten(pair):
        return None
    is_behind = door > gap.at
    if is_behind and bead.source.children:
        return None  # they stand below it
    first, second = (gap.section, bead.source) if is_behind else (bead.source, gap.section)
    if _names_both(first, second, bead.target) or _quotes(first, second, bead.target):
        return None
    if not _has_room(pair, gap.section, bead, at_start=is_behind):
        return None
    fit = _fit(pair, first, second, bead.target)
    return Beheaded(second, bead.target, is_sure=fit > _CLEARLY) if fit > _MERGED else None


def _is_rewritten(pair: Pair) -> bool:
    return _count_alone(pair) > 1 and pair.bitext.verdict is not Verdict.MIRROR


def _count_alone(pair: Pair) -> int:
    return sum(not (bead.source and bead.target) for bead in pair.bitext.sections)


def beheaded_beside(pair: Pair, gap: Gap) -> Beheaded | None:
    """The same where no name tells which neighbour took the text in; never sure.

    What a neighbour has to spare is of the same kinds in the same order, and nothing else is alone.
    """
    if _count_alone(pair) > 1:
        return None
    doors = (at for at in (gap.at - 1, gap.at + 1) if 0 <= at < len(pair.bitext.sections))
    for door in doors:
        bead, is_behind = pair.bitext.sections[door], door > gap.at
        if bead.target and _kinds(_spare(bead, at_start=is_behind)) == _kinds(_text(gap.section)):
            found = beheaded(pair, gap, door)
            return replace(found, is_sure=False) if found else None
    return None


def _has_room(pair: Pair, lone: Section, bead: SectionBead, *, at_start: bool) -> bool:
    """True if the lone section's text is there, above the paired one's or below it."""
    spare, wanted = _spare(bead, at_start=at_start), _text(lone)
    if not (spare and wanted):
        return False
    least = _MOST * pair.length_ratio * pair.source.length(wanted)
    return pair.target.length(spare) >= least


def _spare(bead: SectionBead, *, at_start: bool) -> list[Block]:
    """What only the target has at the start of its section, or at the end."""
    beads = [one for one in bead.beads if not _is_heading(one)]
    run = list(takewhile(lambda one: one.is_addition, beads if at_start else reversed(beads)))
    return [block for one in (run if at_start else reversed(run)) for block in one.targets]


def _text(section: Section) -> list[Block]:
    return [block for block in section.own_blocks if block is not section.heading]


def _kinds(blocks: Iterable[Block]) -> list[tuple[BlockKind, str]]:
    return [(block.kind, block.info) for block in blocks]


def _is_heading(bead: Bead) -> bool:
    return any(block.kind is BlockKind.HEADING for block in (*bead.sources, *bead.targets))


def _quotes(first: Section, second: Section, place: Section) -> bool:
    """True of a place with a quotation more: that was a heading."""
    ours, theirs = (*first.own_blocks, *second.own_blocks), place.own_blocks
    return _QUOTE in {block.kind for block in theirs} - {block.kind for block in ours}


def _names_both(first: Section, second: Section, place: Section) -> bool:
    """True of "Gießen und Mulchen" for Watering and Mulching."""
    one, two, found = (
        stems_of(shown_text(section.heading)) if section.heading else frozenset()
        for section in (first, second, place)
    )
    return not found.isdisjoint(two - one)


def _ids(heading: Block) -> Anchors:
    """The id that the heading has, or that a site makes of it."""
    return frozenset({f"id:{heading.identifier}"}) if heading.identifier else likely_id(heading)


def _fit(pair: Pair, first: Section, second: Section, place: Section) -> float:
    """How much better the place's heading fits the first's than both: below 0 it names both."""
    if place.heading is None or first.heading is None or second.heading is None:
        return 1.0  # nothing names two sections at the top of a post
    if _ids(place.heading) & _ids(first.heading):
        return 1.0  # ## Tarifs {#prices}
    found = pair.target.length([place.heading])
    one, both = (
        pair.length_ratio * pair.source.length(blocks)
        for blocks in ([first.heading], [first.heading, second.heading])
    )
    return abs(log(found / both)) - abs(log(found / one)) if found and one else 0.0
