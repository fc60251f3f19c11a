"""What a check yields, and what becomes of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from enum import IntEnum, StrEnum
from typing import TypeAlias

from i18nlint.model.dataclass import dataclass
from i18nlint.model.language import LanguageTag
from i18nlint.model.text import Range, Span


class Severity(StrEnum):
    OFF = "off"
    INFO = "info"
    WARNING = "warning"
    ERROR = "error"

    @property
    def rank(self) -> int:
        return list(Severity).index(self)


class Confidence(StrEnum):
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"

    @property
    def rank(self) -> int:
        return list(Confidence).index(self)

    @classmethod
    def of(cls, score: float) -> Confidence:
        """The band of a probability: high from 0.9, medium from 0.6."""
        if score >= 0.9:
            return cls.HIGH
        return cls.MEDIUM if score >= 0.6 else cls.LOW


NOTE = 0.55
"""Score of what is arguable, or does no harm: of low confidence, and so a note at most."""


class Scale(IntEnum):
    """Size of what a finding is about; the larger explains the smaller."""

    FACT = 1
    PIECE = 2
    """A cell, link, image, code or diagram."""
    PART = 3
    """A list item, a table row or column."""
    BLOCK = 4
    SECTION = 5
    DOCUMENT = 6


class Side(StrEnum):
    SOURCE = "source"
    TARGET = "target"


@dataclass(frozen=True, slots=True)
class Label:
    """A place in one of the two documents; an empty span is the place where something belongs."""

    span: Span
    text: str = ""
    """What to quote; the reporter shows the line itself."""


Argument: TypeAlias = str | int | float | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Finding:
    """A difference that a check saw. It knows nothing of severity, suppression or other pairs."""

    rule: str
    message: str
    """English, one sentence, no full stop. Says "ko" and "here", never file names."""
    source: Label | None = None
    target: Label | None = None
    variant: str | None = None
    arguments: Mapping[str, Argument] = field(default_factory=dict)
    """What a translated message is made of."""
    score: float = 0.95
    """Probability that a reader agrees, 0 to 1."""
    scale: Scale = Scale.FACT
    primary: Side = Side.TARGET


@dataclass(frozen=True, slots=True)
class Location:
    """A label made concrete, so that the document itself can be dropped."""

    path: str
    language: LanguageTag | None
    text: str
    range: Range
    lines: tuple[str, ...]
    """The source lines of the range, at most the first three."""


@dataclass(frozen=True, slots=True)
class Witness:
    """What a third language says at the same place."""

    language: LanguageTag
    path: str
    text: str
    agrees_with: Side


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """A finding with all that the run knows about it: what reporters print."""

    rule: str
    code: str
    severity: Severity
    confidence: Confidence
    score: float
    variant: str | None
    message: str
    arguments: Mapping[str, Argument]
    group: str
    primary: Side
    source: Location | None
    target: Location | None
    identity: str
    """What stays the same when lines are added above: no positions, no message."""
    witnesses: tuple[Witness, ...] = ()
    source_heading: str = ""
    target_heading: str = ""
    pending: bool = False
    suppressed_by: str | None = None

    @property
    def fingerprint(self) -> str:
        """The identity, short; the same in every run."""
        import hashlib  # takes 2 ms to import, and only programs ask

        # a file's name need not be UTF-8: the bytes that are not are lone surrogates in Python
        identity = self.identity.encode("utf-8", "surrogatepass")
        return hashlib.sha256(identity).hexdigest()[:16]

    @property
    def place(self) -> Location:
        """Where it is shown: the primary side if it has a place, else the other."""
        first, second = self.source, self.target
        if self.primary is Side.TARGET:
            first, second = second, first
        found = first or second
        if found is None:
            raise ValueError(f"{self.rule}: a diagnostic without a place")
        return found

    @property
    def order(self) -> tuple[str, int, int, str, str]:
        """Total order of a report."""
        place = self.place
        start = place.range.start
        return (place.path, start.line, start.column, self.code, self.identity)
