"""Calls of macros in double braces: what a call is about must agree, what it shows need not.

``{{domxref("Boat.crew", "the crew")}}`` is ``{{DOMxRef("Boat.crew", "l'équipage")}}``: the macros
of MDN, whose names may be written in any case. Calls in other templates are read alike.
"""

from __future__ import annotations

from collections.abc import Callable

from i18nlint.facts.anchors import headings, is_among
from i18nlint.model.alignment import Version
from i18nlint.model.document import Document
from i18nlint.model.regex import lazy_regex

_CALL = lazy_regex(r"\{\{\s*(?P<name>[A-Za-z][\w-]*)\(\s*(?P<quote>[\"'])(?P<about>.*?)(?P=quote)")
"""A call whose first argument is a text."""
_BARE = lazy_regex(r"\{\{ [A-Za-z][\w-]* \}\}")


def is_call(text: str) -> bool:
    return _CALL.match(text) is not None


def about(text: str) -> str:
    """What a call is about; of anything else, all of it."""
    call = _CALL.match(text)
    return text if call is None else call["about"]


def meaning_in(version: Version) -> Callable[[str], str]:
    """From a placeholder to what must be the same in the other version: itself, if it is no call.

    Of a call, its name in small letters and its first argument. A bare name is in small letters
    too on pages with calls: ``{{ReadOnlyInline}}`` and ``{{readonlyinline}}``.
    """
    document = version.document
    if not _CALL.search(document.source.text):
        return str

    def meaning(text: str) -> str:
        call = _CALL.match(text)
        if call is None:
            return text.casefold() if _BARE.fullmatch(text) else text
        return f"{call['name'].casefold()} {_named(call['about'], document)}"

    return meaning


def _named(about: str, document: Document) -> str:
    """The first argument; the same for each heading of the page itself, and for none: the
    ``"Examples"`` of a live sample are its ``"Beispiele"``, or ``""``."""
    return "#" if is_among(headings(document), about) else about
