"""How alike two pieces of text are, letter by letter. Beside `slips`."""

from __future__ import annotations

from i18nlint.model.regex import lazy_regex

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
