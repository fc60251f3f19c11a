"""Which language a post seems to be written in: script first, then frequent short words.

Discovery asks only where a name leaves doubt (is ``docs/it/`` Italian?) or says nothing (which
language is ``README.md``?). Full language identification belongs to the checks; it costs 100 ms.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from i18nlint.config.plain_toml import read_toml
from i18nlint.model.language import LanguageTag
from i18nlint.model.regex import lazy_regex

_MIN_LETTERS = 20
_MIN_WORDS = 4
"""Fewer frequent words than this decide nothing: a post may be mostly code and names."""
_MIN_DIFFERENT = 3
"""One word alone is of many languages: the ``a`` of a Spanish recipe does not make it Hungarian."""
_TELLING_SHARE = 0.08
"""Of all words: running text has two to three times as many frequent ones of its own language. The
few that it shares with a neighbour (na, se, po) do not make Czech Polish."""
_CLEAR_LEAD = 1.3
"""The best language has this many times the words of the second: de 40, nl 12."""
_MANY_WORDS = 50
_NEIGHBOURS = 2
"""As many times the words of a language may those have that share them with it, where none leads:
a Polish page of numbers, pl 11, hr 16, cs 15, sl 14."""

_NOT_PROSE = lazy_regex(
    r"\A---\n.*?\n---\s*\n|\A\+\+\+\n.*?\n\+\+\+\s*\n|\A\{\n.*?\n\}\s*\n"
    r"|^(`{3,}|~{3,}).*?^\1|`[^`\n]*`|<[^<>]*>|\]\([^()\n]*\)|https?://\S+|^(?:import|export) .*?$",
    re.DOTALL | re.MULTILINE,
)
_SCRIPTS = {
    "Hang": lazy_regex(r"[\uac00-\ud7a3]"),
    "Kana": lazy_regex(r"[\u3041-\u30ff]"),
    "Hani": lazy_regex(r"[\u4e00-\u9fff]"),
    "Cyrl": lazy_regex(r"[\u0400-\u04ff]"),
    "Arab": lazy_regex(r"[\u0600-\u06ff]"),
    "Hebr": lazy_regex(r"[\u0590-\u05ff]"),
    "Deva": lazy_regex(r"[\u0900-\u097f]"),
    "Beng": lazy_regex(r"[\u0980-\u09ff]"),
    "Taml": lazy_regex(r"[\u0b80-\u0bff]"),
    "Telu": lazy_regex(r"[\u0c00-\u0c7f]"),
    "Thai": lazy_regex(r"[\u0e00-\u0e7f]"),
    "Laoo": lazy_regex(r"[\u0e80-\u0eff]"),
    "Mymr": lazy_regex(r"[\u1000-\u109f]"),
    "Geor": lazy_regex(r"[\u10a0-\u10ff]"),
    "Khmr": lazy_regex(r"[\u1780-\u17ff]"),
    "Armn": lazy_regex(r"[\u0530-\u058f]"),
    "Ethi": lazy_regex(r"[\u1200-\u137f]"),
    "Grek": lazy_regex(r"[\u0370-\u03ff]"),
    "Latn": lazy_regex(r"[A-Za-z\u00c0-\u024f]"),
}
_ALONE = {
    "Beng": "bn", "Taml": "ta", "Telu": "te", "Thai": "th", "Laoo": "lo", "Mymr": "my",
    "Geor": "ka", "Khmr": "km", "Armn": "hy", "Ethi": "am", "Grek": "el", "Hebr": "he",
    "Hang": "ko", "Kana": "ja", "Hani": "zh",
}  # fmt: skip
"""Languages to assume where the script is known."""
_OF_MANY = frozenset({"Latn", "Cyrl", "Arab", "Deva"})
"""Scripts of several languages, which frequent words tell apart."""
_LETTERS_PER_SIGN = {"Hang": 4.0, "Hani": 4.0, "Kana": 3.0, "Latn": 1.0}
_OTHERWISE = 2.0
"""Posts about software are full of Latin names in every language, and one syllable or ideograph
says as much as some letters; the other way round, English posts hold few letters of others."""
_SIGNS = "\u0900-\u0903\u093a-\u094f\u0955-\u0957\u0962\u0963"
"""Vowels of Devanagari, which are no letters to `re`: without them है is ह, a word of nobody."""
_WORD = lazy_regex(rf"(?:[^\W\d_]|[{_SIGNS}])+(?:'[^\W\d_]+)?")


@cache
def _frequent_words() -> Mapping[str, frozenset[str]]:
    data = read_toml(Path(__file__).with_name("words.toml").read_text("utf-8"))
    return {language: frozenset(words.split()) for language, words in data.items()}


def language_of(text: str) -> str:
    """The language code that the prose of ``text`` suggests, empty where little speaks for any.

    Of Chinese in traditional characters it is ``zh-Hant``.
    """
    prose = _prose(text)
    scores = _scores(prose)
    if not scores:
        return ""
    best, *rest = sorted(scores, key=lambda language: (-scores[language], language))
    close = [language for language in rest if scores[best] < _CLEAR_LEAD * scores[language]]
    if best == "zh" and _is_traditional(prose):
        return "zh-Hant"
    return "" if close else best


def _is_traditional(prose: str) -> bool:
    traditional, simplified = (len(signs.findall(prose)) for signs in _OF_ONE_SCRIPT)
    return traditional > _CLEAR_LEAD * simplified


_OF_ONE_SCRIPT = (
    lazy_regex("[這們為說來時對會發過還沒問題實現開關應讓從樣動種產進電經點業務網頁設計碼錯誤]"),
    lazy_regex("[这们为说来时对会发过还没问题实现开关应让从样动种产进电经点业务网页设计码错误]"),
)
"""Frequent characters that only one of the two scripts has: traditional, simplified."""


def reads_as(tag: LanguageTag, text: str) -> bool | None:
    """True if the prose of ``text`` may be in the tag's language, None if nothing can be told."""
    prose = _prose(text)
    scores = _scores(prose)
    if not scores:
        return None
    best, *rest = sorted(scores.values(), reverse=True)
    own = scores.get(tag.language, 0)
    is_open = bool(rest) and rest[0] * _CLEAR_LEAD >= best
    if own * (_NEIGHBOURS if is_open else _CLEAR_LEAD) >= best:
        return True
    if _script(prose) in _OF_MANY and best < _TELLING_SHARE * len(_WORD.findall(prose)):
        return None
    unknown_words = tag.likely_script == "Latn" and tag.language not in _frequent_words()
    return None if unknown_words and _script(prose) == "Latn" else False


