"""Where a change is checked, findings point at what it touched.

A code host shows a finding only on lines of the change, and a writer looks where he has just been.
"""

from __future__ import annotations

from collections.abc import Set

from i18nlint.judge.case import Ruling
from i18nlint.model.dataclass import replace
from i18nlint.model.finding import Side


def on_touched_side(ruling: Ruling, touched: Set[str]) -> Ruling:
    """The ruling with its primary side where the change was, if it was on one side only."""
    sides = [side for side in Side if ruling.case.document_of(side)[0].path in touched]
    if ruling.case.bitext is None or len(sides) != 1 or ruling.label(sides[0]) is None:
        return ruling
    return replace(ruling, primary=sides[0])
