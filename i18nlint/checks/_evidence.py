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


def are_told_apart(pair: Pair, beads: Sequence[Bead], lone: Sequence[int]) -> bool:
    """True if what they name tells which parts one side lacks, and not their lengths alone.

    They name what no part of the other side does, or the pairs next to them name the same.
    """
    ours = anchors_of((block for bead in beads for block in bead.sources), pair.source)
    theirs = anchors_of((block for bead in beads for block in bead.targets), pair.target)
    return all(_are_unsaid(pair, beads[at], ours, theirs) for at in lone) or all(
        name_the_same(pair, beads[at]) for at in _beside(beads, lone)
    )


def _are_unsaid(pair: Pair, bead: Bead, ours: frozenset[str], theirs: frozenset[str]) -> bool:
    """True if a part without a counterpart names something that no part of the other side does."""
    if bead.is_omission:
        own, said = anchors_of(bead.sources, pair.source), theirs
    else:
        own, said = _kept(anchors_of(bead.targets, pair.target), pair), ours
    return bool(own) and own.isdisjoint(said)


def _kept(anchors: frozenset[str], pair: Pair) -> frozenset[str]:
    """Without words in Latin letters where only the target writes in those: ``Support`` was no
    name in Korean."""
    scripts = [version.document.language.likely_script for version in (pair.source, pair.target)]
    if scripts[1] != "Latn" or scripts[0] == "Latn":
        return anchors
    return frozenset(one for one in anchors if not one.startswith("word:"))


def _beside(beads: Sequence[Bead], missing: Sequence[int]) -> Iterator[int]:
    """The places next to the missing ones that are not missing too."""
    for at in missing:
        for near in (at - 1, at + 1):
            if 0 <= near < len(beads) and near not in missing:
                yield near


def name_the_same(pair: Pair, bead: Bead) -> bool:
    """True if the two parts of the pair have something in common that no language changes, be it
    all that they say."""
    ones, others = anchors_of(bead.sources, pair.source), anchors_of(bead.targets, pair.target)
    return not ones.isdisjoint(others) or _written(bead.sources, pair.source) == _written(
        bead.targets, pair.target
    )


def _written(blocks: Sequence[Block], version: Version) -> list[str]:
    return [version.document.source.slice(block.span).strip() for block in blocks]
