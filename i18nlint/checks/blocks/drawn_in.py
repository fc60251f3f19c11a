"""Text that the target says at another place, in a sentence that has it beside what its own
counterpart says."""

from __future__ import annotations

from collections.abc import Sequence

from i18nlint.align.places import lone_blocks
from i18nlint.checks._api import Pair
from i18nlint.checks._evidence import anchors_of
from i18nlint.checks.blocks.absorbed import HARD, TEXT
from i18nlint.model.alignment import Bead, SectionBead, Version
from i18nlint.model.document import Block, BlockKind
from i18nlint.model.finding import Side

_NAME = "word:"
_LINK, _TO_ITSELF = "link:", "link:#"
_NEAR = 2
"""Beads on either side among which the list may be."""
_SEVERAL = 2
"""Literals that one sentence has beyond its counterpart by no chance."""
_ROOM = 0.5
"""Share of the lost text by which one in another section is longer than expected that tells it."""


def is_drawn_in(pair: Pair, section: SectionBead, block: Block) -> bool:
    """True if a paired text of the section has all its code, links and numbers, two at least, and
    its counterpart has none of them.

    "Configure it as such: / … / This sets `anthropic` and adds the `x-api-key`" became "Set
    `anthropic`, and add the `x-api-key`, as such: / …".
    """
    if block.kind not in TEXT:
        return False
    wanted = {one for one in anchors_of([block], pair.source) if one.startswith(HARD)}
    return len(wanted) >= _SEVERAL and any(
        wanted <= anchors_of(bead.targets, pair.target)
        and wanted.isdisjoint(anchors_of(bead.sources, pair.source))
        for top in section.beads
        for bead in top.walk()
        if _is_text(bead)
    )


def is_linked_in_another(pair: Pair, beads: Sequence[Bead], at: int) -> bool:
    """True if a text of any section leads to all its pages, and its counterpart to none, or it has
    no counterpart.

    "I look here each time. How to run it is told in *guide*" at the end of a list of patterns
    became "How to run it is told in *guide*" at the end of the post.
    """
    block = beads[at].sources[0]
    if block.kind not in TEXT:
        return False
    anchors = anchors_of([block], pair.source)
    pages = {one for one in anchors if one.startswith(_LINK) and not one.startswith(_TO_ITSELF)}
    if not pages:
        return False
    lost, added = _with_pages(pair, pages, Side.SOURCE), _with_pages(pair, pages, Side.TARGET)
    return len(added) >= len(lost) or any(
        pages <= anchors_of(bead.targets, pair.target)
        and pages.isdisjoint(anchors_of(bead.sources, pair.source))
        for bead in pair.bitext.pairs()
        if _is_text(bead)
    )


def _with_pages(pair: Pair, pages: set[str], side: Side) -> list[Block]:
    """Texts of that side alone which lead to all of the pages."""
    version: Version = pair.source if side is Side.SOURCE else pair.target
    return [
        block
        for block in lone_blocks(pair.bitext, side)
        if block.kind in TEXT and pages <= anchors_of([block], version)
    ]


def is_told_in_another_section(pair: Pair, beads: Sequence[Bead], at: int) -> bool:
    """True of a paragraph if a paired one of any section has all its code, links and numbers, two
    at least, its counterpart none of them, and it has room for the paragraph.

    "Twelve boats lay there, nine in autumn" that opened a section became the last sentences of the
    section before.
    """
    lone = beads[at]
    wanted = {one for one in anchors_of(lone.sources, pair.source) if one.startswith(HARD)}
    if lone.sources[0].kind is not BlockKind.PARAGRAPH or len(wanted) < _SEVERAL:
        return False
    room = -_ROOM * pair.excess([lone])
    return any(
        wanted <= anchors_of(bead.targets, pair.target)
        and wanted.isdisjoint(anchors_of(bead.sources, pair.source))
        and pair.excess([bead]) >= room
        for bead in pair.bitext.pairs()
        if _is_text(bead)
    )


def is_one_of_a_list(pair: Pair, beads: Sequence[Bead], at: int) -> bool:
    """True of a list below a line with a name, where a list near by has that name in an item, and
    its own counterpart has not: "Take Mast where / - … / Take Keel where / - …" became "Which one /
    - Mast: … / - Keel: …"."""
    if beads[at].sources[0].kind is not BlockKind.LIST or not at:
        return False
    said = anchors_of(beads[at].sources, pair.source)
    names = {one for one in anchors_of(beads[at - 1].sources, pair.source) if one.startswith(_NAME)}
    near = (*beads[max(at - _NEAR, 0) : at], *beads[at + 1 : at + 1 + _NEAR])
    return not any(one.startswith(HARD) for one in said) and any(
        names & anchors_of(bead.targets, pair.target) - anchors_of(bead.sources, pair.source)
        for bead in near
        if bead.is_pair and bead.targets[0].kind is BlockKind.LIST
    )


def _is_text(bead: Bead) -> bool:
    return bead.is_pair and bead.targets[0].kind in TEXT
