"""Columns that stay as they are in translation, by the table's own evidence.

Where `string`, `boolean` and `(value) => void` are the same on both sides in nearly every row, what
differs is another type, though no other row says it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from i18nlint.checks.tables.naming import text_of
from i18nlint.checks.tables.terms import left_over
from i18nlint.model.alignment import Bead
from i18nlint.model.dataclass import dataclass
from i18nlint.model.regex import lazy_regex

_LEAST = 5
"""Rows in which such a column says something."""
_KEPT = 0.8
"""Share of them that say the same on both sides."""
_WRITTEN_OTHERWISE = lazy_regex(r"&[a-z]+;|\bor\b|[^a-z0-9?\[\]]")
"""Of a type: ``a | b`` and ``a or b``, brackets around a function, quotes. A question mark is not,
nor are the brackets of a list."""

_PARAMETER = lazy_regex(r"\b\w+(?=\??:)")
"""Of the type of a function, which is called by any name: ``(e: Event) => void``."""

_SIGN = lazy_regex(r"[()|\[\]{}<>=:/_@#$]|[a-z][A-Z]|\w\.\w")


@dataclass(frozen=True, slots=True)
class Kept:
    """The columns of a table that nobody translates."""

    columns: frozenset[int]
    """Their numbers; never the first, by whose cells rows are paired."""
    elsewhere: frozenset[str]
    """What rows without counterpart say: of two rows called ``GET`` the wrong one may be left."""


def kept_columns(rows: Sequence[Bead]) -> Kept:
    """What of the table stays as it is."""
    paired = [row.children for row in rows if row.is_pair][1:]
    width = max(map(len, paired), default=0)
    whole = [cells for cells in paired if len(cells) == width]
    columns = (at for at in range(1, width) if _is_kept([cells[at] for cells in whole]))
    return Kept(frozenset(columns), frozenset(left_over(rows)))


def _is_kept(cells: Sequence[Bead]) -> bool:
    said = list(_said(cells))
    same = [ours for ours, theirs in said if ours == theirs]
    return len(said) >= _LEAST and len(same) >= _KEPT * len(said) and len(set(same)) > 1


def _said(cells: Sequence[Bead]) -> Iterator[tuple[str, str]]:
    for cell in cells:
        if cell.is_pair:
            ours, theirs = text_of(cell.sources[0]), text_of(cell.targets[0])
            if ours or theirs:
                yield ours, theirs


NOTHING_KEPT = Kept(frozenset(), frozenset())
"""Of a header row: what it says is translated, whatever stands below."""


def is_code_like(text: str) -> bool:
    """True of a text with a sign that words do not have: ``() => void``, ``a | b``, ``x.y``."""
    return _SIGN.search(text) is not None


def is_another_value(source: str, target: str) -> bool:
    """True of two texts in Latin letters that differ in more than how they are written."""
    if not (source and target and source.isascii() and target.isascii()):
        return False
    one, other = source, target
    if "=>" in source and "{" not in source + target:  # an object is known by its names
        one, other = (_PARAMETER.sub("", value) for value in (source, target))
    return _plain(one) != _plain(other)


def _plain(value: str) -> str:
    return _WRITTEN_OTHERWISE.sub("", value.casefold())
