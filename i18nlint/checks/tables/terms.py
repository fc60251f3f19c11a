"""Words of a table that stay as they are in translation, by the table's own evidence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from i18nlint.checks.tables.naming import text_of
from i18nlint.model.alignment import Bead

Terms = frozenset[str]


def kept_terms(rows: Sequence[Bead]) -> Terms:
    """What some cell says word for word in both languages: ``ReactNode``, ``false``, ``-``.

    Two of them against each other are no wording: where ``string`` stays ``string`` and
    ``ReactNode`` stays ``ReactNode``, a ``string`` for a ``ReactNode`` is another type. What a row
    without counterpart says is none: of two rows called ``GET`` the wrong one may be left over.
    """
    pairs = (
        (text_of(cell.sources[0]), text_of(cell.targets[0]))
        for row in rows
        for cell in row.children
        if cell.is_pair
    )
    return frozenset(one for one, other in pairs if one == other and one) - {*left_over(rows)}


def left_over(rows: Sequence[Bead]) -> Iterator[str]:
    """What rows without counterpart say."""
    lone = (block for row in rows if not row.is_pair for block in (*row.sources, *row.targets))
    return (text_of(cell) for row in lone for cell in row.children)


def is_another_term(source: str, target: str, terms: Terms) -> bool:
    return source != target and source in terms and target in terms
