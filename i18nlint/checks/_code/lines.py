"""Lines of a code block: where they stand in its document, and the block without some of them."""

from __future__ import annotations

from collections.abc import Set

from i18nlint.model.document import Block, Document
from i18nlint.model.text import Span


def code_line(document: Document, block: Block, number: int) -> Span:
    """What stands on a line of the block, counted from 0, without the spaces around it.

    Of a line of nothing but spaces, the place behind them.
    """
    start = (block.text_span or block.span).start
    line = document.source.position(start).line + number
    span = document.source.line_span(min(line, document.source.line_count))
    text = document.source.slice(span)
    start = span.start + len(text) - len(text.lstrip())
    return Span(start, start + len(text.strip()))


def without_lines(text: str, numbers: Set[int]) -> str:
    """The text with nothing on the lines of these numbers, so that the others keep theirs."""
    lines = enumerate(text.split("\n"))
    return "\n".join("" if at in numbers else line for at, line in lines)
