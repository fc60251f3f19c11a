"""Whether a word of code became another one, or only stands elsewhere. Beside `words`.

One paragraph may be two in the translation, and what is code here may stand there as it is.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from i18nlint.checks._api import Pair
from i18nlint.checks._code.odd import times_said
from i18nlint.checks.code.named import Place, words_of
from i18nlint.model.alignment import Version
from i18nlint.model.document import Block
from i18nlint.model.regex import lazy_regex

_CODE = lazy_regex(r"(`+)(?!`).+?(?<!`)\1(?!`)", re.DOTALL)
_FILE = lazy_regex(r"[\w-]+\.[a-z][a-z0-9]{0,4}")
_CALL = lazy_regex(r"\.(?=\w+\(.*\)$)")
_INSTANCE = lazy_regex(r"(?<=\w)#(?=[a-z]\w*(?:\(|$))")
"""``Array#map()``, which a class has not by itself."""
_BETWEEN = lazy_regex(r"[\s()]+")
_KEYS = lazy_regex(r"((?:[A-Z]\w*\+)+)[^\W\d_]{3,}")
_THROUGHOUT = 2
"""Times that a page says a name of its own: where it is told and where it is used."""


def is_one_call(word: str, other: str) -> bool:
    """True for ``.end()`` and ``end()``, ``Date#getTime()`` and ``Date.getTime()``."""
    one, two = (
        _INSTANCE.sub(".", _CALL.sub("", word, count=1) if word[0] == "." else word)
        for word in (word, other)
    )
    return one == two


def names_key(word: str, other: str) -> bool:
    """True for ``Ctrl+Space`` and ``Ctrl+Espace``: a keyboard has its words in its language."""
    one, two = _KEYS.fullmatch(word), _KEYS.fullmatch(other)
    return one is not None and two is not None and one[1] == two[1]


def is_in_parts(word: str, other: str, ones: Counter[str], others: Counter[str]) -> bool:
    """True for ``public/map.txt`` where the other side has ``public/`` and ``map.txt``."""
    longer, shorter, beside = (
        (word, other, others) if len(word) > len(other) else (other, word, ones)
    )
    return longer.startswith(shorter) and longer[len(shorter) :].lstrip("/. ") in beside


def is_within(word: str, other: str) -> bool:
    """True for ``no-store`` and ``Cache-Control: no-store``: one says more of the same.

    A type that lacks one of its alternatives says less: ``boolean``, ``number | boolean``.
    """
    shorter, longer = sorted((word, other), key=len)
    if " | " in longer:
        return False
    if longer == f"{shorter}.*" or longer.endswith(f"={shorter}"):  # astro.config, astro.config.*
        return True
    parts = [part.strip("()\"'`") for part in _BETWEEN.split(longer)]
    if longer.startswith(f"{shorter}="):  # checkable and checkable=true
        return True
    if shorter[0].isupper() and longer.startswith(f"{shorter}-"):  # Select and Select-like
        return True
    return len(parts) > 1 and (shorter in parts or f" {shorter} " in f" {longer} ")


def stands_elsewhere(pair: Pair, source: Place, target: Place) -> bool:
    """True where nothing was exchanged: the translation has the word as often as the source, in
    another paragraph, or the source has the other one beside it, in plain text."""
    (ours, word), (theirs, other) = source, target
    ones, others = (
        words_of(version, *version.document.walk())[word] for version in (pair.source, pair.target)
    )
    if others >= ones:
        return True
    return _is_plain(pair.source, ours, other) or _is_plain(pair.target, theirs, word)


def _is_plain(version: Version, blocks: Sequence[Block], word: str) -> bool:
    """True if the blocks say the word outside of their code."""
    said = (version.document.source.slice(block.span) for block in blocks)
    text = " ".join(_CODE.sub(" ", one) for one in said)
    return re.search(rf"(?<![\w./-]){re.escape(word)}(?![\w/-]|\.\w)", text) is not None


def is_file_of_its_own(pair: Pair, word: str, other: str) -> bool:
    """True for a file that the reader makes, by another name throughout: ``objets.js``."""
    if not (_FILE.fullmatch(word) and _FILE.fullmatch(other)):
        return False
    source, target = pair.source.document, pair.target.document
    return (
        times_said(source, word) >= _THROUGHOUT
        and times_said(target, other) >= _THROUGHOUT
        and not times_said(target, word)
    )
