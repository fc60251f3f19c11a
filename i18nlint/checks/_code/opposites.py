"""Words of which one says the contrary of the other: ``always`` and ``never``, ``max`` and ``min``.

Beside `scores` and `strings`.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from i18nlint.config.plain_toml import read_toml
from i18nlint.model.regex import lazy_regex

_PART = lazy_regex(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|[^A-Za-z]+")
"""``max``, ``_``, ``Tide`` and ``Rate`` of ``max_TideRate``."""
_LONG = 6
"""Letters of a word that is known within another: ``nlargest``; ``hide`` stands in ``ochide``."""


def are_opposed(one: str, other: str) -> bool:
    """True for two texts or names that are equal but for a word and its contrary.

    ``nlargest`` and ``nsmallest``, ``Start the pump`` and ``Stop the pump``.
    """
    words = other_part(one, other)
    return words is not None and _are_contrary(*words)


def other_part(one: str, other: str) -> tuple[str, str] | None:
    """The two words, in small letters, that two texts or names have apart; None unless it is one.

    ``seconds`` and ``minutes`` of ``waitSeconds`` and ``waitMinutes``.
    """
    ones, others = (_PART.findall(text) for text in (one, other))
    if len(ones) != len(others):
        return None
    apart = [pair for pair in zip(ones, others, strict=True) if pair[0] != pair[1]]
    return (apart[0][0].casefold(), apart[0][1].casefold()) if len(apart) == 1 else None


def _are_contrary(one: str, other: str) -> bool:
    contraries = _contraries()
    return other in contraries.get(one, ()) or any(
        len(word) >= _LONG and one.replace(word, contrary, 1) == other
        for word, known in contraries.items()
        if word in one
        for contrary in known
    )


@lru_cache(maxsize=1)
def _contraries() -> Mapping[str, frozenset[str]]:
    text = Path(__file__).with_name("opposites.toml").read_text("utf-8")
    found: dict[str, frozenset[str]] = {}
    for word, known in read_toml(text).items():
        for other in known.split():
            found[word] = found.get(word, frozenset()) | {other}
            found[other] = found.get(other, frozenset()) | {word}
    return found
