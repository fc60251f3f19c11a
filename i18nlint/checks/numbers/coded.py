"""Numbers that one side writes as text and the other one as code: "y = 8 + 8n" and `y = 8 + 8n`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from i18nlint.align.matching import Matching
from i18nlint.align.predicates import digits_of
from i18nlint.model.alignment import Bead, Bitext, Version
from i18nlint.model.dataclass import replace
from i18nlint.model.document import Block
from i18nlint.model.fact import Fact
from i18nlint.model.regex import lazy_regex

_NUMBER = lazy_regex(r"(?<![\w.])[0-9]+(?:\.[0-9]+)*")


def without_coded(matching: Matching, bead: Bead, bitext: Bitext) -> Matching:
    """The matching without leftovers that the other side says in code, as often as it does."""
    if not (matching.sources or matching.targets):
        return matching  # like most
    ours, theirs = _coded(bead.sources, bitext.source), _coded(bead.targets, bitext.target)
    if ours == theirs:
        return matching
    return replace(
        matching,
        sources=_without(matching.sources, theirs - ours),
        targets=_without(matching.targets, ours - theirs),
    )


def _coded(blocks: Iterable[Block], version: Version) -> Counter[str]:
    """How often a side names each number in its inline code."""
    facts = version.facts.blocks
    codes = [code for block in blocks for code in facts[block.index].codes]
    return Counter([number for code in codes for number in _NUMBER.findall(code)])


def _without(facts: Iterable[Fact], coded: Counter[str]) -> tuple[Fact, ...]:
    left = []
    for fact in facts:
        digits = digits_of(fact.text)
        if coded[digits] > 0:
            coded[digits] -= 1
        else:
            left.append(fact)
    return tuple(left)
