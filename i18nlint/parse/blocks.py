"""Block tokens become the tree of blocks. Between `inline` and `document`.

One class for all kinds of block, because each goes on at the token where the last one stopped.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import field
from typing import Any

from markdown_it.token import Token

from i18nlint.model.dataclass import dataclass
from i18nlint.model.document import Block, BlockKind, Inline, Problem
from i18nlint.model.regex import lazy_regex
from i18nlint.model.text import Span
from i18nlint.parse import verbatim
from i18nlint.parse.body import Body, Lines, Placement, place_lines
from i18nlint.parse.cells import cells_of, place_cell
from i18nlint.parse.inline import InlineReader
from i18nlint.parse.parts import PART, block_of
from i18nlint.parse.positions import LINES

_HEADING_ID = lazy_regex(
    r"[ \t]*\\?(?:\{:?[ \t]*(?:\.[\w-]+[ \t]+)*#(?P<id>[^\s{}]+)[^{}]*\}"
    r"|\{/\*\s*#(?P<mdx>\S+?)\s*\*/\})[ \t]*$"
)
_TASK = lazy_regex(r"\[([ xX])\][ \t]+(?=\S)")
_ALERT = lazy_regex(
    r"\[!(?P<name>[A-Za-z][\w-]*)\][+-]?(?:[ \t]*(?:\n|\Z)|[ \t]+(?P<title>[^\n]+)(?:\n|\Z))"
)
_BLANKS = " \t"
_PARAGRAPH, _ROW, _CELL = BlockKind.PARAGRAPH, BlockKind.ROW, BlockKind.CELL
"""A member asked of its class takes ten times as long in Python 3.11."""


@dataclass(slots=True)
class BlockReader:
    """Reads one document's tokens, front to back."""

    body: Body
    inline: InlineReader
    tokens: Sequence[Token]
    problems: list[Problem] = field(default_factory=list)
    _at: int = 0
    _index: int = 0

    def read(self) -> tuple[Block, ...]:
        """The blocks up to the end of the tokens, or of the container they stand in."""
        blocks: list[Block] = []
        while self._at < len(self.tokens):
            token = self._next()
            if token.nesting == -1:
                break
            blocks.append(_READERS[token.type](self, token))
        return tuple(blocks)

    def _next(self) -> Token:
        self._at += 1
        return self.tokens[self._at - 1]

    def _number(self) -> int:
        self._index += 1
        return self._index - 1

    def _span(self, lines: Lines) -> Span:
        return self.body.span(lines.start, lines.end(self.body.text))

    # Blocks that hold text alone

    def paragraph(self, token: Token) -> Block:
        index, lines = self._number(), token.meta[LINES]
        return Block(_PARAGRAPH, index, self._span(lines), inlines=self._prose(lines))

    def _prose(self, lines: Lines) -> tuple[Inline, ...]:
        return self.inline.read(*self._content(lines))

    def _content(self, lines: Lines) -> tuple[str, Placement]:
        """What the next token, ``inline``, holds; it and the one behind it are consumed."""
        content = self._next().content
        self._next()
        return content, place_lines(self.body, content, lines)

    def heading(self, token: Token) -> Block:
        index, lines = self._number(), token.meta[LINES]
        content, placement = self._content(lines)
        identifier = ""
        if "{" in content and (match := _HEADING_ID.search(content)):
            content, identifier = content[: match.start()], match["id"] or match["mdx"]
        return Block(
            BlockKind.HEADING,
            index,
            self._span(lines),
            inlines=self.inline.read(content, placement),
            level=int(token.tag[1]),
            identifier=identifier,
        )

    def rule(self, token: Token) -> Block:
        return Block(BlockKind.RULE, self._number(), self._span(token.meta[LINES]))

    def fence(self, token: Token) -> Block:
        if not verbatim.is_closed(token):
            lines: Lines = token.meta[LINES]
            opening = self.body.span(lines.start, lines.ends[0])
            message = f"the code fence {token.markup} is never closed"
            self.problems.append(Problem("unclosed-fence", opening, message))
        return verbatim.fenced(self.body, self._number(), token)

    def indented_code(self, token: Token) -> Block:
        return verbatim.indented(self.body, self._number(), token)

    def html(self, token: Token) -> Block:
        return verbatim.html(self.body, self._number(), token)

    # Containers

    def quote(self, token: Token) -> Block:
        alert = self._alert()
        kind = BlockKind.CONTAINER if alert else BlockKind.QUOTE
        return self._container(kind, token.meta[LINES], **(alert or {}))

    def _alert(self) -> dict[str, Any] | None:
        """Name and title of ``[!NOTE]`` at the head of a quote; it is cut from the prose."""
        match = self._cut(_ALERT)
        if match is None:
            return None
        if not self.tokens[self._at + 1].content:
            self._at += 3
        title = match["title"]
        return {"info": match["name"].lower(), "attributes": (("title", title),) if title else ()}

    def _cut(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        """Cut what matches from the head of the paragraph that comes next, if one does."""
        paragraph = self.tokens[self._at]
        if paragraph.type != "paragraph_open":
            return None
        inline = self.tokens[self._at + 1]
        match = pattern.match(inline.content)
        if match is not None:
            lines: Lines = paragraph.meta[LINES]
            cut, newlines = match.end(), match[0].count("\n")
            if newlines:
                lines, cut = lines.below(lines.first + newlines), 0
            paragraph.meta[LINES] = lines.without(cut) if lines.starts else lines
            inline.content = inline.content[match.end() :].lstrip(_BLANKS)
        return match

    def list(self, token: Token) -> Block:
        info = "ordered" if token.type == "ordered_list_open" else "bullet"
        return self._list(token, info, {"list_item_open": BlockReader._item})

    def definitions(self, token: Token) -> Block:
        readers = {"dt_open": BlockReader._term, "dd_open": BlockReader._definition}
        return self._list(token, "definition", readers)

    def _list(
        self,
        token: Token,
        info: str,
        readers: Mapping[str, Callable[[BlockReader, Lines], Block]],
    ) -> Block:
        index, lines = self._number(), token.meta[LINES]
        items: list[Block] = []
        while (item := self._next()).nesting == 1:
            items.append(readers[item.type](self, lines.only(self._first_line(item))))
        span = self._cover(lines, items)
        return Block(BlockKind.LIST, index, span, children=tuple(items), info=info)

    def _first_line(self, item: Token) -> int:
        """Line of an item's marker; deflist gives all definitions but the first a wrong one."""
        inside = self.tokens[self._at].meta.get(LINES)
        if item.type == "dd_open" and inside is not None:
            return int(inside.first)
        return item.map[0] if item.map else 0

    def _item(self, lines: Lines) -> Block:
        index, task = self._number(), self._cut(_TASK)
        children = self.read()
        info = task[1].lower() if task else ""
        return Block(BlockKind.ITEM, index, self._cover(lines, children), children, info=info)

    def _term(self, own: Lines) -> Block:
        index = self._number()
        return Block(BlockKind.TERM, index, self._span(own), inlines=self._prose(own))

    def _definition(self, lines: Lines) -> Block:
        return self._container(BlockKind.DEFINITION, lines)

    def footnote(self, token: Token) -> Block:
        return self._container(BlockKind.FOOTNOTE, token.meta[LINES], info=token.meta["label"])

    def _container(
        self,
        kind: BlockKind,
        lines: Lines,
        *,
        info: str = "",
        attributes: tuple[tuple[str, str], ...] = (),
    ) -> Block:
        index, children = self._number(), self.read()
        span = self._cover(lines, children)
        return Block(kind, index, span, children, info=info, attributes=attributes)

    def _cover(self, lines: Lines, children: Sequence[Block]) -> Span:
        """From the block's own marker to the end of its last child, or of its first line."""
        start = self.body.at(lines.start)
        if children:
            return Span(start, max(start, children[-1].span.end))
        return self._span(lines.only(lines.first))

    # Parts of dialects

    def part(self, token: Token) -> Block:
        """The block that a dialect's rule asked for."""
        index, part = self._number(), token.meta[PART]
        children: tuple[Block, ...] = ()
        inlines: tuple[Inline, ...] = ()
        if part.merged:
            inlines = self._merged()
        elif token.nesting == 1:
            children = self.read()
        return block_of(part, index, self.body, children=children, inlines=inlines)

    def _merged(self) -> tuple[Inline, ...]:
        """The prose of the only paragraph, if there is one; the part's end is consumed."""
        paragraph = self._next()
        if paragraph.nesting == -1:
            return ()
        inlines = self._prose(paragraph.meta[LINES])
        self._next()
        return inlines

    # Tables

    def table(self, token: Token) -> Block:
        index, lines = self._number(), token.meta[LINES]
        rows: list[Block] = []
        while (part := self._next()).type != "table_close":
            if part.type == "tr_open" and part.map:
                rows.append(self._row(lines.only(part.map[0])))
        span = self._cover(lines, rows)
        return Block(BlockKind.TABLE, index, span, children=tuple(rows), level=1)

    def _row(self, own: Lines) -> Block:
        index = self._number()
        written = self.body.text[own.start : own.end(self.body.text)]
        cells = cells_of(written)
        children: list[Block] = []
        while self._next().type != "tr_close":
            start, end = cells[len(children)] if len(children) < len(cells) else cells[-1][1:] * 2
            children.append(self._cell(own.start + start, own.start + end))
        return Block(_ROW, index, self._span(own), children=tuple(children))

    def _cell(self, start: int, end: int) -> Block:
        index, content = self._number(), self._next().content
        self._next()
        span = self.body.span(start, end)
        placement = place_cell(span.start, self.body.text[start:end])
        inlines = self.inline.read(content, placement)
        return Block(_CELL, index, span, inlines=inlines)


_READERS: Mapping[str, Callable[[BlockReader, Token], Block]] = {
    "paragraph_open": BlockReader.paragraph,
    "heading_open": BlockReader.heading,
    "hr": BlockReader.rule,
    "fence": BlockReader.fence,
    "code_block": BlockReader.indented_code,
    "html_block": BlockReader.html,
    "blockquote_open": BlockReader.quote,
    "bullet_list_open": BlockReader.list,
    "ordered_list_open": BlockReader.list,
    "footnote_reference_open": BlockReader.footnote,
    "dl_open": BlockReader.definitions,
    "table_open": BlockReader.table,
    "part_open": BlockReader.part,
    "part": BlockReader.part,
}
