"""Sections that are missing, added, moved or on another level; posts that are no mirror."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from i18nlint.align.anchors import block_anchors
from i18nlint.align.places import own_span, section_place_after
from i18nlint.checks._api import Check, Pair
from i18nlint.facts.prose import shown_text
from i18nlint.model.alignment import Bitext, SectionBead, Verdict, Version
from i18nlint.model.dataclass import dataclass
from i18nlint.model.document import Section
from i18nlint.model.fact import Strength
from i18nlint.model.finding import Finding, Label, Scale
from i18nlint.model.rule import Contract
from i18nlint.model.text import Span

_FEW = 3
"""Names fewer than these stand in a neighbour by chance, unless it has grown."""
_NAMED = 3
"""Titles that a message lists before it counts the rest."""


def check_sections(pair: Pair) -> Iterator[Finding]:
    """Findings about the outline, the largest first."""
    bitext = pair.bitext
    if bitext.verdict is Verdict.RESTRUCTURED and pair.contract is not Contract.FACTS:
        yield _restructured(pair)
        if pair.facts_only:
            return
    if bitext.verdict is Verdict.INCOMPLETE:
        yield from _incomplete(bitext)
    else:
        yield from _missing(bitext)
    yield from _extra(pair)
    yield from _moved(bitext)
    yield from _levels(bitext)


def _restructured(pair: Pair) -> Finding:
    bitext = pair.bitext
    source, target = bitext.source.document.root, bitext.target.document.root
    return Finding(
        "restructured-post",
        "this version is written freely: both sides have much of their own, "
        "so only facts were compared",
        source=Label(_opening(source), _title(source)),
        target=Label(_opening(target), _title(target)),
        variant="mirror" if pair.contract is Contract.MIRROR else None,
        arguments={
            "source_coverage": round(bitext.coverage.source, 2),
            "target_coverage": round(bitext.coverage.target, 2),
        },
        score=0.9,
        scale=Scale.FACT,
    )


def _opening(root: Section) -> Span:
    """The first heading or block: a post as a whole is shown by its beginning."""
    for section in root.walk():
        if section.own_blocks:
            return section.own_blocks[0].span
    return Span(root.span.start, root.span.start)


def _title(section: Section) -> str:
    return shown_text(section.heading) if section.heading else ""


def _incomplete(bitext: Bitext) -> Iterator[Finding]:
    """One finding for all that the translation lacks."""
    gaps = list(_gaps(bitext))
    titles = tuple(_title(gap.section) for gap in gaps)
    share = round((1 - bitext.coverage.source) * 100)
    at = gaps[0].at if gaps else len(bitext.sections)
    span = gaps[0].span if gaps else _opening(bitext.source.document.root)
    yield Finding(
        "incomplete-translation",
        f"about {share} % of the source is not translated{_list(titles)}",
        source=Label(span, titles[0] if titles else ""),
        target=Label(section_place_after(bitext, at)),
        arguments={"percent": share, "sections": titles},
        score=0.95 if bitext.coverage.evidence >= 0.5 else 0.8,
        scale=Scale.FACT,
    )


def _list(titles: Sequence[str]) -> str:
    if not titles:
        return ""
    shown = ", ".join(f'"{title}"' for title in titles[:_NAMED])
    rest = f" and {len(titles) - _NAMED} more" if len(titles) > _NAMED else ""
    return f": missing {shown}{rest}"


@dataclass(frozen=True, slots=True)
class _Gap:
    """A section that only one side has, with the sections below that are missing with it."""

    section: Section
    at: int
    """Index of its bead."""
    span: Span


def _gaps(bitext: Bitext) -> Iterator[_Gap]:
    """Source sections without counterpart; those below a missing one are part of it."""
    yield from _lone(bitext.source, bitext.sections, [bead.source for bead in bitext.sections])


def _additions(bitext: Bitext) -> Iterator[_Gap]:
    yield from _lone(bitext.target, bitext.sections, [bead.target for bead in bitext.sections])


def _lone(
    version: Version, beads: Sequence[SectionBead], sections: Sequence[Section | None]
) -> Iterator[_Gap]:
    alone = {
        _key(section): at
        for at, (bead, section) in enumerate(zip(beads, sections, strict=True))
        if section is not None and (bead.source is None or bead.target is None)
    }
    explained: set[int] = set()
    for section in version.document.root.walk():
        if _key(section) not in alone or _key(section) in explained:
            continue
        below = {_key(child) for child in section.walk()}
        is_whole = below <= alone.keys()
        explained |= below if is_whole else set()
        span = section.span if is_whole else own_span(section)
        yield _Gap(section, alone[_key(section)], span)


def _key(section: Section) -> int:
    """A section's identity: the index of its heading, -1 for the root."""
    return section.heading.index if section.heading else -1


