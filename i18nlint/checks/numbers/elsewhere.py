"""What the whole of each side says, for what a part of the other one seems to lack."""

from __future__ import annotations

from fractions import Fraction
from functools import cached_property

from i18nlint.checks._api import Pair
from i18nlint.model.alignment import Version
from i18nlint.model.dataclass import dataclass


@dataclass(frozen=True)
class Elsewhere:
    """Values that the whole of each side names, looked at when first needed.

    What is there is not missing.
    """

    pair: Pair

    @cached_property
    def source(self) -> frozenset[Fraction | str]:
        return self.pair.of_source(_values)

    @cached_property
    def target(self) -> frozenset[Fraction | str]:
        return _values(self.pair.target)


def _values(version: Version) -> frozenset[Fraction | str]:
    facts = version.facts.blocks
    blocks = version.document.compared()
    numbers = (fact for block in blocks for fact in facts[block.index].numbers)
    return frozenset(reading.value for fact in numbers for reading in fact.readings)
