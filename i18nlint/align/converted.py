"""Conversions right behind a number on one side alone: 300 km (180 miles), 300 m'den (180 mil).

Glosses are matched apart, so that 180 mil finds nothing but the 300 km that it is a conversion of,
and what stands for those is left over.
"""

from __future__ import annotations

from collections.abc import Iterable

from i18nlint.align.numbers import Match, Matching, Step
from i18nlint.model.fact import Fact


def with_anchors(
    matching: Matching, source_glosses: Iterable[Fact], target_glosses: Iterable[Fact]
) -> Matching:
    """The matching where a conversion is no counterpart of what it converts, if the other side
    has the conversion too and something else of its kind is left over here."""
    ours, theirs = tuple(source_glosses), tuple(target_glosses)
    matches, sources, targets = [], list(matching.sources), list(matching.targets)
    for match in matching.matches:
        gloss = _same(match.target, ours) if match.step is Step.DERIVED else None
        if gloss is not None and _has_like(match.source, matching.targets):
            matches.append(Match(gloss, match.target, Step.SAME))
            sources.append(match.source)
            continue
        gloss = _same(match.source, theirs) if match.step is Step.DERIVED else None
        if gloss is not None and _has_like(match.target, matching.sources):
            matches.append(Match(match.source, gloss, Step.SAME))
            targets.append(match.target)
            continue
        matches.append(match)
    return Matching(tuple(matches), tuple(sources), tuple(targets))


def _same(fact: Fact, glosses: Iterable[Fact]) -> Fact | None:
    return next((gloss for gloss in glosses if gloss.readings[0] == fact.readings[0]), None)


def _has_like(fact: Fact, others: Iterable[Fact]) -> bool:
    """Whether one of the others is measured too: 800 m may stand for 800 kph."""
    return any(fact.kind is other.kind for other in others)