def _missing(bitext: Bitext) -> Iterator[Finding]:
    additions = list(_additions(bitext))
    doors = [(bead.source, bead.target) for bead in bitext.sections]
    own, other = _Evidence(bitext.source), _Evidence(bitext.target)
    for gap in _gaps(bitext):
        if _is_next_door(gap, doors, own, other):
            continue
        rewritten = any(abs(added.at - gap.at) == 1 for added in additions)
        stand_in = _stand_in(gap, bitext)
        section, span = stand_in or gap.section, gap.span
        if stand_in and stand_in.heading:
            span = stand_in.heading.span  # what is below it is paired, and speaks for itself
        title = _title(section)
        yield Finding(
            "missing-section",
            f'the section "{title}" is missing here',
            source=Label(span, title),
            target=Label(section_place_after(bitext, gap.at)),
            arguments={"title": title},
            score=_likelihood(bitext, stand_in, rewritten=rewritten),
            scale=Scale.SECTION,
        )


def _likelihood(bitext: Bitext, stand_in: Section | None, *, rewritten: bool) -> float:
    """How sure an omission is; an open fence swallows what follows it."""
    if any(problem.rule == "unclosed-fence" for problem in bitext.target.document.problems):
        return 0.65
    return 0.7 if rewritten or stand_in else 0.93


def _stand_in(gap: _Gap, bitext: Bitext) -> Section | None:
    """The child that is paired with a section of its parent's level.

    It has taken the parent's place: the parent is there, and the child is what is missing.
    """
    below = {_key(child) for child in gap.section.walk()} - {_key(gap.section)}
    for bead in bitext.sections:
        took_place = bead.target is not None and bead.target.level == gap.section.level
        if took_place and bead.source and _key(bead.source) in below:
            return bead.source
    return None


_Door = tuple[Section | None, Section | None]
"""A section of the gap's own version with its counterpart."""


class _Evidence:
    """What the sections of a version say, each looked at once."""

    def __init__(self, version: Version) -> None:
        self._version = version
        self._known: dict[int, frozenset[str]] = {}

    def of(self, section: Section) -> frozenset[str]:
        """Numbers, links and names of the section itself, without those below it."""
        if id(section) not in self._known:
            facts = self._version.facts.blocks
            blocks = [block for top in section.own_blocks for block in top.walk()]
            anchors = [block_anchors(block, facts[block.index]) for block in blocks]
            self._known[id(section)] = frozenset().union(*anchors)
        return self._known[id(section)]

    def own(self, section: Section) -> frozenset[str]:
        """What the section says and no other section of the version does."""
        sections = self._version.document.root.walk()
        others = [self.of(other) for other in sections if _key(other) != _key(section)]
        return self.of(section).difference(*others)


def _is_next_door(gap: _Gap, doors: Sequence[_Door], own: _Evidence, other: _Evidence) -> bool:
    """True if a neighbour took the section in: two sections became one, or one became two.

    Then most of the numbers, links and names that nothing else here has are what the neighbour's
    counterpart has to spare.
    """
    wanted = own.own(gap.section)
    neighbours = (*doors[max(gap.at - 1, 0) : gap.at], *doors[gap.at + 1 : gap.at + 2])
    for ours, theirs in neighbours:
        if ours is None or theirs is None or not wanted:
            continue
        spare = other.of(theirs) - own.of(ours)
        is_enough = len(wanted) >= _FEW or _has_grown(theirs, ours, by=gap.section)
        if is_enough and 2 * len(wanted & spare) >= len(wanted):
            return True
    return False


def _has_grown(theirs: Section, ours: Section, *, by: Section) -> bool:
    """True if the counterpart has blocks to spare for half of what the section holds."""
    return len(theirs.blocks) - len(ours.blocks) >= max(1, len(by.blocks) / 2)


