"""What the two sides of a bead have, and how a difference of them is worded."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection
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


def without_namesake(
    ones: Collection[T],
    others: Collection[T],
    name: Callable[[T], str],
    *,
    like: Callable[[T], object] | None = None,
) -> list[T]:
    """Those of one side that have no namesake on the other one, each of which serves once.

    Of namesakes those serve first that are ``like`` each other, so that what is left is told.
    """
    if not ones:
        return []  # like most
    left, alike = Counter(map(name, others)), Counter(map(like or name, others))
    unlike, found = [], []
    for one in ones:
        twin = (like or name)(one)
        if alike[twin]:
            alike[twin] -= 1
            left[name(one)] -= 1
        else:
            unlike.append(one)
    for one in unlike:
        if left[name(one)] > 0:
            left[name(one)] -= 1
        else:
            found.append(one)
    return found


def difference_message(missing: list[str], extra: list[str], language: LanguageTag) -> str:
    """What is missing, what is there instead; ``language`` is the source's."""
    ones, others = (dict.fromkeys(map(_whole, names)) for names in (missing, extra))
    lacks, has = ", ".join(ones), ", ".join(others)
    if lacks and has:
        return f"{lacks} in {language} {_is(ones)} {has} here"
    if lacks:
        return f"{lacks} in {language} {_is(ones)} missing here"
    return f"{has} {_is(others)} here, but not in {language}"


def _whole(name: str) -> str:
    """A tag as a template has it, not its beginning alone."""
    closing = {"{%": " %}", "{{<": " >}}"}.get(name.partition(" ")[0], "")
    return name if name.endswith(closing) else name + closing


def _is(names: Collection[str]) -> str:
    return "is" if len(names) == 1 else "are"
