"""What is said of a section whose code is another example: rule C001. Beside `told`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from i18nlint.checks._api import Pair
from i18nlint.checks._code.anew import lines_kept, written_anew
from i18nlint.checks._code.difference import HEARD, Difference
from i18nlint.checks._code.pairs import BlockPair, code_difference
from i18nlint.checks.code.told import differs
from i18nlint.model.alignment import Verdict
from i18nlint.model.dataclass import replace
from i18nlint.model.finding import Finding

_SCORE = 0.62


def other_examples(pair: Pair, pairs: Sequence[BlockPair]) -> list[list[BlockPair]]:
    """The pairs of code blocks of each section that is another example, and would have findings.

    Where no line has its like, each block is another one anyway.
    """
    return [own for own in written_anew(pair.bitext, pairs) if _has_findings(pair, own)]


def _has_findings(pair: Pair, own: Sequence[BlockPair]) -> bool:
    found = ((blocks, code_difference(pair, *blocks)) for blocks in own)
    told = [
        one
        for blocks, one in found
        if one is not None and differs(pair, *blocks, one).score >= HEARD
    ]
    return len(told) > 1 or any(not one.is_of_strangers for one in told)


def other_facts(pair: Pair, own: Sequence[BlockPair]) -> Iterator[Finding]:
    """Another version or host in the code of such a section."""
    for blocks in own:
        found = code_difference(pair, *blocks)
        if found is not None and found.is_of_strangers and found.tag != "another":
            yield differs(pair, *blocks, found)


def another_example(pair: Pair, own: Sequence[BlockPair]) -> Finding:
    """One finding, at the first block, for all code of a section.

    A variant of its own where the versions are no translations line by line: an author's choice.
    """
    source, target = own[0]
    found = Difference(0, 0, _SCORE, "another", kept=lines_kept(own))
    finding = differs(pair, source, target, found)
    if pair.bitext.verdict is not Verdict.MIRROR:
        finding = replace(finding, variant="example", score=_SCORE)
    if len(own) == 1:
        return finding
    others = len(own) - 1
    blocks = "block" if others == 1 else "blocks"
    return replace(
        finding,
        message=f"{finding.message} (and {others} more {blocks} of the section)",
        arguments={**finding.arguments, "blocks": len(own)},
    )
