"""One line of a report whose pieces know their role, so that width and colour do not mix."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest

from i18nlint.model.dataclass import dataclass
from i18nlint.report import cells
from i18nlint.report.style import Style


@dataclass(frozen=True, slots=True)
class Row:
    """Pieces of text, each with the role that gives it a colour."""

    pieces: tuple[tuple[str, str], ...] = ()

    @classmethod
    def of(cls, text: str, role: str = "") -> Row:
        return cls(((role, text),))

    def __add__(self, other: Row) -> Row:
        return Row(self.pieces + other.pieces)

    @property
    def text(self) -> str:
        return "".join(text for _, text in self.pieces)

    @property
    def width(self) -> int:
        return sum(cells.width(text) for _, text in self.pieces)

    def painted(self, style: Style) -> str:
        """What is printed: no spaces at the end."""
        pieces = list(self.pieces)
        while pieces and not pieces[-1][1].strip():
            pieces.pop()
        if not pieces:
            return ""
        role, text = pieces.pop()
        painted = [style.paint(role, text) for role, text in pieces]
        return "".join(painted) + style.paint(role, text.rstrip())


EMPTY = Row()


def beside(left: list[Row], right: list[Row], column: int) -> Iterator[Row]:
    """Rows in two columns; the right one begins at cell ``column``."""
    for one, other in zip_longest(left, right, fillvalue=EMPTY):
        yield one + Row.of(" " * (column - one.width)) + other
