"""Which facts of two parts are paired, by which step, and what is left of both."""

from __future__ import annotations

from enum import StrEnum

from i18nlint.model.dataclass import dataclass
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
