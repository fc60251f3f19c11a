"""Paths as the reader can open them from where the command was run."""

from __future__ import annotations

import posixpath

from i18nlint.model.finding import Location


def path_text(path: str, root: str) -> str:
    """The path from the working directory; ``root`` is the way from there to the root."""
    return posixpath.normpath(posixpath.join(root, path))


def place_text(location: Location, root: str) -> str:
    """``path:line:column``."""
    start = location.range.start
    return f"{path_text(location.path, root)}:{start.line}:{start.column}"
