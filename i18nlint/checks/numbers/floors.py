"""Floors, counted from the street in one country and from above it in another: 2nd, 1. Stock."""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache
from pathlib import Path

from i18nlint.checks.numbers.scene import Scene
from i18nlint.checks.numbers.sureness import GUESSED, SURE
from i18nlint.config.plain_toml import read_toml
from i18nlint.model.alignment import Version
from i18nlint.model.fact import Fact, FactKind

_EITHER = "en"
_REACH = 14
"""Characters between the number and the word for a floor: اتاق در طبقهٔ دوم."""
_KINDS = (FactKind.ORDINAL, FactKind.COUNT)


def by_another_floor(source: Fact, target: Fact, scene: Scene) -> float:
    """How sure it can be that two floors are not one: not at all where only the count differs."""
    if not _are_next(source, target):
        return SURE
    ends = (source, scene.pair.source), (target, scene.pair.target)
    starts = [_starts(version.document.language.language) for _, version in ends]
    if starts[0] == starts[1] != "":
        return SURE
    return GUESSED if all(_is_of_floor(fact, version) for fact, version in ends) else SURE


def _are_next(source: Fact, target: Fact) -> bool:
    values = (source.value, target.value)
    if {source.kind, target.kind} - set(_KINDS) or any(isinstance(v, str) for v in values):
        return False
    return abs(Fraction(values[0]) - Fraction(values[1])) == 1


def _is_of_floor(fact: Fact, version: Version) -> bool:
    words = _table().get(version.document.language.language, ())
    text = version.document.source.text
    for near in (text[max(fact.span.start - _REACH, 0) : fact.span.start], _behind(text, fact)):
        if any(_begins_there(word, near.casefold()) for word in words):
            return True
    return False


def _behind(text: str, fact: Fact) -> str:
    """What follows, and what was read with the number: 2階."""
    return f"{fact.text.lstrip(_DIGITS)} {text[fact.span.end : fact.span.end + _REACH]}"


_DIGITS = "0123456789"


def _begins_there(word: str, text: str) -> bool:
    at = text.find(word)
    return at == 0 or (at > 0 and (not text[at - 1].isalpha() or not word[0].islower()))


def _starts(language: str) -> str:
    """From where the language counts floors; nothing if it is not known."""
    if language == _EITHER:
        return ""
    return "street" if language in _table()["from-the-street"] else "above"


@lru_cache(maxsize=1)
def _table() -> dict[str, tuple[str, ...]]:
    table = read_toml(Path(__file__).with_name("floors.toml").read_text("utf-8"))
    return {name: tuple(str(words).split(", ")) for name, words in table.items()}
