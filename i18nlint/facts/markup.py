"""Tags, components, shortcodes and placeholders of a block: what a translator copies as it is.

Between parsing and the markup check.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

from i18nlint.facts.fences import code_language
from i18nlint.facts.links import PICTURE
from i18nlint.facts.settings import NO_SETTINGS, Settings, settings_of, shortcode_settings
from i18nlint.model.alignment import Version
from i18nlint.model.dataclass import dataclass
from i18nlint.model.document import Block, BlockKind, InlineKind
from i18nlint.model.regex import lazy_regex
from i18nlint.model.text import SourceText, Span

_TAG = lazy_regex(
    r"<(?P<name>[A-Za-z][\w.:-]*)(?P<rest>(?:[^<>\"'{]|\"[^\"]*\"|'[^']*'|\{[^{}]*\})*)>"
)
_ATTRIBUTE = lazy_regex(
    r"(?P<name>[@:A-Za-z_][\w:.@-]*)(?:\s*=\s*(?:\"(?P<double>[^\"]*)\"|'(?P<single>[^']*)'"
    r"|(?P<code>\{[^{}]*\})|(?P<bare>[^\s\"'>]+)))?"
)
_COMMENT = lazy_regex(r"<!--.*?-->|\{/\*.*?\*/\}", re.DOTALL)
_SHORTCODE = lazy_regex(
    r"\{\{[<%]\s*(?P<hugo>/?[\w.-]+)(?P<set>[^>%]*)[>%]\}\}"
    r"|\{%-?\s*(?P<liquid>/?[\w.-]+)(?P<given>[^%]*)%\}"
)
_PLACEHOLDER = lazy_regex(
    r"\{\{(?![<%{])\s*(?P<double>[^{}]+?|[^{}()]+\(\s*\{[^{}]*\}\s*\))\s*\}\}"
    r"|(?<![{$\\\w#])\{(?P<single>[^\x00-@\[-^`{-\xa0][\w.]*)\}(?!\})"
    r"|(?P<printf>%(?:\d+\$)?(?:\.\d+)?[sdif@](?![\w%]))"
)
_TEXTUAL = frozenset({
    "p", "br", "wbr", "b", "strong", "em", "i", "u", "s", "del", "ins", "mark", "small", "sub",
    "sup", "kbd", "code", "span", "a", "img", "abbr", "q", "cite", "font", "center", "nobr", "ruby",
    "rt", "rp", "bdi", "bdo", "var", "samp", "tt", "hr", "big",
})  # fmt: skip
_TAGS = (BlockKind.COMPONENT, BlockKind.CONTAINER)
_RAW = (BlockKind.HTML, BlockKind.RAW)
_TEXT, _HTML = InlineKind.TEXT, InlineKind.HTML  # a member asked of its class is slow in 3.11
_CODE, _INLINE_CODE = BlockKind.CODE, InlineKind.CODE
_SHOWN = (_TEXT, _HTML)


@dataclass(frozen=True, slots=True)
class Tag:
    """An opening tag, component, container or shortcode."""

    name: str
    span: Span
    settings: Settings = NO_SETTINGS
    is_component: bool = True
    """False for the tags of HTML itself."""

    @property
    def shown(self) -> str:
        return self.name if self.name.startswith((":", "{")) else f"<{self.name}>"


@dataclass(frozen=True, slots=True)
class Placeholder:
    """A gap that a program fills: ``{{ name }}``, ``{name}``, ``%s``."""

    text: str
    span: Span
    is_code: bool = False
    """True inside inline code, where it may be dropped with its code."""


def tags(block: Block, source: SourceText) -> Iterator[Tag]:
    """Tags of the block itself in the order written; textual ones like ``<b>`` are left out."""
    if block.kind in _TAGS:
        yield _block_tag(block, source)
    elif block.kind in _RAW:
        yield from _tags_in(block.text, (block.text_span or block.span).start)
    else:
        for piece in block.pieces():
            if piece.kind is _HTML:
                yield from _tags_in(piece.text, piece.span.start)
            elif piece.kind is _TEXT:
                yield from _shortcodes(source.slice(piece.span), piece.span.start)


def _block_tag(block: Block, source: SourceText) -> Tag:
    """The tag of a block that is one; its place is the line that opens it."""
    mark = ":::" if block.kind is BlockKind.CONTAINER else ""
    first = source.line_span(source.position(block.span.start).line)
    opening = Span(block.span.start, max(block.span.start, min(block.span.end, first.end)))
    given = tuple(_given(block))
    if given and source.text.startswith("{", opening.start):
        from i18nlint.facts.template_words import template_settings  # here: most tags are JSX

        return Tag(block.info, opening, template_settings(block.info, given))
    return Tag(f"{mark}{block.info}", opening, settings_of(given))


def _given(block: Block) -> Iterator[tuple[str, str]]:
    """Attributes without a picture, which is a link's, and the words of its title behind it.

    ``{% asset_img pier.png 640 360 The old pier %}`` (Hexo).
    """
    is_behind = False
    for name, value in block.attributes:
        if PICTURE.fullmatch(name):
            is_behind = True
        elif value or not is_behind:
            yield name, value


def _tags_in(html: str, start: int) -> Iterator[Tag]:
    html = _without_comments(html)
    for match in _TAG.finditer(html):
        name = match["name"]
        if name in _TEXTUAL or match["rest"].lstrip()[:1].isdigit():  # <Figure 1> is text
            continue
        attributes = [(m["name"], _value(m)) for m in _ATTRIBUTE.finditer(match["rest"])]
        yield Tag(
            name,
            Span(*match.span()).shift(start),
            settings_of(tuple(attributes)),
            is_component=name[0].isupper() or "-" in name or "." in name,
        )
    yield from _shortcodes(html, start)


def _without_comments(html: str) -> str:
    """The same length; each comment that is never closed would be looked through to the end."""
    closed = max(html.rfind("-->"), html.rfind("*/}")) + len("-->")
    blanked = _COMMENT.sub(lambda match: " " * len(match[0]), html[:closed])
    return blanked + html[closed:]


def _value(match: re.Match[str]) -> str:
    groups = (match["double"], match["single"], match["code"], match["bare"])
    return unescape(next((group for group in groups if group is not None), ""))


def _shortcodes(text: str, start: int) -> Iterator[Tag]:
    if "{" not in text:  # `in` is far quicker than the expression, and nearly all texts end here
        return
    for match in _SHORTCODE.finditer(text):
        name = match["hugo"] or match["liquid"]
        sign = "{{<" if match["hugo"] else "{%"
        given = shortcode_settings(match["set"] or match["given"] or "")
        yield Tag(f"{sign} {name}", Span(*match.span()).shift(start), given)


def placeholders(block: Block, version: Version) -> Iterator[Placeholder]:
    """Placeholders in the block's inline code and raw markup, and in code that has no grammar.

    In plain prose only ``{{ }}`` is one; code with a grammar is compared token by token.
    """
    source = version.document.source
    if block.kind is _CODE:
        if code_language(block.info) in {"", "text", "markdown", "html", "vue"}:
            yield from _found(block.text, (block.text_span or block.span).start, single=True)
        return
    if block.kind in _RAW:
        yield from _found(block.text, (block.text_span or block.span).start, single=True)
    for piece in block.pieces():
        if piece.kind is _INLINE_CODE:
            yield from _found(source.slice(piece.span), piece.span.start, single=True, code=True)
        elif piece.kind in _SHOWN:
            is_expression = piece.kind is _HTML and piece.text.startswith("{")
            text = source.slice(piece.span)
            yield from _found(text, piece.span.start, single=is_expression)


def _found(text: str, start: int, *, single: bool, code: bool = False) -> Iterator[Placeholder]:
    if "{" not in text and "%" not in text:
        return
    text = _COMMENT.sub(lambda match: " " * len(match[0]), text)
    for match in _PLACEHOLDER.finditer(text):
        if match["double"] or single:
            written = " ".join(match[0].split())
            inner = f"{{{{ {match['double'].strip()} }}}}" if match["double"] else written
            yield Placeholder(inner, Span(*match.span()).shift(start), code)
