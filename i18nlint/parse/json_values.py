"""JSON frontmatter (Hugo) with positions."""

from __future__ import annotations

import json

from i18nlint.model.frontmatter import ValueKind
from i18nlint.model.regex import lazy_regex
from i18nlint.model.text import Span
from i18nlint.parse.notation import TOO_DEEP, Entry, NotationError, Value

_BLANK = lazy_regex(r"[ \t\r\n]*")
_ATOM = lazy_regex(r"[^\s,\]}]+")
_DECODER = json.JSONDecoder(strict=False)
_WORDS = {"true": ValueKind.BOOLEAN, "false": ValueKind.BOOLEAN, "null": ValueKind.NULL}


def read_json(text: str) -> tuple[Value, int]:
    """The object that the text begins with, and where it ends.

    Raises:
        NotationError: the text does not begin with JSON.
    """
    try:
        _, end = _DECODER.raw_decode(text)
        return _value(text, 0), end
    except json.JSONDecodeError as error:
        raise NotationError(_in_plain_words(error.msg), error.pos) from error
    except RecursionError as error:
        raise NotationError(TOO_DEEP, 0) from error


def _in_plain_words(problem: str) -> str:
    """What to do about it, for who writes posts and no JSON; Python's words for who asks others."""
    meant = next((meant for begin, meant in _PLAIN_WORDS if problem.startswith(begin)), "")
    return f"{meant} ({problem})" if meant else problem


_PLAIN_WORDS = (
    ("Expecting ',' delimiter", "a comma is missing, or a text has no quotes"),
    ("Expecting ':' delimiter", "a key needs a colon behind it"),
    ("Expecting value", "what stands here is no value; a text needs double quotes"),
    ("Expecting property name", "a key needs double quotes; behind the last entry stands no comma"),
    ("Illegal trailing comma", "behind the last entry stands no comma"),
    ("Unterminated string", "a text in quotes is never closed"),
    ("Invalid \\", "a backslash is written twice"),
)
"""By the beginnings of Python's words for them, which end otherwise from version to version."""


def _value(text: str, at: int) -> Value:
    """The value at ``at``; the text is known to be valid."""
    if text[at] == "{":
        return _collection(text, at, ValueKind.MAPPING)
    if text[at] == "[":
        return _collection(text, at, ValueKind.LIST)
    if text[at] == '"':
        raw, end = _string(text, at)
        return Value(ValueKind.STRING, Span(at, end), raw)
    atom = _ATOM.match(text, at)
    raw = atom[0] if atom else ""
    return Value(_WORDS.get(raw, ValueKind.NUMBER), Span(at, at + len(raw)), raw)


def _collection(text: str, at: int, kind: ValueKind) -> Value:
    start, entries = at, []
    at = _skip(text, at + 1)
    while text[at] not in "]}":
        entry = _member(text, at) if kind is ValueKind.LIST else _pair(text, at)
        entries.append(entry)
        at = _skip(text, entry.value.span.end)
        if text[at] == ",":
            at = _skip(text, at + 1)
    return Value(kind, Span(start, at + 1), entries=tuple(entries))


def _string(text: str, at: int) -> tuple[str, int]:
    value, end = _DECODER.raw_decode(text, at)
    return str(value), end


def _member(text: str, at: int) -> Entry:
    value = _value(text, at)
    return Entry("", value.span, value)


def _pair(text: str, at: int) -> Entry:
    key, end = _string(text, at)
    colon = _skip(text, end)
    return Entry(key, Span(at, end), _value(text, _skip(text, colon + 1)))


def _skip(text: str, at: int) -> int:
    match = _BLANK.match(text, at)
    return match.end() if match else at
