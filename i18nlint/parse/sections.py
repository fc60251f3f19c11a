"""Headings make sections. Between `blocks` and `document`."""

from __future__ import annotations

from collections.abc import Sequence

from i18nlint.model.document import Block, BlockKind, Section
from i18nlint.model.text import Span


def build_sections(blocks: Sequence[Block], whole: Span) -> Section:
    """The root section; a heading opens a section below the last one of a lower level.

    Levels may jump (``##`` to ``####``). Headings inside quotes and items open none.
    """
    starts = [at for at, block in enumerate(blocks) if block.kind is BlockKind.HEADING]
    own = tuple(blocks[: starts[0]] if starts else blocks)
    return Section(None, own, _below(blocks, starts), whole)


def _below(blocks: Sequence[Block], starts: Sequence[int]) -> tuple[Section, ...]:
    """Sections of the headings at ``starts``, the deeper ones inside the others."""
    sections: list[Section] = []
    first = 0
    while first < len(starts):
        level = blocks[starts[first]].level
        end = first + 1
        while end < len(starts) and blocks[starts[end]].level > level:
            end += 1
        sections.append(_section(blocks, starts[first:end], starts[end : end + 1]))
        first = end
    return tuple(sections)


def _section(blocks: Sequence[Block], starts: Sequence[int], following: Sequence[int]) -> Section:
    """The section of the first heading; ``following`` is where the next one begins."""
    heading = blocks[starts[0]]
    end = following[0] if following else len(blocks)
    own_end = starts[1] if len(starts) > 1 else end
    span = heading.span.cover(blocks[end - 1].span)
    own = tuple(blocks[starts[0] + 1 : own_end])
    return Section(heading, own, _below(blocks, starts[1:]), span)
