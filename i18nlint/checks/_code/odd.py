"""Slips of the source that a translation mended: which side of a difference to look at."""

from __future__ import annotations

import re

from i18nlint.checks._api import Pair
from i18nlint.checks._code.likeness import ratio
from i18nlint.model.document import Document
from i18nlint.model.regex import lazy_regex

_ALIKE = 0.8
_LEAST = 4
"""Letters from which a word is not like another by chance."""
_OFTENER = 3
"""How many times as often the source has the right word: it has others like it by right."""
_DIGITS = lazy_regex(r"[0-9]+")


def is_slip_of_source(pair: Pair, word: str, other: str) -> bool:
    """True for ``punlic`` where the translation has ``public``, which the source says elsewhere.

    Not for another version (``v5``, ``v7``) or a plural, and not if the translation has both.
    """
    if not (word.isidentifier() and other.isidentifier()) or min(len(word), len(other)) < _LEAST:
        return False
    if word.removesuffix("s") == other.removesuffix("s") or ratio(word, other) < _ALIKE:
        return False
    source, target = pair.source.document, pair.target.document
    return (
        _DIGITS.findall(word) == _DIGITS.findall(other)
        and times_said(source, other) >= _OFTENER * times_said(source, word)
        and not times_said(target, word)
    )


def times_said(document: Document, word: str) -> int:
    """How often the document has the word by itself, particles of Korean and the like behind it."""
    text = document.source.text
    return len(re.findall(rf"(?<!\w){re.escape(word)}(?!\w)", text, re.ASCII))
