"""The pair that is being aligned: both profiles and the length to expect."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set

from i18nlint.align.cognates import MOST, share_cognates
from i18nlint.align.features import Features, Profile
from i18nlint.align.lengths import LengthModel, length_model
from i18nlint.align.sequence import Costs, Link, Scoring, align_sequences, diagonal
from i18nlint.align.similarity import Similarity
from i18nlint.model.dataclass import dataclass
from i18nlint.model.document import Block


@dataclass(frozen=True, slots=True)
class Frame:
    """Both sides' evidence."""

    source: Profile
    target: Profile
    lengths: LengthModel
    share_script: bool = False
    """Whether words of both can be told to be the same."""

    @classmethod
    def of(cls, source: Profile, target: Profile) -> Frame:
        languages = [profile.version.document.language for profile in (source, target)]
        model = length_model(*languages)
        lengths = model.of_post(source.compared_length, target.compared_length)
        return cls(source, target, lengths, share_cognates(*languages))

    def similarity(self, sources: list[Features], targets: list[Features]) -> Similarity:
        return Similarity(sources, targets, lengths=self.lengths)

    def of_blocks(self, sources: Sequence[Block], targets: Sequence[Block]) -> Similarity:
        """Of blocks in a row, whose words a search may hear."""
        ours, theirs = self.source, self.target
        return Similarity(
            [ours.block(block) for block in sources],
            [theirs.block(block) for block in targets],
            lengths=self.lengths,
            stems=(lambda i: ours.stems(sources[i]), lambda j: theirs.stems(targets[j]))
            if self.share_script
            else None,
        )


def align_parts(similarity: Similarity, *, costs: Costs) -> list[Link]:
    """Links of the parts in reading order, then moved ones in place of two lone parts."""
    straight = _straight(similarity)
    if straight:
        return find_swaps(straight, similarity)  # none is free to move
    return find_moves(find_swaps(_searched(similarity, costs=costs), similarity), similarity)


def align_in_order(similarity: Similarity, *, costs: Costs) -> list[Link]:
    """Links of the parts, none of which has moved."""
    return _straight(similarity) or _searched(similarity, costs=costs)


def _straight(similarity: Similarity) -> list[Link]:
    """The pairs in order, where nothing leads off the diagonal and all of it is comfortable.

    It is the path of every table that certain pairs cut out then: those pairs lie on it, for off
    it they would be rivals.
    """
    if not similarity.goes_straight():
        return []
    return diagonal(len(similarity.sources), similarity.score)


def _searched(similarity: Similarity, *, costs: Costs) -> list[Link]:
    n, m = len(similarity.sources), len(similarity.targets)
    scoring = Scoring(
        similarity.score,
        costs,
        merge=similarity.merge,
        has_rival=similarity.has_rival,
        unfolds=similarity.unfolds,
        hear=similarity.hear_cognates,
        most=similarity.most,
    )
    return align_sequences(n, m, scoring, certain=similarity.certain() if n * m else ())


_SWAPPED = 2.0
"""How much better two neighbours must fit crosswise than straight to have changed places."""


def find_swaps(links: Sequence[Link], similarity: Similarity) -> list[Link]:
    """The links, two pairs in a row crossed where that fits better (Damerau 1964); one has moved.

    Between rows that share little, a path that keeps the order always pairs them straight.
    """
    found: list[Link] = []
    for link in links:
        crossed = _crossed(found[-1], link, similarity) if found else []
        if crossed:
            found[-1:] = crossed
        else:
            found.append(link)
    return found


def _crossed(one: Link, other: Link, similarity: Similarity) -> list[Link]:
    """The two pairs crosswise; empty where straight is as good."""
    if not (one.is_pair and other.is_pair) or one.moved or not _may_cross(one, other, similarity):
        return []
    scores = similarity.score(one.i, other.j), similarity.score(other.i, one.j)
    if not similarity.may_swap((one.i, one.j), (other.i, other.j)):
        return []
    if min(scores) < 0 or sum(scores) - one.score - other.score < _SWAPPED:
        return []
    return [
        Link(one.i, one.i_end, other.j, other.j_end, scores[0], moved=True),
        Link(other.i, other.i_end, one.j, one.j_end, scores[1]),
    ]


