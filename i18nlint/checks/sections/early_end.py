"""A translation that ends some sections before its source: rule P006, beside `posts`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from i18nlint.align.places import own_span, section_place_after
from i18nlint.checks._api import Pair
from i18nlint.checks.sections.posts import TENTH
from i18nlint.checks.sections.telling import NAMED, end_of, list_of, percent_of
from i18nlint.checks.sections.titles import title_of
from i18nlint.model.alignment import SectionBead
from i18nlint.model.document import Block, Document, Section
from i18nlint.model.finding import Finding, Label, Scale
from i18nlint.model.text import Span

_SEVERAL = 2
"""Sections, or one and a block before it, without which a translation ends early."""


def early_end(pair: Pair, missing: Sequence[Finding]) -> Iterator[Finding]:
    """One finding where the translation ends some sections before its source, and is whole before.

    An open fence swallows what follows it: that is told by the fence. What is less than a tenth of
    the source is told section by section.
    """
    bitext, version = pair.bitext, pair.bitext.source
    if any(problem.rule == "unclosed-fence" for problem in bitext.target.document.problems):
        return
    tail = list(takewhile(lambda bead: bead.target is None, reversed(bitext.sections)))[::-1]
    sections = _not_told_yet(tail, missing)
    lost = _cut_off(bitext.sections[len(bitext.sections) - len(tail) - 1])
    heads = [one for one in sections if not any(_holds(other, one) for other in sections)]
    blocks = [*lost, *(block for section in sections for block in section.own_blocks)]
    share = version.length(blocks) / (version.length(version.document.blocks) or 1.0)
    if heads and len(heads) + len(lost) >= _SEVERAL and share >= TENTH:
        place = section_place_after(bitext, len(bitext.sections) - len(tail))
        yield _ending(version.document, heads, blocks, share, place=place)


def _not_told_yet(tail: Sequence[SectionBead], missing: Sequence[Finding]) -> list[Section]:
    """The sections of the source at its end, without those whose block is missing elsewhere."""
    there = {one.source.span.start for one in missing if one.source and one.scale is Scale.BLOCK}
    sections = [bead.source for bead in tail if bead.source]
    return [one for one in sections if own_span(one).start not in there]


def _ending(
    document: Document,
    heads: Sequence[Section],
    blocks: Sequence[Block],
    share: float,
    *,
    place: Span,
) -> Finding:
    titles = tuple(map(title_of, heads))
    named = list_of(titles[:NAMED], len(titles))
    return Finding(
        "incomplete-translation",
        f"{end_of(document, share)} not translated here{named}",
        source=Label(blocks[0].span.cover(blocks[-1].span), titles[0]),
        target=Label(place),
        arguments={"percent": percent_of(share), "sections": titles, "shorter": ()},
        score=0.93,
        scale=Scale.DOCUMENT,
    )


def _cut_off(last: SectionBead) -> list[Block]:
    """Blocks at the end of the last section that the translation has, and that it lacks."""
    lone = takewhile(lambda bead: bead.is_omission, reversed(last.beads))
    return [block for bead in list(lone)[::-1] for block in bead.sources]


def _holds(section: Section, other: Section) -> bool:
    return section is not other and section.span.contains(other.span)
