"""How likely two parts say the same: log-odds from anchors, length and kind."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from math import fsum, log, sqrt

from i18nlint.align.features import Features, Rarity, rarity
from i18nlint.align.sequence import longest_chain
from i18nlint.model.alignment import Signal
from i18nlint.model.document import BlockKind

_PROSE = {BlockKind.PARAGRAPH, BlockKind.QUOTE, BlockKind.ITEM}
_KIN = {
    frozenset({BlockKind.PARAGRAPH, BlockKind.QUOTE}): -0.7,
    frozenset({BlockKind.PARAGRAPH, BlockKind.CONTAINER}): -0.8,
    frozenset({BlockKind.QUOTE, BlockKind.CONTAINER}): -0.4,
    frozenset({BlockKind.CONTAINER, BlockKind.COMPONENT}): -0.4,
    frozenset({BlockKind.PARAGRAPH, BlockKind.LIST}): -1.2,
    frozenset({BlockKind.PARAGRAPH, BlockKind.COMPONENT}): -1.2,
    frozenset({BlockKind.PARAGRAPH, BlockKind.HTML}): -1.2,
    frozenset({BlockKind.COMPONENT, BlockKind.HTML}): -0.4,
    frozenset({BlockKind.LIST, BlockKind.TABLE}): -1.5,
    frozenset({BlockKind.LIST, BlockKind.DEFINITION}): -0.6,
}
_SAME_KIND = 0.4
_STRANGERS = -5.0
"""A paragraph is no translation of a code block, whatever they share."""
_VARIANCE = 0.15
"""Variance of a translation's length per letter; Gale and Church's 6.8 per character of Western
pairs is for sentences, ours for blocks of posts over pairs of scripts."""
_MERGED = 2.5
_LENGTH_MOST = 0.5
_LENGTH_LEAST = -2.0
"""A section whose one code block was dropped is still the same section."""
_SAME_SIZE, _OTHER_SIZE = 0.2, 0.4
_SIZE_MOST, _SIZE_LEAST = 0.6, -1.2
_SHORT = 30.0
"""Lengths below this many letters say little."""
_DEAR = 14.0
"""Shared evidence beyond this adds nothing: one paragraph pair must not outvote a section."""
_LACKING = 5.0
_SETTLED = 0.3
"""How much a unit of shared evidence takes from what stands against a pair: two long tables that
share a dozen names are the same table, whatever else their cells say."""
_OMITTED_MOST = 0.8
_OMITTED = 0.2
"""What an anchor that only one side has weighs, against one that stands against another."""

_NOTHING = (0.0, 0.0)


class Similarity:
    """Scores of every source part with every target part."""

    def __init__(
        self, sources: list[Features], targets: list[Features], *, ratio: float = 1.0
    ) -> None:
        self.sources = sources
        self.targets = targets
        self.ratio = ratio
        self.rarity = rarity(sources, targets)
        self._shared = _shared_weights(sources, targets, self.rarity)
        self._source_merges = [part.kind in _PROSE for part in sources]
        self._target_merges = [part.kind in _PROSE for part in targets]
        self._source_lengths = [part.length for part in sources]
        self._target_lengths = [part.length for part in targets]
        self._source_doubts = [_doubt(part, self.rarity) for part in sources]
        self._target_doubts = [_doubt(part, self.rarity) for part in targets]
        self._scores: dict[tuple[int, int], float] = {}

    def score(self, i: int, j: int) -> float:
        """Sum of the signals of the pair."""
        known = self._scores.get((i, j))
        if known is None:
            source, target = self.sources[i], self.targets[j]
            known = self._scores[i, j] = (
                self.evidence(i, j)
                + kind_score(source, target)
                + shape_score(source, target)
                + size_score(source.sizes, target.sizes)
                + length_score(source.length * self.ratio, target.length)
            )
        return known

    def evidence(self, i: int, j: int) -> float:
        """What shared anchors say for the pair, less what the unshared ones say against it.

        Anchors that one side alone has are an omission inside the pair (its code block was
        dropped); anchors that differ on both sides make it a pair of strangers.
        """
        shared, settled = self._shared.get((i, j), _NOTHING)
        ours, theirs = self._source_doubts[i] - settled, self._target_doubts[j] - settled
        low, high = min(ours, theirs), max(ours, theirs)
        doubt = 2 * max(low, 0.0) + min(_OMITTED * (high - low), _OMITTED_MOST)
        return min(shared, _DEAR) - min(doubt, _LACKING) / (1 + _SETTLED * shared)

    def shared(self, i: int, j: int) -> float:
        """Weight of the anchors that both have."""
        return self._shared.get((i, j), _NOTHING)[0]

    def merge(self, rows: range, columns: range) -> float | None:
        """Score of one part against two; None unless all are prose.

        Length counts more than in a pair: a part that is no longer than one of the two is the
        translation of that one, and the other is missing.
        """
        are_prose = all(map(self._source_merges.__getitem__, rows))
        if not (are_prose and all(map(self._target_merges.__getitem__, columns))):
            return None
        evidence = sum([self._shared.get((i, j), _NOTHING)[0] for i in rows for j in columns])
        length = length_score(
            sum([self._source_lengths[i] for i in rows]) * self.ratio,
            sum([self._target_lengths[j] for j in columns]),
        )
        return min(evidence, _DEAR) + _MERGED * length - (_MERGED - 1) * _LENGTH_MOST

    def signals(self, i: int, j: int) -> tuple[Signal, ...]:
        """Why the pair scores as it does, the strongest first."""
        heard = (signal for signal in self._signals(i, j) if signal.weight)
        return tuple(sorted(heard, key=lambda signal: -abs(signal.weight)))

    def _signals(self, i: int, j: int) -> Iterator[Signal]:
        source, target = self.sources[i], self.targets[j]
        for anchor in source.anchors & target.anchors:
            weight = self.rarity.shared.get(anchor, 0.0)
            yield Signal(anchor.replace(":", " ", 1), round(weight, 2))
        for anchor in source.anchors ^ target.anchors:
            weight = self.rarity.lacking.get(anchor, 0.0)
            yield Signal(f"no {anchor.replace(':', ' ', 1)}", -round(weight, 2))
        yield Signal("kind", round(kind_score(source, target), 2))
        yield Signal("shape", round(shape_score(source, target), 2))
        yield Signal("size", round(size_score(source.sizes, target.sizes), 2))
        length = length_score(source.length * self.ratio, target.length)
        yield Signal("length", round(length, 2))

    def certain(self, least: float = 4.0) -> list[tuple[int, int]]:
        """A chain of pairs that are each other's best and share at least this much evidence."""
        if len(self.sources) == len(self.targets) == 1:
            return []
        best_source: dict[int, tuple[float, int]] = {}
        best_target: dict[int, tuple[float, int]] = {}
        for (i, j), (weight, _) in self._shared.items():
            if i not in best_source or best_source[i] < (weight, j):
                best_source[i] = (weight, j)
            if j not in best_target or best_target[j] < (weight, i):
                best_target[j] = (weight, i)
        mutual = [
            (i, j)
            for i, (weight, j) in best_source.items()
            if weight >= least and best_target[j][1] == i
        ]
        return longest_chain(mutual)


