"""Numbers in words that stand at one place among what else agrees, sentence by sentence."""

from __future__ import annotations

from fractions import Fraction

from i18nlint.checks.numbers.scene import Scene
from i18nlint.model.fact import Fact, FactKind, Strength

_FAR = 2
"""Times: eighteen months and five years are two things that were said."""
_TEN = 10
"""Years of a person whose age nobody writes with a unit: now 81."""


def are_in_place(source: Fact, target: Fact, scene: Scene) -> bool:
    """True of two shares, two spans or two ages at one place among what else agrees.

    A third of the samples against половина; 18 months, doi ani și jumătate; 81, 여든여덟 살.
    """
    is_sure = bool(scene.matching.matches) or scene.is_sure_pair
    if not (is_sure and scene.is_tidy and (scene.is_in_step or scene.is_in_order)):
        return False
    if source.kind is target.kind is FactKind.FRACTION:
        return True
    years = _years(source), _years(target)
    return all(years) and max(years) < _FAR * min(years)


def _years(fact: Fact) -> Fraction:
    """How many years the fact may say, in months too, and in digits alone: now 81."""
    value = fact.value
    if isinstance(value, str):
        return Fraction(0)
    if fact.kind is FactKind.DURATION and fact.unit in _LONG:
        return value / _LONG[fact.unit]
    is_bare = fact.kind is FactKind.COUNT and not fact.unit and fact.strength is Strength.HARD
    return value if is_bare and value >= _TEN else Fraction(0)


_LONG = {"year": 1, "month": 12}
