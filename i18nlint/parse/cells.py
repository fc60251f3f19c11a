"""The cells of a table row, for which markdown-it has no places. Between `body` and `blocks`."""

from __future__ import annotations

from bisect import bisect_right
from itertools import pairwise

from markdown_it.common.utils import mdTrim

from i18nlint.model.dataclass import dataclass
from i18nlint.model.regex import lazy_regex
from i18nlint.model.text import Span
from i18nlint.parse.body import LinePlacement, Placement

_PIPE = lazy_regex(r"\\\|")
_UNESCAPED_PIPE = lazy_regex(r"(?<!\\)\|")


def cells_of(row: str) -> list[tuple[int, int]]:
    """Stretches of a row's cells, blanks at their edges left out; never empty."""
    edges = [-1, *(match.start() for match in _UNESCAPED_PIPE.finditer(row)), len(row)]
    stretches = [(left + 1, right) for left, right in pairwise(edges)]
    if len(stretches) > 1 and not mdTrim(row[slice(*stretches[0])]):
        stretches = stretches[1:]
    return [_trimmed(row, *stretch) for stretch in stretches]


def _trimmed(row: str, start: int, end: int) -> tuple[int, int]:
    cell = row[start:end]
    inner = mdTrim(cell)
    start += cell.find(inner)
    return start, start + len(inner)


@dataclass(frozen=True, slots=True)
class CellPlacement(LinePlacement):
    """Of a table cell with ``\\|``, its stretches without a gap in the source."""

    def span(self, start: int, end: int) -> Span:
        return Span(self.at(start), self.at(end))

    def cuts(self, start: int, end: int) -> list[int]:
        first, last = bisect_right(self.starts, start), bisect_right(self.starts, end - 1)
        return list(self.starts[first:last])


def place_cell(start: int, raw: str) -> Placement:
    """Placement of a table cell that is written ``raw`` at ``start``: ``\\|`` became ``|``."""
    if "\\|" not in raw:
        return Placement(start)
    offsets, deltas = [0], [start]
    for count, match in enumerate(_PIPE.finditer(raw), 1):
        at = match.start() - count + 1
        offsets += [at, at + 1]
        deltas += [start + count - 1, start + count]
    return CellPlacement(start, offsets, deltas)
