"""Blocks that only the target has: rule S006."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from i18nlint.checks._api import Pair
from i18nlint.checks.blocks.naming import noun_of, quote_of, speaks
from i18nlint.model.alignment import Bead
from i18nlint.model.finding import Finding, Label, Scale

_NEAR = 2
"""Blocks between which one that stands twice is a slip: further apart it may be meant."""
_SHORT = 20
"""Characters of what may stand twice by chance: a tag, a word of thanks."""


def additions_of(pair: Pair, beads: Sequence[Bead]) -> Iterator[Finding]:
    for at, bead in enumerate(beads):
        if bead.is_addition and speaks(block := bead.targets[0], pair.target):
            noun = noun_of(block)
            is_twice = _stands_twice(pair, beads, at)
            yield Finding(
                "extra-block",
                f"a {noun} stands twice here" if is_twice else f"a {noun} is in this version only",
                target=Label(block.span, quote_of(block)),
                variant="repeated" if is_twice else None,
                arguments={"kind": noun},
                score=0.88 if is_twice else 0.75,
                scale=Scale.BLOCK,
            )


def _stands_twice(pair: Pair, beads: Sequence[Bead], at: int) -> bool:
    """True if a neighbour is the same to the letter: pasted once too often."""
    text = pair.target.document.source.slice
    said = text(beads[at].targets[0].span).strip()
    near = (*beads[max(at - _NEAR, 0) : at], *beads[at + 1 : at + 1 + _NEAR])
    return len(said) >= _SHORT and any(
        text(block.span).strip() == said for bead in near for block in bead.targets
    )
