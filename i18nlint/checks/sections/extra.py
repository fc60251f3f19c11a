"""Sections that only the target has: rule S002."""

from __future__ import annotations

from collections.abc import Iterator

from i18nlint.checks._api import Pair
from i18nlint.checks.sections.gaps import additions_of
from i18nlint.checks.sections.neighbours import SectionEvidence, is_next_door
from i18nlint.checks.sections.titles import title_of
from i18nlint.model.fact import Strength
from i18nlint.model.finding import Finding, Label, Scale
from i18nlint.model.wording import quoted


def extra_sections(pair: Pair) -> Iterator[Finding]:
    bitext, facts = pair.bitext, pair.target.facts
    doors = [(bead.target, bead.source) for bead in bitext.sections]
    own, other = SectionEvidence(bitext.target), SectionEvidence(bitext.source)
    language = bitext.source.document.language
    for gap in additions_of(bitext):
        if is_next_door(gap, doors, own, other):
            continue
        blocks = [block for top in gap.section.own_blocks for block in top.walk()]
        numbers = [fact for block in blocks for fact in facts.blocks[block.index].numbers]
        has_facts = any(fact.strength is Strength.HARD for fact in numbers)
        title = title_of(gap.section)
        yield Finding(
            "extra-section",
            f"the section {quoted(title)} is here, but not in {language}",
            target=Label(gap.span, title),
            variant="facts" if has_facts else None,
            arguments={"title": title},
            score=0.55 if pair.is_free else 0.75,
            scale=Scale.SECTION,
        )
