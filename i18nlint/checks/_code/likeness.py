"""How alike two pieces of text are, letter by letter. Beside `slips`."""

from __future__ import annotations

from collections.abc import Sequence

from i18nlint.facts.same_page import is_turned
from i18nlint.model.regex import lazy_regex

_MISSPELT = 0.82
"""Likeness of two parts of which one is a slip of the pen: ``fens`` for ``ferns``."""
_MOST = 1_000_000
"""Pairs of letters that are compared: texts of a thousand letters each."""
_WORD = lazy_regex(r"\w+|\W")


def ratio(one: str, other: str) -> float:
    """Share of equal letters, 0 to 1; of equal words, in whatever order, where the texts are long.

    `difflib` takes the product of both lengths, and of a page of data in one line a minute.
    """
    from difflib import SequenceMatcher  # here: code and links of most posts are equal

    if len(one) * len(other) <= _MOST:
        return SequenceMatcher(None, one, other, False).ratio()
    words = _WORD.findall(one), _WORD.findall(other)
    return SequenceMatcher(None, *words, False).quick_ratio()


def are_nearly_equal(ones: Sequence[str], others: Sequence[str]) -> bool:
    """True if each part is that of the other, or a slip of the pen away from it."""
    return len(ones) == len(others) and all(
        one == other or is_turned(one, other) or ratio(one, other) >= _MISSPELT
        for one, other in zip(ones, others, strict=True)
    )
