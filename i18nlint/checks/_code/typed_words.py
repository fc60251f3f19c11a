"""Words of a shell that are typed as they are, in any language. Beside `scores`."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from i18nlint.config.plain_toml import read_toml


def are_typed(one: str, other: str) -> bool:
    """True for two different ones of a kind: ``run`` and ``exec``, ``cp`` and ``mv``."""
    return one != other and any(one in kind and other in kind for kind in _kinds())


@lru_cache(maxsize=1)
def _kinds() -> tuple[frozenset[str], ...]:
    text = Path(__file__).with_name("commands.toml").read_text("utf-8")
    return tuple(frozenset(words.split()) for words in read_toml(text).values())
