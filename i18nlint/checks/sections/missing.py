"""Sections of the source that the target lacks: rule S001."""

from __future__ import annotations

from collections.abc import Iterator

from i18nlint.align.anchors import block_anchors
from i18nlint.align.cognates import stems_of
from i18nlint.align.places import section_place_after
from i18nlint.checks._api import Pair
from i18nlint.checks.sections.beheaded import Beheaded, beheaded, beheaded_beside
from i18nlint.checks.sections.elsewhere import Whereabouts, has_text
from i18nlint.checks.sections.gaps import Gap, additions_of, gaps_of
from i18nlint.checks.sections.neighbours import (
    SectionEvidence,
    has_surplus_next_door,
    taken_in_by,
)
from i18nlint.checks.sections.regrouped import regrouped, sections_kept
from i18nlint.checks.sections.remains import HALF, Ruins
from i18nlint.checks.sections.titles import called, key_of, title_of
from i18nlint.facts.prose import shown_text
from i18nlint.model.alignment import Bitext, Version
from i18nlint.model.dataclass import dataclass
from i18nlint.model.document import Block, Section
from i18nlint.model.finding import Finding, Label, Scale
from i18nlint.model.regex import lazy_regex
from i18nlint.model.text import Span
from i18nlint.model.wording import quoted

_MERGED = 0.55
"""Score of what may have lost its heading alone, or be the section of its level that only the
target has in its place, told in other words: "Automating Model Selection"."""
_ALL = 0.85
"""Share of a section's text from which all of it is there, as far as lengths tell."""
_BARE = "heading"
"""Variant of what has lost nothing but its heading, where that sets no other section adrift."""
_BOLD = lazy_regex(r"(\*\*|__)[^\n]+\1[:\uff1a]?")


@dataclass(frozen=True, slots=True)
class Child:
    """A section that stands in for its parent."""

    section: Section
    heading: Block
    counterpart: Block
    """The heading it is paired with."""


@dataclass(frozen=True, slots=True)
class Lost:
    """A section that the target lacks, or whose heading it lacks."""

    gap: Gap
    place: Section | None = None
    """The target's section that has its text, or a part of it."""
    share: float = 0.0
    """Of its text, that is there."""
    is_elsewhere: bool = False
    """True of text that was found by what it says, wherever it stands."""
    heading_of: Section | None = None
    """The section whose heading it is, if that is the neighbour that was paired for it."""

    @property
    def is_there(self) -> bool:
        """True if nothing but the heading was lost."""
        return self.share >= HALF


def missing_sections(pair: Pair) -> Iterator[Finding]:
    bitext = pair.bitext
    additions = list(additions_of(bitext))
    for lost in lost_sections(pair):
        gap = lost.gap
        if child := stand_in(gap, bitext):
            yield _lost_child(bitext, child, gap.section)
        elif lost.is_there:
            # sections below it miss theirs, and so does text that stands below the one before
            variant = _BARE if lost.is_elsewhere and has_text(gap.section) else None
            score = _likelihood(bitext, rewritten=True)
            at = section_place_after(bitext, gap.at)
            section = lost.heading_of or gap.section
            where = _where(section, lost.place, is_all=lost.share >= _ALL)
            yield _lost_heading(
                section, lost.place, at=at, variant=variant, score=score, where=where
            )
        elif lost.place is not None:
            yield _lost_part(lost, lost.place, score=_likelihood(bitext, rewritten=False))
        elif kept := sections_kept(bitext, gap.section):
            yield regrouped(bitext, gap, kept)
        else:
            beside = [added for added in additions if abs(added.at - gap.at) == 1]
            score = _likelihood(bitext, rewritten=bool(beside))
            is_told_otherwise = any(_may_be(bitext, gap.section, one.section) for one in beside)
            is_doubtful = is_told_otherwise or has_surplus_next_door(pair, gap)
            score = min(score, _MERGED) if is_doubtful else score
            yield _missing(gap.section, gap.span, section_place_after(bitext, gap.at), score=score)


