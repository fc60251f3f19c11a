"""What a container sets in the lines at its head. For `containers` and `directives`.

``:class: dropdown`` of MyST, and a head like that of a page between dashes, which MyST and the
components of Nuxt Content know.
"""

from __future__ import annotations

from markdown_it.rules_block import StateBlock

from i18nlint.model.regex import lazy_regex
from i18nlint.parse.parts import Attributes, line_stretch

_DASHES = "---"
_SETTING = lazy_regex(r"(?P<name>[A-Za-z][\w-]*):[ \t]+(?P<value>\S.*)")
_OPTION = lazy_regex(r":(?P<name>[\w-]+):[ \t]*(?P<value>.*)")


def settings_at(state: StateBlock, line: int, last: int) -> tuple[int, Attributes]:
    """The line behind a head between dashes, and what it sets: ``icon: star``."""
    if line >= last or _written(state, line) != _DASHES:
        return line, ()
    end = next((at for at in range(line + 1, last) if _written(state, at) == _DASHES), line)
    if end == line:
        return line, ()
    found = (_SETTING.fullmatch(_written(state, at)) for at in range(line + 1, end))
    return end + 1, tuple((one["name"], one["value"].strip("\"'")) for one in found if one)


def options_at(state: StateBlock, line: int, last: int) -> tuple[int, Attributes]:
    """The same of lines each of which begins with a name between colons."""
    given: list[tuple[str, str]] = []
    while line < last and (match := _OPTION.match(_written(state, line))):
        given.append((match["name"], match["value"].strip()))
        line += 1
    return line, tuple(given)


def _written(state: StateBlock, line: int) -> str:
    return state.src[slice(*line_stretch(state, line, line))].rstrip()
