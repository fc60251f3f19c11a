"""Words of libraries that stand in one place and do different things: ``seconds``, ``minutes``.

Beside `opposites`.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import TypeAlias

from i18nlint.checks._code.opposites import other_part
from i18nlint.config.plain_toml import read_toml

_Kinds: TypeAlias = Mapping[str, Mapping[str, str]]
"""What a word says, by its kinds: ``minute|minutes`` where two say the same."""


def are_siblings(one: str, other: str) -> bool:
    """True for two words of one kind, and for names that are equal but for two such words."""
    whole, parts = _kinds()
    if _are_of_one_kind(
        one.removeprefix(":").casefold(), other.removeprefix(":").casefold(), whole
    ):
        return True
    words = other_part(one, other)
    return words is not None and _are_of_one_kind(*words, parts)


def _are_of_one_kind(one: str, other: str, kinds: _Kinds) -> bool:
    """True for two words of a row that do not say the same, as ``minute`` and ``minutes`` do."""
    ours, theirs = kinds.get(one, {}), kinds.get(other, {})
    return any(theirs.get(kind, said) != said for kind, said in ours.items())


@lru_cache(maxsize=1)
def _kinds() -> tuple[_Kinds, _Kinds]:
    """The kinds of each word, that holds as a whole name or within one too."""
    tables = read_toml(Path(__file__).with_name("siblings.toml").read_text("utf-8"))
    parts = _by_word(tables["parts"])
    return {**_by_word(tables["whole"]), **parts}, parts


def _by_word(table: Mapping[str, str]) -> _Kinds:
    found: dict[str, dict[str, str]] = {}
    for kind, row in table.items():
        for said in row.split():
            for word in said.split("|"):
                found.setdefault(word, {})[kind] = said
    return found
