"""A program with the capitals of another, where the language makes nothing of them.

Beside `programs`: ``select`` is ``SELECT``, ``#FFF`` is ``#fff``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import partial

from i18nlint.model.regex import lazy_regex

_STRING = r"(?P<string>'[^'\n]*'|\"[^\"\n]*\"|`[^`\n]*`)|"
_ANYWHERE = lazy_regex(r"#(?:[0-9A-Fa-f]{3,4}){1,2}\b|\b0[xX][0-9A-Fa-f]+\b|<!(?i:doctype html)\b")
_OF_LANGUAGES = {
    **dict.fromkeys(
        ("mysql", "plpgsql", "postgres", "postgresql", "powershell", "sql", "tsql"),
        lazy_regex(_STRING + r"[A-Za-z][\w-]*"),
    ),
    "dockerfile": lazy_regex(r"^[ \t]*[A-Za-z]+(?=\s)|(?<=\s)(?i:as)(?=\s)", re.MULTILINE),
}
"""What may be written with any capitals; in a string they are data."""


def with_capitals_of(source: str, target: str, language: str) -> str:
    """The target, each word that the source only writes otherwise as the source does."""
    for pattern in filter(None, (_ANYWHERE, _OF_LANGUAGES.get(language))):
        known = _by_letters(match[0] for match in pattern.finditer(source))
        target = pattern.sub(partial(_as_known, known), target)
    return target


def _by_letters(words: Iterable[str]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for word in words:
        found.setdefault(word.casefold(), set()).add(word)
    return found


def _as_known(known: dict[str, set[str]], match: re.Match[str]) -> str:
    word = match[0]
    if match.groupdict().get("string"):
        return word
    ways = known.get(word.casefold(), {word})
    return word if word in ways else min(ways)
