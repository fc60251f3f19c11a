"""Columns that one side lacks: rule T002."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from i18nlint.align.places import place_after
from i18nlint.checks._api import Pair
from i18nlint.checks.tables.naming import count, quoted, several, text_of
from i18nlint.checks.tables.ragged import is_filled_up, short_row
from i18nlint.facts.phrases import says_nothing
from i18nlint.model.alignment import Bead, Version
from i18nlint.model.dataclass import replace
from i18nlint.model.document import Block
from i18nlint.model.finding import Finding, Label, Scale

_RENAMED = 0.5
"""Score of columns where each side has as many: rather reworded, or filled otherwise, than lost."""
_SAYS_NOTHING = 0.8
"""Score of a missing column that is empty or full of dashes: that there is no default is said by
its header; what the target alone has of such a column is a note."""
_OF_ONE_CELL = 0.8
"""Score of a column that says something in one row only: it is that cell that is missing."""


def lone_columns(rows: Sequence[Bead], table: Bead, pair: Pair) -> Iterator[Finding]:
    """One finding for the columns that one side lacks, at the header row.

    What says nothing in any row is passed over where another column says something.
    """
    head = next((row for row in rows if row.is_pair), None)
    if head is None or all(cell.is_pair for cell in head.children):
        return
    missing = [cell.sources[0] for cell in head.children if cell.is_omission]
    added = [cell.targets[0] for cell in head.children if cell.is_addition]
    holder, version = (
        (table.sources[0], pair.source) if missing else (table.targets[0], pair.target)
    )
    said = {header: _said(header, holder, version) for header in missing or added}
    telling = [header for header, cells in said.items() if cells] or [*said]
    found = _finding(head, telling, pair, is_missing=bool(missing))
    score = _RENAMED if len(missing) == len(added) else 0.7 if missing and added else 0.95
    cells = said[telling[0]]
    if not cells and missing:
        yield replace(found, score=min(score, _SAYS_NOTHING))
    elif not cells:
        yield replace(found, score=score, variant="empty")
    elif not missing and (short := _short_row(telling[0], holder, version)) is not None:
        yield short_row(short, found, version)
    elif len(telling) == len(cells) == 1 and len(holder.children) > holder.level + 1:
        yield _of_one_cell(found, cells[0], score=min(score, _OF_ONE_CELL))
    else:
        yield replace(found, score=score)


def _finding(head: Bead, headers: Sequence[Block], pair: Pair, *, is_missing: bool) -> Finding:
    """Of columns that are missing, or of those that were added."""
    source, target = head.sources[0], head.targets[0]
    first, language = headers[0], pair.source.document.language
    verb = "missing here" if is_missing else f"here, but not in {language}"
    at = next(
        at for at, cell in enumerate(head.children) if first in (*cell.sources, *cell.targets)
    )
    place = place_after(head.children, at, start=target.span.start)
    return Finding(
        "table-columns",
        f"{count(headers, 'column')} {verb}: {several([*map(quoted, headers)])}",
        source=Label(first.span, text_of(first)) if is_missing else Label(source.span, ""),
        target=Label(place, "") if is_missing else Label(first.span, text_of(first)),
        arguments={"missing" if is_missing else "added": tuple(map(text_of, headers))},
        scale=Scale.PART,
    )


def _of_one_cell(found: Finding, cell: Block, *, score: float) -> Finding:
    said = f"{found.message}, which says {quoted(cell)} in one row only"
    return replace(found, message=said, score=score)


def _said(header: Block, table: Block, version: Version) -> list[Block]:
    """The cells below the header that say something."""
    language = version.document.language
    cells = (row.children[at] for row, at in _below(header, table))
    return [cell for cell in cells if not says_nothing(text_of(cell), language)]


def _short_row(header: Block, table: Block, version: Version) -> Block | None:
    """The first row that ends before the column, while another one says something in it."""
    rows = _below(header, table)
    return next((row for row, at in rows if is_filled_up(row, at, version)), None)


def _below(header: Block, table: Block) -> Iterator[tuple[Block, int]]:
    """The rows below a header with the number of its column."""
    at = next(row.children.index(header) for row in table.children if header in row.children)
    for row in table.children[max(table.level, 1) :]:
        if at < len(row.children):
            yield row, at
