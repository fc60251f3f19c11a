"""Lone headings whose sections below are paired: a chapter is where its sections are.

After the path and its moves, before beads. "5. Going to production" is a heading in code, and so is
its translation: they share nothing, and all that stands below the one stands below the other.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from i18nlint.align.outline import parents_of
from i18nlint.align.seats import STRANGERS, is_lone
from i18nlint.align.sequence import Link
from i18nlint.align.similarity import Similarity

_SEVERAL = 2
"""Sections that two chapters hold, all of them and no other, to be one whatever they are called."""


def rejoined(links: Sequence[Link], similarity: Similarity) -> list[Link]:
    """The links, lone sections paired that hold each other's sections."""
    if sum(map(is_lone, links)) < 2:
        return list(links)
    found = {pair.i: pair for pair in _pairs(links, similarity)}
    if not found:
        return list(links)
    taken = {pair.j for pair in found.values()}
    return [
        found.get(link.i, link) if link.j == link.j_end else link
        for link in links
        if not (link.i == link.i_end and link.j in taken)
    ]


def _pairs(links: Sequence[Link], similarity: Similarity) -> Iterator[Link]:
    """Pairs of lone sections each of which holds most counterparts of what the other holds."""
    above = parents_of(similarity.sources), parents_of(similarity.targets)
    ours = {link.i for link in links if link.j == link.j_end}
    theirs = {link.j for link in links if link.i == link.i_end}
    children = [(above[0][link.i], above[1][link.j], link) for link in links if link.is_pair]
    forth = _most_common((i, j) for i, j, _ in children)
    back = _most_common((j, i) for i, j, _ in children)
    for i, j in forth.items():
        if i not in ours or j not in theirs or back[j] != i:
            continue
        score = similarity.score(i, j)
        if similarity.sources[i].level != similarity.targets[j].level:
            continue
        if score > STRANGERS or _hold_the_same(i, j, above, children):
            moved = all(link.moved for one, other, link in children if (one, other) == (i, j))
            yield Link(i, i + 1, j, j + 1, score, moved=moved)


def parted(links: Sequence[Link], similarity: Similarity) -> list[Link]:
    """The links, without pairs that moved from one lone chapter into another one.

    Each of two types has its ``pattern``: where neither chapter has a counterpart, nothing says
    that the one came out of the other.
    """
    above = parents_of(similarity.sources), parents_of(similarity.targets)
    alone = (
        {link.i for link in links if link.j == link.j_end},
        {link.j for link in links if link.i == link.i_end},
    )
    found: list[Link] = []
    apart: list[Link] = []
    for link in links:
        if not (link.moved and above[0][link.i] in alone[0] and above[1][link.j] in alone[1]):
            found.append(link)
            continue
        found.append(Link(link.i, link.i_end, link.j, link.j, 0.0))
        apart.append(Link(link.i, link.i, link.j, link.j_end, 0.0))
    for link in apart:
        before = [at for at, one in enumerate(found) if one.j_end == link.j and one.j < one.j_end]
        found.insert(before[0] + 1 if before else 0, link)
    return found


def _hold_the_same(
    i: int,
    j: int,
    above: tuple[Sequence[int], Sequence[int]],
    children: Iterable[tuple[int, int, Link]],
) -> bool:
    """True if each section below the one has its counterpart below the other, and there are two at
    least: then one chapter was introduced in other words."""
    shared = sum((one, other) == (i, j) for one, other, _ in children)
    return shared >= _SEVERAL and above[0].count(i) == above[1].count(j) == shared


def _most_common(pairs: Iterable[tuple[int, int]]) -> Mapping[int, int]:
    """For each first part, the second that it occurs with most often."""
    found: dict[int, Counter[int]] = defaultdict(Counter)
    for one, other in pairs:
        found[one][other] += 1
    return {one: others.most_common(1)[0][0] for one, others in found.items()}
