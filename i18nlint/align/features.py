"""What a part says that survives translation, and its form: the evidence alignment goes by."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import accumulate, chain, product
from typing import TypeVar

from i18nlint.align.anchors import (
    NO_ANCHORS,
    Anchors,
    alternatives_of,
    block_anchors,
    is_picture,
    is_stressed,
    likely_id,
)
from i18nlint.align.cognates import Stems, stems_of
from i18nlint.facts.prose import is_plain, prose_of
from i18nlint.model.alignment import Version
from i18nlint.model.dataclass import dataclass, replace
from i18nlint.model.document import Block, BlockKind, Section
from i18nlint.model.fact import BlockFacts

_SHAPES = {
    BlockKind.LIST, BlockKind.CODE, BlockKind.TABLE, BlockKind.QUOTE, BlockKind.MATH,
    BlockKind.CONTAINER, BlockKind.COMPONENT, BlockKind.HTML, BlockKind.DEFINITION,
}  # fmt: skip
Sizes = tuple[int, ...]
"""Paragraphs, list items, rows and lines of code in a part."""
_SIZES: Mapping[BlockKind, Sizes] = {
    BlockKind.PARAGRAPH: (1, 0, 0, 0), BlockKind.ITEM: (0, 1, 0, 0), BlockKind.ROW: (0, 0, 1, 0),
}  # fmt: skip
_NO_SIZE: Sizes = (0, 0, 0, 0)
_CODE, _HEADING = BlockKind.CODE, BlockKind.HEADING
_PARAGRAPH = BlockKind.PARAGRAPH  # a member asked of its class is slow in 3.11
_T = TypeVar("_T")
_CAPITALISING = {"de", "lb"}
"""Languages that write every noun as others write names: a word may be shared, never missed."""


@dataclass(frozen=True, slots=True)
class Features:
    """Evidence of one part."""

    anchors: Anchors
    length: float
    """In Latin letters' worth."""
    kind: BlockKind
    """Of the part's first block."""
    level: int = 0
    shape: tuple[BlockKind, ...] = ()
    """Kinds of the part's blocks other than prose, sorted."""
    alternatives: Anchors = frozenset()
    """Anchors from unlikelier readings: ``22:00`` as 22 minutes. They may be shared, not missed."""
    sizes: Sizes = ()
    is_picture: bool = False
    """True of a paragraph that only shows a picture: no text takes it in."""
    is_stressed: bool = False
    """True of a paragraph with words in bold type, which most translators keep."""

    def with_anchor(self, anchor: str) -> Features:
        """The same with one more piece of evidence."""
        return replace(self, anchors=self.anchors | {anchor})


def _variety(said: Sequence[str]) -> Sizes:
    """How many cells say something, and how many different things.

    The *Default* that nobody fills in and the *Required* that is "yes" in every row are the same
    columns in any language.
    """
    return (len(said), len(set(said)), 0, 0)


