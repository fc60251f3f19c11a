"""Which language a passage is in: by its letters, then by its words."""

from __future__ import annotations

from collections.abc import Mapping

from i18nlint.checks.languages.passages import Passage
from i18nlint.config.tags import known_tag
from i18nlint.facts.language import (
    LEAST_WORDS,
    SIMPLIFIED,
    WIDE,
    function_share,
    is_surely,
    known_languages,
    letters,
    likelier,
    parts_of,
    weight,
    words,
)
from i18nlint.facts.prose import OPAQUE
from i18nlint.model.dataclass import dataclass
from i18nlint.model.document import BlockKind
from i18nlint.model.language import LanguageTag

_LEAST_WIDE, _LEAST_LETTERS, _LEAST_LATIN_WORDS = 8, 15, 6
_ENDS = tuple(".。．!?！？।")
_LEAST_COPIED, _LEAST_SHORT, _LEAST_THIRD = 8, 4, 12
_LEAST_SENTENCE = 10
"""Words of a sentence that was copied; without a full stop it might be a list of names."""
_SHORT = 0.65
_STOPS = (".", ":", "!", "?")
_IN_SMALL = 0.6
_THIRD, _TIMES = 0.3, 2.0
"""Share of a third language's commonest words, and how often that of the two that are expected."""
_MOST = 0.5
"""Share of them that any running text has."""
_SHARE = 0.5
_LONG = 60
"""Letters of a passage that would have a particle in Japanese."""
_SURE = 0.95
_COMMON = 0.12
"""Function words make up a quarter to a half of running text, names and titles have few."""
_PROSE = 0.5
"""Share of words in small letters: German has six in ten, lists of names one or two."""
_LATIN = LanguageTag("en")
BY_SCRIPT = {"Hang": LanguageTag("ko"), "Kana": LanguageTag("ja"), "Hani": LanguageTag("zh")}


@dataclass(frozen=True, slots=True)
class Found:
    language: LanguageTag
    score: float


def foreign_language(passage: Passage, source: LanguageTag, target: LanguageTag) -> Found | None:
    """The language of the passage if it is not the target's."""
    if is_surely(passage.text, target):
        return None
    counts = letters(passage.text)
    total = sum(weight(script, count) for script, count in counts.items())
    own = sum(weight(script, counts.get(script, 0)) for script in parts_of(target))
    script = foreign_script(counts, target) or _script_of_copy(passage, counts, target)
    if script == "Hani" and target.language == "ja" and not _is_chinese(passage):
        return None
    if script is not None and weight(script, counts[script]) >= _SHARE * total:
        return _by_script(script, passage, source)
    if "Latn" in counts and (own <= 0.05 * total or "Latn" in parts_of(target)):
        return _by_words(passage, source, target)
    if parts_of(source) == parts_of(target):
        return _by_words(passage, source, target)
    return None


def _is_chinese(passage: Passage) -> bool:
    """True for ideographs that are no terse Japanese: ``作業時間短縮：予想8時間→実際50分``."""
    text = passage.text
    return passage.is_copy or len(text) >= _LONG or any(letter in SIMPLIFIED for letter in text)


def foreign_script(counts: Mapping[str, int], target: LanguageTag) -> str | None:
    """A script with enough letters to make the passage another language's."""
    mine = parts_of(target)
    kana, ideographs = counts.get("Kana", 0), counts.get("Hani", 0)
    if "Kana" not in mine and kana >= 5 and kana >= 0.25 * (kana + ideographs):
        return "Kana"
    if target.language == "ja" and ideographs >= 12 and not kana:
        return "Hani"
    if target.language == "ko" and ideographs >= 12 and not counts.get("Hang", 0):
        return "Hani"
    others = [
        script
        for script, count in counts.items()
        if script not in mine
        and script != "Latn"
        and count >= (_LEAST_WIDE if script in WIDE else _LEAST_LETTERS)
    ]
    return max(others, key=lambda script: weight(script, counts[script]), default=None)


def _script_of_copy(passage: Passage, counts: Mapping[str, int], target: LanguageTag) -> str | None:
    """The script of a heading or a sentence that is the source's own: ``### 修正`` in English.

    Shorter than what nobody copied; a heading that is a language's name (中文) may be meant.
    """
    script, count = next(iter(counts.items()), ("Latn", 0))
    if len(counts) != 1 or script == "Latn" or script in parts_of(target):
        return None  # like most
    text = passage.text.strip()
    is_heading = passage.block.kind is BlockKind.HEADING and known_tag(text) is None
    least = _LEAST_WIDE if script in WIDE else _LEAST_LETTERS
    is_enough = count * (4 if is_heading else 2) >= least
    is_whole = is_heading or text.endswith(_ENDS)
    return script if is_enough and is_whole and passage.is_copy else None


def _by_script(script: str, passage: Passage, source: LanguageTag) -> Found:
    is_own = passage.is_copy or script != "Hani" or source.language == "zh"
    is_source = is_own and script in parts_of(source)
    language = source if is_source else BY_SCRIPT.get(script, LanguageTag("und", script))
    return Found(language, _score(passage))


def _score(passage: Passage) -> float:
    if passage.block.kind is BlockKind.HEADING:
        return 0.9 if passage.is_copy else 0.65
    return 0.95 if passage.is_copy else 0.8


