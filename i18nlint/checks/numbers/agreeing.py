"""A quick look that most pairs of blocks pass: they name the same numbers in the same order."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from i18nlint.align.predicates import equal_first, same_first
from i18nlint.model.alignment import Bead, Bitext
from i18nlint.model.fact import Fact, FactKind, Role, Strength

_HARD, _WEAK = Strength.HARD, Strength.WEAK  # a member asked of its class takes long in 3.11
_PERCENT_AND_POINT = {FactKind.PERCENT, FactKind.PERCENTAGE_POINT}
_GLOSS, _SCORE = Role.GLOSS, FactKind.SCORE


def says_the_same(bead: Bead, bitext: Bitext) -> bool:
    """A quick look that most pairs pass: no numbers, or the same ones in the same order.

    Each is then matched with its like, and none is left over, turned round or swapped.
    """
    if len(bead.sources) != 1 or len(bead.targets) != 1:
        return False
    ours = bitext.source.facts.blocks[bead.sources[0].index].numbers
    theirs = bitext.target.facts.blocks[bead.targets[0].index].numbers
    if not ours or len(ours) != len(theirs):
        return not ours and not theirs
    return _say_one(ours[0], theirs[0]) if len(ours) == 1 else _are_equal(ours, theirs)


def _say_one(one: Fact, other: Fact) -> bool:
    """True of the only number of each side, in words too: "three files" and 3개 파일."""
    if one.role is _GLOSS or other.role is _GLOSS:
        return False
    if one.strength is other.strength is _HARD:
        return equal_first(one, other) and {one.kind, other.kind} != _PERCENT_AND_POINT
    return one.strength is not _WEAK and other.strength is not _WEAK and same_first(one, other)


def _are_equal(ours: Sequence[Fact], theirs: Sequence[Fact]) -> bool:
    """True of numbers in digits that mean the same one by one, and of which none is written as
    another one of the other side is: what is written alike is matched first."""
    written = {fact.text for fact in ours}, {fact.text for fact in theirs}
    for one, other in zip(ours, theirs, strict=True):
        if not (_is_plain(one) and _is_plain(other) and same_first(one, other)):
            return False
        if one.text != other.text and (one.text in written[1] or other.text in written[0]):
            return False
    return _are_in_order(ours) and _are_in_order(theirs)


def _is_plain(fact: Fact) -> bool:
    """True of digits that are no conversion in brackets and no result of a match."""
    is_digits = fact.strength is _HARD and fact.role is not _GLOSS
    return is_digits and fact.readings[0].kind is not _SCORE


def _are_in_order(facts: Sequence[Fact]) -> bool:
    return all(one.span.start <= other.span.start for one, other in pairwise(facts))
