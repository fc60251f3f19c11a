"""Programs without what asks whether a thing is there, and without names for what is used at once.

Behind `sorts`. ``const mast = find("mast")``, then ``if (mast) { mast.rise() }``, is what others
write as ``find("mast").rise()``. What asks and then returns or throws is another program.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from i18nlint.checks._code.statements import Tokens, matching, statement_end, unclosed
from i18nlint.checks._code.style import SCRIPTS
from i18nlint.facts.tokens import CodeToken
from i18nlint.model.dataclass import replace

_PATH = frozenset({".", "?", "?."})
_LEAVES = frozenset({"break", "continue", "return", "throw"})
_ASKED = frozenset({".", "?", "?.", "(", "["})
"""What stands behind a name of which something is wanted."""
_BEFORE_OTHERS = frozenset({".", "</", "<"})
_NOTHING = frozenset({"null", "undefined"})
_UNLIKE = frozenset({"!=", "!=="})
_SETS = frozenset({"=", "+", "-", "=>", ":"})
_MOST = 400
"""Words and signs of an expression that may stand for its name."""


def in_one_way(programs: tuple[Tokens, Tokens], language: str) -> tuple[Tokens, Tokens]:
    """Both without such questions, and without such names as the other does not have."""
    if language not in SCRIPTS or unclosed(programs[0]) != unclosed(programs[1]):
        return programs
    sides = tuple(map(_without_questions, programs))
    texts = [set(_names(side)) for side in sides]
    values = [dict(_values(*one)) for one in zip(sides, reversed(texts), strict=True)]
    idle = [
        {one for one in own if not _is_used(side, one)}
        for own, side in zip(values, sides, strict=True)
    ]
    if all(idle):  # one name with a slip of the pen, perhaps
        values = [
            {name: own[name] for name in own.keys() - gone}
            for own, gone in zip(values, idle, strict=True)
        ]
    source, target = (
        tuple(_written(side, range(len(side)), own)) if own else side
        for side, own in zip(sides, values, strict=True)
    )
    return source, target


def _without_questions(tokens: Tokens) -> Tokens:
    """Without ``if (mast)`` and its brackets, and without the ``?`` of ``mast?.rise()``."""
    left_out: set[int] = set()
    for at, token in enumerate(tokens):
        if token.text == "if" and not token.is_words:
            left_out |= _question(tokens, at)
        elif token.text == "?." or (token.text == "?" and _text(tokens, at + 1) == "."):
            left_out.add(at)
    if not left_out:
        return tokens
    dots = {at for at in left_out if tokens[at].text == "?."}
    return tuple(
        CodeToken(".", token.line) if at in dots else token
        for at, token in enumerate(tokens)
        if at not in left_out or at in dots
    )


def _question(tokens: Tokens, at: int) -> set[int]:
    """The places of a question whose answer is used at once, and of the brackets around that."""
    end = matching(tokens, at + 1) if _text(tokens, at + 1) == "(" else at
    path = [token.text for token in _asked(tokens[at + 2 : end])]
    if not path or not all(text.isidentifier() or text in _PATH for text in path):
        return set()
    if _text(tokens, end + 1) != "{":
        is_used = _is_wanted(tokens, end + 1, path)
        return set(range(at, end + 1)) if is_used else set()
    close = matching(tokens, end + 1)
    body = range(end + 2, close)
    is_left = any(tokens[k].text in _LEAVES for k in body) or _text(tokens, close + 1) == "else"
    is_used = any(_is_wanted(tokens, k, path) for k in body)
    return {*range(at, end + 2), close} if is_used and not is_left else set()


def _is_wanted(tokens: Tokens, at: int, path: Sequence[str]) -> bool:
    """True where something is wanted of the very thing: ``mast.rise()``."""
    behind = at + len(path)
    written = [token.text for token in tokens[at:behind]]
    return written == path and _text(tokens, behind) in _ASKED


def _asked(condition: Tokens) -> Tokens:
    """The ``mast`` of ``mast``, ``mast !== null`` and ``mast instanceof Mast``."""
    texts = [token.text for token in condition]
    if texts[-2:-1] == ["instanceof"] or (texts[-1:] and texts[-1] in _NOTHING):
        return condition[:-2] if texts[-2] in {"instanceof", *_UNLIKE} else ()
    return condition


def _names(tokens: Tokens) -> Iterator[str]:
    return (token.text for at, token in enumerate(tokens) if _is_name(tokens, at))


def _is_name(tokens: Tokens, at: int) -> bool:
    """True for a word of the program's own; no member, and no tag's."""
    return not tokens[at].is_words and _text(tokens, at - 1) not in _BEFORE_OTHERS


def _values(tokens: Tokens, elsewhere: set[str]) -> Iterator[tuple[str, tuple[int, range]]]:
    """Names that get a value once: where each is declared, and the places of its value."""
    for at in range(len(tokens) - 3):
        name = _text(tokens, at + 1)
        is_declared = tokens[at].text == "const" and not tokens[at].is_words and name.isidentifier()
        if not is_declared or name in elsewhere:
            continue
        end = statement_end(tokens, at)
        gives = next((k for k in range(at + 2, end) if _text(tokens, k) == "="), end)
        is_typed = gives > at + 2 and _text(tokens, at + 2) == ":"
        value = range(gives + 1, end - 1 if tokens[end - 1].text == ";" else end)
        is_plain = gives == at + 2 or is_typed
        if is_plain and 0 < len(value) <= _MOST and not _is_set(tokens, name, at + 1):
            yield name, (at, value)


def _is_set(tokens: Tokens, name: str, declared: int) -> bool:
    """True for a name that gets another value, or is a key or a parameter elsewhere."""
    return any(
        one == name and at != declared and _text(tokens, at + 1) in _SETS
        for at, one in enumerate(token.text for token in tokens)
    )


def _written(
    tokens: Tokens, places: range, values: Mapping[str, tuple[int, range]]
) -> Iterator[CodeToken]:
    """What stands at the places; a value goes without its declaration where its name is used."""
    declared = {at: (name, value) for name, (at, value) in values.items()}
    skipped = range(0)
    for at in places:
        token = tokens[at]
        if at in skipped:
            continue
        if at in declared:
            name, value = declared[at]
            end = value.stop + (_text(tokens, value.stop) == ";")
            skipped = range(at, end if _is_used(tokens, name) else value.start)
        elif token.text in values and _is_name(tokens, at):
            rest = {name: one for name, one in values.items() if name != token.text}
            for said in _written(tokens, values[token.text][1], rest):
                yield replace(said, line=token.line)  # where it is told of
        else:
            yield token


def _is_used(tokens: Tokens, name: str) -> bool:
    return sum(one == name for one in _names(tokens)) > 1


def _text(tokens: Tokens, at: int) -> str:
    return tokens[at].text if 0 <= at < len(tokens) else ""
