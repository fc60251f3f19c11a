"""Percent where the other side says percentage points: from 10 % to 12 % is no rise by 2 %."""

from __future__ import annotations

from collections.abc import Iterator

from i18nlint.align.matching import Matching
from i18nlint.checks.numbers.telling import changed
from i18nlint.model.fact import FactKind, Strength
from i18nlint.model.finding import Finding
from i18nlint.model.language import LanguageTag

_KINDS = {FactKind.PERCENT, FactKind.PERCENTAGE_POINT}
_HARD = Strength.HARD  # a member asked of its class takes ten times as long in Python 3.11
_LOOSE = 0.7
"""A warning: some translators leave the points to the reader."""


def percents_for_points(matching: Matching, *, language: LanguageTag) -> Iterator[Finding]:
    """Pairs of one number that one side measures in percent, the other in percentage points."""
    for match in matching.matches:
        source, target = match.source, match.target
        is_mixed = source.kind is not target.kind and {source.kind, target.kind} == _KINDS
        if (
            is_mixed
            and source.value == target.value
            and source.strength is target.strength is _HARD
        ):
            yield changed(source, target, _LOOSE, language=language)
