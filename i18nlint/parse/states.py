"""markdown-it's states, with tokens that cost a third. Used by `positions` alone.

A token of markdown-it is a dataclass of 13 fields that checks its attributes each time; a post of
16 KB has a thousand of them, made by three calls each.
"""

from __future__ import annotations

from itertools import accumulate
from operator import add
from typing import Literal

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token
from markdown_it.utils import EnvType

_Nesting = Literal[-1, 0, 1]
_BLANKS = " \t"


class QuickToken(Token):
    """A token that begins as markdown-it's parsers make one: with nothing but these three.

    What nobody sets is asked of the class, and most fields of most tokens nobody sets.
    """

    map = None
    level = 0
    children = None
    content = markup = info = ""
    block = hidden = False

    def __init__(self, type: str, tag: str, nesting: _Nesting) -> None:  # noqa: A002 - as in Token
        self.type = type
        self.tag = tag
        self.nesting = nesting
        self.attrs = {}
        self.meta = {}


class QuickStateBlock(StateBlock):
    """As `StateBlock`, but for the tokens, and for lines that are measured all at once."""

    def __init__(self, src: str, md: MarkdownIt, env: EnvType, tokens: list[Token]) -> None:
        super().__init__("", md, env, tokens)
        self.src = src
        *lines, last = src.split("\n")
        if last.strip(_BLANKS):  # what stands behind the last line end is a line if it has text
            lines.append(last)
        lengths = [len(line) for line in lines]
        blanks = [len(line) - len(line.lstrip(_BLANKS)) for line in lines]
        self.bMarks = list(accumulate([length + 1 for length in lengths], initial=0))
        self.bMarks[-1] = len(src)  # a line more, as the parent has it
        self.eMarks = [*map(add, self.bMarks, lengths), len(src)]
        self.tShift = [*blanks, 0]
        self.sCount = list(self.tShift)
        if "\t" in src:
            indents = (line[:count] for line, count in zip(lines, blanks, strict=True))
            self.sCount = [*(len(indent.expandtabs(4)) for indent in indents), 0]
        self.bsCount = [0] * len(self.bMarks)
        self.lineMax = len(lines)

    def getLines(self, begin: int, end: int, indent: int, keepLastLF: bool) -> str:  # noqa: N802, N803
        """The text of the lines; where no indentation is to be cut off, without a look at it."""
        if indent or begin >= end:
            return super().getLines(begin, end, indent, keepLastLF)
        src, ends = self.src, self.eMarks
        places = zip(self.bMarks[begin : end - 1], ends[begin : end - 1], strict=True)
        lines = [src[start : stop + 1] for start, stop in places]
        return "".join(lines) + src[self.bMarks[end - 1] : ends[end - 1] + keepLastLF]

    def push(self, ttype: str, tag: str, nesting: _Nesting) -> Token:
        token = QuickToken(ttype, tag, nesting)
        token.block = True
        if nesting < 0:
            self.level -= 1
        token.level = self.level
        if nesting > 0:
            self.level += 1
        self.tokens.append(token)
        return token


class QuickStateInline(StateInline):
    """As `StateInline`, but for the tokens."""

    def pushPending(self) -> Token:  # noqa: N802
        token = QuickToken("text", "", 0)
        token.content = self.pending
        token.level = self.pendingLevel
        self.tokens.append(token)
        self.pending = ""
        return token

    def push(self, ttype: str, tag: str, nesting: _Nesting) -> Token:
        if self.pending:
            self.pushPending()
        token = QuickToken(ttype, tag, nesting)
        meta = None
        if nesting < 0:
            self.level -= 1
            self.delimiters = self._prev_delimiters.pop()
        token.level = self.level
        if nesting > 0:
            self.level += 1
            self._prev_delimiters.append(self.delimiters)
            self.delimiters = []
            meta = {"delimiters": self.delimiters}
        self.pendingLevel = self.level
        self.tokens.append(token)
        self.tokens_meta.append(meta)
        return token
