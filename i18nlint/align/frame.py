"""The pair that is being aligned: both profiles and the length to expect."""

from __future__ import annotations

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
    """The links, lone parts that share strong evidence paired; a move stands at its source."""
    lone_sources = [link.i for link in links if link.j == link.j_end]
    lone_targets = [link.j for link in links if link.i == link.i_end]
    candidates = sorted(
        (
            (similarity.score(i, j), i, j)
            for i in lone_sources
            for j in lone_targets
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
    return [_with_move(link, partner_of) for link in links if not _is_taken(link, taken)]


def _is_convincing(shared: float, score: float) -> bool:
    return shared >= _MOVED and score > 0 and shared + score >= _CONVINCING


def _is_taken(link: Link, taken: set[int]) -> bool:
    return link.i == link.i_end and link.j in taken


def _with_move(link: Link, partner_of: dict[int, tuple[int, float]]) -> Link:
    if link.j != link.j_end or link.i not in partner_of:
        return link
    j, score = partner_of[link.i]
    return Link(link.i, link.i_end, j, j + 1, score, moved=True)
