"""How sure a contradiction can be where the two sides count or measure by different things."""

from __future__ import annotations

from fractions import Fraction

from i18nlint.checks.numbers.scene import Scene
from i18nlint.checks.numbers.slips import figures, is_slip
from i18nlint.checks.numbers.sureness import GUESSED, LIKELY, SURE, are_far
from i18nlint.model.fact import Fact, FactKind
from i18nlint.model.regex import lazy_regex

_FAR = 5
_COUNTED = (FactKind.COUNT, FactKind.FRACTION)
_WORD_BEHIND = lazy_regex(r"[ \u00a0-]?[^\W\d_]")
_DEAR = frozenset({"USD", "EUR", "GBP", "CHF", "CAD", "AUD", "NZD", "SGD"})
"""Currencies that one unit of is several of most others, and about one of each other."""


def in_other_measure(source: Fact, target: Fact, scene: Scene) -> float:
    """2 cups of flour and 250 g: a number of something that we do not know, and a measure."""
    if is_slip(source, target) or figures(source) == figures(target):
        return SURE
    versions = (scene.pair.source, scene.pair.target)
    sides = [*zip((source, target), versions, strict=True)]
    for (counted, version), (measured, _) in (sides, sides[::-1]):
        if counted.kind in _COUNTED and not counted.unit and measured.kind is FactKind.SIZE:
            behind = _WORD_BEHIND.match(version.document.source.text, counted.span.end)
            return GUESSED if behind and are_far(source, target, _FAR) else SURE
    return SURE


def are_rests(source: Fact, target: Fact, scene: Scene) -> float:
    """80 % and 20 %, 2/5 and 3/5: words that we do not know may say that one is the rest of the
    other."""
    del scene
    whole = _WHOLE.get(source.kind)
    if whole is None or source.kind is not target.kind:
        return SURE
    return LIKELY if Fraction(source.value) + Fraction(target.value) == whole else SURE


_WHOLE = {FactKind.PERCENT: 100, FactKind.FRACTION: 1}


def in_shares(source: Fact, target: Fact, scene: Scene) -> float:
    """420 kr. twice a year, and 840 kroner in two instalments."""
    a, b = source.value, target.value
    if isinstance(a, str) or isinstance(b, str) or source.kind is not target.kind or a == b:
        return SURE
    said = (fact for match in scene.matching.matches for fact in (match.source, match.target))
    times = {fact.value for fact in said if fact.kind is FactKind.MULTIPLE}
    return GUESSED if min(a, b) > 0 and Fraction(max(a, b)) / min(a, b) in times else SURE


def are_one_line(source: Fact, target: Fact, scene: Scene) -> bool:
    """True of 5번 and 7つ, counted as things of whatever sort, and of $99 and 96 yuan, which no
    rate makes of each other, where the two are surely one sentence."""
    if not (scene.is_sure_pair and (scene.is_sentence or scene.is_in_step)):
        return False
    if source.kind is target.kind is FactKind.MONEY:
        is_dear = [bool(_currencies(fact) & _DEAR) for fact in (source, target)]
        return is_dear[0] is not is_dear[1] and is_slip(source, target)
    return source.kind is target.kind is FactKind.COUNT and "thing" in (source.unit, target.unit)


def _currencies(fact: Fact) -> set[str]:
    """All that the sign may be: ¥ is the yuan as well as the yen."""
    return {reading.unit for reading in fact.readings}
