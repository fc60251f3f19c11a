"""Facts of a bead that found no counterpart, and which of them contradict each other."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence

from i18nlint.align.crowds import FEW
from i18nlint.align.matching import Matching
from i18nlint.align.moments import without_moments
from i18nlint.align.predicates import digits_of
from i18nlint.checks.numbers.classes import class_of, classes_of
from i18nlint.checks.numbers.clauses import without_clauses
from i18nlint.checks.numbers.pairing import (
    contradict,
    in_full,
    of_other_magnitude,
    of_two_parts,
    only_alike,
    same_figures,
    slips,
)
from i18nlint.checks.numbers.slips import figures, is_slip
from i18nlint.model.alignment import Bead
from i18nlint.model.dataclass import dataclass, replace
from i18nlint.model.document import BlockKind
from i18nlint.model.fact import Fact, FactKind, Role, Strength
from i18nlint.model.regex import lazy_regex

_BARE = (FactKind.COUNT, FactKind.ORDINAL)
_LINE = 160
_LEAST_DIGITS = 2
_PAIR = 2
_SLIP = 0.7
"""Certainty of a pair that one digit sets apart, among leftovers that do not pair up."""
_AMBIGUOUS = 3
"""More leftovers of a class than this on a side, and their order proves nothing."""


@dataclass(frozen=True, slots=True)
class Leftovers:
    """Hard facts of a bead that found no counterpart."""

    sources: tuple[Fact, ...]
    targets: tuple[Fact, ...]
    matched: int
    is_cell: bool
    is_line: bool
    """True of a block so short that one number is all it can say."""

    @classmethod
    def of(cls, matching: Matching, bead: Bead) -> Leftovers:
        sources, targets = without_clauses(
            *without_moments(
                [*_accusing(matching.sources), *_named_in_link(matching.sources, matching.targets)],
                [*_accusing(matching.targets), *_named_in_link(matching.targets, matching.sources)],
            )
        )
        return cls(
            tuple(sources),
            tuple(targets),
            len(matching.matches),
            bead.sources[0].kind is BlockKind.CELL,
            all(block.span.length <= _LINE for block in (*bead.sources, *bead.targets)),
        )

    def without(self, told: Collection[int]) -> Leftovers:
        """The same but for facts with these ids."""
        sides = ([f for f in side if id(f) not in told] for side in (self.sources, self.targets))
        sources, targets = map(tuple, sides)
        return replace(self, sources=sources, targets=targets) if told else self

    def contradictions(self) -> Iterator[tuple[Fact, Fact, float]]:
        """Pairs of one class that stand against each other, with how sure that is.

        None in a crowd: among hundreds of leftovers, some two are always a digit apart.
        """
        if len(self.sources) * len(self.targets) > FEW:
            return
        turned = [pair for pair in slips(self.sources, self.targets) if _is_turned(*pair)]
        turned = turned or [*_titles(self.sources, self.targets)]
        yield from ((a, b, _SLIP) for a, b in turned)
        left = self.without({id(fact) for pair in turned for fact in pair})
        found = [*left.alike(), *left.across()]
        yield from found
        left = left.without({id(fact) for source, target, _ in found for fact in (source, target)})
        ours, theirs = list(left.sources), list(left.targets)
        yield from ((a, b, _SLIP) for a, b in slips(ours, theirs) if _is_clear(a, b))
        yield from ((a, b, _SLIP) for a, b in of_other_magnitude(ours, theirs))

    def alike(self) -> Iterator[tuple[Fact, Fact, float]]:
        tidy = len(self.sources) == len(self.targets)
        for ours, theirs in _by_class(self.sources, self.targets):
            if len(ours) == len(theirs) <= _AMBIGUOUS:
                for source, target in zip(ours, theirs, strict=True):
                    if contradict(source, target):
                        yield source, target, self._score(len(ours), tidy=tidy)
            else:
                same = [*of_two_parts(ours, theirs)] or [*same_figures(ours, theirs)]
                pairs = same or [*slips(ours, theirs)] or [*only_alike(ours, theirs)]
                yield from ((a, b, _SLIP) for a, b in pairs)

    def across(self) -> Iterator[tuple[Fact, Fact, float]]:
        """One leftover on each side, of different classes."""
        if len(self.sources) == len(self.targets) == 1:
            source, target = self.sources[0], self.targets[0]
            apart = not classes_of(source) & classes_of(target)
            if apart and _are_amounts(source, target):
                yield source, target, self._score_across(source, target)
            elif apart and _is_named_amount(source, target):
                yield source, target, _SLIP

    def _score_across(self, source: Fact, target: Fact) -> float:
        """30 % against 30 km is a fault; a bare 46 against 50 cents may be two facts."""
        if self.is_cell:
            return 0.8
        bare = any(fact.kind in _BARE and not fact.unit for fact in (source, target))
        return 0.66 if _is_alike(source, target, bare=bare) else 0.5

    def _score(self, rivals: int, *, tidy: bool) -> float:
        """Surest in a cell or a line; in prose where other numbers of the block agree."""
        score = 0.97 if self.is_cell else 0.94 if self.matched or self.is_line else 0.87
        score -= 0.12 * (rivals - 1)
        return score if tidy else score - 0.15


def _are_amounts(source: Fact, target: Fact) -> bool:
    """Neither is a name or a date; nor may it be one, unless the digits of both are the same: the
    11 of "Peter Jones 11 milyar"."""
    if not _NAMED.isdisjoint((class_of(source), class_of(target))):
        return False
    may_be_named = not _NAMED.isdisjoint(classes_of(source) | classes_of(target))
    return not may_be_named or figures(source) == figures(target)


def _is_named_amount(source: Fact, target: Fact) -> bool:
    """True of Perl6000 and "6,200 lines": a slip, where Japanese sets no space."""
    is_name = [fact.kind is FactKind.IDENTIFIER for fact in (source, target)]
    name, amount = (source, target) if is_name[0] else (target, source)
    is_counted = amount.kind is FactKind.COUNT and len(digits_of(amount.text)) >= _LONG
    is_glued = _GLUED.fullmatch(name.text) is not None
    return is_name[0] is not is_name[1] and is_counted and is_glued and is_slip(name, amount)


_GLUED = lazy_regex(r"[^\W\d_]{3,}[0-9]{3,}")
_LONG = 3
"""Digits of what is no release of a thing: Python3."""
_NAMED = frozenset({"name", "date"})


def _is_alike(source: Fact, target: Fact, *, bare: bool) -> bool:
    ours, theirs = digits_of(source.text), digits_of(target.text)
    single = len(ours) == len(theirs) == 1
    same = ours == theirs or (len(figures(source)) > 1 and figures(source) == figures(target))
    return same or (bare and (single or is_slip(source, target)))


def _is_clear(source: Fact, target: Fact) -> bool:
    """True of a slip where nothing but the digits tells that the two belong together: an age of
    42 against 24세, a year 2016 against 4016, 24日 against the "42th"."""
    is_bare = any(fact.kind in _BARE and not fact.unit for fact in (source, target))
    if not is_bare or _is_named(source) or _is_named(target):
        return False
    a, b = digits_of(source.text), digits_of(target.text)
    if not (a and b):
        a, b = in_full(source), in_full(target)
    return len(a) > _LEAST_DIGITS or sorted(a) == sorted(b)


def _is_named(fact: Fact) -> bool:
    """True of names and times, not of a day: 24日."""
    return isinstance(fact.value, str) and not fact.value.startswith("---")


def _accusing(facts: Iterable[Fact]) -> tuple[Fact, ...]:
    """Hard facts that may accuse: link texts and the numbers of headings are rewritten freely."""
    roles = (Role.BODY, Role.CELL, Role.HEADING)
    hard = (f for f in facts if f.strength is Strength.HARD and f.role in roles)
    return tuple(f for f in hard if f.text != "00")  # farina 00 is a name


def _named_in_link(facts: Iterable[Fact], others: Iterable[Fact]) -> list[Fact]:
    """The number that a link's text names, where the other side's link text names one too."""
    ours, theirs = ([f for f in side if _is_link_text(f)] for side in (facts, others))
    return ours if len(ours) == len(theirs) == 1 else []


def _is_link_text(fact: Fact) -> bool:
    return fact.strength is Strength.HARD and fact.role is Role.LINK_TEXT


def _is_turned(source: Fact, target: Fact) -> bool:
    """True of 42 and 24세, the figures of which changed places: surer than what else is left over,
    as the 1 of League One is."""
    is_same = class_of(source) == class_of(target)
    return _is_clear(source, target) and not is_same and _are_figures_turned(source, target)


def _titles(ours: Sequence[Fact], theirs: Sequence[Fact]) -> Iterator[tuple[Fact, Fact]]:
    """What the only two titles of linked posts count, whatever else is left: 8체, 9个."""
    pairs = [[fact for fact in side if _is_link_text(fact)] for side in (ours, theirs)]
    has_more = len(ours) + len(theirs) > _PAIR
    if has_more and [len(side) for side in pairs] == [1, 1]:
        source, target = pairs[0][0], pairs[1][0]
        if classes_of(source) & classes_of(target) and contradict(source, target):
            yield source, target


def _are_figures_turned(source: Fact, target: Fact) -> bool:
    return sorted(figures(source)) == sorted(figures(target))


def _by_class(
    sources: Iterable[Fact], targets: Iterable[Fact]
) -> Iterator[tuple[list[Fact], list[Fact]]]:
    """Facts that may be of one class, the source's and the target's; each fact once.

    What nothing stands against takes none of another class along: a 1회차 the 2분, which are
    minutes before they are persons.
    """
    left, right = list(sources), list(targets)
    while left:
        name = class_of(left[0])
        names = classes_of(left[0]) | {name}
        theirs = [fact for fact in right if classes_of(fact) & names]
        classes = classes_of if theirs else _likeliest
        ours = [fact for fact in left if classes(fact) & names]
        taken = {id(fact) for fact in (*ours, *theirs)}
        left = [fact for fact in left if id(fact) not in taken]
        right = [fact for fact in right if id(fact) not in taken]
        yield ours, theirs


def _likeliest(fact: Fact) -> frozenset[str]:
    return frozenset({class_of(fact)})
