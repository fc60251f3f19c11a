"""Sections that stand elsewhere or on another level: rules S003 and S004."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate

from i18nlint.align.places import own_span
from i18nlint.checks.sections.alphabet import are_sorted
from i18nlint.checks.sections.titles import key_of, title_of
from i18nlint.model.alignment import Bitext, SectionBead
from i18nlint.model.document import Section
from i18nlint.model.finding import NOTE, Finding, Label, Scale
from i18nlint.model.wording import quoted

_SURE, _MOVED = 0.92, 0.9
"""Scores of another level, and of a section elsewhere. A note where the section was written anew,
and its heading may be another one, or where the page has an order for itself."""
_HARDLY_ANY = 20
"""Of as many sections one may have no counterpart."""
_TITLE = 50
_MIRRORED = 0.85
"""Share of a section from which the two say the same."""


def moved_sections(bitext: Bitext) -> Iterator[Finding]:
    """One finding for a run of sections that moved together, and none for what is below one.

    None is told of two that are paired for want of anything else: they share too little for that,
    unless a section below them that moved along says more.
    """
    told: list[SectionBead] = []
    is_in_run = False
    for bead in bitext.sections:
        may_tell = bead.moved and not is_in_run and not any(_is_below(bead, one) for one in told)
        if may_tell and _evidence(bead, bitext) > 0 and _has_moved(bead, bitext):
            told.append(bead)
            is_in_run = True
        is_in_run = is_in_run and bead.moved
    for bead in told:
        if bead.source and bead.target:
            has_left = _has_changed_chapter(bead, bitext)
            if has_left or not _goes_by_alphabet(bead.source, bead.target, bitext):
                yield _moved(bead.source, bead.target, bitext, has_left=has_left)


def _moved(source: Section, target: Section, bitext: Bitext, *, has_left: bool) -> Finding:
    title = title_of(source)
    where = _below_which if has_left else _beside_which
    return Finding(
        "section-order",
        f"the section {quoted(title)} stands {where(source, target, bitext)}",
        source=Label(own_span(source), title),
        target=Label(own_span(target), title_of(target)),
        arguments={"title": title},
        score=_MOVED if has_left or _is_slip(source, target, bitext) else NOTE,
        scale=Scale.PIECE,
    )


def _is_slip(source: Section, target: Section, bitext: Bitext) -> bool:
    """True if all else is in order, or two neighbours changed places among sections that are there.

    A page that came from an older version, or was told anew, has an order of its own, which takes
    nothing from its readers.
    """
    beads = bitext.sections
    passed = [bead for bead in beads if _changed_places(source, target, bead)]
    neighbours = sum(one.source is not None and one.source.level == source.level for one in passed)
    lone = sum(bead.source is None or bead.target is None for bead in beads)
    if neighbours > 1:
        return not lone and all(bead.sources and bead.targets for bead in bitext.beads())
    return lone * _HARDLY_ANY <= len(beads)


def _goes_by_alphabet(source: Section, target: Section, bitext: Bitext) -> bool:
    """Whether the sections beside this one that changed places are sorted by title on both sides.

    On the target's side alone four sections that were mixed up are in order once in 24 times, and
    the code points of Chinese are an order of nobody's.
    """
    roots = bitext.source.document.root, bitext.target.document.root
    beside = [_beside(*pair) for pair in zip(roots, (source, target), strict=True)]
    keys = [set(map(key_of, sections)) for sections in beside]
    places = sorted(
        (one.source.span.start, one.target.span.start)
        for one in bitext.sections
        if one.source and one.target
        if key_of(one.source) in keys[0] and key_of(one.target) in keys[1]
    )
    crossing = _crossing(places)
    moved = [{pair[side] for pair in crossing} for side in (0, 1)]
    return bool(crossing) and all(map(are_sorted, beside, moved))


def _beside(root: Section, section: Section) -> Sequence[Section]:
    above = _above(root, section)
    return above.children if above else ()


def _crossing(places: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Those of the pairs, in the order of their first places, that another one stands across."""
    starts = [start for _, start in places]
    highest, lowest = accumulate(starts, max), [*accumulate(reversed(starts), min)]
    return [
        pair
        for pair, high, low in zip(places, highest, reversed(lowest), strict=True)
        if low < pair[1] or pair[1] < high
    ]


def _below_which(source: Section, target: Section, bitext: Bitext) -> str:
    """The headings that it stands below on the two sides."""
    roots = bitext.source.document.root, bitext.target.document.root
    above = (_above(*pair) for pair in zip(roots, (source, target), strict=True))
    titles = (title_of(section) if section else "" for section in above)
    there, here = (quoted(title, _TITLE) if title else "no other" for title in titles)
    return f"under {there} in {bitext.source.document.language}, under {here} here"


