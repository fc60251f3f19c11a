"""Lone sections whose counterpart was given to one that shares nothing with it.

After the path and its moves, before beads. "Limits" comes in the middle here and near the end
there, where "Summary" stands here: a path pairs the two that hold one place, and what both sides
say of limits is alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from i18nlint.align.outline import Outline
from i18nlint.align.seats import is_lone
from i18nlint.align.sequence import Link

_MORE = 6.0
"""How much better a lone section must fit than the one that holds its counterpart."""


class _Bid(NamedTuple):
    score: float
    i: int
    j: int
    lone: Link
    held: Link
    """The pair that falls apart: one of its two is `i` or `j`."""


def outbid(links: Sequence[Link], similarity: Outline) -> list[Link]:
    """The links, lone sections paired with those that another one holds for want of a better."""
    found = list(links)
    for bid in sorted(_bids(found, similarity), reverse=True):
        if bid.lone in found and bid.held in found:
            found = list(_settled(bid, found))
    return found


def _bids(links: Sequence[Link], similarity: Outline) -> Iterator[_Bid]:
    lone = [link for link in links if is_lone(link)]
    weak = [link for link in links if link.is_pair and similarity.evidence(link.i, link.j) <= 0]
    if not (lone and weak):
        return
    partner = {link.i: link.j for link in links if link.is_pair}
    for held in weak:
        rest = {i: j for i, j in partner.items() if i != held.i}
        for one in lone:
            i, j = (held.i, one.j) if one.i == one.i_end else (one.i, held.j)
            if similarity.shared(i, j) < _MORE:
                continue  # like most, of which a page may have thousands
            score = similarity.score(i, j)
            if score >= held.score + _MORE and _may_move(i, j, rest, similarity):
                yield _Bid(score, i, j, one, held)


def _may_move(i: int, j: int, rest: Mapping[int, int], similarity: Outline) -> bool:
    is_level = similarity.sources[i].level == similarity.targets[j].level
    return (
        is_level
        and similarity.may_move(i, j, rest)
        and not similarity.is_doubtful(i, j, rest)
        and not similarity.are_named_apart(i, j)
    )


def _settled(bid: _Bid, links: Sequence[Link]) -> Iterator[Link]:
    """The links with the new pair where its source stands; who held one of the two is alone."""
    rest = [link for link in links if link.is_pair and link != bid.held]
    moved = any((link.i < bid.i) != (link.j < bid.j) for link in rest)
    pair = Link(bid.i, bid.i + 1, bid.j, bid.j + 1, bid.score, moved=moved)
    for link in links:
        if link == bid.held and bid.i == link.i:
            yield pair
            yield Link(link.i_end, link.i_end, link.j, link.j_end, 0.0)
        elif link == bid.held:
            yield Link(link.i, link.i_end, link.j, link.j, 0.0)
        elif link != bid.lone:
            yield link
        elif link.i < link.i_end:
            yield pair
