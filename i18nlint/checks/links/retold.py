"""Whether the text around a lost link says the same at all, or says it otherwise. Beside `missing`.

What was told anew has links of its own, and a cell that is empty lacks more than its link.
"""

from __future__ import annotations

from i18nlint.checks._api import Pair
from i18nlint.checks.links.left import Left
from i18nlint.model.alignment import Bead
from i18nlint.model.document import BlockKind
from i18nlint.model.fact import Link

_IN_PIECES = (BlockKind.LIST, BlockKind.TABLE)
_WORD = 2


def is_retold(bead: Bead) -> bool:
    """True for a list or a table of which something else was made: a sentence that sums it up."""
    kinds = {block.kind for block in bead.targets}
    return any(block.kind in _IN_PIECES and block.kind not in kinds for block in bead.sources)


def is_hidden(pair: Pair, bead: Bead) -> bool:
    """True for a cell with nothing in it: the rules of tables tell that it is empty."""
    source = pair.target.document.source
    return all(
        block.kind is BlockKind.CELL and not source.slice(block.span).strip()
        for block in bead.targets
    )


def is_replaced(pair: Pair, link: Link, left: Left) -> bool:
    """True where the target has a link of its own instead, and the words of the lost one nowhere.

    Where they stand without their link it was that link which was lost: ``Loom`` for
    ``[Loom](/loom)``.
    """
    if link.is_image or not left.own:
        return False
    source, words = pair.target.document.source, link.text.casefold()
    text = "".join(source.slice(block.span) for block in left.bead.targets)
    for own in left.own:
        if own.text.casefold() == words:
            return True
        text = text.replace(source.slice(own.span), "")
    return len(words) <= _WORD or words not in text.casefold()
