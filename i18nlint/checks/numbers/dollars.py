"""Dollars of no country where the other side has its own: 120 dollars, 120 元; $99, 99 pesos."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from i18nlint.checks.numbers.scene import Scene
from i18nlint.checks.numbers.sides import Side
from i18nlint.checks.numbers.sureness import GUESSED, SURE
from i18nlint.config.plain_toml import read_toml
from i18nlint.model.alignment import Version
from i18nlint.model.fact import Fact, FactKind
from i18nlint.model.regex import lazy_regex

_OWN = frozenset({"TWD", "HKD", "SGD"})
"""Dollars whose word is that of another currency as well: 元 is the yuan, too."""
_BARE_DOLLAR = lazy_regex(r"\$[ \u00a0]?[0-9][0-9.,]*")
_DOLLARS = frozenset(
    ("USD", "CAD", "AUD", "NZD", "SGD", "HKD", "TWD", "MXN", "ARS", "CLP", "COP", "UYU", "DOP")
)
"""What a bare $ is in one country or another."""
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
    """True of 元 in Taiwan; in Japanese it is the yuan first, and only then a dollar."""
    return fact.unit in _OWN and len({reading.unit for reading in fact.readings}) > 1


def are_dollars(source: Fact, target: Fact) -> bool:
    """True of $3,890 and 3,890 pesos: the country tells whose dollar a bare $ is."""
    if source.kind is not FactKind.MONEY or target.kind is not FactKind.MONEY:
        return False
    amounts = {reading.value for reading in source.readings}
    is_bare = _BARE_DOLLAR.fullmatch(source.text) is not None and target.unit in _DOLLARS
    return is_bare and any(r.value in amounts and r.unit in _DOLLARS for r in target.readings)


def by_dollars_in_words(source: Fact, target: Fact, ours: Side, theirs: Side) -> bool:
    """True of 千元 and "a thousand dollars" in a text that has NT$ elsewhere."""
    sides = ((source, target, ours), (target, source, theirs))
    return any(_are_its_dollars(dollars, other, side) for dollars, other, side in sides)


def _are_its_dollars(dollars: Fact, other: Fact, side: Side) -> bool:
    is_bare = dollars.unit == "USD" and "US" not in dollars.text
    units = {r.unit for r in other.readings if r.value == dollars.value} & _DOLLARS - {"USD"}
    if not is_bare or not units:
        return False
    blocks = side.version.facts.blocks
    return any(fact.unit in units for block in blocks for fact in block.numbers)


@lru_cache(maxsize=1)
def _table() -> dict[str, tuple[str, ...]]:
    table = read_toml(Path(__file__).with_name("dollars.toml").read_text("utf-8"))
    return {key: tuple(str(words).split(", ")) for key, words in table.items()}
