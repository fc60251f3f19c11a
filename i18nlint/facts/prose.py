"""The visible text of a block with the way back to the source.

Between `parse` and the extractors: they read `Prose.text` and answer with source spans.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate, pairwise

from i18nlint.model.dataclass import dataclass
from i18nlint.model.document import Block, Inline, InlineKind
from i18nlint.model.text import Span

OPAQUE = "\ufffc"
"""Stands for what is not prose (inline code, math, images), so that its neighbours stay apart."""

_TEXT, _HTML = InlineKind.TEXT, InlineKind.HTML  # a member asked of its class is slow in 3.11
_LINK, _BREAK = InlineKind.LINK, InlineKind.BREAK


@dataclass(frozen=True, slots=True)
class Prose:
    """Text as a reader sees it; markup is gone, so ``<b>8</b>0`` reads ``80``."""

    text: str
    starts: tuple[int, ...]
    """Offset in `text` of each piece."""
    origins: tuple[Span, ...]
    """Source span of each piece; of the same length where the piece is verbatim."""
    links: tuple[Span, ...]
    """Stretches of `text` that are link text."""

    def span(self, start: int, end: int) -> Span:
        """The source span of ``text[start:end]``; markup between its ends is inside."""
        if len(self.origins) == 1 and start < end:  # like most
            first = self.origins[0]
            begin = first.start
            if first.end - begin == len(self.text):
                return Span(begin + start, begin + end)
        return Span(self._origin(start).start, self._origin(max(start, end - 1)).end)

    def in_link(self, start: int) -> bool:
        return any(link.start <= start < link.end for link in self.links)

    def _origin(self, offset: int) -> Span:
        index = bisect_right(self.starts, offset) - 1
        origin, start = self.origins[index], self.starts[index]
        length = (
            self.starts[index + 1] if index + 1 < len(self.starts) else len(self.text)
        ) - start
        if origin.length != length:
            return origin
        at = origin.start + offset - start
        return Span(at, min(at + 1, origin.end))


def is_plain(block: Block) -> bool:
    """True of text without markup, as in most paragraphs, items and cells."""
    return len(block.inlines) == 1 and block.inlines[0].kind is _TEXT


def prose_of(block: Block) -> Prose:
    """The prose of the block itself, children not included."""
    only = block.inlines[0] if len(block.inlines) == 1 else None
    if only is not None and only.kind is _TEXT:  # as `is_plain`: like most
        return Prose(only.text, (0,), (only.span,), ())
    pieces: list[tuple[str, Span]] = []
    links: list[Span] = []
    _collect(block.inlines, pieces, links, 0)
    texts = [text for text, _ in pieces]
    starts = accumulate(map(len, texts[:-1]), initial=0)
    return Prose(
        "".join(texts),
        tuple(starts) if texts else (),
        tuple([span for _, span in pieces]),
        tuple(links),
    )


def _collect(
    inlines: Iterable[Inline], pieces: list[tuple[str, Span]], links: list[Span], at: int
) -> int:
    """Append what the inlines show; the new length of the text."""
    for inline in inlines:
        if inline.kind is _TEXT:  # most are, and they hold nothing
            if inline.text:
                pieces.append((inline.text, inline.span))
                at += len(inline.text)
        elif inline.children:
            end = _collect(inline.children, pieces, links, at)
            if inline.kind is _LINK:
                links.append(Span(at, end))
            at = end
        elif shown := _shown(inline):
            pieces.append((shown, inline.span))
            at += len(shown)
    return at


def _shown(inline: Inline) -> str:
    """What stands for a piece that is no text; nothing for a tag, an empty link or emphasis."""
    if inline.kind is _HTML:
        return "\n" if inline.text.lower().startswith("<br") else ""
    return _SHOWN.get(inline.kind, "")


_SHOWN = {
    InlineKind.BREAK: "\n",
    **dict.fromkeys(
        (InlineKind.CODE, InlineKind.MATH, InlineKind.IMAGE, InlineKind.FOOTNOTE), OPAQUE
    ),
}


def unwrapped(text: str) -> str:
    """The text with a space where a line of it was wrapped: "a quarter⏎of an hour", 30⏎minutes.

    A short line ends where its writer ended it: an address, a verse, a name above a number.
    """
    if "\n" not in text:
        return text
    lines = text.split("\n")
    ends = [" " if _is_full(line, behind) else "\n" for line, behind in pairwise(lines)]
    return "".join([part for pair in zip(lines, [*ends, ""], strict=True) for part in pair])


def _is_full(line: str, behind: str) -> bool:
    """True of a line that had no room for the word behind it, as a long one without blanks."""
    width = _width(line)
    return width >= _WRAPPED or width + _width(behind.partition(" ")[0]) >= 2 * _WRAPPED


def _width(line: str) -> int:
    return len(line) if line.isascii() else len(line) + sum(map(_FIRST_WIDE.__le__, line))


_WRAPPED = 40
"""Columns of a line from which it ends for want of room."""
_FIRST_WIDE = "\u2e80"
"""Characters from here on take two."""


def shown_text(block: Block) -> str:
    """What a reader sees of the block itself, in one line, code and alternative text included."""
    pieces = (
        "" if piece.kind is _HTML else " " if piece.kind is _BREAK else piece.text
        for piece in block.pieces()
    )
    return " ".join("".join(pieces).split())
