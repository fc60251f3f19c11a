"""Blocks that only the target has: rule S006."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from i18nlint.checks._api import Pair
from i18nlint.checks.blocks.naming import noun_of, quote_of, speaks
from i18nlint.model.alignment import Bead
from i18nlint.model.finding import Finding, Label, Scale


def additions_of(pair: Pair, beads: Sequence[Bead]) -> Iterator[Finding]:
    for bead in beads:
        if bead.is_addition and speaks(block := bead.targets[0], pair.target):
            noun = noun_of(block)
            yield Finding(
                "extra-block",
                f"a {noun} is in this version only",
                target=Label(block.span, quote_of(block)),
                arguments={"kind": noun},
                score=0.75,
                scale=Scale.BLOCK,
            )
