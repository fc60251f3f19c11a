"""A section that lost nothing but its heading, as far as the verdict goes. After `sections`.

A translation that loses a heading has the text below it under the one above. Two sections that are
paired then have much of their own on both sides, and so would a short post: one lost heading is no
free translation.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from i18nlint.align.blocks import align_blocks
from i18nlint.align.frame import Frame
from i18nlint.model.alignment import SectionBead
from i18nlint.model.dataclass import replace
from i18nlint.model.document import Block, BlockKind

_MANY = 150
"""Blocks of a side beyond which nothing is looked for: what is missing there is a chapter."""


def with_their_text(sections: Sequence[SectionBead], frame: Frame) -> tuple[SectionBead, ...]:
    """The sections, the one that the source alone has together with those around it, if that
    leaves nothing but a heading alone; else none: each side has something of its own."""
    lone = [bead for bead in sections if not _is_pair(bead)]
    if len(lone) != 1 or lone[0].source is None:
        return ()
    whole = tuple(_as_one(run, frame) for run in _runs(sections))
    left = [bead for one in whole for bead in one.beads if not (bead.sources and bead.targets)]
    # its own, or that of the one behind it, whose heading went to it
    lost = [block.kind for bead in left for block in (*bead.sources, *bead.targets)]
    return whole if lost == [BlockKind.HEADING] and left[0].is_omission else ()


def _runs(sections: Sequence[SectionBead]) -> Iterator[list[SectionBead]]:
    """Sections in a row, parted between two that have counterparts."""
    run: list[SectionBead] = []
    for bead in sections:
        if run and _is_pair(bead) and _is_pair(run[-1]):
            yield run
            run = []
        run.append(bead)
    if run:
        yield run


def _is_pair(bead: SectionBead) -> bool:
    return bead.source is not None and bead.target is not None


def _as_one(run: Sequence[SectionBead], frame: Frame) -> SectionBead:
    """The first pair of them with the blocks of all."""
    sources: list[Block] = [block for one in run if one.source for block in one.source.own_blocks]
    targets: list[Block] = [block for one in run if one.target for block in one.target.own_blocks]
    pair = next((bead for bead in run if _is_pair(bead)), run[0])
    if len(run) == 1 or max(len(sources), len(targets)) > _MANY:
        return pair
    return replace(pair, beads=align_blocks(sources, targets, frame))
