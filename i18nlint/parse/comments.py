"""Comments that speak to i18nlint, found in a document's HTML. Between `markdown` and `directives`.

Code is never looked into: a page that explains the comments shows them in fences and backticks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from i18nlint.model.dataclass import dataclass
from i18nlint.model.document import Block, BlockKind, InlineKind
from i18nlint.model.regex import lazy_regex
from i18nlint.model.text import SourceText, Span

_COMMENT = lazy_regex(r"<!--(?P<html>.*?)-->|\{/\*(?P<mdx>.*?)\*/\}", re.DOTALL)
_ADDRESSED = lazy_regex(
    r"\s*(?P<word>/?i18nlint-[\w-]*|/?i18nlint[\s:]+(?:disable|enable|only)[\w-]*)"
    r"(?P<names>[^:]*)(?::(?P<reason>.*))?",
    re.DOTALL,
)
_BETWEEN = lazy_regex(r"[\s,]+")
_LINE_START = lazy_regex(r"\s*\n[\s>]*")
_BLANKS_AND_MARKERS = " \t\r\n>"


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment whose first word is i18nlint's."""

    span: Span
    word: str
    """``i18nlint-disable``, or what the writer took for it."""
    names: tuple[str, ...]
    """Of rules, or of a language."""
    reason: str
    holder: Block
    """The block in which it stands; the comment itself if it has lines of its own."""
    is_alone: bool
    """True if the holder is nothing but comments."""


def find_comments(source: SourceText, blocks: Sequence[Block]) -> tuple[Comment, ...]:
    """The comments in the order written."""
    if "i18nlint" not in source.text:
        return ()
    inside = (block for top in blocks for block in top.walk())
    return tuple(comment for block in inside for comment in _in_block(source, block))


def _in_block(source: SourceText, block: Block) -> Iterator[Comment]:
    is_alone = _is_comments_only(source, block)
    for stretch in _html(block):
        for match in _COMMENT.finditer(source.text, stretch.start, stretch.end):
            addressed = _ADDRESSED.fullmatch(match["html"] or match["mdx"] or "")
            if addressed:
                names = filter(None, _BETWEEN.split(addressed["names"]))
                yield Comment(
                    Span(*match.span()),
                    " ".join(addressed["word"].split()),
                    tuple(names),
                    _LINE_START.sub(" ", addressed["reason"] or "").strip(),
                    block,
                    is_alone,
                )


def _html(block: Block) -> Iterator[Span]:
    """Where the block's own markup stands."""
    if block.kind in (BlockKind.HTML, BlockKind.RAW) and block.text:
        yield block.span
    for piece in block.pieces():
        if piece.kind is InlineKind.HTML:
            yield piece.span


def _is_comments_only(source: SourceText, block: Block) -> bool:
    if block.kind not in (BlockKind.HTML, BlockKind.PARAGRAPH) or block.children:
        return False
    return not _COMMENT.sub("", source.slice(block.span)).strip(_BLANKS_AND_MARKERS)
