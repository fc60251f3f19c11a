"""Conversions in brackets on both sides: (50 miles) against (45 miles), or against (50 km)."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from i18nlint.align.matching import Matching
from i18nlint.checks._api import Pair
from i18nlint.checks.numbers.conversions import wrong_conversions
from i18nlint.checks.numbers.telling import changed
from i18nlint.model.alignment import Bead
from i18nlint.model.fact import Fact, FactKind
from i18nlint.model.finding import Finding
from i18nlint.model.language import LanguageTag

_OTHER_RATE = Fraction(1, 3)
_SPEEDS = {"mph": "mi"}


def other_conversions(
    glosses: Matching, matching: Matching, bead: Bead, pair: Pair
) -> Iterator[Finding]:
    """Conversions that contradict the other side's, or else the measure in front of them."""
    told = list(_gloss(glosses, matching, language=pair.source.document.language))
    yield from told
    if glosses.targets and not told:
        yield from wrong_conversions(matching, bead, pair)


def _gloss(glosses: Matching, matching: Matching, *, language: LanguageTag) -> Iterator[Finding]:
    """One conversion on each side, to the same unit or of the same number: (50 miles) against
    (45 miles), or against (50 km).

    After 80 km the 50 km of the other side are no conversion: they are among its other numbers.
    """
    sources, targets = glosses.sources, glosses.targets
    if len(sources) == 1 and not targets:
        targets = tuple(f for f in matching.targets if _is_other_unit(sources[0], f))
    elif len(targets) == 1 and not sources:
        sources = tuple(f for f in matching.sources if _is_other_unit(f, targets[0]))
    if len(sources) == len(targets) == 1:
        source, target = sources[0], targets[0]
        if (
            source.kind is target.kind
            and not _is_other_rate(source, target)
            and (_unit(source) == _unit(target) != "" or _is_other_unit(source, target))
        ):
            yield changed(source, target, 0.8, language=language)


def _is_other_rate(source: Fact, target: Fact) -> bool:
    """$100 was 13만 원 when one of the two was written, and 14만 원 later."""
    if source.kind is not FactKind.MONEY or source.unit != target.unit or not source.value:
        return False
    return abs(1 - Fraction(target.value) / Fraction(source.value)) < _OTHER_RATE


def _is_other_unit(source: Fact, target: Fact) -> bool:
    """The same number of something else; mph is as much as miles in 每小時 497 英里."""
    units = [_unit(fact) for fact in (source, target)]
    return source.value == target.value and all(units) and units[0] != units[1]


def _unit(fact: Fact) -> str:
    """The unit, of a speed without the hour: 497 mph are 493 ميلاً في الساعة."""
    return _SPEEDS.get(fact.unit, fact.unit).removesuffix("/h")
