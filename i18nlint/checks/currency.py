"""Converted amounts that cannot be right: ``$100 (약 1.4억 원)``. Rule N007.

Between alignment and judging. A conversion is held against the amount in front of its brackets,
never against that of the other language: readers get what they pay in.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from i18nlint.checks._api import Check, Pair
from i18nlint.model.alignment import Bead, Version
from i18nlint.model.dataclass import dataclass
from i18nlint.model.document import Block
from i18nlint.model.fact import Fact, FactKind, Role, value_text
from i18nlint.model.finding import Finding, Label, Side

_GLOSS = Role.GLOSS  # a member asked of its class takes ten times as long in Python 3.11
_NEAR = 6
"""Letters between the two ends of a range: $10-20 (1.4만~2.8만 원)."""
_SCORE = 0.9


@dataclass(frozen=True, slots=True)
class _Conversion:
    anchor: Fact
    gloss: Fact


def check_glosses(pair: Pair) -> Iterator[Finding]:
    """Conversions of either side that no rate of exchange explains; a copied one once."""
    if not (pair.of_source(_has_glosses) or _has_glosses(pair.target)):
        return
    for bead in pair.bitext.beads():
        if not bead.sources or not bead.targets:
            continue
        ours = list(_wrong(_inside(bead, bead.sources), pair.source))
        theirs = list(_wrong(_inside(bead, bead.targets), pair.target))
        for conversion in theirs:
            yield _finding(conversion, Side.TARGET, bead, pair)
        for conversion in ours if not theirs else ():
            yield _finding(conversion, Side.SOURCE, bead, pair)


def _has_glosses(version: Version) -> bool:
    numbers = (fact for block in version.facts.blocks for fact in block.numbers)
    return any(fact.role is _GLOSS for fact in numbers)


def _inside(bead: Bead, blocks: Sequence[Block]) -> Iterable[Block]:
    """The blocks; what they hold has beads of its own where one pairs with one."""
    return blocks if bead.is_pair else (inner for block in blocks for inner in block.walk())


def _wrong(blocks: Iterable[Block], version: Version) -> Iterator[_Conversion]:
    for block in blocks:
        for conversion in _conversions(version.facts.blocks[block.index].numbers):
            from i18nlint.facts.exchange import can_be_worth  # here: most posts need none

            anchor, gloss = conversion.anchor, conversion.gloss
            if can_be_worth(_amount(anchor), anchor.unit, _amount(gloss), gloss.unit) is False:
                yield conversion


def _amount(fact: Fact) -> Fraction:
    return Fraction(fact.value)


def _conversions(facts: Sequence[Fact]) -> Iterator[_Conversion]:
    """Amounts in brackets with the one in front of them; none of ranges, whose ends mix."""
    for number, (anchor, gloss) in enumerate(pairwise(facts)):
        if gloss.role is not _GLOSS or not (_is_money(anchor) and _is_money(gloss)):
            continue
        before = facts[number - 1] if number else None
        behind = facts[number + 2] if number + 2 < len(facts) else None
        if not _touches(before, anchor) and not _touches(gloss, behind):
            yield _Conversion(anchor, gloss)


def _is_money(fact: Fact) -> bool:
    return fact.kind is FactKind.MONEY and len({r.unit for r in fact.readings}) == 1


def _touches(left: Fact | None, right: Fact | None) -> bool:
    return left is not None and right is not None and right.span.start - left.span.end < _NEAR


def _finding(wrong: _Conversion, side: Side, bead: Bead, pair: Pair) -> Finding:
    gloss, anchor = wrong.gloss, wrong.anchor
    here = Label(gloss.span, gloss.text)
    is_target = side is Side.TARGET
    there = _counterpart(anchor, bead, pair) if is_target else Label(bead.targets[0].span, "")
    return Finding(
        "currency-gloss",
        f'"{gloss.text}" cannot be what "{anchor.text}" is worth',
        source=there if is_target else here,
        target=here if is_target else there,
        arguments={
            "anchor_value": value_text(anchor.value),
            "anchor_unit": anchor.unit,
            "gloss_value": value_text(gloss.value),
            "gloss_unit": gloss.unit,
        },
        score=_SCORE,
        primary=side,
    )


def _counterpart(anchor: Fact, bead: Bead, pair: Pair) -> Label:
    """The same amount on the source side, else its block."""
    facts = pair.source.facts.blocks
    for block in _inside(bead, bead.sources):
        for fact in facts[block.index].numbers:
            if fact.readings[0] == anchor.readings[0]:
                return Label(fact.span, fact.text)
    return Label(bead.sources[0].span, "")


CHECK = Check(name="currency", rules=("currency-gloss",), pair=check_glosses)
