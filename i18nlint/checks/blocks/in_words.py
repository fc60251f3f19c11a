"""Code, or a list, that is told in a sentence instead, by its own names. Beside `omissions`."""

from __future__ import annotations

from collections.abc import Sequence

from i18nlint.align.places import neighbours
from i18nlint.checks._api import Pair
from i18nlint.checks._evidence import anchors_of
from i18nlint.checks.blocks.absorbed import may_absorb
from i18nlint.model.alignment import Bead, Version
from i18nlint.model.document import Block, BlockKind

_FEW = 2
_LONG = 4
"""Letters of the longest of the names: ``<`` and ``id`` stand in any code."""


def is_told_in_words(pair: Pair, beads: Sequence[Bead], at: int) -> bool:
    """True if a neighbour names what is in the code, and its counterpart does not."""
    code = beads[at].sources[0].text
    before = next((bead for bead in reversed(beads[:at]) if bead.targets), None)
    after = next((bead for bead in beads[at + 1 :] if bead.targets), None)
    for bead in (before, after):
        if bead is not None:
            named = {word for word in _new_words(pair, bead) if word in code}
            if len(named) >= _FEW and max(map(len, named)) >= _LONG:
                return True
    return False


def is_list_in_a_sentence(pair: Pair, beads: Sequence[Bead], at: int) -> bool:
    """True of a list if a text beside it has all its code and links, two at least, and the text's
    own counterpart has none of them.

    "There are two ways: / 1. edit `rig.toml` / 2. call it with `--rig` or `-r` / …" became "Edit
    `./rig.toml`, or call it with `-r` or `--rig`. …".
    """
    block = beads[at].sources[0]
    if block.kind is not BlockKind.LIST:
        return False
    wanted = _named([block], pair.source)
    return len(wanted) >= _FEW and any(
        wanted <= _named(bead.targets, pair.target)
        and wanted.isdisjoint(_named(bead.sources, pair.source))
        for bead in neighbours(beads, at)
        if may_absorb(bead)
    )


def _named(blocks: Sequence[Block], version: Version) -> set[str]:
    """Their code and links; ``./rig.toml`` is ``rig.toml``."""
    return {
        one.replace(":./", ":", 1)
        for one in anchors_of(blocks, version)
        if one.startswith(("code:", "link:"))
    }


def _new_words(pair: Pair, bead: Bead) -> set[str]:
    """The words of code that only the target has."""
    ours, theirs = pair.source.facts.blocks, pair.target.facts.blocks
    known = {word for block in bead.sources for word in ours[block.index].codes}
    return {word for block in bead.targets for word in theirs[block.index].codes} - known