def lost_sections(pair: Pair) -> Iterator[Lost]:
    """Sections that the target lacks, each with the section of it that has their text, if any.

    Not those that a neighbour took in, for two became one there, nor those that only seem to have
    no counterpart.
    """
    bitext = pair.bitext
    doors = [(bead.source, bead.target) for bead in bitext.sections]
    own, other = pair.of_source(SectionEvidence), SectionEvidence(bitext.target)
    whereabouts, ruins = Whereabouts(pair, own, other), Ruins(pair)
    for gap in gaps_of(bitext):
        if stand_in(gap, bitext):
            yield Lost(gap)
            continue
        door = taken_in_by(gap, doors, own, other)
        if door is None:
            place = whereabouts.of(gap)
            if place is None:
                yield _remains_of(pair, gap, ruins)
            elif not whereabouts.is_counterpart(place):
                yield Lost(gap, place, share=1.0, is_elsewhere=True)
        elif one := beheaded(pair, gap, door):
            yield _lost_head(gap, one)


def _lost_head(gap: Gap, one: Beheaded) -> Lost:
    known = not one.is_sure
    return Lost(gap, one.place, share=1.0, is_elsewhere=known, heading_of=one.section)


def _remains_of(pair: Pair, gap: Gap, ruins: Ruins) -> Lost:
    """What is lost of a section that was not found as a whole."""
    if not any(map(has_text, gap.section.walk())):
        return Lost(gap, share=1.0)  # the heading is all there was
    if remains := ruins.of(gap):
        return Lost(gap, remains.place, remains.share)
    one = beheaded_beside(pair, gap)
    return _lost_head(gap, one) if one else Lost(gap)


def _may_be(bitext: Bitext, ours: Section, theirs: Section) -> bool:
    """True of sections of one level, unless the one is named after code that the other lacks."""
    if ours.level != theirs.level or ours.heading is None or theirs.heading is None:
        return False
    codes = bitext.source.facts.blocks[ours.heading.index].codes
    others = bitext.target.facts.blocks[theirs.heading.index].codes
    return not codes or not set(codes).isdisjoint(others)


def _lost_child(bitext: Bitext, child: Child, parent: Section) -> Finding:
    """The child whose text stands below its parent's heading: its own heading is missing.

    Unless it is a paragraph in bold letters there: **Full settings**.
    """
    score = _likelihood(bitext, rewritten=True)
    score = min(score, _MERGED) if _has_bold_line(bitext, child) else score
    if not has_its_text(bitext, child):
        place = Span(child.counterpart.span.end, child.counterpart.span.end)
        return _missing(child.section, child.heading.span, place, score=score)
    bead = next(one for one in bitext.sections if one.source is child.section)
    under = bead.target or bitext.target.document.root
    variant = None if _siblings_have_headings(bitext, child, parent) else _BARE
    at = Span(under.span.start, under.span.start)
    where = _where(child.section, under)
    return _lost_heading(child.section, under, at=at, variant=variant, score=score, where=where)


def _siblings_have_headings(bitext: Bitext, child: Child, parent: Section) -> bool:
    """True if the child is the only one whose heading is lost: the table that stands right below
    *API*, before "### Size" and "### Shape"."""
    siblings = {key_of(one) for one in parent.children} - {key_of(child.section)}
    return any(
        bead.target is not None and bead.target.level > parent.level
        for bead in bitext.sections
        if bead.source is not None and key_of(bead.source) in siblings
    )


def has_its_text(bitext: Bitext, child: Child) -> bool:
    """True if at least half of what stands below the child's heading has a counterpart."""
    bead = next(one for one in bitext.sections if one.source is child.section)
    body = bead.beads[1:]
    lost = [block for one in body if one.is_omission for block in one.sources]
    every = [block for one in body for block in one.sources]
    return 2 * bitext.source.length(lost) <= bitext.source.length(every)


