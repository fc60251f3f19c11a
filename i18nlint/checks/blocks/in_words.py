"""Code that is told in a sentence instead, by its own names. Beside `omissions`."""

from __future__ import annotations

from collections.abc import Sequence

from i18nlint.checks._api import Pair
from i18nlint.model.alignment import Bead

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


def _new_words(pair: Pair, bead: Bead) -> set[str]:
    """The words of code that only the target has."""
    ours, theirs = pair.source.facts.blocks, pair.target.facts.blocks
    known = {word for block in bead.sources for word in ours[block.index].codes}
    return {word for block in bead.targets for word in theirs[block.index].codes} - known
