"""Code that stands in another fence: two blocks became one, or one two. Beside `omissions`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from i18nlint.model.alignment import SectionBead
from i18nlint.model.document import Block, BlockKind
from i18nlint.model.regex import lazy_regex

_CODE = BlockKind.CODE  # a member asked of its class takes ten times as long in Python 3.11
_MOST = 0.6
"""Share of a block's letters, by line, that stand in other code."""
_TRIFLES = lazy_regex(r"[\s\"'`‘’“”;]+|^\s*(?://|#|--)\s*")


def is_in_other_fences(section: SectionBead, block: Block) -> bool:
    """True if most lines of the code stand in other code of the section, which does not need them.

    A line that the source has twice is to be there twice.
    """
    if block.kind is not _CODE or section.source is None or section.target is None:
        return False
    asked = _lines(one for one in _code(section.source.own_blocks) if one is not block)
    spare = _lines(_code(section.target.own_blocks)) - asked
    wanted = _lines([block])
    found = wanted & spare
    return _letters(found) > 0 and _letters(found) >= _MOST * _letters(wanted)


def _code(blocks: Iterable[Block]) -> Iterator[Block]:
    return (inner for block in blocks for inner in block.walk() if inner.kind is _CODE)


def _lines(blocks: Iterable[Block]) -> Counter[str]:
    """The lines of code without spaces and quotes, and without the marks of comments."""
    return Counter(
        bare
        for block in blocks
        for line in block.text.split("\n")
        if any(map(str.isalpha, bare := _TRIFLES.sub("", line)))
    )


def _letters(lines: Counter[str]) -> int:
    return sum(len(line) * count for line, count in lines.items())
