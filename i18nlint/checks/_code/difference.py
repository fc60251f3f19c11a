"""What is known of a place where two programs part, and which sort of difference it is."""

from __future__ import annotations

from collections.abc import Iterable

from i18nlint.model.dataclass import dataclass

STYLE, NAMES, TYPES, IMPORTS, EXAMPLE = "style", "names", "types", "imports", "example"
"""Sorts of difference that leave a program what it is; of an example, what only it knows."""
_BY_WEIGHT = (IMPORTS, NAMES, TYPES, STYLE, EXAMPLE)
"""Of several sorts, the first is the variant."""
TWICE = "twice"
HEARD = 0.6
"""Score from which a difference is worth a reader's time."""


@dataclass(frozen=True, slots=True)
class Difference:
    """Where two programs part: lines from 0 in each block, and how sure it is a fault."""

    source_line: int
    target_line: int
    score: float
    tag: str = "replace"
    """``replace``, ``delete``, ``insert``, ``indent``, ``another`` if little is the same, or
    ``twice`` for a line that the source has twice and the target once."""
    whole_line: bool = False
    """Of what was deleted or inserted: nothing else stands on its line."""
    lines: tuple[int, ...] = ()
    """Of what was deleted or inserted: its whole lines on the side that has it."""
    part: tuple[str, ...] = ()
    """Of what was deleted or inserted within a line: its words and signs there."""
    name: str = ""
    """What the source's name is where it is a name that differs."""
    called: tuple[str, ...] = ()
    """What the name is called here and elsewhere in the program, where that is not the same."""
    edits: frozenset[tuple[str, str]] = frozenset()
    """What was exchanged for what in all places that are worth a reader's time."""
    exchange: tuple[str, str] = ("", "")
    """What stands for what at this place."""
    sorts: tuple[str, ...] = ()
    """``style``, ``names`` and the like if the programs differ in nothing else."""
    is_all: bool = True
    """False if something beside the sorts differs that is not worth telling for itself: a key that
    has another name in a related language."""
    kept: tuple[int, int] = (0, 0)
    """Where little is the same: how many of the source's lines, and of how many."""
    known: tuple[int, int] = (0, 0)
    """There too: how many of the target's lines the source has, and of how many."""
    run: int = 0
    """How many lines, from this one on, were deleted or inserted together, if several."""
    places: int = 1
    """At how many places those lines are, where nothing else differs."""
    others: int = 0
    """How many more places differ as surely as a reader wants to know."""
    beside: int = 0
    """How many of those stand on the lines that are shown, or on lines with another of them."""

    @property
    def is_of_strangers(self) -> bool:
        """True if little is the same, even where a fact that differs is told instead."""
        return self.tag == "another" or self.kept[1] > 0


def sorts_of(found: Iterable[Difference]) -> tuple[str, ...]:
    """The sorts of all differences, that of most weight first; none if one of them has none."""
    sorts = [one.sorts for one in found]
    return in_order_of_weight(sort for own in sorts for sort in own) if all(sorts) else ()


def in_order_of_weight(sorts: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(set(sorts), key=_BY_WEIGHT.index))
