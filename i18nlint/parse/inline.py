"""Inline tokens become pieces with exact spans. Between `positions` and `blocks`.

Law: a TEXT piece whose text is as long as its span is verbatim source. Escapes (``\\*``) and
entities (``&amp;``) are pieces of their own.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.token import Token

from i18nlint.model.dataclass import dataclass
from i18nlint.model.document import Inline, InlineKind
from i18nlint.model.regex import lazy_regex
from i18nlint.model.text import Span
from i18nlint.parse.body import Placement
from i18nlint.parse.html_inline import fold_html

_MARKED = lazy_regex(r"[\n<`&*_\\[{$]|~~|://")
"""What wakes a rule of the engine: the others (``]``, ``!``, ``^``) only act next to one of these.

A lone tilde and a colon are text: ``10~20``, ``Step 1: go``.
"""
_DEEPEST = 50
"""Emphasis and links inside each other; a thousand stars in a row would go deeper than Python."""
_TEXT = InlineKind.TEXT
_LEAVES = {
    "text": InlineKind.TEXT,
    "text_special": InlineKind.TEXT,
    "code_inline": InlineKind.CODE,
    "math_inline": InlineKind.MATH,
    "html_inline": InlineKind.HTML,
    "softbreak": InlineKind.BREAK,
    "hardbreak": InlineKind.BREAK,
}


@dataclass(frozen=True, slots=True)
class InlineReader:
    """Reads the inline content of one document's blocks."""

    engine: MarkdownIt
    env: dict[str, Any]

    def read(self, content: str, placement: Placement) -> tuple[Inline, ...]:
        """The pieces of ``content`` in reading order."""
        if not content:
            return ()
        if _MARKED.search(content) is None:  # seven of ten: most of all cells and items
            return tuple(_text(content, 0, placement))
        tokens: list[Token] = []
        self.engine.inline.parse(content, self.engine, self.env, tokens)
        return self._pieces(iter(tokens), placement)[0]

    def _pieces(
        self, tokens: Iterator[Token], placement: Placement, depth: int = 0
    ) -> tuple[tuple[Inline, ...], Token | None]:
        """Pieces up to the token that closes the container ``tokens`` stands in, and that token."""
        pieces: list[Inline] = []
        ignored = 0
        for token in tokens:
            if token.type == "text":
                pieces += _text(token.content, _place(token)[0], placement)
            elif token.nesting == 1:
                if depth < _DEEPEST:
                    pieces.append(self._container(token, tokens, placement, depth))
                else:
                    ignored += 1
            elif token.nesting == -1:
                if not ignored:
                    return fold_html(pieces), token
                ignored -= 1
            else:
                pieces.append(self._leaf(token, placement))
        return fold_html(pieces), None

    def _leaf(self, token: Token, placement: Placement) -> Inline:
        if token.type == "footnote_ref":
            return self._footnote(token, placement)
        if token.type == "image":
            alt, target = _flatten(token.children or ()), str(token.attrs["src"])
            return Inline(InlineKind.IMAGE, _span(token, placement), alt, target)
        return Inline(_LEAVES[token.type], _span(token, placement), token.content)

    def _container(
        self, opening: Token, tokens: Iterator[Token], placement: Placement, depth: int
    ) -> Inline:
        children, closing = self._pieces(tokens, placement, depth + 1)
        if closing is None:
            raise LookupError(f"inline token never closed: {opening.type}")
        if opening.type == "link_open":
            span, target = _span(closing, placement), str(opening.attrs["href"])
            return Inline(InlineKind.LINK, span, target=target, children=children)
        width = len(opening.markup)  # of ``**`` the inner star stays a token, the outer is emptied
        start, end = _place(opening)[1] - width, _place(closing)[0] + width
        return Inline(InlineKind.EMPHASIS, placement.span(start, end), children=children)

    def _footnote(self, token: Token, placement: Placement) -> Inline:
        """A reference ``[^label]``, or a note in place ``^[text]`` with its text as children."""
        span = _span(token, placement)
        if "label" in token.meta:
            return Inline(InlineKind.FOOTNOTE, span, target=token.meta["label"])
        note = self.env["footnotes"]["list"][token.meta["id"]]
        inside = placement.shifted(_place(token)[0] + len("^["))
        children, _ = self._pieces(iter(note["tokens"]), inside)
        return Inline(InlineKind.FOOTNOTE, span, children=children)


def _place(token: Token) -> list[int]:
    if token.map is None:
        raise LookupError(f"token without a place: {token.type}")
    return token.map


def _span(token: Token, placement: Placement) -> Span:
    start, end = _place(token)
    return placement.span(start, end)


def _text(text: str, start: int, placement: Placement) -> list[Inline]:
    """A piece of text, cut where the source jumps (``\\|`` in a table cell)."""
    end = start + len(text)
    cuts = placement.cuts(start, end)
    if not cuts:
        return [Inline(_TEXT, placement.span(start, end), text)]
    return [
        Inline(_TEXT, placement.span(here, there), text[here - start : there - start])
        for here, there in pairwise([start, *cuts, end])
    ]


def _flatten(tokens: Sequence[Token]) -> str:
    """The alternative text of an image: what its children say."""
    breaks = {"softbreak", "hardbreak"}
    return "".join(" " if token.type in breaks else token.content for token in tokens)
