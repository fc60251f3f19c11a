"""Links and images of a block. Between parsing and `document`."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from i18nlint.facts.addresses import image_key, link_key
from i18nlint.model.document import Block, BlockKind, Inline, InlineKind
from i18nlint.model.fact import Link
from i18nlint.model.language import LanguageTag
from i18nlint.model.regex import lazy_regex
from i18nlint.model.text import Span

if TYPE_CHECKING:
    from i18nlint.facts.html import TagLink

_BADGE = lazy_regex(r"badge|shields\.io|[?&](?:text|title|label)=", re.IGNORECASE)
_BEHIND_BARE = lazy_regex(r"(?<=[!-~])[)(]?[\u3000-\u9fff\uac00-\ud7a3\uff00-\uffef].*$")
"""Particles that a bare address swallows: ``http://127.0.0.1:4000/에서``."""


PICTURE = lazy_regex(r"[^\s\"'{}<>]+\.(?:png|jpe?g|gif|svg|webp|avif)")
"""A file that shows something, as a word of a Liquid tag names it."""
_IN_MACRO = lazy_regex(
    r"^\{\{[^{}]*?[\"'](?P<path>[^\s\"'{}<>]+\.(?:png|jpe?g|gif|svg|webp|avif))[\"']"
)
"""Of Zola: ``{{ image(src="loom.jpg", width=640) }}``."""
_OPENED = lazy_regex(r"(?P<image>!?)\[(?P<text>[^\[\]]*)\]\($")
_PARTS = 9
"""Pieces that a link's words may have."""
_TITLED = lazy_regex(r"(?P<text>[^<>]*[^<>\s])\s*<(?P<path>[^<>\s]+)>")
_REST = lazy_regex(r"(?P<path>/[^\s()]+)\)")
_ADDRESSES = frozenset({"href", "src", "url"})
_LINKING = (InlineKind.LINK, InlineKind.IMAGE)
_HTML = InlineKind.HTML  # a member asked of its class takes ten times as long in Python 3.11
_CODE, _BREAK = InlineKind.CODE, InlineKind.BREAK
_LEADING = frozenset({"{doc}", "{ref}", "{any}", "{download}"})
"""Roles of MyST that lead to a page; what a ``{term}`` is called is translated."""
_RAW = (BlockKind.HTML, BlockKind.RAW)
_WITH_ATTRIBUTES = frozenset({BlockKind.COMPONENT, BlockKind.CONTAINER, BlockKind.HTML})


def is_badge(image: Link) -> bool:
    """True for an image that is drawn from its address, where its words stand."""
    return _BADGE.search(image.target) is not None


def block_links(block: Block, language: LanguageTag) -> Iterator[Link]:
    """Links and images of the block itself: Markdown's, and those of HTML and components."""
    for piece in block.pieces():
        if piece.kind in _LINKING:
            yield _inline_link(piece, language)
        elif piece.kind is _HTML:
            for tag in _tags(piece.text):
                yield _tag_link(tag, piece.span, language)
            for match in _IN_MACRO.finditer(piece.text):
                yield _picture_link(match["path"], piece.span, language)
            if piece.text[0] == "{":
                yield from _around_macro(block, piece, language)
    if block.kind in _RAW:
        start = (block.text_span or block.span).start
        for tag in _tags(block.text):
            yield _tag_link(tag, tag.span.shift(start), language)
    if block.kind in _WITH_ATTRIBUTES:
        yield from _attribute_links(block, language)


def _around_macro(block: Block, macro: Inline, language: LanguageTag) -> Iterator[Link]:
    """Links that Markdown does not know, with what stands before and behind the macro.

    Of Liquid ``[the map]({{ site.baseurl }}/map/)``, of MyST ``{doc}`the map <../map>```.
    """
    pieces = block.inlines
    at = bisect_left(pieces, macro.span.start, key=_start)
    if at + 1 >= len(pieces) or pieces[at] is not macro:
        return  # the last one, or within a link
    behind = pieces[at + 1]
    role = _TITLED.fullmatch(behind.text) if macro.text in _LEADING else None
    if behind.kind is _CODE and role:
        span = macro.span.cover(behind.span)
        yield Link(role["path"], link_key(role["path"], language), role["text"], span)
    start, opening = _opening(pieces[:at]) if macro.text[:2] == "{{" else (0, None)
    if opening and (path := _REST.match(behind.text)):
        span = Span(start + opening.start(), behind.span.start + len(path[0]))
        key = image_key if opening["image"] else link_key
        target = path["path"]
        yield Link(target, key(target, language), opening["text"], span, bool(opening["image"]))


def _opening(pieces: Sequence[Inline]) -> tuple[int, re.Match[str] | None]:
    """``[the map](`` at the end of the pieces, and where the text begins in which it was found.

    An entity or emphasis in it is a piece of its own: ``[Q&amp;A](``.
    """
    words = ""
    for piece in reversed(pieces[-_PARTS:] if pieces and pieces[-1].text.endswith("](") else ()):
        words = f"{''.join(leaf.text for leaf in piece.walk())}{words}"
        if "[" in piece.text:
            return piece.span.start, _OPENED.search(words)
    return 0, None


def _start(piece: Inline) -> int:
    return piece.span.start


def _attribute_links(block: Block, language: LanguageTag) -> Iterator[Link]:
    for name, value in block.attributes:
        if name in _ADDRESSES and not value.startswith("{"):
            from i18nlint.facts.html import TagLink

            yield _tag_link(TagLink(value, block.span, name == "src"), block.span, language)
        elif PICTURE.fullmatch(name):  # of Hexo: {% img /images/plan.png 800 600 %}
            yield _picture_link(name, block.span, language)


def is_figure(block: Block) -> bool:
    """True of a component or a macro that shows a picture and holds nothing else.

    ``{{< figure src="a.png" >}}``, ``{% img /a.png %}``, ``{{ image(src="a.png") }}``.
    """
    if block.kind is BlockKind.COMPONENT:
        given = (part for attribute in block.attributes for part in attribute)
        return not block.children and any(PICTURE.fullmatch(part) for part in given)
    return any(piece.kind is _HTML and _IN_MACRO.match(piece.text) for piece in block.pieces())


def _tags(html: str) -> Iterator[TagLink]:
    from i18nlint.facts.html import tag_links  # here: most posts have no tags

    return tag_links(html)


def _picture_link(path: str, span: Span, language: LanguageTag) -> Link:
    return Link(path, image_key(path, language), "", span, is_image=True)


def _inline_link(piece: Inline, language: LanguageTag) -> Link:
    is_image = piece.kind is InlineKind.IMAGE
    key = image_key if is_image else link_key
    text = piece.text if is_image else _said(piece)
    target = _BEHIND_BARE.sub("", piece.target) if text == piece.target else piece.target
    return Link(target, key(target, language), text, piece.span, is_image)


def _said(piece: Inline) -> str:
    """The words of a link in one line: ``[least recently⏎used](…)``."""
    return "".join([" " if leaf.kind is _BREAK else leaf.text for leaf in piece.walk()])


def _tag_link(tag: TagLink, span: Span, language: LanguageTag) -> Link:
    key = image_key if tag.is_image else link_key
    return Link(tag.target, key(tag.target, language), "", span, tag.is_image)
