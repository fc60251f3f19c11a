"""Pictures that stand side by side on one side, and one below the other on the other side."""

from __future__ import annotations

from collections.abc import Sequence

from i18nlint.align.places import neighbours
from i18nlint.checks._api import Pair
from i18nlint.checks._evidence import anchors_of
from i18nlint.model.alignment import Bead

_IMAGE = "image:"


def is_shown_beside(pair: Pair, beads: Sequence[Bead], at: int) -> bool:
    """True of ``![](a.png)`` above ``![](b.png)``, which is ``![](a.png) ![](b.png)`` there."""
    wanted = {one for one in anchors_of(beads[at].sources, pair.source) if one.startswith(_IMAGE)}
    near = neighbours(beads, at)
    spare = (
        anchors_of(bead.targets, pair.target) - anchors_of(bead.sources, pair.source)
        for bead in near
    )
    return bool(wanted) and wanted <= frozenset().union(*spare)
