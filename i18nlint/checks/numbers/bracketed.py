"""Numbers in brackets behind a measure, which say it again for other readers: 1 l (4 ¼ cups)."""

from __future__ import annotations

from i18nlint.checks.numbers.scene import Scene
from i18nlint.model.alignment import Version
from i18nlint.model.document import Block
from i18nlint.model.fact import Fact, FactKind
from i18nlint.model.regex import lazy_regex

_OPENED = lazy_regex(r"(?P<unit>[ \u00a0\u202f]?[^\W\d_°%]{0,12}\.?) ?[(（][^()（）]{0,24}$")
"""From the end of a measure to a number in the bracket behind it, over a unit that is unread."""
_CLOSED = lazy_regex(r"[^()（）]{0,24}[)）]")


def restates(fact: Fact, scene: Scene) -> bool:
    """True of the 4 ¼ of "1 l (4 ¼ cups)", and of "2 tbsp (30 ml)"."""
    sides = (scene.pair.source, scene.bead.sources), (scene.pair.target, scene.bead.targets)
    return any(_restates(fact, version, block) for version, blocks in sides for block in blocks)


def _restates(fact: Fact, version: Version, block: Block) -> bool:
    facts = version.facts.blocks[block.index].numbers
    if not any(other is fact for other in facts):
        return False
    text = version.document.source.text
    if _CLOSED.match(text, fact.span.end) is None:
        return False
    return any(
        FactKind.SIZE in (measure.kind, fact.kind)
        and _OPENED.fullmatch(text, measure.span.end, fact.span.start) is not None
        for measure in facts
        if measure.span.end <= fact.span.start
    )
