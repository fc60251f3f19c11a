"""Whether a noun begins behind a number, as far as the language's list of other words tells."""

from __future__ import annotations

from i18nlint.facts.numbers.lexicon import Lexicon
from i18nlint.facts.numbers.units import SPACES
from i18nlint.model.regex import lazy_regex

_WORD = lazy_regex(r"[^\W\d_]+['’]?")
_QUOTED = frozenset("￼`<*\"“„«'")
"""Begins a name: a second `<Card />`."""


def begins_noun(text: str, end: int, lexicon: Lexicon) -> bool:
    """True of a second page, a second `<Card />`; not of a second later, a third of it."""
    if text[end : end + 1] not in SPACES or not text[end : end + 1]:
        return False
    if text[end + 1 : end + 2] in _QUOTED:
        return True
    word = _WORD.match(text, end + 1)
    return word is not None and word.group().lower() not in lexicon.style.not_nouns
