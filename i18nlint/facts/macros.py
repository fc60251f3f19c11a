"""Calls of macros in double braces: ``{{domxref("Boat.crew", "the crew")}}``.

Between parsing and whoever compares or aligns them. The first argument says what a call is about,
those behind it are shown; the names of macros may be written in any case (MDN).
"""

from __future__ import annotations

import re

from i18nlint.facts.settings import settings_of
from i18nlint.model.regex import lazy_regex

_CALL = lazy_regex(r"\{\{\s*(?P<name>[A-Za-z][\w-]*)\(\s*(?P<quote>[\"'])(?P<about>.*?)(?P=quote)")
"""A call whose first argument is a text."""
_KEYED = lazy_regex(
    r"\{\{-?\s*(?:await\s+)?(?P<name>[A-Za-z_][\w.:]*)\(\s*"
    r"(?P<given>[A-Za-z_]\w*\s*=.*|\{\s*[A-Za-z_\"'].*\}),?\s*\)\s*-?\}\}",
    re.DOTALL,
)
"""``{{ figure(src="a.svg", width=80) }}`` (Zola), ``{{ comp.note({ type: "tip" }) }}`` (Lume)."""
_GIVEN = lazy_regex(
    r"[\"']?(?P<name>[A-Za-z_][\w-]*)[\"']?\s*[=:]\s*"
    r"(?P<value>\"(?:[^\"\\]|\\.)*\"|'(?:[^'\\]|\\.)*'|`[^`]*`|[^\s,{}()\[\]]+)"
)
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


def settings_in(text: str) -> str:
    """The name of a call and what it is set to by name, but for what readers see; else nothing."""
    call = _KEYED.fullmatch(text)
    if call is None:
        return ""
    given = ((one["name"], one["value"].strip("\"'`")) for one in _GIVEN.finditer(call["given"]))
    exact = settings_of(tuple(given)).exact
    return " ".join([call["name"], *(f"{name}={value}" for name, value in exact)])


def is_bare(text: str) -> bool:
    """True of ``{{ReadOnlyInline}}``: a name alone, of a macro or of a variable."""
    return _BARE.fullmatch(text) is not None
