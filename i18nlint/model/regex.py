"""Regular expressions that are made when they are first asked, from numbers where those are known.

Checking one post asks 150 expressions, and `re` takes 40 ms to turn them into the numbers that its
engine runs: half of what importing click, PyYAML and markdown-it-py takes. For one version of
Python the numbers of an expression are always the same. So `expressions` keeps those of ours for
the versions that we support, under the expression itself: one that was edited since is not found
there and compiled as ever. ``make generated`` writes them.
"""

from __future__ import annotations

import re
import sys
from binascii import a2b_base64
from collections.abc import Mapping
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from re import compile as lazy_regex
else:

    def lazy_regex(pattern, flags=0):
        """As `re.compile`, at once for the reader and later for the machine."""
        return LazyPattern(pattern, flags)


__all__ = ["lazy_regex", "regex"]

_ENGINE: Any = import_module("_sre")
"""What `re` calls with the numbers; it has a number of its own for what they mean."""

Expressions = Mapping[tuple[str, int], tuple[Any, ...]]
"""What the engine takes, by expression and flags: flags, numbers, and the groups by name.

The numbers are of four bytes, the lowest first, in Base64: fifty thousand of them are read in every
run, and most are asked in none."""


def regex(pattern: str, flags: int = 0, kept: str = "") -> re.Pattern[str]:
    """As `re.compile`, in a twentieth of the time where the numbers are known.

    What few runs ask is kept apart: the expressions of grammars of code.
    """
    known = _expressions(kept).get((pattern, int(flags)))
    if known is None:
        return re.compile(pattern, flags)
    all_flags, numbers, groups, names, by_number = known
    code = memoryview(a2b_base64(numbers)).cast("I").tolist()
    made: re.Pattern[str] = _ENGINE.compile(
        pattern, all_flags, code, groups, dict(names), by_number
    )
    return made


@cache
def _expressions(kept: str = "") -> Expressions:
    """Those of this Python; none if it is a version, or a machine, that we have not seen."""
    tag = (sys.implementation.cache_tag or "").replace("-", "_")
    name = "_".join(filter(None, (tag, kept)))
    try:
        known = import_module(f"i18nlint.model.expressions.{name}")
    except ModuleNotFoundError:
        return {}
    if known.MAGIC != _ENGINE.MAGIC or sys.byteorder != "little":
        return {}
    expressions: Expressions = known.EXPRESSIONS
    return expressions


class _Asked:
    """A method of a pattern: the compiled one's own from the first time it is asked for.

    Python asks the class first and then the value. A ``__getattr__`` would be spared this class,
    and cost each of the forty thousand questions of one post four times as much.
    """

    def __init__(self, name: str) -> None:
        self._name = name

    def __get__(self, lazy: LazyPattern, _owner: object = None) -> Any:
        value = getattr(regex(*lazy.given), self._name)
        setattr(lazy, self._name, value)
        return value


class LazyPattern:
    """Turns into what it stands for, method by method."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.given = (pattern, flags)


for _name in dir(re.Pattern):
    if not _name.startswith("_"):
        setattr(LazyPattern, _name, _Asked(_name))
