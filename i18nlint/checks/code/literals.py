"""Values of a program in a sentence: what a setting is by default, how often, by which method.

And versions and paths that say the same with more or less words. Beside `words`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from fractions import Fraction

from i18nlint.checks._code.opposites import are_opposed
from i18nlint.model.regex import lazy_regex

_SWITCHES = frozenset({"true", "false", "on", "off", "yes", "no", "null", "undefined", "none"})
_METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
"""Of HTTP (RFC 9110), those that a page about an interface tells apart."""
_STATUS = lazy_regex(r"([1-5]\d\d) [A-Z][A-Za-z' -]+")
"""``202 Accepted``, an answer of HTTP (RFC 9110)."""
_V = lazy_regex(r"^v(?=\d)")
_ANY_NUMBER = lazy_regex(r"(?:[#*]|(?<![A-Za-z])[nNxX](?![A-Za-z]))+")
_CONFIG = lazy_regex(r"(.+\.config)\.[cm]?[jt]s")
"""``astro.config.mjs`` and ``astro.config.js``, of which a site has one."""
_OPEN_VERSION = lazy_regex(r"(?:\d+\.)+[x*]")
_COMPARISONS = frozenset({"<", ">", "<=", ">=", "==", "!=", "===", "!=="})
_PIECE = lazy_regex(r"-?\d[\w.%]*|[^\W\d]\w*|[<>=!]+|[^\w\s]")
"""``tides``, ``>=`` and ``-3`` of ``tides >= -3``."""
_NUMBER = lazy_regex(r"([+-]?\d+(?:_\d+)*(?:\.\d+)?) ?([a-zA-Z%]{0,3})")


def are_rivals(word: str, other: str) -> bool:
    """True for two values of a kind of which one excludes the other: ``true`` and ``false``."""
    if word in _METHODS and other in _METHODS:
        return word != other
    ones, others = word.casefold(), other.casefold()
    if ones in _SWITCHES and others in _SWITCHES:
        return ones != others
    one, two = _STATUS.fullmatch(word), _STATUS.fullmatch(other)
    if one is not None and two is not None:
        return one[1] != two[1]
    return _are_numbers_apart(word, other)


def rivals_within(missing: Iterable[str], extra: Iterable[str]) -> list[tuple[str, str]]:
    """The words that are each other's rivals and nobody else's."""
    rivals = [(one, other) for one in missing for other in extra if are_rivals_within(one, other)]
    often = Counter(word for pair in rivals for word in pair)
    return [pair for pair in rivals if often[pair[0]] == often[pair[1]] == 1]


def are_rivals_within(word: str, other: str) -> bool:
    """True for a setting or a condition with another value: ``fifo: true`` and ``fifo: false``.

    All else is the same, and so it is no translation.
    """
    ones, others = map(_PIECE.findall, (word, other))
    if len(ones) != len(others):
        return False
    apart = [pair for pair in zip(ones, others, strict=True) if pair[0] != pair[1]]
    if len(apart) != 1 or len(ones) == 1:
        return False
    one, two = apart[0]
    is_compared = one in _COMPARISONS and two in _COMPARISONS
    return is_compared or are_rivals(one, two) or are_opposed(one, two)


def _are_numbers_apart(word: str, other: str) -> bool:
    """True for ``3000`` and ``8080``, ``1.5s`` and ``2s``; ``1.0`` is ``1``."""
    one, two = _NUMBER.fullmatch(word), _NUMBER.fullmatch(other)
    if one is None or two is None or one[2] != two[2]:
        return False
    return Fraction(one[1].replace("_", "")) != Fraction(two[1].replace("_", ""))


def is_end_of_path(word: str, other: str) -> bool:
    """True for ``./rig/knots.yml`` and ``kite/rig/knots.yml``, told from another folder."""
    shorter, longer = sorted((word.removeprefix("./"), other.removeprefix("./")), key=len)
    return "/" in shorter and longer.endswith(f"/{shorter}")


def is_any_of(word: str, other: str) -> bool:
    """True for ``v3.11.x`` and ``3.11.2``: one leaves open which.

    So do ``/page#/`` for ``/page2/``, and a configuration in any kind of JavaScript.
    """
    ones, others = (_V.sub("", one) for one in (word, other))
    begun = [one[:-1] for one in (ones, others) if _OPEN_VERSION.fullmatch(one)]
    if len(begun) == 1:
        return ones.startswith(begun[0]) and others.startswith(begun[0])
    configs = [_CONFIG.fullmatch(one) for one in (word, other)]
    if all(configs):
        return len({one[1] for one in configs if one}) == 1
    return _is_number_left_open(word, other) or _is_number_left_open(other, word)


def _is_number_left_open(word: str, other: str) -> bool:
    """True for ``/page#/`` and ``/page2/``, ``step-N`` and ``step-3``."""
    texts = _ANY_NUMBER.split(word)
    if len(texts) == 1 or not any(texts):
        return False
    # the whole number: of #1#1#1 against 1111111 there would be ways without end
    return re.fullmatch(r"(?<!\d)\d+(?!\d)".join(map(re.escape, texts)), other) is not None
