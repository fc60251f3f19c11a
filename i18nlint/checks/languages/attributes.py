"""Titles of cards and tabs that are still in the source language: rule U001."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from i18nlint.checks._api import Pair
from i18nlint.facts.language import function_share, letters, parts_of, words
from i18nlint.facts.settings import READ
from i18nlint.model.document import Block, BlockKind, Document
from i18nlint.model.finding import Finding, Label, Scale
from i18nlint.model.language import LanguageTag
from i18nlint.model.text import Span
from i18nlint.model.wording import quoted

_TITLED = (BlockKind.COMPONENT, BlockKind.CONTAINER)
_SENTENCE = 6
"""Words from which a text in Latin letters is more than a name."""
_COMMON = 0.12
"""Share of function words in running text, at least."""
_LEAST = 2
"""Letters in the other script; one may be an example of it."""
_SEVERAL = 2
"""Titles of one block that other languages translate; a single one may be called so here."""


def untranslated_attributes(pair: Pair) -> Iterator[Finding]:
    """Texts in attributes that the source has too, in letters that only its language uses.

    One finding for a component with what it holds: cards that nobody translated are one slip.
    """
    source, target = pair.source.document, pair.target.document
    if parts_of(source.language) == parts_of(target.language) != {"Latn"}:
        return
    known = _texts(source.walk())
    for block in target.blocks if known else ():
        copied = {text: one for text, one in _texts(block.walk()).items() if text in known}
        left = [
            text
            for text, holder in copied.items()
            if _is_left(text, source.language, target.language, is_name=_is_name(text, holder))
        ]
        left = left or _translated_elsewhere(copied, known, pair)
        if left:
            yield _untranslated(target, block, left, language=source.language)


def _translated_elsewhere(
    copied: Mapping[str, Block], known: Mapping[str, Block], pair: Pair
) -> list[str]:
    """Those of the copied texts that are no names: most other languages have words of their own.

    Asked where letters cannot tell: ``title="Organize Files"`` in Chinese.
    """
    if len(copied) < _SEVERAL:
        return []  # like most
    if "Latn" in parts_of(pair.target.document.language):
        return []  # "Installation" is a word of both
    others = [_texts(version.document.walk()) for version in pair.others]
    others = [texts for texts in others if len(texts) == len(known)]
    left = [
        text
        for text, holder in copied.items()
        if not _leads_elsewhere(holder)
        and 2 * sum(text not in texts for texts in others) > len(others)
    ]
    return left if others and len(left) >= _SEVERAL else []


def _texts(blocks: Iterable[Block]) -> dict[str, Block]:
    """Texts of attributes with the component that has them."""
    return {
        value: block
        for block in blocks
        if block.attributes and block.kind in _TITLED
        for name, value in block.attributes
        if name in READ
    }


def _is_name(text: str, holder: Block) -> bool:
    """True for a title, and for what is said of a page elsewhere.

    ``<PullRequest title="feat: make it the default" />``, ``<Card href="https://a.dev" … />``.
    """
    return ("title", text) in holder.attributes or _leads_elsewhere(holder)


def _leads_elsewhere(holder: Block) -> bool:
    """True for a card of a page of others, which is in its own language."""
    return any("://" in value for _, value in holder.attributes)


def _is_left(text: str, source: LanguageTag, target: LanguageTag, *, is_name: bool) -> bool:
    """True of letters that only the source language uses, and of a sentence in its words.

    Titles in Latin letters are names as often as not: "Live Preview", "Guide to Security and Law".
    """
    foreign = parts_of(source) - parts_of(target) - {"Latn"}
    if foreign:
        return _is_in(text, foreign)
    return not is_name and is_sentence_in(text, source, target)


def is_sentence_in(text: str, source: LanguageTag, target: LanguageTag) -> bool:
    """True for so many words of the source's language, in Latin letters, that they are no name."""
    found = words(text) if "Latn" in parts_of(source) else []
    small = sum(word[0].islower() for word in text.split())
    if len(found) < _SENTENCE or 2 * small <= len(found):
        return False
    common = function_share(found, source)
    return common >= _COMMON and common >= 2 * function_share(found, target)


def _is_in(text: str, scripts: frozenset[str]) -> bool:
    counts = letters(text)
    return sum(counts.get(script, 0) for script in scripts) >= _LEAST


def _untranslated(
    document: Document, block: Block, left: list[str], *, language: LanguageTag
) -> Finding:
    span = _place(document, block, left[0])
    more = f" (and {len(left) - 1} more)" if len(left) > 1 else ""
    return Finding(
        "untranslated-block",
        f"{quoted(left[0])} is still in {language} here{more}",
        target=Label(span, left[0]),
        arguments={"language": str(language), "texts": tuple(left)},
        score=0.8,
        scale=Scale.PIECE,
    )


def _place(document: Document, block: Block, text: str) -> Span:
    at = document.source.text.find(text, block.span.start, block.span.end)
    return Span(at, at + len(text)) if at >= 0 else block.span
