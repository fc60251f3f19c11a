"""Lone sections that changed places with a neighbour, though they share nothing to be known by.

After the path and its moves, before beads. "Static site" and "Adapter" stand in the other order in
the translation: one of them is paired, the other is alone on both sides, one place further.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from i18nlint.align.frame import with_moves
from i18nlint.align.outline import MOVED, Outline
from i18nlint.align.seats import STRANGERS
from i18nlint.align.sequence import Link
from i18nlint.model.dataclass import dataclass
from i18nlint.model.document import BlockKind, Section

_ALIKE = 0.5
"""What the form of two that changed places must say for them: about as long."""
_SOLID = {BlockKind.LIST, BlockKind.CODE, BlockKind.TABLE, BlockKind.MATH}
_ROOT = -1


@dataclass(frozen=True, slots=True)
class _Family:
    """Sections right below a paired section, by number, on both sides."""

    sources: Sequence[int]
    targets: Sequence[int]


def reunite(
    links: Sequence[Link], source: Section, target: Section, similarity: Outline
) -> list[Link]:
    """The links, lone sections paired as moved where they can only be each other's counterpart."""
    partner = {link.i: link.j for link in links if link.is_pair}
    moved = {link.i for link in links if link.moved}
    if len(partner) == len(similarity.sources):
        return list(links)
    found: dict[int, tuple[int, float]] = {}
    below = _below(source), _below(target)
    for parent in sorted(below[0]):  # parents come first, so that what they found is known
        if parent == _ROOT or parent in partner:
            family = _Family(below[0][parent], below[1].get(partner.get(parent, _ROOT), ()))
            for i, j in _pairs(family, partner, has_moved=parent in moved, similarity=similarity):
                partner[i] = j
                moved.add(i)
                found[i] = (j, similarity.score(i, j))
    taken = {j for j, _ in found.values()}
    reunited = [one for link in links for one in with_moves(link, found, taken)]
    return _uncrossed(reunited, found, similarity)


def _uncrossed(
    links: Sequence[Link], found: Mapping[int, tuple[int, float]], similarity: Outline
) -> list[Link]:
    """The links, two neighbours straight that only their lengths would cross."""
    straight: dict[int, int] = {}
    for i, (j, _) in found.items():
        for other in links:
            crosses = other.is_pair and {other.i - i, other.j - j} == {1, -1}
            if crosses and _are_alike((i, j), (other.i, other.j), similarity):
                straight |= {i: other.j, other.i: j}
    return [
        Link(link.i, link.i_end, j, j + 1, similarity.score(link.i, j))
        if link.is_pair and (j := straight.get(link.i, -1)) >= 0
        else link
        for link in links
    ]


def _are_alike(one: tuple[int, int], other: tuple[int, int], similarity: Outline) -> bool:
    """True if neither what the four sections say nor what they are made of tells them apart."""
    if similarity.hard(*one) + similarity.hard(*other) >= MOVED:
        return False
    shapes = [_solid(similarity.sources[i].shape) for i, _ in (one, other)]
    return shapes == [_solid(similarity.targets[j].shape) for _, j in (other, one)]


def _below(root: Section) -> dict[int, list[int]]:
    """Numbers of the sections right below each section; sections are numbered in reading order."""
    sections = list(root.walk())
    numbers = {id(section): number for number, section in enumerate(sections, start=_ROOT)}
    return {
        numbers[id(section)]: [numbers[id(child)] for child in section.children]
        for section in sections
        if section.children
    }


def _pairs(
    family: _Family, partner: Mapping[int, int], *, has_moved: bool, similarity: Outline
) -> Iterator[tuple[int, int]]:
    """Lone sections of the family that belong together: all of them if their parents moved."""
    taken = set(partner.values())
    ours = [i for i in family.sources if i not in partner]
    theirs = [j for j in family.targets if j not in taken]
    if len(ours) != len(theirs):
        return
    for i, j in zip(ours, theirs, strict=True):
        may = has_moved or (len(ours) == 1 and _changed_places(i, j, family, similarity))
        is_level = similarity.sources[i].level == similarity.targets[j].level
        if may and is_level and similarity.score(i, j) > STRANGERS:
            yield i, j


def _changed_places(i: int, j: int, family: _Family, similarity: Outline) -> bool:
    distance = abs(family.sources.index(i) - family.targets.index(j))
    shapes = [_solid(part.shape) for part in (similarity.sources[i], similarity.targets[j])]
    return distance == 1 and shapes[0] == shapes[1] and similarity.form(i, j) >= _ALIKE


def _solid(shape: Iterable[BlockKind]) -> list[BlockKind]:
    """Without tags and notes, whose ends a move may carry into the next section."""
    return [kind for kind in shape if kind in _SOLID]
