"""Where the configuration of a project lies; most projects have none."""

from __future__ import annotations

from pathlib import Path

FILE_NAME = "i18nlint.toml"


def find_config(start: Path) -> Path | None:
    """The nearest configuration at or above ``start``, ``i18nlint.toml`` before pyproject.toml."""
    folder = start.resolve()
    for parent in (folder, *folder.parents):
        own = parent / FILE_NAME
        if own.is_file():
            return own
        shared = parent / "pyproject.toml"
        if shared.is_file() and b"tool.i18nlint" in shared.read_bytes():
            return shared
    return None
