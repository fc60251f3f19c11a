"""Letters of a script counted by rows of 256: what a text is written in. Under `language`, `words`.

`re` visits every character of a class when it compiles it: 1 ms for the ideographs, in each run.
The high bytes of UTF-16 tell the row of a character, and bytes are counted faster than matches.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator

from i18nlint.model.dataclass import dataclass
from i18nlint.model.regex import lazy_regex

_ROW = 256
_HIGH = slice(2 + (sys.byteorder == "little"), None, 2)
"""The high bytes behind the mark of the byte order: UTF-16 without one is a module to import."""


def rows_of(text: str) -> bytes:
    """The row of each character; two odd ones for a character beyond the BMP."""
    return text.encode("utf-16", "surrogatepass")[_HIGH]


@dataclass(frozen=True, slots=True)
class Letters:
    """The letters of a script, all in the BMP."""

    rows: bytes
    """Rows that hold nothing else."""
    shared: frozenset[int]
    """Rows that hold others too."""
    rest: re.Pattern[str]
    """A run of the letters in shared rows."""

    @classmethod
    def of(cls, ranges: str) -> Letters:
        """The letters of ranges as a regular expression has them: ``A-ZÀ-Ö``."""
        pairs = [(ord(ranges[at]), ord(ranges[at + 2])) for at in range(0, len(ranges), 3)]
        rows = [row for first, last in pairs for row in _whole_rows(first, last)]
        rest = [part for first, last in pairs for part in _parts(first, last)]
        shared = frozenset(first // _ROW for first, _ in rest)
        written = "".join(f"{chr(first)}-{chr(last)}" for first, last in rest)
        return cls(bytes(rows), shared, lazy_regex(f"[{written}]+" if written else "(?!)"))

    def count(self, text: str, rows: bytes) -> int:
        """How many of them are in the text, whose rows were asked already."""
        found = len(rows) - len(rows.translate(None, self.rows)) if self.rows else 0
        if self.shared.isdisjoint(rows):
            return found
        return found + sum(map(len, self.rest.findall(text)))


def _whole_rows(first: int, last: int) -> range:
    return range(-(-first // _ROW), (last + 1) // _ROW)


def _parts(first: int, last: int) -> Iterator[tuple[int, int]]:
    """What remains of a range, one part for each row."""
    whole = _whole_rows(first, last)
    for row in range(first // _ROW, last // _ROW + 1):
        if row not in whole:
            yield max(first, row * _ROW), min(last, row * _ROW + _ROW - 1)
