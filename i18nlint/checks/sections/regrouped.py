"""Headings that only group sections, which the target tells each for itself. Beside `missing`."""

from __future__ import annotations

from i18nlint.align.places import section_place_after
from i18nlint.checks.sections.gaps import Gap
from i18nlint.checks.sections.titles import called, key_of, title_of
from i18nlint.model.alignment import Bitext
from i18nlint.model.document import Section
from i18nlint.model.finding import Finding, Label, Scale

_OWN = 0.2
"""Share of a section's text that introduces its sections, and no more."""
_SCORE = 0.7


def sections_kept(bitext: Bitext, section: Section) -> int:
    """How many sections the lost one groups, if they are all here and most of what it says.

    A page may tell ``dev()`` and ``build()`` below "Commands", or each for itself.
    """
    paired = {key_of(bead.source) for bead in bitext.sections if bead.source and bead.target}
    below = [child for one in section.children for child in one.walk()]
    if not below or not all(key_of(one) in paired for one in below):
        return 0
    every = sum(bitext.source.length(one.own_blocks) for one in section.walk())
    is_short = bitext.source.length(section.own_blocks) <= _OWN * every
    return len(section.children) if is_short else 0


def regrouped(bitext: Bitext, gap: Gap, kept: int) -> Finding:
    """The heading is missing, and no more than an introduction with it."""
    title = title_of(gap.section)
    sections = "its one section is" if kept == 1 else f"its {kept} sections are"
    return Finding(
        "missing-section",
        f"the heading {called(title)} and its introduction are missing here; {sections} not",
        source=Label(gap.span, title),
        target=Label(section_place_after(bitext, gap.at)),
        arguments={"title": title},
        score=_SCORE,
        scale=Scale.BLOCK,
    )
