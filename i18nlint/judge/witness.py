"""What a further language says at a place of the source."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from i18nlint.align.numbers import match_bead
from i18nlint.model.alignment import Bead, Bitext, SectionBead
from i18nlint.model.fact import BlockFacts
from i18nlint.model.text import Span


def said_in(bitext: Bitext, place: Span) -> str:
    """The target's text for the source's number, link or code at ``place``; empty where it has no
    counterpart."""
    for bead in _beads_around(bitext, place):
        if text := _counted(bead, bitext, place):
            return text
        if text := _linked(bead, bitext, place) or _coded(bead, bitext, place):
            return text
    return ""


def has_counterpart(bitext: Bitext, place: Span) -> bool:
    """False where what holds the place in the source is missing in the target."""
    return not any(_is_lost(section, place) for section in bitext.sections)


def _is_lost(section: SectionBead, place: Span) -> bool:
    if section.source is None or not section.source.span.contains(place):
        return False
    lone = (inner for bead in section.beads for inner in bead.walk() if not inner.targets)
    return section.target is None or any(
        block.span.contains(place) for bead in lone for block in bead.sources
    )


def _counted(bead: Bead, bitext: Bitext, place: Span) -> str:
    """The target's text for the number at the place, or for both ends of a range."""
    matching = match_bead(bead, bitext)
    found = [match for match in matching.matches if place.contains(match.source.span)]
    if _cover(match.source.span for match in found) != place:
        return ""
    said = _cover(match.target.span for match in found)
    return bitext.target.document.source.slice(said) if said else ""


def _cover(spans: Iterable[Span]) -> Span | None:
    """From the beginning of the first to the end of the last."""
    in_order = sorted(spans)
    return in_order[0].cover(in_order[-1]) if in_order else None


def _linked(bead: Bead, bitext: Bitext, place: Span) -> str:
    """The address that is the same as that of the source's link."""
    ours, theirs = _facts(bead, bitext)
    keys = {link.key for facts in ours for link in facts.links if link.span == place}
    return next((link.target for f in theirs for link in f.links if link.key in keys), "")


def _coded(bead: Bead, bitext: Bitext, place: Span) -> str:
    """The code that is the same as the source's."""
    ours, theirs = _facts(bead, bitext)
    spans = ((code, span) for f in ours for code, span in zip(f.codes, f.code_spans, strict=False))
    codes = {code for code, span in spans if span == place}
    return next((code for facts in theirs for code in facts.codes if code in codes), "")


def _facts(bead: Bead, bitext: Bitext) -> tuple[list[BlockFacts], list[BlockFacts]]:
    ours, theirs = bitext.source.facts.blocks, bitext.target.facts.blocks
    return [ours[b.index] for b in bead.sources], [theirs[b.index] for b in bead.targets]


def _beads_around(bitext: Bitext, place: Span) -> Iterator[Bead]:
    """Beads with a source block of text that holds the place."""
    for section in bitext.sections:
        if section.source is None or not section.source.span.contains(place):
            continue  # spares nearly all beads: a post has dozens of sections
        for bead in section.beads:
            for inner in bead.walk():
                if any(block.inlines and block.span.contains(place) for block in inner.sources):
                    yield inner
