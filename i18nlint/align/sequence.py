"""Monotone alignment of two sequences by similarity: dynamic programming, then moves.

Needleman and Wunsch (1970) with the merges of Gale and Church (1993). Long sequences are cut at
pairs that are certain, and what lies between is searched in a band around its diagonal, so that
cost grows with length times band, never with the full square.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping
from math import inf
from typing import NamedTuple

from i18nlint.model.dataclass import dataclass

Score = Callable[[int, int], float]
"""Log-odds that the i-th source and the j-th target part belong together."""


class Link(NamedTuple):
    """Half-open runs ``[i, i_end)`` and ``[j, j_end)`` that belong together; one may be empty."""

    i: int
    i_end: int
    j: int
    j_end: int
    score: float
    moved: bool = False

    @property
    def is_pair(self) -> bool:
        return self.i_end - self.i == self.j_end - self.j == 1


@dataclass(frozen=True, slots=True)
class Costs:
    gap: float
    """Log-odds of leaving a part alone, below 0."""
    merge: float
    """Added to a merge for each part beyond a pair, below 0."""


Merge = Callable[[range, range], float | None]
"""Log-odds that runs of 2 or 3 parts and 1 belong together; None if they may not. Where one of the
runs is empty, what it costs to leave the other alone."""

Most = Callable[[range, range], float]
"""What a merge of these runs comes to at most, told for less than the merge itself."""

Rival = Callable[[int, int], bool]
"""True if one of two parts has a better partner."""


Unfolds = Callable[[int, int], Iterable[tuple[int, int]]]
"""Longer steps that may end in two parts: two paragraphs for one ``(2, 1)``, a list of five items
for as many ``(1, 5)``, a section left alone with three below it ``(4, 0)``. Before the first part
the number is -1."""

Hear = Callable[[range, range], None]
"""Called with the parts of a table before it is searched: scores may tell more from then on."""
_GAPS = ((0, 1), (1, 0))
MERGES = ((2, 1), (1, 2), (3, 1), (1, 3))
"""The steps of two and three parts that one stands for."""


def _any_merge(_i: int, _j: int) -> Iterable[tuple[int, int]]:
    return MERGES


def _no_rival(_i: int, _j: int) -> bool:
    return False


def _any_value(_rows: range, _columns: range) -> float:
    return inf


def _nothing_more(_rows: range, _columns: range) -> None:
    return


@dataclass(frozen=True, slots=True)
class Scoring:
    """What the parts say of each other, and what each step costs."""

    score: Score
    costs: Costs
    merge: Merge | None = None
    """None where a part never stands for several."""
    has_rival: Rival = _no_rival
    unfolds: Unfolds = _any_merge
    hear: Hear = _nothing_more
    most: Most = _any_value


_SMALL = 3600
"""Tables up to this many cells are searched in full."""
_BAND = 40


def align_sequences(
    n: int, m: int, scoring: Scoring, *, certain: Iterable[tuple[int, int]] = ()
) -> list[Link]:
    """Links in order; every index below n and m occurs in exactly one.

    ``certain`` pairs, in order on both sides, cut the search; they are not forced themselves.
    """
    links: list[Link] = []
    for box in _boxes(n, m, certain):
        straight = _straight(box, scoring)
        if not straight:
            scoring.hear(range(box.i, box.i_end), range(box.j, box.j_end))
        links += straight or _align_box(box, scoring)
    return links


def diagonal(n: int, score: Score) -> list[Link]:
    """The pairs of n parts in order, if all of them are comfortable; else none."""
    links = []
    for at in range(n):
        if (value := score(at, at)) < _COMFORTABLE:
            return []
        links.append(Link(at, at + 1, at, at + 1, value))
    return links


class _Box(NamedTuple):
    i: int
    i_end: int
    j: int
    j_end: int


def _boxes(n: int, m: int, certain: Iterable[tuple[int, int]]) -> Iterator[_Box]:
    """The tables between certain pairs."""
    i = j = 0
    for a, b in certain:
        yield _Box(i, a, j, b)
        i, j = a, b
    yield _Box(i, n, j, m)


_COMFORTABLE = 0.3
"""A table whose whole diagonal scores at least this has no better path worth a search, unless
there is evidence off the diagonal: a detour costs two gaps."""


def _straight(box: _Box, scoring: Scoring) -> list[Link]:
    """The pairs of a square table in order; empty if they are not comfortable."""
    size = box.i_end - box.i
    if size != box.j_end - box.j:
        return []
    links = []
    for step in range(size):
        i, j = box.i + step, box.j + step
        if (value := scoring.score(i, j)) < _COMFORTABLE or scoring.has_rival(i, j):
            return []
        links.append(Link(i, i + 1, j, j + 1, value))
    return links


def heaviest_chain(weights: Mapping[tuple[int, int], float]) -> list[tuple[int, int]]:
    """The run of pairs that grows on both sides and weighs most (Jacobson and Vo 1992).

    Weights are above 0. One pair that says a lot outweighs one that crosses it by chance.
    """
    ends: list[int] = []  # where chains end on the second side, each heavier than those before it
    sums: list[float] = []
    tails: list[tuple[int, int]] = []
    before: dict[tuple[int, int], tuple[int, int] | None] = {}
    for pair in sorted(weights, key=lambda pair: (pair[0], -pair[1])):
        place = bisect_left(ends, pair[1])
        total = weights[pair] + (sums[place - 1] if place else 0.0)
        before[pair] = tails[place - 1] if place else None
        if place < len(ends) and ends[place] == pair[1] and sums[place] >= total:
            continue
        stop = place
        while stop < len(ends) and sums[stop] <= total:
            stop += 1
        stop = max(stop, place + (place < len(ends) and ends[place] == pair[1]))
        ends[place:stop], sums[place:stop], tails[place:stop] = [pair[1]], [total], [pair]
    chain = []
    step = tails[-1] if tails else None
    while step is not None:
        chain.append(step)
        step = before[step]
    return chain[::-1]


_Step = tuple[float, int, int, float]
"""The best sum up to a cell, and the step that leads there: sources, targets and its own value."""


_Table = list[dict[int, _Step]]


def _align_box(box: _Box, scoring: Scoring) -> list[Link]:
    """The best path through one table, kept to a band if the table is large."""
    rows, columns = box.i_end - box.i, box.j_end - box.j
    best: _Table = [{} for _ in range(rows + 1)]
    best[0][0] = (0.0, 0, 0, 0.0)
    for a in range(rows + 1):
        for b in _band(a, rows, columns):
            if a or b:
                found = _best_step(best, a, b, box=box, scoring=scoring)
                if found is not None:
                    best[a][b] = found
    return _trace(best, rows, columns, box)


def _band(a: int, rows: int, columns: int) -> range:
    if rows * columns <= _SMALL:
        return range(columns + 1)
    middle = a * columns // max(rows, 1)
    slope = columns // max(rows, 1)
    width = _BAND + slope
    if a == 0:
        return range(min(columns, width) + 1)
    if a == rows:
        return range(max(0, columns - width), columns + 1)
    return range(max(0, middle - width), min(columns, middle + width) + 1)


def _best_step(best: _Table, a: int, b: int, *, box: _Box, scoring: Scoring) -> _Step | None:
    """The best way to reach cell (a, b): a pair, a gap on either side, or a merge."""
    i, j, gap = box.i + a, box.j + b, scoring.costs.gap
    found: _Step | None = None
    if a and b and (before := best[a - 1].get(b - 1)) is not None:
        value = scoring.score(i - 1, j - 1)
        found = (before[0] + value, 1, 1, value)
    for di, dj in _GAPS:
        before = best[a - di].get(b - dj) if a >= di else None
        if before is not None and (found is None or before[0] + gap > found[0]):
            found = (before[0] + gap, di, dj, gap)
    for di, dj in scoring.unfolds(i - 1, j - 1):
        before = best[a - di].get(b - dj) if a >= di and b >= dj else None
        if before is not None:
            runs = range(i - di, i), range(j - dj, j)
            merged = _merged(*runs, scoring, before=before[0], best=found[0] if found else None)
            if merged is not None:
                found = (before[0] + merged, di, dj, merged)
    return found


def _merged(
    rows: range, columns: range, scoring: Scoring, *, before: float, best: float | None
) -> float | None:
    """What the runs come to as one; None if that, after what was before, is not the best."""
    cost = scoring.costs.merge * (len(rows) + len(columns) - 2)
    if scoring.merge is None:
        return None
    if best is not None and before + (scoring.most(rows, columns) + cost) <= best:
        return None
    together = scoring.merge(rows, columns)
    if together is None or (best is not None and before + (together + cost) <= best):
        return None
    return together + cost


def _trace(best: _Table, rows: int, columns: int, box: _Box) -> list[Link]:
    links: list[Link] = []
    a, b = rows, columns
    while a or b:
        _, di, dj, value = best[a][b]
        i, j = box.i + a, box.j + b
        links += _one_by_one(Link(i - di, i, j - dj, j, value))
        a, b = a - di, b - dj
    return links[::-1]


def _one_by_one(link: Link) -> Iterator[Link]:
    """The link, or those of its parts, the last first, if they are alone together."""
    if link.i < link.i_end and link.j < link.j_end:
        yield link
        return
    for i in range(link.i_end - 1, link.i - 1, -1):
        yield Link(i, i + 1, link.j, link.j, 0.0)
    for j in range(link.j_end - 1, link.j - 1, -1):
        yield Link(link.i, link.i, j, j + 1, 0.0)
