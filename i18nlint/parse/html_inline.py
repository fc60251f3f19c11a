"""HTML tags in a sentence that say what Markdown could have said. After `inline`.

``<a href>`` is a link, ``<img>`` an image, ``<code>`` is code: readers see no difference, and a
translation may well use the one where its source has the other.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from i18nlint.model.document import Inline, InlineKind
from i18nlint.model.regex import lazy_regex
from i18nlint.parse.dialects.attributes import attributes_of
from i18nlint.parse.dialects.tags import Scanned, scan_element

_HTML = InlineKind.HTML
_FOLDED = lazy_regex(r"<(?:a|img|code)[\s>/]", re.IGNORECASE)


def fold_html(pieces: Sequence[Inline]) -> tuple[Inline, ...]:
    """The pieces with links, images and code in place of the tags that write them."""
    if _HTML not in [piece.kind for piece in pieces]:
        return tuple(pieces)
    folded: list[Inline] = []
    at = 0
    while at < len(pieces):
        piece, step = pieces[at], 1
        if piece.kind is _HTML and _FOLDED.match(piece.text):
            piece, step = _fold(pieces, at)
        folded.append(piece)
        at += step
    return tuple(folded)


def _fold(pieces: Sequence[Inline], at: int) -> tuple[Inline, int]:
    """What begins with the tag at ``at``, and how many pieces it takes."""
    opening = pieces[at]
    scanned = scan_element(opening.text, 0, len(opening.text))
    if scanned is None:
        return opening, 1
    attributes = dict(attributes_of(scanned.written))
    if scanned.name == "img":
        alt, source = attributes.get("alt", ""), attributes.get("src", "")
        return Inline(InlineKind.IMAGE, opening.span, alt, source), 1
    end = _end_of(pieces, at, scanned)
    if end < 0 or (scanned.name == "a" and "href" not in attributes):
        return opening, 1
    span, inside = opening.span.cover(pieces[end].span), pieces[at + 1 : end]
    if scanned.name == "a":
        link = Inline(InlineKind.LINK, span, "", attributes["href"], fold_html(inside))
        return link, end - at + 1
    text = "".join(leaf.text for piece in inside for leaf in piece.walk())
    included = attributes.get("src", "")
    title = tuple(inside) if included else ()  # of what another file holds: prose
    return Inline(InlineKind.CODE, span, text, included, title), end - at + 1


def _end_of(pieces: Sequence[Inline], at: int, scanned: Scanned) -> int:
    """Where the end tag of the element is; -1 if it is not among the pieces."""
    closing = re.compile(rf"</{scanned.name}\s*>", re.IGNORECASE)
    for index in range(at + 1, len(pieces)):
        if pieces[index].kind is InlineKind.HTML and closing.match(pieces[index].text):
            return index
    return -1
