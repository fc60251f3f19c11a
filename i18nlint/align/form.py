"""What kind, shape, size and length say of a pair, whatever the two tell of. Below `similarity`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from math import log

from i18nlint.align.features import Features
from i18nlint.align.lengths import LengthModel
from i18nlint.model.document import BlockKind

KIN = {
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
    frozenset({BlockKind.LIST, BlockKind.CODE}): -20.0,  # the code may stand in an item
}
_SAME_KIND = 0.4
_STRANGERS = -5.0
"""A paragraph is no translation of a code block, whatever they share."""
BOTH_BOLD = 0.6
"""What it says that two paragraphs have words in bold type: of plain prose, little else tells one
from the next. Where only one has, nothing: some translators drop all of it."""
_SAME_SIZE, _OTHER_SIZE = 0.2, 0.4
_SIZE_MOST, _SIZE_LEAST = 0.6, -1.2


def form_score(source: Features, target: Features, lengths: LengthModel) -> float:
    """The sum of what follows."""
    alike = kind_score(source, target) + lengths.score(source.length, target.length)
    if source.kind is not target.kind:
        return alike  # a table that became a list has neither its shape nor its rows
    if source.is_stressed and target.is_stressed:
        alike += BOTH_BOLD
    if source.shape or target.shape:
        alike += shape_score(source, target)
    if source.sizes != target.sizes or sum(source.sizes) > 1:
        alike += size_score(source.sizes, target.sizes)
    return alike


def kind_score(source: Features, target: Features) -> float:
    """How well kinds (and heading levels) fit."""
    a, b = source.kind, target.kind
    if a is b:
        return _SAME_KIND - 0.3 * abs(source.level - target.level)
    return KIN.get(frozenset({a, b}), _STRANGERS)


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
    unlike = [(a, b) for a, b in zip(ours, theirs, strict=False) if a != b]
    differing = sum([abs(log((a + 1) / (b + 1))) for a, b in unlike])
    return max(-_OTHER_SIZE * differing, _SIZE_LEAST)


def _in_common(ones: tuple[BlockKind, ...], others: tuple[BlockKind, ...]) -> int:
    """How many of the kinds both have; a bag takes ten times as long as the usual cases."""
    if ones == others:
        return len(ones)
    return (Counter(ones) & Counter(others)).total() if ones and others else 0
