"""Items that belong together whatever their lengths say: both sides spell them alike, or have the
same code, links and numbers.

Short names have next to nothing by which alignment tells them apart: of ``config.yml`` and
``index.html`` against ``config.yml`` it may leave out the wrong one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from i18nlint.align.places import neighbours
from i18nlint.checks._api import Pair
from i18nlint.checks._evidence import anchors_of
from i18nlint.checks.blocks.naming import quote_of
from i18nlint.facts.prose import prose_of
from i18nlint.facts.words import text_length
from i18nlint.model.alignment import Bead, Version
from i18nlint.model.dataclass import replace
from i18nlint.model.document import Block

_SURE = ("code:", "link:", "number:", "image:")
"""What nobody translates."""
_PROSE = 12.0
"""Letters that an item has at least beside its code, to be text in a language."""


def belonging_together(pair: Pair, beads: Sequence[Bead]) -> tuple[Bead, ...]:
    """The beads, an item of one side alone paired with the one next to it that says the same.

    What was paired with that one is then alone.
    """
    found = list(beads)
    for at in _crossed(pair, beads):
        one, other = found[at : at + 2]
        lone, held = (one, other) if not (one.sources and one.targets) else (other, one)
        if lone.is_addition:
            changed = replace(held, targets=lone.targets), replace(lone, targets=held.targets)
        else:
            changed = replace(held, sources=lone.sources), replace(lone, sources=held.sources)
        found[at : at + 2] = changed if lone is one else reversed(changed)
    return tuple(_called_alike(found))


def _called_alike(beads: Sequence[Bead]) -> Sequence[Bead]:
    """The beads, an item of the target paired with the lone one that is called the same, however
    far apart: ``pages/`` is there, though its files were taken for those of ``blog/``."""
    lone = {quote_of(bead.sources[0]): at for at, bead in enumerate(beads) if bead.is_omission}
    found = list(beads)
    for at, held in enumerate(beads) if lone else ():
        if not held.is_pair or (name := quote_of(held.targets[0])) == quote_of(held.sources[0]):
            continue
        if name and (other := lone.pop(name, None)) is not None:
            found[at] = Bead(held.sources, ())
            found[other] = replace(held, sources=beads[other].sources, moved=True)
    return found


def _crossed(pair: Pair, beads: Sequence[Bead]) -> Iterator[int]:
    """The places of pairs beside an item that one of their two should be paired with."""
    last = -2
    for at, (one, other) in enumerate(pairwise(beads)):
        lone, held = (other, one) if one.is_pair else (one, other)
        if at <= last + 1 or not held.is_pair or lone.is_pair:
            continue
        if _is_equal(lone, held) or _names_more(pair, lone, held):
            yield (last := at)


def _is_equal(lone: Bead, held: Bead) -> bool:
    """True if the lone item says what the pair's other side says, and its own side does not."""
    said = {quote_of(block) for block in (lone.sources or lone.targets)}
    ours, theirs = quote_of(held.sources[0]), quote_of(held.targets[0])
    return ours != theirs and said == {ours if lone.is_addition else theirs} != {""}


def _names_more(pair: Pair, lone: Bead, held: Bead) -> bool:
    """True if the pair's other side has code, links or numbers of the lone item's, and none of its
    own counterpart's that the lone item has not: ``22.14.*`` is not ``18.14.*``."""
    ours, theirs = _sure_names(pair.source, held.sources), _sure_names(pair.target, held.targets)
    if lone.is_addition:
        own, other, third = theirs, ours, _sure_names(pair.target, lone.targets)
    else:
        own, other, third = ours, theirs, _sure_names(pair.source, lone.sources)
    return bool((third & other) - own) and not (own & other) - third


def left_standing(pair: Pair, beads: Sequence[Bead]) -> Iterator[tuple[int, Bead]]:
    """The places of items that the target alone has and that are translations of what stands
    beside them in the source's words, with the pair of that.

    They have its code, links and numbers.
    """
    for at, lone in enumerate(beads):
        for held in neighbours(beads, at):
            if lone.is_addition and held.is_pair and _is_left(pair, held, lone):
                yield at, held
                break


def _is_left(pair: Pair, held: Bead, translation: Bead) -> bool:
    (source,), (target,) = held.sources, held.targets
    names = _sure_names(pair.source, held.sources)
    if not names or not names <= _sure_names(pair.target, translation.targets):
        return False
    return quote_of(source) == quote_of(target) and _is_prose(source)


def _is_prose(item: Block) -> bool:
    """True if there is something to translate."""
    said = [prose_of(inner).text for inner in item.walk() if inner.inlines]
    return text_length("".join(said)) >= _PROSE


def _sure_names(version: Version, blocks: Sequence[Block]) -> frozenset[str]:
    return frozenset(one for one in anchors_of(blocks, version) if one.startswith(_SURE))
