"""Rows and columns that one side lacks, and cells that say something else."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from i18nlint.align.places import nested_beads, place_after
from i18nlint.checks._api import Check, Pair
from i18nlint.facts.prose import OPAQUE, prose_of
from i18nlint.model.alignment import Bead
from i18nlint.model.document import Block, BlockKind, Inline, InlineKind
from i18nlint.model.finding import Finding, Label, Scale
from i18nlint.model.regex import lazy_regex

_YES = frozenset("✓✔✅☑○◯⭕🟢")
_NO = frozenset("✗✘❌✕×☒🔴")
_CODE_WORD = lazy_regex(r"[A-Za-z0-9_-]{3,}")
_OPAQUE_KINDS = {InlineKind.CODE, InlineKind.MATH, InlineKind.IMAGE, InlineKind.FOOTNOTE}
_OPAQUE = lazy_regex(OPAQUE)
_MARK = lazy_regex(r"[A-Za-z0-9][A-Za-z0-9.+-]*")
_NOTHING = frozenset({
    "", "-", "–", "—", "―", "N/A", "n/a", "/", "none", "None", "无", "無", "なし", "ない", "없음",
    "нет", "keine", "keiner", "aucun", "aucune", "ninguno", "ninguna", "nenhum", "nenhuma",
})  # fmt: skip
"""What a cell that says nothing says."""

_FEW_NAMES = 2
"""Names that may stand in a header and in a first column by chance."""


def check_tables(pair: Pair) -> Iterator[Finding]:
    """Findings about tables that are paired."""
    for _, beads, holder in nested_beads(pair.bitext):
        if holder is not None and holder.sources[0].kind is BlockKind.TABLE:
            yield from _table(beads, holder, pair)


def _table(rows: Sequence[Bead], table: Bead, pair: Pair) -> Iterator[Finding]:
    if table.targets[0].kind is not BlockKind.TABLE:
        return
    if _is_turned(table):
        yield _turned(table)
        return
    yield from _rows(rows, table)
    yield from _columns(rows)
    yield from _order(rows)
    yield from _headers(rows)
    for row in rows:
        if row.is_pair:
            found = (f for f in _cells(row, pair) if not _is_of_corner(f, table))
            yield from (f for f in found if not _is_of_other_place(f, row, table))


def _is_turned(table: Bead) -> bool:
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
    return frozenset(map(_text, head.children[1:])) - {""}, frozenset(map(_text, first)) - {""}


def _turned(table: Bead) -> Finding:
    source, target = table.sources[0], table.targets[0]
    return Finding(
        "table-order",
        "the rows of this table are columns here",
        source=Label(source.span, _name(source.children[0])),
        target=Label(target.span, _name(target.children[0])),
        arguments={"table": _name(source.children[0])},
        score=0.9,
        scale=Scale.BLOCK,
    )


def _rows(rows: Sequence[Bead], table: Bead) -> Iterator[Finding]:
    """One finding for a table, naming the rows."""
    missing = [(at, row.sources[0]) for at, row in enumerate(rows) if row.is_omission]
    added = [row.targets[0] for row in rows if row.is_addition]
    replaced = bool(missing) and bool(added)
    if missing:
        at, first = missing[0]
        yield Finding(
            "table-rows",
            f"{_count(missing, 'row')} missing here: {_names([row for _, row in missing])}",
            source=Label(first.span, _name(first)),
            target=Label(place_after(rows, at, start=table.targets[0].span.start)),
            arguments={"missing": tuple(_name(row) for _, row in missing)},
            score=0.7 if replaced else 0.95,
            scale=Scale.PART,
        )
    elif added:
        yield Finding(
            "table-rows",
            f"{_count(added, 'row')} in this version only: {_names(added)}",
            source=Label(table.sources[0].span, ""),
            target=Label(added[0].span, _name(added[0])),
            arguments={"added": tuple(_name(row) for row in added)},
            score=0.93,
            scale=Scale.PART,
        )


def _columns(rows: Sequence[Bead]) -> Iterator[Finding]:
    """One finding for the columns that one side lacks, at the header row."""
    head = next((row for row in rows if row.is_pair), None)
    if head is None:
        return
    missing = [(at, cell.sources[0]) for at, cell in enumerate(head.children) if cell.is_omission]
    added = [cell.targets[0] for cell in head.children if cell.is_addition]
    if not missing and not added:
        return
    at, first = missing[0] if missing else (0, None)
    cells = [cell for _, cell in missing] or added
    verb = "missing here" if missing else "in this version only"
    row = head.targets[0]
    place = place_after(head.children, at, start=row.span.start) if first else added[0].span
    yield Finding(
        "table-columns",
        f"{_count(cells, 'column')} {verb}: {', '.join(_quoted(cell) for cell in cells)}",
        source=Label(first.span, _text(first)) if first else Label(head.sources[0].span, ""),
        target=Label(place, "" if first else _text(added[0])),
        arguments={"missing" if missing else "added": tuple(map(_text, cells))},
        score=0.7 if missing and added else 0.95,
        scale=Scale.PART,
    )


def _order(rows: Sequence[Bead]) -> Iterator[Finding]:
    """One finding for rows, one for columns, that stand at other places."""
    moved = next((row for row in rows if row.moved), None)
    if moved is not None:
        yield _elsewhere("row", moved.sources[0], moved.targets[0], _name(moved.sources[0]))
    columns = next((row.children for row in rows if row.is_pair), ())
    column = next((cell for cell in columns if cell.moved and cell.is_pair), None)
    if column is not None:
        source, target = column.sources[0], column.targets[0]
        yield _elsewhere("column", source, target, _text(source))


def _elsewhere(noun: str, source: Block, target: Block, name: str) -> Finding:
    return Finding(
        "table-order",
        f'the {noun} "{name}" stands elsewhere here',
        source=Label(source.span, name),
        target=Label(target.span, _text(target) or _name(target)),
        arguments={noun: name},
        score=0.9,
        scale=Scale.FACT,
    )


def _headers(rows: Sequence[Bead]) -> Iterator[Finding]:
    """Two headers that changed places over values that did not."""
    head = next((row for row in rows if row.is_pair), None)
    cells = [cell for cell in head.children if cell.is_pair] if head else []
    for number, one in enumerate(cells):
        for other in cells[number + 1 :]:
            if _are_swapped(one, other) and _rest_agrees(cells, one, other):
                source, target = one.sources[0], one.targets[0]
                yield Finding(
                    "table-order",
                    f"the headers {_quoted(source)} and {_quoted(other.sources[0])} "
                    "changed places here, their values did not",
                    source=Label(source.span, _text(source)),
                    target=Label(target.span, _text(target)),
                    variant="headers",
                    arguments={"source_value": _text(source), "target_value": _text(target)},
                    score=0.93,
                    scale=Scale.PART,
                )
                return


def _are_swapped(one: Bead, other: Bead) -> bool:
    """True if what tells the two headers apart stands crosswise: a name, a number, a code word."""
    ours = [_marks(cell.sources[0]) for cell in (one, other)]
    theirs = [_marks(cell.targets[0]) for cell in (one, other)]
    return bool(
        (ours[0] - ours[1]) & (theirs[1] - theirs[0])
        and (ours[1] - ours[0]) & (theirs[0] - theirs[1])
    )


def _rest_agrees(cells: Sequence[Bead], *swapped: Bead) -> bool:
    """False if another header is another number: then the row is another row, not a swap of two."""
    rest = [cell for cell in cells if cell not in swapped]
    pairs = ((_text(cell.sources[0]), _text(cell.targets[0])) for cell in rest)
    return all(one == other for one, other in pairs if one.isdigit() and other.isdigit())


def _marks(cell: Block) -> frozenset[str]:
    """Words in Latin letters and numbers: ``Pado S`` has two, one of them its own."""
    return frozenset(_MARK.findall(_text(cell)))


def _cells(row: Bead, pair: Pair) -> Iterator[Finding]:
    for cell in row.children:
        if not cell.is_pair or _states_facts(cell, pair):
            continue
        source, target = cell.sources[0], cell.targets[0]
        rule = _difference(source, target)
        if rule is not None:
            yield Finding(
                rule,
                f"{_quoted(source)} is {_quoted(target)} here",
                source=Label(source.span, _text(source)),
                target=Label(target.span, _text(target)),
                arguments={"source_value": _text(source), "target_value": _text(target)},
                score=0.85,
                scale=Scale.PIECE,
            )


def _is_of_other_place(finding: Finding, row: Bead, table: Bead) -> bool:
    """True where cells are paired across columns: in a row that lacks one, or a turned table.

    A table whose rows are the other side's columns has every word of it, at another place.
    """
    if not finding.arguments["source_value"]:
        return any(not cell.is_pair for cell in row.children)
    ours, theirs = _contents(table.sources[0]), _contents(table.targets[0])
    said = finding.arguments["source_value"], finding.arguments["target_value"]
    return said[0] in theirs and said[1] in ours and finding.rule == "table-cell"


def _is_of_corner(finding: Finding, table: Bead) -> bool:
    """True for the head of the first column, which says what everybody sees: ``Item``, ``项目``."""
    source = table.sources[0]
    corner = next(iter(source.children[0].children), None) if source.level else None
    if corner is None or finding.source is None or finding.source.span != corner.span:
        return False
    return "" in (finding.arguments["source_value"], finding.arguments["target_value"])


def _contents(table: Block) -> frozenset[str]:
    """What the cells say that are nothing but code."""
    cells = (block for block in table.walk() if block.kind is BlockKind.CELL)
    return frozenset(_text(cell) for cell in cells if _is_code_word(cell))


def _states_facts(cell: Bead, pair: Pair) -> bool:
    """True for a number or date: what its cell lacks is said by the rules for numbers."""
    source, target = pair.source.facts.blocks, pair.target.facts.blocks
    return bool(source[cell.sources[0].index].numbers or target[cell.targets[0].index].numbers)


def _difference(source: Block, target: Block) -> str | None:
    """The rule that two cells break, as far as it needs no language to see."""
    a, b = _text(source), _text(target)
    if not b and a not in _NOTHING:
        return "table-empty-cell"
    if not a and b not in _NOTHING:
        return "table-cell"
    if _answer(a) and _answer(b) and _answer(a) != _answer(b):
        return "table-cell"
    if _is_code_word(source) and _is_code_word(target) and a != b:
        return "table-cell"
    return None


def _is_code_word(cell: Block) -> bool:
    """True for nothing but code that no translator touches: not ``<내 키>``, ``ko``, ``en.yml``."""
    pieces = list(cell.pieces())
    return len(pieces) == 1 and _CODE_WORD.fullmatch(_code(pieces[0])) is not None


def _code(piece: Inline) -> str:
    return piece.text if piece.kind is InlineKind.CODE else ""


def _answer(text: str) -> str:
    """``yes`` or ``no`` where the cell is a mark for it."""
    marks = set(text.replace("\ufe0f", "").strip())
    if marks and marks <= _YES:
        return "yes"
    return "no" if marks and marks <= _NO else ""


def _text(cell: Block) -> str:
    """What the cell shows; a picture or formula is an ellipsis."""
    opaque = (_code(piece) or "…" for piece in cell.pieces() if piece.kind in _OPAQUE_KINDS)
    return _OPAQUE.sub(lambda _: next(opaque), prose_of(cell).text).strip()


def _quoted(cell: Block) -> str:
    return f'"{_text(cell)}"'


def _name(row: Block) -> str:
    """A row is called by its key, the first cell that says something."""
    return next((text for cell in row.children if (text := _text(cell))), "")


def _names(rows: Sequence[Block]) -> str:
    return ", ".join(f'"{_name(row)}"' for row in rows)


def _count(things: Sequence[object], noun: str) -> str:
    return f"{len(things)} {noun}s are" if len(things) > 1 else f"a {noun} is"


CHECK = Check(
    name="tables",
    rules=("table-rows", "table-columns", "table-cell", "table-order", "table-empty-cell"),
    pair=check_tables,
)
