"""Sections that only the target has: rule S002."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from i18nlint.checks._api import Pair
from i18nlint.checks.sections.gaps import Gap, additions_of
from i18nlint.checks.sections.neighbours import SectionEvidence, is_next_door
from i18nlint.checks.sections.titles import called, title_of
from i18nlint.model.fact import FactKind, Strength
from i18nlint.model.finding import Finding, Label, Scale
from i18nlint.model.text import Span
from i18nlint.model.wording import listed, quoted

_NAMED = 2
"""Titles that a message lists before it counts the rest."""


def extra_sections(pair: Pair) -> Iterator[Finding]:
    """One finding for each run of sections: who adds six in a row has added one passage."""
    for run in _runs(pair):
        titles = tuple(title_of(gap.section) for gap in run)
        verb = "is" if len(run) == 1 else "are"
        yield Finding(
            "extra-section",
            f"{_named(titles)} {verb} here, but not in {pair.source.document.language}",
            target=Label(run[0].span.cover(run[-1].span), titles[0]),
            variant="facts" if any(_states_facts(gap, pair) for gap in run) else None,
            arguments={"title": titles[0], "sections": titles},
            score=0.55 if pair.is_free else 0.75,
            scale=Scale.SECTION,
        )


def _runs(pair: Pair) -> Iterator[list[Gap]]:
    """Sections of the target alone, with nothing between them that the source has."""
    text = pair.target.document.source.slice
    doors = [(bead.target, bead.source) for bead in pair.bitext.sections]
    own, other = SectionEvidence(pair.target), SectionEvidence(pair.source)
    run: list[Gap] = []
    for gap in additions_of(pair.bitext):
        if is_next_door(gap, doors, own, other):
            continue
        if run and text(Span(run[-1].span.end, max(gap.span.start, run[-1].span.end))).strip():
            yield run
            run = []
        run.append(gap)
    if run:
        yield run


def _states_facts(gap: Gap, pair: Pair) -> bool:
    """True of what has numbers; ``keeper7``, whom to write to, is a name."""
    blocks = [block for top in gap.section.own_blocks for block in top.walk()]
    numbers = [fact for block in blocks for fact in pair.target.facts.blocks[block.index].numbers]
    return any(
        fact.strength is Strength.HARD and fact.kind is not FactKind.IDENTIFIER for fact in numbers
    )


def _named(titles: Sequence[str]) -> str:
    if len(titles) == 1:
        return f"the section {called(titles[0])}"
    shown = [quoted(title) for title in titles[:_NAMED]]
    rest = [f"{len(titles) - _NAMED} more"] if len(titles) > _NAMED else []
    return f"the sections {listed([*shown, *rest])}"
