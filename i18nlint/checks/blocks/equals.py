"""Items that both sides spell alike, whichever others they were paired with.

Short names have next to nothing by which alignment tells them apart: of ``config.yml`` and
``index.html`` against ``config.yml`` it may leave out the wrong one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from i18nlint.checks.blocks.naming import quote_of
from i18nlint.model.alignment import Bead
from i18nlint.model.dataclass import replace


def letter_by_letter(beads: Sequence[Bead]) -> tuple[Bead, ...]:
    """The beads, an item of one side alone paired with the equal one next to it.

    What was paired with that one is then alone.
    """
    found = list(beads)
    for at in _crossed(beads):
        one, other = found[at : at + 2]
        lone, pair = (one, other) if not (one.sources and one.targets) else (other, one)
        if lone.is_addition:
            changed = replace(pair, targets=lone.targets), replace(lone, targets=pair.targets)
        else:
            changed = replace(pair, sources=lone.sources), replace(lone, sources=pair.sources)
        found[at : at + 2] = changed if lone is one else reversed(changed)
    return tuple(found)


def _crossed(beads: Sequence[Bead]) -> Iterator[int]:
    """The places of pairs beside an item that one of their two equals, and the other does not."""
    last = -2
    for at, (one, other) in enumerate(pairwise(beads)):
        lone, pair = (other, one) if one.is_pair else (one, other)
        if at > last + 1 and pair.is_pair and not lone.is_pair and _is_equal(lone, pair):
            yield (last := at)


def _is_equal(lone: Bead, pair: Bead) -> bool:
    """True if the lone item says what the pair's other side says, and its own side does not."""
    said = {quote_of(block) for block in (lone.sources or lone.targets)}
    ours, theirs = quote_of(pair.sources[0]), quote_of(pair.targets[0])
    return ours != theirs and said == {ours if lone.is_addition else theirs} != {""}
