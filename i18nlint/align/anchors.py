"""The pieces of what a block says that survive translation. Between facts and `features`.

Numbers by value, code, link targets, images, names in Latin letters, explicit heading ids.
What each piece weighs is a matter of `rarity`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from i18nlint.align.conversions import is_customary
from i18nlint.facts.links import is_figure
from i18nlint.facts.macros import about, called, is_bare, is_call
from i18nlint.facts.prose import OPAQUE, is_plain, prose_of, shown_text
from i18nlint.model.document import Block, BlockKind, InlineKind
from i18nlint.model.fact import BlockFacts, Fact, FactKind, Strength
from i18nlint.model.regex import lazy_regex

Anchors = frozenset[str]
"""Comparable pieces of content, prefixed by kind: ``number:362``, ``link:example.org/a``."""

NO_ANCHORS: Anchors = frozenset()
_NO_SLUG = lazy_regex(r"[^a-z0-9]+")
_PHRASE = lazy_regex(r"([0-9]+)[.)] +[A-Za-z][A-Za-z',:& -]*|[A-Z][a-z][A-Za-z',& -]+")
"""A number and words, or several words of which the first one is capitalised."""
_ORDINAL = lazy_regex(r"([0-9]+)[.)] ")
_HARD, _WEAK = Strength.HARD, Strength.WEAK  # a member asked of its class is slow in 3.11
_CODE, _MATH, _HTML = InlineKind.CODE, InlineKind.MATH, InlineKind.HTML
_SIZE = FactKind.SIZE
_EMPHASIS = InlineKind.EMPHASIS
_BOLD, _BOLD_TAGS = ("**", "__"), ("<strong", "<b>")
_VERBATIM = (BlockKind.CODE, BlockKind.MATH, BlockKind.HTML)
_SOURCE_LINES = 40
"""Lines of a code block that serve as evidence."""


def block_anchors(block: Block, facts: BlockFacts) -> Anchors:
    """What the block itself offers as evidence, its children not included."""
    anchors = {f"word:{word}" for word in facts.words}
    if facts.codes:
        codes = (code.strip() for code in facts.codes if code)
        anchors |= {anchor for code in codes for anchor in _code_anchors(code)}
    if facts.links:
        anchors |= {f"{'image' if link.is_image else 'link'}:{link.key}" for link in facts.links}
    for fact in facts.numbers:
        anchors.update(_number_anchors(fact))
    if block.identifier:
        anchors.add(f"id:{block.identifier}")
    if block.kind in _VERBATIM:
        lines = [line.strip() for line in block.text.split("\n")[:_SOURCE_LINES]]
        anchors |= {f"source:{line}" for line in lines if len(line) > 2}
    if block.inlines and not is_plain(block):
        anchors.update(_inline_anchors(block))
    if block.attributes:
        anchors |= {
            f"word:{name}={value}" for name, value in block.attributes if _is_setting(value)
        }
    return frozenset(anchors) if anchors else NO_ANCHORS


def _inline_anchors(block: Block) -> Iterator[str]:
    """Formulas, the files that tags show, and macros without what they show."""
    for piece in block.pieces():
        if piece.kind is _MATH:
            yield f"code:{piece.text}"
        elif piece.kind is _HTML and (is_call(piece.text) or is_bare(piece.text)):
            yield f"source:{called(piece.text)} {about(piece.text)}".casefold()
        elif piece.kind is _CODE and piece.target:
            yield f"source:{piece.target}"


def _is_setting(value: str) -> bool:
    """True of what no language changes: the ``link="cards"`` that tells one card from the next."""
    return bool(value) and value.isascii() and not any(map(str.isspace, value))


def _code_anchors(code: str) -> Iterable[str]:
    """The code; ``2`` in backticks is the number 2, which the other side may write without them.

    A phrase that only looks like code is told as names are, for it may be translated: ``5. Going To
    Production``, ``Save As``. Of one that was translated its number is left.
    """
    if not code.isascii():
        ordinal = _ORDINAL.match(code)
        return (f"number:{ordinal[1]}",) if ordinal else ()
    if code.isdecimal():
        return (f"number:{code}",)
    if " " not in code or not (phrase := _PHRASE.fullmatch(code)):
        return (f"code:{code}",)
    number = phrase[1]
    return (f"word:{code}", f"number:{number}") if number else (f"word:{code}",)


def _number_anchors(fact: Fact) -> Iterable[str]:
    if fact.strength is _WEAK:
        return ()
    kind = "number" if fact.strength is _HARD else "soft"
    first = fact.readings[0]
    if first.kind is _SIZE and is_customary(first.unit):  # 2 inches are no 2 cm
        return [f"{kind}:{first.value!s} {first.unit}"]
    return [f"{kind}:{reading.value!s}" for reading in fact.readings]


def alternatives_of(facts: BlockFacts) -> Anchors:
    ambiguous = [fact for fact in facts.numbers if len(fact.readings) > 1]
    if not ambiguous:
        return NO_ANCHORS
    likely = {str(fact.value) for fact in facts.numbers}
    others = {str(reading.value) for fact in ambiguous for reading in fact.readings[1:]}
    return frozenset(f"{kind}:{value}" for value in others - likely for kind in ("number", "soft"))


def likely_id(heading: Block) -> Anchors:
    """The id that a site makes of a heading: ``## When to use`` is ``{#when-to-use}`` elsewhere."""
    if heading.identifier:
        return NO_ANCHORS
    title = shown_text(heading)
    slug = _NO_SLUG.sub("-", title.lower()).strip("-") if title.isascii() else ""
    return frozenset({f"id:{slug}"}) if slug else NO_ANCHORS


def is_picture(block: Block) -> bool:
    """True of a paragraph that shows nothing but a picture, and of a figure."""
    if block.kind is BlockKind.COMPONENT:
        return is_figure(block)
    if block.kind is not BlockKind.PARAGRAPH or prose_of(block).text.replace(OPAQUE, "").strip():
        return False
    return any(piece.kind is InlineKind.IMAGE for piece in block.pieces()) or is_figure(block)


def is_stressed(block: Block, text: str) -> bool:
    """True of text with words in bold type. Italics are not kept: many scripts have none."""
    return any(
        (piece.kind is _EMPHASIS and text.startswith(_BOLD, piece.span.start))
        or (piece.kind is _HTML and text.startswith(_BOLD_TAGS, piece.span.start))
        for piece in block.inlines
    )
