"""Blocks of two sections as beads; what containers hold is aligned in turn."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from i18nlint.align.apart import joined_apart
from i18nlint.align.frame import Frame, align_parts
from i18nlint.align.recast import recast
from i18nlint.align.sequence import Costs, Link
from i18nlint.align.tables import align_table
from i18nlint.align.wrappers import unwrapped
from i18nlint.model.alignment import Bead
from i18nlint.model.document import Block, BlockKind

_BLOCK_COSTS = Costs(gap=-2.0, merge=-2.0)
_ITEM_COSTS = Costs(gap=-1.6, merge=-4.0)
_NESTING = {
    BlockKind.LIST, BlockKind.ITEM, BlockKind.QUOTE, BlockKind.CONTAINER, BlockKind.COMPONENT,
    BlockKind.FOOTNOTE, BlockKind.DEFINITION, BlockKind.TERM, BlockKind.HTML,
}  # fmt: skip


def align_blocks(
    sources: Sequence[Block], targets: Sequence[Block], frame: Frame
) -> tuple[Bead, ...]:
    """Beads in source order, additions where they stand; every block occurs in exactly one."""
    return _align(sources, targets, frame, costs=_BLOCK_COSTS)


def _align(
    sources: Sequence[Block], targets: Sequence[Block], frame: Frame, *, costs: Costs
) -> tuple[Bead, ...]:
    similarity = frame.of_blocks(sources, targets)
    links = recast(align_parts(similarity, costs=costs), sources, targets)
    joins = joined_apart(links, similarity, costs=costs)
    beads = [_bead(link, sources, targets, frame) for link in links]
    return _joined(beads, joins) if joins else tuple(beads)


def _joined(beads: list[Bead], joins: Mapping[int, tuple[int, float]]) -> tuple[Bead, ...]:
    """The beads, lone ones with the one that each of them belongs to, where the first stands."""
    pairs = {min(at, host): (max(at, host), score) for at, (host, score) in joins.items()}
    gone = {second for second, _ in pairs.values()}
    return tuple(
        _as_one(bead, beads[pairs[at][0]], score=pairs[at][1]) if at in pairs else bead
        for at, bead in enumerate(beads)
        if at not in gone
    )


def _as_one(first: Bead, second: Bead, *, score: float) -> Bead:
    return Bead(first.sources + second.sources, first.targets + second.targets, score=score)


def _bead(link: Link, sources: Sequence[Block], targets: Sequence[Block], frame: Frame) -> Bead:
    source, target = sources[link.i : link.i_end], targets[link.j : link.j_end]
    is_pair = len(source) == len(target) == 1
    return Bead(
        sources=tuple(source),
        targets=tuple(target),
        score=link.score if source and target else 0.0,
        moved=link.moved,
        children=align_inside(source[0], target[0], frame, score=link.score) if is_pair else (),
    )


def align_inside(source: Block, target: Block, frame: Frame, *, score: float) -> tuple[Bead, ...]:
    """Beads of what two paired blocks hold; none where one of them holds nothing.

    Where each holds one block of the same kind, as most list items do, their pair has the score
    of the blocks themselves.
    """
    if not (source.children or target.children):
        return ()  # like most
    if source.kind is target.kind is BlockKind.TABLE:
        return align_table(source, target, frame)
    source, target = unwrapped(source, target), unwrapped(target, source)
    if source.kind in _NESTING and target.kind in _NESTING:
        if _hold_the_like(source, target):
            return _only_children(source.children[0], target.children[0], frame, score=score)
        costs = _ITEM_COSTS if source.kind is BlockKind.LIST else _BLOCK_COSTS
        return _align(source.children, target.children, frame, costs=costs)
    return ()


def _hold_the_like(source: Block, target: Block) -> bool:
    if not len(source.children) == len(target.children) == 1:
        return False
    return source.children[0].kind is target.children[0].kind


def _only_children(source: Block, target: Block, frame: Frame, *, score: float) -> tuple[Bead, ...]:
    inside = align_inside(source, target, frame, score=score)
    return (Bead((source,), (target,), score=score, children=inside),)
