"""Components, HTML tags, shortcodes and placeholders compared: rules C006 and C007.

Between alignment and judging. Names and settings must agree, text inside them is translated.
Emphasis, links and images are no components; links have a check of their own.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from i18nlint.checks._api import Check, Pair
from i18nlint.checks.markup.components import Told, compare_components
from i18nlint.checks.markup.placeholders import compare_placeholders
from i18nlint.checks.markup.sides import sides_of
from i18nlint.model.alignment import Version
from i18nlint.model.document import Block, BlockKind
from i18nlint.model.finding import Finding
from i18nlint.model.regex import lazy_regex

_MARK = lazy_regex("[<{%]")
_MARKED = frozenset({BlockKind.COMPONENT, BlockKind.CONTAINER, BlockKind.CODE, BlockKind.HTML})


def markup(pair: Pair) -> Iterator[Finding]:
    """Tags and placeholders that differ within a bead."""
    told = Told(pair)
    source, target = pair.source, pair.target
    for bead in pair.bitext.beads():
        if bead.sources and bead.targets:
            deep = not bead.children
            if not (
                _has_marks(source, bead.sources, deep=deep)
                or _has_marks(target, bead.targets, deep=deep)
            ):
                continue
            sides = sides_of(bead)
            yield from compare_components(pair, sides, told)
            yield from compare_placeholders(pair, sides)


def _has_marks(version: Version, blocks: Sequence[Block], *, deep: bool) -> bool:
    """A quick look that spares most paragraphs the slow one; ``deep`` if inside them too."""
    text = version.document.source.text
    for block in blocks:
        if block.kind in _MARKED or _MARK.search(text, block.span.start, block.span.end):
            return True
        if deep and block.children and _has_marks(version, block.children, deep=True):
            return True
    return False


CHECK = Check("markup", ("component-differs", "placeholder-differs"), pair=markup)
