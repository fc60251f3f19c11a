"""markdown-it's states, with tokens that cost a third. Used by `positions` alone.

A token of markdown-it is a dataclass of 13 fields that checks its attributes each time; a post of
16 KB has a thousand of them, made by three calls each.
"""

from __future__ import annotations

from typing import Literal

from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

_Nesting = Literal[-1, 0, 1]


class QuickToken(Token):
    """A token that begins as markdown-it's parsers make one: with nothing but these three."""

    __slots__ = ()

    def __init__(self, type: str, tag: str, nesting: _Nesting) -> None:  # noqa: A002 - as in Token
        self.type = type
        self.tag = tag
        self.nesting = nesting
        self.attrs = {}
        self.map = None
        self.level = 0
        self.children = None
        self.content = ""
        self.markup = ""
        self.info = ""
        self.meta = {}
        self.block = False
        self.hidden = False


class QuickStateBlock(StateBlock):
    """As `StateBlock`, but for the tokens."""

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
