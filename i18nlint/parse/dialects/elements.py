"""HTML and JSX elements, paired shortcodes and Liquid tags, with the Markdown inside them.

CommonMark ends an HTML block at a blank line and never looks inside; MDX, Hugo, VitePress and
most readers of ``<details>`` see an element with content. So does this rule: a tag at the start
of a line whose end tag is known becomes a block, and what stands between is parsed as Markdown.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import cast

from markdown_it import MarkdownIt
from markdown_it.common.html_blocks import block_names
from markdown_it.rules_block import StateBlock
from markdown_it.token import Token

from i18nlint.model.dataclass import dataclass
from i18nlint.model.document import BlockKind
from i18nlint.model.regex import lazy_regex
from i18nlint.parse.dialects.tags import Form, Tag, TagMap, scan_tags
from i18nlint.parse.parts import (
    INTERRUPTING,
    PART,
    Part,
    close_part,
    common_indent,
    open_part,
    push_leaf,
    read_inside,
)

TAGS = "tags"
_BLANKS = " \t"
_HEADER_CELL = lazy_regex(r"<th[\s>]", re.IGNORECASE)
_BLOCK_NAMES = frozenset(block_names) - {"link", "meta", "base", "param", "source", "track"}
_PHRASING = frozenset({
    "a", "abbr", "b", "bdi", "bdo", "br", "button", "cite", "code", "data", "del", "dfn", "em",
    "font", "i", "img", "input", "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span",
    "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
})  # fmt: skip
_KINDS = {
    "table": BlockKind.TABLE,
    "tr": BlockKind.ROW,
    "td": BlockKind.CELL,
    "th": BlockKind.CELL,
    "ul": BlockKind.LIST,
    "ol": BlockKind.LIST,
    "li": BlockKind.ITEM,
    "blockquote": BlockKind.QUOTE,
    "p": BlockKind.PARAGRAPH,
    **{f"h{level}": BlockKind.HEADING for level in range(1, 7)},
}
_LEAVES = {BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.CELL}
_TRANSPARENT = frozenset({"thead", "tbody", "tfoot"})
_CODE = frozenset({
    "highlight", "mermaid", "katex", "math", "gist", "chart", "plantuml", "codeblock", "raw",
    "comment",
})  # fmt: skip
"""Shortcodes and Liquid tags that hold no Markdown."""


def elements(engine: MarkdownIt) -> None:
    """Add the rule, before all that could take a tag for text."""
    engine.block.ruler.before("table", "element", _element, INTERRUPTING)


def tags_of(state: StateBlock) -> TagMap:
    """The tags of the document, found once."""
    found = state.env.get(TAGS)
    if found is None:
        found = state.env[TAGS] = scan_tags(state.src)
    return cast("TagMap", found)


@dataclass(slots=True)
class _Place:
    """An element and the lines on which its opening tag and its whole end."""

    tag: Tag
    first: int
    opened: int
    last: int

    @property
    def end(self) -> int:
        return self.tag.close[1] if self.tag.close else self.tag.span[1]


def _element(state: StateBlock, line: int, end: int, silent: bool) -> bool:
    tags = tags_of(state)
    if not tags or state.is_code_block(line):
        return False
    place = _find(state, tags, line, end)
    if place is None:
        return False
    if silent:  # a component alone on its line may still belong to the sentence around it
        return place.tag.close is not None or _is_block_by_name(place.tag)
    return _read_line(state, tags, place, end)


def _find(state: StateBlock, tags: TagMap, line: int, end: int) -> _Place | None:
    """The element that begins a block at the start of the line."""
    tag = tags.get(state.bMarks[line] + state.tShift[line])
    if tag is None or not tag.is_whole or is_phrasing(tag):
        return None
    opened = _line_of(state, line, end, tag.span[1])
    last = _line_of(state, opened, end, tag.close[1]) if opened >= 0 and tag.close else opened
    if last < 0:
        return None
    place = _Place(tag, line, opened, last)
    behind = state.src[place.end : state.eMarks[last]].strip(_BLANKS)
    return place if _is_block_by_name(tag) or not behind else None


def is_phrasing(tag: Tag) -> bool:
    """True of elements of running text: they make a paragraph even if they stand alone in it."""
    return tag.form is Form.ELEMENT and tag.name in _PHRASING


def _is_block_by_name(tag: Tag) -> bool:
    """True of elements that are a block whatever follows them on the line."""
    return tag.form is Form.ELEMENT and tag.name.lower() in _BLOCK_NAMES


def _line_of(state: StateBlock, line: int, end: int, offset: int) -> int:
    """The line that the text before ``offset`` ends on; -1 if it lies outside the container."""
    first = line
    while line < end:
        if line > first and not state.isEmpty(line) and state.sCount[line] < state.blkIndent:
            return -1
        if offset <= state.eMarks[line]:
            return line
        line += 1
    return -1


def _read_line(state: StateBlock, tags: TagMap, place: _Place | None, end: int) -> bool:
    """Read an element and all that follows it on the line where it ends."""
    moved: list[tuple[int, tuple[int, int, int]]] = []
    line = end
    while place is not None:
        _read_element(state, place)
        line = place.last
        moved.append((line, (state.bMarks[line], state.tShift[line], state.sCount[line])))
        _move_start(state, line, place.end)
        place = None if state.isEmpty(line) else _find(state, tags, line, end)
    if not state.isEmpty(line):
        read_inside(state, line, line + 1, state.blkIndent)
    for number, (mark, shift, count) in reversed(moved):
        state.bMarks[number], state.tShift[number], state.sCount[number] = mark, shift, count
    state.line = line + 1
    return True


def _move_start(state: StateBlock, line: int, offset: int) -> None:
    """Let the line begin with the first character from ``offset`` on that is not blank."""
    state.bMarks[line] = min(state.skipSpaces(offset), state.eMarks[line])
    state.tShift[line] = 0
    state.sCount[line] = state.blkIndent


def _read_element(state: StateBlock, place: _Place) -> None:
    tag = place.tag
    if tag.form is Form.ELEMENT and tag.name in _TRANSPARENT:
        _read_content(state, place)
        return
    part = _part(tag, (tag.span[0], place.end))
    if tag.close is None:
        part.text = state.src[slice(*tag.span)]
        push_leaf(state, place.first, part)
    elif tag.form is not Form.ELEMENT and tag.name in _CODE:
        push_leaf(state, place.first, _code(state, tag, part))
    else:
        _read_container(state, place, part)


def _part(tag: Tag, span: tuple[int, int]) -> Part:
    kind = BlockKind.COMPONENT if tag.is_component else _KINDS.get(tag.name, BlockKind.HTML)
    part = Part(kind, span, tag.name, tag.attributes)
    if kind is BlockKind.HEADING:
        part.info, part.level = "", int(tag.name[1])
    elif kind is BlockKind.LIST:
        part.info = "ordered" if tag.name == "ol" else "bullet"
    elif kind in _KINDS.values():
        part.info = ""
    return part


def _code(state: StateBlock, tag: Tag, part: Part) -> Part:
    """``{{< highlight go >}}`` and its like: a code block by another name."""
    close = tag.close or tag.span
    start, end = tag.span[1], close[0]
    written = state.src[start:end]
    lead = len(written) - len(written.lstrip("\n"))
    part.kind, part.text = BlockKind.CODE, written.strip("\n")
    if tag.name == "comment":
        part.kind = BlockKind.HTML
    part.text_span = (start + lead, start + lead + len(part.text))
    part.info = (
        tag.written.split()[0] if tag.name == "highlight" and tag.written.split() else tag.name
    )
    return part


def _read_container(state: StateBlock, place: _Place, part: Part) -> None:
    count = len(state.tokens)
    opening = open_part(state, place.first, part)
    _read_content(state, place)
    inside = state.tokens[count + 1 :]
    close_part(state)
    if part.kind in _LEAVES:
        _merge(part, place.tag, inside)
    if part.kind is BlockKind.TABLE:
        part.level = _header_rows(state.src[slice(*part.span)])
    elif part.kind in {BlockKind.HTML, BlockKind.COMPONENT} and _has_heading(inside, opening.level):
        _unwrap(state.tokens, count, place)


def _merge(part: Part, tag: Tag, inside: Sequence[Token]) -> None:
    """Let the only paragraph be the block itself; with more inside it only a cell stays one."""
    kinds = [token.type for token in inside]
    part.merged = kinds in ([], ["paragraph_open", "inline", "paragraph_close"])
    if not part.merged and part.kind is not BlockKind.CELL:
        part.kind, part.info, part.level = BlockKind.HTML, tag.name, 0


def _header_rows(written: str) -> int:
    return int(_HEADER_CELL.search(written, 0, written.lower().find("</tr")) is not None)


def _has_heading(inside: Sequence[Token], level: int) -> bool:
    return any(
        token.level == level + 1
        and (
            token.type == "heading_open"
            or (token.type == "part_open" and token.meta[PART].kind is BlockKind.HEADING)
        )
        for token in inside
    )


def _unwrap(tokens: list[Token], at: int, place: _Place) -> None:
    """Make leaves of both tags, so that headings between them open sections.

    VitePress wraps half a page in ``<div class="options-api">``, Hextra in ``{{% steps %}}``.
    """
    part: Part = tokens[at].meta[PART]
    close = place.tag.close or place.tag.span
    opening = Part(part.kind, place.tag.span, part.info, part.attributes)
    tokens[at] = _leaf(place.first, opening)
    tokens[-1] = _leaf(place.last, Part(part.kind, close, f"/{part.info}"))


def _leaf(line: int, part: Part) -> Token:
    token = Token("part", "", 0, map=[line, line + 1])
    token.meta = {PART: part}
    return token


def _read_content(state: StateBlock, place: _Place) -> None:
    """Parse what stands between the tags, their lines cut down to it."""
    close = place.tag.close or place.tag.span
    first, last = place.opened, place.last
    last_start = _line_of(state, first, last + 1, close[0] + 1)
    last = last_start if last_start >= 0 else last
    saved = state.bMarks[first], state.tShift[first], state.sCount[first], state.eMarks[last]
    _move_start(state, first, place.tag.span[1])
    state.eMarks[last] = close[0]
    begin = first + state.isEmpty(first)
    stop = last + (not state.isEmpty(last))
    if begin < stop:
        indent = common_indent(state, max(begin, first + 1), stop)
        state.sCount[first] = indent
        read_inside(state, begin, stop, indent)
    state.bMarks[first], state.tShift[first], state.sCount[first], state.eMarks[last] = saved
