"""The plain YAML that most frontmatter is written in, read without PyYAML.

PyYAML takes a fifth of what importing click, markdown-it-py and itself takes, and most posts ask
no more of it than keys with words, quoted words, lists, and folded lines. A frontmatter with
anything else (comments, anchors, escapes, values over several lines, tabs) is left to it.
"""

from __future__ import annotations

from collections.abc import Iterator

from i18nlint.model.dataclass import dataclass, replace
from i18nlint.model.frontmatter import ValueKind
from i18nlint.model.regex import lazy_regex
from i18nlint.model.text import Span
from i18nlint.parse.notation import Entry, Value
from i18nlint.parse.scalars import scalar_kind

_STRANGE = lazy_regex(
    r"[^\n -~\u00a0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)
"""What YAML does not allow or takes for the end of a line, and tabs."""
_LINE = lazy_regex(r"( *)(-(?: +|$))?(?:([A-Za-z_][A-Za-z0-9_-]*):(?: +|$))?(.*?) *")
_QUOTED = lazy_regex(r"'((?:[^']|'')*)'|\"([^\"\\]*)\"")
_PLAIN = lazy_regex(r"(?:[^\s\-?:,\[\]{}#&*!|>'\"%@`]|-(?=[0-9]))(?:(?!: | #).)*(?<![\s:])")
_MEMBER = lazy_regex(r" *('(?:[^']|'')*'|\"[^\"\\]*\"|\w(?:[\w ./+@-]*[\w./+@-])?) *(,|$)")
_JOINTS = {">": (" ", "\n"), ">-": (" ", ""), "|": ("\n", "\n"), "|-": ("\n", "")}
"""What stands between the lines of a text below its key, and behind them."""


class _NotPlainError(Exception):
    """The text takes more of YAML than is read here."""


@dataclass(frozen=True, slots=True)
class _Line:
    """A member of a list, a pair, or both: the member that begins a mapping."""

    column: int
    start: int
    """Of what stands at the column."""
    is_member: bool
    key: str
    key_column: int
    key_start: int
    value: str
    value_start: int
    """Behind colon or dash where there is no value."""

    @classmethod
    def at(cls, start: int, raw: str) -> _Line:
        match = _LINE.fullmatch(raw)
        if match is None:
            raise _NotPlainError
        indent, dash, key, value = match.groups("")
        key_column = len(indent) + len(dash)
        at = match.start(4) if value else len(raw.rstrip(" "))
        return cls(
            column=len(indent), start=start + len(indent), is_member=bool(dash),
            key=key, key_column=key_column, key_start=start + key_column,
            value=value, value_start=start + at,
        )  # fmt: skip


def read_plain_yaml(text: str) -> Value | None:
    """The mapping that the text writes; None if it is not plain: PyYAML says what it is."""
    if _STRANGE.search(text) or not text.endswith("\n"):
        return None
    reader = _Reader(text)
    try:
        return reader.whole()
    except _NotPlainError:
        return None


class _Reader:
    """Goes through the lines once; a line that nobody takes is not plain."""

    def __init__(self, text: str) -> None:
        self._lines = text.split("\n")[:-1]
        self._number = 0
        self._start = 0
        """Offset of the line of that number."""
        self._line: _Line | None = None
        self._end = 0
        """Of what was taken last."""

    def whole(self) -> Value:
        self._advance()
        value = self._mapping(0)
        if self._line is not None:
            raise _NotPlainError
        return value

    def _advance(self) -> None:
        """Goes to the next line that is not empty."""
        self._line = None
        while self._line is None and self._number < len(self._lines):
            start, raw = self._take()
            if raw:
                self._line = _Line.at(start, raw)

    def _take(self) -> tuple[int, str]:
        start, raw = self._start, self._lines[self._number]
        self._number += 1
        self._start += len(raw) + 1
        return start, raw

    def _mapping(self, column: int) -> Value:
        entries: list[Entry] = []
        while (line := self._line) and line.column == column and line.key and not line.is_member:
            span = Span(line.key_start, line.key_start + len(line.key))
            entries.append(Entry(line.key, span, self._value(line)))
        if not entries:
            raise _NotPlainError
        return Value(
            ValueKind.MAPPING,
            Span(entries[0].key_span.start, self._end),
            entries=tuple(entries),
        )

    def _list(self, column: int) -> Value:
        start = self._line.start if self._line else 0
        entries: list[Entry] = []
        while (line := self._line) and line.column == column and line.is_member:
            value = self._member(line)
            entries.append(Entry("", value.span, value))
        return Value(ValueKind.LIST, Span(start, self._end), entries=tuple(entries))

    def _member(self, line: _Line) -> Value:
        if not line.key:
            return self._value(line)
        self._line = replace(line, column=line.key_column, is_member=False)
        return self._mapping(line.key_column)

    def _value(self, line: _Line) -> Value:
        if line.value in _JOINTS:
            return self._text(line)
        self._advance()
        if not line.value:
            return self._below(line)
        self._end = line.value_start + len(line.value)
        return _scalar(line.value, line.value_start)

    def _below(self, line: _Line) -> Value:
        """What stands below a key or a dash, or nothing."""
        self._end = line.value_start
        below = self._line
        if below and (below.column > line.column or _is_list_at_key(line, below)):
            read = self._list if below.is_member else self._mapping
            return read(below.column)
        return Value(ValueKind.NULL, Span(line.value_start, line.value_start))

    def _text(self, line: _Line) -> Value:
        """Folded or literal lines, all as far from the edge."""
        found: list[str] = []
        while self._number < len(self._lines) and _indent(self._lines[self._number]) > line.column:
            start, raw = self._take()
            found.append(raw)
            self._end = start + len(raw)
        self._advance()
        indent = _indent(found[0]) if found else 0
        if not found or any(_indent(raw) != indent or raw != raw.rstrip() for raw in found):
            raise _NotPlainError
        joint, end = _JOINTS[line.value]
        text = joint.join(raw[indent:] for raw in found) + end
        return Value(ValueKind.STRING, Span(line.value_start, self._end), text)


def _indent(raw: str) -> int:
    return len(raw) - len(raw.lstrip(" "))


def _is_list_at_key(line: _Line, below: _Line) -> bool:
    """A list may stand below its key without being indented."""
    return bool(line.key) and below.is_member and below.column == line.column


def _scalar(text: str, start: int) -> Value:
    span = Span(start, start + len(text))
    if quoted := _QUOTED.fullmatch(text):
        single, double = quoted.groups()
        raw = double if single is None else single.replace("''", "'")
        return Value(ValueKind.STRING, span, raw)
    if text.startswith("[") and text.endswith("]"):
        return Value(ValueKind.LIST, span, entries=tuple(_members(text, start)))
    if not _PLAIN.fullmatch(text):
        raise _NotPlainError
    return Value(scalar_kind(text), span, text)


def _members(text: str, start: int) -> Iterator[Entry]:
    """The members of ``[a, "b"]``."""
    inner = text[:-1]
    at, closing = 1, "," if inner[1:].strip(" ") else ""
    while closing:
        match = _MEMBER.match(inner, at)
        if match is None:
            raise _NotPlainError
        value = _scalar(match[1], start + match.start(1))
        yield Entry("", value.span, value)
        at, closing = match.end(), match[2]
