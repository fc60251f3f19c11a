"""Headings make sections. Between `blocks` and `document`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from i18nlint.model.dataclass import replace
from i18nlint.model.document import Block, BlockKind, Section
from i18nlint.model.text import Span

_HEADING = BlockKind.HEADING  # a member asked of its class takes ten times as long in Python 3.11


def build_sections(blocks: Sequence[Block], whole: Span) -> Section:
    """The root section; a heading opens a section below the last one of a lower level.

    Levels may jump (``##`` to ``####``). Headings inside quotes and items open none.
    """
    starts = [at for at, block in enumerate(blocks) if block.kind is _HEADING]
    own = tuple(blocks[: starts[0]] if starts else blocks)
    return Section(None, own, _below(blocks, starts, end=len(blocks)), whole)


def _below(blocks: Sequence[Block], starts: Sequence[int], *, end: int) -> tuple[Section, ...]:
    """Sections of the headings at ``starts``, the deeper ones inside the others.

    ``end`` is where the section that holds them ends.
    """
    sections: list[Section] = []
    first = 0
    while first < len(starts):
        level = blocks[starts[first]].level
        after = first + 1
        while after < len(starts) and blocks[starts[after]].level > level:
            after += 1
        own_end = starts[after] if after < len(starts) else end
        sections.append(_section(blocks, starts[first:after], end=own_end))
        first = after
    return tuple(sections)


def _section(blocks: Sequence[Block], starts: Sequence[int], *, end: int) -> Section:
    """The section of the first heading, with those of the other headings below it."""
    heading = blocks[starts[0]]
    own = tuple(blocks[starts[0] + 1 : starts[1] if len(starts) > 1 else end])
    below = _below(blocks, starts[1:], end=end)
    return Section(heading, own, below, heading.span.cover(blocks[end - 1].span))


def without(
    blocks: Sequence[Block], indices: set[int], stretches: Sequence[Span]
) -> tuple[Block, ...]:
    """The blocks, nested ones too, but for those of the indices and inside the stretches."""
    return tuple(_without(blocks, indices, stretches))


def _without(
    blocks: Sequence[Block], indices: set[int], stretches: Sequence[Span]
) -> Iterator[Block]:
    for block in blocks:
        if block.index in indices or any(one.contains(block.span) for one in stretches):
            continue
        children = without(block.children, indices, stretches)
        yield block if children == block.children else replace(block, children=children)
