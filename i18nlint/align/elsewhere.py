"""What stands on another level or in another section: de-indented out of its list item, put first.

Alignment pairs what stands in paired holders, so that such a block is an omission in the item and
an addition behind the list. It is not missing.
"""

from __future__ import annotations

from collections.abc import Iterable

from i18nlint.align.anchors import block_anchors
from i18nlint.align.places import lone_blocks
from i18nlint.model.alignment import Bitext, SectionBead, Version
from i18nlint.model.document import Block
from i18nlint.model.finding import Side

_SHARE = 0.5
"""Share of an omission's evidence that another lone block of the section must have."""


def is_nested_otherwise(bitext: Bitext, section: SectionBead, block: Block) -> bool:
    """True if a lone block of the section's target side says what this source block says."""
    evidence = _evidence([block], bitext.source)
    if not evidence:
        return False
    additions = (bead.targets for top in section.beads for bead in top.walk() if bead.is_addition)
    return any(
        len(evidence & _evidence(blocks, bitext.target)) >= _SHARE * len(evidence)
        for blocks in additions
    )


def stands_elsewhere(bitext: Bitext, block: Block, *, least: int = 1) -> bool:
    """True if a lone block of its kind anywhere in the target says what this source block says.

    Code that was put at the head of the post is not missing, nor is a paragraph that ends the next
    section there. ``least`` is how many pieces of evidence it takes.
    """
    evidence = _evidence([block], bitext.source)
    if len(evidence) < least:
        return False
    alike = (other for other in lone_blocks(bitext, Side.TARGET) if other.kind is block.kind)
    return any(
        len(evidence & _evidence([other], bitext.target)) >= _SHARE * len(evidence)
        for other in alike
    )


def _evidence(blocks: Iterable[Block], version: Version) -> frozenset[str]:
    facts = version.facts.blocks
    return frozenset().union(
        *(block_anchors(inner, facts[inner.index]) for block in blocks for inner in block.walk())
    )
