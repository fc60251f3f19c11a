"""Tables: columns by header and content, rows by key, cells by both."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from i18nlint.align.frame import Frame, align_in_order, find_moves
from i18nlint.align.rows import align_rows
from i18nlint.align.seats import is_lone, seated
from i18nlint.align.sequence import Costs, Link
from i18nlint.align.similarity import Similarity
from i18nlint.model.alignment import Bead
from i18nlint.model.document import Block

_COLUMN_COSTS = Costs(gap=-1.6, merge=-100.0)
_SLIPS = 1
"""Cells that one side of a column may leave empty."""
_STRAIGHT = 3.0
"""How much worse columns may fit in order than as a path of which some are alone."""
_HEAD = Link(0, 1, 0, 1, 0.0)
"""Of the header rows: they are compared by column alone."""


def align_table(source: Block, target: Block, frame: Frame) -> tuple[Bead, ...]:
    """A bead for each row, its children the cells by column; header rows pair with each other."""
    columns = _align_columns(source, target, frame)
    heads = min(source.level, target.level)
    head = [
        _row_bead(source.children[i], target.children[i], columns=columns) for i in range(heads)
    ]
    body = _align_rows(source.children[heads:], target.children[heads:], columns, frame)
    return (*head, *body)


def _align_columns(source: Block, target: Block, frame: Frame) -> list[Link]:
    similarity = Similarity(frame.source.columns(source), frame.target.columns(target))
    links = find_moves(align_in_order(similarity, costs=_COLUMN_COSTS), similarity)
    for likelier in (_straight(links, similarity), list(seated(links, similarity))):
        if likelier and all(_are_filled_alike(link, similarity) for link in {*likelier} - {*links}):
            return likelier
    return links


def _are_filled_alike(link: Link, similarity: Similarity) -> bool:
    """False where a *Default* that is mostly empty would be the other side's *Type*."""
    ours, theirs = similarity.sources, similarity.targets
    most = [max(column.sizes[0] for column in columns) for columns in (ours, theirs)]
    if min(most) <= 1:  # a table of nothing but headers
        return True
    return abs(most[0] - ours[link.i].sizes[0] - most[1] + theirs[link.j].sizes[0]) <= _SLIPS


def _straight(links: Sequence[Link], similarity: Similarity) -> list[Link]:
    """One pair after the other, where as many columns fit about as well that way.

    A column of its own on both sides is rarer than one whose header and values were reworded.
    """
    count = len(similarity.sources)
    lone = sum(map(is_lone, links))
    if not lone or count != len(similarity.targets) or any(link.moved for link in links):
        return []
    pairs = [Link(at, at + 1, at, at + 1, similarity.score(at, at)) for at in range(count)]
    found = sum(link.score for link in links if link.is_pair) + lone * _COLUMN_COSTS.gap
    return pairs if sum(link.score for link in pairs) + _STRAIGHT >= found else []


def _align_rows(
    sources: Sequence[Block], targets: Sequence[Block], columns: list[Link], frame: Frame
) -> Iterator[Bead]:
    for link in align_rows(sources, targets, frame):
        source, target = sources[link.i : link.i_end], targets[link.j : link.j_end]
        if source and target:
            yield _row_bead(source[0], target[0], columns=columns, link=link)
        else:
            yield Bead(tuple(source), tuple(target))


def _row_bead(source: Block, target: Block, *, columns: list[Link], link: Link = _HEAD) -> Bead:
    cells = []
    for column in columns:
        ours = source.children[column.i : column.i_end]
        theirs = target.children[column.j : column.j_end]
        if ours or theirs:
            cells.append(Bead(ours, theirs, score=column.score, moved=column.moved))
    return Bead((source,), (target,), score=link.score, moved=link.moved, children=tuple(cells))
