"""Where things are, and where in the target an omission belongs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

from i18nlint.model.alignment import Bead, Bitext, SectionBead
from i18nlint.model.document import Block, BlockKind, Section
from i18nlint.model.finding import Side
from i18nlint.model.text import Span

_T = TypeVar("_T")
_MUTE = {BlockKind.RAW, BlockKind.ESM, BlockKind.RULE}


def place_after(beads: Sequence[Bead], at: int, *, start: int) -> Span:
    """The empty span at the end of the last target block before bead ``at``, else at ``start``."""
    for bead in reversed(beads[:at]):
        if bead.targets and not bead.moved:
            end = bead.targets[-1].span.end
            return Span(end, end)
    return Span(start, start)


def section_place_after(bitext: Bitext, at: int) -> Span:
    """The empty span at the end of the last target section before section bead ``at``."""
    for bead in reversed(bitext.sections[:at]):
        if bead.target and not bead.moved:
            end = own_span(bead.target).end
            return Span(end, end)
    start = bitext.target.document.frontmatter.span.end
    return Span(start, start)


def own_span(section: Section) -> Span:
    """The heading and the blocks up to the next heading; the whole where nothing is below."""
    blocks = section.own_blocks
    if not blocks:
        return Span(section.span.start, section.span.start)
    return blocks[0].span.cover(blocks[-1].span)


def nested_beads(bitext: Bitext) -> Iterator[tuple[SectionBead, Sequence[Bead], Bead | None]]:
    """Every run of sibling beads with its section and the bead that holds it, outermost first."""
    for section in bitext.sections:
        if section.source and section.target:
            yield section, section.beads, None
            for bead in section.beads:
                yield from _runs(section, bead)


def _runs(
    section: SectionBead, bead: Bead
) -> Iterator[tuple[SectionBead, Sequence[Bead], Bead | None]]:
    if bead.children:
        yield section, bead.children, bead
        for child in bead.children:
            yield from _runs(section, child)


def neighbours(row: Sequence[_T], at: int) -> tuple[_T, ...]:
    """What stands right before and right behind it in the row."""
    return (*row[max(at - 1, 0) : at], *row[at + 1 : at + 2])


def lone_blocks(bitext: Bitext, side: Side) -> Iterator[Block]:
    """Blocks of a side that the other one lacks, those of lone sections included."""
    for section in bitext.sections:
        own, other = section.source, section.target
        if side is Side.TARGET:
            own, other = other, own
        if own is not None and other is None:
            yield from own.own_blocks
    for bead in bitext.beads():
        if bead.is_omission and side is Side.SOURCE:
            yield from bead.sources
        elif bead.is_addition and side is Side.TARGET:
            yield from bead.targets


def lone_next_to(bitext: Bitext, section: SectionBead, side: Side) -> Iterator[Section]:
    """Sections that the side alone has, right before and after the pair."""
    at = next(n for n, other in enumerate(bitext.sections) if other is section)
    for other in neighbours(bitext.sections, at):
        own, theirs = _by_side(other.source, other.target, side)
        if own is not None and theirs is None:
            yield own


def lone_across(bitext: Bitext, section: SectionBead, bead: Bead, side: Side) -> Iterator[Block]:
    """What the side alone has on the other side of a heading that the bead stands next to.

    Two paragraphs that end a section may stand below the next heading there.
    """
    at = next(n for n, other in enumerate(bitext.sections) if other is section)
    place = next(n for n, other in enumerate(section.beads) if other is bead)
    if at and all(map(_is_head_or_lone, section.beads[:place])):
        yield from _leading(reversed(bitext.sections[at - 1].beads), side)
    if all(one.is_omission or one.is_addition or _is_mute(one) for one in section.beads[place:]):
        following = bitext.sections[at + 1 : at + 2]
        yield from _leading((one for other in following for one in other.beads[1:]), side)


def _is_head_or_lone(bead: Bead) -> bool:
    is_head = bead.is_pair and bead.sources[0].kind is BlockKind.HEADING
    return is_head or bead.is_omission or bead.is_addition or _is_mute(bead)


def _is_mute(bead: Bead) -> bool:
    """True of what readers do not see: ``{/* truncate */}`` ends no section."""
    return all(map(is_unseen, (*bead.sources, *bead.targets)))


def is_unseen(block: Block) -> bool:
    """True of a comment, an import or a rule, which says nothing either."""
    if block.kind is not BlockKind.HTML:
        return block.kind in _MUTE
    text = block.text.strip()
    return text.startswith(("<!--", "{/*")) and text.endswith(("-->", "*/}"))


def _leading(beads: Iterable[Bead], side: Side) -> Iterator[Block]:
    """Blocks of the first beads, as long as the side alone has them."""
    for bead in beads:
        own, theirs = _by_side(bead.sources, bead.targets, side)
        if theirs and not _is_mute(bead):
            return
        yield from own


def _by_side(source: _T, target: _T, side: Side) -> tuple[_T, _T]:
    """The side's own and the other one's."""
    return (source, target) if side is Side.SOURCE else (target, source)


def span_of(blocks: Sequence[Block]) -> Span:
    """From the first block's start to the last one's end."""
    return blocks[0].span.cover(blocks[-1].span)