def _beside_which(source: Section, target: Section, bitext: Bitext) -> str:
    """On which side of the nearest section that it changed places with."""
    passed = (bead for bead in bitext.sections if _changed_places(source, target, bead))
    starts = {one.source.span.start: one.source for one in passed if one.source}
    at, language = source.span.start, bitext.source.document.language
    nearest = starts[min(starts, key=lambda start: abs(start - at))]
    places = ("before", "after") if at < nearest.span.start else ("after", "before")
    return f"{places[0]} {quoted(title_of(nearest), _TITLE)} in {language}, {places[1]} it here"


def _is_below(bead: SectionBead, other: SectionBead) -> bool:
    """True if the pair is below the other one on both sides, or the other one itself."""
    if not (bead.source and bead.target and other.source and other.target):
        return False
    is_here = other.source.span.contains(bead.source.span)
    return is_here and other.target.span.contains(bead.target.span)


def _evidence(moved: SectionBead, bitext: Bitext) -> float:
    """The best score of the pair and those that moved along, below it."""
    return max(
        bead.score
        for bead in bitext.sections
        if bead is moved or (bead.moved and _is_below(bead, moved))
    )


def _has_moved(moved: SectionBead, bitext: Bitext) -> bool:
    """True if the section changed places with one that is not below it, nor came past it alone.

    A committee that was put before "Contributing", out of the chapter behind it, is what moved.
    """
    source, target = moved.source, moved.target
    if source is None or target is None:
        return False
    passed = [bead for bead in bitext.sections if _changed_places(source, target, bead)]
    if len(passed) != 1 or _has_changed_chapter(moved, bitext):
        return bool(passed)
    return not _has_changed_chapter(passed[0], bitext)


def _changed_places(source: Section, target: Section, other: SectionBead) -> bool:
    here, there = other.source, other.target
    if here is None or there is None or here.heading is None or there.heading is None:
        return False
    was_before = here.span.start < source.span.start
    is_before = there.span.start < target.span.start
    is_inside = source.span.contains(here.span) or target.span.contains(there.span)
    return was_before != is_before and not is_inside


def _has_changed_chapter(bead: SectionBead, bitext: Bitext) -> bool:
    """True if the section above it has another counterpart than the one above it there."""
    above, there = (
        key_of(parent) if (parent := _above(version.document.root, section)) else -1
        for version, section in ((bitext.source, bead.source), (bitext.target, bead.target))
    )
    return any(
        one.source is not None
        and one.target is not None
        and key_of(one.source) == above
        and key_of(one.target) != there
        for one in bitext.sections
    )


def _above(root: Section, section: Section | None) -> Section | None:
    at = key_of(section) if section else -1
    return next((one for one in root.walk() if at in map(key_of, one.children)), None)


_Slipped = list[tuple[Section, Section]]
"""Siblings in a row whose levels shift alike, each with its counterpart."""


def slipped_levels(bitext: Bitext) -> Iterator[Finding]:
    """One finding for the headings of a run whose level shifts otherwise than their parent's."""
    lost, added = _lost_parents(bitext), _added_parents(bitext)
    shares = {key_of(bead.source): bead.mirror for bead in bitext.sections if bead.source}
    is_flat = all(_is_flat(version.document.root) for version in (bitext.source, bitext.target))
    for run in list(_slips(bitext)):  # complete before any is told
        source, target = run[0]
        if target.level == lost.get(key_of(source)):
            continue  # what is missing above it is told
        if all(added.get(key_of(there)) == here.level for here, there in run):
            continue  # the heading above them is told, which only this side has
        if source.heading and target.heading:
            found, language = (source.level, target.level), bitext.source.document.language
            yield Finding(
                "heading-level",
                f"the level {found[0]} heading in {language} is level {found[1]} here"
                if len(run) == 1
                else f"{len(run)} level {found[0]} headings in {language} "
                f"are level {found[1]} here",
                source=Label(source.heading.span, title_of(source)),
                target=Label(target.heading.span, title_of(target)),
                arguments={
                    "source_value": found[0],
                    "target_value": found[1],
                    "count": len(run),
                },
                score=NOTE if is_flat or shares[key_of(source)] < _MIRRORED else _SURE,
                scale=Scale.PIECE,
            )


def _is_flat(root: Section) -> bool:
    """True of an outline of several sections on one level: on another one it is the same."""
    levels = [section.level for section in root.walk() if section.heading]
    return len(levels) > 1 and len(set(levels)) == 1


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
