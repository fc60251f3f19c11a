"""Blocks that only the target has: rule S006."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from i18nlint.align.places import lone_across, lone_next_to
from i18nlint.checks._api import Pair
from i18nlint.checks.blocks.absorbed import may_stand_for
from i18nlint.checks.blocks.naming import noun_of, quote_of, speaks
from i18nlint.model.alignment import Bead, SectionBead
from i18nlint.model.document import Block
from i18nlint.model.finding import Finding, Label, Scale, Side
from i18nlint.model.wording import with_article

_NEAR = 2
"""Blocks between which one that stands twice is a slip: further apart it may be meant."""
_SHORT = 20
"""Characters of what may stand twice by chance: a tag, a word of thanks."""


def additions_of(pair: Pair, section: SectionBead, beads: Sequence[Bead]) -> Iterator[Finding]:
    for at, bead in enumerate(beads):
        if bead.is_addition and speaks(block := bead.targets[0], pair.target):
            noun = noun_of(block)
            told = with_article(noun)
            language = pair.source.document.language
            twin = _twin(pair, beads, at)
            if not twin and _is_of_next_door(pair, section, bead):
                continue
            if twin and twin.span.start > block.span.start:
                block = twin  # either may be paired; what was pasted is the second
            yield Finding(
                "extra-block",
                f"{told} stands twice here" if twin else f"{told} is here, but not in {language}",
                target=Label(block.span, quote_of(block)),
                variant="repeated" if twin else None,
                arguments={"kind": noun},
                score=0.88 if twin else 0.75,
                scale=Scale.BLOCK,
            )


def _is_of_next_door(pair: Pair, section: SectionBead, added: Bead) -> bool:
    """True if a section of the source's own next door, or what it has beyond the next heading, may
    be the same: two sections became one."""
    if all(bead is not added for bead in section.beads):
        return False
    next_door = lone_next_to(pair.bitext, section, Side.SOURCE)
    lost = [block for one in next_door for block in one.blocks]
    lost += lone_across(pair.bitext, section, added, Side.SOURCE)
    return any(may_stand_for(pair, block, added.targets[0]) for block in lost)


def _twin(pair: Pair, beads: Sequence[Bead], at: int) -> Block | None:
    """The neighbour that is the same to the letter: one of the two was pasted once too often."""
    text = pair.target.document.source.slice
    said = text(beads[at].targets[0].span).strip()
    if len(said) < _SHORT:
        return None
    near = (*beads[max(at - _NEAR, 0) : at], *beads[at + 1 : at + 1 + _NEAR])
    blocks = (block for bead in near for block in bead.targets)
    return next((block for block in blocks if text(block.span).strip() == said), None)
