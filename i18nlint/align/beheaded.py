"""Sections whose text stands below the heading before: they lost their own. After `sections`.

What was two sections is one in the target. Its blocks are paired with those of both, so that
numbers and links are still compared; the section stays alone, for its heading is missing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from i18nlint.align.blocks import align_blocks
from i18nlint.align.coverage import HIGH, mirror_share
from i18nlint.align.frame import Frame
from i18nlint.model.alignment import Bead, SectionBead
from i18nlint.model.dataclass import replace
from i18nlint.model.document import Block, Section

_MANY = 150
"""Blocks of a side beyond which nothing is looked for: that is a chapter."""
_NAMED = 2.25
"""Evidence from which a pair has more in common than its kind and length: a number, a link."""


def with_the_beheaded(sections: Sequence[SectionBead], frame: Frame) -> tuple[SectionBead, ...]:
    """The sections; a pair has what stands below the heading that was lost behind it, too.

    Only where nothing else is alone: what is rewritten or cut tells the same in other words.
    """
    alone = [bead for bead in sections if not (bead.source and bead.target)]
    if len(alone) != 1 or alone[0].source is None:
        return tuple(sections)
    found = list(sections)
    for at in range(len(found) - 1):
        found[at : at + 2] = _parted(found[at], found[at + 1], frame)
    return tuple(found)


def _parted(one: SectionBead, two: SectionBead, frame: Frame) -> tuple[SectionBead, SectionBead]:
    """The first with the blocks of both and the second alone, if nothing but its heading is left.

    Which of them was paired does not matter: the larger may have got the heading of the first.
    """
    pair = one if two.target is None else two
    ours, lone = one.source, two.source
    is_gap = (one.target is None) != (two.target is None)
    if not is_gap or ours is None or lone is None or pair.target is None:
        return one, two
    if not any(bead.is_addition for bead in pair.beads) or (pair is two and lone.children):
        return one, two
    blocks = [*ours.own_blocks, *lone.own_blocks]
    beads = _without_heading(blocks, lone, pair.target, frame)
    return (
        (replace(pair, source=ours, beads=beads), SectionBead(lone, None)) if beads else (one, two)
    )


def _without_heading(
    blocks: Sequence[Block], lone: Section, target: Section, frame: Frame
) -> tuple[Bead, ...]:
    """The blocks paired, if the heading is all that has no counterpart; else none."""
    if max(len(blocks), len(target.own_blocks)) > _MANY:
        return ()
    beads = align_blocks(blocks, target.own_blocks, frame)
    left = [bead for bead in beads if bead.is_omission or bead.is_addition]
    if len(left) != 1 or left[0].sources != (lone.heading,):
        return ()
    kept = tuple(bead for bead in beads if bead is not left[0])
    is_sure = any(map(_is_named, _below(lone, kept))) and all(bead.score >= 0 for bead in kept)
    return kept if is_sure and mirror_share(kept, frame) >= HIGH else ()


def _below(section: Section, beads: Sequence[Bead]) -> Iterator[Bead]:
    own = set(map(id, section.own_blocks))
    return (one for one in beads if any(id(block) in own for block in one.sources))


def _is_named(bead: Bead) -> bool:
    return bead.score >= _NAMED
