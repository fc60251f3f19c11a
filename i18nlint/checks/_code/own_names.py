"""Names that a program gives itself, which it may call otherwise throughout. Behind `sorts`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Set
from difflib import SequenceMatcher

from i18nlint.checks._code.bound_names import bound_names
from i18nlint.checks._code.equivalents import are_worded_apart
from i18nlint.checks._code.likeness import ratio
from i18nlint.checks._code.scores import are_rivals
from i18nlint.checks._code.statements import Tokens
from i18nlint.facts.code import SHELLS
from i18nlint.facts.tokens import CodeToken
from i18nlint.model.dataclass import replace
from i18nlint.model.regex import lazy_regex

_DECLARING = frozenset(
    {"const", "let", "var", "val", "def", "function", "fn", "func", "fun", "for", "local", "my"}
)
_GIVES = frozenset({"=", ":="})
_BY_GIVING = frozenset({"elixir", "go", "julia", "lua", "perl", "php", "python", "r", "ruby"})
"""Where a name is declared by its first value; in settings it is a key: ``port = 80``."""
_SAMPLE = lazy_regex(r"(?:My|Your|Some|Child|Parent|Foo|Bar)[A-Z]\w*|[A-Z]\w*Component")
"""A tag that no library has: ``<MyComponent>``, ``<ChildComponent>``."""
_OPENING, _CLOSING = frozenset("(["), frozenset(")]")
_HANDED_IN = lazy_regex(r"(?:[<{:]|--)([A-Za-z_]\w*)")
"""What a text names that the program is then given: ``"/kites/<name>"``, ``"--name"``."""
_THROUGHOUT = 2
_MOST = 4_000_000
"""Pairs of words and signs among which names are coupled: two thousand on each side."""
_LIKE_A_SLIP = 0.7
"""Share of equal letters from which a name that stands only once may be a slip of the pen."""


def with_names_of(source: Tokens, target: Tokens, language: str) -> Tokens:
    """The target with the source's names for what both declare and one calls otherwise throughout.

    ``const tails = load(); fly(tails)`` and ``const ropes = load(); fly(ropes)``.
    """
    if language in SHELLS or len(source) * len(target) > _MOST:
        return target
    ones, others = (
        {*_declared(side, language), *bound_names(side, language), *_variables(side, language)}
        for side in (source, target)
    )
    lone, lone_too = ones - set(_said(target)), others - set(_said(source))
    names = dict(_renamed(source, target, lone, lone_too)) if lone and lone_too else {}
    if lone or lone_too:
        names |= _handed_on(source, target, ones, others)
    return tuple(_called(token, names) for token in target) if names else target


def _said(tokens: Tokens) -> Iterator[str]:
    """What the program says as it is, also in a text that has to be answered by that name."""
    for token in tokens:
        yield token.text
        if token.is_words:
            yield from _HANDED_IN.findall(token.text)


def _declared(tokens: Tokens, language: str) -> Iterator[str]:
    """What is declared by a word, or at the beginning of a line that is no argument's."""
    depth = 0
    for at, token in enumerate(tokens):
        if not token.is_words:
            depth += (token.text in _OPENING) - (token.text in _CLOSING)
        if token.is_words or not token.text.isidentifier():
            continue
        before = tokens[at - 1] if at else None
        is_first = before is None or before.line < token.line
        following = tokens[at + 1].text if at + 1 < len(tokens) else ""
        gives = language in _BY_GIVING and is_first and not depth and following in _GIVES
        is_sample = before is not None and before.text == "<" and _SAMPLE.fullmatch(token.text)
        if gives or is_sample or (before and before.text in _DECLARING):
            yield token.text


def _variables(tokens: Tokens, language: str) -> Iterator[str]:
    """What PHP marks as a variable and says twice: ``$fillable``, said once, is a framework's."""
    if language == "php":
        often = Counter(token.text for token in tokens if token.text[:1] == "$")
        yield from (name for name, times in often.items() if times > 1 and name != "$this")


def _renamed(
    source: Tokens, target: Tokens, ones: Set[str], others: Set[str]
) -> Iterator[tuple[str, str]]:
    """The target's name and the source's, of those that only one of the two has."""
    couples = {one for one in _couples(source, target, ones, others) if len({*one}) > 1}
    often = Counter(token.text for token in source)
    for one, other in couples:
        is_near = often[one] == 1 and ratio(one, other) >= _LIKE_A_SLIP
        is_slip = is_near and not are_worded_apart(one, other)
        is_another = is_slip or are_rivals(one, other)
        if not is_another and not _is_ambiguous(one, other, couples):
            yield other, one


def _handed_on(
    source: Tokens, target: Tokens, ones: Set[str], others: Set[str]
) -> Mapping[str, str]:
    """The target's names and the source's where one took another's name: ``kites`` and ``kite`` as
    ``all`` and ``kites``. Only those that stand for each other wherever they stand."""
    couples = Counter(_couples(source, target, ones, others))
    often, there = (Counter(one.text for one in side) for side in (source, target))
    sure = {
        other: one
        for (one, other), times in couples.items()
        if times == often[one] == there[other] >= _THROUGHOUT and not are_rivals(one, other)
    }
    taken = {other for other, one in sure.items() if other in often and one != other}
    is_whole = all(name in sure.values() for name in taken)
    return sure if taken and is_whole else {}


def _is_ambiguous(one: str, other: str, couples: Set[tuple[str, str]]) -> bool:
    return any((one == ours) is not (other == theirs) for ours, theirs in couples)


def _couples(
    source: Tokens, target: Tokens, ones: Set[str], others: Set[str]
) -> Iterator[tuple[str, str]]:
    """The own names that stand at one place of both programs."""
    keys: list[list[object]] = [
        [token.text in own or token.key for token in side]
        for side, own in ((source, ones), (target, others))
    ]
    for i, j, size in SequenceMatcher(None, keys[0], keys[1], autojunk=False).get_matching_blocks():
        for one, other in zip(source[i : i + size], target[j : j + size], strict=True):
            if one.text in ones and other.text in others:
                yield one.text, other.text


def _called(token: CodeToken, names: Mapping[str, str]) -> CodeToken:
    """The token with the other name, also where a text interpolates it."""
    if token.inner:
        inner = tuple(sorted(names.get(one, one) for one in token.inner))
        return token if inner == token.inner else replace(token, inner=inner)
    is_name = token.text in names and not token.is_words
    return replace(token, text=names[token.text]) if is_name else token
