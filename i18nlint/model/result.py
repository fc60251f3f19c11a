"""What a run gives to a reporter."""

from __future__ import annotations

from dataclasses import field

from i18nlint.model.dataclass import dataclass
from i18nlint.model.finding import Diagnostic
from i18nlint.model.group import Layout


@dataclass(frozen=True, slots=True)
class Compared:
    """How much was held against something: what a clean run says instead of nothing."""

    blocks: int = 0
    facts: int = 0
    links: int = 0
    code_blocks: int = 0

    def __add__(self, other: Compared) -> Compared:
        return Compared(
            self.blocks + other.blocks,
            self.facts + other.facts,
            self.links + other.links,
            self.code_blocks + other.code_blocks,
        )


@dataclass(frozen=True, slots=True)
class GroupResult:
    """One post, checked. Holds no document, so groups can be streamed."""

    key: str
    diagnostics: tuple[Diagnostic, ...] = ()
    documents: int = 0
    pairs: int = 0
    compared: Compared = field(default_factory=Compared)
    crashes: tuple[str, ...] = ()
    """Tracebacks of checks that failed."""


@dataclass(frozen=True, slots=True)
class LintResult:
    """All groups of a run."""

    root: str
    layout: Layout
    diagnostics: tuple[Diagnostic, ...] = ()
    """In report order, suppressed ones left out."""
    groups: int = 0
    documents: int = 0
    pairs: int = 0
    suppressed: int = 0
    compared: Compared = field(default_factory=Compared)
    crashes: tuple[str, ...] = ()
