"""What a paragraph that seems to be lost is told in: its neighbour leads in to what follows, has a
sentence more, is twice as long, or stands in its place. Beside `absorbed`, which weighs lengths."""

from __future__ import annotations

from collections.abc import Sequence

from i18nlint.align.places import neighbours
from i18nlint.checks._api import Pair
from i18nlint.checks.blocks.absorbed import (
    CONDENSED,
    SHORT,
    TEXT,
    may_absorb,
    may_stand_for,
    names_what_nobody_does,
)
from i18nlint.facts.prose import prose_of
from i18nlint.model.alignment import Bead, Version
from i18nlint.model.document import Block, BlockKind
from i18nlint.model.regex import lazy_regex

_COLON = (":", "\uff1a")
_SENTENCE = lazy_regex(
    r"(?<!\b\w)(?<!\b\d\d)[.!?\u2026]+[\"'\u201d\u2019\u00bb*_)]*(?!\S)"
    r"|[\u3002\uff01\uff1f]+[\"'\u201d\u2019\u300d\u300f*_\uff09]*"
    r"|[\u061f\u0964]"
    r"|[:\uff1a]\s*\Z"
)
"""The end of one; "z. B." and "am 3. Mai" have none."""
_NEAR = 2
"""Blocks on either side that a text may have moved into."""
_ROOM = 0.25
"""Share of the lost text by which a neighbour that has its sentences is longer at least."""
_MORE = 2
"""Sentences that a text has more than its counterpart where it tells two: one more is chance."""
_TWOFOLD = 0.8
"""By what share of what is expected a text is longer that tells two. Of those seen beside what was
called missing, four were longer by so much and told it; of those that did not, none was by half."""


def is_told_beside(pair: Pair, beads: Sequence[Bead], at: int) -> bool:
    """True of a paragraph whose sentences are in a neighbour, or of a lead-in that another text
    stands in for."""
    lone = beads[at].sources[0]
    if lone.kind is not BlockKind.PARAGRAPH:
        return False
    is_brief = pair.source.length([lone]) < 2 * SHORT
    if (is_brief or _leads_in(pair.source, lone)) and (
        _is_led_in_before(pair, beads, at) or _is_held_by_another(pair, beads, at)
    ):
        return True
    return _has_its_sentences(pair, beads, at)


def is_left_beside(pair: Pair, beads: Sequence[Bead], at: int) -> bool:
    """True of a text, or of a note, that stands in a neighbour in the source's words."""
    lone = beads[at].sources[0]
    if pair.source.length([lone]) < SHORT:
        return False
    words = _plain(lone)
    near = (*beads[max(at - _NEAR, 0) : at], *beads[at + 1 : at + 1 + _NEAR])
    return bool(words) and any(
        words in _plain(inner) for bead in near for block in bead.targets for inner in block.walk()
    )


def _plain(block: Block) -> str:
    """The words of all that it holds, without markup."""
    return " ".join(" ".join(prose_of(one).text.split()) for one in block.walk() if one.inlines)


def is_told_at_length(pair: Pair, beads: Sequence[Bead], at: int) -> bool:
    """True of a paragraph if one beside it, or before the code that it follows, is nearly twice as
    long as its counterpart lets expect, and has room for it: whatever it names, it tells both."""
    if beads[at].sources[0].kind is not BlockKind.PARAGRAPH:
        return False
    lacking = -pair.excess(beads[at : at + 1])
    follows = at > 1 and beads[at - 1].is_pair and beads[at - 1].sources[0].kind not in TEXT
    near = (*beads[max(at - 1 - follows, 0) : at], *beads[at + 1 : at + 2])
    return any(
        may_absorb(bead)
        and (excess := pair.excess([bead])) >= CONDENSED * lacking
        and excess >= _TWOFOLD * (pair.target.length(bead.targets) - excess)
        for bead in near
    )


def is_told_in_sentences(pair: Pair, beads: Sequence[Bead], at: int) -> bool:
    """True of a paragraph beside a text with two sentences more than its counterpart, however short
    they are. Six that were called missing stood beside such a text, which told five of them; of 530
    drops that were planted seven do."""
    near = neighbours(beads, at)
    if beads[at].sources[0].kind is not BlockKind.PARAGRAPH or any(
        bead.is_omission for bead in near
    ):
        return False  # the last of a passage
    return any(
        may_absorb(bead)
        and sentences_of(pair.target, bead.targets) - sentences_of(pair.source, bead.sources)
        >= _MORE
        for bead in near
    )


def _is_led_in_before(pair: Pair, beads: Sequence[Bead], at: int) -> bool:
    """True if the text before ends in a colon there, and not here: it leads in to what follows.

    "A lock keeps others out. I had these reasons" *list* became "A lock keeps others out:" *list*.
    """
    before, behind = beads[max(at - 1, 0) : at], beads[at + 1 : at + 2]
    return (
        all(may_absorb(bead) and _is_longer(pair, bead, beads[at]) for bead in before)
        and any(_leads_in(pair.target, bead.targets[-1]) for bead in before)
        and not any(_leads_in(pair.source, bead.sources[-1]) for bead in before)
        and any(block.kind not in TEXT for bead in behind for block in bead.sources)
    )


def _is_longer(pair: Pair, bead: Bead, lone: Bead) -> bool:
    """True if what is there is no shorter than what was lost: it may hold that too."""
    return pair.target.length(bead.targets) >= pair.length_ratio * pair.source.length(lone.sources)


def _leads_in(version: Version, block: Block) -> bool:
    return version.document.source.slice(block.span).rstrip().endswith(_COLON)


def _is_held_by_another(pair: Pair, beads: Sequence[Bead], at: int) -> bool:
    """True if text that changed its place stands there: what explains the code behind it here leads
    in to it there."""
    start = max((_ends(bead)[1] for bead in beads[:at] if _stays(bead)), default=0)
    end = min((_ends(bead)[0] for bead in beads[at + 1 :] if _stays(bead)), default=0)
    return any(
        bead.moved
        and may_absorb(bead)
        and start <= _ends(bead)[0] < end
        and may_stand_for(pair, beads[at].sources[0], bead.targets[0])
        for bead in beads
    )


def _stays(bead: Bead) -> bool:
    return bool(bead.sources and bead.targets) and not bead.moved


def _ends(bead: Bead) -> tuple[int, int]:
    """Where the bead's target begins and ends."""
    return bead.targets[0].span.start, bead.targets[-1].span.end


def _has_its_sentences(pair: Pair, beads: Sequence[Bead], at: int) -> bool:
    """True if a neighbour has as many sentences more as the paragraph has, and some room for them.

    Of drops that were planted none has such a neighbour, for all that translators part sentences.
    """
    lone = beads[at]
    count, lost = sentences_of(pair.source, lone.sources), -pair.excess([lone])
    near = neighbours(beads, at)
    return any(
        may_absorb(bead)
        and pair.excess([bead]) >= _ROOM * lost
        and sentences_of(pair.target, bead.targets) - sentences_of(pair.source, bead.sources)
        >= count
        for bead in near
    ) and not names_what_nobody_does(pair, beads, at)


def sentences_of(version: Version, blocks: Sequence[Block]) -> int:
    text = version.document.source.slice
    return sum(max(1, len(_SENTENCE.findall(text(block.span)))) for block in blocks)
