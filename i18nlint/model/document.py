"""A parsed version of a post: frontmatter, blocks, inline pieces, sections."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import field
from enum import StrEnum
from functools import cached_property

from i18nlint.model.dataclass import dataclass
from i18nlint.model.directive import Directive, Settings
from i18nlint.model.frontmatter import Frontmatter
from i18nlint.model.language import LanguageTag
from i18nlint.model.text import SourceText, Span


class InlineKind(StrEnum):
    TEXT = "text"
    CODE = "code"
    LINK = "link"
    IMAGE = "image"
    EMPHASIS = "emphasis"
    HTML = "html"
    MATH = "math"
    FOOTNOTE = "footnote"
    BREAK = "break"


@dataclass(frozen=True, slots=True)
class Inline:
    """A piece of a paragraph, heading or table cell."""

    kind: InlineKind
    span: Span
    """In the source, markup included (a link from ``[`` to ``)``)."""
    text: str = ""
    """What a leaf says: text after escapes and entities, code without backticks, a formula,
    an HTML tag as written, an image's alternative text. Empty for links and emphasis."""
    target: str = ""
    """Address of a link or image, label of a footnote, file that ``<code src>`` shows."""
    children: tuple[Inline, ...] = ()

    def walk(self) -> Iterator[Inline]:
        """This piece and everything inside it, in reading order."""
        yield self
        for child in self.children:
            yield from child.walk()


class BlockKind(StrEnum):
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST = "list"
    ITEM = "item"
    QUOTE = "quote"
    CODE = "code"
    TABLE = "table"
    ROW = "row"
    CELL = "cell"
    HTML = "html"
    MATH = "math"
    FOOTNOTE = "footnote"
    RULE = "rule"
    DEFINITION = "definition"
    TERM = "term"
    CONTAINER = "container"
    COMPONENT = "component"
    ESM = "esm"
    RAW = "raw"


@dataclass(frozen=True, slots=True)
class Block:
    """A structural part of a document. Leaves have ``inlines`` or ``text``, others ``children``."""

    kind: BlockKind
    index: int
    """Preorder number in the document: a block's identity."""
    span: Span
    children: tuple[Block, ...] = ()
    inlines: tuple[Inline, ...] = ()
    text: str = ""
    """Content of code, math, HTML, ESM and raw blocks, without fence lines."""
    text_span: Span | None = None
    """Where ``text`` lies in the source (its first to its last line)."""
    level: int = 0
    """1 to 6 of a heading; number of header rows of a table (0 or 1)."""
    info: str = ""
    """Fence info of code; ``ordered`` or ``bullet`` of a list; name of a container or component;
    label of a footnote; ``x`` or a space of a task item."""
    identifier: str = ""
    """Explicit id of a heading: ``{#id}``."""
    attributes: tuple[tuple[str, str], ...] = ()
    """Of components and containers, in the order written."""

    def walk(self) -> Iterator[Block]:
        """This block and all blocks inside it, preorder."""
        yield self
        for child in self.children:
            if child.children:  # most have none: no generator for each of them
                yield from child.walk()
            else:
                yield child

    def pieces(self) -> Iterator[Inline]:
        """All inline pieces of this block itself, containers before what they hold."""
        for inline in self.inlines:
            if inline.children:
                return (piece for inline in self.inlines for piece in inline.walk())
        return iter(self.inlines)  # like most: all leaves


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with the blocks up to the next heading, and the sections below it.

    The root section has no heading: it holds what stands before the first one.
    """

    heading: Block | None
    blocks: tuple[Block, ...]
    children: tuple[Section, ...]
    span: Span
    """From the heading to the end of the last section below it."""

    @property
    def level(self) -> int:
        return self.heading.level if self.heading else 0

    @property
    def own_blocks(self) -> tuple[Block, ...]:
        """The heading and the blocks up to the next heading."""
        return (self.heading, *self.blocks) if self.heading else self.blocks

    def walk(self) -> Iterator[Section]:
        yield self
        for child in self.children:
            yield from child.walk()


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that is wrong with the file itself; a check turns it into a finding."""

    rule: str
    """``invalid-frontmatter``, ``invalid-encoding``, ``unclosed-fence``…"""
    span: Span
    message: str
    variant: str | None = None
    reach: Span | None = None
    """What cannot be compared because of it: the text that an open fence swallows, or all of a file
    in another encoding."""


@dataclass(frozen=True)
class Document:
    """One language version of a post, parsed."""

    source: SourceText
    language: LanguageTag
    frontmatter: Frontmatter
    blocks: tuple[Block, ...]
    """Top-level blocks in reading order, headings included."""
    root: Section
    """The blocks that other languages are to have, by heading: without directives, and without
    what ``i18nlint-only`` keeps for this language."""
    problems: tuple[Problem, ...] = ()
    directives: tuple[Directive, ...] = ()
    settings: Settings = field(default_factory=Settings)

    @property
    def path(self) -> str:
        return self.source.path

    @property
    def is_legible(self) -> bool:
        """False for a file in another encoding, of which numbers at most can be read."""
        return not any(one.reach and one.rule == "invalid-encoding" for one in self.problems)

    def walk(self) -> tuple[Block, ...]:
        """Every block, preorder; the n-th one has index n."""
        return self._all

    def compared(self) -> tuple[Block, ...]:
        """Every block that other languages are to have, preorder."""
        return self._compared

    @cached_property
    def _all(self) -> tuple[Block, ...]:
        return _with_inner(self.blocks)

    @cached_property
    def _compared(self) -> tuple[Block, ...]:
        return _with_inner(block for section in self.root.walk() for block in section.own_blocks)


def _with_inner(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """The blocks and all inside them, preorder."""
    found: list[Block] = []
    for block in blocks:
        if block.children:
            found += block.walk()
        else:
            found.append(block)
    return tuple(found)
