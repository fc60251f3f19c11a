"""Footnotes that nothing in the text refers to any more: the other half of rule S010."""

from __future__ import annotations

from collections.abc import Iterator

from i18nlint.checks._api import Pair
from i18nlint.model.alignment import Bead, Version
from i18nlint.model.document import Block, BlockKind, InlineKind
from i18nlint.model.finding import Finding, Label, Scale
from i18nlint.model.text import Span

_CERTAINTY = 0.8


def lost_references(pair: Pair) -> Iterator[Finding]:
    """A finding for each note that the source refers to, and the target has without a reference.

    A note that is absent altogether is told as such.
    """
    orphans = _notes(pair.target) - _references(pair.target).keys()
    if not orphans:
        return
    known = _references(pair.source)
    for bead in pair.bitext.beads():
        found = (piece for block in bead.sources for piece in block.pieces())
        for piece in found if bead.targets else ():
            if piece.kind is InlineKind.FOOTNOTE and piece.target in orphans & known.keys():
                yield _lost(bead, piece.target, piece.span)
                orphans -= {piece.target}


def _lost(bead: Bead, label: str, span: Span) -> Finding:
    end = bead.targets[-1].span.end
    return Finding(
        "footnote-missing",
        f"the reference to the footnote [^{label}] is missing here",
        source=Label(span, f"[^{label}]"),
        target=Label(Span(end, end)),
        arguments={"kind": "reference", "count": 1},
        score=_CERTAINTY,
        scale=Scale.PIECE,
    )


def _notes(version: Version) -> frozenset[str]:
    blocks = version.document.walk()
    return frozenset(block.info for block in blocks if block.kind is BlockKind.FOOTNOTE)


def _references(version: Version) -> dict[str, Block]:
    """Blocks that refer to notes, by the label of the note."""
    return {
        piece.target: block
        for block in version.document.walk()
        for piece in block.pieces()
        if piece.kind is InlineKind.FOOTNOTE and piece.target
    }
