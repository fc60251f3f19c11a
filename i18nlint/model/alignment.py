"""Bitexts: two versions of a post, lined up. Terms as in Gale and Church (1993)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import StrEnum
from functools import cached_property

from i18nlint.model.dataclass import dataclass
from i18nlint.model.document import Block, Document, Section
from i18nlint.model.fact import DocumentFacts


@dataclass(frozen=True, slots=True)
class Signal:
    """One piece of evidence that two parts belong together (or, below 0, do not)."""

    name: str
    """``number 362``, ``link example.org/a``, ``length``, ``kind``…"""
    weight: float
    """Log-odds, in natural units."""


@dataclass(frozen=True, slots=True)
class Bead:
    """Blocks that say the same: 1-1, 2-1, 1-2; 1-0 is an omission, 0-1 an addition."""

    sources: tuple[Block, ...]
    targets: tuple[Block, ...]
    score: float = 0.0
    """Sum of the signals; 0 for omissions and additions."""
    signals: tuple[Signal, ...] = ()
    """Filled in by `i18nlint.align.evidence.explain` alone, for people who ask."""
    moved: bool = False
    """Paired out of order."""
    children: tuple[Bead, ...] = ()
    """Beads of what the blocks hold: list items, cells of a table by row, blocks of a quote."""

    @property
    def is_omission(self) -> bool:
        return not self.targets

    @property
    def is_addition(self) -> bool:
        return not self.sources

    @property
    def is_pair(self) -> bool:
        return len(self.sources) == len(self.targets) == 1

    def walk(self) -> Iterator[Bead]:
        yield self
        for child in self.children:
            if child.children:  # most have none: no generator for each of them
                yield from child.walk()
            else:
                yield child


@dataclass(frozen=True, slots=True)
class SectionBead:
    """A section and its counterpart, or one of the two alone."""

    source: Section | None
    target: Section | None
    score: float = 0.0
    moved: bool = False
    mirror: float = 1.0
    """Share of the better covered side that is paired with good evidence, 0 to 1."""
    beads: tuple[Bead, ...] = ()
    """Of the section's own blocks, its heading first; sections below have their own bead."""


class Verdict(StrEnum):
    """How much may be said about a pair (docs/architecture.md, "How much may be said")."""

    MIRROR = "mirror"
    INCOMPLETE = "incomplete"
    RESTRUCTURED = "restructured"
    PARTIAL = "partial"


@dataclass(frozen=True, slots=True)
class Coverage:
    """Shares of each side, by length, that alignment paired with good evidence, 0 to 1."""

    source: float
    target: float
    evidence: float
    """How much there was to go by, 0 to 1: a short post without facts has little."""


@dataclass(frozen=True, slots=True)
class Version:
    """A document with its facts."""

    document: Document
    facts: DocumentFacts

    def length(self, blocks: Iterable[Block]) -> float:
        """Visible text of the blocks and what is inside them, in Latin letters' worth."""
        facts = self.facts.blocks
        return sum(facts[inner.index].length for block in blocks for inner in block.walk())


@dataclass(frozen=True)
class Bitext:
    """A source and a target version with their alignment."""

    source: Version
    target: Version
    sections: tuple[SectionBead, ...]
    """In source order, additions where they stand in the target; every section occurs once."""
    coverage: Coverage
    verdict: Verdict

    def beads(self) -> tuple[Bead, ...]:
        """All block beads of paired sections, nested ones included."""
        return self._beads

    @cached_property
    def _beads(self) -> tuple[Bead, ...]:
        tops = (bead for section in self.sections for bead in section.beads)
        return tuple([bead for top in tops for bead in (top.walk() if top.children else (top,))])

    def pairs(self) -> tuple[Bead, ...]:
        """Those of one block on each side, as most are."""
        return self._pairs

    @cached_property
    def _pairs(self) -> tuple[Bead, ...]:
        beads = self._beads
        return tuple([bead for bead in beads if len(bead.sources) == len(bead.targets) == 1])
