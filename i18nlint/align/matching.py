"""Which facts of two parts are paired, by which step, and what is left of both."""

from __future__ import annotations

from collections.abc import Set
from enum import StrEnum

from i18nlint.model.dataclass import dataclass, replace
from i18nlint.model.fact import Fact


class Step(StrEnum):
    """How a pair was found, surest first."""

    VERBATIM = "verbatim"
    SAME = "same"
    VALUE = "value"
    READING = "reading"
    DIGITS = "digits"
    SOFT = "soft"
    PART = "part"
    REPEATED = "repeated"
    ROUNDED = "rounded"
    DERIVED = "derived"
    ARTICLE = "article"


@dataclass(frozen=True, slots=True)
class Match:
    source: Fact
    target: Fact
    step: Step


@dataclass(frozen=True, slots=True)
class Matching:
    """Pairs, and what no step could pair."""

    matches: tuple[Match, ...]
    sources: tuple[Fact, ...]
    targets: tuple[Fact, ...]

    def without(self, used: Set[int]) -> Matching:
        """The same, but for those left over whose identities are given."""
        if not used:
            return self  # like most
        return replace(
            self,
            sources=tuple([fact for fact in self.sources if id(fact) not in used]),
            targets=tuple([fact for fact in self.targets if id(fact) not in used]),
        )
