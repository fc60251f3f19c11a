"""Rows of two tables as links: by key, and in order where nothing tells otherwise."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from itertools import chain

from i18nlint.align.features import Features, Profile
from i18nlint.align.frame import Frame, align_parts, with_moves
from i18nlint.align.seats import is_lone
from i18nlint.align.sequence import Costs, Link
from i18nlint.align.similarity import Similarity
from i18nlint.facts.prose import shown_text
from i18nlint.model.document import Block

_COSTS = Costs(gap=-1.1, merge=-100.0)
_ANOTHER = 1.5
"""How much worse as many rows may fit in order than as a path on which two of them are alone.

That one side lacks a row and has another one of its own is rarer than that a row was reworded."""
_SORTED = 2
"""Rows beside the last one that are paired: a table of which less is known may be another one."""
_STRANGERS = -1.0
"""Score below which the last two rows are two rows: one was dropped, and one added elsewhere."""


def align_rows(sources: Sequence[Block], targets: Sequence[Block], frame: Frame) -> list[Link]:
    """Links of the rows below the header, in source order."""
    ours, theirs = list(map(_key, sources)), list(map(_key, targets))
    keys = {*ours} & {*theirs}
    rows = frame.similarity(
        [_row(row, key, frame.source, keys) for row, key in zip(sources, ours, strict=True)],
        [_row(row, key, frame.target, keys) for row, key in zip(targets, theirs, strict=True)],
    )
    links = list(_straightened(align_parts(rows, costs=_COSTS), rows))
    return _with_last_two(links, rows)


def _with_last_two(links: list[Link], rows: Similarity) -> list[Link]:
    """The links, the last row without a counterpart on either side paired as moved.

    Who sorts a translated table by its alphabet moves rows that share nothing to be known by.
    """
    lone = [link for link in links if is_lone(link)]
    ours = [link.i for link in lone if link.j == link.j_end]
    theirs = [link.j for link in lone if link.i == link.i_end]
    if not len(ours) == len(theirs) == 1 or len(links) - len(lone) < _SORTED:
        return links
    (i,), (j,) = ours, theirs
    score = rows.score(i, j)
    if score < _STRANGERS or rows.are_named_apart(i, j):
        return links
    return [one for link in links for one in with_moves(link, {i: (j, score)}, {j})]


def _row(row: Block, key: str, profile: Profile, keys: Set[str]) -> Features:
    """Evidence of a row; its first cell counts twice, and most where both sides have the same."""
    features = profile.row(row)
    return features.with_anchor(f"key:{key}") if key in keys else features


def _key(row: Block) -> str:
    return shown_text(row.children[0]).casefold() if row.children else ""


def _straightened(links: Sequence[Link], rows: Similarity) -> Iterator[Link]:
    """The links; where as many rows are alone on one side as on the other, all between them in
    order if they fit about as well."""
    run: list[Link] = []
    ahead = 0
    for link in links:
        run.append(link)
        ahead += (link.i_end - link.i) - (link.j_end - link.j)
        if not ahead:
            yield from (_in_order(run, rows) or run) if len(run) > 1 else run
            run = []
    yield from run


def _in_order(run: Sequence[Link], rows: Similarity) -> list[Link]:
    """Pairs in order; none where a row has moved, is named otherwise or fits much better."""
    if any(link.moved for link in run):
        return []
    sources = list(chain.from_iterable(range(link.i, link.i_end) for link in run))
    targets = chain.from_iterable(range(link.j, link.j_end) for link in run)
    pairs = [
        Link(i, i + 1, j, j + 1, rows.score(i, j)) for i, j in zip(sources, targets, strict=True)
    ]
    if any(rows.are_named_apart(link.i, link.j) for link in pairs):
        return []
    found = sum(_COSTS.gap if is_lone(link) else link.score for link in run)
    return pairs if sum(link.score for link in pairs) + _ANOTHER >= found else []
