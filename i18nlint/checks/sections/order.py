"""Sections that stand elsewhere or on another level: rules S003 and S004."""

from __future__ import annotations

from collections.abc import Iterator

from i18nlint.align.places import own_span
from i18nlint.checks.sections.titles import key_of, title_of
from i18nlint.model.alignment import Bitext, SectionBead
from i18nlint.model.document import Section
from i18nlint.model.finding import Finding, Label, Scale
from i18nlint.model.wording import quoted


def moved_sections(bitext: Bitext) -> Iterator[Finding]:
    """One finding for a run of sections that moved together.

    None is told of two that are paired for want of anything else: they share too little for that.
    """
    is_told = False
    for bead in bitext.sections:
        may_tell = bead.moved and not is_told and bead.score > 0
        if may_tell and bead.source and bead.target and _passes_another(bead, bitext):
            is_told = True
            title = title_of(bead.source)
            yield Finding(
                "section-order",
                f"the section {quoted(title)} stands at another place here",
                source=Label(own_span(bead.source), title),
                target=Label(own_span(bead.target), title_of(bead.target)),
                arguments={"title": title},
                score=0.9,
                scale=Scale.PIECE,
            )
        is_told = is_told and bead.moved


def _passes_another(moved: SectionBead, bitext: Bitext) -> bool:
    """True if the section changed places with one that is not below it."""
    source, target = moved.source, moved.target
    if source is None or target is None:
        return False
    for bead in bitext.sections:
        here, there = bead.source, bead.target
        if here is None or there is None or here.heading is None or there.heading is None:
            continue
        was_before = here.span.start < source.span.start
        is_before = there.span.start < target.span.start
        is_inside = source.span.contains(here.span) or target.span.contains(there.span)
        if was_before != is_before and not is_inside:
            return True
    return False


_Slipped = list[tuple[Section, Section]]
"""Siblings in a row whose levels shift alike, each with its counterpart."""


def slipped_levels(bitext: Bitext) -> Iterator[Finding]:
    """One finding for the headings of a run whose level shifts otherwise than their parent's."""
    lost, added = _lost_parents(bitext), _added_parents(bitext)
    for run in list(_slips(bitext)):  # complete before any is told
        source, target = run[0]
        if target.level == lost.get(key_of(source)):
            continue  # what is missing above it is told
        if all(added.get(key_of(there)) == here.level for here, there in run):
            continue  # the heading above them is told, which only this side has
        if source.heading and target.heading:
            found = source.level, target.level
            yield Finding(
                "heading-level",
                f"a level {found[0]} heading is level {found[1]} here"
                if len(run) == 1
                else f"{len(run)} headings of level {found[0]} are level {found[1]} here",
                source=Label(source.heading.span, title_of(source)),
                target=Label(target.heading.span, title_of(target)),
                arguments={
                    "source_value": found[0],
                    "target_value": found[1],
                    "count": len(run),
                },
                score=0.92,
                scale=Scale.PIECE,
            )


def _slips(bitext: Bitext) -> Iterator[_Slipped]:
    """Runs of sections that slipped by a step that the section above them did not.

    Who sets one section a level too high often sets those beside it there too, or all. What moved
    is told as moved: it has the level of its new place.
    """
    pairs = [
        (bead.source, bead.target, bead.moved)
        for bead in bitext.sections
        if bead.source and bead.target and bead.source.heading and bead.target.heading
    ]
    shifts = {key_of(source): target.level - source.level for source, target, _ in pairs}
    parents = _parents(bitext.source.document.root)
    open_runs: dict[int, _Slipped] = {}
    for source, target, has_moved in pairs:
        if has_moved:
            continue
        parent, shift = parents.get(key_of(source), -1), shifts[key_of(source)]
        run = open_runs.get(parent)
        if shift in (0, shifts.get(parent, 0)):
            open_runs.pop(parent, None)
        elif run and shifts[key_of(run[0][0])] == shift and run[0][0].level == source.level:
            run.append((source, target))
        else:
            open_runs[parent] = run = [(source, target)]
            yield run


def _lost_parents(bitext: Bitext) -> dict[int, int]:
    """Sections below a missing one, with its level: on that level they stand in for it."""
    missing = [bead.source for bead in bitext.sections if bead.source and not bead.target]
    return {key_of(child): section.level for section in missing for child in section.children}


def _added_parents(bitext: Bitext) -> dict[int, int]:
    """Sections right below a heading that only the target has, with its level."""
    added = [bead.target for bead in bitext.sections if bead.target and not bead.source]
    return {key_of(child): section.level for section in added for child in section.children}


def _parents(root: Section) -> dict[int, int]:
    """Keys of sections with the key of the section above."""
    return {key_of(child): key_of(section) for section in root.walk() for child in section.children}
