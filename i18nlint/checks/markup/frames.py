"""Components round lists that are bare in the translation: rule C006."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from i18nlint.checks._api import Pair
from i18nlint.checks.markup.components import Told
from i18nlint.facts.markup import Tag, tags
from i18nlint.model.alignment import Bead
from i18nlint.model.document import BlockKind
from i18nlint.model.finding import Finding, Label, Scale, Side

_SCORE = 0.7
_SHOWN = (BlockKind.COMPONENT, BlockKind.CONTAINER)
"""Frames that a site draws; what ``<div>`` says of a list is for style sheets."""


def lost_frames(pair: Pair, beads: Sequence[Bead], told: Told) -> Iterator[Finding]:
    """The first list of the page that lost its ``<Steps>``, with how many did."""
    lost = [
        (frame, bead)
        for bead in beads
        if bead.sources[0].kind in _SHOWN
        for frame in told.without_moved(_frames(pair, bead), Side.SOURCE)
    ]
    for name in dict.fromkeys(frame.name for frame, _ in lost):
        alike = [(frame, bead) for frame, bead in lost if frame.name == name]
        yield _lost(pair, *alike[0], others=len(alike) - 1)


def _frames(pair: Pair, bead: Bead) -> list[Tag]:
    return list(tags(bead.sources[0], pair.source.document.source))[:1]


def _lost(pair: Pair, frame: Tag, bead: Bead, *, others: int) -> Finding:
    more = f" (and of {others} more)" if others else ""
    return Finding(
        "component-differs",
        f"{frame.shown} round the list in {pair.source.document.language} is missing here{more}",
        source=Label(frame.span, frame.shown),
        target=Label(bead.targets[0].span),
        arguments={"missing": (frame.shown,), "extra": ()},
        score=_SCORE,
        scale=Scale.FACT,  # it explains nothing of what the list holds
    )
