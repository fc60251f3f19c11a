"""Programs without what asks whether a thing is there, and without names for what is used at once.

Behind `sorts`. ``const mast = find("mast")``, then ``if (mast) { mast.rise() }``, is what others
write as ``find("mast").rise()``. What asks and then returns or throws is another program.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterator, Mapping, Sequence, Set
from itertools import islice, pairwise
from typing import TypeAlias

from i18nlint.checks._code.statements import Tokens, matching, statement_end, text_at, unclosed
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
_HANDS_ON = (("export", "default"), ("module", ".", "exports", "="))
_WRAPPERS = (
    (("(", "<", "div", ">", "{"), ("}", "</", "div", ">", ")")),
    (("(", "<", ">", "{"), ("}", "</", ">", ")")),
)
_SETS = frozenset({"=", "+", "-", "=>", ":"})
_MOST = 400
"""Words and signs of an expression that may stand for its name."""
_MANY, _TWICE, _GROWTH = 20, 2, 3
_Values: TypeAlias = Mapping[str, tuple[int, range]]
"""Where each name is declared, and the places of its value."""


def in_one_way(programs: tuple[Tokens, Tokens], language: str) -> tuple[Tokens, Tokens]:
    """Both without such questions, and without such names as the other does not have."""
    if language not in SCRIPTS or unclosed(programs[0]) != unclosed(programs[1]):
        return programs
    sides = tuple(_without_questions(_without_wrappers(one)) for one in programs)
    names = [Counter(_names(side)) for side in sides]
    values = [_values(*one) for one in zip(sides, reversed(names), strict=True)]
    idle = [
        {one for one in own if often[one] < _TWICE}
        for own, often in zip(values, names, strict=True)
    ]
    if all(idle):  # one name with a slip of the pen, perhaps
        values = [
            {name: own[name] for name in own.keys() - gone}
            for own, gone in zip(values, idle, strict=True)
        ]
    source, target = map(_with_values, sides, values, names)
    return source, target


def without_frame(programs: tuple[Tokens, Tokens], language: str) -> tuple[Tokens, Tokens]:
    """Both as the object alone where one shows it within ``export default kites({ … });`` and the
    other by itself."""
    if language not in SCRIPTS:
        return programs
    framed = tuple(map(_framed, programs))
    one, other = (tokens[: len(tokens) - _ends(tokens)] for tokens in programs)
    if framed[0] and not framed[1] and _is_object(other):
        return framed[0], other
    if framed[1] and not framed[0] and _is_object(one):
        return one, framed[1]
    return programs


def _framed(tokens: Tokens) -> Tokens:
    """The object that a program hands on and that is all of it; nothing of another program."""
    texts = [token.text for token in tokens]
    begins = next((len(words) for words in _HANDS_ON if tuple(texts[: len(words)]) == words), 0)
    at = begins + 2 if texts[begins + 1 : begins + 2] == ["("] else begins
    inner = tokens[at : len(tokens) - _ends(tokens) - (at > begins)]
    return inner if begins and _is_object(inner) else ()


def _ends(tokens: Tokens) -> bool:
    return bool(tokens) and tokens[-1].text == ";"


def _is_object(tokens: Tokens) -> bool:
    is_open = bool(tokens) and tokens[0].text == "{" and not tokens[0].is_words
    return is_open and matching(tokens, 0) == len(tokens) - 1


def _without_wrappers(tokens: Tokens) -> Tokens:
    """Without a tag that sets nothing around the one thing that is given back:
    ``(<div>{rows.map(row)}</div>)`` as ``rows.map(row)``."""
    texts = [token.text for token in tokens]
    left_out: set[int] = set()
    for opening, closing in _WRAPPERS:
        size = len(opening)
        for at in range(len(texts) - size):
            if texts[at] == "(" and tuple(texts[at : at + size]) == opening:
                end = matching(tokens, at + size - 1)
                if tuple(texts[end : end + len(closing)]) == closing:
                    left_out |= {*range(at, at + size), *range(end, end + len(closing))}
    return tuple(token for at, token in enumerate(tokens) if at not in left_out)


def _without_questions(tokens: Tokens) -> Tokens:
    """Without ``if (mast)`` and its brackets, and without the ``?`` of ``mast?.rise()``."""
    left_out: set[int] = set()
    for at, token in enumerate(tokens):
        if token.text == "if" and not token.is_words:
            left_out |= _question(tokens, at)
        elif token.text == "?." or (token.text == "?" and text_at(tokens, at + 1) == "."):
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
    end = matching(tokens, at + 1) if text_at(tokens, at + 1) == "(" else at
    path = [token.text for token in _asked(tokens[at + 2 : end])]
    if not path or not all(text.isidentifier() or text in _PATH for text in path):
        return set()
    if text_at(tokens, end + 1) != "{":
        is_used = _is_wanted(tokens, end + 1, path)
        return set(range(at, end + 1)) if is_used else set()
    close = matching(tokens, end + 1)
    body = range(end + 2, close)
    is_left = any(tokens[k].text in _LEAVES for k in body) or text_at(tokens, close + 1) == "else"
    is_used = any(_is_wanted(tokens, k, path) for k in body)
    return {*range(at, end + 2), close} if is_used and not is_left else set()


def _is_wanted(tokens: Tokens, at: int, path: Sequence[str]) -> bool:
    """True where something is wanted of the very thing: ``mast.rise()``."""
    behind = at + len(path)
    written = [token.text for token in tokens[at:behind]]
    return written == path and text_at(tokens, behind) in _ASKED


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
    return not tokens[at].is_words and text_at(tokens, at - 1) not in _BEFORE_OTHERS


def _values(tokens: Tokens, elsewhere: Container[str]) -> _Values:
    """Names that get a value once; none where they are many, which no two ways of one program
    have."""
    often = Counter(_set(tokens))
    declared = [
        at
        for at in range(len(tokens) - 3)
        if tokens[at].text == "const"
        and not tokens[at].is_words
        and tokens[at + 1].text.isidentifier()
        and tokens[at + 1].text not in elsewhere
    ]
    if len(declared) > _MANY:
        return {}
    found = ((tokens[at + 1].text, (at, _value(tokens, at))) for at in declared)
    return {name: one for name, one in found if often[name] < _TWICE and 0 < len(one[1]) <= _MOST}


def _set(tokens: Tokens) -> Iterator[str]:
    """What gets a value, or is a key or a parameter; each declared name is once."""
    return (one.text for one, behind in pairwise(tokens) if behind.text in _SETS)


def _value(tokens: Tokens, at: int) -> range:
    """The places of what a ``const`` is to be, which may have a type; none if it is several."""
    end = statement_end(tokens, at)
    gives = next((k for k in range(at + 2, end) if tokens[k].text == "="), end)
    is_plain = gives == at + 2 or tokens[at + 2].text == ":"
    return range(gives + 1, end - (tokens[end - 1].text == ";")) if is_plain else range(0)


def _with_values(tokens: Tokens, values: _Values, often: Counter[str]) -> Tokens:
    """The program with the values of names in their places; as it is where it grows far too long:
    ``const b = [a, a]``, ``const c = [b, b]`` and so on."""
    if not values:
        return tokens
    used = {name for name in values if often[name] >= _TWICE}
    most = _GROWTH * len(tokens) + _MOST
    written = tuple(islice(_written(tokens, range(len(tokens)), values, used), most))
    return written if len(written) < most else tokens


def _written(tokens: Tokens, places: range, values: _Values, used: Set[str]) -> Iterator[CodeToken]:
    """What stands at the places; a value goes without its declaration where its name is used."""
    declared = {at: (name, value) for name, (at, value) in values.items()}
    skipped = range(0)
    for at in places:
        token = tokens[at]
        if at in skipped:
            continue
        if at in declared:
            name, value = declared[at]
            end = value.stop + (text_at(tokens, value.stop) == ";")
            skipped = range(at, end if name in used else value.start)
        elif token.text in values and _is_name(tokens, at):
            rest = {name: one for name, one in values.items() if name != token.text}
            for said in _written(tokens, values[token.text][1], rest, used):
                yield replace(said, line=token.line)  # where it is told of
        else:
            yield token
