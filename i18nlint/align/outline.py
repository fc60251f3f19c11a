"""Sections of two versions, compared: as all parts are, and as a tree.

Between features and sections. Whoever leaves a section out leaves out what is below it: that is one
step, not one for each heading, or else a child of the lost section is paired with a section behind.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from itertools import chain

from i18nlint.align.features import Features, titles_in_code
from i18nlint.align.lengths import LengthModel
from i18nlint.align.numbering import (
    Leads,
    are_steps_apart,
    lead_elsewhere,
    numbered_alike,
    step_number,
    title_numbers,
)
from i18nlint.align.sequence import Costs
from i18nlint.align.similarity import NO_BEST, Similarity

COSTS = Costs(gap=-1.6, merge=0.0)
_BELOW = -0.3
"""What each section below costs where a section is left alone with all of them."""
_LEVEL = -0.5
"""What each level between two sections says against them, beyond what it says of headings."""
_UNMISTAKABLE = 1.5
"""How much more two sections below different ones must share than either says of its own. Each
resource of an API has its "Request methods", a table of GET and PUT."""
_RARE = 1.5
"""What they must share besides: a link, or more than a number."""
_PLENTY = 6.0
"""What they may share instead, if neither says more of its own: names, numbers and a title."""
_CONTRADICTED = -4.0
"""What the rest of two sections says where it is against them in all there is."""
MOVED = 1.0
"""Evidence beyond the number of a step that it takes to say that a section moved."""
_CROSSED = 1.5
"""How much more of it two sections in a row must share crosswise than straight."""
_RIVAL = 1.5
"""How much more another section, which has no better counterpart, must share with one of two."""
_UNLIKE, _HALF = -2.0, 0.5
"""Form from which two sections are unlike, and the share of what the one that says less tells of
which they must have more in common all the same. A list of two people is not the one of 500 that
names both.
"""
_SOFT = "soft:"
_ROOT = -1


class Outline(Similarity):
    """Scores of every source section with every target section, in reading order."""

    def __init__(
        self, sources: list[Features], targets: list[Features], *, lengths: LengthModel
    ) -> None:
        super().__init__(sources, targets, lengths=lengths)
        self._wholes = _whole_sections(sources), _whole_sections(targets)
        self._doubt_numbers()

    def _doubt_numbers(self) -> None:
        """Take the weight of a number in both headings back where the rest contradicts it."""
        leads: Leads | None = None
        for i, j, anchors in numbered_alike(self.sources, self.targets):
            row = self._shared[i]
            if j not in row:
                continue  # so many have the number that it says nothing
            leads = leads or Leads(self.sources, self.targets)
            number = sum([self.rarity.shared.get(anchor, 0.0) for anchor in sorted(anchors)])
            gained, settled = row[j]
            row[j] = gained - number, settled
            if not (leads.apart(i, j) or self._contradict(i, j)):
                row[j] = gained, settled

    def _contradict(self, i: int, j: int) -> bool:
        """True if all there is speaks against the two, and they lead to other pages."""
        is_other = lead_elsewhere(self.sources[i], self.targets[j])
        return is_other and self.evidence(i, j) <= _CONTRADICTED

    @cached_property
    def _parents(self) -> tuple[list[int], list[int]]:
        return parents_of(self.sources), parents_of(self.targets)

    def form(self, i: int, j: int) -> float:
        distance = abs(self.sources[i].level - self.targets[j].level)
        return super().form(i, j) + _LEVEL * distance

    def may_move(self, i: int, j: int, partner: Mapping[int, int]) -> bool:
        """True within a section and its counterpart; elsewhere of what cannot be mistaken.

        Nor is "1.5 Frameworks" easily "1.4 Servers": what moves keeps its number, if it has one.
        """
        if self._stay_below(i, j, partner) and not self._are_numbered_apart(i, j):
            return True
        if self.are_namesakes(i, j):
            return True
        own = max(self._source_doubts[i], self._target_doubts[j])
        return self.shared(i, j) >= min(_UNMISTAKABLE * own + _RARE, max(own, _PLENTY))

    def may_swap(self, one: tuple[int, int], other: tuple[int, int]) -> bool:
        """True if what they share says that they changed places, and not their lengths alone."""
        crosswise = self.hard(one[0], other[1]) + self.hard(other[0], one[1])
        return crosswise - self.hard(*one) - self.hard(*other) >= _CROSSED

    def is_doubtful(self, i: int, j: int, partner: Mapping[int, int]) -> bool:
        """True if little is shared, or another section has a better claim to one of the two."""
        if self.are_namesakes(i, j):
            return False
        hard = self.hard(i, j)
        is_unlike = self.form(i, j) < _UNLIKE and self._common(i, j) <= _HALF
        if is_unlike or (self._steps and hard < MOVED):
            return True
        ours, theirs = self._best
        rival, there, _ = ours.get(i, NO_BEST)
        if rival >= _RIVAL * hard and not self._is_held(there, rival, partner):
            return True
        rival, here, _ = theirs.get(j, NO_BEST)
        return rival >= _RIVAL * hard and self.shared(here, partner.get(here, j)) <= rival

    def _is_held(self, j: int, weight: float, partner: Mapping[int, int]) -> bool:
        """True if the target section has a counterpart on its level that shares more with it."""
        return any(
            self.shared(i, j) > weight and self.sources[i].level == self.targets[j].level
            for i, there in partner.items()
            if there == j
        )

    def _common(self, i: int, j: int) -> float:
        """Share of the anchors of the one that says less which the other has too."""
        ours, theirs = self.sources[i].anchors, self.targets[j].anchors
        telling = [one for one in ours & theirs if self.rarity.shared.get(one)]
        return len(telling) / (min(len(ours), len(theirs)) or 1)

    def hard(self, i: int, j: int) -> float:
        """Weight of what both have, without numbers in words, which say what they say by chance,
        and the number of a step where each side has its own."""
        ours, theirs = self.sources[i], self.targets[j]
        weak = [one for one in ours.anchors & theirs.anchors if one.startswith(_SOFT)]
        if self._steps:
            weak += step_number(ours, theirs, steps=self._steps)
        return self.shared(i, j) - sum([self.rarity.shared.get(one, 0.0) for one in weak])

    @cached_property
    def _steps(self) -> int:
        """Numbers up to which titles count otherwise on each side; 0 if they count alike."""
        apart = are_steps_apart(self.sources, self.targets)
        return max(len(self.sources), len(self.targets)) if apart else 0

    def are_namesakes(self, i: int, j: int) -> bool:
        """True if both have the same id, as ``layout`` makes one, and nothing else has it."""
        ours, theirs = self._ids
        name = ours.get(i)
        return name is not None and name == theirs.get(j)

    def are_named_apart(self, i: int, j: int) -> bool:
        """True if a title is code, which nobody translates, and the other one has none of it.

        ``layout`` in plain letters is the same name.
        """
        ours, theirs = self.sources[i], self.targets[j]
        have_code = [bool(titles_in_code(part)) for part in (ours, theirs)]
        if not any(have_code):
            return False
        return (
            super().are_named_apart(i, j)
            if all(have_code)
            else _names(ours).isdisjoint(_names(theirs))
        )

    @cached_property
    def _ids(self) -> tuple[Mapping[int, str], Mapping[int, str]]:
        return _sole_ids(self.sources), _sole_ids(self.targets)

    def _are_numbered_apart(self, i: int, j: int) -> bool:
        ones, others = title_numbers(self.sources[i]), title_numbers(self.targets[j])
        return bool(ones and others) and ones.isdisjoint(others)

    def _stay_below(self, i: int, j: int, partner: Mapping[int, int]) -> bool:
        """True if the sections above the two belong together, or may have moved together."""
        above, there = self._parents[0][i], self._parents[1][j]
        if _ROOT in (above, there):
            return above == there
        if above in partner or there in partner.values():
            return partner.get(above) == there
        return self.score(above, there) > 0 and self.may_move(above, there, partner)

    def merge(self, rows: range, columns: range) -> float | None:
        """What it costs to leave a section alone with those below it; sections never merge."""
        if rows and columns:
            return None
        return COSTS.gap + _BELOW * (len(rows) + len(columns) - 1)

    def unfolds(self, i: int, j: int) -> Iterator[tuple[int, int]]:
        """The steps that leave a section alone, with those below it, that end in i or j."""
        for size in self._wholes[0].get(i, ()):
            yield size, 0
        for size in self._wholes[1].get(j, ()):
            yield 0, size


def _names(part: Features) -> set[str]:
    """What its title says in code, in other words that survive translation, and as an id."""
    return {anchor for anchor in part.anchors if anchor.startswith(("title:", "id:"))}


def _sole_ids(parts: Sequence[Features]) -> Mapping[int, str]:
    """By section, the id that it alone has."""
    found = {at: [a for a in part.anchors if a.startswith("id:")] for at, part in enumerate(parts)}
    times = Counter(chain.from_iterable(found.values()))
    return {at: ids[0] for at, ids in found.items() if len(ids) == 1 and times[ids[0]] == 1}


def parents_of(parts: Sequence[Features]) -> list[int]:
    """For each section the number of the one above it, -1 for none."""
    found: list[int] = []
    above: list[int] = []
    for at, part in enumerate(parts):
        while above and parts[above[-1]].level >= part.level:
            above.pop()
        found.append(above[-1] if above else _ROOT)
        above.append(at)
    return found


def _whole_sections(parts: Sequence[Features]) -> Mapping[int, Sequence[int]]:
    """For the last section of each that has others below it, how many it is with them."""
    found: dict[int, list[int]] = defaultdict(list)
    above: list[int] = []
    for at, part in enumerate(parts):
        while above and parts[above[-1]].level >= part.level:
            _note(above.pop(), at, found)
        above.append(at)
    while above:
        _note(above.pop(), len(parts), found)
    return found


def _note(start: int, end: int, found: dict[int, list[int]]) -> None:
    if end - start > 1:
        found[end - 1].append(end - start)
