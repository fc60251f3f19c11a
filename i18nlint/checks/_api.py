"""What a check is: a function from aligned documents to findings."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import field
from functools import cached_property
from itertools import chain
from typing import Any, TypeAlias, TypeVar

from i18nlint.align.coverage import own_paragraphs
from i18nlint.align.following import FREELY, followed
from i18nlint.align.places import lone_blocks
from i18nlint.config.schema import FieldContract
from i18nlint.model.alignment import Bead, Bitext, Version
from i18nlint.model.dataclass import dataclass
from i18nlint.model.document import BlockKind, Document
from i18nlint.model.finding import Finding, Side
from i18nlint.model.group import TranslationGroup
from i18nlint.model.language import LanguageTag
from i18nlint.model.rule import Contract

_MANY, _SEVERAL = 5, 3
"""Paragraphs of their own from which both sides are told freely, and how many are enough where
they are much of the text."""
_MUCH = 0.08
"""Every twelfth letter."""
_T = TypeVar("_T")


def _within_frames(bead: Bead) -> Iterator[Bead]:
    """The bead, or those of what the blocks hold, where these are no lists."""
    if not bead.children or any(block.kind is BlockKind.LIST for block in bead.sources):
        yield bead
        return
    for child in bead.children:
        yield from _within_frames(child)


@dataclass(frozen=True)
class Pair:
    """A bitext with what a check may know beside it."""

    bitext: Bitext
    others: tuple[Version, ...] = ()
    """Versions in further languages, for checks that ask what most languages do."""
    frontmatter: Mapping[str, FieldContract] = field(default_factory=dict)
    """Configured contracts of frontmatter keys."""
    contract: Contract = Contract.AUTO
    facts_only: bool = False
    """True where structure is free: only rules of both contracts will be heard."""
    has_file: Callable[[str], bool] | None = None
    """Whether there is a file at a path from the root; None where only the post is known."""
    known: dict[Callable[[Version], Any], Any] = field(default_factory=dict)
    """What was worked out of the source, shared by all pairs of a post."""
    made: dict[Callable[[Bitext], Any], Any] = field(default_factory=dict)
    """What was worked out of the bitext."""

    @property
    def source(self) -> Version:
        return self.bitext.source

    @property
    def target(self) -> Version:
        return self.bitext.target

    def of_source(self, make: Callable[[Version], _T]) -> _T:
        """What ``make`` makes of the source: asked for each translation, made once."""
        if make not in self.known:
            self.known[make] = make(self.source)
        found: _T = self.known[make]
        return found

    def once(self, make: Callable[[Bitext], _T]) -> _T:
        """What ``make`` makes of the bitext: asked by several checks, made once."""
        if make not in self.made:
            self.made[make] = make(self.bitext)
        found: _T = self.made[make]
        return found

    @cached_property
    def is_free(self) -> bool:
        """True where both sides have several paragraphs of their own, or even those that are
        paired keep no proportion: a post told freely.

        What one of them leaves out is then no oversight.
        """
        sections = self.bitext.sections
        least = min(own_paragraphs(sections))
        if least >= _MANY or (least >= _SEVERAL and min(_own_shares(self.bitext)) >= _MUCH):
            return True
        share = followed(sections, self.source.length, self.target.length)
        return share is not None and share < FREELY

    @cached_property
    def length_ratio(self) -> float:
        """Target letters for a source letter, over the paired blocks of the post.

        Of a frame what it holds is counted one by one: a note that lost a paragraph is no sign
        that all is told in fewer letters. A list counts whole, for its items are parted freely.
        """
        source = target = 1.0
        for section in self.bitext.sections:
            for bead in chain.from_iterable(map(_within_frames, section.beads)):
                if bead.sources and bead.targets:
                    source += self.source.length(bead.sources)
                    target += self.target.length(bead.targets)
        return target / source

    def excess(self, beads: Iterable[Bead]) -> float:
        """Letters that the target has more than its source lets expect."""
        ratio = self.length_ratio
        return sum(
            self.target.length(bead.targets) - ratio * self.source.length(bead.sources)
            for bead in beads
        )


@dataclass(frozen=True, slots=True)
class Post:
    """A group, unread, with the languages that the configuration wants it in."""

    group: TranslationGroup
    languages: tuple[LanguageTag, ...] = ()
    """Empty where nothing is configured: what other posts have promises nothing for this one."""
    partial: frozenset[LanguageTag] = frozenset()
    """Those that translate some posts only."""


def _own_shares(bitext: Bitext) -> tuple[float, float]:
    """Shares of both sides' text that have no counterpart, those of lone sections included."""
    sides = ((Side.SOURCE, bitext.source), (Side.TARGET, bitext.target))
    source, target = (
        version.length(lone_blocks(bitext, side)) / (version.length(version.document.blocks) or 1)
        for side, version in sides
    )
    return source, target


DocumentCheck: TypeAlias = Callable[[Document], Iterator[Finding]]
"""One file. Its findings carry a target label only."""

PairCheck: TypeAlias = Callable[[Pair], Iterator[Finding]]
"""A source and a target, aligned."""

GroupCheck: TypeAlias = Callable[[Post], Iterator[Finding]]
"""A post's list of versions, unread."""


@dataclass(frozen=True, slots=True)
class Check:
    """A registered check. Exactly one of the three functions is given."""

    name: str
    rules: tuple[str, ...]
    """Names of the rules its findings may carry."""
    document: DocumentCheck | None = None
    pair: PairCheck | None = None
    group: GroupCheck | None = None
