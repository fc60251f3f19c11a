"""Sections of two versions, compared: as all parts are, and as a tree.

Between features and sections. Whoever leaves a section out leaves out what is below it: that is one
step, not one for each heading, or else a child of the lost section is paired with a section behind.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

from i18nlint.align.features import Features
from i18nlint.align.lengths import LengthModel
from i18nlint.align.sequence import Costs
from i18nlint.align.similarity import Similarity

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
_ROOT = -1


class Outline(Similarity):
    """Scores of every source section with every target section, in reading order."""

    def __init__(
        self, sources: list[Features], targets: list[Features], *, lengths: LengthModel
    ) -> None:
        super().__init__(sources, targets, lengths=lengths)
        self._wholes = _whole_sections(sources), _whole_sections(targets)

    @cached_property
    def _parents(self) -> tuple[list[int], list[int]]:
        return _parents(self.sources), _parents(self.targets)

    def form(self, i: int, j: int) -> float:
        distance = abs(self.sources[i].level - self.targets[j].level)
        return super().form(i, j) + _LEVEL * distance

    def may_move(self, i: int, j: int, partner: Mapping[int, int]) -> bool:
        """True within a section and its counterpart; elsewhere of what cannot be mistaken.

        Nor is "1.5 Frameworks" easily "1.4 Servers": what moves keeps its number, if it has one.
        """
        if self._stay_below(i, j, partner) and not self._are_numbered_apart(i, j):
            return True
        own = max(self._source_doubts[i], self._target_doubts[j])
        return self.shared(i, j) >= _UNMISTAKABLE * own + _RARE

    def _are_numbered_apart(self, i: int, j: int) -> bool:
        ones, others = _title_numbers(self.sources[i]), _title_numbers(self.targets[j])
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


def _title_numbers(part: Features) -> set[str]:
    return {anchor for anchor in part.anchors if anchor.startswith("title:number:")}


def _parents(parts: Sequence[Features]) -> list[int]:
    """For each section the number of the one above it."""
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
