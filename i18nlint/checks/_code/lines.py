"""Where the lines of a code block stand in its document."""

from __future__ import annotations

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
