"""Amounts that a sample counts in the readers' own currency. Beside `programs`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path

from i18nlint.checks._code.difference import Difference
from i18nlint.config.plain_toml import read_toml
from i18nlint.model.regex import lazy_regex

_AMOUNT = lazy_regex(r"[\d_.,]*\d[\d_.,]*")
_DOLLARS = lazy_regex(r"(?<![\w$])\$\d")
"""``$100``; in most languages a dollar sign says something else."""


def are_in_own_currency(found: Difference, source: str, target: str) -> bool:
    """True if an amount differs, and its lines name other currencies: ``fee = 100000  # 원``.

    What else differs in figures may follow from that: ``20 * 1300`` for twenty dollars. Another
    name does not.
    """
    if not any(all(map(_AMOUNT.fullmatch, edit)) for edit in found.edits):
        return False
    if not all(_AMOUNT.search(part) for edit in found.edits for part in edit if part):
        return False
    ones = _currencies(source.split("\n")[found.source_line])
    others = _currencies(target.split("\n")[found.target_line])
    return bool(ones and others) and ones.isdisjoint(others)


def _currencies(text: str) -> frozenset[str]:
    found = {code for code, names in _names().items() if names.search(text)}
    return frozenset(found | {"USD"}) if _DOLLARS.search(text) else frozenset(found)


@lru_cache(maxsize=1)
def _names() -> Mapping[str, re.Pattern[str]]:
    text = Path(__file__).with_name("currencies.toml").read_text("utf-8")
    return {code: _pattern(names.split()) for code, names in read_toml(text).items()}


def _pattern(names: Iterable[str]) -> re.Pattern[str]:
    """Any of the names; one in our letters as a word of its own."""
    return re.compile("|".join(map(_as_word, names)))


def _as_word(name: str) -> str:
    is_word = name.isalpha() and name.isascii()
    return rf"\b{name}\b" if is_word else re.escape(name)
