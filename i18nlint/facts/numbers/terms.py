"""What may stand around a number: units, counters, currencies, parts of dates, as terms."""

from __future__ import annotations

from fractions import Fraction

from i18nlint.model.dataclass import dataclass

ONE = Fraction(1)
"""What most factors are: quicker to know again than to compare."""


@dataclass(frozen=True, slots=True)
class Term:
    """One meaning of a spelling next to a number."""

    role: str
    """The section it comes from: ``currency``, ``duration``, ``counters``… or, for the parts of
    a date or time, the key: ``year``, ``hour``."""
    name: str = ""
    """Canonical unit: ``USD``, ``s``, ``person``."""
    factor: Fraction = ONE
    """How many of `name` one of it is: 60 (seconds) for a minute."""


Terms = tuple[Term, ...]

HALVES_OF_DAY = frozenset({"am", "pm", "night"})
"""Roles of words that say which six o'clock it is."""
