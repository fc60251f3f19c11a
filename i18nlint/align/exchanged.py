"""Rows that changed places with their neighbour, told by the lengths of their cells. For `rows`.

Two rows without a name or a number in common with their counterparts score alike straight and
crosswise as wholes. Cell by cell their lengths differ: a long limit beside a short reason is hardly
the translation of a short limit beside a long reason.
"""

from __future__ import annotations

from collections.abc import Sequence

from i18nlint.align.frame import Frame
from i18nlint.align.sequence import Link
from i18nlint.align.similarity import Similarity
from i18nlint.model.document import Block

_CELLS_SAY = 1.3
"""How much better the cells of two rows must fit crosswise, more than one of them."""
_A_CELL_SAYS = 0.3
_CELLS = 2
"""Cells that must say so: one alone was reworded. Of 6,800 neighbours on sites that people wrote
this takes those of one table for crossed, and that table was written anew."""


def exchanged(
    links: Sequence[Link], rows: Similarity, sources: Sequence[Block], targets: Sequence[Block],
    frame: Frame,
) -> list[Link]:  # fmt: skip
    """The links, two pairs in a row crossed where all that tells them apart says so."""
    found: list[Link] = []
    for link in links:
        one = found[-1] if found else link
        if one is not link and _are_nameless(one, link, rows):
            quad = (sources[one.i], sources[link.i], targets[one.j], targets[link.j])
            gains = _gains_of_cells(*quad, frame=frame)
            is_told = sum(gain >= _A_CELL_SAYS for gain in gains) >= _CELLS
            if is_told and _gain(one, link, rows) + sum(gains) >= _CELLS_SAY:
                found[-1:] = _crossed(one, link, rows)
                continue
        found.append(link)
    return found


def _are_nameless(one: Link, other: Link, rows: Similarity) -> bool:
    """True of two pairs in place that share nothing."""
    if not (one.is_pair and other.is_pair) or one.moved or other.moved or other.j != one.j_end:
        return False
    if rows.shared(one.i, one.j) or rows.shared(other.i, other.j):
        return False
    return not (rows.are_named_apart(one.i, other.j) or rows.are_named_apart(other.i, one.j))


def _gain(one: Link, other: Link, rows: Similarity) -> float:
    """How much better the two fit crosswise by what they name."""
    crosswise = rows.evidence(one.i, other.j) + rows.evidence(other.i, one.j)
    return crosswise - rows.evidence(one.i, one.j) - rows.evidence(other.i, other.j)


def _gains_of_cells(a: Block, b: Block, x: Block, y: Block, *, frame: Frame) -> list[float]:
    """For each column, how much better two source rows fit two target rows crosswise by length."""
    ours, theirs = frame.source.length, frame.target.length
    score = frame.lengths.score
    cells = zip(a.children, b.children, x.children, y.children, strict=False)
    lengths = ((ours(p), ours(q), theirs(r), theirs(s)) for p, q, r, s in cells)
    return [score(p, s) + score(q, r) - score(p, r) - score(q, s) for p, q, r, s in lengths]


def _crossed(one: Link, other: Link, rows: Similarity) -> list[Link]:
    """The two pairs crosswise; one of them has moved."""
    scores = rows.score(one.i, other.j), rows.score(other.i, one.j)
    return [
        Link(one.i, one.i_end, other.j, other.j_end, scores[0], moved=True),
        Link(other.i, other.i_end, one.j, one.j_end, scores[1]),
    ]
