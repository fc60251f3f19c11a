"""Links whose markup broke, so that readers see the brackets or the address: rule L001.

Beside `missing`, which asks what is left of a link that is gone. Where the address alone became a
link, none is missing: `half_made` looks at what stands in front of those.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from i18nlint.checks._api import Pair
from i18nlint.checks.links.addresses import shown
from i18nlint.checks.links.left import Left
from i18nlint.model.alignment import Version
from i18nlint.model.document import Block, BlockKind, Document
from i18nlint.model.fact import Link
from i18nlint.model.finding import Finding, Label, Scale
from i18nlint.model.regex import lazy_regex
from i18nlint.model.text import Span

_ADDRESS = lazy_regex(r"\(([^\s()]+)\)")
"""``the guide](/guide/)``, ``the guide(/guide/)``."""
_SPACED = lazy_regex(r"\]\(([^()\n\"']+)\)")
"""``the guide](/guide /start)``: a blank ends the address, and what follows makes it none."""
_BLANKS = lazy_regex(r"\s+")
_LABEL = lazy_regex(r"\[[^\[\]\n]+\]\[([^\[\]\n]+)\]")
_HALF_MADE = lazy_regex(r"\[[^\[\]\n]{2,}(?:[(（]|\] ?[(（])$")
"""``[the guide(``, ``[the guide] (`` and ``[the guide]（`` in front of an address; ``[the guide](``
where nothing closes it."""
_HALF, _BEFORE = "](", 200
_BRACKET, _UNKNOWN = "a bracket is missing or misplaced", "nothing says where its label leads"
_NOWHERE, _BLANK = "what follows its words is no address", "there is a blank in its address"
_AS_CODE = "it stands in backticks"
_SCORE = 0.85


def half_made(pair: Pair, linked: Iterable[Left]) -> Iterator[Finding]:
    """Links that have a text in the source, and here an address behind half a bracket."""
    for left in linked:
        made = {link.key: link for link in left.sources if link.text not in ("", link.target)}
        for target in left.targets if made else ():
            source = made.get(target.key)
            if source and _is_half_made(pair.target.document, target):
                yield broken(pair, source, target.span, _BRACKET, score=_SCORE)


def _is_half_made(document: Document, link: Link) -> bool:
    if link.is_image or link.text != link.target:
        return False
    start = link.span.start
    return _HALF_MADE.search(document.source.text[max(0, start - _BEFORE) : start]) is not None


def remains(
    version: Version, lost: Link, blocks: Sequence[Block], *, text: Span
) -> tuple[Span, str] | None:
    """Where what remains of the link stands in the blocks, and what is wrong with it.

    ``text`` is where its words stand: ``[the manual](From the manual)``.
    """
    source, facts = version.document.source, version.facts.blocks
    made = [link.span for block in blocks for link in facts[block.index].links]
    codes = [span for block in blocks for span in facts[block.index].code_spans]
    if any(span.contains(text) for span in made):
        return None
    for block in blocks:
        if lost.is_image or block.kind in (BlockKind.CODE, BlockKind.HTML):
            continue
        for pattern, why in ((_ADDRESS, _BRACKET), (_SPACED, _BLANK), (_LABEL, _UNKNOWN)):
            for match in pattern.finditer(source.slice(block.span)):
                span = Span(*(block.span.start + at for at in match.span()))
                is_it = why is _UNKNOWN or _leads_there(_BLANKS.sub("", match[1]), lost)
                if is_it and not any(link.contains(span) for link in made):
                    return span, _AS_CODE if any(code.contains(span) for code in codes) else why
    if text.length and source.text.startswith(_HALF, text.end):
        return text, _NOWHERE
    return None


def _leads_there(address: str, lost: Link) -> bool:
    key, _, _ = lost.key.partition("#")
    if lost.key == "#":
        return address.startswith("#") and len(address) > 1
    return len(key) > 1 and key in address


def broken(pair: Pair, source: Link, place: Span, why: str, *, score: float) -> Finding:
    """The finding of a link of the source that readers see the pieces of here."""
    address, noun = shown(source.target), "image" if source.is_image else "link to"
    language = pair.source.document.language
    return Finding(
        "image-missing" if source.is_image else "link-missing",
        f"the {noun} {address} in {language} is no link here: {why}",
        source=Label(source.span, address),
        target=Label(place),
        arguments={"source_value": address, "reason": why},
        score=score,
        scale=Scale.PIECE,
    )
