"""How closely a version follows its source, paragraph by paragraph: lengths tell, in any language.

Who translates keeps a post's paragraphs and their proportions; who tells the same facts again keeps
neither. What a translation lacks because it lags, or has beyond its source, is on one side only:
the other one is followed all the same.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from math import log

from i18nlint.model.alignment import SectionBead
from i18nlint.model.document import Block, BlockKind

FREELY = 0.65
"""Share below which a post is told again rather than translated. Of translations one in fifty is
below it, of what was written freely nearly all."""
_PROPORTIONATE = 0.25
"""By how much, as a logarithm, a paragraph may be longer or shorter than the others of its post."""
GOOD = -1.8
"""Log-odds from which a bead is paired with good evidence."""
_TELLING = 80.0
"""Letters of a paragraph whose length tells something."""
_ENOUGH = 8
"""Such paragraphs on both sides that it takes."""
_PARAGRAPH = BlockKind.PARAGRAPH  # a member asked of its class is slow in 3.11
Length = Callable[[Sequence[Block]], float]


def followed(sections: Iterable[SectionBead], source: Length, target: Length) -> float | None:
    """Share of the paragraphs' text that keeps its proportion to its counterpart, 0 to 1.

    Of the side of which more does; None where there is too little to tell.
    """
    told = list(_told(sections, source, target))
    ratios = [_ratio(ours, theirs) for ours, theirs, _ in told if ours >= _TELLING and theirs]
    if len(ratios) < _ENOUGH:
        return None
    middle = sorted(ratios)[(len(ratios) - 1) // 2]  # the lower median
    kept = [
        (ours, theirs)
        for ours, theirs, is_good in told
        if is_good and abs(_ratio(ours, theirs) - middle) <= _PROPORTIONATE
    ]
    return max(
        sum(pair[side] for pair in kept) / (sum(one[side] for one in told) or 1.0)
        for side in (0, 1)
    )


def _ratio(ours: float, theirs: float) -> float:
    return log((theirs + 1) / (ours + 1))


def _told(
    sections: Iterable[SectionBead], source: Length, target: Length
) -> Iterator[tuple[float, float, bool]]:
    """Lengths of every paragraph that tells something, with its counterpart, and if they fit."""
    for ours, theirs, score in _paragraphs(sections):
        lengths = source(ours), target(theirs)
        if max(lengths) >= _TELLING:
            yield *lengths, bool(ours and theirs) and score >= GOOD


def _paragraphs(
    sections: Iterable[SectionBead],
) -> Iterator[tuple[Sequence[Block], Sequence[Block], float]]:
    """Beads of nothing but paragraphs.

    Sections that one side alone has say nothing of them: an old translation keeps what its source
    moved and renamed, and follows it closely for all that.
    """
    for section in sections:
        if section.source and section.target:
            for bead in section.beads:
                if all(block.kind is _PARAGRAPH for block in (*bead.sources, *bead.targets)):
                    yield bead.sources, bead.targets, bead.score
