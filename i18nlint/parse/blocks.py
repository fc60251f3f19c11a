"""Block tokens become the tree of blocks. Between `inline` and `document`."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from markdown_it.token import Token

from i18nlint.model.document import Block, BlockKind, Inline, Problem
from i18nlint.model.text import Span
from i18nlint.parse.body import Body, Placement, place_cell, place_lines
from i18nlint.parse.inline import InlineReader
from i18nlint.parse.positions import STARTS

_HEADING_ID = re.compile(r"[ \t]*\\?\{#(?P<id>[^\s{}]+)[^{}]*\}[ \t]*$")
_TASK = re.compile(r"\[([ xX])\][ \t]+(?=\S)")
_UNESCAPED_PIPE = re.compile(r"(?<!\\)\|")
_BLANKS = " \t"


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
            token = self.tokens[self._at]
            self._at += 1
            if token.nesting == -1:
                break
            blocks.append(_READERS[token.type](self, token))
        return tuple(blocks)

    def _number(self) -> int:
        self._index += 1
        return self._index - 1

    def _lines(self, token: Token) -> tuple[int, int]:
        first, end = token.map or (0, 0)
        return first, max(end, first + 1)

    def _start(self, token: Token) -> int:
        """Where the block begins: behind the markers of what it stands in."""
        starts = token.meta[STARTS]
        return int(starts[0]) + self.body.delta(self._lines(token)[0])

    def _leaf_span(self, token: Token) -> Span:
        start, (first, end) = self._start(token), self._lines(token)
        return Span(start, max(start, self.body.line_end(self.body.last_line(first, end))))

    # Leaves

    def paragraph(self, token: Token) -> Block:
        index = self._number()
        content, placement = self._inline_content(token)
        inlines = self.inline.read(content, placement)
        return Block(BlockKind.PARAGRAPH, index, self._leaf_span(token), inlines=inlines)

    def _inline_content(self, token: Token) -> tuple[str, Placement]:
        """What the ``inline`` token behind ``token`` holds; both it and the end are consumed."""
        inline = self.tokens[self._at]
        self._at += 2
        line = self._lines(token)[0]
        return inline.content, place_lines(
            self.body, inline.content, line=line, starts=token.meta[STARTS]
        )

    def heading(self, token: Token) -> Block:
        index = self._number()
        content, placement = self._inline_content(token)
        identifier = ""
        if match := _HEADING_ID.search(content):
            content, identifier = content[: match.start()], match["id"]
        return Block(
            BlockKind.HEADING,
            index,
            self._leaf_span(token),
            inlines=self.inline.read(content, placement),
            level=int(token.tag[1]),
            identifier=identifier,
        )

    def rule(self, token: Token) -> Block:
        return Block(BlockKind.RULE, self._number(), self._leaf_span(token))

    def fence(self, token: Token) -> Block:
        first, end = self._lines(token)
        closed = token.content.count("\n") < end - first - 1
        span = self._leaf_span(token)
        if not closed:
            self.problems.append(
                Problem(
                    "unclosed-fence", Span(span.start, self.body.line_end(first)), "never closed"
                )
            )
        return self._verbatim(BlockKind.CODE, token, first + 1, end - closed, token.info.strip())

    def indented_code(self, token: Token) -> Block:
        return self._verbatim(BlockKind.CODE, token, *self._lines(token), "")

    def html(self, token: Token) -> Block:
        return self._verbatim(BlockKind.HTML, token, *self._lines(token), "")

    def _verbatim(self, kind: BlockKind, token: Token, first: int, end: int, info: str) -> Block:
        """A block of text that lies in lines ``first..end``."""
        text = token.content.removesuffix("\n")
        span = self._leaf_span(token)
        inside = self._text_span(token, text, first, end) if end > first else None
        return Block(kind, self._number(), span, text=text, text_span=inside, info=info)

    def _text_span(self, token: Token, text: str, first: int, end: int) -> Span:
        head = text.split("\n", 1)[0]
        lead = len(head) - len(head.lstrip(_BLANKS))
        nth = first - self._lines(token)[0]
        begin = max(token.meta[STARTS][nth] - lead, 0) + self.body.delta(first)
        line = self.body.source.line_span(self.body.first_line + first + 1)
        begin = min(max(begin, line.start), line.end)
        last = self.body.source.line_span(self.body.first_line + end)
        return Span(begin, max(begin, last.end))

    # Containers

    def quote(self, token: Token) -> Block:
        return self._container(BlockKind.QUOTE, token)

    def list(self, token: Token) -> Block:
        index, starts = self._number(), token.meta[STARTS]
        first = self._lines(token)[0]
        items: list[Block] = []
        while (item := self._next()).nesting == 1:
            item.meta[STARTS] = starts[self._lines(item)[0] - first :]
            items.append(self._item(item))
        info = "ordered" if token.type == "ordered_list_open" else "bullet"
        span = self._cover(token, items)
        return Block(BlockKind.LIST, index, span, children=tuple(items), info=info)

    def _next(self) -> Token:
        self._at += 1
        return self.tokens[self._at - 1]

    def _item(self, token: Token) -> Block:
        index, info = self._number(), self._task()
        children = self.read()
        span = self._cover(token, children)
        return Block(BlockKind.ITEM, index, span, children=children, info=info)

    def _task(self) -> str:
        """``x`` or a space if the item begins with a check box, which is cut from its prose."""
        if self.tokens[self._at].type != "paragraph_open":
            return ""
        inline = self.tokens[self._at + 1]
        match = _TASK.match(inline.content)
        if match is None:
            return ""
        starts = self.tokens[self._at].meta[STARTS]
        self.tokens[self._at].meta[STARTS] = [starts[0] + match.end(), *starts[1:]]
        inline.content = inline.content[match.end() :]
        return match[1].lower()

    def _container(self, kind: BlockKind, token: Token, info: str = "") -> Block:
        index = self._number()
        children = self.read()
        return Block(kind, index, self._cover(token, children), children=children, info=info)

    def _cover(self, token: Token, children: Sequence[Block]) -> Span:
        """From the block's own marker to the end of its last child."""
        start = self._start(token)
        if children:
            return Span(start, max(start, children[-1].span.end))
        first, end = self._lines(token)
        return Span(start, max(start, self.body.line_end(self.body.last_line(first, end))))

    def footnote(self, token: Token) -> Block:
        return self._container(BlockKind.FOOTNOTE, token, token.meta["label"])

    def definitions(self, token: Token) -> Block:
        index, starts, first = self._number(), token.meta[STARTS], self._lines(token)[0]
        parts: list[Block] = []
        while (part := self._next()).nesting == 1:
            part.meta[STARTS] = starts[self._lines(part)[0] - first :]
            is_term = part.type == "dt_open"
            parts.append(
                self._term(part) if is_term else self._container(BlockKind.DEFINITION, part)
            )
        span = self._cover(token, parts)
        return Block(BlockKind.LIST, index, span, children=tuple(parts), info="definition")

    def _term(self, token: Token) -> Block:
        index = self._number()
        content, placement = self._inline_content(token)
        inlines = self.inline.read(content, placement)
        return Block(BlockKind.TERM, index, self._leaf_span(token), inlines=inlines)

    # Tables

    def table(self, token: Token) -> Block:
        index, first = self._number(), self._lines(token)[0]
        rows: list[Block] = []
        while (part := self._next()).type != "table_close":
            if part.type == "tr_open":
                line = self._lines(part)[0]
                rows.append(self._row(line, int(token.meta[STARTS][line - first])))
        span = self._cover(token, rows)
        return Block(BlockKind.TABLE, index, span, children=tuple(rows), level=1)

    def _row(self, line: int, start: int) -> Block:
        """A row whose first character stands at ``start`` in the body."""
        index, delta = self._number(), self.body.delta(line)
        end = self.body.line_end(line)
        written = self.body.text[start : max(start, end - delta)]
        edges = [-1, *(match.start() for match in _UNESCAPED_PIPE.finditer(written)), len(written)]
        cells = list(pairwise(edges))
        if not written[: cells[0][1]].strip(_BLANKS) and len(cells) > 1:
            cells = cells[1:]
        children: list[Block] = []
        while self._next().type != "tr_close":
            left, right = (
                cells[len(children)] if len(children) < len(cells) else (edges[-1], edges[-1])
            )
            children.append(self._cell(written, left + 1, right, start + delta))
        span = Span(start + delta, max(start + delta, end))
        return Block(BlockKind.ROW, index, span, children=tuple(children))

    def _cell(self, written: str, left: int, right: int, base: int) -> Block:
        index, content = self._number(), self.tokens[self._at].content
        self._at += 2
        raw = written[left:right]
        left = min(left + len(raw) - len(raw.lstrip()), len(written))
        raw = raw.strip()
        span = Span(base + left, base + left + len(raw))
        inlines: tuple[Inline, ...] = ()
        if content:
            inlines = self.inline.read(content, place_cell(span.start, raw))
        return Block(BlockKind.CELL, index, span, inlines=inlines)


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
}
