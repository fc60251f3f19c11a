"""Which of two paragraphs in a row is missing, where the one that is there may be either."""

from __future__ import annotations

from collections.abc import Sequence

from i18nlint.align.features import Profile
from i18nlint.align.frame import Frame
from i18nlint.align.places import neighbours
from i18nlint.align.similarity import Similarity
from i18nlint.checks._api import Pair
from i18nlint.checks._evidence import anchors_of
from i18nlint.checks.blocks.absorbed import names_what_nobody_does
from i18nlint.checks.blocks.bare import is_of_shortcodes
from i18nlint.model.alignment import Bead, Bitext, Version
from i18nlint.model.document import Block, BlockKind

_TELLING = ("code:", "link:")
_AROUND = 6
"""Beads on each side that tell how rare a name is."""
_CLOSE = 1.5
"""By how much a pair may score better than its target does with the lone paragraph. Of nine of
which the wrong one was named six came as close, of 181 that were missing seven."""


def this_or_its_neighbour(pair: Pair, beads: Sequence[Bead], at: int) -> str:
    """How to name a paragraph beside one whose counterpart may as well be its own; else nothing."""
    rival = _rival_of(pair, beads, at)
    if rival is None:
        return ""
    place = "before" if rival.span.start < beads[at].sources[0].span.start else "after"
    return f"this paragraph or the one {place} it"


def is_told_with_its_neighbour(pair: Pair, beads: Sequence[Bead], at: int) -> bool:
    """True if a text beside it names code or a page that this one alone has, and one that its own
    counterpart alone has: two became one. "`moor` only ties. / `pier` was not there" became "`moor`
    only ties, and `pier` was not there"."""
    alone = _facts(beads[at].sources, pair.source)
    for bead in neighbours(beads, at):
        if _is_text(bead):
            own, there = _facts(bead.sources, pair.source), _facts(bead.targets, pair.target)
            if (alone - own) & there and (own - alone) & there:
                return True
    return False


def _facts(blocks: Sequence[Block], version: Version) -> frozenset[str]:
    return frozenset(one for one in anchors_of(blocks, version) if one.startswith(_TELLING))


def _rival_of(pair: Pair, beads: Sequence[Bead], at: int) -> Block | None:
    lone = beads[at].sources[0]
    near = [bead for bead in neighbours(beads, at) if _is_text(bead)]
    if lone.kind is not BlockKind.PARAGRAPH or not near or is_of_shortcodes(lone):
        return None
    if names_what_nobody_does(pair, beads, at):
        return None
    window = beads[max(at - _AROUND, 0) : at + _AROUND + 1]
    sources = [block for bead in window for block in bead.sources]
    targets = [block for bead in window for block in bead.targets]
    similarity = pair.once(_frame).of_blocks(sources, targets)
    similarity.hear_cognates(range(len(sources)), range(len(targets)))
    rows = {block.index: n for n, block in enumerate(sources)}
    columns = {block.index: n for n, block in enumerate(targets)}
    for bead in near:
        column = columns[bead.targets[0].index]
        row, other = rows[lone.index], rows[bead.sources[0].index]
        if _may_be_its_own(similarity, row, other, column):
            return bead.sources[0]
    return None


def _may_be_its_own(similarity: Similarity, row: int, other: int, column: int) -> bool:
    """True if the text may as well be the lone one's: by its score, or by its names alone, where
    the other's length fits better. What is told freely is of any length."""
    if similarity.score(row, column) >= similarity.score(other, column) - _CLOSE:
        return True
    is_at_home = similarity.evidence(row, column) >= similarity.evidence(other, column)
    return is_at_home and similarity.shared(row, column) > 0


def _frame(bitext: Bitext) -> Frame:
    return Frame.of(Profile(bitext.source), Profile(bitext.target))


def _is_text(bead: Bead) -> bool:
    return bead.is_pair and not bead.moved and bead.sources[0].kind is BlockKind.PARAGRAPH
