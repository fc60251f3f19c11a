"""Dollars of no country where the other side has a word for its own: 120 dollars, 120 元."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from i18nlint.checks.numbers.scene import Scene
from i18nlint.checks.numbers.sureness import GUESSED, SURE
from i18nlint.config.plain_toml import read_toml
from i18nlint.model.alignment import Version
from i18nlint.model.fact import Fact
from i18nlint.model.regex import lazy_regex

_OWN = frozenset({"TWD", "HKD", "SGD"})
"""Dollars whose word is that of another currency as well: 元 is the yuan, too."""
_AMOUNT = lazy_regex(r"[0-9.,\s\u00a0]+")


def in_local_dollars(source: Fact, target: Fact, scene: Scene) -> float:
    """How sure it can be that two equal amounts are of two currencies: where 元 is simply the word
    for a dollar, they are of one."""
    ends = ((source, scene.pair.source), (target, scene.pair.target))
    for one, other in (ends, ends[::-1]):
        if _is_of_no_country(*one) and _may_be_own(other[0]):
            return GUESSED
    return SURE


def _is_of_no_country(fact: Fact, version: Version) -> bool:
    """True of "120 dollars", not of "120 US dollars"."""
    words = _table().get(version.document.language.language, ())
    return fact.unit == "USD" and _AMOUNT.sub(" ", fact.text).strip().lower() in words


def _may_be_own(fact: Fact) -> bool:
    units = {reading.unit for reading in fact.readings}
    return len(units) > 1 and not units.isdisjoint(_OWN)


@lru_cache(maxsize=1)
def _table() -> dict[str, tuple[str, ...]]:
    table = read_toml(Path(__file__).with_name("dollars.toml").read_text("utf-8"))
    return {key: tuple(str(words).split(", ")) for key, words in table.items()}
