"""From a configuration file to a `Config`: reads it, names what is wrong with it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from i18nlint.config.node import Node
from i18nlint.config.readers import (
    Reader,
    anything,
    choice,
    fields,
    language_table,
    mapping,
    override,
    pattern,
    root,
    several,
    tag,
    text,
)
from i18nlint.config.schema import Config, FieldContract, Pending
from i18nlint.errors import ConfigError
from i18nlint.model.finding import Confidence, Severity
from i18nlint.model.regex import lazy_regex
from i18nlint.model.rule import Contract
from i18nlint.model.text import SourceText

READERS: Mapping[str, Reader[Any]] = {
    "source-language": tag,
    "languages": several(tag),
    "patterns": several(pattern),
    "exclude": several(text),
    "contract": choice(Contract),
    "min-confidence": choice(Confidence),
    "fail-on": choice(Severity),
    "pending": choice(Pending),
    "select": several(text),
    "extend-select": several(text),
    "ignore": several(text),
    "rule-paths": several(text),
    "glossary": several(text),
    "severity": mapping(choice(Severity)),
    "rules": mapping(mapping(anything)),
    "frontmatter": mapping(choice(FieldContract)),
    "languages-config": language_table,
    "roots": several(root),
    "overrides": several(override),
}
"""A reader per key; a key is the field's name with hyphens."""

_TOML_PLACE = lazy_regex(r"(?P<message>.*) \(at line (?P<line>\d+), column (?P<column>\d+)\)")


def load_config(path: Path) -> Config:
    """The configuration that the file spells, checked key by key.

    Raises:
        ConfigError: not TOML, or a key or value that does not exist; says where.
    """
    source = read_config(path)
    node = Node(source, (), _parse(source))
    if path.name == "pyproject.toml":
        node = _tool_table(node)
    elif "tool" in node.value:
        raise node.child("tool").error(
            'unknown key "tool"',
            hint="[tool.i18nlint] is for pyproject.toml; here keys stand alone",
        )
    values = fields(node, READERS)
    _check_languages(node, values)
    return Config(**values, path=str(path))


def read_config(path: Path) -> SourceText:
    """The text of the file.

    Raises:
        ConfigError: it cannot be read.
    """
    try:
        return SourceText(str(path), path.read_bytes().decode("utf-8-sig"))
    except OSError as error:
        raise ConfigError(f"cannot be read: {error.strerror}", path=str(path)) from error
    except UnicodeDecodeError as error:
        raise ConfigError("is not UTF-8", path=str(path), hint="save it as UTF-8") from error


def _parse(source: SourceText) -> dict[str, Any]:
    import tomllib

    try:
        return tomllib.loads(source.text)
    except tomllib.TOMLDecodeError as error:
        match = _TOML_PLACE.fullmatch(str(error))
        message = match["message"] if match else str(error)
        line, column = (int(match["line"]), int(match["column"])) if match else _end(source)
        raise ConfigError(
            f"not valid TOML: {message}", path=source.path, line=line, column=column
        ) from error


def _end(source: SourceText) -> tuple[int, int]:
    """The file's last place: tomllib says "at end of document" only."""
    position = source.position(len(source.text))
    return position.line, position.column


def _tool_table(node: Node) -> Node:
    """``[tool.i18nlint]``, empty if only a comment speaks of it."""
    for part in ("tool", "i18nlint"):
        if part not in node.value:
            return Node(node.source, (), {})
        node = node.child(part)
    return node


def _check_languages(node: Node, values: Mapping[str, Any]) -> None:
    source, languages = values.get("source_language"), values.get("languages")
    if source and languages and source not in languages:
        raise node.child("source-language").error(
            f'source language "{source}" is not among "languages"', hint="add it there"
        )
