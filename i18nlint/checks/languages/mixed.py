"""Letters that the language does not use: rule U003."""

from __future__ import annotations

from collections.abc import Iterator

from i18nlint.checks.languages.passages import Passage
from i18nlint.facts.language import SIMPLIFIED, letters, parts_of, runs_of
from i18nlint.model.dataclass import replace
from i18nlint.model.document import Document
from i18nlint.model.finding import Finding, Label, Scale
from i18nlint.model.language import LanguageTag
from i18nlint.model.regex import lazy_regex
from i18nlint.model.wording import quoted

_FOREIGN = {"Jpan": ("Hang",), "Hans": ("Kana", "Hang"), "Hant": ("Kana", "Hang")}
_DECORATION = frozenset("のノシツ")
_GLOSS = lazy_regex(r"\s?[(（][A-Za-z][A-Za-z .'-]*[)）]")
_MIXED_WORD = lazy_regex(r"[A-Za-z][а-яА-ЯёЁ]|[а-яА-ЯёЁ][A-Za-z]")


def foreign_letters(passage: Passage, source: Document, target: Document) -> Iterator[Finding]:
    """Letters of a script that the target's language does not use; one finding a block."""
    own = target.language.likely_script
    for script in _FOREIGN.get(own, ()):
        for match in runs_of(script, passage.text):
            if set(match[0]) <= _DECORATION or _is_in(match[0], passage, source):
                continue
            if not _is_glossed(passage, match.end()):
                yield _mixed(passage, match.span(), text=match[0], language=target.language)
                return
    if own in {"Latn", "Cyrl"}:
        yield from _look_alikes(passage, target)


def _is_glossed(passage: Passage, end: int) -> bool:
    """True for a name in its own letters, which brackets tell readers: ``장욱（Jangwook）``."""
    return _GLOSS.match(passage.prose.text, end) is not None


def _is_in(text: str, passage: Passage, source: Document) -> bool:
    """True if a source that does not write so itself has the very text: a word it speaks about."""
    if passage.source is None or not letters(text).keys() - parts_of(source.language):
        return False
    return text in source.source.slice(passage.source.span)


def _look_alikes(passage: Passage, target: Document) -> Iterator[Finding]:
    """A Cyrillic letter within a Latin word, or the reverse: ``Соnfig``."""
    if passage.text.isascii():
        return  # like most in English
    match = _MIXED_WORD.search(passage.text)
    if match is not None:
        start, end = match.span()
        while start > 0 and passage.text[start - 1].isalpha():
            start -= 1
        while end < len(passage.text) and passage.text[end].isalpha():
            end += 1
        word = passage.text[start:end]
        found = _mixed(passage, (start, end), text=word, language=target.language)
        yield replace(found, message=_odd_one_out(word, target.language))


def _odd_one_out(word: str, language: LanguageTag) -> str:
    """Which letter it is: readers see none that is odd."""
    is_cyrillic = language.likely_script == "Cyrl"
    odd = next(letter for letter in word if letter.isascii() is is_cyrillic and letter.isalpha())
    return f"{quoted(odd)} in {quoted(word)} is a {'Latin' if is_cyrillic else 'Cyrillic'} letter"


def simplified(passage: Passage, target: Document) -> Iterator[Finding]:
    """The first letter of the simplified script in a text of the traditional one."""
    for at, letter in enumerate(passage.text):
        if letter in SIMPLIFIED:
            yield _mixed(passage, (at, at + 1), text=letter, language=target.language)
            return


def _mixed(passage: Passage, place: tuple[int, int], text: str, language: LanguageTag) -> Finding:
    return Finding(
        "mixed-script",
        f"{quoted(text)} has letters that {language} does not use",
        target=Label(passage.prose.span(*place), text),
        arguments={"text": text},
        score=0.75,
        scale=Scale.FACT,
    )
