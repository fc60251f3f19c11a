"""All facts of a document, by block.

Between parsing and alignment: puts together what the extractors say.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from i18nlint.facts.links import block_links
from i18nlint.facts.numbers import TextFact, reader_for
from i18nlint.facts.prose import Prose, prose_of, unwrapped
from i18nlint.facts.words import identifiers, text_length, words_reader
from i18nlint.model.dataclass import dataclass
from i18nlint.model.document import Block, BlockKind, Document, Inline, InlineKind
from i18nlint.model.fact import BlockFacts, DocumentFacts, Fact, Role
from i18nlint.model.language import LanguageTag
from i18nlint.model.regex import lazy_regex

CODE_LINE_LENGTH = 25.0
"""Letters' worth of a line of code: about the letters of a median line in the corpora."""

_EMPTY = BlockFacts()


@dataclass(frozen=True, slots=True)
class _Readers:
    """What reads text of one language."""

    language: LanguageTag
    numbers: Callable[[str], tuple[TextFact, ...]]
    words: Callable[[str], frozenset[str]]


def extract(document: Document) -> DocumentFacts:
    """The facts of every block, in order of index."""
    language = document.language
    readers = _Readers(language, reader_for(language).read, words_reader(language))
    return DocumentFacts(tuple([_block_facts(block, readers) for block in document.walk()]))


def _block_facts(block: Block, readers: _Readers) -> BlockFacts:
    kind, inlines = block.kind, block.inlines
    read = _WITHOUT_PROSE.get(kind)
    if read is not None:
        return read(block)
    if kind is _HTML:
        from i18nlint.facts.html import html_prose  # here: most posts have no blocks of HTML

        start = (block.text_span or block.span).start
        return _prose_facts(block, html_prose(block.text, start), readers)
    if inlines:
        if len(inlines) == 1 and inlines[0].kind is _TEXT and kind not in _WITH_ADDRESSES:
            return _plain_facts(block, inlines[0], readers)
        return _prose_facts(block, prose_of(block), readers)
    if kind in _WITH_ADDRESSES:
        return BlockFacts(links=tuple(block_links(block, readers.language)))
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
_HTML, _TEXT, _CODE = BlockKind.HTML, InlineKind.TEXT, InlineKind.CODE
_WITH_ADDRESSES = {BlockKind.COMPONENT, BlockKind.CONTAINER, BlockKind.HTML, BlockKind.RAW}
"""In attributes or in their text."""
_OPAQUE = {InlineKind.CODE, InlineKind.MATH, InlineKind.IMAGE}
"""Inline code, formulas and alternative text, for which prose has a placeholder."""


def _plain_facts(block: Block, only: Inline, readers: _Readers) -> BlockFacts:
    """Of text without markup: no links, no code, and no prose to make where nothing is counted."""
    text = only.text
    found = readers.numbers(text)
    return BlockFacts(
        _numbers(block, prose_of(block), found) if found else (),
        words=readers.words(text),
        length=text_length(text),
    )


def _prose_facts(block: Block, prose: Prose, readers: _Readers) -> BlockFacts:
    opaque = [piece for piece in block.pieces() if piece.kind in _OPAQUE]
    codes = [piece for piece in opaque if piece.kind is _CODE]
    found = readers.numbers(unwrapped(prose.text))
    return BlockFacts(
        numbers=_numbers(block, prose, found) if found else (),
        links=tuple(block_links(block, readers.language)),
        codes=tuple([code.text for code in codes]),
        code_spans=tuple([code.span for code in codes]),
        words=readers.words(prose.text),
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
_RELEASE = lazy_regex(r"\W*v?\d+(?:\.\d+){2,}[\w.+-]*\W*(?:$|.*(?<!\d)(?:19|20)\d\d(?!\d))")
"""``5.2.0``, ``[5.2.0] – September 28, 2026``: the heading of a release counts nothing."""


def _is_numbering(prose: Prose, fact: TextFact) -> bool:
    match = _NUMBERING.match(prose.text)
    if match is None or fact.start >= match.end():
        return False
    return _RELEASE.match(prose.text) is None


_BODY, _HEADING = Role.BODY, Role.HEADING
_ROLES = {BlockKind.CELL: Role.CELL, BlockKind.HEADING: _HEADING}


def _role(block: Block, prose: Prose, fact: TextFact) -> Role:
    if fact.is_gloss:
        return Role.GLOSS
    role = _ROLES.get(block.kind, _BODY)
    if role is _BODY:
        return Role.LINK_TEXT if prose.links and prose.in_link(fact.start) else _BODY
    return Role.NUMBERING if role is _HEADING and _is_numbering(prose, fact) else role
