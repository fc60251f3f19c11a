"""Sections that a neighbour took in: two became one, or one became two."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import cached_property
from itertools import chain

from i18nlint.align.anchors import block_anchors
from i18nlint.checks._api import Pair
from i18nlint.checks.sections.gaps import Gap
from i18nlint.model.alignment import Version
from i18nlint.model.document import Section

_FEW = 3
"""Names fewer than these stand in a neighbour by chance, unless it has grown."""
_SURPLUS = 0.6
"""Share of a section's text that a neighbour must have to spare to have taken it in."""
_Door = tuple[Section | None, Section | None]
"""A section of the gap's own version with its counterpart."""


class SectionEvidence:
    """What the sections of a version say, each looked at once."""

    def __init__(self, version: Version) -> None:
        self._version = version
        self._known: dict[int, frozenset[str]] = {}

    def of(self, section: Section) -> frozenset[str]:
        """Numbers, links and names of the section itself, without those below it."""
        if id(section) not in self._known:
            facts = self._version.facts.blocks
            blocks = [block for top in section.own_blocks for block in top.walk()]
            anchors = [block_anchors(block, facts[block.index]) for block in blocks]
            self._known[id(section)] = frozenset().union(*anchors)
        return self._known[id(section)]

    def own(self, section: Section) -> frozenset[str]:
        """What the section says and no other section of the version does."""
        return frozenset(one for one in self.of(section) if self._times[one] == 1)

    @cached_property
    def _times(self) -> Counter[str]:
        """How many sections say it."""
        return Counter(chain.from_iterable(map(self.of, self._version.document.root.walk())))


def is_next_door(
    gap: Gap, doors: Sequence[_Door], own: SectionEvidence, other: SectionEvidence
) -> bool:
    """True if a neighbour took the section in: two sections became one, or one became two."""
    return taken_in_by(gap, doors, own, other) is not None


def taken_in_by(
    gap: Gap, doors: Sequence[_Door], own: SectionEvidence, other: SectionEvidence
) -> int | None:
    """Which neighbour took the section in, if one did.

    Then most of the numbers, links and names that nothing else here has are what the neighbour's
    counterpart has to spare.
    """
    wanted = own.own(gap.section)
    for at in (gap.at - 1, gap.at + 1):
        ours, theirs = doors[at] if 0 <= at < len(doors) else (None, None)
        if ours is None or theirs is None or not wanted:
            continue
        spare = other.of(theirs) - own.of(ours)
        is_enough = len(wanted) >= _FEW or _has_grown(theirs, ours, by=gap.section)
        if is_enough and 2 * len(wanted & spare) >= len(wanted):
            return at
    return None


def has_surplus_next_door(pair: Pair, gap: Gap) -> bool:
    """True if a neighbour's counterpart has about as much of its own as the section holds.

    Nothing tells that it is the same; but the heading may be all that is lost.
    """
    body = [block for one in gap.section.walk() for block in one.own_blocks[1:]]
    wanted = _SURPLUS * pair.length_ratio * pair.source.length(body)
    sections = pair.bitext.sections
    neighbours = (*sections[max(gap.at - 1, 0) : gap.at], *sections[gap.at + 1 : gap.at + 2])
    added = (
        [block for bead in one.beads if bead.is_addition for block in bead.targets]
        for one in neighbours
    )
    return any(0 < wanted <= pair.target.length(blocks) for blocks in added)


def _has_grown(theirs: Section, ours: Section, *, by: Section) -> bool:
    """True if the counterpart has blocks to spare for half of what the section holds."""
    return len(theirs.blocks) - len(ours.blocks) >= max(1, len(by.blocks) / 2)
