"""Slugs that are translated: a version's own title in the address of its page.

Zola and Hugo pair versions by their files' names, so each may have a slug of its own; elsewhere the
slug is what pairs them, and another one is a fault.
"""

from __future__ import annotations

import unicodedata

from i18nlint.model.document import Document
from i18nlint.model.regex import lazy_regex

_WORD = lazy_regex(r"\w+")
_LETTERS = str.maketrans({"ł": "l", "ø": "o", "ı": "i", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe"})
_LETTERS_ALIKE = 4
_MOST = 2 / 3
"""Of a slug's words: titles change after the page has got its address."""


def is_translated_slug(source: tuple[Document, str], target: tuple[Document, str]) -> bool:
    """True if both slugs say their titles; one in another script need only begin otherwise.

    ``musee-de-la-laine`` of "Le musée de la Laine" is ``wool-museum`` of "The Wool Museum", and
    ``muzey-shersti`` of «Музей шерсти», which no table of letters tells us.
    """
    if not _says_title(*source) or not _words(target[1]):
        return False
    if _says_title(*target):
        return True
    is_latin = all(letter < "\u0250" for letter in _title(target[0]) if letter.isalpha())
    return not is_latin and _beginnings(source[1]).isdisjoint(_beginnings(target[1]))


def _says_title(document: Document, slug: str) -> bool:
    words = _words(slug)
    return bool(words) and len(words & _words(_title(document))) >= _MOST * len(words)


def _beginnings(slug: str) -> set[str]:
    """What a mistyped word still begins with: ``timer`` and ``timers``."""
    return {word[:_LETTERS_ALIKE] for word in _words(slug)}


def _title(document: Document) -> str:
    fields = document.frontmatter.fields
    return next((field.raw for field in fields if field.path == "title"), "")


def _words(text: str) -> set[str]:
    """Letters without accents, as slugs are made."""
    bare = unicodedata.normalize("NFKD", text.lower().replace("_", "-"))
    bare = "".join(letter for letter in bare if not unicodedata.combining(letter))
    return set(_WORD.findall(bare.translate(_LETTERS)))