def _shared_weights(
    sources: list[Features], targets: list[Features], weights: Rarity
) -> dict[tuple[int, int], tuple[float, float]]:
    """For pairs with anchors in common: their weight for, and the doubt they settle."""
    common = _anchors(sources) & _anchors(targets) & weights.shared.keys()
    rows, columns = _places(sources, common), _places(targets, common)
    shared: dict[tuple[int, int], tuple[float, float]] = {}
    for anchor in sorted(common):  # sums of floats depend on their order
        gain, settled = weights.shared[anchor], weights.lacking[anchor]
        for i in rows[anchor]:
            for j in columns[anchor]:
                before = shared.get((i, j), _NOTHING)
                shared[i, j] = (before[0] + gain, before[1] + settled)
    return shared


def _anchors(parts: list[Features]) -> set[str]:
    return set().union(*(part.anchors for part in parts))


def _places(parts: list[Features], common: set[str]) -> dict[str, list[int]]:
    """For every anchor that both sides have, the parts that have it."""
    places: dict[str, list[int]] = defaultdict(list)
    for number, part in enumerate(parts):
        for anchor in part.anchors & common:
            places[anchor].append(number)
    return places


def _doubt(part: Features, weights: Rarity) -> float:
    """The exact sum, which does not depend on the order."""
    anchors = part.anchors - part.alternatives if part.alternatives else part.anchors
    return fsum(map(weights.lacking.__getitem__, anchors))


def kind_score(source: Features, target: Features) -> float:
    """How well kinds (and heading levels) fit."""
    a, b = source.kind, target.kind
    if a is b:
        return _SAME_KIND - 0.3 * abs(source.level - target.level)
    return _KIN.get(frozenset({a, b}), _STRANGERS)


def shape_score(source: Features, target: Features) -> float:
    """How well the tables, lists, code blocks… of two sections fit; 0 for single blocks."""
    if source.shape == target.shape:
        return min(0.3 * len(source.shape), 1.2)
    common = _in_common(source.shape, target.shape)
    differing = len(source.shape) + len(target.shape) - 2 * common
    return min(0.3 * common, 1.2) - min(0.4 * differing, 2.0)


def size_score(ours: Sequence[int], theirs: Sequence[int]) -> float:
    """How well numbers of paragraphs, items, rows and lines of code fit; a part of one says 0."""
    if ours == theirs:
        return 0.0 if sum(ours) < 2 else min(_SAME_SIZE * log(max(1, sum(ours))), _SIZE_MOST)
    differing = sum(abs(log((a + 1) / (b + 1))) for a, b in zip(ours, theirs, strict=False))
    return max(-_OTHER_SIZE * differing, _SIZE_LEAST)


def _in_common(ones: tuple[BlockKind, ...], others: tuple[BlockKind, ...]) -> int:
    """How many of the kinds both have; a bag takes ten times as long as the usual cases."""
    if ones == others:
        return len(ones)
    return (Counter(ones) & Counter(others)).total() if ones and others else 0


def length_score(expected: float, found: float) -> float:
    """Log-odds of a translation of this length (Gale and Church 1993), at most 0.5."""
    mean = (expected + found) / 2 + _SHORT
    deviation = (found - expected) / sqrt(_VARIANCE * mean * mean)
    return max(_LENGTH_MOST - deviation * deviation / 2, _LENGTH_LEAST)
