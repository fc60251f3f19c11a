"""Parsers of markdown-it that note where each token begins and ends.

markdown-it keeps line numbers of blocks only; inline tokens, table cells and columns have no
place at all. Both parsers below run the same rules in the same order as their parents do, and
between two rules they note how far the first one came. Nothing is searched for afterwards.

- `PlacedInline`: ``token.map`` of an inline token is ``[start, end]`` in the inline's content;
  that of ``link_close`` is the whole link.
- `PlacedBlock`: ``token.meta[LINES]`` of a block's first token are its `Lines`.
"""

from __future__ import annotations

import re
from operator import add

from markdown_it import MarkdownIt
from markdown_it.parser_block import ParserBlock, RuleFuncBlockType
from markdown_it.parser_inline import ParserInline
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token
from markdown_it.utils import EnvType

from i18nlint.model.regex import lazy_regex
from i18nlint.parse.body import Lines
from i18nlint.parse.dispatch import (
    INLINE_STARTS,
    BlockRuler,
    InlineRuler,
    autolink_if_address,
    heading_if_underlined,
    rule_if_bare,
    table_if_piped,
)
from i18nlint.parse.states import QuickStateBlock, QuickStateInline

LINES = "lines"
_TERMINATORS: re.Pattern[str] = lazy_regex(f"[{re.escape(INLINE_STARTS)}\\]]")
"""What ends a stretch of text: what a rule begins with, and the end of a link's text."""


class PlacedInline(ParserInline):
    """Inline parser whose tokens know their place in the content."""

    def __init__(self) -> None:
        super().__init__()
        rules, self.ruler = self.ruler, InlineRuler()
        self.ruler.__rules__ = rules.__rules__
        self.ruler.at("autolink", autolink_if_address)
        self.ruler2.at("fragments_join", join_fragments)
        self.terminator_re = _TERMINATORS

    def parse(self, src: str, md: MarkdownIt, env: EnvType, tokens: list[Token]) -> list[Token]:
        """The tokens of the text, as the parent makes them."""
        state = QuickStateInline(src, md, env, tokens)
        self.tokenize(state)
        for rule in self.ruler2.getRules(""):
            rule(state)
        return state.tokens

    def tokenize(self, state: StateInline) -> None:
        """Push the tokens of ``src[pos:posMax]``, each with its place."""
        ask, tokens = self.ruler.getRules("")[0], state.tokens
        end, deepest = state.posMax, state.md.options["maxNesting"]
        text_start = state.pos
        while state.pos < end:
            start, count = state.pos, len(tokens)
            if state.level >= deepest or not ask(state, False):
                state.append_pending(state.src[start])
                state.pos = start + 1
            elif len(tokens) > count:
                _place(state, count, text_start, start)
                text_start = state.pos
        if state.pending:
            _place_text(state.pushPending(), text_start)


def _place(state: StateInline, count: int, text_start: int, start: int) -> None:
    """Place the tokens from ``count`` on, which one rule pushed between ``start`` and ``pos``.

    Text that was pending is flushed first; it is verbatim, but a line break trims its end.
    """
    tokens = state.tokens
    if text_start < start and tokens[count].type == "text":
        _place_text(tokens[count], text_start)
        count += 1
    cursor = start
    for token in tokens[count:-1]:
        if token.map is None and token.type == "text":  # one of ``***``, or ``<url>``
            cursor = max(cursor, state.src.find(token.content, cursor))
            _place_text(token, cursor)
            cursor += len(token.content)
    if count < len(tokens) and tokens[-1].map is None:
        last = tokens[-1]
        last.map = [cursor if last.type == "text" else start, state.pos]


def _place_text(token: Token, start: int) -> None:
    token.map = [start, start + len(token.content)]


def join_fragments(state: StateInline) -> None:
    """Join neighbouring text; a token that emphasis emptied says nothing about places."""
    joined: list[Token] = []
    fragments: list[Token] = []
    for token in state.tokens:
        if token.type != "text":
            joined += _joined(fragments)
            joined.append(token)
            fragments = []
        elif token.content:
            fragments.append(token)
    joined += _joined(fragments)
    state.tokens[:] = joined


def _joined(fragments: list[Token]) -> list[Token]:
    if len(fragments) > 1:
        fragments[0].content = "".join(token.content for token in fragments)
    return fragments[:1]


class PlacedBlock(ParserBlock):
    """Block parser whose blocks know where each of their lines begins."""

    def __init__(self) -> None:
        super().__init__()
        rules, self.ruler = self.ruler, BlockRuler()
        self.ruler.__rules__ = rules.__rules__
        self.ruler.at("table", table_if_piped, {"alt": ["paragraph", "reference"]})
        self.ruler.at("lheading", heading_if_underlined)
        self.ruler.at("hr", rule_if_bare, {"alt": ["paragraph", "reference", "blockquote", "list"]})

    def parse(
        self,
        src: str,
        md: MarkdownIt,
        env: EnvType,
        outTokens: list[Token],  # noqa: N803
    ) -> list[Token]:
        """The tokens of the text, as the parent makes them."""
        state = QuickStateBlock(src, md, env, outTokens)
        self.tokenize(state, state.line, state.lineMax)
        return state.tokens

    def tokenize(self, state: StateBlock, startLine: int, endLine: int) -> None:  # noqa: N803
        """Push the tokens of the lines, as the parent does."""
        ask, line, empty = self.ruler.getRules("")[0], startLine, False
        deepest = state.md.options["maxNesting"]
        while True:
            state.line = line = state.skipEmptyLines(line)
            if line >= endLine or state.sCount[line] < state.blkIndent:
                return
            if state.level >= deepest:
                state.line = endLine
                return
            _step(ask, state, line, endLine)
            state.tight = not empty
            line = state.line
            empty = empty or (line - 1 < endLine and state.isEmpty(line - 1))
            if line < endLine and state.isEmpty(line):
                empty = True
                state.line = line = line + 1


def _step(ask: RuleFuncBlockType, state: StateBlock, line: int, end: int) -> None:
    """Read one block and note its lines."""
    count, start = len(state.tokens), state.bMarks[line] + state.tShift[line]
    ask(state, line, end, False)
    if len(state.tokens) > count:
        behind = slice(line + 1, state.line)
        starts = [start, *map(add, state.bMarks[behind], state.tShift[behind])]
        ends = state.eMarks[line : line + len(starts)]
        state.tokens[count].meta.setdefault(LINES, Lines(line, starts, ends))
