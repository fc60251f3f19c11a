"""Text that the next block holds there because it is marked up otherwise: a line of a paragraph, a
part of a list item. Beside `absorbed`, which weighs lengths."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from i18nlint.align.places import neighbours
from i18nlint.checks._api import Pair
from i18nlint.model.alignment import Bead
from i18nlint.model.document import Block, BlockKind
from i18nlint.model.regex import lazy_regex

_SENTENCE = lazy_regex(
    r"[.!?\u2026\u3002\uff01\uff1f\u061f\u0964][\"'\u201d\u2019\u00bb\u300d\u300f*_)\uff09]*$"
)
_MOST = 0.6
"""Share of the text for which the one that took it in must have room."""
_PARAGRAPH = BlockKind.PARAGRAPH


def is_a_line(pair: Pair, beads: Sequence[Bead], at: int) -> bool:
    """True if a paragraph next to it is written in lines, each a sentence, and has one for it too:
    who leaves no blank line between three paragraphs writes one."""
    near = neighbours(beads, at)
    lone = beads[at].sources
    return any(
        len(bead.targets) == 1
        and _are_all_paragraphs((*lone, *bead.sources, *bead.targets))
        and _is_line_by_line(pair, (*bead.sources, *lone), bead.targets[0])
        for bead in near
        if bead.sources
    )


def _are_all_paragraphs(blocks: Sequence[Block]) -> bool:
    return all(block.kind is _PARAGRAPH for block in blocks)


def _is_line_by_line(pair: Pair, ours: Sequence[Block], theirs: Block) -> bool:
    """True if the one has a line for each of several, and each line ends as a sentence does."""
    lines = pair.target.document.source.slice(theirs.span).strip().split("\n")
    if len(lines) != len(ours) or not all(_SENTENCE.search(line.rstrip()) for line in lines):
        return False
    return all("\n" not in pair.source.document.source.slice(block.span).strip() for block in ours)


def is_taken_in(pair: Pair, beads: Sequence[Bead], at: int) -> bool:
    """True if a list before or behind it, or a note, has parts of its kind that it has not here, as
    many as are alone there: what stands behind item 2 is indented there, and part of it."""
    kind = beads[at].sources[0].kind
    run = list(_run(beads, at))
    lone = [one.sources[0] for one in run if one.sources[0].kind is kind]
    wanted = _MOST * pair.length_ratio * pair.source.length(lone)
    for holder in _holders(beads, run):
        added = _added(holder, kind)
        if len(added) >= len(lone) and pair.target.length(added) >= wanted <= pair.excess([holder]):
            return True
    return False


def _run(beads: Sequence[Bead], at: int) -> Iterator[Bead]:
    """The lone ones in a row of which one is asked."""
    yield from list(takewhile(_is_lone, reversed(beads[:at])))[::-1]
    yield from takewhile(_is_lone, beads[at:])


def _is_lone(bead: Bead) -> bool:
    return bead.is_omission


def _holders(beads: Sequence[Bead], run: Sequence[Bead]) -> Iterator[Bead]:
    """What holds others, right before and behind the row."""
    ends = [n for n, bead in enumerate(beads) if bead is run[0] or bead is run[-1]]
    near = (*beads[max(ends[0] - 1, 0) : ends[0]], *beads[ends[-1] + 1 : ends[-1] + 2])
    yield from (bead for bead in near if bead.children)


def _added(holder: Bead, kind: BlockKind) -> list[Block]:
    """The blocks of the kind that only the target has, in the holder and what that holds."""
    added = (bead.targets for bead in holder.walk() if bead.is_addition)
    inner = (one for blocks in added for block in blocks for one in block.walk())
    return [one for one in inner if one.kind is kind]
