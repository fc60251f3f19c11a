"""Suppression: differences that the posts themselves call meant. Between `rate` and `consensus`.

A directive in the source holds for every translation, one in a target for that pair alone. What
is suppressed stays evidence: two languages that agree against a third still do.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from i18nlint.judge.case import Case, Ruling
from i18nlint.model.dataclass import dataclass, replace
from i18nlint.model.directive import Directive
from i18nlint.model.document import Document
from i18nlint.model.finding import Finding, Label, Side
from i18nlint.model.rule import Rule

ALL = "ALL"
_OF_FILES = "E"
"""Family of what is wrong with a file or with this run: ``ALL`` does not mean it."""


@dataclass(frozen=True, slots=True)
class Match:
    """A directive that holds for a finding."""

    document: Document
    directive: Directive
    word: str
    """By which the directive means the finding's rule."""

    @property
    def note(self) -> str:
        """Who called the finding meant, and why: ``docs/ko/post.md:12: rounded on purpose``."""
        source, span = self.document.source, self.directive.span
        place = f"{source.path}:{source.position(span.start).line}"
        return f"{place}: {self.directive.reason}" if self.directive.reason else place


def suppress(rulings: Iterable[Ruling], documents: Mapping[str, Document]) -> list[Ruling]:
    """The rulings, those noted as suppressed for which a directive holds."""
    return [_noted(ruling, documents) for ruling in rulings]


def _noted(ruling: Ruling, documents: Mapping[str, Document]) -> Ruling:
    match = next(matches(ruling.finding, ruling.rule, ruling.case, documents), None)
    return replace(ruling, suppressed_by=match.note) if match else ruling


def matches(
    finding: Finding, rule: Rule, case: Case, documents: Mapping[str, Document]
) -> Iterator[Match]:
    """Every directive of the case's documents that holds for the finding."""
    for side in Side if case.bitext else (Side.TARGET,):
        document = documents.get(case.document_of(side)[0].path)
        if document is None:
            continue
        label = finding.source if side is Side.SOURCE else finding.target
        for directive in document.directives:
            if _holds(directive, label):
                for word in directive.rules or (ALL,):
                    if means(word, rule):
                        yield Match(document, directive, word)


def means(word: str, rule: Rule) -> bool:
    """True if the word is the rule's name, code or family, or ``ALL``."""
    if word == ALL:
        return rule.family != _OF_FILES
    return word in (rule.name, rule.code, rule.family)


def _holds(directive: Directive, label: Label | None) -> bool:
    """File-wide ones hold for what has no place on their side, too: additions, in the source."""
    return directive.is_file_wide or (label is not None and directive.holds_at(label.span))
