"""Components without a text of their own: notices, cards, videos. Beside `omissions`."""

from __future__ import annotations

from collections.abc import Sequence

from i18nlint.checks._api import Pair
from i18nlint.facts.settings import is_stored
from i18nlint.model.alignment import Bead
from i18nlint.model.document import Block, BlockKind

_SHOWN = frozenset({"src", "file", "path", "data", "items", "code"})
"""Attributes that say what a component shows; a link may lead to what is in one language only."""

_SENTENCE = 12
"""Letters of the shortest text that is one: "Beta." is a badge."""
_ENDS = (".", "!", "?", "。", "！", "？", "؟", "।")
"""Of sentences; titles of cards and their descriptions mostly lack them."""


def is_bare(pair: Pair, block: Block) -> bool:
    """True for a component without text: often a notice for one language."""
    return block.kind in (BlockKind.COMPONENT, BlockKind.HTML) and not pair.source.length([block])


def shows_something(block: Block) -> bool:
    """True for a video, a gauge (``max={80}``), ``text="Never mix the two."``; a notice for one
    language has none of these."""
    return any(
        name in _SHOWN or value.startswith("{") or is_stored(name, value) or _is_sentence(value)
        for name, value in block.attributes
    )


def _is_sentence(value: str) -> bool:
    return len(value) > _SENTENCE and value.rstrip().endswith(_ENDS)


def is_one_of_many(beads: Sequence[Bead], block: Block) -> bool:
    """True if its like is on both sides: a card among cards."""
    name = (block.kind, block.info)
    return any(
        bead.is_pair and (bead.sources[0].kind, bead.sources[0].info) == name for bead in beads
    )