def is_prose(text: str) -> bool:
    """True if there are so many words that English, French or German would show theirs.

    A Lithuanian page of numbers has none of its frequent words in eighty.
    """
    return len(_WORD.findall(_prose(text))) >= _MANY_WORDS


def _scores(prose: str) -> Mapping[str, float]:
    """Languages with their frequent words counted; one language alone for scripts of one."""
    script = _script(prose)
    if not script:
        return {}
    if script in _ALONE:
        return {_ALONE[script]: 1.0}
    counts = Counter(word.lower() for word in _WORD.findall(prose))
    scores = {
        language: sum(counts[word] for word in found)
        for language, words in _frequent_words().items()
        if len(found := words & counts.keys()) >= _MIN_DIFFERENT
    }
    return {language: score for language, score in scores.items() if score >= _MIN_WORDS}


def _prose(text: str) -> str:
    return _NOT_PROSE.sub(" ", text)


def _script(prose: str) -> str:
    """The script of most of the text (ISO 15924), Kana for anything with a tenth of kana."""
    weights = {
        script: len(signs.findall(prose)) * _LETTERS_PER_SIGN.get(script, _OTHERWISE)
        for script, signs in _SCRIPTS.items()
    }
    best = max(weights, key=weights.__getitem__)
    if weights[best] < _MIN_LETTERS:
        return ""
    if best == "Hani" and weights["Kana"] > 0.1 * weights["Hani"]:
        return "Kana"
    return best
