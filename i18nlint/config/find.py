"""Where the configuration of a project lies; most projects have none."""

from __future__ import annotations

import os
from pathlib import Path

from i18nlint.errors import ConfigError

FILE_NAME = "i18nlint.toml"


def find_config(start: Path) -> Path | None:
    """The nearest configuration at or above ``start``, ``i18nlint.toml`` before pyproject.toml."""
    folder = start.resolve()
    for parent in (folder, *folder.parents):
        own = parent / FILE_NAME
        if _is_file(own):
            return own
        shared = parent / "pyproject.toml"
        if _is_file(shared) and b"tool.i18nlint" in _content(shared):
            return shared
    return None


def _is_file(path: Path) -> bool:
    """False too in a folder that may not be entered: discovery says so, with its name."""
    return os.path.isfile(path)  # noqa: PTH113 (pathlib raises)


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:  # it may be ours: that nobody may read it is no reason to pass it by
        raise ConfigError(
            f"cannot be read: {error.strerror}", path=str(path), hint="--isolated needs none"
        ) from error
