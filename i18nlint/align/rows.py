"""Rows of two tables as links: by key, and in order where nothing tells otherwise."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence, Set
from itertools import chain, pairwise

from i18nlint.align.exchanged import exchanged
from i18nlint.align.features import Features, Profile
from i18nlint.align.frame import Frame, align_parts, find_swaps, with_moves
from i18nlint.align.seats import is_lone
from i18nlint.align.sequence import Costs, Link
from i18nlint.align.similarity import Similarity
from i18nlint.facts.prose import shown_text
from i18nlint.model.document import Block
from i18nlint.model.regex import lazy_regex

_COSTS = Costs(gap=-1.1, merge=-100.0)
_ANOTHER = 1.5
"""How much worse as many rows may fit in order than as a path on which two of them are alone.

That one side lacks a row and has another one of its own is rarer than that a row was reworded."""
_SORTED = 2
"""Rows beside the last one that are paired: a table of which less is known may be another one."""
_STRANGERS = -1.0
"""Score below which the last two rows are two rows: one was dropped, and one added elsewhere."""
_WORD = lazy_regex(r"[a-z][a-z0-9.+-]{2,}")
"""Letters that both sides can write: of ``Inline(인라인)`` what ``Inline`` says."""


def align_rows(sources: Sequence[Block], targets: Sequence[Block], frame: Frame) -> list[Link]:
    """Links of the rows below the header, in source order."""
    ours, theirs = list(map(_key, sources)), list(map(_key, targets))
    keys = {*ours} & {*theirs}
    names = _of_one_row(ours) & _of_one_row(theirs)
    rows = frame.similarity(
        [_row(row, key, frame.source, keys, names) for row, key in zip(sources, ours, strict=True)],
        [
            _row(row, key, frame.target, keys, names)
            for row, key in zip(targets, theirs, strict=True)
        ],
    )
    links = list(_straightened(align_parts(rows, costs=_COSTS), rows))
    if len({*theirs}) < len(theirs):
        links = [one for link in links for one in _unless_repeated(link, rows, sources, targets)]
    links = _with_last_two(links, rows, targets)
    return exchanged(links, rows, sources, targets, frame)


def _unless_repeated(
    link: Link, rows: Similarity, sources: Sequence[Block], targets: Sequence[Block]
) -> list[Link]:
    """The link, or its two rows alone where the one of the target stands there twice and they share
    nothing: the source's row was overwritten with its neighbour's."""
    if not link.is_pair or rows.shared(link.i, link.j) or is_repeated(sources, link.i):
        return [link]
    if not is_repeated(targets, link.j):
        return [link]
    return [
        Link(link.i, link.i_end, link.j, link.j, 0.0),
        Link(link.i_end, link.i_end, link.j, link.j_end, 0.0),
    ]


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
    score = rows.score(i, j)
    if score < _STRANGERS or rows.are_named_apart(i, j) or is_repeated(targets, j):
        return links
    return [one for link in links for one in with_moves(link, {i: (j, score)}, {j})]


def is_repeated(rows: Sequence[Block], at: int) -> bool:
    """True if another of the rows says the very same."""
    said = list(map(shown_text, rows[at].children))
    return any(list(map(shown_text, row.children)) == said for row in rows if row is not rows[at])


def _row(row: Block, key: str, profile: Profile, keys: Set[str], names: Set[str]) -> Features:
    """Evidence of a row; its first cell counts twice, and most where both sides have the same."""
    features = profile.row(row)
    if key in keys:
        return features.with_anchor(f"key:{key}")
    for name in sorted(names & set(_WORD.findall(key))) if names else ():
        features = features.with_anchor(f"key:{name}")
    return features


def _of_one_row(keys: Sequence[str]) -> set[str]:
    """Words in Latin letters that the key of one row says, and of no other."""
    found = Counter(chain.from_iterable(set(_WORD.findall(key)) for key in keys))
    return {word for word, count in found.items() if count == 1}


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
    if sum(link.score for link in pairs) + _ANOTHER < found:
        return []
    return find_swaps(pairs, rows) if _share_crosswise(pairs, rows) else pairs


def _share_crosswise(pairs: Sequence[Link], rows: Similarity) -> bool:
    """True if a row names what the neighbour of its counterpart does: the two may have changed
    places, and the search only kept the order."""
    return any(
        rows.shared(one.i, other.j) or rows.shared(other.i, one.j) for one, other in pairwise(pairs)
    )
