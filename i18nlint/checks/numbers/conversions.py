"""Measures that a translation converts for its readers, wrongly: 24 °C (57 °F).

The source need not convert anything: what stands in brackets is held against the measure in front
of them, which is the source's.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from i18nlint.align.conversions import converted, same_dimension
from i18nlint.align.matching import Matching
from i18nlint.checks._api import Pair
from i18nlint.model.alignment import Bead
from i18nlint.model.fact import Fact, FactKind, Role, value_text
from i18nlint.model.finding import Finding, Label
from i18nlint.model.wording import quoted

_SIZE = FactKind.SIZE
_GLOSS = Role.GLOSS
_SCORE = 0.8
_CLOSING = frozenset(")]）］")
_US = frozenset(("in", "ft", "yd", "mi", "oz", "lb", "acre", "gal", "mph", "psi", "°F"))
_FREE = Fraction(1, 5)
"""Whoever rounds for readers is not further off: 100 m (300 feet), 400 g (a pound)."""
_WARM = 5
"""Degrees."""


def wrong_conversions(matching: Matching, bead: Bead, pair: Pair) -> Iterator[Finding]:
    """Conversions of the target that no rounding explains, of measures that the source has."""
    if len(bead.targets) != 1:
        return
    text = pair.target.document.source.text
    anchors = {id(match.target): match.source for match in matching.matches}
    for anchor, gloss in pairwise(pair.target.facts.blocks[bead.targets[0].index].numbers):
        source = anchors.get(id(anchor))
        if source is None or gloss.role is not _GLOSS or not _are_measures(anchor, gloss):
            continue
        if text[gloss.span.end : gloss.span.end + 1] in _CLOSING and not _may_be(anchor, gloss):
            yield _finding(source, anchor, gloss)


def _are_measures(anchor: Fact, gloss: Fact) -> bool:
    """True of 5 km and 3 miles; not of "5 km (20 m of them uphill)" and of a score."""
    are_sizes = anchor.kind is _SIZE and gloss.kind is _SIZE
    are_in_two = anchor.unit != gloss.unit and same_dimension(anchor, gloss)
    return are_sizes and are_in_two and _is_customary(anchor.unit) != _is_customary(gloss.unit)


def _is_customary(unit: str) -> bool:
    return unit in _US


def _may_be(anchor: Fact, gloss: Fact) -> bool:
    """True of a conversion, however roughly it was made."""
    value, said = Fraction(anchor.value), Fraction(gloss.value)
    exact = converted(value, anchor.unit, gloss.unit)
    if not anchor.unit.startswith("°"):
        return abs(said - exact) <= abs(exact) * _FREE
    step = exact - converted(Fraction(0), anchor.unit, gloss.unit)  # 10 °C (18 °F) warmer
    return abs(said - exact) <= _WARM or abs(said - step) <= abs(step) * _FREE


def _finding(source: Fact, anchor: Fact, gloss: Fact) -> Finding:
    return Finding(
        "number-changed",
        f"{quoted(gloss.text)} is not what {quoted(anchor.text)} is",
        source=Label(source.span, source.text),
        target=Label(gloss.span, gloss.text),
        arguments={
            "source_value": value_text(source.value),
            "source_unit": source.unit,
            "target_value": value_text(gloss.value),
            "target_unit": gloss.unit,
        },
        score=_SCORE,
    )
