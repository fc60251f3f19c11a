"""Tables whose rows are the columns of the other side."""

from __future__ import annotations

from i18nlint.checks.tables.naming import name_of, text_of
from i18nlint.model.alignment import Bead
from i18nlint.model.document import Block
from i18nlint.model.finding import Finding, Label, Scale

_FEW_NAMES = 2
"""Names that may stand in a header and in a first column by chance."""


def is_turned(table: Bead) -> bool:
    """True if the rows of one side are the columns of the other, by their names."""
    (across, down), (over, along) = (
        _edges(block) for block in (table.sources[0], table.targets[0])
    )
    crosswise = len(across & along) + len(down & over)
    return crosswise > max(_FEW_NAMES, len(across & over) + len(down & along))


def _edges(table: Block) -> tuple[frozenset[str], frozenset[str]]:
    """What the header says, and what the first cells of the rows below it say."""
    if not table.level:
        return frozenset(), frozenset()
    head, *rows = table.children
    first = (row.children[0] for row in rows if row.children)
    return frozenset(map(text_of, head.children[1:])) - {""}, frozenset(map(text_of, first)) - {""}


def turned_table(table: Bead) -> Finding:
    source, target = table.sources[0], table.targets[0]
    return Finding(
        "table-order",
        "the rows of the table are columns here",
        source=Label(source.span, name_of(source.children[0])),
        target=Label(target.span, name_of(target.children[0])),
        arguments={"table": name_of(source.children[0])},
        score=0.9,
        scale=Scale.BLOCK,
    )
