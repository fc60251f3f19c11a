"""How much a pair gave to compare: what a clean run says instead of nothing."""

from __future__ import annotations

from i18nlint.model.alignment import Bitext
from i18nlint.model.document import BlockKind
from i18nlint.model.result import Compared


def count_compared(bitext: Bitext) -> Compared:
    """Blocks, hard facts, links and code blocks of the source that have a counterpart."""
    blocks = [block for bead in bitext.beads() if bead.targets for block in bead.sources]
    facts = [bitext.source.facts.blocks[block.index] for block in blocks]
    return Compared(
        blocks=len(blocks),
        facts=sum([len(fact.numbers) for fact in facts]),
        links=sum([len(fact.links) for fact in facts]),
        code_blocks=[block.kind for block in blocks].count(BlockKind.CODE),
    )
