"""Programs without what only says of what type their values are. Behind `sorts`."""

from __future__ import annotations

from i18nlint.checks._code.statements import Parted, Tokens, matching, parted
from i18nlint.checks._code.style import SCRIPTS

_GOES_ON = frozenset("=|&,.:?")


def without_types(tokens: Tokens, language: str) -> Parted:
    """Without declarations of types, ``type Kite = { … }`` and ``interface Kite { … }``."""
    return parted(tokens, _type_end) if language in SCRIPTS else (tokens, [])


def without_exports(tokens: Tokens, language: str) -> Tokens:
    """Without the word that lets others import what follows."""
    if language not in SCRIPTS:
        return tokens
    return tuple(token for token in tokens if token.text != "export" or token.is_words)


def _type_end(tokens: Tokens, start: int) -> int:
    """Behind the type that is declared at ``start``; ``start`` if none is."""
    at = start
    while at < len(tokens) - 2 and tokens[at].text in ("export", "declare"):
        at += 1
    if at + 2 >= len(tokens) or not tokens[at + 1].text.isidentifier():
        return start
    if tokens[at].text == "interface":
        opening = next((k for k in range(at, len(tokens)) if tokens[k].text == "{"), None)
        return start if opening is None else _behind(tokens, matching(tokens, opening) + 1)
    if tokens[at].text != "type" or tokens[at + 2].text not in ("=", "<"):
        return start
    return _behind(tokens, _expression_end(tokens, at + 2))


def _expression_end(tokens: Tokens, start: int) -> int:
    """Behind a type that may go on in further lines: ``=`` or ``|`` ends or begins them."""
    at = start
    while at < len(tokens):
        starts_line = tokens[at].line > tokens[at - 1].line
        if tokens[at].text == ";" or (
            starts_line and not {tokens[at].text, tokens[at - 1].text} & _GOES_ON
        ):
            break
        at = matching(tokens, at) + 1
    return at


def _behind(tokens: Tokens, at: int) -> int:
    return at + 1 if at < len(tokens) and tokens[at].text == ";" else at
