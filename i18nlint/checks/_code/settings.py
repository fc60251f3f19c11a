"""A setting with another value in a program that is equal otherwise, texts and all.

Beside `programs`. Strings without a sign may be read by people; but what was translated is not in
the source's letters still, and who left all else as it is translated no program.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from i18nlint.checks._code.difference import Difference
from i18nlint.checks._code.scores import MILD, Side, is_stand_in_value
from i18nlint.facts.addresses import is_language_code, is_language_name
from i18nlint.facts.tokens import CodeToken
from i18nlint.model.regex import lazy_regex

_VALUE = lazy_regex(r"[a-z]{2,}|[A-Z]{2,}|[a-z]+(?:[-_][a-z]+)+|[A-Z]+(?:[-_][A-Z]+)+")
"""``always``, ``on-failure``, ``WARN``; ``ja`` is a language, ``Jane`` a sample of a name."""
_KEY = lazy_regex(r"\"?[A-Za-z][\w.-]*\"?")
_OF_READERS = lazy_regex(
    r"(?i)(?:^\"?|[._-]|(?<=[a-z]))(?:alt|author|caption|categories|category|cities|city|countries"
    r"|country|currency|desc|description|help|id|keyword|label|lang|language|locale|name|path"
    r"|placeholder|region|slug|summary|tag|text|timezone|title|tooltip|user|username)s?\"?$"
)
"""Keys whose values each language has of its own: ``title``, ``userName``, ``default_locale``."""
_ITEM = lazy_regex(r"[\w@.*/:-]+", re.ASCII)
_SIGNS = frozenset(":=")


def other_setting(sources: Side, targets: Side) -> Iterator[Difference]:
    """The only string that differs, if it is a plain word in both and the value of a key.

    The sides correspond token by token.
    """
    pairs = list(zip(sources, targets, strict=True))
    apart = [at for at, (one, other) in enumerate(pairs) if one.text != other.text]
    if len(apart) != 1 or not _is_value(sources, apart[0]):
        return
    one, other = pairs[apart[0]]
    if _are_words(one, other):
        exchange = (one.text, other.text)
        edits = frozenset({exchange})
        yield Difference(one.line, other.line, MILD, exchange=exchange, edits=edits)


def is_item_lost(tokens: Side, part: tuple[int, int], other: tuple[Side, int]) -> bool:
    """True for one of a list's words that the other side has not, with all the others as they are:
    ``exclude = ["dist", "build"]``, ``exclude = ["dist"]``."""
    lists = [(side, _start_of_list(side, at)) for side, at in ((tokens, part[0]), other)]
    if any(side[at].text != "[" or _is_of_readers(side, at) for side, at in lists):
        return False
    ones, others = (list(_items(side, at)) for side, at in lists)
    is_rest = bool(others) and [one for one in ones if one in others] == others
    return is_rest and len(ones) > len(others) and all(map(_ITEM.fullmatch, ones))


def _is_of_readers(tokens: Side, at: int) -> bool:
    """True for a list below a key whose values each language has of its own, or below none."""
    if at < 2 or tokens[at - 1].text not in _SIGNS:
        return True
    return _OF_READERS.search(tokens[at - 2].text) is not None


def _items(tokens: Side, start: int) -> Iterator[str]:
    """The strings of a list of nothing else."""
    for token in tokens[start + 1 :]:
        if token.text == "]" and not token.is_words:
            return
        if token.text != ",":
            yield token.text if token.is_words else ""


def _is_value(tokens: Side, at: int) -> bool:
    at = _start_of_list(tokens, at)
    if at < 2 or tokens[at - 1].text not in _SIGNS or tokens[at - 2].line != tokens[at].line:
        return False
    key = tokens[at - 2].text
    return _KEY.fullmatch(key) is not None and _OF_READERS.search(key) is None


def _start_of_list(tokens: Side, at: int) -> int:
    """The bracket of the list in which the value stands, or its own place: ``use = ["a", "b"]``."""
    before = min(at, len(tokens)) - 1
    while before > 0 and (tokens[before].is_words or tokens[before].text == ","):
        before -= 1
    return before if tokens[before].text == "[" else at


def _are_words(*tokens: CodeToken) -> bool:
    return all(
        token.is_words
        and _VALUE.fullmatch(token.text)
        and not (is_language_name(token.text) or is_language_code(token.text))
        and not is_stand_in_value([token])
        for token in tokens
    )
