"""Where in the whole other version that stands which a block names: nowhere, or here and there.

Who tells a post freely may tell a paragraph elsewhere, or in other words; a link and a name are the
same in all words.
"""

from __future__ import annotations

from collections.abc import Iterable

from i18nlint.align.anchors import block_anchors
from i18nlint.align.places import lone_blocks
from i18nlint.checks._api import Pair
from i18nlint.model.alignment import Version
from i18nlint.model.document import Block, BlockKind
from i18nlint.model.finding import Side
from i18nlint.model.regex import lazy_regex

_LINK, _CODE, _NUMBER = "link:", "code:", "number:"
_TO_ITSELF = "link:#"
_FEW = 2
"""Numbers that it takes without a link or code: one may be left out for brevity."""
_IDENTIFIER = lazy_regex(r"[A-Za-z_][\w:./-]{2,}\w")
_SCATTERED = 0.6
"""Share of the identifiers of code that other code must have to stand for it."""
_ENOUGH = 4
"""Identifiers fewer than these stand anywhere by chance."""


def is_said_nowhere(pair: Pair, block: Block) -> bool:
    """True if the block names a page, code or numbers, and the target none of them anywhere."""
    wanted = {one for one in _names([block], pair.source) if not one.startswith(_TO_ITSELF)}
    kinds = (_LINK, _CODE)
    if not any(one.startswith(kinds) for one in wanted) and len(wanted) < _FEW:
        return False
    text = pair.target.document.source.text
    if any(one.startswith(_CODE) and one.removeprefix(_CODE) in text for one in wanted):
        return False
    return wanted.isdisjoint(_names(pair.target.document.blocks, pair.target))


def is_scattered(pair: Pair, code: Block) -> bool:
    """True if code that only the target has says most of the identifiers, be it in several blocks.

    A list of scopes in TypeScript is plain text there, in a section of its own.
    """
    wanted = _identifiers(code.text)
    if len(wanted) < _ENOUGH:
        return False
    lone = (inner for block in lone_blocks(pair.bitext, Side.TARGET) for inner in block.walk())
    there = (_identifiers(inner.text) for inner in lone if inner.kind is BlockKind.CODE)
    return len(wanted & frozenset().union(*there)) >= _SCATTERED * len(wanted)


def _identifiers(code: str) -> frozenset[str]:
    return frozenset(_IDENTIFIER.findall(code))


def _names(blocks: Iterable[Block], version: Version) -> frozenset[str]:
    facts = version.facts.blocks
    anchors = (
        anchor
        for block in blocks
        for inner in block.walk()
        for anchor in block_anchors(inner, facts[inner.index])
    )
    return frozenset(one for one in anchors if one.startswith((_LINK, _CODE, _NUMBER)))
