"""A value of the configuration with the place it came from, so that each reader can complain."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from i18nlint.config.places import Key, find_places
from i18nlint.errors import ConfigError
from i18nlint.model.dataclass import dataclass
from i18nlint.model.text import Position, SourceText


@dataclass(frozen=True, slots=True)
class Node:
    """One value of a TOML file."""

    source: SourceText
    key: Key
    value: Any
    """As tomllib gives it; readers narrow it."""

    @property
    def name(self) -> str:
        """The key as the file spells it, without the tables around it."""
        return str(next(part for part in reversed(self.key) if isinstance(part, str)))

    def child(self, part: str | int) -> Node:
        return Node(self.source, (*self.key, part), self.value[part])

    def items(self) -> Iterator[Node]:
        """Elements of an array, or values of a table."""
        parts = self.value if isinstance(self.value, dict) else range(len(self.value))
        return (self.child(part) for part in parts)

    def error(self, message: str, *, hint: str = "") -> ConfigError:
        """The error that points at the value's key, or at the element of an array."""
        place = nearest(self.source, self.key)
        return ConfigError(
            message, path=self.source.path, line=place.line, column=place.column, hint=hint
        )


def nearest(source: SourceText, key: Key) -> Position:
    """Where the key stands, or the table that it would stand in."""
    places = find_places(source)
    while key and key not in places:
        key = key[:-1]
    return places.get(key, Position(1, 1))
