"""Samples that a sentence makes up: ``{ name: 'val' }`` and ``{ key: val }``. Beside `words`.

And names that are the sentence's own: ``el.hidden`` and ``element.hidden``.
"""

from __future__ import annotations

from itertools import zip_longest

from i18nlint.checks._api import Pair
from i18nlint.checks._code.likeness import ratio
from i18nlint.model.alignment import Version
from i18nlint.model.document import BlockKind
from i18nlint.model.regex import lazy_regex

_BRACKETS = lazy_regex(r"[({\[]")
_NAME = lazy_regex(r"[A-Za-z_$][\w$]*")
_TRIFLES = lazy_regex(r"[\s\"'`]+")
_MEMBER = lazy_regex(r"([a-z]+)\.([A-Za-z]\w{4,})(?![\w.])(.*)")
"""``el.hidden``; what ends in four letters or fewer may be a file: ``conf.yaml``."""
_NEAR = 0.6
"""Share of equal letters from which a name is another one with a slip."""


def is_other_sample(pair: Pair, word: str, other: str) -> bool:
    """True for two samples of one shape whose names differ, and stand in no program of the post."""
    if not (_BRACKETS.search(word) and _shape(word) == _shape(other)):
        return False
    ones, others = _NAME.findall(word), _NAME.findall(other)
    changed = [couple for couple in zip_longest(ones, others, fillvalue="") if len({*couple}) > 1]
    return bool(changed) and all(
        _are_made_up(one, two) and one not in pair.of_source(_programs) and two not in there
        for there in (_programs(pair.target),)
        for one, two in changed
    )


def is_called_otherwise(pair: Pair, word: str, other: str) -> bool:
    """True for one member of ``el`` and of ``element``, which no program of its post declares:
    short and in full, and any element's."""
    one, two = _MEMBER.fullmatch(word), _MEMBER.fullmatch(other)
    if one is None or two is None or one.groups()[1:] != two.groups()[1:]:
        return False
    return (
        _is_short_for(*sorted((one[1], two[1]), key=len))
        and one[1] not in pair.of_source(_programs)
        and two[1] not in _programs(pair.target)
    )


def _is_short_for(short: str, full: str) -> bool:
    """True for ``evt`` and ``event``: its letters in their order, from the first one on."""
    letters = iter(full)
    return short[0] == full[0] and all(sign in letters for sign in short)


def _shape(word: str) -> str:
    return _TRIFLES.sub("", _NAME.sub("x", word))


def _are_made_up(one: str, other: str) -> bool:
    """True for plain words that are no slips of each other."""
    are_plain = all(name.isalpha() and name.islower() for name in (one, other))
    return are_plain and ratio(one, other) < _NEAR


def _programs(version: Version) -> frozenset[str]:
    """Every name in the version's blocks of code."""
    blocks = (block for block in version.document.walk() if block.kind is BlockKind.CODE)
    return frozenset(name for block in blocks for name in _NAME.findall(block.text))
