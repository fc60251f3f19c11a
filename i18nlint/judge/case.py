"""What the judge is given, and what it says of a single finding."""

from __future__ import annotations

from i18nlint.model.alignment import Bitext
from i18nlint.model.dataclass import dataclass
from i18nlint.model.document import Document
from i18nlint.model.finding import Confidence, Finding, Label, Severity, Side, Witness
from i18nlint.model.language import LanguageTag
from i18nlint.model.rule import Rule
from i18nlint.model.text import SourceText


@dataclass(frozen=True, slots=True)
class Case:
    """Findings about one file, or about one pair."""

    findings: tuple[Finding, ...]
    text: SourceText
    """Of the target, or of the one file."""
    language: LanguageTag
    bitext: Bitext | None = None
    facts_only: bool = False
    of_siblings: bool = False
    """The source is a translation as the target is, so that nobody knows which is right."""

    def document(self, side: Side) -> Document | None:
        """The parsed document of a side of a pair; None for findings about one file."""
        if self.bitext is None:
            return None
        version = self.bitext.source if side is Side.SOURCE else self.bitext.target
        return version.document

    def document_of(self, side: Side) -> tuple[SourceText, LanguageTag]:
        """Text and language of a side; the one file stands for both."""
        if side is Side.SOURCE and self.bitext:
            source = self.bitext.source.document
            return source.source, source.language
        return self.text, self.language


@dataclass(frozen=True, slots=True)
class Ruling:
    """A finding with what the judge knows about it so far."""

    finding: Finding
    case: Case
    rule: Rule
    score: float
    severity: Severity
    primary: Side
    witnesses: tuple[Witness, ...] = ()
    message: str = ""
    pending: bool = False
    """Whether it waits for a translator, because the change at hand moved the source alone."""
    suppressed_by: str | None = None
    """Where a directive calls the finding meant, with its reason."""

    @property
    def confidence(self) -> Confidence:
        return Confidence.of(self.score)

    def label(self, side: Side) -> Label | None:
        return self.finding.source if side is Side.SOURCE else self.finding.target
