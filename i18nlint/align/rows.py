"""Rows of two tables as links: by key, and in order where nothing tells otherwise."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain, pairwise

from i18nlint.align.exchanged import exchanged
from i18nlint.align.frame import Frame, align_parts, find_swaps, with_moves
from i18nlint.align.row_keys import key_of, similarity_of
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
    rows = similarity_of(sources, targets, frame)
    links = list(_straightened(align_parts(rows, costs=_COSTS), rows))
    if len({*map(key_of, targets)}) < len(targets):
        links = list(_unless_repeated(links, rows, sources, targets))
    links = _with_last_two(links, rows, targets)
    return exchanged(links, rows, sources, targets, frame)


def _unless_repeated(
    links: Sequence[Link], rows: Similarity, sources: Sequence[Block], targets: Sequence[Block]
) -> Iterator[Link]:
    """The links, the two rows of a pair alone where the source's was overwritten: they share
    nothing, and the target's is what another row of the source shares something with.

    Two rows that nothing tells apart may be translated alike: *begin* and *commence*.
    """
    said, own = list(map(said_of, targets)), Counter(map(said_of, sources))
    times, pairs = Counter(said), [link for link in links if link.is_pair]
    known = {said[link.j] for link in pairs if rows.shared(link.i, link.j)}
    for link in links:
        if (
            link.is_pair
            and times[said[link.j]] > 1
            and said[link.j] in known
            and not rows.shared(link.i, link.j)
            and own[said_of(sources[link.i])] == 1
        ):
            yield Link(link.i, link.i_end, link.j, link.j, 0.0)
            yield Link(link.i_end, link.i_end, link.j, link.j_end, 0.0)
        else:
            yield link


def _with_last_two(links: list[Link], rows: Similarity, targets: Sequence[Block]) -> list[Link]:
    """The links, the last row without a counterpart on either side paired as moved.

    Who sorts a translated table by its alphabet moves rows that share nothing to be known by. A
    row that its own side has twice is not the one that is missing.
    """
    lone = [link for link in links if is_lone(link)]
    ours = [link.i for link in lone if link.j == link.j_end]
    theirs = [link.j for link in lone if link.i == link.i_end]
    if not len(ours) == len(theirs) == 1 or len(links) - len(lone) < _SORTED:
        return links
    (i,), (j,) = ours, theirs
    score, said = rows.score(i, j), said_of(targets[j])
    is_repeated = any(said_of(row) == said for row in targets if row is not targets[j])
    if score < _STRANGERS or rows.are_named_apart(i, j) or is_repeated:
        return links
    return [one for link in links for one in with_moves(link, {i: (j, score)}, {j})]


def said_of(row: Block) -> tuple[str, ...]:
    """What each cell of the row says."""
    return tuple(map(shown_text, row.children))


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
    if sum(link.score for link in pairs) + _ANOTHER < found:
        return []
    return find_swaps(pairs, rows) if _share_crosswise(pairs, rows) else pairs


def _share_crosswise(pairs: Sequence[Link], rows: Similarity) -> bool:
    """True if a row names what the neighbour of its counterpart does: the two may have changed
    places, and the search only kept the order."""
    return any(
        rows.shared(one.i, other.j) or rows.shared(other.i, one.j) for one, other in pairwise(pairs)
    )
