"""Text that seems to be in a neighbour on the other side: two paragraphs became one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile
from math import sqrt

from i18nlint.align.anchors import is_picture
from i18nlint.align.lengths import length_model
from i18nlint.align.places import neighbours
from i18nlint.checks._api import Pair
from i18nlint.checks._evidence import anchors_of
from i18nlint.checks.blocks.markup import is_a_line, is_taken_in
from i18nlint.checks.blocks.naming import variant_of
from i18nlint.facts.prose import shown_text
from i18nlint.model.alignment import Bead
from i18nlint.model.document import Block, BlockKind

SHORT = 40.0
"""A paragraph of fewer letters is often a mere lead-in, and lawfully dropped."""
_SHORT_ITEM = 25.0
"""An item of fewer letters fits beside any other."""
_ABSORBED = 0.6
"""If a neighbour is longer than expected by this share of the missing length, the text went there:
two paragraphs became one."""
_BEYOND_CHANCE = 0.2
"""Share of a neighbour's own length by which translations differ without any such cause."""
CONDENSED = 0.3
"""The same as above where chance does not explain it: two paragraphs were told in the words of one
and a half."""
_DEVIATIONS = 2.0
"""By how many of them a text must be longer than its like for chance not to explain it."""
_REPLACED = 0.3
"""Share of a block's length that what stands for it has at least."""
_NEAR = 3
"""Beads on each side that tell whether a number or link is said around a place."""
_TWO = 2
_FAR = 6
"""Beads on each side that tell whether a paragraph alone says something."""
_NAMED, _SEVERAL, _MOST = ("link:", "image:", "code:"), 2, 0.6
"""What tells by itself where a paragraph went; how many other things do, and what share of them."""
_MANY = 3
"""Parts that are paired with one at most: a fourth is left alone beside them."""
FEW_NAMES = 3
"""Names fewer than these stand in any neighbour by chance."""
TEXT = {BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.QUOTE}
_BRACKETS = (")", "\uff09")
HARD = ("number:", "code:", "link:", "image:", "id:")


def may_stand_for(pair: Pair, source: Block, target: Block) -> bool:
    """True if the one may be the other, somewhere else: of its kind and not much shorter."""
    ours, theirs = pair.source.length([source]), pair.target.length([target])
    return theirs >= _REPLACED * ours and variant_of(target) == variant_of(source)


def is_absorbed(pair: Pair, beads: Sequence[Bead], at: int) -> bool:
    """True if the lone part's text seems to be in a neighbour on the other side."""
    lone = beads[at]
    if _is_said_next_door(pair, beads, at) or _opens_a_list_told_in_one(beads, at):
        return True
    if _is_said_in_the_heading(pair, beads, at):
        return True
    if _is_told_in_a_sentence(pair, beads, at):
        return True
    is_item = (*lone.sources, *lone.targets)[0].kind is BlockKind.ITEM
    is_short = abs(pair.excess([lone])) < _SHORT_ITEM  # a word or two more are in any neighbour
    if is_item and (is_short or names_what_nobody_does(pair, beads, at)):
        return False
    is_text = lone.is_omission and not is_item
    if is_text and (_is_joined(pair, beads, at) or is_a_line(pair, beads, at)):
        return True
    if is_text and is_taken_in(pair, beads, at):
        return True
    if _has_room(pair, beads, at, is_item=is_item):
        return True
    return is_text and _may_be_condensed(pair, beads, at)


def _is_said_in_the_heading(pair: Pair, beads: Sequence[Bead], at: int) -> bool:
    """True of a word or two below a heading that is longer by them, or ends in brackets: a note
    "Work in progress" below "Linter" became "Linter (WIP)"."""
    lacking = -pair.excess(beads[at : at + 1])
    has_room = any(
        bead.is_pair
        and bead.sources[0].kind is BlockKind.HEADING
        and (pair.excess([bead]) >= _REPLACED * lacking or _adds_in_brackets(bead))
        for bead in beads[max(at - 1, 0) : at]
    )
    return has_room and 0 < lacking < SHORT and not names_what_nobody_does(pair, beads, at)


def _adds_in_brackets(bead: Bead) -> bool:
    ours, theirs = (shown_text(one) for one in (bead.sources[0], bead.targets[0]))
    return theirs.endswith(_BRACKETS) and not ours.endswith(_BRACKETS)


def _opens_a_list_told_in_one(beads: Sequence[Bead], at: int) -> bool:
    """True for what leads in to a list that is a paragraph there: it is said in that paragraph.

    Code may stand between the two, and then the paragraph stands before it, or behind.
    """
    if not beads[at].is_omission or beads[at].sources[0].kind is not BlockKind.PARAGRAPH:
        return False
    behind = beads[at + 1 : at + 3]
    return any(_is_list_in_words(bead) and (not n or bead.moved) for n, bead in enumerate(behind))


def _is_list_in_words(bead: Bead) -> bool:
    if not (bead.sources and bead.targets):
        return False
    kinds = {block.kind for block in bead.targets}
    return bead.sources[0].kind is BlockKind.LIST and kinds == {BlockKind.PARAGRAPH}


