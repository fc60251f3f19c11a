"""How likely two parts say the same: log-odds from anchors, length and kind."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from math import fsum, inf

from i18nlint.align.cognates import Cognates, Said
from i18nlint.align.features import Features, are_titled_apart, items_of
from i18nlint.align.form import KIN, form_score
from i18nlint.align.lengths import LengthModel
from i18nlint.align.rarity import rarity
from i18nlint.align.sequence import MERGES, Link, heaviest_chain
from i18nlint.align.weights import DEAR, NOTHING, Best, doubt, keep_best, shared_weights, weighed
from i18nlint.model.document import BlockKind

_PROSE = {BlockKind.PARAGRAPH, BlockKind.QUOTE, BlockKind.ITEM}
_UNFOLDED = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST})
_PER_ITEM = 1.0
"""What each item gives back of a merge's cost: a list is one thing, however long."""

_CLEARLY = 1.5
"""How much more evidence a certain pair has than either part with any other: more than one word.
Tables of an array and of its hash map have the same numbers, and the names of columns that only
one language capitalises paired them crosswise."""

_SOME = 0.1
"""What a certain pair weighs at least in a chain of them, however much else speaks against it."""

Saids = tuple[Said, Said]
"""What each part of both sides says in words."""
NO_BEST = (0.0, -1, 0.0)
_ANY_LENGTHS = LengthModel()


