"""Complaints of other packages about a setting, with the place where its file has it."""

from __future__ import annotations

from pathlib import Path

from i18nlint.config.load import read_config
from i18nlint.config.node import nearest
from i18nlint.config.places import Key
from i18nlint.config.schema import Config
from i18nlint.errors import ConfigError


def config_error(config: Config, key: Key, message: str, *, hint: str = "") -> ConfigError:
    """The error that points at the key; at the file alone if it is gone since it was read."""
    path = Path(config.path)
    if not config.path or not path.is_file():
        return ConfigError(message, path=config.path, hint=hint)
    table = ("tool", "i18nlint") if path.name == "pyproject.toml" else ()
    place = nearest(read_config(path), (*table, *key))
    return ConfigError(message, path=config.path, line=place.line, column=place.column, hint=hint)
