"""Sections with a better claim to a counterpart than the one that it was given to.

After the path and its moves, before beads. "Step 2" of a translation that left two steps out is the
third step of its source: the number was all that the two had in common, and what stands below it
says otherwise.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from i18nlint.align.outline import MOVED, Outline, parents_of
from i18nlint.align.sequence import Link
from i18nlint.model.dataclass import dataclass

_FAR = 10.0
"""How much more sections below a chapter must share with what stands below a counterpart than the
holder shares with it."""
_ROOT = -1


@dataclass(frozen=True, slots=True)
class _Claim:
    """Source section ``i`` takes target section ``j`` from ``holder``."""

    i: int
    j: int
    holder: int
    moved: bool = False


def reclaimed(links: Sequence[Link], similarity: Outline) -> list[Link]:
    """The links, with counterparts where the claim to them is best."""
    found = list(links)
    if all(link.is_pair and not link.moved for link in found):
        return found
    for claim in list(_by_children(found, similarity)):
        found = list(_settled(claim, found, similarity))
    return found


def _by_children(links: Sequence[Link], similarity: Outline) -> Iterator[_Claim]:
    """Lone chapters whose sections' counterparts all stand below what another one was given."""
    above = parents_of(similarity.sources), parents_of(similarity.targets)
    holders = {link.j: link for link in links if link.is_pair}
    below: dict[int, list[Link]] = defaultdict(list)
    for link in links:
        if link.is_pair:
            below[above[0][link.i]].append(link)
    for lone in links:
        places = {above[1][link.j] for link in below.get(lone.i, ()) if lone.i < lone.i_end}
        if lone.j < lone.j_end or len(places) != 1 or places == {_ROOT}:
            continue
        j = places.pop()
        holder = holders.get(j)
        if holder is None or any(above[1][link.j] == j for link in below.get(holder.i, ())):
            continue
        if _may_replace(lone.i, holder, below[lone.i], similarity):
            moved = all(link.moved for link in below[lone.i])
            yield _Claim(lone.i, j, holder.i, moved)


def _may_replace(i: int, holder: Link, below: Iterable[Link], similarity: Outline) -> bool:
    """True if what stands below says far more for this one than the holder shares with it."""
    if similarity.sources[i].level != similarity.targets[holder.j].level:
        return False
    proof = sum(similarity.hard(link.i, link.j) for link in below)
    return proof >= _FAR * max(MOVED, similarity.hard(holder.i, holder.j))


def _settled(claim: _Claim, links: Sequence[Link], similarity: Outline) -> Iterator[Link]:
    """The links after the claim: who held the counterpart is alone."""
    for link in links:
        if link.i < link.i_end and link.i == claim.i:
            score = similarity.score(claim.i, claim.j)
            yield Link(claim.i, claim.i + 1, claim.j, claim.j + 1, score, moved=claim.moved)
        elif link.is_pair and link.i == claim.holder:
            yield Link(link.i, link.i_end, link.j, link.j, 0.0)
        else:
            yield link
