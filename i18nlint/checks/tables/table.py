"""A table and its counterpart, compared line by line and cell by cell."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache, partial

from i18nlint.checks._api import Pair
from i18nlint.checks.tables.cells import differing_cells, is_of_corner, is_of_other_place
from i18nlint.checks.tables.choices import other_choices
from i18nlint.checks.tables.columns import lone_columns
from i18nlint.checks.tables.emptied import folded
from i18nlint.checks.tables.headers import swapped_headers
from i18nlint.checks.tables.kept import NOTHING_KEPT, Kept, kept_columns
from i18nlint.checks.tables.lines import lone_rows
from i18nlint.checks.tables.order import other_order
from i18nlint.checks.tables.ragged import overfull_rows
from i18nlint.checks.tables.terms import kept_terms
from i18nlint.checks.tables.turned import is_turned, turned_table
from i18nlint.model.alignment import Bead
from i18nlint.model.document import BlockKind
from i18nlint.model.finding import Finding


def compare(rows: Sequence[Bead], table: Bead, pair: Pair) -> Iterator[Finding]:
    """Findings about a table, the larger first; none where it became something else."""
    if table.targets[0].kind is not BlockKind.TABLE:
        return
    if is_turned(table):
        yield turned_table(table)
        return
    language = pair.source.document.language
    yield from lone_rows(rows, table, pair)
    yield from lone_columns(rows, table, pair)
    yield from overfull_rows(rows, pair)
    yield from other_order(rows, language)
    yield from swapped_headers(rows)
    cells = list(_cells(rows, table, pair))
    yield from folded(cells, language)
    told = {finding.source.span for finding in cells if finding.source}
    body = rows[table.sources[0].level :]
    yield from (f for f in other_choices(body, language) if f.source and f.source.span not in told)


def _cells(rows: Sequence[Bead], table: Bead, pair: Pair) -> Iterator[Finding]:
    """A finding for each cell that says something else."""
    heads = table.sources[0].children[: table.sources[0].level]
    terms, kept = kept_terms(rows), cache(partial(kept_columns, rows))
    for row in rows:
        if row.is_pair:
            told = kept if row.sources[0] not in heads else _of_a_header
            found = (
                f for f in differing_cells(row, pair, terms, told) if not is_of_corner(f, table)
            )
            yield from (f for f in found if not is_of_other_place(f, row, table))


def _of_a_header() -> Kept:
    return NOTHING_KEPT
