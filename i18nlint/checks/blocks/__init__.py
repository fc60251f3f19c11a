"""Blocks and list items that one side lacks, or has as another kind."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from i18nlint.align.places import nested_beads
from i18nlint.checks._api import Check, Pair
from i18nlint.model.alignment import Bead, SectionBead, Version
from i18nlint.model.document import BlockKind
from i18nlint.model.finding import Finding

_LIST = BlockKind.LIST  # a member asked of its class takes ten times as long in Python 3.11


def check_blocks(pair: Pair) -> Iterator[Finding]:
    """Findings about blocks of paired sections and what they hold."""
    for section, beads, holder in nested_beads(pair.bitext):
        if not all(map(_are_of_one_form, beads)):
            yield from _differing(pair, section, beads, holder)
    if any(map(_has_notes, (pair.source, pair.target))):
        from i18nlint.checks.blocks.references import lost_references  # here: few posts have notes

        yield from lost_references(pair)
    if all(map(_has_boxes, (pair.source, pair.target))):
        from i18nlint.checks.blocks.tasks import other_ticks  # here: few posts have checklists

        yield from other_ticks(pair)


def _has_notes(version: Version) -> bool:
    return "[^" in version.document.source.text or "^[" in version.document.source.text


def _has_boxes(version: Version) -> bool:
    text = version.document.source.text
    return "[ ]" in text or "[x]" in text or "[X]" in text


def _are_of_one_form(bead: Bead) -> bool:
    """True of a block and its counterpart, as nearly all are: nothing to say."""
    if not len(bead.sources) == len(bead.targets) == 1:
        return False
    source, target = bead.sources[0], bead.targets[0]
    return source.kind is target.kind and (source.kind is not _LIST or source.info == target.info)


def _differing(
    pair: Pair, section: SectionBead, beads: Sequence[Bead], holder: Bead | None
) -> Iterator[Finding]:
    """Findings about blocks in a row, some of which are alone or of another kind."""
    from i18nlint.checks.blocks.kinds import other_kinds  # here: most posts need none

    if holder is not None and holder.sources[0].kind is _LIST:
        from i18nlint.checks.blocks.items import items_of

        yield from items_of(pair, section, beads, holder)
    elif holder is None or holder.sources[0].kind not in (BlockKind.TABLE, BlockKind.ROW):
        yield from _lone(pair, section, beads, holder)
    yield from other_kinds(beads)


def _lone(
    pair: Pair, section: SectionBead, beads: Sequence[Bead], holder: Bead | None
) -> Iterator[Finding]:
    """Findings about those without a counterpart, by modules that few posts need."""
    if any(bead.is_omission for bead in beads):
        from i18nlint.checks.blocks.omissions import omissions_of

        yield from omissions_of(pair, section, beads, holder)
    if any(bead.is_addition for bead in beads):
        from i18nlint.checks.blocks.additions import additions_of

        yield from additions_of(pair, section, beads)


CHECK = Check(
    name="blocks",
    rules=("missing-block", "extra-block", "block-kind", "list-items", "footnote-missing"),
    pair=check_blocks,
)