def _by_words(passage: Passage, source: LanguageTag, target: LanguageTag) -> Found | None:
    """Of languages that share a script: by their commonest words, then by langdetect."""
    found = words(passage.text)
    if _is_short_copy(passage, found, source, target):
        return Found(source, _SHORT)
    if len(found) < _LEAST_LATIN_WORDS:
        found = _copied_words(passage, target, own=len(found))
    if len(found) < _LEAST_LATIN_WORDS:
        return None
    other = source if parts_of(source) & {"Latn", "Cyrl"} else _LATIN
    if other.language == target.language:
        return None
    return _third_language(passage, found, (source, target)) or _by_many_words(
        passage, found, other, (source, target)
    )


def _by_many_words(
    passage: Passage, found: list[str], other: LanguageTag, pair: tuple[LanguageTag, LanguageTag]
) -> Found | None:
    """The other language, if the words are rather its own than the target's."""
    source, target = pair
    least = _least_copied(passage, target)
    if passage.is_copy and len(found) >= least and _is_prose_in(passage.text, other, target):
        return Found(other, _score(passage)) if other.language == source.language else None
    common = function_share(found, other)
    if common < _COMMON or common < 2 * function_share(found, target):
        return None
    if passage.is_copy:
        # what a Korean post says in English, its Japanese version may say in English too
        return Found(other, _score(passage)) if other.language == source.language else None
    if len(found) < LEAST_WORDS:
        return None
    if "Latn" in parts_of(target) and likelier(passage.text, target, other) < _SURE:
        return None
    return Found(other, 0.75)


def _least_copied(passage: Passage, target: LanguageTag) -> int:
    """Words from which a copy is the source's: "Entre o Natal e o Carnaval, os preços …"

    Fewer where the target is written in other letters, of a sentence that the page shows nowhere.
    """
    if not passage.text.rstrip().endswith(_ENDS):
        return LEAST_WORDS
    is_apart = "Latn" not in parts_of(target) and not passage.is_in_sample
    return _LEAST_LATIN_WORDS if is_apart else _LEAST_SENTENCE


def _is_short_copy(
    passage: Passage, found: list[str], source: LanguageTag, target: LanguageTag
) -> bool:
    """True for the source's few words, if they make a sentence in its language: a heading.

    A name is written in capitals: *The Lord of the Rings*. What a sample of the page says too is
    what it shows.
    """
    if not _LEAST_SHORT - 1 <= len(found) < _LEAST_LATIN_WORDS:
        return False
    is_heading = passage.block.kind is BlockKind.HEADING
    if len(found) < _LEAST_SHORT and (is_heading or not _names_code(passage, target)):
        return False
    if not (is_heading or passage.text.rstrip().endswith(_STOPS)):
        return False
    if not passage.is_copy or passage.is_in_sample:
        return False
    common = function_share(found, source) * len(found)
    least = 2 if "Latn" in parts_of(target) else 1
    starts = [word[0] for word in passage.text.split() if word[0].isalpha()]
    is_prose = sum(letter.islower() for letter in starts) >= _IN_SMALL * len(starts)
    return is_prose and common >= least and not function_share(found, target)


def _names_code(passage: Passage, target: LanguageTag) -> bool:
    """True for ``Quiet version of `hum()`.``, where what it names is one word more.

    In another script; between languages in Latin letters three words are too few. A heading may
    be what a program says: ``### `tide` is not defined``.
    """
    return OPAQUE in passage.prose.text and "Latn" not in parts_of(target)


def _third_language(
    passage: Passage, found: list[str], pair: tuple[LanguageTag, LanguageTag]
) -> Found | None:
    """A language in the target's letters that is neither of the two, whose words are all over it.

    Only where the target's own commonest words are known: their lack tells.
    """
    target = pair[1]
    is_known = target.language in known_languages() or "Latn" not in parts_of(target)
    if len(found) < _LEAST_THIRD or not is_known:
        return None
    own = max(function_share(found, language) for language in pair)
    if own * _TIMES > _MOST or passage.is_copy:  # as nearly every passage: no language is asked
        return None
    share, name = max(
        (function_share(found, LanguageTag(name)), name)
        for name in known_languages()
        if name not in {language.language for language in pair}
    )
    if share < _THIRD or share < _TIMES * own:
        return None
    third = LanguageTag(name)
    is_likelier = likelier(passage.text, target, third) >= _SURE
    return Found(third, 0.75) if is_likelier else None


def _is_prose_in(text: str, language: LanguageTag, target: LanguageTag) -> bool:
    """True for running text that is the language's rather than the target's, or English.

    Inflected languages have few words that return, and relatives share them: "le", "il", "a".
    """
    starts = [word[0] for word in text.split() if word[0].isalpha()]
    if sum(letter.islower() for letter in starts) < _PROSE * len(starts):
        return False
    others = {target.language: target, _LATIN.language: _LATIN}
    return all(
        likelier(text, other, language) >= _SURE
        for name, other in others.items()
        if name != language.language
    )


def _copied_words(passage: Passage, target: LanguageTag, *, own: int) -> list[str]:
    """All words, those of links too, of a passage that says in the source's very words where to go.

    ``See [how to share state between islands](…)``; a link alone may lead to a page in any
    language.
    """
    least = 3 if "Latn" in parts_of(target) else 2
    found = words(passage.with_links) if own >= least else []
    return found if len(found) >= _LEAST_COPIED and passage.is_copy else []
