"""Places within a page that its own links lead to. Between parsing and the check of links.

Generators make an anchor of a heading each in its way (GitHub, Docusaurus, Hugo, kramdown): case,
accents, spaces and signs say nothing here, only letters and digits do.
"""

from __future__ import annotations

import re
from collections.abc import Set
from functools import lru_cache
from unicodedata import normalize
from urllib.parse import unquote

from i18nlint.facts.same_page import is_turned
from i18nlint.model.document import Block, BlockKind, Document, InlineKind
from i18nlint.model.regex import lazy_regex

_HEADING, _FOOTNOTE = BlockKind.HEADING, BlockKind.FOOTNOTE
_WRITTEN = lazy_regex(
    r"\b(?:id|name)\s*=\s*[\"'{]*([^\s\"'<>{}]+)|\{[^{}\n]*#([^\s{}]+)|^\(([\w-]+)\)=$"
)
"""``<a id="costs">``, ``{#costs}``, ``{: #costs }``, and ``(costs)=`` of MyST."""
_GIVEN = lazy_regex(r"(?m)<\w[^<>]*\s(?:id|name)=|\{[^{}\n]*#[^\s{}]+\}|^\([\w-]+\)=$")
"""The same where nothing else can be meant: ``name = "north"`` may stand in a sample."""
_COUNTED = lazy_regex(r"[-_]?\d+$")
"""Behind the second heading of one name: ``#costs-1``."""
_GERMAN = lazy_regex("ae|oe|ue")
"""``#oefen`` for the heading "Öfen", whose letters are read without their dots."""
_ALWAYS = frozenset({"", "top"})
_SPELT = 4
"""Letters from which a name that is a letter away is a slip: not ``#a1`` for ``#a11``."""


def is_among(places: Set[str], fragment: str) -> bool:
    """True if the fragment may name one of a document's `places`."""
    spellings = _spellings(fragment)
    return spellings[0] in _ALWAYS or not places.isdisjoint(spellings)


@lru_cache(maxsize=256)
def _spellings(fragment: str) -> tuple[str, ...]:
    """Letters and digits of the fragment, in all ways that generators come to; kept, for a link is
    held against one heading after the other."""
    names = _letters(fragment), _letters(_COUNTED.sub("", fragment))
    return (*names, *(_GERMAN.sub(_without_e, name) for name in names))


def _without_e(match: re.Match[str]) -> str:
    return match[0][0]


def titles(document: Document) -> frozenset[str]:
    """Letters and digits of the headings that were given no id of their own."""
    every = (block for block in document.walk() if block.kind is _HEADING)
    return frozenset(_title(block) for block in every if not block.identifier)


def has_own_ids(document: Document) -> bool:
    """True if a heading or something else of the page was given an id."""
    every = (block for block in document.walk() if block.kind is _HEADING)
    return any(block.identifier for block in every) or bool(_GIVEN.search(document.source.text))


def _title(heading: Block) -> str:
    leaves = (one for one in heading.pieces() if one.kind is not InlineKind.HTML)
    return _letters("".join([one.text for one in leaves if not one.children]))


def names_of(heading: Block) -> frozenset[str]:
    """Letters and digits of the heading, of its id, and of the ids of tags in it."""
    tags = "".join(one.text for one in heading.pieces() if one.kind is InlineKind.HTML)
    written = (next(filter(None, match.groups())) for match in _WRITTEN.finditer(tags))
    return frozenset({_title(heading), _letters(heading.identifier), *map(_letters, written)})


def given_ids(document: Document) -> frozenset[str]:
    """Letters and digits of the ids that headings were given by hand, the same for every site."""
    every = (block for block in document.walk() if block.kind is _HEADING)
    return frozenset(_letters(block.identifier) for block in every if block.identifier)


def is_turned_or_cut(places: Set[str], fragment: str) -> bool:
    """True of a slip of the pen for one of the places: ``#regsiter``, ``#regster``."""
    name = _letters(fragment)
    return any(is_slip_of(name, place) for place in places)


def is_slip_of(name: str, place: str) -> bool:
    """True of two letters turned round, or one lost or doubled, in a name of some length."""
    if min(len(name), len(place)) < _SPELT or name == place:
        return False
    shorter, longer = sorted((name, place), key=len)
    is_cut = len(longer) == len(shorter) + 1 and any(
        longer[:at] + longer[at + 1 :] == shorter for at in range(1, len(longer) - 1)
    )
    return is_cut or is_turned(name, place)


def headings(document: Document) -> frozenset[str]:
    """Letters and digits of the document's headings, of their ids, and of its footnotes."""
    found: set[str] = set()
    for block in document.walk():
        if block.kind is _HEADING:
            found |= names_of(block)
        elif block.kind is _FOOTNOTE:
            found.add(_letters(f"fn{block.info}"))
    return frozenset(found)


def places(document: Document) -> frozenset[str]:
    """The same with all ids that are written in the document."""
    written = _WRITTEN.finditer(document.source.text)
    ids = (_letters(next(filter(None, match.groups()))) for match in written)
    return headings(document).union(ids)


def _letters(text: str) -> str:
    if not text.isascii() or "%" in text:
        text = normalize("NFKD", unquote(text))
    return "".join(filter(str.isalnum, text.casefold()))
