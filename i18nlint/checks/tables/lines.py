"""Rows and columns that one side lacks, or has elsewhere."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from i18nlint.align.places import place_after
from i18nlint.checks._api import Pair
from i18nlint.checks._evidence import are_told_apart
from i18nlint.checks.tables.naming import count, name_of, names_of, quoted, several, text_of
from i18nlint.model.alignment import Bead
from i18nlint.model.document import Block
from i18nlint.model.finding import Finding, Label, Scale
from i18nlint.model.language import LanguageTag
from i18nlint.model.wording import quoted as quoted_text

_RENAMED = 0.5
"""Score of columns where each side has as many: rather reworded, or filled otherwise, than lost."""


def lone_rows(rows: Sequence[Bead], table: Bead, pair: Pair) -> Iterator[Finding]:
    """One finding for a table, naming the rows unless only their lengths tell which they are."""
    language = pair.source.document.language
    missing = [
        (at, row.sources[0])
        for at, row in enumerate(rows)
        if row.is_omission and row.sources[0].children
    ]
    added = [row.targets[0] for row in rows if row.is_addition and row.targets[0].children]
    replaced = bool(missing) and bool(added)
    if missing:
        at, first = missing[0]
        are_known = _keep_keys(rows) or are_told_apart(pair, rows, [at for at, _ in missing])
        names = f": {names_of([row for _, row in missing])}" if are_known else ""
        yield Finding(
            "table-rows",
            f"{count(missing, 'row')} missing here{names}",
            source=Label(first.span, name_of(first))
            if are_known
            else Label(table.sources[0].children[0].span, ""),
            target=Label(place_after(rows, at, start=table.targets[0].span.start)),
            arguments={"missing": tuple(name_of(row) for _, row in missing)},
            score=0.7 if replaced else 0.95,
            scale=Scale.PART,
        )
    elif added:
        yield Finding(
            "table-rows",
            f"{count(added, 'row')} here, but not in {language}: {names_of(added)}",
            source=Label(table.sources[0].span, ""),
            target=Label(added[0].span, name_of(added[0])),
            arguments={"added": tuple(name_of(row) for row in added)},
            score=0.93,
            scale=Scale.PART,
        )


def _keep_keys(rows: Sequence[Bead]) -> bool:
    """True if half of the rows are called the same on both sides, by code or a name."""
    paired = [(name_of(row.sources[0]), name_of(row.targets[0])) for row in rows if row.is_pair]
    return 2 * sum(one == other for one, other in paired) >= len(paired)


def lone_columns(rows: Sequence[Bead], language: LanguageTag) -> Iterator[Finding]:
    """One finding for the columns that one side lacks, at the header row.

    ``language`` is the source's.
    """
    head = next((row for row in rows if row.is_pair), None)
    if head is None:
        return
    missing = [(at, cell.sources[0]) for at, cell in enumerate(head.children) if cell.is_omission]
    added = [cell.targets[0] for cell in head.children if cell.is_addition]
    if not missing and not added:
        return
    at, first = missing[0] if missing else (0, None)
    cells = [cell for _, cell in missing] or added
    verb = "missing here" if missing else f"here, but not in {language}"
    row = head.targets[0]
    place = place_after(head.children, at, start=row.span.start) if first else added[0].span
    yield Finding(
        "table-columns",
        f"{count(cells, 'column')} {verb}: {several([*map(quoted, cells)])}",
        source=Label(first.span, text_of(first)) if first else Label(head.sources[0].span, ""),
        target=Label(place, "" if first else text_of(added[0])),
        variant="empty" if not missing and _are_lone_cells_empty(rows) else None,
        arguments={"missing" if missing else "added": tuple(map(text_of, cells))},
        score=_RENAMED if len(missing) == len(added) else 0.7 if missing and added else 0.95,
        scale=Scale.PART,
    )


def _are_lone_cells_empty(rows: Sequence[Bead]) -> bool:
    """True if the columns that one side lacks say nothing below their header."""
    body = [row for row in rows if row.is_pair][1:]
    lone = [cell for row in body for cell in row.children if not cell.is_pair]
    return bool(lone) and not any(text_of((*cell.sources, *cell.targets)[0]) for cell in lone)


def other_order(rows: Sequence[Bead]) -> Iterator[Finding]:
    """One finding for rows, one for columns, that stand at other places."""
    moved = next((row for row in rows if row.moved), None)
    if moved is not None:
        yield _elsewhere("row", moved.sources[0], moved.targets[0], name_of(moved.sources[0]))
    columns = next((row.children for row in rows if row.is_pair), ())
    column = next((cell for cell in columns if cell.moved and cell.is_pair), None)
    if column is not None:
        source, target = column.sources[0], column.targets[0]
        yield _elsewhere("column", source, target, text_of(source))


def _elsewhere(noun: str, source: Block, target: Block, name: str) -> Finding:
    return Finding(
        "table-order",
        f"the {noun} {quoted_text(name)} stands at another place here",
        source=Label(source.span, name),
        target=Label(target.span, text_of(target) or name_of(target)),
        arguments={noun: name},
        score=0.9,
        scale=Scale.FACT,
    )
