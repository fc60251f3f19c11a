"""What of a document is read for its language: prose without what may be in any language."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from i18nlint.checks._api import Pair
from i18nlint.facts.language import words
from i18nlint.facts.prose import OPAQUE, Prose, is_plain, prose_of
from i18nlint.model.alignment import Version
from i18nlint.model.dataclass import dataclass
from i18nlint.model.document import Block, BlockKind
from i18nlint.model.regex import lazy_regex

_READ = {BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.TERM, BlockKind.DEFINITION}
_SEALED = {BlockKind.QUOTE, BlockKind.CODE, BlockKind.TABLE}
_SHOWN = {BlockKind.QUOTE, BlockKind.CODE}
_QUOTED = lazy_regex(
    r"\"[^\"\n]*\"|“[^”\n]*”|‘[^’\n]*’|「[^」\n]*」|『[^』\n]*』|《[^》\n]*》|«[^»\n]*»|„[^“”\n]*[“”]"
    r"|\([^()\n]*\)|（[^（）\n]*）|\[[^\[\]\n]*\]|'[^'\n]{2,}'|【[^】\n]*】|〈[^〉\n]*〉"
)
_SENTENCE = 12
"""Words from which a text with an address is a sentence, not a reference."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A block of the target with its counterpart's text."""

    block: Block
    prose: Prose
    text: str
    """Without links, code and what stands in quotes or brackets."""
    source: Block | None
    pair: Pair

    @property
    def is_copy(self) -> bool:
        """True if the source has the very same text."""
        return _key(self.prose.text) in self.pair.of_source(_keys)

    @property
    def is_in_sample(self) -> bool:
        """True if a code block or a quotation of the page has the text, as it is shown there."""
        text, document = self.text.strip(), self.pair.target.document
        samples = (block for block in document.walk() if block.kind in _SHOWN)
        return any(text in document.source.slice(block.span) for block in samples)

    @property
    def is_quoted(self) -> bool:
        """True for a heading that is what the page shows below it, like an error's message."""
        return self.block.kind is BlockKind.HEADING and self.is_in_sample

    @property
    def with_links(self) -> str:
        """Without what stands in quotes or brackets, but with the words of links."""
        return _QUOTED.sub(_blank, self.prose.text)


def passages_of(pair: Pair) -> Iterator[Passage]:
    counterparts = _counterparts(pair)
    for block, is_listed in _readable(pair.target.document.blocks):
        prose = prose_of(block)
        text = _own_words(prose)
        if text.strip() and not _is_reference(block, prose, text, is_listed=is_listed):
            passage = Passage(block, prose, text, counterparts.get(block.index), pair)
            if not _is_unlinked_title(passage):
                yield passage


def _is_unlinked_title(passage: Passage) -> bool:
    """True for a title that is nothing but a link in the source: what it lost is the link."""
    source = passage.source
    if source is None or is_plain(source) or passage.prose.links:
        return False
    prose = prose_of(source)
    return bool(prose.links) and not words(_own_words(prose)) and passage.is_copy


def _is_reference(block: Block, prose: Prose, text: str, *, is_listed: bool) -> bool:
    """True for an entry of a bibliography and for a caption that names its source."""
    if is_plain(block) and not prose.text.startswith("<"):
        return False  # like most: no link
    linked = (prose.text[link.start : link.end] for link in prose.links)
    if any("://" in text for text in linked):
        return is_listed or len(words(text)) < _SENTENCE
    html_link = any(piece.text.startswith("<a ") for piece in block.pieces())
    return html_link and len(words(prose.text)) < _SENTENCE


def _counterparts(pair: Pair) -> Mapping[int, Block]:
    return {
        target.index: bead.sources[0]
        for bead in pair.bitext.beads()
        if bead.sources
        for target in bead.targets
    }


def _readable(
    blocks: tuple[Block, ...], *, is_listed: bool = False
) -> Iterator[tuple[Block, bool]]:
    """Blocks of prose, and whether they stand in a list."""
    for block in blocks:
        if block.kind in _READ:
            yield block, is_listed
        elif block.kind not in _SEALED:
            inside = is_listed or block.kind is BlockKind.LIST
            yield from _readable(block.children, is_listed=inside)


def _key(text: str) -> str:
    """The words of the text: punctuation and spaces may have been adapted."""
    return " ".join(words(text))


def _keys(version: Version) -> frozenset[str]:
    return frozenset(_key(prose_of(block).text) for block in version.document.walk())


def _own_words(prose: Prose) -> str:
    text = prose.text
    for link in prose.links:
        text = text[: link.start] + " " * link.length + text[link.end :]
    return _QUOTED.sub(_blank, text.replace(OPAQUE, " "))


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])
