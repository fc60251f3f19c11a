"""Sections paired one place off, because of a picture that stands before the next heading there.

After the path and its moves, before beads. The title of a post is alone, the section behind it is
paired with the other side's title, and the section behind that is alone: their levels tell.
"""

from __future__ import annotations

from collections.abc import Sequence

from i18nlint.align.seats import STRANGERS, is_lone
from i18nlint.align.sequence import Link
from i18nlint.align.similarity import Similarity


def shifted_back(links: Sequence[Link], similarity: Similarity) -> list[Link]:
    """The links, those that pair two levels between two lone sections paired level by level."""
    found: list[Link] = []
    for link in links:
        found.append(link)
        if len(found) > 2 and (straight := _straight(found[-3:], similarity)):
            found[-3:] = straight
    return found


def _straight(run: Sequence[Link], similarity: Similarity) -> list[Link]:
    """Two pairs for three links; empty where no level speaks for them."""
    one, pair, other = run
    if not (pair.is_pair and is_lone(one) and is_lone(other)) or pair.moved:
        return []
    sources = [i for link in run for i in range(link.i, link.i_end)]
    targets = [j for link in run for j in range(link.j, link.j_end)]
    if not len(sources) == len(targets) == 2:
        return []  # both are alone on one side
    levels = [similarity.sources[i].level for i in sources]
    if levels != [similarity.targets[j].level for j in targets] or len(set(levels)) == 1:
        return []
    pairs = list(zip(sources, targets, strict=True))
    if any(similarity.are_named_apart(i, j) for i, j in pairs):
        return []
    straight = [Link(i, i + 1, j, j + 1, similarity.score(i, j)) for i, j in pairs]
    return straight if min(link.score for link in straight) > STRANGERS else []