def _extra(pair: Pair) -> Iterator[Finding]:
    bitext, facts = pair.bitext, pair.target.facts
    doors = [(bead.target, bead.source) for bead in bitext.sections]
    own, other = _Evidence(bitext.target), _Evidence(bitext.source)
    for gap in _additions(bitext):
        if _is_next_door(gap, doors, own, other):
            continue
        blocks = [block for top in gap.section.own_blocks for block in top.walk()]
        numbers = [fact for block in blocks for fact in facts.blocks[block.index].numbers]
        has_facts = any(fact.strength is Strength.HARD for fact in numbers)
        title = _title(gap.section)
        yield Finding(
            "extra-section",
            f'the section "{title}" is in this version only',
            target=Label(gap.span, title),
            variant="facts" if has_facts else None,
            arguments={"title": title},
            score=0.55 if pair.is_free else 0.75,
            scale=Scale.SECTION,
        )


def _moved(bitext: Bitext) -> Iterator[Finding]:
    """One finding for a run of sections that moved together."""
    previous_moved = False
    for bead in bitext.sections:
        if bead.moved and not previous_moved and bead.source and bead.target:
            title = _title(bead.source)
            yield Finding(
                "section-order",
                f'the section "{title}" stands elsewhere here',
                source=Label(own_span(bead.source), title),
                target=Label(own_span(bead.target), _title(bead.target)),
                arguments={"title": title},
                score=0.9,
                scale=Scale.PIECE,
            )
        previous_moved = bead.moved


_Slipped = list[tuple[Section, Section]]
"""Siblings in a row whose levels shift alike, each with its counterpart."""


def _levels(bitext: Bitext) -> Iterator[Finding]:
    """One finding for the headings of a run whose level shifts otherwise than their parent's."""
    lost = _lost_parents(bitext)
    for run in list(_slips(bitext)):  # complete before any is told
        source, target = run[0]
        if source.heading and target.heading:
            found = source.level, target.level
            yield Finding(
                "heading-level",
                f"a level {found[0]} heading is level {found[1]} here"
                if len(run) == 1
                else f"{len(run)} level {found[0]} headings are level {found[1]} here",
                source=Label(source.heading.span, _title(source)),
                target=Label(target.heading.span, _title(target)),
                arguments={
                    "source_value": found[0],
                    "target_value": found[1],
                    "count": len(run),
                },
                score=0.7 if target.level == lost.get(_key(source)) else 0.92,
                scale=Scale.PIECE,
            )


def _slips(bitext: Bitext) -> Iterator[_Slipped]:
    """Runs of sections that slipped by a step that the section above them did not.

    Who sets one section a level too high often sets those beside it there too, or all.
    """
    pairs = [
        (bead.source, bead.target)
        for bead in bitext.sections
        if bead.source and bead.target and bead.source.heading and bead.target.heading
    ]
    shifts = {_key(source): target.level - source.level for source, target in pairs}
    parents = _parents(bitext.source.document.root)
    open_runs: dict[int, _Slipped] = {}
    for source, target in pairs:
        parent, shift = parents.get(_key(source), -1), shifts[_key(source)]
        run = open_runs.get(parent)
        if shift in (0, shifts.get(parent, 0)):
            open_runs.pop(parent, None)
        elif run and shifts[_key(run[0][0])] == shift and run[0][0].level == source.level:
            run.append((source, target))
        else:
            open_runs[parent] = run = [(source, target)]
            yield run


def _lost_parents(bitext: Bitext) -> dict[int, int]:
    """Sections below a missing one, with its level: on that level they stand in for it."""
    missing = [bead.source for bead in bitext.sections if bead.source and not bead.target]
    return {_key(child): section.level for section in missing for child in section.children}


def _parents(root: Section) -> dict[int, int]:
    """Keys of sections with the key of the section above."""
    return {_key(child): _key(section) for section in root.walk() for child in section.children}


CHECK = Check(
    name="sections",
    rules=(
        "missing-section",
        "extra-section",
        "section-order",
        "heading-level",
        "restructured-post",
        "incomplete-translation",
    ),
    pair=check_sections,
)
