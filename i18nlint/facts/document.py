"""All facts of a document, by block.

Between parsing and alignment: puts together what the extractors say.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from i18nlint.facts.html import html_prose
from i18nlint.facts.links import block_links
from i18nlint.facts.numbers import Reader, TextFact, reader_for
from i18nlint.facts.prose import Prose, is_plain, prose_of
from i18nlint.facts.words import identifiers, latin_words, text_length
from i18nlint.model.document import Block, BlockKind, Document, InlineKind
from i18nlint.model.fact import BlockFacts, DocumentFacts, Fact, Role
from i18nlint.model.language import LanguageTag
from i18nlint.model.regex import lazy_regex

CODE_LINE_LENGTH = 25.0
"""Letters' worth of a line of code: about the letters of a median line in the corpora."""

_EMPTY = BlockFacts()


def extract(document: Document) -> DocumentFacts:
    """The facts of every block, in order of index."""
    language, numbers = document.language, reader_for(document.language)
    return DocumentFacts(
        tuple([_block_facts(block, language, numbers) for block in document.walk()])
    )


def _block_facts(block: Block, language: LanguageTag, numbers: Reader) -> BlockFacts:
    read = _WITHOUT_PROSE.get(block.kind)
    if read is not None:
        return read(block)
    if block.kind is _HTML:
        start = (block.text_span or block.span).start
        return _prose_facts(block, html_prose(block.text, start), language, numbers)
    if block.inlines:
        if is_plain(block) and block.kind not in _WITH_ADDRESSES:
            return _plain_facts(block, language, numbers)
        return _prose_facts(block, prose_of(block), language, numbers)
    if block.kind in _WITH_ADDRESSES:
        return BlockFacts(links=tuple(block_links(block, language)))
    return _EMPTY


def _code_facts(block: Block) -> BlockFacts:
    lines = sum(1 for line in block.text.split("\n") if line.strip())
    return BlockFacts(words=identifiers(block.text), length=lines * CODE_LINE_LENGTH)


def _formula_facts(block: Block) -> BlockFacts:
    return BlockFacts(length=text_length(block.text))


_WITHOUT_PROSE: Mapping[BlockKind, Callable[[Block], BlockFacts]] = {
    BlockKind.CODE: _code_facts,
    BlockKind.ESM: _code_facts,
    BlockKind.MATH: _formula_facts,
}
_HTML = BlockKind.HTML
_WITH_ADDRESSES = {BlockKind.COMPONENT, BlockKind.CONTAINER, BlockKind.HTML, BlockKind.RAW}
"""In attributes or in their text."""
_OPAQUE = {InlineKind.CODE, InlineKind.MATH, InlineKind.IMAGE}
"""Inline code, formulas and alternative text, for which prose has a placeholder."""


def _plain_facts(block: Block, language: LanguageTag, numbers: Reader) -> BlockFacts:
    """Of text without markup: no links, no code, and no prose to make where nothing is counted."""
    text = block.inlines[0].text
    found = numbers.read(text)
    return BlockFacts(
        numbers=_numbers(block, prose_of(block), found) if found else (),
        words=latin_words(text, language),
        length=text_length(text),
    )


def _prose_facts(block: Block, prose: Prose, language: LanguageTag, numbers: Reader) -> BlockFacts:
    opaque = [piece for piece in block.pieces() if piece.kind in _OPAQUE]
    codes = [piece for piece in opaque if piece.kind is InlineKind.CODE]
    found = numbers.read(prose.text)
    return BlockFacts(
        numbers=_numbers(block, prose, found) if found else (),
        links=tuple(block_links(block, language)),
        codes=tuple([code.text for code in codes]),
        code_spans=tuple([code.span for code in codes]),
        words=latin_words(prose.text, language),
        length=text_length(prose.text) + sum([text_length(piece.text) for piece in opaque]),
    )


def _numbers(block: Block, prose: Prose, found: tuple[TextFact, ...]) -> tuple[Fact, ...]:
    return tuple(
        [
            Fact(
                fact.readings,
                prose.span(fact.start, fact.end),
                fact.text,
                fact.strength,
                fact.bound,
                _role(block, prose, fact),
            )
            for fact in found
        ]
    )


_NUMBERING = lazy_regex(
    r"\W*(?:[^\W\d]{1,12}\s?)?\d{1,2}(?:\.\d+)*\s?[^\W\d]{0,4}\s*[.:：)）．、—–-]"
)
"""``3.``, ``Step 2:``, ``第3章：``, ``4단계 -`` at the start of a heading; no year."""


def _is_numbering(prose: Prose, fact: TextFact) -> bool:
    match = _NUMBERING.match(prose.text)
    return match is not None and fact.start < match.end()


_BODY, _HEADING = Role.BODY, Role.HEADING
_ROLES = {BlockKind.CELL: Role.CELL, BlockKind.HEADING: _HEADING}


def _role(block: Block, prose: Prose, fact: TextFact) -> Role:
    if fact.is_gloss:
        return Role.GLOSS
    role = _ROLES.get(block.kind, _BODY)
    if role is _BODY:
        return Role.LINK_TEXT if prose.in_link(fact.start) else _BODY
    return Role.NUMBERING if role is _HEADING and _is_numbering(prose, fact) else role