class Profile:
    """Evidence of one version, worked out once for every block."""

    def __init__(self, version: Version) -> None:
        facts = version.facts.blocks
        self.version = version
        self._text = version.document.source.text
        self._anchors: list[Anchors] = []
        self._alternatives: list[Anchors] = []
        self._pictures: set[int] = set()
        self._stressed: set[int] = set()
        self._sizes: list[Sizes] = []
        for block in version.document.walk():
            self._note(block, facts[block.index])
        if version.document.language.language in _CAPITALISING:
            self._alternatives = [
                others | {anchor for anchor in anchors if anchor.startswith("word:")}
                for others, anchors in zip(self._alternatives, self._anchors, strict=True)
            ]
        self._has_alternatives = any(self._alternatives)
        self._blocks: dict[int, Features] = {}
        self._sections: dict[int, Features] = {}
        self._rows: dict[int, Features] = {}
        self._columns: dict[int, list[Features]] = {}
        self._stems: dict[int, Stems] = {}
        self._ends = _ends(version.document.walk())
        self._sums = [
            list(accumulate(sizes, initial=0)) for sizes in zip(*self._sizes, strict=True)
        ]
        sums = list(accumulate([fact.length for fact in facts], initial=0.0))
        self._lengths = [sums[end] - sums[at] for at, end in enumerate(self._ends)]
        self.compared_length = sum([facts[b.index].length for b in version.document.compared()])
        """Of the text that the other language is to have."""

    def _note(self, block: Block, facts: BlockFacts) -> None:
        """Append the evidence of the next block."""
        anchors = block_anchors(block, facts)
        alternatives = alternatives_of(facts) if facts.numbers else NO_ANCHORS
        if block.kind is _HEADING and (likely := likely_id(block)):
            anchors, alternatives = anchors | likely, alternatives | likely
        self._anchors.append(anchors)
        self._alternatives.append(alternatives)
        self._sizes.append(
            (0, 0, 0, block.text.count("\n") + 1)
            if block.kind is _CODE
            else _SIZES.get(block.kind, _NO_SIZE)
        )
        if facts.links and facts.links[0].is_image and is_picture(block):
            self._pictures.add(block.index)
        if block.kind is _PARAGRAPH and not is_plain(block) and is_stressed(block, self._text):
            self._stressed.add(block.index)

    def block(self, block: Block) -> Features:
        """Evidence of a block among its siblings; asked once for each target, made once."""
        known = self._blocks.get(block.index)
        if known is None:
            known = self.of(block, level=block.level) if block.children else self._leaf(block)
            self._blocks[block.index] = known
        return known

    def section(self, section: Section) -> Features:
        """Evidence of a section without those below it; made once, as that of a block is."""
        heading = section.heading
        if heading is None:
            return self.of(*section.blocks)
        known = self._sections.get(heading.index)
        if known is None:
            known = self.of(*section.own_blocks, titles=(heading,), level=section.level)
            self._sections[heading.index] = known
        return known

    def stems(self, block: Block) -> Stems:
        """First letters of the words that the block and those inside it say."""
        known = self._stems.get(block.index)
        if known is None:
            said = [prose_of(inner).text for inner in block.walk() if inner.inlines]
            known = self._stems[block.index] = stems_of("\n".join(said))
        return known

    def row(self, row: Block) -> Features:
        """Evidence of a table's row; its first cell counts twice."""
        known = self._rows.get(row.index)
        if known is None:
            known = self._rows[row.index] = self.of(row, titles=row.children[:1])
        return known

    def columns(self, table: Block) -> list[Features]:
        """Evidence of each column of a table; its header counts twice."""
        known = self._columns.get(table.index)
        if known is None:
            width = max([len(row.children) for row in table.children], default=0)
            known = [self._column(table, number) for number in range(width)]
            self._columns[table.index] = known
        return known

    def _column(self, table: Block, number: int) -> Features:
        cells = [row.children[number] for row in table.children if number < len(row.children)]
        anchors, alternatives = self._evidence(cells, cells[: table.level])
        said = self._said(cells[table.level :])
        words = {f"key:{text.casefold()}" for text in said if text.isascii() and " " not in text}
        return Features(
            anchors | words,
            self.length_of(cells),
            BlockKind.CELL,
            alternatives=alternatives,
            sizes=_variety(said),
        )

    def _said(self, cells: Iterable[Block]) -> list[str]:
        """What the cells that say something say, as it is written."""
        text = self.version.document.source.slice
        return [said for cell in cells if (said := text(cell.span).strip("| \t"))]

    def of(self, *blocks: Block, titles: Iterable[Block] = (), level: int = 0) -> Features:
        """Evidence of the blocks with everything inside them, as one part.

        What the ``titles`` (a heading, a row's key cell) say counts a second time: a name in a
        heading says more about its section than a name in passing.
        """
        anchors, alternatives = self._evidence(blocks, titles)
        return Features(
            anchors,
            self.length_of(blocks),
            blocks[0].kind if blocks else BlockKind.PARAGRAPH,
            level,
            tuple(sorted([block.kind for block in blocks if block.kind in _SHAPES])),
            alternatives,
            self._sizes_of(blocks),
        )

    def _evidence(
        self, blocks: Sequence[Block], titles: Iterable[Block]
    ) -> tuple[Anchors, Anchors]:
        """Anchors and alternatives of the blocks with everything inside them."""
        anchors = NO_ANCHORS.union(*self._inside(blocks, self._anchors))
        alternatives = NO_ANCHORS
        if self._has_alternatives:
            alternatives = NO_ANCHORS.union(*self._inside(blocks, self._alternatives))
        for title in titles:
            words = chain.from_iterable(self._inside((title,), self._anchors))
            anchors |= {f"title:{anchor}" for anchor in words if not anchor.startswith("id:")}
        return anchors, alternatives

    def _sizes_of(self, blocks: Sequence[Block]) -> Sizes:
        """What the blocks and those inside them come to."""
        places = [(block.index, self._ends[block.index]) for block in blocks]
        sizes = [sum([upto[end] - upto[at] for at, end in places]) for upto in self._sums]
        return tuple(sizes) or _NO_SIZE

    def _inside(self, blocks: Sequence[Block], values: Sequence[_T]) -> Iterable[_T]:
        """What is known of each of the blocks and of those inside them."""
        ends = self._ends
        if len(blocks) == 1:
            return values[blocks[0].index : ends[blocks[0].index]]  # like most
        return chain.from_iterable([values[one.index : ends[one.index]] for one in blocks])

    def _leaf(self, block: Block) -> Features:
        """The same for a block without others inside, as most are."""
        return Features(
            self._anchors[block.index],
            self.length(block),
            block.kind,
            block.level,
            (block.kind,) if block.kind in _SHAPES else (),
            self._alternatives[block.index],
            self._sizes[block.index],
            block.index in self._pictures,
            block.index in self._stressed,
        )

    def length(self, block: Block) -> float:
        """Visible text of the block and what is inside it, in Latin letters' worth."""
        return self._lengths[block.index]

    def length_of(self, blocks: Sequence[Block]) -> float:
        """The same of several."""
        if len(blocks) == 1:
            return self._lengths[blocks[0].index]  # like most
        return sum([self._lengths[block.index] for block in blocks])


def _ends(blocks: Sequence[Block]) -> list[int]:
    """For every block, the index behind the last one inside it: blocks are numbered preorder."""
    ends = [block.index + 1 for block in blocks]
    for block in reversed(blocks):
        if block.children:
            ends[block.index] = ends[block.children[-1].index]
    return ends


def items_of(part: Features) -> int:
    """Number of a list's items, those of nested lists included; 0 for anything else."""
    return part.sizes[1] if part.kind is BlockKind.LIST else 0


def titles_in_code(part: Features) -> set[str]:
    """Titles of the part that are code alone, which nobody translates."""
    found = (anchor.partition("title:code:") for anchor in part.anchors)
    return {code for before, mark, code in found if mark and not before}


def are_titled_apart(one: Features, other: Features) -> bool:
    """True if the titles of both are code, and not the same.

    ``Server.port`` may be just ``port`` below another heading.
    """
    ours, theirs = titles_in_code(one), titles_in_code(other)
    if not (ours and theirs) or ours & theirs:
        return False
    pairs = [*product(ours, theirs), *product(theirs, ours)]
    return not any(long.endswith(f".{short}") for long, short in pairs)
