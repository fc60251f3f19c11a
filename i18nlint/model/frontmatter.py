"""Frontmatter with positions and raw scalars."""

from __future__ import annotations

from dataclasses import field
from enum import StrEnum

from i18nlint.model.dataclass import dataclass
from i18nlint.model.text import Span


class ValueKind(StrEnum):
    """What a value is by its notation, not by what a YAML 1.1 loader makes of it.

    ``no`` is a string (the country code of Norway), ``1.10`` is not 1.1.
    """

    STRING = "string"
    NUMBER = "number"
    BOOLEAN = "boolean"
    DATE = "date"
    NULL = "null"
    LIST = "list"
    MAPPING = "mapping"


@dataclass(frozen=True, slots=True)
class Field:
    """An entry of the frontmatter, nested ones included."""

    path: str
    """``seo.title``; ``relatedPosts[].slug`` for a key inside the members of a list."""
    kind: ValueKind
    raw: str
    """A scalar as written, without quotes; empty for lists and mappings."""
    key_span: Span
    """The key; for a member of a list, the member."""
    value_span: Span
    index: tuple[int, ...] = ()
    """Numbers of the list members on the way, from 0: ``relatedPosts[2].slug`` has ``(2,)``."""


@dataclass(frozen=True, slots=True)
class Frontmatter:
    """All fields in the order written, mappings and lists before what they hold."""

    fields: tuple[Field, ...] = ()
    span: Span = field(default=Span(0, 0))
    """Delimiters included; empty when there is none."""
    format: str = ""
    """``yaml``, ``toml``, ``json``, ``metadata`` or empty."""

    def top(self) -> dict[str, Field]:
        """Top-level fields by key."""
        return {field.path: field for field in self.fields if _is_top(field.path)}

    def below(self, path: str) -> tuple[Field, ...]:
        """Fields inside the list or mapping at ``path``."""
        return tuple(f for f in self.fields if f.path.startswith((f"{path}.", f"{path}[")))


def _is_top(path: str) -> bool:
    return "." not in path and "[" not in path
