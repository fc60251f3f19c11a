"""What a further language says at a place of the source."""

from __future__ import annotations

from i18nlint.align.numbers import match_bead
from i18nlint.model.alignment import Bitext
from i18nlint.model.text import Span


def said_in(bitext: Bitext, place: Span) -> str:
    """The target's text for the source fact at ``place``; empty where it has no counterpart."""
    for bead in bitext.beads():
        if not any(block.inlines and block.span.contains(place) for block in bead.sources):
            continue
        for match in match_bead(bead, bitext).matches:
            if match.source.span == place:
                return match.target.text
    return ""
