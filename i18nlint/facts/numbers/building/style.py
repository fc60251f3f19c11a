"""The style of a language, from the [style] sections of its files.

Each setting has the name of its field, with hyphens; its type says how it is read.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from i18nlint.facts.numbers.building.sections import Sections
from i18nlint.facts.numbers.style import Style


def style_of(sections: Sections) -> Style:
    """The style as the most precise files say it; what none of them says is the default."""
    said = {name: sections.value("style", _key(name)) for name in Style.__annotations__}
    annotations = Style.__annotations__
    return Style(**{name: _READ[annotations[name]](text) for name, text in said.items() if text})


def _parts(text: str) -> tuple[str, ...]:
    return tuple(part for part in text.split(", ") if part)


_READ: Mapping[str, Callable[[str], Any]] = {
    "str": str,
    "bool": lambda text: text == "True",
    "tuple[str, ...]": _parts,
    "frozenset[str]": lambda text: frozenset(_parts(text)),
}


def _key(name: str) -> str:
    return name.replace("_", "-")
