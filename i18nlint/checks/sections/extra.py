"""Sections that only the target has: rule S002."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from i18nlint.checks._api import Pair
from i18nlint.checks.sections.gaps import Gap, additions_of
from i18nlint.checks.sections.neighbours import SectionEvidence, is_next_door
from i18nlint.checks.sections.titles import called, title_of
from i18nlint.model.alignment import Version
from i18nlint.model.document import Block
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
            variant="facts" if _state_facts_for_all(run, pair) else None,
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


def _state_facts_for_all(run: Sequence[Gap], pair: Pair) -> bool:
    """True of facts that readers of the source would want to know, too."""
    states_facts = any(_states_facts(gap, pair) for gap in run)
    return states_facts and not _are_for_readers_here(run, pair)


def _states_facts(gap: Gap, pair: Pair) -> bool:
    """True of what has numbers; ``keeper7``, whom to write to, is a name."""
    blocks = [block for top in gap.section.own_blocks for block in top.walk()]
    numbers = [fact for block in blocks for fact in pair.target.facts.blocks[block.index].numbers]
    return any(
        fact.strength is Strength.HARD and fact.kind is not FactKind.IDENTIFIER for fact in numbers
    )


def _are_for_readers_here(run: Sequence[Gap], pair: Pair) -> bool:
    """True of sections with links to a site that the source names nowhere: where readers of this
    language pay, whom they write to, where they meet."""
    sections = [section for gap in run for section in gap.section.walk()]
    here = _sites(pair.target, (block for one in sections for block in one.own_blocks))
    return bool(here) and not here <= pair.of_source(_all_sites)


def _all_sites(version: Version) -> frozenset[str]:
    return _sites(version, version.document.walk())


def _sites(version: Version, blocks: Iterable[Block]) -> frozenset[str]:
    """The sites that links in the blocks lead to."""
    inner = (one for block in blocks for one in block.walk())
    links = (link for one in inner for link in version.facts.blocks[one.index].links)
    hosts = (link.key.partition("?")[0].partition("/")[0] for link in links if not link.is_image)
    return frozenset(host for host in hosts if "." in host and not host.startswith("."))


def _named(titles: Sequence[str]) -> str:
    if len(titles) == 1:
        return f"the section {called(titles[0])}"
    shown = [quoted(title) for title in titles[:_NAMED]]
    rest = [f"{len(titles) - _NAMED} more"] if len(titles) > _NAMED else []
    return f"the sections {listed([*shown, *rest])}"
