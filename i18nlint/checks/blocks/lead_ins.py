"""A few words that lead in to something, or end a post. Beside `omissions`."""

from __future__ import annotations

from collections.abc import Sequence

from i18nlint.align.elsewhere import stands_elsewhere
from i18nlint.align.places import is_unseen
from i18nlint.checks._api import Pair
from i18nlint.checks.blocks.absorbed import FEW_NAMES, SHORT, names_what_nobody_does
from i18nlint.model.alignment import Bead, Version
from i18nlint.model.document import Block, BlockKind

_COMMAS = (",", "\u3001", "\uff0c", "\u060c")
"""What no sentence ends in, in any script."""
_COLONS = (":", "\uff1a")
_BRIEF = 2.5 * SHORT
"""Letters of a sentence or two: "The draft says so itself." """


def is_lead_in(pair: Pair, beads: Sequence[Bead], at: int) -> bool:
    """True for a few words that no link makes worth keeping, or a clause that the next ends.

    The last words of a post lead in to nothing, unless they are as few as "Enjoy!". Nor does "It
    costs 12 euros", where nobody names the price.
    """
    block = beads[at].sources[0]
    if block.kind is not BlockKind.PARAGRAPH or pair.source.facts.blocks[block.index].links:
        return False
    text, length = pair.source.document.source.slice(block.span), pair.source.length([block])
    if length >= SHORT * (1 + text.rstrip().endswith(_COMMAS)):
        return False
    if not text.rstrip().endswith(_COLONS) and names_what_nobody_does(pair, beads, at):
        return False
    return length < SHORT / 2 or pair.of_source(_start_of_the_last) >= block.span.end


def leads_in_to_what_moved(pair: Pair, beads: Sequence[Bead], at: int) -> bool:
    """True of words that end in a colon before a list which the target has elsewhere, and of a few
    words before a quotation that it has elsewhere: there it has words of its own before it."""
    block = beads[at].sources[0]
    behind = (one.sources[0] for one in beads[at + 1 : at + 2] if one.is_omission)
    return block.kind is BlockKind.PARAGRAPH and any(
        _leads_in_to(pair, block, one) and stands_elsewhere(pair.bitext, one, least=FEW_NAMES)
        for one in behind
    )


def _leads_in_to(pair: Pair, block: Block, other: Block) -> bool:
    """What is quoted is said to be quoted, with a colon or without."""
    if other.kind is BlockKind.LIST:
        return pair.source.document.source.slice(block.span).rstrip().endswith(_COLONS)
    return other.kind is BlockKind.QUOTE and pair.source.length([block]) < _BRIEF


def _start_of_the_last(version: Version) -> int:
    """Where the last block begins that readers come to: no comment, no rule and no footnote."""
    blocks = (block for section in version.document.root.walk() for block in section.own_blocks)
    read = (one for one in blocks if not (one.kind is BlockKind.FOOTNOTE or is_unseen(one)))
    return max((one.span.start for one in read), default=0)
