"""Programs in plain form: what of them may be written otherwise and does the same.

Behind `programs`. Each form takes out more than the one before: style, types, imports.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence, Set
from typing import TypeAlias

from i18nlint.checks._code.scores import TRIFLES
from i18nlint.facts.tokens import CodeToken
from i18nlint.model.dataclass import replace

Tokens: TypeAlias = Sequence[CodeToken]
Statement: TypeAlias = tuple[str, ...]
Parted: TypeAlias = tuple[Tokens, list[Statement]]
"""What is left of a program, and the statements that were taken out."""
_SCRIPTS = frozenset({"js", "jsx", "ts", "tsx", "vue", "svelte", "astro", "html", "mdx"})
_DECLARING = frozenset({"var", "let"})
_OF_TYPES = frozenset({"interface", "type"})
_OPENING, _CLOSING = frozenset("([{<"), frozenset(")]}>")
_GOES_ON = frozenset("=|&,.:?")
_WITH_FROM = _SCRIPTS | {"python"}
_IMPORTING = {
    **dict.fromkeys(("java", "kotlin", "scala", "swift", "go", "dart", "haskell"), "import"),
    **dict.fromkeys(("rust", "php"), "use"),
    "csharp": "using",
}


def in_style(tokens: Tokens, language: str) -> Tokens:
    """In one style: ``const`` for ``var``, arrows for nameless functions, no ``/>``, no ``export``
    of a type."""
    if language not in _SCRIPTS:
        return tokens
    arrows = set(_arrows(tokens))
    plain: list[CodeToken] = []
    for at, token in enumerate(tokens):
        if token.text in _DECLARING and not token.is_words:
            plain.append(replace(token, text="const"))
        elif not (
            _is_nameless(tokens, at) or _closes_a_tag(tokens, at) or _exports_a_type(tokens, at)
        ):
            plain.append(token)
        if at in arrows:
            plain.append(replace(token, text="=>"))
    return tuple(plain)


def without_types(tokens: Tokens, language: str) -> Parted:
    """Without declarations of types, ``type Kite = { … }`` and ``interface Kite { … }``."""
    return _parted(tokens, _type_end) if language in _SCRIPTS else (tokens, [])


def without_imports(tokens: Tokens, language: str) -> Parted:
    """Without the lines that import something."""
    if word := _IMPORTING.get(language):
        return _parted(
            tokens, lambda at, start: _statement_end(at, start) if at[start].text == word else start
        )
    if language not in _WITH_FROM:
        return tokens, []
    return _parted(tokens, _import_end)


def without_exports(tokens: Tokens, language: str) -> Tokens:
    """Without the word that lets others import what follows."""
    if language not in _SCRIPTS:
        return tokens
    return tuple(token for token in tokens if token.text != "export" or token.is_words)


def unqualified(tokens: Tokens, names: Set[str]) -> Tokens:
    """The program with ``kites.Tail`` as ``Tail``, for the names that the other one imports."""
    members = {at for at in range(len(tokens)) if _names_member(tokens, at, names)}
    return tuple(
        token for at, token in enumerate(tokens) if at not in members and at - 1 not in members
    )


def _names_member(tokens: Tokens, at: int, names: Set[str]) -> bool:
    """True for the first two of ``kites . Tail``."""
    if at + 2 >= len(tokens):
        return False
    is_member = tokens[at + 1].text == "." and tokens[at + 2].text in names
    return is_member and tokens[at].text.isidentifier()


def _arrows(tokens: Tokens) -> Iterator[int]:
    """The closing brackets of nameless functions' parameters."""
    for at in range(len(tokens)):
        if _is_nameless(tokens, at):
            end = _matching(tokens, at + 1)
            if end + 1 < len(tokens) and tokens[end + 1].text == "{":
                yield end


def _is_nameless(tokens: Tokens, at: int) -> bool:
    following = tokens[at + 1].text if at + 1 < len(tokens) else ""
    return tokens[at].text == "function" and following == "(" and not tokens[at].is_words


def _closes_a_tag(tokens: Tokens, at: int) -> bool:
    return tokens[at].text == "/" and at + 1 < len(tokens) and tokens[at + 1].text == ">"


def _exports_a_type(tokens: Tokens, at: int) -> bool:
    """True of the word in ``export interface Kite {``, which no program misses."""
    kind = tokens[at + 1].text if at + 2 < len(tokens) else ""
    is_of_type = kind in _OF_TYPES and tokens[at + 2].text.isidentifier()
    return tokens[at].text == "export" and is_of_type and not tokens[at].is_words


def _matching(tokens: Tokens, start: int) -> int:
    """The bracket that closes the one at ``start``; the last token if none does."""
    depth = 0
    for at in range(start, len(tokens)):
        if not tokens[at].is_words:
            depth += (tokens[at].text in _OPENING) - (tokens[at].text in _CLOSING)
        if not depth:
            return at
    return len(tokens) - 1


def _parted(tokens: Tokens, end_of: Callable[[Tokens, int], int]) -> Parted:
    """Without the statements that begin a line; ``end_of`` is behind one, or where it is asked."""
    left: list[CodeToken] = []
    statements: list[Statement] = []
    at = 0
    while at < len(tokens):
        is_first = at == 0 or tokens[at - 1].line < tokens[at].line
        end = end_of(tokens, at) if is_first and not tokens[at].is_words else at
        if end == at:
            left.append(tokens[at])
            end += 1
        else:
            words = (token.text for token in tokens[at:end])
            statements.append(tuple(word for word in words if word not in TRIFLES))
        at = end
    return tuple(left), statements


def _type_end(tokens: Tokens, start: int) -> int:
    """Behind the type that is declared at ``start``; ``start`` if none is."""
    at = start
    while at < len(tokens) - 2 and tokens[at].text in ("export", "declare"):
        at += 1
    if at + 2 >= len(tokens) or not tokens[at + 1].text.isidentifier():
        return start
    if tokens[at].text == "interface":
        opening = next((k for k in range(at, len(tokens)) if tokens[k].text == "{"), None)
        return start if opening is None else _behind(tokens, _matching(tokens, opening) + 1)
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
        at = _matching(tokens, at) + 1
    return at


def _behind(tokens: Tokens, at: int) -> int:
    return at + 1 if at < len(tokens) and tokens[at].text == ";" else at


def _import_end(tokens: Tokens, start: int) -> int:
    """Behind the import at ``start``, brackets over several lines and all; else ``start``."""
    line = [token.text for token in tokens[start : start + 60] if token.line == tokens[start].line]
    word = line[0]
    if word not in ("import", "from") or (word == "from" and "import" not in line):
        return start
    if line[1:2] in (["("], ["."]):  # import("./kite.js"), import.meta
        return start
    return _statement_end(tokens, start)


def _statement_end(tokens: Tokens, start: int) -> int:
    at = start
    while at < len(tokens) and tokens[at].line == tokens[start].line:
        end = _matching(tokens, at)
        if tokens[end].line > tokens[at].line:  # the brackets end further down
            start = end
        at = end + 1
    return at
