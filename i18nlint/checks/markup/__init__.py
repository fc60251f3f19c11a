"""Components, HTML tags, shortcodes and placeholders compared: rules C006 and C007.

Between alignment and judging. Names and settings must agree, text inside them is translated.
Emphasis, links and images are no components; links have a check of their own.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from sys import maxsize

from i18nlint.align.recast import is_recast
from i18nlint.align.wrappers import is_framed_list
from i18nlint.checks._api import Check, Pair
from i18nlint.checks.markup.components import Told, compare_components
from i18nlint.checks.markup.placeholders import compare_placeholders
from i18nlint.checks.markup.sides import sides_of
from i18nlint.model.alignment import Bead, Bitext, Version
from i18nlint.model.dataclass import replace
from i18nlint.model.document import Block, BlockKind
from i18nlint.model.finding import NOTE, Finding
from i18nlint.model.regex import lazy_regex

_ESM = BlockKind.ESM
_UNLIKELY = -1.8
"""Log-odds below which two blocks say nothing of the same: what differs in such is a note."""
_MARK = lazy_regex("[<{%]")
_ORDER = lazy_regex(
    r"@include:|\{\*|<<<|truncate|<!--[ \t]*more|excerpt|(?i:\[_?toc_?\]|<!--[ \t]*toc)"
    r"|(?m:^\*\[|^\([\w.-]+\)=)|8<-|\{:?[ \t]*[.#][A-Za-z]"
    r"|\{(?:include|literalinclude|image|figure)\}"
)
_END = lazy_regex(r"</[A-Za-z]|\{\{[<%]\s*/|\{%-?\s*end")
_BOXES = {BlockKind.COMPONENT, BlockKind.CONTAINER}
_MARKED = frozenset({BlockKind.COMPONENT, BlockKind.CONTAINER, BlockKind.CODE, BlockKind.HTML})


def markup(pair: Pair) -> Iterator[Finding]:
    """Tags and placeholders that differ within a bead."""
    told, framed = Told(pair), list[Bead]()
    marked = pair.of_source(_marked), _marked(pair.target)
    for bead in _beads_among(marked, pair.bitext):
        if is_framed_list(bead):
            framed.append(bead)
        elif not is_recast(bead):
            sides = sides_of(bead)
            found = compare_components(pair, sides, told)
            yield from map(_as_note, found) if _are_strangers(bead) else found
            yield from compare_placeholders(pair, sides)
    if framed:
        from i18nlint.checks.markup.frames import lost_frames  # here: few lists are framed

        yield from lost_frames(pair, framed, told)
    if all(marked):
        yield from _lost_ends(pair)
    yield from _of_the_page(pair)


def _beads_among(marked: tuple[frozenset[int], frozenset[int]], bitext: Bitext) -> Iterator[Bead]:
    """The beads with a marked block on either side, and something on both."""
    ours, theirs = marked
    for bead in bitext.beads():
        if bead.sources and bead.targets:
            deep = not bead.children
            if _are_among(ours, bead.sources, deep=deep) or _are_among(
                theirs, bead.targets, deep=deep
            ):
                yield bead


def _lost_ends(pair: Pair) -> Iterator[Finding]:
    if _END.search(pair.source.document.source.text):
        from i18nlint.checks.markup.ends import lost_ends, lost_openings  # here: most close nothing

        yield from lost_ends(pair)
        yield from lost_openings(pair)


def _of_the_page(pair: Pair) -> Iterator[Finding]:
    """Orders to a generator and imports, which are compared over all of the page."""
    if pair.of_source(_has_orders):
        from i18nlint.checks.markup.orders import other_orders  # here: few pages have any

        yield from other_orders(pair)
    if any(block.kind is _ESM for block in pair.source.document.blocks):
        from i18nlint.checks.markup.imports import missing_imports  # here: MDX alone imports

        yield from missing_imports(pair)


def _has_orders(version: Version) -> bool:
    return _ORDER.search(version.document.source.text) is not None


def _are_strangers(bead: Bead) -> bool:
    """True of a note and a component that nothing but their place brought together."""
    if not bead.is_pair or bead.score >= _UNLIKELY:
        return False
    return {bead.sources[0].kind, bead.targets[0].kind} == _BOXES


def _as_note(finding: Finding) -> Finding:
    return replace(finding, score=min(finding.score, NOTE))


def _marked(version: Version) -> frozenset[int]:
    """Numbers of the blocks that deserve the slow look, which most paragraphs are spared."""
    marks = [match.start() for match in _MARK.finditer(version.document.source.text)]
    marks.append(maxsize)
    return frozenset(
        [
            block.index
            for block in version.document.walk()
            if block.kind in _MARKED or marks[bisect_left(marks, block.span.start)] < block.span.end
        ]
    )


def _are_among(marked: frozenset[int], blocks: Sequence[Block], *, deep: bool) -> bool:
    """True if one of the blocks is, or if ``deep`` one inside them."""
    for block in blocks:
        if block.index in marked:
            return True
        if deep and block.children and _are_among(marked, block.children, deep=True):
            return True
    return False


CHECK = Check("markup", ("component-differs", "placeholder-differs"), pair=markup)
