"""What the two sides of a bead have, and how a difference of them is worded."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from typing import TypeVar

from i18nlint.model.alignment import Bead
from i18nlint.model.dataclass import dataclass
from i18nlint.model.document import Block
from i18nlint.model.language import LanguageTag

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Sides:
    """What the two sides of a bead have, the blocks inside included where no bead is below."""

    sources: tuple[Block, ...]
    targets: tuple[Block, ...]


def sides_of(bead: Bead) -> Sides:
    if bead.children:
        return Sides(bead.sources, bead.targets)
    return Sides(
        tuple(inner for block in bead.sources for inner in block.walk()),
        tuple(inner for block in bead.targets for inner in block.walk()),
    )


def without_namesake(ones: Iterable[T], others: Iterable[T], name: Callable[[T], str]) -> list[T]:
    """Those of one side that have no namesake on the other one, each of which serves once."""
    left, found = Counter(map(name, others)), []
    for one in ones:
        if left[name(one)]:
            left[name(one)] -= 1
        else:
            found.append(one)
    return found


def difference_message(missing: list[str], extra: list[str], language: LanguageTag) -> str:
    lacks, has = (", ".join(dict.fromkeys(names)) for names in (missing, extra))
    if lacks and has:
        return f"{has} here is {lacks} in {language}"
    if lacks:
        return f"{lacks} of {language} is missing here"
    return f"{has} is here, {language} does not have it"
