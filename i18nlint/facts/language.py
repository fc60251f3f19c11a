"""Which language a text is written in, by its script first.

Between prose and the language check. Scripts decide between most languages, and surely; the
commonest words say whether a text of a shared script deserves a closer look; langdetect, which
this module is the only door of, gives the last word on at least `LEAST_WORDS` words. It is asked
between two languages only, with equal priors and a fixed seed: asked freely it calls technical
Chinese Vietnamese.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Set
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from i18nlint.config.plain_toml import read_toml
from i18nlint.facts.scripts import Letters
from i18nlint.model.language import LanguageTag
from i18nlint.model.regex import lazy_regex

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

    from langdetect.detector_factory import DetectorFactory

LEAST_WORDS = 20

_SCRIPTS = {
    "Hang": "\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3",
    "Kana": "\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u31f0-\u31ff\uff66-\uff9d",
    "Hani": "\u3005-\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff",
    "Latn": "A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ",
    "Cyrl": "Ѐ-ԯ",
    "Grek": "Ͱ-Ͽἀ-῿",
    "Arab": "\u0620-\u064a\u066e-\u06d3\u06fa-\u06ff\u0750-\u077f",
    "Hebr": "א-ת",
    "Deva": "\u0904-\u0963",
    "Beng": "\u0985-\u09e3",
    "Taml": "\u0b83-\u0bd0",
    "Thai": "\u0e01-\u0e4e",
    "Geor": "\u10a0-\u10ff",
    "Armn": "\u0531-\u0587",
}
_LETTERS = Letters.of(*_SCRIPTS.values())
_EAST_ASIAN = Letters.of(_SCRIPTS["Hang"], _SCRIPTS["Kana"], _SCRIPTS["Hani"])
_LATIN = Letters.of(_SCRIPTS["Latn"])
_RUNS = {script: lazy_regex(f"[{ranges}]+") for script, ranges in _SCRIPTS.items()}
_PARTS = {"Kore": {"Hang", "Hani"}, "Jpan": {"Kana", "Hani"}, "Hans": {"Hani"}, "Hant": {"Hani"}}
WIDE = frozenset({"Hang", "Kana", "Hani"})
"""Scripts of which one letter says as much as two or three of another."""
_WORD = lazy_regex(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_PROFILES = {"zh-Hans": "zh-cn", "zh-Hant": "zh-tw", "zh": "zh-cn"}

SIMPLIFIED = frozenset(
    "们这来时个对说会发国过为学动实现问题业东车见观规视语话请读让认识设计议论证评词试该详"
    "误调变选错钱铁银长门间闻关开闭阅队阳阴际陈险随难预领频颜类风飞饭馆马驱验鱼鸟鸡龙龟"
    "两严丧丰临举义乌乐习书买乱争产亲仅从仓仪价众优伙伟传伤伦伪侠侧侦偿储儿兰兴养兽冈册写军农"
    "冲决况冻净减凑凤击划则刚创删别剂剑剧劝办务劳势勋区医华协单卖卢卫卷厂厅历厉压厌县参双"
    "叶号叹听启员响团园围图圆圣场坏块坚坛坝坟坠垄垒垫"
)
"""Characters of the simplified script alone: they mark a text in the traditional one as mixed."""


def letters(text: str) -> dict[str, int]:
    """Number of letters by script (ISO 15924; kana as Kana, ideographs as Hani)."""
    if text.isascii():
        count = _LATIN.count(text)[0]
        return {"Latn": count} if count else {}
    counts = zip(_SCRIPTS, _LETTERS.count(text), strict=True)
    return {script: count for script, count in counts if count}


def parts_of(language: LanguageTag) -> frozenset[str]:
    """The scripts that the language's writing consists of."""
    script = language.likely_script
    return frozenset(_PARTS.get(script, {script}))


def weight(script: str, count: int) -> float:
    """Letters in Latin letters' worth."""
    return 2.5 * count if script in WIDE else float(count)


def is_surely(text: str, language: LanguageTag) -> bool:
    """True if so much of the text is in the language's own letters that no closer look is due."""
    script, length = language.likely_script, max(1, len(text))
    if script not in {"Kore", "Jpan", "Hans", "Hant"}:
        return False
    hangul, kana, ideographs = _EAST_ASIAN.count(text)
    if script == "Kore":
        return hangul / length >= 0.2
    if script == "Jpan":
        return kana / length >= 0.2 and not hangul
    return ideographs / length >= 0.3 and not kana and not hangul


def runs_of(script: str, text: str) -> Iterable[re.Match[str]]:
    """Every run of letters of the script."""
    return _RUNS[script].finditer(text)


def words(text: str) -> list[str]:
    """Words of letters, case-folded."""
    return " ".join(_WORD.findall(text)).casefold().split()  # all at once: folding knows no words


def function_share(found: list[str], language: LanguageTag) -> float:
    """Share of the words that are among the language's commonest; 0 for unknown languages."""
    common = _function_words().get(language.language, frozenset())
    return sum(word in common for word in found) / len(found) if found else 0.0


def known_languages() -> Set[str]:
    """Subtags of the languages whose commonest words are known."""
    return _function_words().keys()


@lru_cache(maxsize=1)
def _function_words() -> Mapping[str, frozenset[str]]:
    text = Path(__file__).with_name("function_words.toml").read_text("utf-8")
    return {language: frozenset(listed.split()) for language, listed in read_toml(text).items()}


def likelier(text: str, expected: LanguageTag, other: LanguageTag) -> float:
    """Probability, 0 to 1, that the text is in ``other`` and not in the expected language.

    0 where langdetect has no profile of one of them, or finds nothing to go by.
    """
    names = _profile(expected), _profile(other)
    if None in names or names[0] == names[1]:
        return 0.0
    return _probability(text, (str(names[0]), str(names[1])))


def _profile(language: LanguageTag) -> str | None:
    name = next(
        (_PROFILES[key] for key in language.lookup() if key in _PROFILES), language.language
    )
    return name if _profiles().joinpath(name).is_file() else None


def _profiles() -> Traversable:
    from importlib.resources import files  # takes 7 ms to import

    return files("langdetect").joinpath("profiles")


def _probability(text: str, names: tuple[str, str]) -> float:
    from langdetect.lang_detect_exception import LangDetectException

    detector = _factory(names).create()
    detector.set_prior_map(dict.fromkeys(names, 0.5))
    detector.append(text)
    try:
        found = detector.get_probabilities()
    except LangDetectException:  # no letters that the profiles know
        return 0.0
    return next((one.prob for one in found if one.lang == names[1]), 0.0)


@lru_cache(maxsize=32)
def _factory(names: tuple[str, str]) -> DetectorFactory:
    from langdetect.detector_factory import DetectorFactory

    DetectorFactory.seed = 0
    factory = DetectorFactory()
    factory.load_json_profile([_profiles().joinpath(name).read_text("utf-8") for name in names])
    return factory
