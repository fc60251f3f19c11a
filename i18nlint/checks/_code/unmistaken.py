"""Differences that no language explains, whichever two are compared. Beside `stretches`.

A sign that spreads what it leads, a list's word that went, a name that calls something else.
"""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from typing import TypeAlias

from i18nlint.checks._code.scores import SURE, Side
from i18nlint.checks._code.slips import Strictness, is_localised
from i18nlint.facts.tokens import CodeToken
from i18nlint.model.regex import lazy_regex

_ITEM, _CLASS = 0.75, 0.7
_NAME = lazy_regex(r"\$?[^\W\d]\w+")
_OF_READERS = lazy_regex(
    r"(?:direction|font-family|letter-spacing|line-height|quotes|text-align):[^;]*;"
)
"""How letters are set, which is each script's own."""
_OPENS = frozenset("{[(,=")
_CLASSES = frozenset({"class", "className"})
Place: TypeAlias = tuple[Side, int, Side]
"""A program, and what differs in it behind so many words and signs."""


def score_anywhere(source: Place, target: Place, most: float) -> float:
    """How sure it is that the parts are a fault in any pair of languages; 0 if it is not.

    ``most`` is what a difference in names may score.
    """
    if _spreads(*source) or _spreads(*target):
        return SURE
    if _is_item_lost(source, target):
        return _ITEM
    return min(most, SURE) if _is_another_known(source, target) else 0.0


def score_of_attribute(tokens: Side, at: int, other: CodeToken, strictness: Strictness) -> float:
    """The same of the text of ``style="display: none"`` and of ``class="pier low"``."""
    before = [token.text for token in tokens[max(at - 2, 0) : at]]
    texts = tokens[at].text, other.text
    if len(before) < 2 or before[1] != "=" or not all(map(str.isascii, texts)):
        return 0.0
    if before[0] == "style":
        return SURE if all(":" in text for text in texts) and _has_other_style(*texts) else 0.0
    is_class = before[0] in _CLASSES and strictness.is_strict
    return _CLASS if is_class and _has_other_classes(*texts, strictness.language) else 0.0


def _has_other_style(one: str, other: str) -> bool:
    """True for ``display: none`` and ``display: hidden``, whatever else and in which order."""
    ones, others = (
        {*_OF_READERS.sub("", "".join(text.split()) + ";").split(";")} - {""}
        for text in (one, other)
    )
    return ones != others and not is_localised(one, other)


def _has_other_classes(one: str, other: str, language: str) -> bool:
    """True for ``pier low`` and ``pier high``, not for ``low lang-en`` and ``lang-ko low``."""
    lost, added = {*one.split()} - {*other.split()}, {*other.split()} - {*one.split()}
    localised = {name for name in added if language in name.replace("_", "-").split("-")}
    return added != localised or len(lost) > len(localised)


def _spreads(tokens: Side, at: int, part: Side) -> bool:
    """True for the ``...`` of ``{ ...kite, tail }``; not for one that stands for lines left out."""
    if [token.text for token in part] != ["..."]:
        return False
    before, behind = (tokens[k].text if 0 <= k < len(tokens) else "" for k in (at - 1, at + 1))
    is_near = at + 1 < len(tokens) and tokens[at + 1].line == part[0].line
    return before in _OPENS and is_near and _NAME.fullmatch(behind) is not None


def _is_item_lost(source: Place, target: Place) -> bool:
    """True for a word of a list that one side alone has, the others being the same."""
    (sources, i, ones), (targets, j, others) = source, target
    lone = ones or others
    if (ones and others) or not all(one.is_words or one.text == "," for one in lone):
        return False
    from i18nlint.checks._code.settings import is_item_lost  # here: most lists are alike

    if ones:
        return is_item_lost(sources, (i, i + len(ones)), (targets, j))
    return is_item_lost(targets, (j, j + len(others)), (sources, i))


def _is_another_known(source: Place, target: Place) -> bool:
    """True for a name that the source has too, where it calls something else so: who translates a
    name takes a new one."""
    (sources, _, ones), (targets, _, others) = source, target
    if not len(ones) == len(others) == 1 or ones[0].is_words or others[0].is_words:
        return False
    one, other = ones[0].text, others[0].text
    if not (_NAME.fullmatch(one) and _NAME.fullmatch(other)):
        return False
    known, there = _names_of(tuple(sources)), _names_of(tuple(targets))
    return 0 < known[other] < there[other]


@lru_cache(maxsize=4)
def _names_of(tokens: tuple[CodeToken, ...]) -> Counter[str]:
    return Counter(token.text for token in tokens if not token.is_words)
