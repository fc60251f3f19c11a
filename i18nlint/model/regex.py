"""Regular expressions that are compiled when they are first asked.

Checking one post took 45 ms for compiling 266 expressions, most of which it never asked: of
diagrams where there is none, of formats that no file has.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from re import compile as lazy_regex
else:

    def lazy_regex(pattern, flags=0):
        """As `re.compile`, at once for the reader and later for the machine."""
        return _Pattern(pattern, flags)


__all__ = ["lazy_regex"]


class _Pattern:
    """Turns into what it stands for: a method, once asked for, is the compiled pattern's own."""

    def __init__(self, pattern: str, flags: int) -> None:
        self._given = (pattern, flags)

    def __getattr__(self, name: str) -> Any:
        value = getattr(re.compile(*self._given), name)
        setattr(self, name, value)
        return value
