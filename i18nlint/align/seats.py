"""Lone parts that hold each other's place, after the path and its moves.

A list whose names were translated, a column with another header: they share nothing, and yet there
is nothing else that they could be.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from i18nlint.align.sequence import Link
from i18nlint.align.similarity import Similarity

STRANGERS = -4.5
"""Score below which two are two, wherever they stand; sections with screenshots of each language
come near."""
_STRANGERS_ALONE = -5.0
"""The same of one part on each side, which nothing else can be: where all they name differs, they
are about as long and hold the same kinds of blocks."""


def seated(links: Sequence[Link], similarity: Similarity) -> Iterator[Link]:
    """The links, lone parts that hold each other's place paired.

    Where as many are lone on one side as on the other, between the same neighbours and on the same
    levels, they are the same parts however little they share.
    """
    for run_is_lone, run in groupby(links, key=is_lone):
        found = list(run)
        yield from (_seats(found, similarity) or found) if run_is_lone else found


def is_lone(link: Link) -> bool:
    """True of parts without a counterpart."""
    return link.i == link.i_end or link.j == link.j_end


def _seats(lone: Sequence[Link], similarity: Similarity) -> list[Link]:
    """Pairs in order; none unless every one is plausible."""
    rows = [link.i for link in lone if link.j == link.j_end]
    columns = [link.j for link in lone if link.i == link.i_end]
    if len(rows) != len(columns):
        return []
    pairs = [
        Link(i, i + 1, j, j + 1, similarity.score(i, j))
        for i, j in zip(rows, columns, strict=True)
        if similarity.sources[i].level == similarity.targets[j].level
    ]
    least = _STRANGERS_ALONE if len(rows) == 1 else STRANGERS
    plausible = [link for link in pairs if link.score > least]
    return plausible if len(plausible) == len(rows) else []
