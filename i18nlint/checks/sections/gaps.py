"""Sections that only one side has, with those below them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from i18nlint.align.places import own_span
from i18nlint.checks.sections.titles import key_of
from i18nlint.model.alignment import Bitext, SectionBead, Version
from i18nlint.model.dataclass import dataclass
from i18nlint.model.document import Section
from i18nlint.model.text import Span


@dataclass(frozen=True, slots=True)
class Gap:
    """A section that only one side has, with the sections below that are missing with it."""

    section: Section
    at: int
    """Index of its bead."""
    span: Span


def gaps_of(bitext: Bitext) -> Iterator[Gap]:
    """Source sections without counterpart; those below a missing one are part of it."""
    yield from _lone(bitext.source, bitext.sections, [bead.source for bead in bitext.sections])


def additions_of(bitext: Bitext) -> Iterator[Gap]:
    yield from _lone(bitext.target, bitext.sections, [bead.target for bead in bitext.sections])


def _lone(
    version: Version, beads: Sequence[SectionBead], sections: Sequence[Section | None]
) -> Iterator[Gap]:
    alone = {
        key_of(section): at
        for at, (bead, section) in enumerate(zip(beads, sections, strict=True))
        if section is not None and (bead.source is None or bead.target is None)
    }
    explained: set[int] = set()
    for section in version.document.root.walk():
        if key_of(section) not in alone or key_of(section) in explained:
            continue
        below = {key_of(child) for child in section.walk()}
        is_whole = below <= alone.keys()
        explained |= below if is_whole else set()
        span = section.span if is_whole else own_span(section)
        yield Gap(section, alone[key_of(section)], span)
