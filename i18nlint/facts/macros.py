"""Calls of macros in double braces: ``{{domxref("Boat.crew", "the crew")}}``.

Between parsing and whoever compares or aligns them. The first argument says what a call is about,
those behind it are shown; the names of macros may be written in any case (MDN).
"""

from __future__ import annotations

from i18nlint.model.regex import lazy_regex

_CALL = lazy_regex(r"\{\{\s*(?P<name>[A-Za-z][\w-]*)\(\s*(?P<quote>[\"'])(?P<about>.*?)(?P=quote)")
"""A call whose first argument is a text."""
_BARE = lazy_regex(r"\{\{\s*[A-Za-z][\w-]*\s*\}\}")


def has_calls(text: str) -> bool:
    return _CALL.search(text) is not None


def is_call(text: str) -> bool:
    return _CALL.match(text) is not None


def about(text: str) -> str:
    """What a call is about; of anything else, all of it."""
    call = _CALL.match(text)
    return text if call is None else call["about"]


def called(text: str) -> str:
    """The name of what is called, in small letters; empty if nothing is."""
    call = _CALL.match(text)
    return "" if call is None else call["name"].casefold()


def is_bare(text: str) -> bool:
    """True of ``{{ReadOnlyInline}}``: a name alone, of a macro or of a variable."""
    return _BARE.fullmatch(text) is not None
