"""Texts told in fewer paragraphs than their source has: what of it seems to be missing may be told
in two words beside its place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from i18nlint.align.coverage import own_paragraphs
from i18nlint.align.following import followed
from i18nlint.checks._api import Pair
from i18nlint.checks._evidence import anchors_of
from i18nlint.checks.blocks.absorbed import HARD, SHORT, may_absorb
from i18nlint.checks.blocks.restated import is_restated, is_told_where_it_is_restated
from i18nlint.checks.blocks.told import sentences_of
from i18nlint.model.alignment import Bead, Bitext
from i18nlint.model.document import Block, BlockKind

_COLON = (":", "\uff1a")
_PLACES, _SHARE = 3, 0.05
"""Paragraphs left out of sections that are there, and what share of those that are told, from which
a text is abridged. A slip is one or two. Of 38 that were called missing in such texts, that named
nothing and stood beside prose, 18 were told there."""
_PART = 0.25
"""Share of all paragraphs from which a text leaves out too many to tell them beside."""
_CLOSELY = 0.75
"""Share of the text that keeps its proportions, from which what is there is told in full."""
_TWO = 2
"""Paragraphs left out from which one that names nothing may be, too: of 67 that were called missing
55 stood in such a text, of 100 that were planted eight."""
_MORE = 0.15
"""Share of the lost text by which one beside it is longer than expected that may tell it."""
_UNPROVEN = 2.6
"""Score of a pair up to which little but its length speaks for it: it may be the other paragraph,
or hold both. Beside such a pair, or beside several told in one, stood 13 of those 18, and 4 of the
20 that were missing."""
_BRIEF = 2.5 * SHORT
_LEAD_IN = 3 * SHORT
"""Letters up to which a paragraph may be a mere introduction, and one that ends in a colon."""


def is_abridged(bitext: Bitext) -> bool:
    """True if the target leaves out paragraphs in several places of sections that it has.

    Not where it leaves out every fourth, and tells each of the others in one of its own: who tells
    a text shorter tells two in one here and there.
    """
    beads = [bead for section in bitext.sections for bead in section.beads]
    told = [bead for bead in beads if bead.targets and _is_paragraph(bead.sources)]
    left, own = own_paragraphs(bitext.sections)
    is_part = not own and left >= _PART * (left + len(told)) and all(one.is_pair for one in told)
    if is_part and _is_followed(bitext):
        return False
    return left >= max(_PLACES, _SHARE * len(told))


def _is_followed(bitext: Bitext) -> bool:
    share = followed(bitext.sections, bitext.source.length, bitext.target.length)
    return share is None or share >= _CLOSELY


def may_be_told_shorter(pair: Pair, beads: Sequence[Bead], at: int) -> bool:
    """True of a paragraph of an abridged text that names nothing, or whose place in it nothing is
    sure to hold alone.

    "The biggest change is state. / First, context is lost. / Second, restarts cost." became "The
    biggest change is state: lost context, costly restarts".
    """
    lone = beads[at]
    if not _is_paragraph(lone.sources) or any(
        not _is_paragraph(bead.sources) for bead in _lost_with(beads, at)
    ):
        return False  # the lead-in of code that is missing, too
    if not names_nothing(pair, lone):
        return pair.once(is_abridged) and any(
            may_absorb(bead) and _is_unproven(bead) for bead in _nearest_kept(beads, at)
        )
    if any(not names_nothing(pair, bead) for bead in _lost_with(beads, at)):
        return False  # the passage that it belongs to is missing
    return pair.once(is_abridged) or _may_be_said_nearest_kept(pair, beads, at)


def _may_be_said_nearest_kept(pair: Pair, beads: Sequence[Bead], at: int) -> bool:
    """True of a text that a text beside it says in part already, or may say there.

    Where another one is left out it is enough that one beside it is longer, has a sentence more or
    says the same in the source, or that the text is but a few words between a heading and its
    chart.
    """
    lost = [beads[at], *_lost_with(beads, at)]
    near = [bead for bead in _nearest_kept(beads, at) if bead.sources]
    if pair.once(_left_out) < _TWO:
        return is_told_where_it_is_restated(pair, lost, near)
    return (
        is_restated(pair, lost, near)
        or any(may_absorb(bead) and _says_more(pair, bead, lost) for bead in near)
        or (_opens_its_section(beads, at) and pair.source.length(beads[at].sources) < _BRIEF)
    )


def _says_more(pair: Pair, bead: Bead, lost: Sequence[Bead]) -> bool:
    """True if the text is longer there by part of what is lost, or has a sentence more."""
    if pair.excess([bead]) >= -_MORE * pair.excess(lost):
        return True
    return sentences_of(pair.target, bead.targets) > sentences_of(pair.source, bead.sources)


def _left_out(bitext: Bitext) -> int:
    """Paragraphs of sections that are there without a counterpart."""
    return own_paragraphs(bitext.sections)[0]


def introduces_what_is_there(pair: Pair, beads: Sequence[Bead], at: int) -> bool:
    """True of "The chart below shows it:" where the chart is there: that is all that is missing."""
    lone = beads[at]
    behind = beads[at + 1 : at + 2]
    return (
        _is_paragraph(lone.sources)
        and _text(pair, lone.sources[-1]).endswith(_COLON)
        and sentences_of(pair.source, lone.sources) == 1
        and pair.source.length(lone.sources) < _LEAD_IN
        and names_nothing(pair, lone)
        and any(bead.is_pair and not bead.moved for bead in behind)
        and not any(bead.is_omission for bead in beads[max(at - 1, 0) : at])
    )


def _lost_with(beads: Sequence[Bead], at: int) -> Iterator[Bead]:
    """What is missing in a row with it."""
    for side in (reversed(beads[:at]), beads[at + 1 :]):
        yield from takewhile(lambda bead: bead.is_omission, side)


def _nearest_kept(beads: Sequence[Bead], at: int) -> Iterator[Bead]:
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


def names_nothing(pair: Pair, lone: Bead) -> bool:
    """True of a text without a number, a link or code."""
    return not any(one.startswith(HARD) for one in anchors_of(lone.sources, pair.source))


def _is_paragraph(blocks: Sequence[Block]) -> bool:
    return bool(blocks) and blocks[0].kind is BlockKind.PARAGRAPH


def _text(pair: Pair, block: Block) -> str:
    return pair.source.document.source.slice(block.span).rstrip()
