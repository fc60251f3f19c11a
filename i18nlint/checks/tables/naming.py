"""What cells, rows and columns are called in messages."""

from __future__ import annotations

from collections.abc import Sequence

from i18nlint.facts.prose import OPAQUE, is_plain, prose_of
from i18nlint.model.document import Block, Inline, InlineKind
from i18nlint.model.regex import lazy_regex
from i18nlint.model.wording import QUOTED
from i18nlint.model.wording import quoted as quoted_text

_OPAQUE_KINDS = {InlineKind.CODE, InlineKind.MATH, InlineKind.IMAGE, InlineKind.FOOTNOTE}
_OPAQUE = lazy_regex(OPAQUE)
_NAMED = 5
"""Cells that a message names before it counts."""


def code_of(piece: Inline) -> str:
    return piece.text if piece.kind is InlineKind.CODE else ""


def text_of(cell: Block) -> str:
    """What the cell shows; a picture or formula is an ellipsis."""
    if is_plain(cell):
        return cell.inlines[0].text.strip()  # like most
    opaque = (code_of(piece) or "…" for piece in cell.pieces() if piece.kind in _OPAQUE_KINDS)
    return _OPAQUE.sub(lambda _: next(opaque), prose_of(cell).text).strip()


def quoted(cell: Block) -> str:
    return quoted_text(text_of(cell), QUOTED)


def name_of(row: Block) -> str:
    """A row is called by its key, the first cell that says something."""
    return next((text for cell in row.children if (text := text_of(cell))), "")


def names_of(rows: Sequence[Block]) -> str:
    return several([quoted_text(name_of(row), QUOTED) for row in rows])


def several(names: Sequence[str]) -> str:
    """The first of the names, and how many more there are."""
    shown = ", ".join(names[:_NAMED])
    return f"{shown} and {len(names) - _NAMED} more" if len(names) > _NAMED else shown


def count(things: Sequence[object], noun: str) -> str:
    return f"{len(things)} {noun}s are" if len(things) > 1 else f"a {noun} is"
