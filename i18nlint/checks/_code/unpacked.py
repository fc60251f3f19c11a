"""Programs in which what a function is given has a name of its own. Behind `sorts`.

``({ tail }) => fly(tail)`` does what ``(kite) => fly(kite.tail)`` does.
"""

from __future__ import annotations

from collections.abc import Iterator, Set

from i18nlint.checks._code.statements import Tokens
from i18nlint.checks._code.style import SCRIPTS
from i18nlint.facts.tokens import CodeToken
from i18nlint.model.dataclass import replace

_GIVEN = "it_is_given"
"""A name that no program has."""
_OPENING, _CLOSING = frozenset("([{"), frozenset(")]}")
_BEFORE_OBJECTS = frozenset({":", "(", "[", ",", "=>", "return"})
"""What stands in front of ``{ tail }`` if it is an object, and no place in a template."""


def with_names_for_objects(programs: tuple[Tokens, Tokens], language: str) -> tuple[Tokens, Tokens]:
    """Both, one with a name for what it takes apart at once where the other names it."""
    if language not in SCRIPTS:
        return programs
    whole = tuple(tuple(_word_by_word(tokens)) for tokens in programs)
    source, target = (tuple(_unpacked(tokens)) for tokens in whole)
    is_apart = [source != whole[0], target != whole[1]]
    return (source, target) if any(is_apart) and not all(is_apart) else programs


def _word_by_word(tokens: Tokens) -> Iterator[CodeToken]:
    """``kite.tail``, which Pygments takes for one word behind a key, as three."""
    for token in tokens:
        words = token.text.split(".")
        is_path = len(words) > 1 and not token.is_words and all(map(str.isidentifier, words))
        for at, word in enumerate(words if is_path else ()):
            yield from (replace(token, text="."),) if at else ()
            yield replace(token, text=word)
        if not is_path:
            yield token


def _unpacked(tokens: Tokens) -> Iterator[CodeToken]:
    at = 0
    while at < len(tokens):
        names = _names_at(tokens, at)
        if not names:
            yield tokens[at]
            at += 1
            continue
        body = at + 2 * len(names) + 4
        end = _end_of_body(tokens, body)
        yield from (tokens[at], replace(tokens[at + 2], text=_GIVEN), *tokens[body - 2 : body])
        yield from _as_members(tokens, range(body, end), names)
        at = end


def _names_at(tokens: Tokens, at: int) -> Set[str]:
    """The names of ``({ tail, mast }) =>``, none of anything else."""
    if [token.text for token in tokens[at : at + 2]] != ["(", "{"]:
        return frozenset()
    texts = [token.text for token in tokens[at + 2 : at + 26]]
    names = texts[: texts.index("}")] if "}" in texts else []
    behind = texts[len(names) : len(names) + 3]
    is_plain = (
        len(names) % 2 and set(names[1::2]) <= {","} and all(map(str.isidentifier, names[::2]))
    )
    is_all = behind == ["}", ")", "=>"] and len({*names[::2]}) == len(names[::2])
    return frozenset(names[::2]) if is_plain and is_all else frozenset()


def _end_of_body(tokens: Tokens, start: int) -> int:
    """Behind what a function gives back: at the bracket that closes around it, or at a comma."""
    depth = 0
    for at in range(start, len(tokens)):
        if not tokens[at].is_words:
            depth += (tokens[at].text in _OPENING) - (tokens[at].text in _CLOSING)
            if depth < 0 or (not depth and tokens[at].text in (",", ";")):
                return at
    return len(tokens)


def _as_members(tokens: Tokens, places: range, names: Set[str]) -> Iterator[CodeToken]:
    """``{ tail }`` as ``{ tail: kite.tail }``, and ``tail`` elsewhere as ``kite.tail``."""
    for at in places:
        token, before, behind = tokens[at], tokens[at - 1].text, tokens[at + 1 : at + 2]
        said = behind[0].text if behind else ""
        is_key = said in (":", "=") and before not in ("?", "(")
        if token.text not in names or token.is_words or before == "." or is_key:
            yield token
            continue
        is_short = before in ("{", ",") and said in (",", "}") and _is_in_object(tokens, at)
        yield from (token, replace(token, text=":")) if is_short else ()
        yield from (replace(token, text=_GIVEN), replace(token, text="."), token)


def _is_in_object(tokens: Tokens, at: int) -> bool:
    """True for the ``tail`` of ``({ tail })``; not for that of ``<b>{tail}</b>``."""
    depth = 0
    for start in range(at - 1, 0, -1):
        depth += (tokens[start].text in _CLOSING) - (tokens[start].text in _OPENING)
        if depth < 0:
            return tokens[start].text == "{" and tokens[start - 1].text in _BEFORE_OBJECTS
    return False