def _is_told_in_a_sentence(pair: Pair, beads: Sequence[Bead], at: int) -> bool:
    """True for a list beside a paragraph that is two there: the nearer of them may be the list."""
    lone = beads[at]
    if not lone.is_omission or lone.sources[0].kind is not BlockKind.LIST:
        return False
    near = ((bead, -1) for bead in beads[max(at - 1, 0) : at])
    far = ((bead, 0) for bead in beads[at + 1 : at + 2])
    return not names_what_nobody_does(pair, beads, at) and any(
        len(bead.sources) == 1
        and len(bead.targets) == _TWO
        and bead.targets[side].kind is BlockKind.PARAGRAPH
        and may_stand_for(pair, lone.sources[0], bead.targets[side])
        for bead, side in (*near, *far)
    )


def _has_room(pair: Pair, beads: Sequence[Bead], at: int, *, is_item: bool) -> bool:
    """True if a neighbour is longer by most of what is lacking, or shorter by what was added."""
    lacking = pair.excess([beads[at]])
    chance = _BEYOND_CHANCE if is_item else 0.0
    return any(
        pair.excess([bead]) * lacking < 0
        and abs(pair.excess([bead]))
        >= max(abs(lacking) * _ABSORBED, chance * pair.target.length(bead.targets))
        for bead in _texts(beads, at, near=1)
    )


def _may_be_condensed(pair: Pair, beads: Sequence[Bead], at: int) -> bool:
    """True if nothing tells that it is not there, and something that its text may be."""
    if names_what_nobody_does(pair, beads, at):
        return False
    near = neighbours(beads, at)
    is_one_of_many = any(len(bead.sources) >= _MANY and len(bead.targets) == 1 for bead in near)
    return is_one_of_many or _is_condensed(pair, beads, at)


def _is_condensed(pair: Pair, beads: Sequence[Bead], at: int) -> bool:
    """True if one or two neighbours in a row are longer than chance allows, by part of it.

    Who tells three paragraphs in two pairs each of them with the wrong one.
    """
    lacking = -pair.excess([beads[at]])
    variance = length_model(*(v.document.language for v in (pair.source, pair.target))).variance
    before = list(takewhile(may_absorb, reversed(beads[:at])))
    after = list(takewhile(may_absorb, beads[at + 1 :]))
    for run in (before[:1], before[:2], after[:1], after[:2]):
        excess = pair.excess(run)
        expected = sum(pair.target.length(bead.targets) for bead in run) - excess
        if excess >= max(CONDENSED * lacking, _DEVIATIONS * sqrt(variance * max(expected, 1.0))):
            return bool(run)
    return False


def _texts(beads: Sequence[Bead], at: int, *, near: int) -> Iterator[Bead]:
    """The pairs of text around a place, in order."""
    return (bead for bead in beads[max(at - near, 0) : at + near + 1] if may_absorb(bead))


def _is_said_next_door(pair: Pair, beads: Sequence[Bead], at: int) -> bool:
    """True if a neighbour says most of what the lone part names, and its counterpart does not."""
    lone = beads[at]
    wanted = anchors_of(lone.sources, pair.source) | anchors_of(lone.targets, pair.target)
    is_telling = len(wanted) >= FEW_NAMES or any(not one.startswith("word:") for one in wanted)
    return is_telling and any(
        2 * len(wanted & _spare(pair, bead, is_omission=lone.is_omission)) >= len(wanted)
        for bead in _texts(beads, at, near=1)
    )


def _is_joined(pair: Pair, beads: Sequence[Bead], at: int) -> bool:
    """True if text around the place says most of what the paragraph alone says in the source: its
    link, its code, several names and numbers. A sentence was drawn into the one beside it."""
    around = [bead for bead in beads[max(at - _FAR, 0) : at + _FAR + 1] if bead is not beads[at]]
    others = (anchors_of(bead.sources, pair.source) for bead in around)
    rare = anchors_of(beads[at].sources, pair.source).difference(*others)
    near = (bead.targets for bead in beads[max(at - _NEAR, 0) : at + _NEAR + 1])
    blocks = [block for targets in near for block in targets if block.kind in TEXT]
    there = rare & anchors_of(blocks, pair.target)
    is_telling = len(there) >= _SEVERAL or any(one.startswith(_NAMED) for one in there)
    return is_telling and len(there) >= _MOST * len(rare)


def _spare(pair: Pair, bead: Bead, *, is_omission: bool) -> frozenset[str]:
    """What the other side says and this one does not."""
    ours, theirs = anchors_of(bead.sources, pair.source), anchors_of(bead.targets, pair.target)
    return theirs - ours if is_omission else ours - theirs


def names_what_nobody_does(pair: Pair, beads: Sequence[Bead], at: int) -> bool:
    """True if its numbers, links and code are not said around its place: it is not there."""
    wanted = {one for one in anchors_of(beads[at].sources, pair.source) if one.startswith(HARD)}
    said = (anchors_of(bead.targets, pair.target) for bead in _texts(beads, at, near=_NEAR))
    return bool(wanted) and not any(wanted & one for one in said)


def may_absorb(bead: Bead) -> bool:
    """True for text: no list, component or picture takes a paragraph in."""
    both = (*bead.sources, *bead.targets)
    return bool(bead.sources and bead.targets) and all(
        block.kind in TEXT and not is_picture(block) for block in both
    )
