"""What is left of sections that have no counterpart: blocks below the heading before them.

A translation that loses a heading has the text under the one above. Between alignment, which pairs
sections first, and `missing`: the blocks of both are lined up with what the target has there.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from math import inf

from i18nlint.align import Profile
from i18nlint.align.blocks import align_blocks
from i18nlint.align.frame import Frame
from i18nlint.checks._api import Pair
from i18nlint.checks.sections.gaps import Gap
from i18nlint.model.alignment import Bead, Bitext, SectionBead
from i18nlint.model.dataclass import dataclass
from i18nlint.model.document import Block, BlockKind, Section

UNSEEN = frozenset({BlockKind.HEADING, BlockKind.RAW, BlockKind.ESM, BlockKind.RULE})
"""Blocks that say nothing of a section's own."""
HALF = 0.5
"""Share of a section's text from which it is there, without its heading."""
_PART, _PROOF = 0.25, 6.0
"""Share from which a part of it is, and what the pairs of that part must score together: there,
a lead-in alone fits any paragraph."""
_BETTER = 3.0
"""How much better a lost block must fit than the one that a target block was given to."""
_MANY = 150
"""Blocks on a side beyond which nothing is looked for: what is missing there is a chapter."""


@dataclass(frozen=True, slots=True)
class Remains:
    """What the target has of a section, under another heading."""

    place: Section
    share: float
    """Of the section's text, 0 to 1."""

    @property
    def is_whole(self) -> bool:
        """True if the heading is what was lost, rather than the text."""
        return self.share >= HALF


class Ruins:
    """The sections of a pair that have no counterpart, searched run by run when first asked."""

    def __init__(self, pair: Pair) -> None:
        self._pair = pair
        self._found: dict[int, Sequence[Bead]] = {}

    def of(self, gap: Gap) -> Remains | None:
        """What is left of the gap; None where that is nothing, or too little to tell by."""
        sections = self._pair.bitext.sections
        start, end = _run_around(sections, gap.at)
        if start not in self._found:
            self._found[start] = tuple(self._search(sections[start], sections[start + 1 : end]))
        beads = [one for one in self._found[start] if gap.span.contains(one.sources[0].span)]
        place = sections[start].target
        if not beads or place is None:
            return None
        remains = Remains(place, self._share(gap, beads))
        is_proven = sum(bead.score for bead in beads) >= _PROOF
        is_told = remains.is_whole or (is_proven and remains.share >= _PART)
        return remains if is_told else None

    def _share(self, gap: Gap, beads: Sequence[Bead]) -> float:
        """The less of the shares by length and by number: a picture has no length."""
        length = self._pair.source.length
        blocks = _seen(one for below in gap.section.walk() for one in below.own_blocks)
        every = [one for one in blocks if gap.span.contains(one.span)]
        found = [one for bead in beads for one in bead.sources]
        return min(length(found) / (length(every) or 1.0), len(found) / len(every))

    @cached_property
    def _frame(self) -> Frame:
        """Of the source there is a profile: alignment made it."""
        return Frame.of(self._pair.of_source(Profile), self._pair.once(_of_target))

    def _search(self, before: SectionBead, lone: Sequence[SectionBead]) -> Iterator[Bead]:
        """Pairs of a lone section's block with one that the target has for nothing better."""
        ours, theirs = before.source, before.target
        if ours is None or theirs is None:
            return
        lost = _seen(one for bead in lone if bead.source for one in bead.source.own_blocks)
        sources, targets = [*_seen(ours.own_blocks), *lost], _seen(theirs.own_blocks)
        if not targets or max(len(sources), len(targets)) > _MANY:
            return
        missing, held = {one.index for one in lost}, _held(before.beads)
        for bead in align_blocks(sources, targets, self._frame):
            is_lost = missing.issuperset(one.index for one in bead.sources)
            least = max([held.get(one.index, 0.0) for one in bead.targets], default=0.0)
            if bead.sources and bead.targets and is_lost and bead.score > least:
                yield bead


def _of_target(bitext: Bitext) -> Profile:
    return Profile(bitext.target)


def _run_around(sections: Sequence[SectionBead], at: int) -> tuple[int, int]:
    """Where the pair before the lone section stands, and the one behind it."""
    start, end = at, at + 1
    while start > 0 and not _is_in_place(sections[start]):
        start -= 1
    while end < len(sections) and not _is_in_place(sections[end]):
        end += 1
    return start, end


def _is_in_place(bead: SectionBead) -> bool:
    return bool(bead.source and bead.target and not bead.moved)


def _held(beads: Iterable[Bead]) -> dict[int, float]:
    """By target block that has a counterpart, what another one must score to be the right one."""
    return {
        bead.targets[0].index: inf if bead.score > 0 else max(0.0, bead.score + _BETTER)
        for bead in beads
        if bead.is_pair
    }


def _seen(blocks: Iterable[Block]) -> list[Block]:
    return [block for block in blocks if block.kind not in UNSEEN]
