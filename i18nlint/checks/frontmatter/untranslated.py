"""Titles and descriptions that are still in the source's language: rule F006."""

from __future__ import annotations

from collections.abc import Iterator

from i18nlint.checks.frontmatter.comparison import Comparison
from i18nlint.facts.frontmatter import Entry
from i18nlint.facts.language import function_share, letters, likelier, parts_of, weight, words
from i18nlint.facts.promises import key_name
from i18nlint.model.finding import Finding, Label
from i18nlint.model.language import LanguageTag
from i18nlint.model.wording import QUOTED, cut, quoted

_SCORE, _MEANT = 0.8, 0.55
_NAMES = frozenset({"title", "linktitle", "shorttitle", "sidebarlabel", "label", "name", "heading"})
"""Keys whose text may be a name, or the message that a page is about."""
_LEAST_LETTERS, _SHARE = 10, 0.5
"""Latin letters' worth of the source's own script: four of Hangul, ten of Cyrillic."""
_LEAST_WORDS, _LEAST_COMMON, _TIMES = 5, 2, 2.0
_IN_SMALL = 0.5
_SURE = 0.95


def untranslated(comparison: Comparison, source: Entry, target: Entry) -> Iterator[Finding]:
    """Of a text that is the source's word for word: it is in its language and not in this one."""
    other, (ours, theirs) = " ".join(target.field.raw.split()), comparison.languages
    if ours.language == theirs.language:
        return
    is_sure = _is_in_other_letters(other, ours, theirs)
    if is_sure or _is_in_other_words(other, ours, theirs):
        path = source.field.path
        text = cut(other, QUOTED)
        yield Finding(
            "frontmatter-untranslated",
            f'"{path}" is still in {ours} here: {quoted(text)}',
            source=Label(source.field.value_span, text),
            target=Label(target.field.value_span, text),
            arguments={"key": path, "language": str(ours)},
            score=_SCORE if is_sure or key_name(path) not in _NAMES else _MEANT,
        )


def _is_in_other_letters(text: str, source: LanguageTag, target: LanguageTag) -> bool:
    foreign = parts_of(source) - parts_of(target) - {"Latn"}
    counts = {script: weight(script, count) for script, count in letters(text).items()}
    share = sum(counts.get(script, 0.0) for script in foreign)
    return share >= _LEAST_LETTERS and share >= _SHARE * sum(counts.values())


def _is_in_other_words(text: str, source: LanguageTag, target: LanguageTag) -> bool:
    """True for running text; a name is written in capitals, and relatives share their words."""
    found = words(text)
    share = function_share(found, source)
    if len(found) < _LEAST_WORDS or share * len(found) < _LEAST_COMMON:
        return False
    starts = [word[0] for word in text.split() if word[0].isalpha()]
    is_prose = sum(letter.islower() for letter in starts) >= _IN_SMALL * len(starts)
    if not is_prose or share < _TIMES * function_share(found, target):
        return False
    is_shared = bool(parts_of(source) & parts_of(target))
    return not is_shared or likelier(text, target, source) >= _SURE
