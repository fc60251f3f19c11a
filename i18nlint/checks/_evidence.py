"""What tells one item or row from the next, whatever the language: names, numbers, code, links."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from i18nlint.align.anchors import block_anchors
from i18nlint.checks._api import Pair
from i18nlint.model.alignment import Bead, Version
from i18nlint.model.document import Block


def anchors_of(blocks: Iterable[Block], version: Version) -> frozenset[str]:
    """What the blocks and those inside them name."""
    facts = version.facts.blocks
    inner = (one for block in blocks for one in block.walk())
    return frozenset().union(*(block_anchors(one, facts[one.index]) for one in inner))


def are_told_apart(pair: Pair, beads: Sequence[Bead], missing: Sequence[int]) -> bool:
    """True if what they name tells which parts are missing, and not their lengths alone.

    They name what no part of the other side does, or the pairs next to them name the same.
    """
    said = frozenset().union(*(anchors_of(bead.targets, pair.target) for bead in beads))
    lost = (anchors_of(beads[at].sources, pair.source) for at in missing)
    return all(own and own.isdisjoint(said) for own in lost) or all(
        _name_the_same(pair, beads[at]) for at in _beside(beads, missing)
    )


def _beside(beads: Sequence[Bead], missing: Sequence[int]) -> Iterator[int]:
    """The places next to the missing ones that are not missing too."""
    for at in missing:
        for near in (at - 1, at + 1):
            if 0 <= near < len(beads) and near not in missing:
                yield near


def _name_the_same(pair: Pair, bead: Bead) -> bool:
    ones, others = anchors_of(bead.sources, pair.source), anchors_of(bead.targets, pair.target)
    return not ones.isdisjoint(others)
