"""Raw HTML read as far as comparison needs it: its visible text and its addresses.

Between parsing and the extractors. No document object model: a post's HTML is often a fragment
that opens a tag in one block and closes it in another.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

from i18nlint.facts.prose import Prose
from i18nlint.model.dataclass import dataclass
from i18nlint.model.regex import lazy_regex
from i18nlint.model.text import Span

_HIDDEN = lazy_regex(
    r"<!--.*?(?:-->|\Z)|<(script|style)\b.*?(?:</\1\s*>|\Z)|"
    r"</?[A-Za-z][^\s>/]*+(?:[^>\"'{]|\"[^\"]*\"|'[^']*'|\{[^{}]*\}|\{)*+>",
    re.IGNORECASE | re.DOTALL,
)
_ADDRESS = lazy_regex(r"""(?<![\w-])(href|src)\s*=\s*(?:"([^"]*)"|'([^']*)')""", re.IGNORECASE)
_TAG = lazy_regex(r"<([A-Za-z][\w.-]*)\b([^<>]*)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class TagLink:
    """The address in a tag."""

    target: str
    span: Span
    """In the text that was read."""
    is_image: bool


def tag_links(html: str) -> Iterator[TagLink]:
    """Addresses of ``href`` and ``src``, in the order written."""
    for tag in _TAG.finditer(html):
        for match in _ADDRESS.finditer(tag[2]):
            value = unescape(match[2] if match[2] is not None else match[3])
            if value:
                span = Span(*match.span()).shift(tag.start(2))
                yield TagLink(value, span, match[1].lower() == "src")


def html_prose(html: str, start: int) -> Prose:
    """The text outside tags; ``start`` is the offset of ``html`` in the source."""
    pieces: list[tuple[str, Span]] = []
    at = 0
    for hidden in _HIDDEN.finditer(html):
        pieces += [(html[at : hidden.start()], Span(at, hidden.start()).shift(start))]
        at = hidden.end()
    pieces.append((html[at:], Span(at, len(html)).shift(start)))
    return _joined([piece for piece in pieces if piece[0]])


def _joined(pieces: list[tuple[str, Span]]) -> Prose:
    starts, at = [], 0
    for text, _ in pieces:
        starts.append(at)
        at += len(text)
    texts = "".join(text for text, _ in pieces)
    return Prose(texts, tuple(starts), tuple(span for _, span in pieces), ())
