"""Readers: functions from a `Node` to the value that `Config` holds, or a ConfigError."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Any, TypeAlias, TypeVar

from i18nlint.config.node import Node
from i18nlint.config.placeholders import flaw_of
from i18nlint.config.schema import LanguageCoverage, Override, Root
from i18nlint.config.suggest import nearest_or_all
from i18nlint.config.tags import parse_tag
from i18nlint.model.language import LanguageTag
from i18nlint.model.rule import Contract

T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)
Reader: TypeAlias = Callable[[Node], T]


def text(node: Node) -> str:
    if isinstance(node.value, str):
        return node.value
    which = f'each of "{node.name}"' if isinstance(node.key[-1], int) else f'"{node.name}"'
    raise node.error(f"{which} must be a string, not {_kind(node.value)}")


def anything(node: Node) -> object:
    return node.value


def several(read: Reader[T]) -> Reader[tuple[T, ...]]:
    """A reader of arrays whose elements ``read`` reads."""

    def array(node: Node) -> tuple[T, ...]:
        if not isinstance(node.value, list):
            hint = f'write it in brackets: ["{node.value}"]' if isinstance(node.value, str) else ""
            message = f'"{node.name}" must be a list, not {_kind(node.value)}'
            raise node.error(message, hint=hint)
        return tuple(read(element) for element in node.items())

    return array


def mapping(read: Reader[T]) -> Reader[dict[str, T]]:
    """A reader of tables with free keys, whose values ``read`` reads."""

    def table(node: Node) -> dict[str, T]:
        return {child.name: read(child) for child in table_of(node).items()}

    return table


def choice(kind: type[E]) -> Reader[E]:
    """A reader of the words of an enumeration."""

    def word(node: Node) -> E:
        try:
            return kind(text(node))
        except ValueError as error:
            names = [str(member) for member in kind]
            raise node.error(
                f'"{node.name}" cannot be "{node.value}"', hint=nearest_or_all(node.value, names)
            ) from error

    return word


def tag(node: Node) -> LanguageTag:
    try:
        return parse_tag(text(node))
    except ValueError as error:
        raise node.error(str(error)) from error


def pattern(node: Node) -> str:
    """A path pattern without a flaw; discovery compiles it."""
    flaw, hint = flaw_of(text(node))
    if flaw:
        raise node.error(flaw, hint=hint)
    if "{path}" not in node.value and "{lang}" not in node.value:
        raise node.error(f'pattern "{node.value}" has neither {{lang}} nor {{path}}')
    return str(node.value)


def language_table(node: Node) -> dict[LanguageTag, Mapping[str, str]]:
    """Settings by language; the keys of the inner tables stay as they are spelled."""
    found: dict[LanguageTag, Mapping[str, str]] = {}
    for child in table_of(node).items():
        values = fields(child, _LANGUAGE_SETTINGS)
        found[_key_tag(child)] = {name.replace("_", "-"): str(values[name]) for name in values}
    return found


def _key_tag(node: Node) -> LanguageTag:
    try:
        return parse_tag(node.name)
    except ValueError as error:
        raise node.error(str(error)) from error


def root(node: Node) -> Root:
    values = fields(node, {"language": tag, "path": text})
    for name in ("language", "path"):
        if name not in values:
            raise node.error(f'"{node.name}" needs "{name}"')
    return Root(**values)


def override(node: Node) -> Override:
    readers = {"paths": several(text), "contract": choice(Contract), "ignore": several(text)}
    values = fields(node, readers)
    if not values.get("paths"):
        raise node.error(f'"{node.name}" needs "paths"')
    return Override(**values)


def fields(node: Node, readers: Mapping[str, Reader[Any]]) -> dict[str, Any]:
    """The values of a table by the name of the field they fill; unknown keys are errors."""
    values = {}
    for child in table_of(node).items():
        read = readers.get(child.name)
        if read is None:
            raise child.error(
                f'unknown key "{child.name}"', hint=nearest_or_all(child.name, readers)
            )
        values[child.name.replace("-", "_")] = read(child)
    return values


def table_of(node: Node) -> Node:
    """The node itself, once it is known to be a table."""
    if isinstance(node.value, dict):
        return node
    raise node.error(f'"{node.name}" must be a table, not {_kind(node.value)}')


def _kind(value: object) -> str:
    names = {bool: "a boolean", int: "a number", float: "a number", str: "a string"}
    names |= {list: "a list", dict: "a table"}
    return names.get(type(value), "a date")


_LANGUAGE_SETTINGS: Mapping[str, Reader[str]] = {
    "number-format": text,
    "coverage": choice(LanguageCoverage),
}