def _has_bold_line(bitext: Bitext, child: Child) -> bool:
    """True if the child's counterpart has a paragraph of its own that is one line in bold."""
    text = bitext.target.document.source.slice
    bead = next(one for one in bitext.sections if one.source is child.section)
    added = (block for one in bead.beads if one.is_addition for block in one.targets)
    return any(_BOLD.fullmatch(text(block.span).strip()) for block in added)


def _missing(section: Section, span: Span, place: Span, *, score: float) -> Finding:
    title = title_of(section)
    return Finding(
        "missing-section",
        f"the section {called(title)} is missing here",
        source=Label(span, title),
        target=Label(place),
        arguments={"title": title},
        score=score,
        scale=Scale.SECTION,
    )


def _lost_part(lost: Lost, place: Section, *, score: float) -> Finding:
    """The heading is missing, and most of the text; the rest is below another heading."""
    title, under = title_of(lost.gap.section), title_of(place)
    percent = round(100 * (1 - lost.share))
    where = f"under {quoted(under)}" if under else "at the top"
    at = place.own_blocks[-1].span.end if place.own_blocks else place.span.start
    return Finding(
        "missing-section",
        f"about {percent} % of the section {called(title)} and its heading are missing here; "
        f"the rest stands {where}",
        source=Label(lost.gap.span, title),
        target=Label(Span(at, at), under),
        arguments={"title": title, "under": under, "percent": percent},
        score=score,
        scale=Scale.SECTION,
    )


def _lost_heading(
    section: Section,
    place: Section | None,
    *,
    at: Span,
    variant: str | None,
    score: float,
    where: str,
) -> Finding:
    """The section's text is there, below another heading or none; or there was none."""
    title, under = title_of(section), title_of(place) if place else ""
    heading = section.heading or section.own_blocks[0]
    if place and place.own_blocks:
        at = Span(place.own_blocks[0].span.end, place.own_blocks[0].span.end)
    return Finding(
        "missing-section",
        f"the heading {called(title)} is missing here{where}",
        source=Label(heading.span, title),
        target=Label(at, under),
        variant=variant,
        arguments={"title": title, "under": under},
        score=score,
        scale=Scale.BLOCK,
    )


def _where(section: Section, place: Section | None, *, is_all: bool = True) -> str:
    if place is None:
        return ""
    under = title_of(place)
    if not has_text(section):
        return f" above {quoted(under)}"
    text = "its text" if is_all else "most of its text"
    return f"; {text} stands under {quoted(under)}" if under else f"; {text} is not"


def _likelihood(bitext: Bitext, *, rewritten: bool) -> float:
    """How sure an omission is; an open fence swallows what follows it."""
    problems = bitext.target.document.problems
    if any(problem.rule == "unclosed-fence" and not problem.variant for problem in problems):
        return 0.65
    return 0.7 if rewritten else 0.93


def stand_in(gap: Gap, bitext: Bitext) -> Child | None:
    """The one child that is paired with a section of its parent's level.

    It has taken the parent's place: the parent is there, and the child's heading is what is
    missing. Where several have, or the child has kept a name that is its own, the parent is gone.
    """
    below = {key_of(child) for child in gap.section.walk()} - {key_of(gap.section)}
    found = [
        Child(bead.source, bead.source.heading, bead.target.heading)
        for bead in bitext.sections
        if bead.source and bead.target and bead.source.heading and bead.target.heading
        if key_of(bead.source) in below and bead.target.level == gap.section.level
    ]
    return found[0] if len(found) == 1 and not _is_named(found[0], gap.section, bitext) else None


def _is_named(child: Child, parent: Section, bitext: Bitext) -> bool:
    """True if both headings of the child have a name that its parent lacks: *Google Analytics*
    below *Analytics*."""
    ours = _names(bitext.source, child.heading) - _names(bitext.source, parent.heading)
    return not ours.isdisjoint(_names(bitext.target, child.counterpart))


def _names(version: Version, heading: Block | None) -> frozenset[str]:
    """Numbers and names of the heading, and how its words begin."""
    if heading is None:
        return frozenset()
    anchors = block_anchors(heading, version.facts.blocks[heading.index])
    return anchors | stems_of(shown_text(heading))
