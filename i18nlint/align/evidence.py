"""Why blocks were paired, for a person who wonders: worked out again, only when asked."""

from __future__ import annotations

from collections.abc import Sequence

from i18nlint.align.features import Profile
from i18nlint.align.frame import Frame
from i18nlint.align.signals import signals_of
from i18nlint.align.similarity import Similarity
from i18nlint.model.alignment import Bead, Bitext, Signal
from i18nlint.model.dataclass import replace
from i18nlint.model.document import Block


def explain(bitext: Bitext) -> Bitext:
    """The bitext with signals in every 1-1 bead, the strongest first."""
    frame = Frame.of(Profile(bitext.source), Profile(bitext.target))
    return replace(
        bitext,
        sections=tuple(
            replace(section, beads=_explained(section.beads, frame)) for section in bitext.sections
        ),
    )


def _explained(beads: Sequence[Bead], frame: Frame) -> tuple[Bead, ...]:
    similarity = _similarity(beads, frame)
    rows = {block.index: at for at, block in enumerate(_sources(beads))}
    columns = {block.index: at for at, block in enumerate(_targets(beads))}
    return tuple(
        replace(
            bead,
            signals=_signals(bead, similarity, rows, columns),
            children=_explained(bead.children, frame),
        )
        for bead in beads
    )


def _similarity(beads: Sequence[Bead], frame: Frame) -> Similarity:
    similarity = frame.of_blocks(_sources(beads), _targets(beads))
    similarity.hear_cognates(range(len(similarity.sources)), range(len(similarity.targets)))
    return similarity


def _sources(beads: Sequence[Bead]) -> list[Block]:
    return [block for bead in beads for block in bead.sources]


def _targets(beads: Sequence[Bead]) -> list[Block]:
    return [block for bead in beads for block in bead.targets]


def _signals(
    bead: Bead, similarity: Similarity, rows: dict[int, int], columns: dict[int, int]
) -> tuple[Signal, ...]:
    if not bead.is_pair:
        return ()
    return signals_of(similarity, rows[bead.sources[0].index], columns[bead.targets[0].index])
