"""Names that a program binds to what it is given: parameters, what a loop or a slot hands over.

Beside `own_names`, which knows what is declared by a word.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from i18nlint.checks._code.statements import Tokens, matching

_FUNCTIONS = frozenset({"def", "fn", "fun", "func", "function"})
_BY_TYPE = frozenset({"c", "cpp", "csharp", "dart", "java"})
"""Where a name stands behind its type: ``Kite kite = load()``."""
_BY_ARROW = frozenset(
    {"astro", "csharp", "dart", "html", "java", "js", "jsx", "svelte", "ts", "tsx", "vue"}
)
_BY_STROKES = frozenset({"ruby", "rust"})
_BINDING = ("slot-scope", "v-for", "v-slot")
_ENDS_OF_TYPED = frozenset({"=", ",", ")", ":", ";"})
_ENDS_OF_TYPE = frozenset({">", "]"})
_WORDS = frozenset({"&", "*", "**", "...", "async", "mut"})
"""In front of a parameter."""
_TWICE = 2
_FEW = 12
"""Words and signs between strokes, in a slot or in front of an ``in``."""


def bound_names(tokens: Tokens, language: str) -> Iterator[str]:
    """The names that are bound and asked for; one that stands alone may be anybody's."""
    often = Counter(token.text for token in tokens if not token.is_words)
    for at in range(len(tokens)):
        if not tokens[at].is_words:
            for name in _bound_at(tokens, at, language):
                if often[name] >= _TWICE:
                    yield name


def _bound_at(tokens: Tokens, at: int, language: str) -> Iterator[str]:
    text = tokens[at].text
    if text in _FUNCTIONS:
        yield from _of_function(tokens, at)
    elif text == "catch":
        yield from _names(tokens[at + 2 : at + 3])
    elif language == "python":
        yield from _of_python(tokens, at)
    elif language == "vue" and text.startswith(_BINDING):
        yield from _names(tokens[at + 2 : _end(tokens, at + 3, ("in", "of", ""))])
    elif language in _BY_STROKES and text == "|":
        yield from _names(tokens[at + 1 : _end(tokens, at + 1, ("|",))])
    elif language == "kotlin" and text == "{":
        yield from _names(tokens[at + 1 : _arrow(tokens, at)])
    if language in _BY_ARROW and _is_arrow(tokens, at):
        yield from _in_front_of_arrow(tokens, at)
    if language in _BY_TYPE and _is_typed(tokens, at):
        yield text


def _of_function(tokens: Tokens, at: int) -> Iterator[str]:
    """The parameters of ``def fly(kite, height=2)`` and ``func (k *Kite) Fly(height int)``."""
    for start in range(at + 1, min(at + _FEW, len(tokens))):
        if tokens[start].text == "(":
            yield from _parameters(tokens, start, matching(tokens, start))
        if tokens[start].line > tokens[at].line:
            break


def _of_python(tokens: Tokens, at: int) -> Iterator[str]:
    text = tokens[at].text
    if text == "as":
        yield from _names(tokens[at + 1 : at + 2])
    elif text in ("for", "lambda"):
        yield from _names(tokens[at + 1 : _end(tokens, at + 1, ("in", ":"))])


def _in_front_of_arrow(tokens: Tokens, at: int) -> Iterator[str]:
    """The ``kite`` of ``kite => …`` and ``(kite, i) => …``; not ``Wind.HIGH => …``."""
    if not at:
        return
    if tokens[at - 1].text != ")":
        is_member = at > 1 and tokens[at - 2].text == "."
        yield from () if is_member else _names(tokens[at - 1 : at])
        return
    depth = 0
    for start in range(at - 1, -1, -1):
        depth += (tokens[start].text == ")") - (tokens[start].text == "(")
        if not depth:
            yield from _parameters(tokens, start, at - 1)
            return


def _parameters(tokens: Tokens, start: int, end: int) -> Iterator[str]:
    """The names in brackets that stand first, or behind a comma: of ``{ tail }`` none is free."""
    depth = 0
    for at in range(start, end):
        text = tokens[at].text
        depth += (text in ("(", "[", "{")) - (text in (")", "]", "}"))
        if depth == 1 and text in ("(", ","):
            first = at + 1
            while first < end and tokens[first].text in _WORDS:
                first += 1
            yield from _names(tokens[first : first + 1])


def _names(tokens: Tokens) -> Iterator[str]:
    return (
        token.text
        for token in tokens
        if token.text.isidentifier() and not (token.is_words or token.is_reserved)
    )


def _end(tokens: Tokens, start: int, ends: tuple[str, ...]) -> int:
    """Where one of the signs stands; the start if none is near."""
    near = range(start, min(start + _FEW, len(tokens)))
    return next((at for at in near if tokens[at].text in ends), start)


def _arrow(tokens: Tokens, start: int) -> int:
    """The arrow behind names alone: ``{ kite, i -> …``."""
    at = start + 1
    while at < len(tokens) and (tokens[at].text.isidentifier() or tokens[at].text == ","):
        at += 1
    return at if _is_arrow(tokens, at) else start


def _is_arrow(tokens: Tokens, at: int) -> bool:
    two = [token.text for token in tokens[at : at + 2]]
    return two[:1] in (["=>"], ["->"]) or two in (["=", ">"], ["-", ">"])


def _is_typed(tokens: Tokens, at: int) -> bool:
    """True for the ``kite`` of ``Kite kite =``, ``List<Kite> kite)``."""
    if not 0 < at < len(tokens) - 1 or not tokens[at].text.isidentifier():
        return False
    before, behind = tokens[at - 1], tokens[at + 1]
    is_type = before.text.isidentifier() and not before.is_reserved and not before.is_words
    return behind.text in _ENDS_OF_TYPED and (is_type or before.text in _ENDS_OF_TYPE)
