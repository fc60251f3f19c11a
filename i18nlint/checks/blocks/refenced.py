"""Code that stands in another fence: two blocks became one, or one two. Beside `omissions`."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from i18nlint.checks._code.anew import is_anew
from i18nlint.facts.equal_code import without_comments
from i18nlint.facts.fences import code_language
from i18nlint.model.alignment import Bitext, SectionBead
from i18nlint.model.document import Block, BlockKind
from i18nlint.model.regex import lazy_regex

_CODE = BlockKind.CODE  # a member asked of its class takes ten times as long in Python 3.11
_MOST = 0.6
"""Share of a block's letters, by line, that stand in other code."""
_AGAIN = 0.7
"""Share of a block's letters, by line, that a longer program has which is shown later."""
_SOME = 4
"""Lines fewer than these are in any program."""
_HALF = 0.5
"""Share of the names in a block that stand in other code, and in no other block of the source."""
_FEW = 2
"""Names fewer than these stand anywhere by chance."""
_TRIFLES = lazy_regex(r"[\s\"'`‘’“”;]+|^\s*(?://|#|--)\s*")
_COMMENT = lazy_regex(r"^\s*(?://|#|--|<!--).*$", re.MULTILINE)
_NAME = lazy_regex(r"[A-Za-z_][\w:./-]{2,}\w")
_TELLING = lazy_regex(r"[a-z][A-Z]|[\w][_:./-]")
"""Of a name that is no word of any language: ``useCaching``, ``process.env``."""


def is_in_other_fences(section: SectionBead, block: Block) -> bool:
    """True if most lines of the code stand in other code of the section, which does not need them.

    A line that the source has twice is to be there twice. Where lines were written anew, ``If (…)``
    for ``if (…)``, half of the names that the block alone has tell as much.
    """
    if block.kind is not _CODE or section.source is None or section.target is None:
        return False
    beside = [one for one in _code(section.source.own_blocks) if one is not block]
    there = list(_code(section.target.own_blocks))
    wanted = _lines([block])
    found = wanted & (_lines(there) - _lines(beside))
    if _letters(found) > 0 and _letters(found) >= _MOST * _letters(wanted):
        return True
    names = _names([block]) - _names(beside)
    known = names & _names(there)
    return len(known) >= _FEW and len(known) >= _HALF * len(names)


def is_said_twice(bitext: Bitext, code: Block) -> bool:
    """True if the source has the same code again, and that one has its counterpart: it was shown a
    second time, and what it says is there.

    Comments do not count: ``rig mast  # for wind`` may be shown again as ``rig mast``.
    """
    said = _bare(code)
    return bool(said) and any(
        bead.is_pair and bead.sources[0] is not code and _bare(bead.sources[0]) == said
        for bead in bitext.beads()
        if bead.sources and bead.sources[0].kind is _CODE
    )


def is_shown_in_full_later(bitext: Bitext, code: Block) -> bool:
    """True if most lines of the code stand in a longer program that follows, on both sides: a
    function and then the file that it is part of."""
    wanted = _lines([code])
    later = (
        bead
        for bead in bitext.beads()
        if bead.is_pair
        and bead.sources[0].kind is _CODE
        and bead.sources[0].span.start > code.span.start
    )
    return wanted.total() >= _SOME and any(
        _letters(full := _lines(bead.sources)) * _AGAIN >= _letters(wanted)
        and _letters(wanted & full & _lines(bead.targets)) >= _AGAIN * _letters(wanted)
        for bead in later
    )


def _bare(code: Block) -> str:
    return "".join(without_comments(code.text, code_language(code.info)).split())


def is_beside_other_code(section: SectionBead) -> bool:
    """True if what code the section has on both sides is another example there."""
    beads = (bead for top in section.beads for bead in top.walk() if bead.is_pair)
    pairs = [(bead.sources[0], bead.targets[0]) for bead in beads]
    return is_anew([pair for pair in pairs if all(block.kind is _CODE for block in pair)])


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


def _names(blocks: Iterable[Block]) -> frozenset[str]:
    """The names in code that are no plain words, without its comments."""
    texts = (_COMMENT.sub("", block.text) for block in blocks)
    return frozenset(
        name for text in texts for name in _NAME.findall(text) if _TELLING.search(name)
    )


def _letters(lines: Counter[str]) -> int:
    return sum(len(line) * count for line, count in lines.items())
