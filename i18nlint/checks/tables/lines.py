"""Rows that one side lacks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from i18nlint.align.places import place_after
from i18nlint.align.rows import said_of
from i18nlint.checks._api import Pair
from i18nlint.checks._evidence import are_told_apart
from i18nlint.checks.tables.naming import count, name_of, names_of
from i18nlint.model.alignment import Bead
from i18nlint.model.document import Block
from i18nlint.model.finding import Finding, Label, Scale

_REPEATED = 0.85
"""Score of a row that is missing where another one stands twice."""


def lone_rows(rows: Sequence[Bead], table: Bead, pair: Pair) -> Iterator[Finding]:
    """One finding for a table, naming the rows unless only their lengths tell which they are."""
    missing = [at for at, row in enumerate(rows) if row.is_omission and _says(row.sources[0])]
    added = [at for at, row in enumerate(rows) if row.is_addition and _says(row.targets[0])]
    if missing:
        yield _rows_missing(rows, missing, table, pair, added=added)
    elif added:
        yield _rows_added(rows, added, table, pair)


def _says(row: Block) -> bool:
    """False of a row of empty cells, which keeps others apart or waits to be filled in."""
    return any(cell.inlines or cell.children for cell in row.children)


def _rows_missing(
    rows: Sequence[Bead], missing: Sequence[int], table: Bead, pair: Pair, *, added: Sequence[int]
) -> Finding:
    lost = [rows[at].sources[0] for at in missing]
    is_known = _keep_keys(rows) or are_told_apart(pair, rows, missing)
    repeats = _repeats([rows[at].targets[0] for at in added], table.targets[0])
    names = f": {names_of(lost)}" if is_known else ""
    alike = {said_of(row): row for row in repeats}
    twice = f"; here twice: {names_of([*alike.values()])}" if alike else ""
    score = 0.95 if not added else _REPEATED if len(repeats) == len(added) else 0.7
    return Finding(
        "table-rows",
        f"{count(lost, 'row')} missing here{names}{twice}",
        source=Label(lost[0].span, name_of(lost[0]))
        if is_known
        else Label(table.sources[0].children[0].span, ""),
        target=Label(place_after(rows, missing[0], start=table.targets[0].span.start)),
        arguments={"missing": tuple(map(name_of, lost))},
        score=score,
        scale=Scale.PART,
    )


def _repeats(added: Sequence[Block], table: Block) -> list[Block]:
    """Those of the rows that the table has twice."""
    times = Counter(map(said_of, table.children)) if added else {}
    return [row for row in added if times[said_of(row)] > 1]


def _rows_added(rows: Sequence[Bead], added: Sequence[int], table: Bead, pair: Pair) -> Finding:
    more = [rows[at].targets[0] for at in added]
    is_known = _keep_keys(rows) or are_told_apart(pair, rows, added)
    names = f": {names_of(more)}" if is_known else ""
    return Finding(
        "table-rows",
        f"{count(more, 'row')} here, but not in {pair.source.document.language}{names}",
        source=Label(table.sources[0].span, ""),
        target=Label(more[0].span, name_of(more[0]))
        if is_known
        else Label(table.targets[0].children[0].span, ""),
        arguments={"added": tuple(map(name_of, more))},
        score=0.93,
        scale=Scale.PART,
    )


def _keep_keys(rows: Sequence[Bead]) -> bool:
    """True if half of the rows are called the same on both sides, by code or a name."""
    paired = [(name_of(row.sources[0]), name_of(row.targets[0])) for row in rows if row.is_pair]
    return 2 * sum(one == other for one, other in paired) >= len(paired)
