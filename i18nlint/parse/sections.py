"""Headings make sections. Between `blocks` and `document`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from i18nlint.model.dataclass import replace
from i18nlint.model.document import Block, BlockKind, InlineKind, Section
from i18nlint.model.text import Span

_HEADING = BlockKind.HEADING  # a member asked of its class takes ten times as long in Python 3.11
_OFTEN = 3
"""Headings below which the same sign is one."""


def build_sections(blocks: Sequence[Block], whole: Span) -> Section:
    """The root section; a heading opens a section below the last one of a lower level.

    Levels may jump (``##`` to ``####``). Headings inside quotes and items open none, nor do badges
    below a heading.
    """
    starts = [at for at, block in enumerate(blocks) if block.kind is _HEADING]
    if len(starts) > _OFTEN:
        badges = _badges(blocks, starts)
        starts = [at for at in starts if at not in badges]
    own = tuple(blocks[: starts[0]] if starts else blocks)
    return Section(None, own, _below(blocks, starts, end=len(blocks)), whole)


def _badges(blocks: Sequence[Block], starts: Sequence[int]) -> set[int]:
    """Headings of nothing but code that say the same of several headings right above them.

    ``### `new` `` between a heading and its text is a sign, the text is that of the heading above.
    """
    named: dict[str, list[int]] = {}
    for above, at in pairwise(starts):
        below = blocks[at]
        if at == above + 1 and below.level > blocks[above].level and _is_code(below):
            named.setdefault(below.inlines[0].text, []).append(at)
    return {at for badges in named.values() if len(badges) >= _OFTEN for at in badges}


def _is_code(heading: Block) -> bool:
    return len(heading.inlines) == 1 and heading.inlines[0].kind is InlineKind.CODE


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
