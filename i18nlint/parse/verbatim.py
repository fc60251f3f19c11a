"""Blocks that are as they were written: code and HTML. Between `body` and `blocks`."""

from __future__ import annotations

from markdown_it.token import Token

from i18nlint.model.document import Block, BlockKind
from i18nlint.model.regex import lazy_regex
from i18nlint.model.text import Span
from i18nlint.parse.body import Body, Lines
from i18nlint.parse.positions import LINES

_LANGUAGE = lazy_regex(r"(?::::|#!)(\w[\w+-]*)[ \t]*\n")
_BLANKS = " \t"


def is_closed(fence: Token) -> bool:
    """False for a fence that goes on to the end of the text, or of what it stands in."""
    return fence.content.count("\n") < len(fence.meta[LINES].starts) - 1


def fenced(body: Body, index: int, token: Token) -> Block:
    """What stands between the first line and the closing one, if there is one."""
    stop = len(token.meta[LINES].starts) - is_closed(token)
    return _verbatim(body, BlockKind.CODE, index, token, 1, stop)


def indented(body: Body, index: int, token: Token) -> Block:
    """Its first line may name the language: ``:::python`` (Python-Markdown)."""
    stop, named = len(token.meta[LINES].starts), _LANGUAGE.match(token.content)
    if named is None:
        return _verbatim(body, BlockKind.CODE, index, token, 0, stop)
    token.content, token.info = token.content[named.end() :], named[1]
    return _verbatim(body, BlockKind.CODE, index, token, 1, stop)


def html(body: Body, index: int, token: Token) -> Block:
    """All of its lines."""
    return _verbatim(body, BlockKind.HTML, index, token, 0, len(token.meta[LINES].starts))


def _verbatim(
    body: Body, kind: BlockKind, index: int, token: Token, first: int, stop: int
) -> Block:
    """A block whose text lies in its lines ``first..stop``, counted from its own first."""
    text, lines = token.content.removesuffix("\n"), token.meta[LINES]
    return Block(
        kind,
        index,
        body.span(lines.start, lines.end(body.text)),
        text=text,
        text_span=_text_span(body, text, lines, first, stop) if stop > first else None,
        info=token.info.strip(),
    )


def _text_span(body: Body, text: str, lines: Lines, first: int, stop: int) -> Span:
    head = text.split("\n", 1)[0]
    blanks = len(head) - len(head.lstrip(_BLANKS))
    line_start = body.text.rfind("\n", 0, lines.starts[first]) + 1
    start = max(line_start, lines.starts[first] - blanks)
    return body.span(start, max(start, lines.ends[stop - 1]))
