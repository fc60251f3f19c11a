"""The pair that is being aligned: both profiles and the length to expect."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set

from i18nlint.align.features import Features, Profile
from i18nlint.align.sequence import Costs, Link, align_sequences
from i18nlint.align.similarity import Similarity
from i18nlint.model.alignment import Version
from i18nlint.model.dataclass import dataclass

_PLAUSIBLE = (0.8, 1.25)
"""Length ratios believed; beyond them a version is incomplete rather than terse."""


@dataclass(frozen=True, slots=True)
class Frame:
    """Both sides' evidence."""

    source: Profile
    target: Profile
    ratio: float
    """Target letters to expect for a source letter."""

    @classmethod
    def of(cls, source: Version, target: Version) -> Frame:
        lengths = [_length(version) for version in (source, target)]
        low, high = _PLAUSIBLE
        ratio = min(max(lengths[1] / lengths[0], low), high) if all(lengths) else 1.0
        return cls(Profile(source), Profile(target), ratio)

    def similarity(self, sources: list[Features], targets: list[Features]) -> Similarity:
        return Similarity(sources, targets, ratio=self.ratio)


def _length(version: Version) -> float:
    """Text that the other language is to have."""
    facts = version.facts.blocks
    return sum(facts[block.index].length for block in version.document.compared())


def align_parts(similarity: Similarity, *, costs: Costs) -> list[Link]:
    """Links of the parts in reading order, then moved ones in place of two lone parts."""
    n, m = len(similarity.sources), len(similarity.targets)
    links = align_sequences(
        n,
        m,
        similarity.score,
        costs=costs,
        merge=similarity.merge,
        certain=similarity.certain() if n * m else (),
    )
    return find_moves(links, similarity)


_MOVED = 1.0
"""Shared evidence that it takes to pair two parts out of order: one number in a short table."""
_CONVINCING = 3.0
"""What that evidence and the pair's score must come to together."""


def find_moves(links: list[Link], similarity: Similarity) -> list[Link]:
    """The links, lone parts that share strong evidence paired; a move stands at its source.

    A pair that has more against it than for it yields where one of the two has a better partner:
    it only filled the gap that the move left.
    """
    free_sources = {i for link in links if _is_free(link) for i in range(link.i, link.i_end)}
    free_targets = {j for link in links if _is_free(link) for j in range(link.j, link.j_end)}
    candidates = sorted(
        (
            (similarity.score(i, j), i, j)
            for i in free_sources
            for j in free_targets
            if _is_convincing(similarity.shared(i, j), similarity.score(i, j))
        ),
        reverse=True,
    )
    partner_of: dict[int, tuple[int, float]] = {}
    taken: set[int] = set()
    for score, i, j in candidates:
        if i not in partner_of and j not in taken:
            partner_of[i] = (j, score)
            taken.add(j)
    return [moved for link in links for moved in _with_moves(link, partner_of, taken)]


def _is_free(link: Link) -> bool:
    """True of a part without a partner, and of two that are together for want of a better one."""
    return link.i == link.i_end or link.j == link.j_end or (link.is_pair and link.score < 0)


def _is_convincing(shared: float, score: float) -> bool:
    return shared >= _MOVED and score > 0 and shared + score >= _CONVINCING


def _with_moves(
    link: Link, partner_of: Mapping[int, tuple[int, float]], taken: Set[int]
) -> Iterator[Link]:
    """The link, or its parts if one of them has a partner elsewhere."""
    if not _is_free(link) or not (link.i in partner_of or link.j in taken):
        yield link
        return
    for i in range(link.i, link.i_end):
        if i in partner_of:
            j, score = partner_of[i]
            yield Link(i, i + 1, j, j + 1, score, moved=True)
        else:
            yield Link(i, i + 1, link.j, link.j, 0.0)
    for j in range(link.j, link.j_end):
        if j not in taken:
            yield Link(link.i_end, link.i_end, j, j + 1, 0.0)
