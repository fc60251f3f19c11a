"""Headers that changed places over values that did not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from i18nlint.checks.tables.naming import quoted, text_of
from i18nlint.model.alignment import Bead
from i18nlint.model.document import Block
from i18nlint.model.finding import Finding, Label, Scale
from i18nlint.model.regex import lazy_regex

_Marks = frozenset[str]
_MARK = lazy_regex(r"[A-Za-z0-9][A-Za-z0-9.+-]*")


def swapped_headers(rows: Sequence[Bead]) -> Iterator[Finding]:
    """Two headers that changed places over values that did not."""
    head = next((row for row in rows if row.is_pair), None)
    cells = [cell for cell in head.children if cell.is_pair] if head else []
    marks = [(_marks(cell.sources[0]), _marks(cell.targets[0])) for cell in cells]
    for number, one in enumerate(cells):
        for at, other in enumerate(cells[number + 1 :], number + 1):
            if _are_swapped(marks[number], marks[at]) and _rest_agrees(cells, one, other):
                source, target = one.sources[0], one.targets[0]
                yield Finding(
                    "table-order",
                    f"the headers {quoted(source)} and {quoted(other.sources[0])} "
                    "changed places here, their values did not",
                    source=Label(source.span, text_of(source)),
                    target=Label(target.span, text_of(target)),
                    variant="headers",
                    arguments={"source_value": text_of(source), "target_value": text_of(target)},
                    score=0.93,
                    scale=Scale.PART,
                )
                return


def _are_swapped(one: tuple[_Marks, _Marks], other: tuple[_Marks, _Marks]) -> bool:
    """True if what tells the two headers apart stands crosswise: a name, a number, a code word."""
    (ours, theirs), (our_other, their_other) = one, other
    return bool(
        (ours - our_other) & (their_other - theirs) and (our_other - ours) & (theirs - their_other)
    )


def _rest_agrees(cells: Sequence[Bead], *swapped: Bead) -> bool:
    """False if another header is another number: then the row is another row, not a swap of two."""
    rest = [cell for cell in cells if cell not in swapped]
    pairs = ((text_of(cell.sources[0]), text_of(cell.targets[0])) for cell in rest)
    return all(one == other for one, other in pairs if one.isdigit() and other.isdigit())


def _marks(cell: Block) -> _Marks:
    """Words in Latin letters and numbers: ``Pado S`` has two, one of them its own."""
    return frozenset(_MARK.findall(text_of(cell)))
