"""What a part says that survives translation: the evidence alignment goes by.

Numbers by value, code, link targets, images, names in Latin letters, explicit heading ids.
Evidence is weighted by rarity: a link that occurs once says more than a 1.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from fractions import Fraction
from itertools import accumulate, chain
from math import log
from operator import add

from i18nlint.facts.prose import shown_text
from i18nlint.model.alignment import Version
from i18nlint.model.dataclass import dataclass
from i18nlint.model.document import Block, BlockKind, InlineKind
from i18nlint.model.fact import BlockFacts, Fact, Strength
from i18nlint.model.regex import lazy_regex

Anchors = frozenset[str]
"""Comparable pieces of content, prefixed by kind: ``number:362``, ``link:example.org/a``."""

_TRUST = {
    "id": 3.0, "link": 1.3, "image": 1.5, "code": 1.0, "source": 1.5, "number": 1.0, "soft": 0.3,
    "word": 0.7, "title": 1.0, "key": 2.0,
}  # fmt: skip
"""How much of its rarity a kind of evidence is worth when both sides have it."""
_DISTRUST = {
    "id": 0.5, "link": 0.35, "image": 0.5, "code": 0.4, "source": 0.3, "number": 0.2, "soft": 0.0,
    "word": 0.2, "title": 0.2, "key": 0.4,
}  # fmt: skip
"""How much it is worth when one side lacks it: names are often translated, links are not."""
_WORTH = {f"{kind}:"[:3]: (_TRUST[kind], _DISTRUST[kind]) for kind in _TRUST}
"""Both by the first letters of an anchor, which tell its kind."""
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
_CAPITALISING = {"de", "lb"}
"""Languages that write every noun as others write names: a word may be shared, never missed."""
_NO_SLUG = lazy_regex(r"[^a-z0-9]+")
_SOURCE_LINES = 40
"""Lines of a code block that serve as evidence."""


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


def block_anchors(block: Block, facts: BlockFacts) -> Anchors:
    """What the block itself offers as evidence, its children not included."""
    anchors = {f"word:{word}" for word in facts.words}
    anchors |= {_code_anchor(code.strip()) for code in facts.codes if code and code.isascii()}
    anchors |= {f"{'image' if link.is_image else 'link'}:{link.key}" for link in facts.links}
    for fact in facts.numbers:
        anchors |= _number_anchors(fact)
    if block.identifier:
        anchors.add(f"id:{block.identifier}")
    if block.kind in (BlockKind.CODE, BlockKind.MATH, BlockKind.HTML):
        lines = [line.strip() for line in block.text.split("\n")[:_SOURCE_LINES]]
        anchors |= {f"source:{line}" for line in lines if len(line) > 2}
    for piece in block.pieces():
        if piece.kind is InlineKind.MATH:
            anchors.add(f"code:{piece.text}")
        elif piece.kind is InlineKind.CODE and piece.target:
            anchors.add(f"source:{piece.target}")
    anchors |= {f"word:{name}={value}" for name, value in block.attributes if _is_setting(value)}
    return frozenset(anchors)


def _is_setting(value: str) -> bool:
    """True of what no language changes: the ``link="cards"`` that tells one card from the next."""
    return bool(value) and value.isascii() and not any(map(str.isspace, value))


def _code_anchor(code: str) -> str:
    """``2`` in backticks is the number 2, which the other side may write without them."""
    return f"number:{code}" if code.isdecimal() else f"code:{code}"


def _number_anchors(fact: Fact) -> set[str]:
    if fact.strength is Strength.WEAK:
        return set()
    kind = "number" if fact.strength is Strength.HARD else "soft"
    return {f"{kind}:{_plain(reading.value)}" for reading in fact.readings}


def _alternatives(facts: BlockFacts) -> Anchors:
    if not facts.numbers:
        return frozenset()
    ambiguous = [fact for fact in facts.numbers if len(fact.readings) > 1]
    likely = {_plain(fact.value) for fact in facts.numbers}
    others = {_plain(reading.value) for fact in ambiguous for reading in fact.readings[1:]}
    return frozenset(f"{kind}:{value}" for value in others - likely for kind in ("number", "soft"))


def _likely_id(block: Block) -> Anchors:
    """The id that a site makes of a heading: ``## When to use`` is ``{#when-to-use}`` elsewhere."""
    if block.kind is not BlockKind.HEADING or block.identifier:
        return frozenset()
    title = shown_text(block)
    slug = _NO_SLUG.sub("-", title.lower()).strip("-") if title.isascii() else ""
    return frozenset({f"id:{slug}"}) if slug else frozenset()


def _sum_of(sizes: Iterable[Sizes]) -> Sizes:
    total = _NO_SIZE
    for size in sizes:
        total = tuple(map(add, total, size))
    return total


def _plain(value: Fraction | str) -> str:
    return str(value)


