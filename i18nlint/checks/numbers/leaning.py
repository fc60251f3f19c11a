"""Bare numbers that another one of their text lends its unit: 63 miles long, we paddled 58."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from i18nlint.align.conversions import follows, same_dimension
from i18nlint.align.matching import Matching
from i18nlint.model.alignment import Bead, Bitext, Version
from i18nlint.model.dataclass import dataclass, replace
from i18nlint.model.document import Block
from i18nlint.model.fact import Fact, FactKind, Reading
from i18nlint.model.regex import lazy_regex

_COUNT = FactKind.COUNT
_MEASURES = frozenset(
    (FactKind.SIZE, FactKind.MONEY, FactKind.DURATION, FactKind.PERCENT, _COUNT)
)  # fmt: skip
_FIGURE = lazy_regex(r"[0-9]+(?:[.,'’ \u00a0\u202f][0-9]+)*")
_GROUPING = lazy_regex(r"[^0-9]")
_SCALES = tuple(
    map(Fraction, (1, 60, 3600, 86_400, 604_800, 10**3, 10**6, 10**9, 10**12, 10**4, 10**8))
)
"""What one of the units is of the unit that values are given in: minutes in seconds, millions."""
_THOUSAND = 1000
_CROWD = 400
_BETWEEN = 6
"""Characters between the ends of a range: "12 et 15 000", "5,8 na 6,4"."""


def without_leaning(matching: Matching, bead: Bead, bitext: Bitext) -> Matching:
    """The matching without numbers that mean the same by a unit said elsewhere in their text.

    "1.9 GB then, 42 today" against "42 GB"; "63 miles long, we paddled 58" against 102 and 93 km.
    """
    if not 0 < len(matching.sources) * len(matching.targets) <= _CROWD:
        return matching  # most have none, and among many any one leans on another
    used = {id(fact) for pair in _pairs(matching, bead, bitext) for fact in pair}
    return matching.without(used)


def _pairs(matching: Matching, bead: Bead, bitext: Bitext) -> Iterator[tuple[Fact, Fact]]:
    """Leftovers that say one thing, each used once."""
    halves = [m for m in matching.matches if _is_bare(m.source) is not _is_bare(m.target)]
    ours = _Lenders.of(
        bead.sources, bitext.source, (*matching.sources, *(m.source for m in halves))
    )
    theirs = _Lenders.of(
        bead.targets, bitext.target, (*matching.targets, *(m.target for m in halves))
    )
    left = list(matching.targets)
    for source in matching.sources:
        found = next((each for each in left if _agree(source, each, ours, theirs)), None)
        if found is not None:
            left.remove(found)
            yield source, found


def _agree(source: Fact, target: Fact, ours: _Lenders, theirs: _Lenders) -> bool:
    here, there = [*ours.lent(source)], [*theirs.lent(target)]
    if any(_is_one(lent, target) for lent in here) or any(_is_one(source, lent) for lent in there):
        return True
    if any(_is_in_full(lent, target) for lent in here):
        return True
    if any(_is_in_full(lent, source) for lent in there):
        return True
    return any(_is_conversion(one, other) for one in here for other in there)


def _is_one(one: Fact, other: Fact) -> bool:
    if one.kind is other.kind and (one.value, one.unit) == (other.value, other.unit):
        return True
    return _is_conversion(one, other)


def _is_in_full(lent: Fact, other: Fact) -> bool:
    """True of "2.4 million euros, the clause is 60" and a bare "60 million"."""
    return other.kind is _COUNT and not other.unit and lent.value == other.value


def _is_conversion(one: Fact, other: Fact) -> bool:
    is_in_two = one.unit != other.unit and same_dimension(one, other)
    return is_in_two and follows(one, other)


def _is_bare(fact: Fact) -> bool:
    """True of 42; not of "9 thousand", which lent the thousand of 8 thousand would be a million."""
    if fact.kind is not _COUNT or fact.unit or len(fact.readings) > 1:
        return False
    scale = _scale(fact)
    return scale == 1 or (scale is None and Fraction(fact.value) < _THOUSAND)


@dataclass(frozen=True, slots=True)
class _Lenders:
    """The numbers of one side of a bead, in their order."""

    facts: Sequence[Fact]
    unlike: frozenset[int]
    """Identities of those that the other side does not say, or without their unit. They lend
    nothing: where "40 million and 18 arches" became "18 million and 40", each would borrow what
    the other one has, and so where "90 lamps in 7 hours" became "7 lamps in 90 hours"."""

    @classmethod
    def of(cls, blocks: Iterable[Block], version: Version, unlike: Iterable[Fact]) -> _Lenders:
        facts = [f for block in blocks for f in version.facts.blocks[block.index].numbers]
        return cls(facts, frozenset(map(id, unlike)))

    def lent(self, bare: Fact) -> Iterator[Fact]:
        """The bare number with each unit that another one has."""
        for fact in self.facts if _is_bare(bare) else ():
            if id(fact) in self.unlike or not (scale := _scale(fact)):
                continue
            if fact.unit or scale > 1:
                yield _measured(bare, fact, scale)
        for left, right in pairwise(self.facts):
            if left is bare and id(right) not in self.unlike and _shares_thousands(left, right):
                yield _measured(bare, right, Fraction(_THOUSAND))


def _measured(bare: Fact, lender: Fact, scale: Fraction) -> Fact:
    value = Fraction(bare.value) * scale
    return replace(bare, readings=(Reading(lender.kind, value, lender.unit),))


def _scale(fact: Fact) -> Fraction | None:
    """The 10⁹ of 1.9 GB, the 60 of 6,4 minutes; none of what is no measure written in digits."""
    written = _FIGURE.search(fact.text)
    if fact.kind not in _MEASURES or isinstance(fact.value, str) or written is None:
        return None
    whole = Fraction(_GROUPING.sub("", written.group()))
    parts = _GROUPING.split(written.group())
    figures = (whole, whole / 10 ** len(parts[-1]) if len(parts) > 1 else whole)
    return next((s for s in _SCALES for figure in figures if figure * s == fact.value), None)


def _shares_thousands(left: Fact, right: Fact) -> bool:
    """True of "12 et 15 000 €", where nobody means a range from twelve."""
    if (
        left.unit not in ("", right.unit)
        or right.kind not in _MEASURES
        or isinstance(left.value, str)
        or isinstance(right.value, str)
    ):
        return False
    is_near = 0 <= right.span.start - left.span.end <= _BETWEEN
    return is_near and 1 <= left.value < right.value / _THOUSAND
