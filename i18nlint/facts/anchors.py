"""Places within a page that its own links lead to. Between parsing and the check of links.

Generators make an anchor of a heading each in its way (GitHub, Docusaurus, Hugo, kramdown): case,
accents, spaces and signs say nothing here, only letters and digits do.
"""

from __future__ import annotations

import re
from collections.abc import Set
from unicodedata import normalize
from urllib.parse import unquote

from i18nlint.model.document import BlockKind, Document, InlineKind
from i18nlint.model.regex import lazy_regex

_WRITTEN = lazy_regex(
    r"\b(?:id|name)\s*=\s*[\"'{]*([^\s\"'<>{}]+)|\{[^{}\n]*#([^\s{}]+)|^\(([\w-]+)\)=$"
)
"""``<a id="costs">``, ``{#costs}``, ``{: #costs }``, and ``(costs)=`` of MyST."""
_COUNTED = lazy_regex(r"[-_]?\d+$")
"""Behind the second heading of one name: ``#costs-1``."""
_GERMAN = lazy_regex("ae|oe|ue")
"""``#oefen`` for the heading "Öfen", whose letters are read without their dots."""
_ALWAYS = frozenset({"", "top"})


def is_among(places: Set[str], fragment: str) -> bool:
    """True if the fragment may name one of a document's `places`."""
    names = _letters(fragment), _letters(_COUNTED.sub("", fragment))
    if any(name in places for name in names) or names[0] in _ALWAYS:
        return True
    return any(_GERMAN.sub(_without_e, name) in places for name in names)


def _without_e(match: re.Match[str]) -> str:
    return match[0][0]


def places(document: Document) -> frozenset[str]:
    """Letters and digits of the document's headings and of the ids that are written in it."""
    text = document.source.text
    found = {_letters(next(filter(None, match.groups()))) for match in _WRITTEN.finditer(text)}
    for block in document.walk():
        if block.kind is BlockKind.HEADING:
            leaves = (one for one in block.pieces() if one.kind is not InlineKind.HTML)
            found.add(_letters("".join(one.text for one in leaves if not one.children)))
            found.add(_letters(block.identifier))
        elif block.kind is BlockKind.FOOTNOTE:
            found.add(_letters(f"fn{block.info}"))
    return frozenset(found)


def _letters(text: str) -> str:
    plain = normalize("NFKD", unquote(text)).casefold()
    return "".join(filter(str.isalnum, plain))
