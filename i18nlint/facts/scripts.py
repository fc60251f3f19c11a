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


@dataclass(frozen=True, slots=True)
class Letters:
    """Disjoint sets of letters, such as those of scripts, counted together; all in the BMP."""

    sets: tuple[tuple[int, ...], ...]
    """Numbers of the sets by mark: of the one that fills a row, then of those that share one."""
    marks: bytes
    """The mark of each row; the last mark is that of rows without letters."""
    rest: tuple[re.Pattern[str], ...]
    """For each set a run of its letters in shared rows."""

    @classmethod
    def of(cls, *written: str) -> Letters:
        """The letters of sets that are written as a regular expression has them: ``A-ZÀ-Ö``."""
        whole: list[tuple[range, int]] = []
        shared: dict[int, tuple[int, ...]] = {}
        rest: list[re.Pattern[str]] = []
        for number, ranges in enumerate(written):
            pairs = [(ord(ranges[at]), ord(ranges[at + 2])) for at in range(0, len(ranges), 3)]
            whole += [(_whole_rows(first, last), number) for first, last in pairs]
            parts = [part for first, last in pairs for part in _parts(first, last)]
            for row in {first // _ROW for first, _ in parts}:
                shared[row] = (*shared.get(row, ()), number)
            ranges = "".join(f"{chr(first)}-{chr(last)}" for first, last in parts)
            rest.append(lazy_regex(f"[{ranges}]+" if ranges else "(?!)"))
        alone = [(number,) for number in range(len(written))]
        sets = (*alone, *sorted(set(shared.values())), ())
        marks = bytearray([len(sets) - 1]) * _ROW
        for rows, number in whole:
            marks[rows.start : rows.stop] = bytes([number]) * len(rows)
        for row, numbers in shared.items():
            marks[row] = sets.index(numbers, len(written))
        return cls(sets, bytes(marks), tuple(rest))

    def count(self, text: str) -> list[int]:
        """How many letters of each set are in the text."""
        marks = text.encode("utf-16", "surrogatepass")[_HIGH].translate(self.marks)
        found = [0] * len(self.rest)
        asked: set[int] = set()
        for mark in set(marks):
            if mark < len(found):
                found[mark] = marks.count(mark)
            else:
                asked.update(self.sets[mark])
        for number in asked:
            found[number] += len("".join(self.rest[number].findall(text)))
        return found


def _whole_rows(first: int, last: int) -> range:
    return range(-(-first // _ROW), (last + 1) // _ROW)


def _parts(first: int, last: int) -> Iterator[tuple[int, int]]:
    """What remains of a range in its first and in its last row."""
    whole = _whole_rows(first, last)
    for row in sorted({first // _ROW, last // _ROW}):
        if row not in whole:
            yield max(first, row * _ROW), min(last, row * _ROW + _ROW - 1)
