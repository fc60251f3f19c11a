"""How much of what a version names its counterpart keeps: who translates keeps numbers and links,
who writes a post of his own has others."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from i18nlint.align.frame import Frame
from i18nlint.model.alignment import Bead, SectionBead
from i18nlint.model.document import Block, BlockKind

_NAMES = ("number:", "link:", "image:", "code:")
_ENOUGH = 8
"""Names that it takes to tell."""
_FEW = 0.2
"""Share below which paired text is not the same text. Of 39 translations that lack much the lowest
kept 0.55; of six posts told anew, paired by their lengths alone, five kept none and one 0.17."""
_MANY, _HALF = 40, 0.5
"""The same where there is more to go by: of those translations the lowest kept 0.62."""


def names_others(sections: Iterable[SectionBead], frame: Frame) -> bool:
    """True if text that was paired names other things: it has the place and the length, no more."""
    named = kept = 0
    for bead in _texts(sections):
        wanted = {name for one in bead.sources for name in _names_of(one, frame)}
        there = [frame.target.block(one) for one in bead.targets]
        said = frozenset().union(*(one.anchors | one.alternatives for one in there))
        named += len(wanted)
        kept += len(wanted & said)
    least = _HALF if named >= _MANY else _FEW
    return named >= _ENOUGH and kept < least * named


def _texts(sections: Iterable[SectionBead]) -> Iterator[Bead]:
    """Pairs of anything but code, which most posts keep that keep nothing else."""
    for section in sections:
        for bead in section.beads:
            if bead.sources and bead.targets and bead.sources[0].kind is not BlockKind.CODE:
                yield bead


def _names_of(block: Block, frame: Frame) -> Iterator[str]:
    return (name for name in frame.source.block(block).anchors if name.startswith(_NAMES))
