"""Where the keys and values of a TOML file stand: tomllib gives values without positions.

Only read once something is wrong with a value, after tomllib has accepted the file; so the
scanner may trust the text to be valid TOML 1.0 and only looks for keys, strings and brackets.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import field
from typing import TypeAlias

from i18nlint.model.dataclass import dataclass
from i18nlint.model.regex import lazy_regex
from i18nlint.model.text import Position, SourceText

Key: TypeAlias = tuple[str | int, ...]
"""Names of tables and keys, numbers of array elements: ``("roots", 0, "path")``."""

_TOKEN = lazy_regex(
    r"""(?P<space>[ \t]+|\#[^\n]*)
    |(?P<newline>\r?\n)
    |(?P<text>\"{3}(?:\\.|[^\\])*?\"{3,5}|'{3}.*?'{3,5}|"(?:\\.|[^"\\\n])*"|'[^'\n]*')
    |(?P<open>[\[{])
    |(?P<close>[\]}])
    |(?P<mark>[=,.])
    |(?P<bare>[^\s\[\]{}=,.\#"']+)""",
    re.VERBOSE | re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    text: str
    offset: int


@dataclass(slots=True)
class _Scanner:
    """Walks over the tokens and notes where each key and array element begins."""

    tokens: list[_Token]
    at: int = 0
    found: dict[Key, int] = field(default_factory=dict)
    arrays: dict[Key, int] = field(default_factory=dict)

    def scan(self) -> Mapping[Key, int]:
        table: Key = ()
        while self.at < len(self.tokens):
            kind = self.tokens[self.at].kind
            if kind == "newline":
                self.at += 1
            elif kind == "open":
                table = self._header()
            else:
                self._pair(table)
        return self.found

    def _header(self) -> Key:
        start = self._next().offset
        is_array = self._peek("[")
        self.at += is_array
        names = self._names()
        self.at += 1 + is_array
        table: Key = ()
        for name in names[:-1]:
            table = self._latest((*table, name))
        table = (*table, names[-1])
        self.found.setdefault(table, start)
        if not is_array:
            return table
        self.arrays[table] = self.arrays.get(table, -1) + 1
        table = self._latest(table)
        self.found[table] = start
        return table

    def _latest(self, table: Key) -> Key:
        """The array's last element, if the table is an array of tables: TOML means that one."""
        return (*table, self.arrays[table]) if table in self.arrays else table

    def _names(self) -> list[str]:
        names = [_unquoted(self._next().text)]
        while self._peek("."):
            self.at += 1
            names.append(_unquoted(self._next().text))
        return names

    def _pair(self, table: Key) -> None:
        start = self.tokens[self.at].offset
        names = self._names()
        for count in range(1, len(names) + 1):
            self.found.setdefault((*table, *names[:count]), start)
        self.at += 1  # the equals sign
        self._value((*table, *names))

    def _value(self, key: Key) -> None:
        token = self.tokens[self.at]
        if token.text == "[":
            self._array(key)
        elif token.text == "{":
            self._inline_table(key)
        else:
            self._plain()

    def _plain(self) -> None:
        """A string, number, date or boolean; numbers may hold dots: ``2.5``."""
        while self.at < len(self.tokens) and self.tokens[self.at].kind in ("text", "bare"):
            self.at += 1
            if self._peek("."):
                self.at += 1

    def _array(self, key: Key) -> None:
        self.at += 1
        index = 0
        while not self._peek("]"):
            if self._peek(",") or self.tokens[self.at].kind == "newline":
                self.at += 1
                continue
            self.found[*key, index] = self.tokens[self.at].offset
            self._value((*key, index))
            index += 1
        self.at += 1

    def _inline_table(self, key: Key) -> None:
        self.at += 1
        while not self._peek("}"):
            if self._peek(",") or self.tokens[self.at].kind == "newline":
                self.at += 1
                continue
            self._pair(key)
        self.at += 1

    def _peek(self, text: str) -> bool:
        return self.at < len(self.tokens) and self.tokens[self.at].text == text

    def _next(self) -> _Token:
        self.at += 1
        return self.tokens[self.at - 1]


def _unquoted(text: str) -> str:
    return text[1:-1] if text[:1] in ("'", '"') else text


def _tokens(text: str) -> Iterator[_Token]:
    for match in _TOKEN.finditer(text):
        kind = str(match.lastgroup)
        if kind != "space":
            yield _Token(kind, match.group(), match.start())


def find_places(source: SourceText) -> Mapping[Key, Position]:
    """Where each table, key and array element of a valid TOML file begins."""
    offsets = _Scanner(list(_tokens(source.text))).scan()
    return {key: source.position(offset) for key, offset in offsets.items()}