def _may_cross(one: Link, other: Link, similarity: Similarity) -> bool:
    """False where even the best lengths, kinds and shapes could not make up for the evidence."""
    crosswise = similarity.shared(one.i, other.j) + similarity.shared(other.i, one.j)
    best = _BEST_SHAPED if similarity.sources[one.i].shape else _BEST_PLAIN
    if similarity.hears_cognates:
        best += MOST
    return crosswise + 2 * best >= one.score + other.score + _SWAPPED


_BEST_PLAIN, _BEST_SHAPED = 2.4, 4.2
"""What a pair can score without evidence: of plain text, and of lists, code, whole sections."""
_MOVED = 1.0
"""Shared evidence that it takes to pair two parts out of order: one number in a short table."""
_CONVINCING = 3.0
"""What that evidence and the pair's score must come to together."""


def find_moves(links: list[Link], similarity: Similarity) -> list[Link]:
    """The links, lone parts that share strong evidence paired; a move stands at its source.

    A pair that has more against it than for it yields where one of the two has a better partner:
    it only filled the gap that the move left. Those of one name come first: what a section is
    called says more than how much of its code stands in the one that is about all of them.
    """
    if not any(map(is_free, links)):
        return links
    partner = {link.i: link.j for link in links if link.is_pair and not is_free(link)}
    partner_of: dict[int, tuple[int, float]] = {}
    taken: set[int] = set()
    for _, score, i, j in sorted(_candidates(links, similarity, partner), reverse=True):
        if i in partner_of or j in taken or similarity.is_doubtful(i, j, partner):
            continue
        partner_of[i] = (j, score)
        partner[i] = j
        taken.add(j)
    return [moved for link in links for moved in with_moves(link, partner_of, taken)]


def _candidates(
    links: Sequence[Link], similarity: Similarity, partner: Mapping[int, int]
) -> Iterator[tuple[bool, float, int, int]]:
    """Free parts that may be one another: whether they have one name, the score, and the two."""
    free = [link for link in links if is_free(link)]
    ours = {i for link in free for i in range(link.i, link.i_end)}
    theirs = {j for link in free for j in range(link.j, link.j_end)}
    held = {link.i for link in links if link.is_pair}, {link.j for link in links if link.is_pair}
    for i in ours:
        for j in theirs:
            if (
                similarity.shared(i, j) >= _MOVED
                and _is_convincing(similarity, i, j)
                and (_are_level(similarity, i, j) or not (i in held[0] or j in held[1]))
                and similarity.may_move(i, j, partner)
            ):
                yield similarity.are_namesakes(i, j), similarity.score(i, j), i, j


def is_free(link: Link) -> bool:
    """True of a part without a partner, and of two that are together for want of a better one."""
    return link.i == link.i_end or link.j == link.j_end or (link.is_pair and link.score < 0)


def _is_convincing(similarity: Similarity, i: int, j: int) -> bool:
    score = similarity.score(i, j)
    is_clear = score > 0 and similarity.shared(i, j) + score >= _CONVINCING
    return is_clear and not similarity.are_named_apart(i, j)


def _are_level(similarity: Similarity, i: int, j: int) -> bool:
    """True unless one is a section and the other one below such: that parts no pair in place."""
    return similarity.sources[i].level == similarity.targets[j].level


def with_moves(
    link: Link, partner_of: Mapping[int, tuple[int, float]], taken: Set[int]
) -> Iterator[Link]:
    """The link, or its parts if one of them has a partner elsewhere."""
    if not is_free(link) or not (link.i in partner_of or link.j in taken):
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