class Similarity:
    """Scores of every source part with every target part."""

    def __init__(
        self,
        sources: list[Features],
        targets: list[Features],
        *,
        lengths: LengthModel = _ANY_LENGTHS,
        stems: Saids | None = None,
    ) -> None:
        self.sources = sources
        self.targets = targets
        self.lengths = lengths
        self.rarity = rarity(sources, targets)
        self._shared = shared_weights(sources, targets, self.rarity)
        self._source_doubts = [doubt(part, self.rarity) for part in sources]
        self._target_doubts = [doubt(part, self.rarity) for part in targets]
        self._scores: dict[tuple[int, int], float] = {}
        self._stems = stems
        self._cognates: dict[int, Cognates] = {}

    def hear_cognates(self, rows: range, columns: range) -> None:
        """Let scores of these parts with each other tell what words they share.

        Asked where a search is needed, of what lies between certain pairs: most parts pair off in
        order without it.
        """
        if self._stems is None or not (rows and columns):
            return
        cognates = Cognates(rows, columns, *self._stems)
        for i in rows:
            self._cognates[i] = cognates
            for j in columns:
                self._scores.pop((i, j), None)

    @property
    def hears_cognates(self) -> bool:
        return bool(self._cognates)

    def cognates(self, rows: Sequence[int], columns: Sequence[int]) -> float:
        """What is said by words of theirs, as far as they were heard together."""
        cognates = self._cognates.get(rows[0])
        return cognates.score(rows, columns) if cognates is not None else 0.0

    # what only a search asks for: most sequences pair off in order and need none

    @cached_property
    def _prose(self) -> tuple[list[bool], list[bool]]:
        """Which parts may merge."""
        sides = self.sources, self.targets
        ours, theirs = ([part.kind in _PROSE for part in parts] for parts in sides)
        return ours, theirs

    @cached_property
    def _pictures(self) -> tuple[set[int], set[int]]:
        """Numbers of the parts that only show a picture."""
        sides = self.sources, self.targets
        ours, theirs = ({at for at, part in enumerate(s) if part.is_picture} for s in sides)
        return ours, theirs

    @cached_property
    def _items(self) -> tuple[list[int], list[int]]:
        return [items_of(part) for part in self.sources], [items_of(part) for part in self.targets]

    @cached_property
    def _best(self) -> tuple[Best, Best]:
        """The best partner of every part that shares something, on both sides."""
        ours: Best = {}
        theirs: Best = {}
        for i, row in enumerate(self._shared):
            for j, (weight, _) in row.items():
                keep_best(ours, i, weight, j)
                keep_best(theirs, j, weight, i)
        return ours, theirs

    def score(self, i: int, j: int) -> float:
        """Sum of the signals of the pair."""
        known = self._scores.get((i, j))
        if known is None:
            known = self.evidence(i, j) + self.form(i, j)
            if self._cognates:
                known += self.cognates((i,), (j,))
            self._scores[i, j] = known
        return known

    def form(self, i: int, j: int) -> float:
        """What is said by kind, shape, size and length, whatever the parts tell of."""
        return form_score(self.sources[i], self.targets[j], self.lengths)

    def evidence(self, i: int, j: int) -> float:
        """What shared anchors say for the pair, less what the unshared ones say against it."""
        shared, settled = self._shared[i].get(j, NOTHING)
        return weighed(shared, self._source_doubts[i] - settled, self._target_doubts[j] - settled)

    def shared(self, i: int, j: int) -> float:
        """Weight of the anchors that both have."""
        return self._shared[i].get(j, NOTHING)[0]

    def are_named_apart(self, i: int, j: int) -> bool:
        """True if their titles are names that nobody translates, and not the same."""
        return are_titled_apart(self.sources[i], self.targets[j])

    def are_namesakes(self, _i: int, _j: int) -> bool:
        """True if a name that neither shares with others of its side says that they are one."""
        return False

    def may_move(self, _i: int, _j: int, _partner: Mapping[int, int]) -> bool:
        """True unless the two stand too far apart to be paired out of order."""
        return True

    def is_doubtful(self, _i: int, _j: int, _partner: Mapping[int, int]) -> bool:
        """True of a move that too little speaks for, with what is paired so far."""
        return False

    def may_swap(self, _one: tuple[int, int], _other: tuple[int, int]) -> bool:
        """True unless more than form is needed to take two pairs in a row for swapped ones."""
        return True

    def merge(self, rows: range, columns: range) -> float | None:
        """Score of one part against several; None unless all are prose, or items of one list."""
        together = self.merge_of_text(rows, columns)
        return self._unfolded(rows, columns) if together is None else together

    def most(self, rows: range, columns: range) -> float:
        """What the merge of these comes to at most: their lengths are certain, and they share no
        more than each of the several shares with any. No bound where a list is among them."""
        ours, theirs = self._prose
        if not (rows and columns and ours[rows.start] and theirs[columns.start]):
            return inf
        several, reach = (columns, self._reach[1]) if len(rows) == 1 else (rows, self._reach[0])
        length = self.lengths.score(
            sum([self.sources[i].length for i in rows]),
            sum([self.targets[j].length for j in columns]),
        )
        cognates = self._cognates.get(rows[0])
        words = cognates.most(rows, columns) if cognates is not None else 0.0
        return length + words + sum([reach[at] for at in several])

    @cached_property
    def _reach(self) -> tuple[list[float], list[float]]:
        """The weight of what each part shares with the one that it shares most with."""
        ours, theirs = self._best
        return (
            [ours.get(i, NO_BEST)[0] for i in range(len(self.sources))],
            [theirs.get(j, NO_BEST)[0] for j in range(len(self.targets))],
        )

    def merge_of_text(self, rows: Sequence[int], columns: Sequence[int]) -> float | None:
        """Score of one part against several, wherever they stand; None unless all are prose.

        A part that is no longer than one of the two is the translation of that one, and the other
        is missing: lengths say so.
        """
        ours, theirs = self._prose
        if not (all(map(ours.__getitem__, rows)) and all(map(theirs.__getitem__, columns))):
            return None
        return self._together(rows, columns) if self._keep_pictures(rows, columns) else None

    def _keep_pictures(self, rows: Sequence[int], columns: Sequence[int]) -> bool:
        """False if a picture would become one with text that does not show it."""
        ours, theirs = self._pictures
        if not (ours or theirs):
            return True
        if len(rows) == 1:
            shown = all(self.shared(rows[0], j) for j in columns if j in theirs)
            return shown and rows[0] not in ours
        shown = all(self.shared(i, columns[0]) for i in rows if i in ours)
        return shown and columns[0] not in theirs

    def is_text(self, link: Link) -> bool:
        """True if all of the link's parts may be merged with others."""
        ours, theirs = self._prose
        return all(ours[link.i : link.i_end]) and all(theirs[link.j : link.j_end])

    def _unfolded(self, rows: range, columns: range) -> float | None:
        """Score of a list against as many paragraphs as it has items; None for all else."""
        ours, theirs = self._items
        if len(rows) == 1:
            items, others = ours[rows.start], self.targets[columns.start : columns.stop]
        else:
            items, others = theirs[columns.start], self.sources[rows.start : rows.stop]
        if items != len(others) or any(part.kind is not BlockKind.PARAGRAPH for part in others):
            return None
        return self._together(rows, columns) + KIN[_UNFOLDED] + _PER_ITEM * (len(others) - 1)

    def _together(self, rows: Sequence[int], columns: Sequence[int]) -> float:
        """Score of parts that are all said to belong together."""
        length = self.lengths.score(
            sum([self.sources[i].length for i in rows]),
            sum([self.targets[j].length for j in columns]),
        )
        words = self.cognates(rows, columns) if self._cognates else 0.0
        return self._evidence_of_all(rows, columns) + length + words

    def _evidence_of_all(self, rows: Sequence[int], columns: Sequence[int]) -> float:
        """The same as for a pair, of what the parts say together: a name in two of them is one."""
        shared_by = [self._shared[i] for i in rows]
        parts = [row[j] for row in shared_by for j in columns if j in row]
        ours = sum([self._source_doubts[i] for i in rows])
        theirs = sum([self._target_doubts[j] for j in columns])
        if not parts:
            return weighed(0.0, ours, theirs)
        anchors = frozenset().union(*[self.sources[i].anchors for i in rows])
        others = frozenset().union(*[self.targets[j].anchors for j in columns])
        weights = self.rarity.shared
        shared = fsum([weights.get(anchor, 0.0) for anchor in anchors & others])
        settled = sum([part[1] for part in parts])
        return weighed(shared, ours - settled, theirs - settled)

    def unfolds(self, i: int, j: int) -> Iterable[tuple[int, int]]:
        """The steps that may end in the i-th and the j-th part and are more than a pair."""
        if i < 0 or j < 0:
            return ()
        if self._prose[0][i] and self._prose[1][j]:
            return MERGES
        ours, theirs = self._items[0][i], self._items[1][j]
        return [step for step in ((1, ours), (theirs, 1)) if max(step) > 1]

    def certain(self, least: float = 4.0) -> list[tuple[int, int]]:
        """A chain of pairs that are clearly each other's best and share this much evidence."""
        if len(self.sources) == len(self.targets) == 1:
            return []
        ours, theirs = self._best
        mutual = {
            (i, j): min(max(self.score(i, j), _SOME), DEAR)
            for i, (weight, j, next_best) in ours.items()
            if weight >= least
            and theirs[j][1] == i
            and weight - max(next_best, theirs[j][2]) >= _CLEARLY
        }
        return heaviest_chain(mutual)

    def has_rival(self, i: int, j: int) -> bool:
        """True if one of the two shares more with a third part than with the other."""
        shared = self.shared(i, j)
        ours, theirs = self._best
        return ours.get(i, NO_BEST)[0] > shared or theirs.get(j, NO_BEST)[0] > shared

    def goes_straight(self) -> bool:
        """True if there are as many parts on both sides, and none has a rival for the one in its
        place: what `has_rival` says of all of them, for less."""
        if len(self.sources) != len(self.targets):
            return False
        straight = [row.get(i, NOTHING)[0] for i, row in enumerate(self._shared)]
        for i, row in enumerate(self._shared):
            for j, (weight, _) in row.items():
                if j != i and (weight > straight[i] or weight > straight[j]):
                    return False
        return True
