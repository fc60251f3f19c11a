"""The lines of all code of a page, and which of them stands in another block there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from i18nlint.checks._api import Pair
from i18nlint.checks._code.apart import has_words
from i18nlint.checks._code.difference import Difference
from i18nlint.facts.equal_code import without_comments
from i18nlint.facts.fences import code_language
from i18nlint.model.alignment import Bitext, Version
from i18nlint.model.document import Block, BlockKind


def lines_of(version: Version) -> Counter[str]:
    return lines_in(version.document.walk())


def lines_of_target(bitext: Bitext) -> Counter[str]:
    return lines_of(bitext.target)


def lines_in(blocks: Iterable[Block]) -> Counter[str]:
    """How often each line stands in the code of the blocks, without indentation and comments."""
    code = (one for one in blocks if one.kind is BlockKind.CODE)
    texts = (without_comments(block.text, code_language(block.info)) for block in code)
    return Counter(line.strip() for text in texts for line in text.split("\n") if line.strip())


def is_in_another_block(pair: Pair, blocks: tuple[Block, Block], found: Difference) -> bool:
    """True for a line that the other page has as often as this one, but not in this block."""
    line, other = _line_told(blocks, found)
    known = [pair.of_source(lines_of), pair.once(lines_of_target)]
    ours, theirs = known if found.tag == "delete" else reversed(known)
    return bool(line) and 0 < ours[line] <= theirs[line] and line not in lines_in([other])


def is_once_more(blocks: tuple[Block, Block], found: Difference) -> bool:
    """True for a line of signs that the other block has, too: a bracket, the next item's ``-``."""
    line, other = _line_told(blocks, found)
    return bool(line) and not has_words(line) and line in lines_in([other])


def _line_told(blocks: tuple[Block, Block], found: Difference) -> tuple[str, Block]:
    """The one whole line that is told, and the block that lacks it; empty if it is none."""
    is_lost = found.tag == "delete"
    block, other = blocks if is_lost else (blocks[1], blocks[0])
    if not found.whole_line or found.run or found.tag not in ("delete", "insert"):
        return "", other
    at = found.source_line if is_lost else found.target_line
    lines = without_comments(block.text, code_language(block.info)).split("\n")
    return lines[at].strip(), other
