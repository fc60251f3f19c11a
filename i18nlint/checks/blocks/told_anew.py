"""The beginning of a post that was written for its readers, not translated. Beside `omissions`."""

from __future__ import annotations

from i18nlint.checks._api import Pair
from i18nlint.checks._evidence import anchors_of, are_strangers
from i18nlint.model.alignment import SectionBead

_FEW = 2
"""Pairs of strangers: one may be a slip, or a pair that is none."""


def is_told_anew(pair: Pair, section: SectionBead) -> bool:
    """True of what stands before the first heading if no two texts there name one thing alike, and
    two pairs name something on either side: what has no counterpart there was not lost.

    A log of three lines opens the post in one language, an answer to a question in the other.
    """
    if section.source is None or section.source.heading or section.target is None:
        return False
    pairs = [bead for bead in section.beads if bead.sources and bead.targets]
    strangers = sum(are_strangers(pair, bead) for bead in pairs)
    return strangers >= _FEW and all(
        anchors_of(bead.sources, pair.source).isdisjoint(anchors_of(bead.targets, pair.target))
        for bead in pairs
    )
