"""Steps that were numbered by hand and slipped: 1、 6、 3、 against 1. 2. 3.

A list that Markdown numbers cannot slip; steps that are paragraphs can, and no other number of
theirs needs to tell.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from i18nlint.checks._api import Pair
from i18nlint.checks.numbers.telling import changed_message
from i18nlint.model.alignment import Version
from i18nlint.model.dataclass import dataclass
from i18nlint.model.document import Block, BlockKind, Section
from i18nlint.model.finding import Finding, Label
from i18nlint.model.regex import lazy_regex
from i18nlint.model.text import Span

_PARAGRAPH = BlockKind.PARAGRAPH  # a member asked of its class is slow in Python 3.11
_MARKER = lazy_regex(r"[(（]?([0-9]{1,2})[)）、．.](?![0-9])")
_LONGEST = 5
"""Of a marker with what follows it: (12).x"""
_SURE = 0.85
_FEW = 2
"""Steps that are none too few: one number alone may begin anywhere."""


@dataclass(frozen=True, slots=True)
class _Step:
    number: int
    span: Span
    """Of its digits."""
    is_by_hand: bool


def slipped_steps(pair: Pair) -> Iterator[Finding]:
    """The one step of a section that is out of the count which the other side keeps.

    Two steps that are both paragraphs are compared like all numbers.
    """
    for bead in pair.bitext.sections:
        if bead.source and bead.target:
            yield from _slipped(bead.source, bead.target, pair)


def _slipped(source: Section, target: Section, pair: Pair) -> Iterator[Finding]:
    if not (_is_by_hand(source, pair.source) or _is_by_hand(target, pair.target)):
        return  # like most
    ours, theirs = [*_steps(source, pair.source)], [*_steps(target, pair.target)]
    if len(ours) != len(theirs) or len(ours) < _FEW or _counts(ours) is _counts(theirs):
        return
    differing = [two for two in zip(ours, theirs, strict=True) if two[0].number != two[1].number]
    if len(differing) == 1 and differing[0][0].is_by_hand is not differing[0][1].is_by_hand:
        yield _differs(*differing[0], pair)


def _is_by_hand(section: Section, version: Version) -> bool:
    """True if a paragraph begins with a number, by what is known of its numbers."""
    facts = version.facts.blocks
    return any(
        block.kind is _PARAGRAPH
        and bool(numbers := facts[block.index].numbers)
        and numbers[0].span.start - block.span.start <= 1
        for block in section.blocks
    )


def _counts(steps: list[_Step]) -> bool:
    """True of 1, 2, 3 and of 1, 2, 1, 2, 3."""
    numbers = [step.number for step in steps]
    return numbers[0] == 1 and all(later in (number + 1, 1) for number, later in pairwise(numbers))


def _steps(section: Section, version: Version) -> Iterator[_Step]:
    """Paragraphs that begin with a number, and items by the numbers that their list shows."""
    for block in section.blocks:
        if block.kind is BlockKind.PARAGRAPH:
            if span := _digits(block, version):
                yield _Step(int(version.document.source.slice(span)), span, is_by_hand=True)
        elif block.kind is BlockKind.LIST and (span := _digits(block.children[0], version)):
            first = int(version.document.source.slice(span))
            for number, item in enumerate(block.children, first):
                yield _Step(number, _digits(item, version) or item.span, is_by_hand=False)


def _digits(block: Block, version: Version) -> Span | None:
    """The digits of the marker that the block begins with."""
    match = _MARKER.match(version.document.source.slice(block.span)[:_LONGEST])
    return Span(*match.span(1)).shift(block.span.start) if match else None


def _differs(source: _Step, target: _Step, pair: Pair) -> Finding:
    one, other = str(source.number), str(target.number)
    return Finding(
        "number-changed",
        changed_message(one, other, pair.source.document.language),
        source=Label(source.span, one),
        target=Label(target.span, other),
        arguments={"source_value": one, "target_value": other},
        score=_SURE,
    )
