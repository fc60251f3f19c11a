"""Sections of two versions as beads.

They are aligned as the flat run of headings that a reader meets, each with the blocks up to the
next one: a heading that slipped a level then disturbs nothing, and levels are compared after.
"""

from __future__ import annotations

from collections.abc import Sequence

from i18nlint.align.blocks import align_blocks
from i18nlint.align.chapters import parted, rejoined
from i18nlint.align.claims import reclaimed
from i18nlint.align.coverage import mirror_share
from i18nlint.align.frame import Frame, align_parts
from i18nlint.align.outbid import outbid
from i18nlint.align.outline import COSTS, Outline
from i18nlint.align.reunite import reunite
from i18nlint.align.seats import is_lone, seated
from i18nlint.align.sequence import Link
from i18nlint.align.shifts import shifted_back
from i18nlint.model.alignment import SectionBead
from i18nlint.model.document import BlockKind, Section

_TECHNICAL = {BlockKind.ESM, BlockKind.HTML, BlockKind.RAW}


def align_sections(source: Section, target: Section, frame: Frame) -> tuple[SectionBead, ...]:
    """Beads of all sections in source order, additions where they stand in the target.

    The roots, which have no heading, always belong together.
    """
    sources, targets = list(source.walk())[1:], list(target.walk())[1:]
    similarity = Outline(
        [frame.source.section(section) for section in sources],
        [frame.target.section(section) for section in targets],
        lengths=frame.lengths,
    )
    links = shifted_back(align_parts(similarity, costs=COSTS), similarity)
    links = list(seated(links, similarity))
    links = reunite(links, source, target, similarity)
    links = rejoined(outbid(reclaimed(links, similarity), similarity), similarity)
    links = parted(links, similarity)
    link = _titled(links, source, target)
    if link is not None:  # one side has its title in the frontmatter, the other as a heading
        links.remove(link)
        source = sources[link.i] if link.j == link.j_end else source
        target = targets[link.j] if link.i == link.i_end else target
    root = _paired(source, target, frame, link=Link(0, 1, 0, 1, 0.0))
    return (root, *(_bead(link, sources, targets, frame) for link in links))


def _titled(links: Sequence[Link], source: Section, target: Section) -> Link | None:
    """The first section of a side that has nothing before it, if it is alone.

    What the other side says before its first heading is then what this one says below its title.
    """
    first = next((link for link in links if is_lone(link)), None)
    if first is None or first != min(links):
        return None
    ours, theirs = (_has_text(root) for root in (source, target))
    if first.j == first.j_end and theirs and not source.blocks:
        return first if source.children[0].level == 1 else None
    if first.i == first.i_end and ours and not target.blocks:
        return first if target.children[0].level == 1 else None
    return None


def _has_text(root: Section) -> bool:
    return any(block.kind not in _TECHNICAL for block in root.blocks)


def _bead(
    link: Link, sources: Sequence[Section], targets: Sequence[Section], frame: Frame
) -> SectionBead:
    if link.j == link.j_end:
        return SectionBead(sources[link.i], None)
    if link.i == link.i_end:
        return SectionBead(None, targets[link.j])
    return _paired(sources[link.i], targets[link.j], frame, link=link)


def _paired(source: Section, target: Section, frame: Frame, *, link: Link) -> SectionBead:
    beads = align_blocks(source.own_blocks, target.own_blocks, frame)
    return SectionBead(
        source,
        target,
        score=link.score,
        moved=link.moved,
        mirror=mirror_share(beads, frame),
        beads=beads,
    )
