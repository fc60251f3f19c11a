"""Names in Latin letters and the length of a text: what survives translation into any script.

Between `prose` and `document`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

from i18nlint.facts.scripts import Letters
from i18nlint.model.language import LanguageTag
from i18nlint.model.regex import lazy_regex

_LATIN = "A-Za-zÀ-ÖØ-öø-ɏ"
_WORD = lazy_regex(
    rf"(?<![{_LATIN}0-9/])[A-Z]/[A-Z](?![{_LATIN}0-9/])|"
    rf"[{_LATIN}][{_LATIN}0-9]*(?:[.+#'’_-]?[{_LATIN}0-9]+)*"
)
"""A word, or two letters that are one name: ``A/B``, ``I/O``."""
_FILE = lazy_regex(rf"[{_LATIN}][{_LATIN}0-9_-]+\.[a-z]{{2,4}}")
"""``notes.md``, ``node.js``, ``example.com``; not "e.g"."""
_IDENTIFIER = lazy_regex(r"[A-Za-z_$][\w$]{2,}", re.ASCII)
_DIGIT = lazy_regex(r"[0-9]")
_BLANKS = (
    "\t\n\v\f\r\x1c\x1d\x1e\x1f \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006"
    "\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000"
)
"""Whatever `str.isspace` says yes to; asking every character takes a millisecond."""
_OPENING = f"{_BLANKS}\"'“”„«»‘’([*¿¡"
_START_WINDOW = 12
_IDEOGRAPHS = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_KANA = "\u3041-\u3096\u30a1-\u30fa\u31f0-\u31ff"
_HANGUL = "\uac00-\ud7a3"
_EAST_ASIAN = Letters.of(_IDEOGRAPHS, _KANA, _HANGUL)
_OTHERS = lazy_regex(rf"[^\W_\x00-\x7f{_IDEOGRAPHS}{_KANA}{_HANGUL}]+")
"""Letters and digits that are neither ASCII nor East Asian."""
_ASCII_SIGNS = bytes(code for code in range(128) if not chr(code).isalnum())

# Letters of the English version per character, after the Latin letters that both versions share:
# medians over 352 mirrored pairs of the first blog and 245 of the Vue documentation
# (zh 3.13 and 2.85; ko 2.42 and 2.21; ja by least squares 3.34/1.37 and 3.17/1.30).
IDEOGRAPH_WEIGHT = 3.0
KANA_WEIGHT = 1.4
HANGUL_WEIGHT = 2.3


def text_length(text: str) -> float:
    """Letters and digits of the text, in Latin letters' worth."""
    ascii_text = text.encode("ascii", "ignore")  # bytes are counted ten times as fast
    others = len(ascii_text.translate(None, _ASCII_SIGNS))
    if len(ascii_text) == len(text):
        return float(others)
    ideographs, kana, hangul = _EAST_ASIAN.count(text)
    if len(ascii_text) + ideographs + kana + hangul < len(text):
        others += len("".join(_OTHERS.findall(text)))
    return others + IDEOGRAPH_WEIGHT * ideographs + KANA_WEIGHT * kana + HANGUL_WEIGHT * hangul


def latin_words(text: str, language: LanguageTag) -> frozenset[str]:
    """Case-folded words that a translation is likely to keep.

    In a language of another script every word in Latin letters is one. In a Latin script only
    those that look like names: ``Kubernetes`` in the middle of a sentence, ``GitHub``, ``API``,
    ``vue3``, ``notes.md``.
    """
    return words_reader(language)(text)


def words_reader(language: LanguageTag) -> Callable[[str], frozenset[str]]:
    """What finds the `latin_words` of the language: asked once for a document."""
    return _names if language.likely_script == "Latn" else _all_words


def _all_words(text: str) -> frozenset[str]:
    return frozenset([word.casefold() for word in _WORD.findall(text) if len(word) > 1])


def _names(text: str) -> frozenset[str]:
    return frozenset([match[0].casefold() for match in _telling(text) if _is_name(match)])


def _telling(text: str) -> Iterator[re.Match[str]]:
    """The words with anything but small letters; the others are passed over between blanks."""
    end = 0
    for chunk in text.split():
        if chunk.islower() and chunk.isalpha():
            continue
        start = text.find(chunk, end)  # not inside of a chunk passed over: it has a sign they lack
        end = start + len(chunk)
        for match in _WORD.finditer(text, start, end):
            if not _is_plain(match[0]):
                yield match


@lru_cache(maxsize=64)
def identifiers(code: str) -> frozenset[str]:
    """Case-folded identifiers and words of three letters or more.

    Remembered for a while: the versions of a post share most of their code.
    """
    return frozenset(map(str.casefold, _IDENTIFIER.findall(code)))


def _is_plain(word: str) -> bool:
    """True of small letters alone, as most words are: no name."""
    return word.islower() and word.isalpha()


def _is_name(match: re.Match[str]) -> bool:
    word = match[0]
    if len(word) < 2:
        return False
    rest = word[1:]
    if rest != rest.lower() or _DIGIT.search(rest) or _FILE.fullmatch(word):
        return True
    return word[0].isupper() and not _starts_sentence(match)


def _starts_sentence(match: re.Match[str]) -> bool:
    """True at the start of the text or a line, behind a stop, or behind a dash and a blank."""
    start = match.start()
    before = match.string[max(0, start - _START_WINDOW) : start]
    head = before.rstrip(_OPENING)
    between = before[len(head) :]
    if "\n" in between or (not head and start <= _START_WINDOW):
        return True
    last = head[-1:]
    return last in _STOPS or (last in _DASHES and between[:1].isspace())


_STOPS, _DASHES = frozenset(".!?:;…"), frozenset("-–—")
