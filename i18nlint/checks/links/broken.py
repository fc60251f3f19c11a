"""What is left of a link whose markup broke: rule L001. Beside `missing`."""

from __future__ import annotations

from collections.abc import Sequence

from i18nlint.model.alignment import Version
from i18nlint.model.document import Block, BlockKind
from i18nlint.model.fact import Link
from i18nlint.model.regex import lazy_regex
from i18nlint.model.text import Span

_ADDRESS = lazy_regex(r"\(([^\s()]+)\)")
"""``the guide](/guide/)``, ``the guide(/guide/)``."""
_LABEL = lazy_regex(r"\[[^\[\]\n]+\]\[([^\[\]\n]+)\]")
_BRACKET, _UNKNOWN = "a bracket is missing or misplaced", "nothing says where its label leads"


def broken_link(version: Version, lost: Link, blocks: Sequence[Block]) -> tuple[Span, str] | None:
    """Where what remains of the link stands in the blocks, and what is wrong with it."""
    source, facts = version.document.source, version.facts.blocks
    for block in blocks:
        if lost.is_image or block.kind in (BlockKind.CODE, BlockKind.HTML):
            continue
        made = [link.span for link in facts[block.index].links]
        text = source.slice(block.span)
        for pattern, why in ((_ADDRESS, _BRACKET), (_LABEL, _UNKNOWN)):
            for match in pattern.finditer(text):
                span = Span(*(block.span.start + at for at in match.span()))
                is_it = why is _UNKNOWN or _leads_there(match[1], lost)
                if is_it and not any(link.contains(span) for link in made):
                    return span, why
    return None


def _leads_there(address: str, lost: Link) -> bool:
    key, _, _ = lost.key.partition("#")
    return len(key) > 1 and key in address
