"""What a planted fault is, and the tables that say what may be planted.

What stands for what is in number_faults.toml: tables of the benchmark, none of the linter's.
"""

from __future__ import annotations

import random
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

TABLES = Path(__file__).with_name("number_faults.toml")
MARKS = "\u0300-\u036f\u064b-\u0670\u0900-\u0963"
"""Vowel signs, which Python counts to no word: चार is no part of विचार."""
EDGES = (rf"(?<![\w{MARKS}])", rf"(?![\w{MARKS}])")
UNSPACED = ("ko", "ja", "zh", "th")


@dataclass(frozen=True, slots=True)
class Fault:
    """One change of a text: characters ``start`` to ``end`` become ``after``."""

    kind: str
    start: int
    end: int
    before: str
    after: str

    def apply(self, text: str) -> str:
        return text[: self.start] + self.after + text[self.end :]


@dataclass(frozen=True, slots=True)
class Pair:
    """A source and the text that says the same in another language."""

    source: str
    target: str
    source_language: str
    target_language: str


Table = dict[str, list[str]]
Planter = Callable[[Pair, random.Random], Iterator[Fault]]


def table_of(language: str) -> Table:
    """The table of the language; empty for one that has none."""
    return tables().get(language.partition("-")[0], {})


@cache
def tables() -> dict[str, Table]:
    """All tables, by language."""
    read = tomllib.loads(TABLES.read_text("utf-8"))
    return {name: {key: _list(value) for key, value in t.items()} for name, t in read.items()}


def _list(value: str | list[str]) -> list[str]:
    return [value] if isinstance(value, str) else value
