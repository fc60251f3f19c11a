"""Sections of the source that the target lacks: rule S001."""

from __future__ import annotations

from collections.abc import Iterator

from i18nlint.align.anchors import block_anchors
from i18nlint.align.cognates import stems_of
from i18nlint.align.places import section_place_after
from i18nlint.checks._api import Pair
from i18nlint.checks.sections.gaps import Gap, additions_of, gaps_of
from i18nlint.checks.sections.neighbours import (
    SectionEvidence,
    has_surplus_next_door,
    is_next_door,
)
from i18nlint.checks.sections.titles import key_of, title_of
from i18nlint.model.alignment import Bitext, SectionBead, Version
from i18nlint.model.document import Section
from i18nlint.model.finding import Finding, Label, Scale
from i18nlint.model.text import Span

_MERGED = 0.55
"""Score of what may have lost its heading alone."""


def missing_sections(pair: Pair) -> Iterator[Finding]:
    bitext = pair.bitext
    additions = list(additions_of(bitext))
    doors = [(bead.source, bead.target) for bead in bitext.sections]
    own, other = SectionEvidence(bitext.source), SectionEvidence(bitext.target)
    for gap in gaps_of(bitext):
        stand_in = _stand_in(gap, bitext)
        is_settled = stand_in is not None and len(gap.section.own_blocks) == 1
        if not is_settled and is_next_door(gap, doors, own, other):
            continue
        rewritten = any(abs(added.at - gap.at) == 1 for added in additions)
        section, span, place = gap.section, gap.span, section_place_after(bitext, gap.at)
        if stand_in and stand_in.source and stand_in.source.heading:
            section, span = stand_in.source, stand_in.source.heading.span
            place = _below_heading(stand_in) or place  # the rest is paired, and speaks for itself
        title = title_of(section)
        score = _likelihood(bitext, rewritten=rewritten or stand_in is not None)
        if not is_settled and has_surplus_next_door(pair, gap):
            score = min(score, _MERGED)
        yield Finding(
            "missing-section",
            f'the section "{title}" is missing here',
            source=Label(span, title),
            target=Label(place),
            arguments={"title": title},
            score=score,
            scale=Scale.SECTION,
        )


def _likelihood(bitext: Bitext, *, rewritten: bool) -> float:
    """How sure an omission is; an open fence swallows what follows it."""
    if any(problem.rule == "unclosed-fence" for problem in bitext.target.document.problems):
        return 0.65
    return 0.7 if rewritten else 0.93


def _stand_in(gap: Gap, bitext: Bitext) -> SectionBead | None:
    """The one child that is paired with a section of its parent's level.

    It has taken the parent's place: the parent is there, and the child is what is missing. Where
    several have, or the child has kept a name that is its own, the parent is gone.
    """
    below = {key_of(child) for child in gap.section.walk()} - {key_of(gap.section)}
    found = [
        bead
        for bead in bitext.sections
        if bead.source and bead.target and key_of(bead.source) in below
        if bead.target.level == gap.section.level
    ]
    return found[0] if len(found) == 1 and not _is_named(found[0], gap.section, bitext) else None


def _is_named(child: SectionBead, parent: Section, bitext: Bitext) -> bool:
    """True if both headings of the child have a name that its parent lacks: *Google Analytics*
    below *Analytics*."""
    ours = _names(bitext.source, child.source) - _names(bitext.source, parent)
    return not ours.isdisjoint(_names(bitext.target, child.target))


def _names(version: Version, section: Section | None) -> frozenset[str]:
    """Numbers and names of the heading, and how its words begin."""
    if section is None or section.heading is None:
        return frozenset()
    anchors = block_anchors(section.heading, version.facts.blocks[section.heading.index])
    return anchors | stems_of(title_of(section))


def _below_heading(stand_in: SectionBead) -> Span | None:
    """The place behind the counterpart's heading, where the child's own belongs."""
    heading = stand_in.target.heading if stand_in.target else None
    return Span(heading.span.end, heading.span.end) if heading else None
