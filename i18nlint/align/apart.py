"""Text that became one with a paragraph on the other side of something that is not there.

After the path, before beads. The source has a paragraph, a code block and a paragraph; the
translation dropped the code, and what stood around it is one paragraph now. A path merges what
stands together, and sees a paragraph that is missing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from i18nlint.align.seats import is_lone
from i18nlint.align.sequence import Costs, Link
from i18nlint.align.similarity import Similarity

_MOST = 3
"""Parts that one part stands for at most."""
_SHORT = 40.0
"""Letters of a lead-in, which fits before any paragraph."""


def joined_apart(
    links: Sequence[Link], similarity: Similarity, *, costs: Costs
) -> Mapping[int, tuple[int, float]]:
    """Numbers of lone links with that of the link which they are one with, and their score."""
    found: dict[int, tuple[int, float]] = {}
    for at, link in enumerate(links):
        if not is_lone(link) or _length(link, similarity) < _SHORT:
            continue
        for host in _hosts(links, at, similarity):
            together = _together(link, links[host], similarity, costs)
            least = max(links[host].score + costs.gap, found.get(at, (0, 0.0))[1])
            if together > least and host not in {taken for taken, _ in found.values()}:
                found[at] = host, together
    return found


def _length(lone: Link, similarity: Similarity) -> float:
    parts = similarity.sources[lone.i : lone.i_end] + similarity.targets[lone.j : lone.j_end]
    return sum(part.length for part in parts)


def _hosts(links: Sequence[Link], at: int, similarity: Similarity) -> Iterator[int]:
    """The nearest links with both sides that code, a table or a list of this side is before."""
    lone = links[at]
    for step in (-1, 1):
        host, between = at + step, False
        while 0 <= host < len(links) and _is_like(links[host], lone):
            between |= not similarity.is_text(links[host])
            host += step
        is_there = 0 <= host < len(links) and not (is_lone(links[host]) or links[host].moved)
        if is_there and between:
            yield host


def _is_like(link: Link, lone: Link) -> bool:
    """True if both stand alone on the same side."""
    return is_lone(link) and (link.i == link.i_end) == (lone.i == lone.i_end)


def _together(lone: Link, host: Link, similarity: Similarity, costs: Costs) -> float:
    """Score of the two as one; that of a gap where they may not be merged."""
    ours = sorted((*range(lone.i, lone.i_end), *range(host.i, host.i_end)))
    theirs = sorted((*range(lone.j, lone.j_end), *range(host.j, host.j_end)))
    if min(len(ours), len(theirs)) > 1 or max(len(ours), len(theirs)) > _MOST:
        return costs.gap
    score = similarity.merge_of_text(ours, theirs)
    return costs.gap if score is None else score + costs.merge
