"""What shared and unshared anchors say for a pair of parts. Between `rarity` and `similarity`."""

from __future__ import annotations

from collections import defaultdict
from math import fsum

from i18nlint.align.anchors import Anchors
from i18nlint.align.features import Features
from i18nlint.align.rarity import CROWD, Rarity

DEAR = 14.0
_BEYOND = 0.1
"""Shared evidence beyond this adds a tenth: one paragraph pair must not outvote a section, and yet
of two sections that share much with a third the one that shares more is its counterpart."""
_LACKING = 5.0
_SETTLED = 0.3
"""How much a unit of shared evidence takes from what stands against a pair: two long tables that
share a dozen names are the same table, whatever else their cells say."""
_OMITTED_MOST = 0.8
_OMITTED = 0.3
"""What an anchor that only one side has weighs, against one that stands against another."""

NOTHING = (0.0, 0.0)


def weighed(shared: float, ours: float, theirs: float) -> float:
    """Weight of shared anchors, less the doubt of those that only one side has.

    Anchors that one side alone has are an omission inside the pair (its code block was
    dropped); anchors that differ on both sides make it a pair of strangers.
    """
    low, high = (ours, theirs) if ours < theirs else (theirs, ours)
    against = _OMITTED * (high - low)
    if against > _OMITTED_MOST:
        against = _OMITTED_MOST
    if low > 0.0:
        against += 2 * low
    gained = shared if shared < DEAR else DEAR + _BEYOND * (shared - DEAR)
    return gained - min(against, _LACKING) / (1 + _SETTLED * shared)


def shared_weights(
    sources: list[Features], targets: list[Features], weights: Rarity
) -> list[dict[int, tuple[float, float]]]:
    """By source part, the target parts with anchors in common: their weight for the pair, and the
    doubt they settle."""
    if len(sources) + len(targets) <= CROWD:
        others = [(j, part.anchors) for j, part in enumerate(targets) if part.anchors]
        return [_shared_with_each(part.anchors, others, weights) for part in sources]
    common = _anchors(sources) & _anchors(targets) & weights.shared.keys()
    if not common:
        return [{} for _ in sources]
    columns = _places(targets, common)
    gains, doubts = weights.shared, weights.lacking
    shared: list[dict[int, tuple[float, float]]] = []
    for part in sources:
        row: dict[int, tuple[float, float]] = {}
        for anchor in sorted(part.anchors & common):  # sums of floats depend on their order
            gain, settled = gains[anchor], doubts[anchor]
            for j in columns[anchor]:
                before = row.get(j, NOTHING)
                row[j] = (before[0] + gain, before[1] + settled)
        shared.append(row)
    return shared


def _shared_with_each(
    anchors: Anchors, others: list[tuple[int, Anchors]], weights: Rarity
) -> dict[int, tuple[float, float]]:
    """The same for one part and few others, of whose anchors none is too common to say anything:
    held against each of them, as nearly all sections and lists have a handful of blocks."""
    gains, doubts = weights.shared, weights.lacking
    row: dict[int, tuple[float, float]] = {}
    for j, theirs in others if anchors else ():
        if not anchors.isdisjoint(theirs):
            gain = settled = 0.0
            for anchor in sorted(anchors & theirs):
                gain += gains[anchor]
                settled += doubts[anchor]
            row[j] = gain, settled
    return row


def _anchors(parts: list[Features]) -> set[str]:
    return set().union(*[part.anchors for part in parts])


def _places(parts: list[Features], common: set[str]) -> dict[str, list[int]]:
    """For every anchor that both sides have, the parts that have it."""
    places: dict[str, list[int]] = defaultdict(list)
    for number, part in enumerate(parts):
        for anchor in part.anchors & common:
            places[anchor].append(number)
    return places


def doubt(part: Features, weights: Rarity) -> float:
    """The exact sum, which does not depend on the order."""
    if not part.anchors:
        return 0.0
    anchors = part.anchors - part.alternatives if part.alternatives else part.anchors
    return fsum(map(weights.lacking.__getitem__, anchors))


Best = dict[int, tuple[float, int, float]]
"""For a part, the weight of its best partner, which one that is, and the weight of the runner-up.
"""


def keep_best(best: Best, part: int, weight: float, other: int) -> None:
    """Note ``other`` if it weighs most so far."""
    known = best.get(part)
    if known is None or known[0] < weight:
        best[part] = (weight, other, known[0] if known else 0.0)
    elif known[2] < weight:
        best[part] = (known[0], known[1], weight)
