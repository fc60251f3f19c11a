"""Values as a frontmatter format writes them, and their way into fields.

Between the readers of YAML, TOML and JSON and `frontmatter`. Spans are relative to the text
that the reader was given; `fields_of` moves them to where that text stands.
"""

from __future__ import annotations

from collections.abc import Iterator

from i18nlint.model.dataclass import dataclass
from i18nlint.model.frontmatter import Field, ValueKind
from i18nlint.model.text import Span

_MOST = 20_000
"""Fields beyond this are dropped: aliases of aliases can make a short file say a billion."""

TOO_DEEP = "nested too deeply"
"""What is wrong with a value in which Python's own calls nest too deeply."""


@dataclass(frozen=True, slots=True)
class Value:
    """A scalar, list or mapping."""

    kind: ValueKind
    span: Span
    raw: str = ""
    entries: tuple[Entry, ...] = ()
    """Of mappings and lists; those of lists have no key."""


@dataclass(frozen=True, slots=True)
class Entry:
    key: str
    key_span: Span
    value: Value


class NotationError(Exception):
    """The text is not what the format allows; ``at`` is where in the text."""

    def __init__(self, message: str, at: int) -> None:
        super().__init__(message)
        self.message = message
        self.at = at


def fields_of(root: Value, offset: int) -> tuple[Field, ...]:
    """All fields in the order written, their spans moved by ``offset``."""
    fields: list[Field] = []
    for field in _fields(root, "", (), offset):
        if len(fields) == _MOST:
            break
        fields.append(field)
    return tuple(fields)


def _fields(value: Value, path: str, index: tuple[int, ...], offset: int) -> Iterator[Field]:
    for number, entry in enumerate(value.entries):
        inner, at = f"{path}[]", (*index, number)
        if value.kind is ValueKind.MAPPING:
            inner, at = _joined(path, entry.key), index
        here = entry.value
        span, key_span = here.span.shift(offset), entry.key_span.shift(offset)
        yield Field(inner, here.kind, here.raw, key_span, span, at)
        yield from _fields(here, inner, at, offset)


def _joined(path: str, key: str) -> str:
    """``seo.title``; a key with a dot or a bracket is quoted as in TOML: ``seo."og.title"``."""
    name = f'"{key}"' if any(mark in key for mark in ".[]") else key
    return f"{path}.{name}" if path else name


def duplicates(value: Value) -> Iterator[Entry]:
    """Entries whose mapping has an earlier entry of the same key."""
    seen: set[str] = set()
    for entry in value.entries:
        if value.kind is ValueKind.MAPPING:
            if entry.key in seen:
                yield entry
            seen.add(entry.key)
        yield from duplicates(entry.value)
