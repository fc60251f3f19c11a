"""Numbers in the attributes that readers read: ``<Card title="A loom in 3 days" />``."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from i18nlint.align.numbers import match_facts
from i18nlint.checks._api import Pair
from i18nlint.checks.numbers.leftovers import Leftovers
from i18nlint.checks.numbers.telling import changed
from i18nlint.facts.settings import READ
from i18nlint.facts.texts import numbers_in
from i18nlint.model.alignment import Version
from i18nlint.model.document import Block
from i18nlint.model.fact import Fact, FactKind, Strength
from i18nlint.model.finding import Finding

_SURE = 0.75
"""A title without its neighbours: a warning, no error."""


def attributes(pair: Pair) -> Iterator[Finding]:
    """Titles and descriptions of components in one place that count something else."""
    counted = pair.of_source(_counted)
    for bead in pair.bitext.beads() if counted else ():
        if bead.is_pair and bead.sources[0].index in counted:
            yield from _contradictions(pair, bead.sources[0], bead.targets[0])


def _counted(version: Version) -> frozenset[int]:
    """Numbers of the blocks with digits in what readers read of their attributes."""
    blocks = version.document.walk()
    return frozenset(block.index for block in blocks if block.attributes and _texts(block))


def _texts(block: Block) -> Mapping[str, str]:
    return {
        name: text
        for name, text in block.attributes
        if name in READ and any(map(str.isdecimal, text))
    }


def _contradictions(pair: Pair, source: Block, target: Block) -> Iterator[Finding]:
    """None of a text that says more numbers than the other: it is another text."""
    others = _texts(target)
    for name, text in _texts(source).items():
        if source.info != target.info or others.get(name, text) == text:
            continue
        ours = _facts(pair.source, source, text)
        theirs = _facts(pair.target, target, others[name])
        if len(ours) != len(theirs):
            continue
        left = match_facts(ours, theirs)
        language, matches = pair.source.document.language, len(left.matches)
        rest = Leftovers(left.sources, left.targets, matches, is_cell=False, is_line=True)
        for one, other, score in rest.contradictions():
            if one.kind is other.kind:
                yield changed(one, other, min(score, _SURE), language=language)


def _facts(version: Version, block: Block, text: str) -> list[Fact]:
    """Numbers in digits that the text names; names of versions and the like are not compared."""
    return [
        fact
        for fact in numbers_in(text, block.span, version.document)
        if fact.strength is Strength.HARD and fact.kind is not FactKind.IDENTIFIER
    ]
