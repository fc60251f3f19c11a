"""Operands or arguments that changed places in a program that is equal otherwise.

Beside `programs`, to whom signs in another order say little: lines, options and the members of
an object may stand in any. ``now - last`` is not ``last - now``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from i18nlint.checks._code.difference import Difference
from i18nlint.checks._code.scores import Side
from i18nlint.model.regex import lazy_regex

_SCORE = 0.85
_ORDERED = frozenset(
    {"-", "/", "%", "**", "//", "<", ">", "<=", ">=", "<<", ">>", "=", "+=", "-=", "->"}
)
"""Signs whose sides are not alike; ``a + b`` and ``a == b`` are as good the other way round."""
_FROM_THE_LEFT = frozenset({"-", "/"})
"""Signs of which ``a - b - c`` is ``a - c - b``."""
_OPENS, _CLOSES = frozenset("([{"), frozenset(")]}")
_CHAIN = lazy_regex(r"[.\w$]+|::|\?\.")
_NAMED = frozenset("=:")
"""In ``tail=2`` and ``{ tail: 2 }``, which may stand in any order."""
_NUMBER = lazy_regex(r"\d[\d_]*(?:\.\d+)?")
_NAME = lazy_regex(r"[^\W\d]\w*[!?]?")
_IN_ANY_ORDER = frozenset(
    {"all", "and", "any", "as", "derive", "deriving", "except", "from", "frozenset", "gcd", "if",
     "import", "in", "index", "is", "key", "lcm", "max", "min", "not", "or", "return", "set",
     "union", "use", "values", "where", "while", "with"}
)  # fmt: skip
"""What leads brackets whose content has no order, or is no call."""
_WITHOUT_CALLS = frozenset(
    {"#", "#[", "@", "[", "class", "create", "export", "from", "import", "insert", "use"}
)
"""First words of lines whose brackets hold names, and first signs of notes to the compiler."""
Texts = Sequence[str]


def exchanged(sources: Side, targets: Side) -> Iterator[Difference]:
    """The two sides of a sign or two arguments of a call in each other's place, on one line.

    Where more lines differ, things may have been renamed.
    """
    ones, others = _lines(sources), _lines(targets)
    if len(ones) != len(others):
        return
    apart = [pair for pair in zip(ones, others, strict=True) if _keys(pair[0]) != _keys(pair[1])]
    if len(apart) != 1:
        return
    texts = [[token.text for token in line] for line in apart[0]]
    if _are_exchanged(*texts):
        exchange = (" ".join(texts[0]), " ".join(texts[1]))
        places = (apart[0][0][0].line, apart[0][1][0].line)
        yield Difference(*places, _SCORE, exchange=exchange, edits=frozenset({exchange}))


def _lines(tokens: Side) -> list[Side]:
    return [list(line) for _, line in groupby(tokens, key=lambda token: token.line)]


def _keys(tokens: Side) -> list[tuple[str, tuple[str, ...]]]:
    return [token.key for token in tokens]


def _are_exchanged(ones: Texts, others: Texts) -> bool:
    if sorted(ones) != sorted(others):
        return False
    at = [place for place, pair in enumerate(zip(ones, others, strict=True)) if pair[0] != pair[1]]
    before, left, right = ones[: at[0]], ones[at[0] : at[-1] + 1], others[at[0] : at[-1] + 1]
    return any(
        _has_order(before, one, between, other) for one, between, other in _parted(left, right)
    )


def _parted(left: Texts, right: Texts) -> Iterator[tuple[Texts, Texts, Texts]]:
    """Each way to read the first as ``a, b, c`` and the second as ``c, b, a``."""
    for end in range(1, len(left) - 1):
        one = left[:end]
        if right[len(right) - end :] != one:
            continue
        for start in range(end + 1, len(left)):
            other = left[start:]
            if right[: len(other)] == other and right[len(other) : -end] == left[end:start]:
                yield one, left[end:start], other


def _has_order(before: Texts, one: Texts, between: Texts, other: Texts) -> bool:
    sign = between[0]
    if not (_is_operand(one) and _is_operand(other)):
        return False
    if sign in _ORDERED:
        is_chained = sign in _FROM_THE_LEFT and before[-1:] == [sign]
        return not is_chained and all(map(_CHAIN.fullmatch, between[1:]))
    if sign != "," or _NAMED & set(between):
        return False
    opening = _opening(before)
    if opening is None:
        return False
    if before[opening] == "[":
        return all(len(part) == 1 and _NUMBER.fullmatch(part[0]) for part in (one, other))
    return before[opening] == "(" and _is_call(before[:opening])


def _is_operand(tokens: Texts) -> bool:
    """True for what one value is written with: ``sail.area(2)``, not ``a, b`` and ``a = 2``."""
    depth = 0
    for text in tokens:
        depth += (text in _OPENS) - (text in _CLOSES)
        if depth < 0 or (not depth and (text == "," or text in _NAMED)):
            return False
    return not depth


def _opening(before: Texts) -> int | None:
    """The last bracket that is open."""
    depth = 0
    for at in range(len(before) - 1, -1, -1):
        depth += (before[at] in _CLOSES) - (before[at] in _OPENS)
        if depth < 0:
            return at
    return None


def _is_call(before: Texts) -> bool:
    if not before or before[0].startswith("@") or before[0].casefold() in _WITHOUT_CALLS:
        return False
    name = before[-1]
    return _NAME.fullmatch(name) is not None and name.casefold() not in _IN_ANY_ORDER
