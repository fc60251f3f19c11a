"""What a further language says at a place of the source."""

from __future__ import annotations

from collections.abc import Iterator

from i18nlint.align.numbers import match_bead
from i18nlint.model.alignment import Bead, Bitext
from i18nlint.model.text import Span


def said_in(bitext: Bitext, place: Span) -> str:
    """The target's text for the source fact at ``place``; empty where it has no counterpart."""
    for bead in _beads_around(bitext, place):
        for match in match_bead(bead, bitext).matches:
            if match.source.span == place:
                return match.target.text
    return ""


def _beads_around(bitext: Bitext, place: Span) -> Iterator[Bead]:
    """Beads with a source block of text that holds the place."""
    for section in bitext.sections:
        if section.source is None or not section.source.span.contains(place):
            continue  # spares nearly all beads: a post has dozens of sections
        for bead in section.beads:
            for inner in bead.walk():
                if any(block.inlines and block.span.contains(place) for block in inner.sources):
                    yield inner
