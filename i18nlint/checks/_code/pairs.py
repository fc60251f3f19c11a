"""Which code block stands against which. Between alignment and the checks of code and diagrams."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from i18nlint.checks._api import Pair
from i18nlint.checks._code.compare import Difference, difference
from i18nlint.checks._code.slips import Strictness
from i18nlint.facts.fences import code_language
from i18nlint.model.alignment import Bitext
from i18nlint.model.document import Block, BlockKind

BlockPair = tuple[Block, Block]
_CODE = BlockKind.CODE  # a member asked of its class takes ten times as long in Python 3.11


def code_pairs(bitext: Bitext) -> Iterator[BlockPair]:
    """The aligned code blocks; two pairs whose languages only fit crosswise are exchanged.

    A post that shows a diagram's text above the diagram has the same lines twice, and the one that
    lost a line looks less like itself than like the other.
    """
    pairs = [
        (bead.sources[0], bead.targets[0])
        for bead in bitext.pairs()
        if bead.sources[0].kind is _CODE and bead.targets[0].kind is _CODE
    ]
    odd = [at for at, pair in enumerate(pairs) if _language(pair[0]) != _language(pair[1])]
    for one, other in combinations(odd, 2):
        if _fit_crosswise(pairs[one], pairs[other]):
            (first, second), (third, fourth) = pairs[one], pairs[other]
            pairs[one], pairs[other] = (first, fourth), (third, second)
    yield from pairs


def code_difference(pair: Pair, source: Block, target: Block) -> Difference | None:
    """Where the code of two blocks differs; None for diagrams, which have a check of their own."""
    ones, others = code_language(source.info), code_language(target.info)
    if "mermaid" in (ones, others) or (ones == "diff") != (others == "diff"):
        return None
    strictness = Strictness.of(pair)
    first = difference(source.text, target.text, ones, strictness=strictness)
    if first is None or ones == others:
        return first
    as_other = difference(source.text, target.text, others, strictness=strictness)
    return first if as_other is not None else None


def _fit_crosswise(one: BlockPair, other: BlockPair) -> bool:
    return (_language(one[0]), _language(one[1])) == (_language(other[1]), _language(other[0]))


def _language(block: Block) -> str:
    return code_language(block.info) or "text"
