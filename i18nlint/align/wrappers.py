"""Components that hold what the other side has bare: ``<Steps>`` round a list. Beside `blocks`."""

from __future__ import annotations

from i18nlint.model.alignment import Bead
from i18nlint.model.document import Block, BlockKind

_LIST = BlockKind.LIST
_WRAPPING = {BlockKind.COMPONENT, BlockKind.CONTAINER, BlockKind.HTML}


def unwrapped(block: Block, other: Block) -> Block:
    """What the block holds, where that is all and of the other's kind; else the block."""
    if block.kind is not other.kind and block.kind in _WRAPPING and len(block.children) == 1:
        return block.children[0] if block.children[0].kind is other.kind else block
    return block


def is_framed_list(bead: Bead) -> bool:
    """True of a component and of the list that it holds on the other side: only a frame is lost.

    ``<ReadMore>`` round a paragraph says what the paragraph is for.
    """
    if not bead.is_pair or bead.sources[0].kind is bead.targets[0].kind:
        return False
    one, other = bead.sources[0], bead.targets[0]
    return unwrapped(one, other).kind is _LIST is unwrapped(other, one).kind
