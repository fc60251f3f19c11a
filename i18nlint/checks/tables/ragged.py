"""Rows with fewer cells than their header, which are filled up, or more, which are not shown."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from i18nlint.checks._api import Pair
from i18nlint.checks.tables.naming import name_of
from i18nlint.model.alignment import Bead, Version
from i18nlint.model.dataclass import replace
from i18nlint.model.document import Block
from i18nlint.model.finding import Finding, Label, Scale
from i18nlint.model.text import Span
from i18nlint.model.wording import QUOTED, quoted

_SCORE = 0.85


def is_filled_up(row: Block, at: int, version: Version) -> bool:
    """True of a cell that nobody wrote: the row ends before its column (GFM 4.10)."""
    span = row.children[at].span
    if at == 0 or span.start != span.end:
        return False
    written = version.document.source.slice
    return "|" in written(row.span) and "|" not in written(Span(span.end, row.span.end))


def short_row(row: Block, found: Finding, version: Version) -> Finding:
    """The finding of a column, told where one row has no cell for it: the others hold the text of
    their neighbours."""
    written = sum(not is_filled_up(row, at, version) for at in range(len(row.children)))
    return replace(
        found,
        message=f"the row {quoted(name_of(row), QUOTED)} has {written} cells here, "
        f"its header {len(row.children)}",
        target=Label(row.span, name_of(row)),
        score=_SCORE,
    )


def overfull_rows(rows: Sequence[Bead], pair: Pair) -> Iterator[Finding]:
    """Rows with a cell more than their header, which no reader sees, where the source has none."""
    for row in rows:
        if not row.is_pair:
            continue
        source, target = row.sources[0], row.targets[0]
        more = _not_shown(target, pair.target)
        if more and not _not_shown(source, pair.source):
            yield Finding(
                "table-columns",
                f"the row {quoted(name_of(target), QUOTED)} has more cells here than its header: "
                f"{quoted(more[0], QUOTED)} is not shown",
                source=Label(source.span, name_of(source)),
                target=Label(target.span, name_of(target)),
                arguments={"added": tuple(more)},
                score=_SCORE,
                scale=Scale.PIECE,
            )


def _not_shown(row: Block, version: Version) -> list[str]:
    """What stands in cells behind the last column."""
    written = version.document.source.slice(row.span)
    if written.count("|") <= len(row.children) + 1 or "<" in written[:1]:
        return []
    from i18nlint.parse.cells import cells_of  # here: hardly a table has such rows

    beyond = cells_of(written)[len(row.children) :]
    return [text for start, end in beyond if (text := written[start:end])]
