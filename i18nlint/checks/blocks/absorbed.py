"""Text that seems to be in a neighbour on the other side: two paragraphs became one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from i18nlint.align.anchors import block_anchors
from i18nlint.checks._api import Pair
from i18nlint.model.alignment import Bead, Version
from i18nlint.model.document import Block, BlockKind

SHORT = 40.0
"""A paragraph of fewer letters is often a mere lead-in, and lawfully dropped."""
_ABSORBED = 0.6
"""If a neighbour is longer than expected by this share of the missing length, the text went there:
two paragraphs became one."""
_BEYOND_CHANCE = 0.2
"""Share of a neighbour's own length by which translations differ without any such cause."""
FEW_NAMES = 3
"""Names fewer than these stand in any neighbour by chance."""
TEXT = {BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.QUOTE}


def is_absorbed(pair: Pair, beads: Sequence[Bead], at: int) -> bool:
    """True if the lone part's text seems to be in a neighbour on the other side."""
    ratio = pair.length_ratio
    lone = beads[at]
    if lone.is_omission and _is_said_next_door(pair, beads, at):
        return True
    lacking = _excess(pair, lone, ratio)
    is_item = (*lone.sources, *lone.targets)[0].kind is BlockKind.ITEM
    if is_item and abs(lacking) < SHORT:
        return False  # any neighbour is longer by a word or two
    chance = _BEYOND_CHANCE if is_item else 0.0
    neighbours = [bead for bead in beads[max(at - 1, 0) : at + 2] if _may_absorb(bead)]
    return any(
        _excess(pair, bead, ratio) * lacking < 0
        and abs(_excess(pair, bead, ratio))
        >= max(abs(lacking) * _ABSORBED, chance * pair.target.length(bead.targets))
        for bead in neighbours
    )


def _is_said_next_door(pair: Pair, beads: Sequence[Bead], at: int) -> bool:
    """True if a neighbour says most of what the omission names, and its own source does not."""
    wanted = _anchors(beads[at].sources, pair.source)
    is_telling = len(wanted) >= FEW_NAMES or any(not one.startswith("word:") for one in wanted)
    return is_telling and any(
        2 * len(wanted & _anchors(bead.targets, pair.target) - _anchors(bead.sources, pair.source))
        >= len(wanted)
        for bead in beads[max(at - 1, 0) : at + 2]
        if _may_absorb(bead)
    )


def _anchors(blocks: Iterable[Block], version: Version) -> frozenset[str]:
    facts = version.facts.blocks
    inner = (one for block in blocks for one in block.walk())
    return frozenset().union(*(block_anchors(one, facts[one.index]) for one in inner))


def _may_absorb(bead: Bead) -> bool:
    """True for text: no list or component takes a paragraph in."""
    both = (*bead.sources, *bead.targets)
    return bool(bead.sources and bead.targets) and all(block.kind in TEXT for block in both)


def _excess(pair: Pair, bead: Bead, ratio: float) -> float:
    """Letters that the target has more than its source lets expect."""
    return pair.target.length(bead.targets) - ratio * pair.source.length(bead.sources)
