"""Sentences that were left in the source's language within a paragraph that was not: rule U001."""

from __future__ import annotations

from i18nlint.checks.languages.passages import Passage
from i18nlint.facts.language import function_share, parts_of, words
from i18nlint.facts.prose import prose_of
from i18nlint.model.document import Document
from i18nlint.model.finding import Finding, Label, Scale
from i18nlint.model.language import LanguageTag
from i18nlint.model.regex import lazy_regex
from i18nlint.model.text import Span
from i18nlint.model.wording import QUOTED, cut

_SENTENCE = lazy_regex(r"[^.!?…。！？।؟:\n]+[.!?…。！？।؟:]?")
_LEAST = 7
"""Words; fewer may be what a program shows, or a name."""
_COMMON, _TIMES = 0.25, 2.0
"""Share of a language's commonest words from which a sentence is in it, and how many times that of
the other language it must be."""
_SCORE = 0.7


def left_sentence(passage: Passage, source: Document, target: Document) -> Finding | None:
    """The first sentence that says the same in the very words of the source."""
    if passage.source is None or "Latn" not in parts_of(source.language):
        return None
    for match in _SENTENCE.finditer(passage.text):
        found = words(match[0])
        if len(found) < _LEAST or not _is_rather(found, source.language, target.language):
            continue
        if f" {' '.join(found)} " in f" {' '.join(words(prose_of(passage.source).text))} ":
            if passage.is_quoted:  # asked last: it reads the whole page
                return None
            start = match.end() - len(match[0].lstrip())
            return _left(passage.prose.span(start, match.end()), source, target)
    return None


def _is_rather(found: list[str], language: LanguageTag, other: LanguageTag) -> bool:
    """True for words of which many are the commonest of the one language, and few of the other."""
    share = function_share(found, language)
    return share >= _COMMON and share >= _TIMES * function_share(found, other)


def _left(span: Span, source: Document, target: Document) -> Finding:
    text = " ".join(target.source.slice(span).split())
    return Finding(
        "untranslated-block",
        f"a sentence here is still in {source.language}",
        target=Label(span, cut(text, QUOTED)),
        arguments={"language": str(source.language)},
        score=_SCORE,
        scale=Scale.PIECE,
    )
