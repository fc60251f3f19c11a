"""Sections whose code is another example: written anew for the same words. Beside `pairs`."""

from __future__ import annotations

from collections.abc import Sequence

from i18nlint.checks._code.apart import kept_lines
from i18nlint.checks._code.pairs import BlockPair, are_equal, likeness
from i18nlint.facts.equal_code import without_comments
from i18nlint.facts.fences import code_language
from i18nlint.model.alignment import Bitext
from i18nlint.model.document import Block, BlockKind

_CODE = BlockKind.CODE  # a member asked of its class takes ten times as long in Python 3.11
_LEAST = 12
"""Lines of code from which a section is judged by them."""
_KEPT = 1 / 3
"""Share of the lines below which the code is written anew."""
_LIKE = 0.6
"""Likeness from which it is the same code with other texts in it."""


def written_anew(bitext: Bitext, pairs: Sequence[BlockPair]) -> list[list[BlockPair]]:
    """The pairs of code blocks by section, of those sections whose code is another example."""
    if all(map(are_equal, pairs)):
        return []
    by_section: dict[int, list[BlockPair]] = {}
    places = {
        id(block): at
        for at, section in enumerate(bitext.sections)
        for top in section.beads
        for bead in (top.walk() if top.children else (top,))
        for block in bead.sources
        if block.kind is _CODE
    }
    for pair in pairs:
        by_section.setdefault(places[id(pair[0])], []).append(pair)
    return [own for own in by_section.values() if not all(map(are_equal, own)) and is_anew(own)]


def lines_kept(pairs: Sequence[BlockPair]) -> tuple[int, int]:
    """How many lines of the sources the targets have, and of how many."""
    counts = [kept_lines((_code(one), _code(other))) for one, other in pairs]
    return sum(kept for kept, _ in counts), sum(total for _, total in counts)


def is_anew(pairs: Sequence[BlockPair]) -> bool:
    """True if the code of a section is another example, of which hardly a line is the same."""
    kept, total = lines_kept(pairs)
    is_new = total >= _LEAST and kept < _KEPT * total and not any(map(_is_known, pairs))
    return is_new and not any(map(_are_texts, pairs))


def _are_texts(pair: BlockPair) -> bool:
    """True for output, outlines and drawings, of which a translation keeps no line."""
    from i18nlint.facts.code import is_prose  # here: few sections keep no line of their code

    return any(is_prose(block.text, code_language(block.info)) for block in pair)


def _is_known(pair: BlockPair) -> bool:
    """True of the same program, whatever its texts say."""
    return are_equal(pair) or likeness(*pair, least=_LIKE) >= _LIKE


def _code(block: Block) -> str:
    return without_comments(block.text, code_language(block.info))
