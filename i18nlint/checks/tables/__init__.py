"""Rows and columns that one side lacks, and cells that say something else."""

from __future__ import annotations

from collections.abc import Iterator

from i18nlint.align.places import nested_beads
from i18nlint.checks._api import Check, Pair
from i18nlint.model.document import BlockKind
from i18nlint.model.finding import Finding

_TABLE = BlockKind.TABLE  # a member asked of its class takes ten times as long in Python 3.11


def check_tables(pair: Pair) -> Iterator[Finding]:
    """Findings about tables that are paired."""
    for _, beads, holder in nested_beads(pair.bitext):
        if holder is not None and holder.sources[0].kind is _TABLE:
            from i18nlint.checks.tables.table import compare  # here: most posts have none

            yield from compare(beads, holder, pair)


CHECK = Check(
    name="tables",
    rules=("table-rows", "table-columns", "table-cell", "table-order", "table-empty-cell"),
    pair=check_tables,
)