class Profile:
    """Evidence of one version, worked out once for every block."""

    def __init__(self, version: Version) -> None:
        facts = version.facts.blocks
        self.version = version
        blocks = tuple(version.document.walk())
        likely_ids = [_likely_id(block) for block in blocks]
        self._anchors = [
            block_anchors(block, facts[block.index]) | likely
            for block, likely in zip(blocks, likely_ids, strict=True)
        ]
        self._alternatives = [
            _alternatives(fact) | likely for fact, likely in zip(facts, likely_ids, strict=True)
        ]
        if version.document.language.language in _CAPITALISING:
            self._alternatives = [
                others | {anchor for anchor in anchors if anchor.startswith("word:")}
                for others, anchors in zip(self._alternatives, self._anchors, strict=True)
            ]
        self._sizes: dict[int, Sizes] = {}
        self._singles: dict[int, Features] = {}
        self._lengths = list(accumulate((fact.length for fact in facts), initial=0.0))
        self._ends = _ends(version.document.blocks, len(facts))
        self.compared_length = sum([facts[b.index].length for b in version.document.compared()])
        """Of the text that the other language is to have."""

    def of(self, *blocks: Block, titles: Iterable[Block] = (), level: int = 0) -> Features:
        """Evidence of the blocks with everything inside them, as one part.

        What the ``titles`` (a heading, a row's key cell) say counts a second time: a name in a
        heading says more about its section than a name in passing.
        """
        if len(blocks) == 1 and not (titles or level or blocks[0].children):
            index = blocks[0].index
            if index not in self._singles:
                self._singles[index] = self._single(blocks[0])
            return self._singles[index]
        runs = [slice(block.index, self._ends[block.index]) for block in blocks]
        anchors = set().union(*[a for run in runs for a in self._anchors[run]])
        alternatives = frozenset().union(*[a for run in runs for a in self._alternatives[run]])
        for title in titles:
            words = (a for block in title.walk() for a in self._anchors[block.index])
            anchors |= {f"title:{anchor}" for anchor in words if not anchor.startswith("id:")}
        return Features(
            anchors=frozenset(anchors),
            length=sum(map(self.length, blocks)),
            kind=blocks[0].kind if blocks else BlockKind.PARAGRAPH,
            level=level,
            shape=tuple(sorted(block.kind for block in blocks if block.kind in _SHAPES)),
            alternatives=alternatives,
            sizes=_sum_of(map(self._size_of, blocks)),
        )

    def _single(self, block: Block) -> Features:
        """The same for a block without others inside, as most are."""
        return Features(
            anchors=self._anchors[block.index],
            length=self.length(block),
            kind=block.kind,
            shape=(block.kind,) if block.kind in _SHAPES else (),
            alternatives=self._alternatives[block.index],
            sizes=self._size_of(block),
        )

    def _size_of(self, block: Block) -> Sizes:
        if block.kind is BlockKind.CODE:
            return (0, 0, 0, block.text.count("\n") + 1)
        own = _SIZES.get(block.kind, _NO_SIZE)
        if not block.children:
            return own
        if block.index not in self._sizes:
            self._sizes[block.index] = _sum_of((own, *map(self._size_of, block.children)))
        return self._sizes[block.index]

    def length(self, block: Block) -> float:
        """Visible text of the block and what is inside it, in Latin letters' worth."""
        return self._lengths[self._ends[block.index]] - self._lengths[block.index]


def _ends(blocks: Iterable[Block], count: int) -> list[int]:
    """For every block, the index behind the last one inside it: blocks are numbered preorder."""
    ends = [0] * count
    tops = list(blocks)
    for at, block in enumerate(tops):
        end = tops[at + 1].index if at + 1 < len(tops) else count
        _note_end(block, end, ends)
    return ends


def _note_end(block: Block, end: int, ends: list[int]) -> None:
    ends[block.index] = end
    for child in reversed(block.children):
        _note_end(child, end, ends)
        end = child.index


@dataclass(frozen=True, slots=True)
class Rarity:
    """Weights of anchors, learned from the two sequences that are being aligned."""

    shared: Mapping[str, float]
    """What an anchor is worth where both parts have it; not of those that say nothing."""
    lacking: Mapping[str, float]
    """What it is worth against a pair where one part lacks it: every anchor, 0 if nothing."""


def rarity(sources: list[Features], targets: list[Features]) -> Rarity:
    """Inverse document frequency (Spärck Jones 1972) over the parts of both sides.

    An anchor's weight is the natural logarithm of how many parts there are for one that has it;
    what every fourth part has says nothing.
    """
    counts = Counter(chain.from_iterable([part.anchors for part in (*sources, *targets)]))
    total = len(sources) + len(targets) + 2
    crowd = max(12, total // 4)
    shared: dict[str, float] = {}
    lacking: dict[str, float] = {}
    weight_of = {count: log(total / (count + 0.5)) for count in set(counts.values())}
    for anchor, count in counts.items():
        if count <= crowd:
            trust, distrust = _WORTH[anchor[:3]]
            weight = weight_of[count]
            shared[anchor] = trust * weight
            lacking[anchor] = distrust * weight
        else:
            lacking[anchor] = 0.0
    return Rarity(shared, lacking)
