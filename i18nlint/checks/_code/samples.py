"""Members of a sample that were told anew, name and text. Behind `stretches`."""

from __future__ import annotations

from itertools import pairwise

from i18nlint.checks._code.likeness import ratio
from i18nlint.checks._code.scores import Side, are_rivals
from i18nlint.model.regex import lazy_regex

_NEAR = 0.6
"""Share of equal letters from which one word may be the other with a slip."""
_PLAIN = lazy_regex(r"[A-Za-z][A-Za-z ,!?'-]*")


def is_member_anew(ones: Side, others: Side, lines: tuple[Side, Side]) -> bool:
    """True for the name of ``{ near: "mast" }`` and ``{ spare: "quay" }``; ``lines`` is all that
    stands beside them.

    Who keeps a sample keeps its texts, too, or translates them into the letters of the page.
    """
    if not (len(ones) == len(others) == 1 and _is_plain(ones[0].text, others[0].text)):
        return False
    keys = [
        _is_member(line, part[0].text) for line, part in zip(lines, (ones, others), strict=True)
    ]
    texts = [[token.text for token in line if token.is_words] for line in lines]
    return all(keys) and len(texts[0]) == len(texts[1]) and any(map(_is_plain, *texts))


def _is_member(line: Side, name: str) -> bool:
    """True for the ``tail`` of ``{ tail: 2 }``."""
    return any(one.text == name and behind.text == ":" for one, behind in pairwise(line))


def _is_plain(one: str, other: str) -> bool:
    """True for words that are no slip, no contrary and no kind of each other."""
    if one == other or not (_PLAIN.fullmatch(one) and _PLAIN.fullmatch(other)):
        return False
    return not are_rivals(one, other) and ratio(one, other) < _NEAR
