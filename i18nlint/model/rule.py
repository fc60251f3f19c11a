"""What a rule page says (rules/*.md), without its prose."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum

from i18nlint.model.dataclass import dataclass
from i18nlint.model.finding import Severity


class Contract(StrEnum):
    """What versions promise each other."""

    MIRROR = "mirror"
    """The translation follows the source block by block."""
    FACTS = "facts"
    """Each language is written freely from the same facts."""
    AUTO = "auto"


@dataclass(frozen=True, slots=True)
class Rule:
    """What is told to the reader; the check named here knows how."""

    name: str
    code: str
    summary: str
    check: str
    severity: Severity
    """The most a finding can be."""
    both_contracts: bool
    """True: speaks in facts contracts too."""
    variants: Mapping[str, Severity] = field(default_factory=dict)
    since: str = ""
    status: str = "stable"
    its: str = "other"
    """ITS 2.0 locQualityIssueType."""
    related: tuple[str, ...] = ()
    path: str = ""

    @property
    def family(self) -> str:
        return self.code[0]

    def severity_of(self, variant: str | None) -> Severity:
        return self.variants.get(variant, self.severity) if variant else self.severity
