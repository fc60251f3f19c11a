"""How alike two pieces of text are, letter by letter. Beside `slips`."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

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


def ratio_from(least: float, one: str, other: str) -> float:
    """The same, or 0 where it is surely below ``least``: a tenth of the time."""
    length = len(one) + len(other)
    if len(one) * len(other) <= _MOST and 2.0 * in_order(one, other) < least * length:
        return 0.0
    return ratio(one, other)


def in_order(one: Sequence[Hashable], other: Sequence[Hashable]) -> int:
    """How many words (letters, signs) two sequences have in the same order at most.

    The length of their longest common subsequence, for which the bits of a number stand for the
    words of ``one`` (Hyyrö 2004): a tenth of what `difflib` takes, whose blocks are never more.
    """
    places: dict[Hashable, int] = {}
    for at, word in enumerate(one):
        places[word] = places.get(word, 0) | 1 << at
    left = every = (1 << len(one)) - 1
    for word in other:
        if here := left & places.get(word, 0):
            left = ((left + here) | (left - here)) & every
    return len(one) - left.bit_count()


def are_nearly_equal(ones: Sequence[str], others: Sequence[str]) -> bool:
    """True if each part is that of the other, or a slip of the pen away from it."""
    return len(ones) == len(others) and all(
        one == other or is_turned(one, other) or ratio(one, other) >= _MISSPELT
        for one, other in zip(ones, others, strict=True)
    )
