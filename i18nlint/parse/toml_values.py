"""TOML frontmatter (Hugo, Zola) with positions.

`tomllib` says whether the text is TOML; it knows no places, so a scan of text that is known to
be valid finds them. Source of the grammar: TOML 1.0.0.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator

from i18nlint.model.frontmatter import ValueKind
from i18nlint.model.regex import lazy_regex
from i18nlint.model.text import Span
from i18nlint.parse.notation import Entry, NotationError, Value

_BLANK = lazy_regex(r"(?:[ \t\r\n]|#[^\n]*)*")
_BARE = lazy_regex(r"[A-Za-z0-9_-]+")
_DOT = lazy_regex(r"[ \t]*\.[ \t]*")
_EQUALS = lazy_regex(r"[ \t]*=[ \t]*")
_STRING = lazy_regex(
    r'"""(?P<a>(?:[^\\]|\\.)*?"{0,2})"""(?!")'
    r"|'''(?P<b>.*?'{0,2})'''(?!')"
    r'|"(?P<c>(?:[^"\\\n]|\\.)*)"'
    r"|'(?P<d>[^'\n]*)'",
    re.DOTALL,
)
_ATOM = lazy_regex(r"[^\s,\]}#]+(?: \d[^\s,\]}#]*)?")  # a date may have a space before its time
_DATE = lazy_regex(r"\d{4}-\d{2}-\d{2}|\d{2}:\d{2}")
_PLACE = lazy_regex(r"\(at (?:line (\d+), column (\d+)|end of document)\)$")


def read_toml(text: str) -> Value:
    """The document as a mapping; the entries of each table in the order written.

    Raises:
        NotationError: the text is not TOML.
    """
    try:
        tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise NotationError(*_explain(str(error), text)) from error
    return _freeze(_Table(), list(_statements(text)), len(text))


def _explain(message: str, text: str) -> tuple[str, int]:
    match = _PLACE.search(message)
    problem = _PLACE.sub("", message).strip()
    problem = _PLAIN_WORDS.get(problem, problem)
    if match is None or match[1] is None:
        return problem, len(text.rstrip())
    lines = text.replace("\r\n", "\n").split("\n")[: int(match[1]) - 1]
    before = sum(len(line) + 1 for line in lines) + text.count(
        "\r\n", 0, _nth_line(text, len(lines))
    )
    return problem, min(before + int(match[2]) - 1, len(text))


_PLAIN_WORDS = {
    "Cannot overwrite a value": "a key occurs twice (Cannot overwrite a value)",
    "Illegal character '\\n'": "a text in quotes is not closed on its line (Illegal character)",
    'Expected "\'"': "a text in quotes is not closed on its line (Expected ')",
    "Invalid value": "what stands here is no value; a text needs quotes (Invalid value)",
}


def _nth_line(text: str, number: int) -> int:
    at = 0
    for _ in range(number):
        at = text.index("\n", at) + 1
    return at


class _Table:
    """A table under construction: by key its span and a value, a table or a list of tables."""

    def __init__(self) -> None:
        self.parts: dict[str, tuple[Span, Value | _Table | list[_Table]]] = {}
        self.end = 0


_Key = list[tuple[str, Span]]


def _freeze(root: _Table, statements: list[tuple[str, _Key, Value | None]], end: int) -> Value:
    current = root
    for header, key, value in statements:
        if value is None:
            current = _open(root, key, header)
        else:
            _descend(current, key[:-1]).parts[key[-1][0]] = (key[-1][1], value)
    return _mapping(root, Span(0, end))


def _open(root: _Table, key: _Key, header: str) -> _Table:
    """The table that ``[key]`` names, or a new member of the list that ``[[key]]`` names."""
    parent, (name, span) = _descend(root, key[:-1]), key[-1]
    if header == "[":
        return _descend(parent, [(name, span)])
    _, tables = parent.parts.setdefault(name, (span, []))
    table = _Table()
    if isinstance(tables, list):
        tables.append(table)
    table.parts = {}
    table.end = span.end
    return table


def _descend(table: _Table, key: _Key) -> _Table:
    for name, span in key:
        _, part = table.parts.setdefault(name, (span, _Table()))
        inner = part[-1] if isinstance(part, list) else part
        if isinstance(inner, Value):  # tomllib has refused such a text
            raise NotationError(f"{name} is no table", span.start)
        table = inner
    return table


def _mapping(table: _Table, span: Span) -> Value:
    entries = tuple(_entry(name, key, part) for name, (key, part) in table.parts.items())
    return Value(ValueKind.MAPPING, span, entries=entries)


def _entry(name: str, key: Span, part: Value | _Table | list[_Table]) -> Entry:
    if isinstance(part, Value):
        return Entry(name, key, part)
    if isinstance(part, _Table):
        return Entry(name, key, _mapping(part, key))
    members = [_mapping(table, Span(table.end, table.end)) for table in part]
    entries = tuple(Entry("", member.span, member) for member in members)
    return Entry(name, key, Value(ValueKind.LIST, key, entries=entries))


def _statements(text: str) -> Iterator[tuple[str, _Key, Value | None]]:
    """``[``, ``[[`` or nothing, the key, and the value of a ``key = value`` line."""
    at = _end(_BLANK, text, 0)
    while at < len(text):
        header = "[[" if text.startswith("[[", at) else "[" if text[at] == "[" else ""
        key, at = _key(text, _spaces(text, at + len(header)))
        if header:
            yield header, key, None
            at = _spaces(text, at) + len(header)
        else:
            value = _value(text, _end(_EQUALS, text, at))
            yield "", key, value
            at = value.span.end
        at = _end(_BLANK, text, at)


def _key(text: str, at: int) -> tuple[_Key, int]:
    """A dotted key's parts with their spans, and where it ends."""
    parts: _Key = []
    while True:
        match = _STRING.match(text, at) or _BARE.match(text, at)
        if match is None:
            raise NotationError("a key was expected", at)
        name = _string(match) if text[at] in "\"'" else match[0]
        parts.append((name, Span(*match.span())))
        dot = _DOT.match(text, match.end())
        if dot is None:
            return parts, match.end()
        at = dot.end()


def _value(text: str, at: int) -> Value:
    if text[at] == "[":
        return _list(text, at)
    if text[at] == "{":
        return _inline_table(text, at)
    if (match := _STRING.match(text, at)) is not None:
        return Value(ValueKind.STRING, Span(*match.span()), _string(match))
    atom = _ATOM.match(text, at)
    raw = atom[0] if atom else ""
    return Value(_atom_kind(raw), Span(at, at + len(raw)), raw)


def _atom_kind(raw: str) -> ValueKind:
    if raw in {"true", "false"}:
        return ValueKind.BOOLEAN
    return ValueKind.DATE if _DATE.match(raw) else ValueKind.NUMBER


def _string(match: re.Match[str]) -> str:
    """What a quoted string says; tomllib knows all the escapes."""
    return str(tomllib.loads(f"s = {match[0]}")["s"])


def _list(text: str, at: int) -> Value:
    start, entries = at, []
    at = _end(_BLANK, text, at + 1)
    while text[at] != "]":
        value = _value(text, at)
        entries.append(Entry("", value.span, value))
        at = _end(_BLANK, text, value.span.end)
        if text[at] == ",":
            at = _end(_BLANK, text, at + 1)
    return Value(ValueKind.LIST, Span(start, at + 1), entries=tuple(entries))


def _inline_table(text: str, at: int) -> Value:
    start, statements = at, []
    at = _end(_BLANK, text, at + 1)
    while text[at] != "}":
        key, at = _key(text, at)
        value = _value(text, _end(_EQUALS, text, at))
        statements.append(("", key, value))
        at = _end(_BLANK, text, value.span.end)
        if text[at] == ",":
            at = _end(_BLANK, text, at + 1)
    inner = _freeze(_Table(), list(statements), 0)
    return Value(ValueKind.MAPPING, Span(start, at + 1), entries=inner.entries)


def _spaces(text: str, at: int) -> int:
    while at < len(text) and text[at] in " \t":
        at += 1
    return at


def _end(pattern: re.Pattern[str], text: str, at: int) -> int:
    match = pattern.match(text, at)
    return match.end() if match else at
