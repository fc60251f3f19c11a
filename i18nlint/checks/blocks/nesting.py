"""What stands on another level of lists there, and is not missing."""

from __future__ import annotations

from collections.abc import Iterable

from i18nlint.align.elsewhere import is_nested_otherwise
from i18nlint.checks._api import Pair
from i18nlint.model.alignment import Bead, SectionBead
from i18nlint.model.document import Block, BlockKind


def start_of(section: SectionBead, holder: Bead | None) -> int:
    if holder is not None:
        return holder.targets[0].span.start
    return section.target.span.start if section.target else 0


def unless_nested(
    pair: Pair, section: SectionBead, holder: Bead | None, block: Block, score: float
) -> float:
    """The score, or a low one where the block seems to stand on another level of lists."""
    kind = BlockKind.ITEM if block.kind is BlockKind.LIST else block.kind
    is_nested = holder is not None or block.kind is BlockKind.LIST
    if is_nested and _count(kind, [block]) > max(shortage(section, kind), 0):
        return min(score, 0.5)
    return min(score, 0.5) if is_nested_otherwise(pair.bitext, section, block) else score


def shortage(section: SectionBead, kind: BlockKind) -> int:
    """How many blocks of the kind the target's section has fewer, whatever they stand in."""
    ours = _count(kind, section.source.own_blocks) if section.source else 0
    return ours - (_count(kind, section.target.own_blocks) if section.target else 0)


def _count(kind: BlockKind, blocks: Iterable[Block]) -> int:
    found = [inner for block in blocks for inner in block.walk()]
    dates = sum(map(_begins_with_ordinal, found)) if kind is BlockKind.ITEM else 0
    return sum(inner.kind is kind for inner in found) - dates


def _begins_with_ordinal(block: Block) -> bool:
    """``- 16. dubna 1897``: a list within the item to Markdown, a date to its readers."""
    inner = block.children[0] if block.kind is BlockKind.ITEM and block.children else None
    return inner is not None and inner.kind is BlockKind.LIST and len(inner.children) == 1
