"""Where in the source an addition would stand: what several translations added there is one thing.

Beside `consensus`. What they lack has its place in the source; what they have beyond it has none.
"""

from __future__ import annotations

from i18nlint.align.places import nested_beads, own_span
from i18nlint.judge.case import Ruling
from i18nlint.model.alignment import Bitext
from i18nlint.model.text import Span

_ADDITIONS = frozenset({"extra-section", "extra-block"})


def place_of_addition(ruling: Ruling) -> Span | None:
    """The empty span of the source behind which it would stand; None of all other findings."""
    finding, bitext = ruling.finding, ruling.case.bitext
    if finding.rule not in _ADDITIONS or bitext is None or finding.target is None:
        return None
    start = finding.target.span.start
    if finding.rule == "extra-section":
        return _behind_section(bitext, start)
    return _behind_block(bitext, start)


def _behind_section(bitext: Bitext, start: int) -> Span | None:
    place: Span | None = None
    for bead in bitext.sections:
        if bead.source is None and bead.target and bead.target.span.start == start:
            return place
        if bead.source and not bead.moved:
            end = own_span(bead.source).end
            place = Span(end, end)
    return None


def _behind_block(bitext: Bitext, start: int) -> Span | None:
    for section, beads, holder in nested_beads(bitext):
        ours = holder.sources[0].span if holder else section.source.span if section.source else None
        place = Span(ours.start, ours.start) if ours else None
        for bead in beads:
            if bead.is_addition and bead.targets[0].span.start == start:
                return place
            if bead.sources and not bead.moved:
                place = Span(bead.sources[-1].span.end, bead.sources[-1].span.end)
    return None
