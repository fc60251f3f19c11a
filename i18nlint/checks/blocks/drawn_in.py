"""Text that the target says at another place of the section, in a sentence that has it beside what
its own counterpart says."""

from __future__ import annotations

from i18nlint.checks._api import Pair
from i18nlint.checks._evidence import anchors_of
from i18nlint.checks.blocks.absorbed import HARD, TEXT
from i18nlint.model.alignment import Bead, SectionBead
from i18nlint.model.document import Block

_SEVERAL = 2
"""Literals that one sentence has beyond its counterpart by no chance."""


def is_drawn_in(pair: Pair, section: SectionBead, block: Block) -> bool:
    """True if a paired text of the section has all its code, links and numbers, two at least, and
    its counterpart has none of them.

    "Configure it as such: / … / This sets `anthropic` and adds the `x-api-key`" became "Set
    `anthropic`, and add the `x-api-key`, as such: / …".
    """
    if block.kind not in TEXT:
        return False
    wanted = {one for one in anchors_of([block], pair.source) if one.startswith(HARD)}
    return len(wanted) >= _SEVERAL and any(
        wanted <= anchors_of(bead.targets, pair.target)
        and wanted.isdisjoint(anchors_of(bead.sources, pair.source))
        for top in section.beads
        for bead in top.walk()
        if _is_text(bead)
    )


def _is_text(bead: Bead) -> bool:
    return bead.is_pair and bead.targets[0].kind in TEXT
