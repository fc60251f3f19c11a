"""Programs in one style: what may be written otherwise and does the same. Behind `sorts`."""

from __future__ import annotations

from collections.abc import Iterator

from i18nlint.checks._code.statements import Tokens, closings, text_at
from i18nlint.facts.tokens import CodeToken
from i18nlint.model.dataclass import replace

SCRIPTS = frozenset({"js", "jsx", "ts", "tsx", "vue", "svelte", "astro", "html", "mdx"})
_DECLARING = frozenset({"var", "let"})
_OPENING, _CLOSING = frozenset("([{"), frozenset(")]}")
_OF_TYPES = frozenset({"interface", "type"})


def in_style(tokens: Tokens, language: str) -> Tokens:
    """In one style: ``const`` for ``var`` and before each name, arrows for nameless functions, no
    ``return`` behind an arrow, no ``/>``, no quotes around keys, no ``export`` of a type."""
    if language not in SCRIPTS:
        return tokens
    return _without_returns(tuple(_declared_apart(tuple(_plain(tokens)))))


def _plain(tokens: Tokens) -> Iterator[CodeToken]:
    arrows = set(_arrows(tokens))
    for at, token in enumerate(tokens):
        if token.text in _DECLARING and not token.is_words:
            yield replace(token, text="const")
        elif _is_key(tokens, at):
            yield replace(token, is_words=False)
        elif not (
            _is_nameless(tokens, at) or _closes_a_tag(tokens, at) or _exports_a_type(tokens, at)
        ):
            yield token
        if at in arrows:
            yield replace(token, text="=>")


def _arrows(tokens: Tokens) -> Iterator[int]:
    """The closing brackets of nameless functions' parameters."""
    nameless = [at for at in range(len(tokens)) if _is_nameless(tokens, at)]
    ends = closings(tokens) if nameless else {}
    for at in nameless:
        end = ends.get(at + 1)
        if end is not None and text_at(tokens, end + 1) == "{":
            yield end


def _is_nameless(tokens: Tokens, at: int) -> bool:
    is_function = tokens[at].text == "function" and not tokens[at].is_words
    return is_function and text_at(tokens, at + 1) == "("


def _closes_a_tag(tokens: Tokens, at: int) -> bool:
    return tokens[at].text == "/" and text_at(tokens, at + 1) == ">"


def _exports_a_type(tokens: Tokens, at: int) -> bool:
    """True of the word in ``export interface Kite {``, which no program misses."""
    is_of_type = text_at(tokens, at + 1) in _OF_TYPES and text_at(tokens, at + 2).isidentifier()
    return tokens[at].text == "export" and is_of_type and not tokens[at].is_words


def _is_key(tokens: Tokens, at: int) -> bool:
    """True of ``{ "tail": 2 }``, which is ``{ tail: 2 }``."""
    token = tokens[at]
    if not token.is_words or token.inner or not token.text.isidentifier():
        return False
    return text_at(tokens, at + 1) == ":" and text_at(tokens, at - 1) in ("{", ",")


def _declared_apart(tokens: Tokens) -> Iterator[CodeToken]:
    """``const tail = 1, mast = 2`` as ``const tail = 1, const mast = 2``."""
    depth, declaring = 0, -1
    for at, token in enumerate(tokens):
        if not token.is_words:
            depth += (token.text in _OPENING) - (token.text in _CLOSING)
        if token.text == "const" and not token.is_words:
            declaring = depth
        elif depth == declaring and _is_end(tokens, at):
            declaring = -1
        yield token
        if depth == declaring and token.text == "," and text_at(tokens, at + 1).isidentifier():
            yield replace(tokens[at + 1], text="const")


def _is_end(tokens: Tokens, at: int) -> bool:
    """True where a declaration ends: at ``;``, or with its line, unless a comma stands between."""
    starts_line = at > 0 and tokens[at - 1].line < tokens[at].line
    return tokens[at].text == ";" or (
        starts_line and "," not in (tokens[at].text, tokens[at - 1].text)
    )


def _without_returns(tokens: Tokens) -> Tokens:
    """``(tail) => { return tail + 1 }`` as ``(tail) => tail + 1``, where the excerpt closes it."""
    left_out: set[int] = set()
    returns = [at for at in range(len(tokens) - 3) if _returns(tokens, at)]
    ends = closings(tokens) if returns else {}
    for at in returns:
        if at + 1 in ends:
            left_out |= {at + 1, at + 2, ends[at + 1]}
    return tuple(token for at, token in enumerate(tokens) if at not in left_out)


def _returns(tokens: Tokens, at: int) -> bool:
    texts = [text_at(tokens, at + step) for step in range(3)]
    return texts == ["=>", "{", "return"] and not tokens[at + 1].is_words
