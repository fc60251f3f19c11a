"""What stands in a frame that only the target has: `<Steps>` round several blocks.

Alignment pairs a block with one block, so the frame goes to one of those in it (or to none), and
the others seem to be lost. Beside `omissions`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from i18nlint.align.places import is_unseen
from i18nlint.checks._api import Pair
from i18nlint.checks._evidence import anchors_of
from i18nlint.model.alignment import Bead
from i18nlint.model.document import Block, BlockKind

_FRAMES = {BlockKind.COMPONENT, BlockKind.CONTAINER, BlockKind.HTML, BlockKind.QUOTE}
_NAMED = ("number:", "code:", "link:", "image:", "source:")
_LEAST, _MOST, _WORD = 0.4, 2.5, 12.0
"""Shares of the expected length that a translation has, but for a word more or less."""
_LONGEST = 40
"""Blocks to each side that are looked at: of a chapter that was left out each block asks."""


def is_framed(pair: Pair, beads: Sequence[Bead], at: int) -> bool:
    """True if a frame near holds block for block what stands bare in the source, this one too."""
    lone = beads[at].sources[0]
    return any(
        any(one is lone for one in run) and _may_hold(pair, run, _held(frame, len(run)))
        for near in (_next(beads, at, -1), _next(beads, at, 1))
        for frame, run in (_runs(beads, near) if 0 <= near < len(beads) else ())
    )


def _may_hold(pair: Pair, run: Sequence[Block], held: Sequence[Block]) -> bool:
    """True of blocks of the same kinds and like lengths that do not name other things."""
    if len(held) != len(run) or len(run) == 1:
        return False
    share = pair.target.length(held) / max(pair.source.length(run), 1.0)
    return _LEAST <= share <= _MOST and all(
        source.kind is target.kind
        and _is_as_long(pair.source.length([source]) * share, pair.target.length([target]))
        and _names_the_same(pair, source, target)
        for source, target in zip(run, held, strict=True)
    )


def _is_as_long(expected: float, length: float) -> bool:
    return _LEAST * expected - _WORD <= length <= _MOST * expected + _WORD


def _names_the_same(pair: Pair, source: Block, target: Block) -> bool:
    """False if nothing that the source names is in the target: it is other text."""
    ours = {one for one in anchors_of([source], pair.source) if one.startswith(_NAMED)}
    return not ours or not ours.isdisjoint(anchors_of([target], pair.target))


def _runs(beads: Sequence[Bead], at: int) -> Iterator[tuple[Block, list[Block]]]:
    """The frame there, if there is one, with each row of blocks that it may hold.

    What is in its frame was paired with it, or the frame is an addition.
    """
    own, frames = beads[at].sources, beads[at].targets
    if len(frames) != 1 or frames[0].kind not in _FRAMES:
        return
    if any(one.kind is frames[0].kind for one in own):
        return
    before = [bead.sources[0] for bead in beads[_next(beads, at, -1) + 1 : at]]
    behind = [bead.sources[0] for bead in beads[at + 1 : _next(beads, at, 1)]]
    for run in ((*before, *own), (*own, *behind), (*before, *own, *behind)):
        yield frames[0], list(run)


def _next(beads: Sequence[Bead], at: int, step: int) -> int:
    """The nearest place to that side of what is no omission, or how far was looked."""
    end = at + step * _LONGEST
    places = range(at + step, min(end, len(beads)) if step > 0 else max(end, -1), step)
    return next((near for near in places if not beads[near].is_omission), places.stop)


def _held(frame: Block, count: int) -> Sequence[Block]:
    """The last blocks in the frame: its title may stand before them."""
    inner = [block for block in frame.children if not is_unseen(block)]
    return inner[-count:] if len(inner) <= count + 1 else ()
