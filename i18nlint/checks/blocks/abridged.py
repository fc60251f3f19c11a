"""Texts told in fewer paragraphs than their source has: what of it seems to be missing may be told
in two words beside its place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from i18nlint.align.coverage import own_paragraphs
from i18nlint.checks._api import Pair
from i18nlint.checks._evidence import anchors_of
from i18nlint.checks.blocks.absorbed import HARD, SHORT, may_absorb
from i18nlint.checks.blocks.told import sentences_of
from i18nlint.model.alignment import Bead, Bitext
from i18nlint.model.document import Block, BlockKind

_COLON = (":", "\uff1a")
_PLACES, _SHARE = 3, 0.05
"""Paragraphs left out of sections that are there, and what share of those that are told, from which
a text is abridged. A slip is one or two. Of 38 that were called missing in such texts, that named
nothing and stood beside prose, 18 were told there."""
_UNPROVEN = 2.6
"""Score of a pair up to which little but its length speaks for it: it may be the other paragraph,
or hold both. Beside such a pair, or beside several told in one, stood 13 of those 18, and 4 of the
20 that were missing."""
_BRIEF = 2.5 * SHORT
_LEAD_IN = 3 * SHORT
"""Letters up to which a paragraph may be a mere introduction, and one that ends in a colon."""


def is_abridged(bitext: Bitext) -> bool:
    """True if the target leaves out paragraphs in several places of sections that it has."""
    lost, _ = own_paragraphs(bitext.sections)
    beads = (bead for section in bitext.sections for bead in section.beads)
    told = sum(bool(one.targets) and _is_paragraph(one.sources) for one in beads)
    return lost >= max(_PLACES, _SHARE * told)


def may_be_told_shorter(pair: Pair, beads: Sequence[Bead], at: int) -> bool:
    """True of a paragraph of an abridged text whose place in it nothing is sure to hold alone.

    "The biggest change is state. / First, context is lost. / Second, restarts cost." became "The
    biggest change is state: lost context, costly restarts".
    """
    lone = beads[at]
    if not (_is_paragraph(lone.sources) and pair.once(is_abridged)):
        return False
    if any(not _is_paragraph(bead.sources) for bead in _lost_with(beads, at)):
        return False  # the lead-in of code that is missing, too
    if any(may_absorb(bead) and _is_unproven(bead) for bead in _beside(beads, at)):
        return True
    return _opens_its_section(beads, at) and _names_nothing(pair, lone, letters=_BRIEF)


def introduces_what_is_there(pair: Pair, beads: Sequence[Bead], at: int) -> bool:
    """True of "The chart below shows it:" where the chart is there: that is all that is missing."""
    lone = beads[at]
    behind = beads[at + 1 : at + 2]
    return (
        _is_paragraph(lone.sources)
        and _text(pair, lone.sources[-1]).endswith(_COLON)
        and sentences_of(pair.source, lone.sources) == 1
        and _names_nothing(pair, lone, letters=_LEAD_IN)
        and any(bead.is_pair and not bead.moved for bead in behind)
        and not any(bead.is_omission for bead in beads[max(at - 1, 0) : at])
    )


def _lost_with(beads: Sequence[Bead], at: int) -> Iterator[Bead]:
    """What is missing in a row with it."""
    for side in (reversed(beads[:at]), beads[at + 1 :]):
        yield from takewhile(lambda bead: bead.is_omission, side)


def _beside(beads: Sequence[Bead], at: int) -> Iterator[Bead]:
    """The nearest beads on both sides that the target has something of."""
    for side in (reversed(beads[:at]), beads[at + 1 :]):
        yield from [bead for bead in side if not bead.is_omission][:1]


def _is_unproven(bead: Bead) -> bool:
    return bead.score < _UNPROVEN or len(bead.sources) > len(bead.targets)


def _opens_its_section(beads: Sequence[Bead], at: int) -> bool:
    """True if it stands between a heading and something else that is there."""
    before, behind = beads[max(at - 1, 0) : at], beads[at + 1 : at + 2]
    return any(
        bead.is_pair and bead.sources[0].kind is BlockKind.HEADING for bead in before
    ) and any(bead.sources and bead.targets for bead in behind)


def _names_nothing(pair: Pair, lone: Bead, *, letters: float) -> bool:
    """True of so few letters without a number, a link or code."""
    return pair.source.length(lone.sources) < letters and not any(
        one.startswith(HARD) for one in anchors_of(lone.sources, pair.source)
    )


def _is_paragraph(blocks: Sequence[Block]) -> bool:
    return bool(blocks) and blocks[0].kind is BlockKind.PARAGRAPH


def _text(pair: Pair, block: Block) -> str:
    return pair.source.document.source.slice(block.span).rstrip()
