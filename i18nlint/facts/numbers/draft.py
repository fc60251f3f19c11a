"""Values in the making: an amount is read, then becomes a draft, then a fact of the text."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from i18nlint.model.dataclass import dataclass
from i18nlint.model.fact import Bound, FactKind, Reading, Strength


@dataclass(frozen=True, slots=True)
class TextFact:
    """A fact and where it stands in the text it was read from."""

    readings: tuple[Reading, ...]
    """The likeliest first, as in `model.fact.Fact`."""
    start: int
    end: int
    text: str
    strength: Strength = Strength.HARD
    bound: Bound | None = None
    is_gloss: bool = False
    """In brackets right behind a fact of its kind: ``$11B (약 15조 원)``."""

    @property
    def kind(self) -> FactKind:
        return self.readings[0].kind

    @property
    def value(self) -> Fraction | str:
        return self.readings[0].value

    @property
    def unit(self) -> str:
        return self.readings[0].unit


@dataclass(slots=True)
class Amount:
    """A number before we know what it counts."""

    start: int
    end: int
    values: tuple[Fraction, ...]
    """The likeliest first."""
    magnitude: int | Fraction = 1
    """The explicit one: 10,000 in 20만, a million in 2.4M."""
    strength: Strength = Strength.HARD
    is_plain: bool = False
    """A small whole number: what a year, a day or an hour looks like."""
    is_part: bool = False
    """A half, two thirds: a fraction unless a unit follows."""
    is_ratio: bool = False
    """Written as one number over another: the 1/4 of a quarter mile."""
    needs_unit: bool = False
    """Means a number only before a counter or a unit: 두, 一."""
    bound: Bound | None = None
    """Said inside it: 230多万."""


@dataclass(slots=True)
class Draft:
    """A fact that its neighbours may still change: dates grow, ranges share a unit."""

    start: int
    end: int
    readings: list[Reading]
    strength: Strength = Strength.HARD
    bound: Bound | None = None
    amount: Amount | None = None
    """The number it was read from, while that is all there is to it."""
    is_bare: bool = False
    """Nothing says what is counted."""
    is_range_end: bool = False
    """What it counts is said at the other end of its range."""
    is_prefixed: bool = False
    """The unit stands in front: ``$10``."""
    step: int = 0
    """For a compound: the size of its last unit, so that only smaller parts follow."""
    parts: Mapping[str, int] | None = None
    """For a date put together of several: year, month and day as far as known."""
    is_gloss: bool = False

    @property
    def kind(self) -> FactKind:
        return self.readings[0].kind
