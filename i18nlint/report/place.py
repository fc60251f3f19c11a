"""Paths as the reader can open them from where the command was run."""

from __future__ import annotations

import posixpath

from i18nlint.model.finding import Location
from i18nlint.report.cells import printable


def path_text(path: str, root: str) -> str:
    """The path from the working directory; ``root`` is the way from there to the root."""
    return posixpath.normpath(posixpath.join(root, path))


def place_text(location: Location, root: str) -> str:
    """``path:line:column``."""
    start = location.range.start
    return f"{path_text(location.path, root)}:{start.line}:{start.column}"


def place_label(location: Location, root: str) -> str:
    """``ko path:line:column``, as a terminal can show it."""
    language = f"{location.language} " if location.language else ""
    return language + printable(place_text(location, root))
