"""Titles of cards and tabs that are still in the source language: rule U001."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from i18nlint.checks._api import Pair
from i18nlint.facts.language import letters, parts_of
from i18nlint.model.document import Block, BlockKind, Document
from i18nlint.model.finding import Finding, Label, Scale
from i18nlint.model.language import LanguageTag
from i18nlint.model.text import Span
from i18nlint.model.wording import quoted

_WORDED = frozenset(
    ("title", "subtitle", "description", "label", "caption", "text", "summary", "tagline",
     "heading", "placeholder", "header", "content", "question", "answer", "tooltip", "message")
)  # fmt: skip
"""Attributes that readers read; what they only hear, as ``alt``, has a rule of its own."""
_TITLED = (BlockKind.COMPONENT, BlockKind.CONTAINER)
_LEAST = 2
"""Letters in the other script; one may be an example of it."""


def untranslated_attributes(pair: Pair) -> Iterator[Finding]:
    """Texts in attributes that the source has too, in letters that only its language uses.

    One finding for a component with what it holds: cards that nobody translated are one slip.
    """
    source, target = pair.source.document, pair.target.document
    foreign = parts_of(source.language) - parts_of(target.language) - {"Latn"}
    if not foreign:
        return
    known = _texts(source.walk())
    for block in target.blocks if known else ():
        left = [text for text in _texts(block.walk()) if text in known and _is_in(text, foreign)]
        if left:
            yield _untranslated(target, block, left, language=source.language)


def _texts(blocks: Iterable[Block]) -> dict[str, Block]:
    """Texts of attributes with the component that has them."""
    return {
        value: block
        for block in blocks
        if block.attributes and block.kind in _TITLED
        for name, value in block.attributes
        if name in _WORDED
    }


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
