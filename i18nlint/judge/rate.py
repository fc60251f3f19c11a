"""Severity: what the rule's page allows at most, capped by how sure we are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from i18nlint.judge.case import Case, Ruling
from i18nlint.model.alignment import SectionBead
from i18nlint.model.finding import Confidence, Finding, Label, Severity
from i18nlint.model.rule import Rule
from i18nlint.model.text import Span

_MOST = {
    Confidence.HIGH: Severity.ERROR,
    Confidence.MEDIUM: Severity.WARNING,
    Confidence.LOW: Severity.INFO,
}
MIRRORED = 0.85
"""A section whose mirror share is below this was partly rewritten: findings at most medium."""
_PARTLY, _HARDLY = 0.85, 0.55
REWRITTEN = 0.6
"""Below this hardly anything corresponds: findings at most low."""
_OF_THE_POST = frozenset({"restructured-post", "incomplete-translation", "section-order"})
"""Rules about a post as a whole, though they are shown by its first heading, by the first section
that it lacks, or by one that stands elsewhere, however freely that one was translated."""


def promised(
    findings: Iterable[Finding], case: Case, rules: Mapping[str, Rule]
) -> Iterator[Finding]:
    """The findings about what the versions promise each other.

    What they do not promise explains nothing either: that a retold post lacks a paragraph is no
    reason not to say that it is retold.
    """
    for finding in findings:
        rule = rules.get(finding.rule)
        if rule is None or rule.both_contracts or not case.facts_only:
            yield finding


def rate(finding: Finding, case: Case, rules: Mapping[str, Rule]) -> Ruling | None:
    """The finding with its severity, or None where its rule is silent."""
    rule = rules.get(finding.rule)
    if rule is None:
        return None
    most = rule.severity_of(finding.variant)
    if most is Severity.OFF:
        return None
    score = min(finding.score, _ceiling(finding, case))
    if case.of_siblings:
        score = min(score, _PARTLY if rule.both_contracts else _HARDLY)
    return Ruling(
        finding,
        case,
        rule,
        score,
        capped(most, score),
        primary=finding.primary,
        message=finding.message,
    )


def capped(most: Severity, score: float) -> Severity:
    """``most``, or less where the score is not high."""
    return min(most, _MOST[Confidence.of(score)], key=lambda severity: severity.rank)


def _ceiling(finding: Finding, case: Case) -> float:
    """How sure a finding can be at most, by how parallel the sections around it are.

    That a post is not parallel is all the surer.
    """
    if finding.rule in _OF_THE_POST:
        return 1.0
    section = _section(finding, case)
    if section is None or section.mirror >= MIRRORED:
        return 1.0
    return _PARTLY if section.mirror >= REWRITTEN else _HARDLY


def _section(finding: Finding, case: Case) -> SectionBead | None:
    """The innermost paired section in which the finding lies."""
    if case.bitext is None:
        return None
    paired = [bead for bead in case.bitext.sections if bead.source and bead.target]
    inside = [bead for bead in paired if _holds(bead, finding)]
    return inside[-1] if inside else None


def _holds(bead: SectionBead, finding: Finding) -> bool:
    return (bead.source is not None and _inside(bead.source.span, finding.source)) or (
        bead.target is not None
        and finding.source is None
        and _inside(bead.target.span, finding.target)
    )


def _inside(span: Span, label: Label | None) -> bool:
    return label is not None and span.contains(label.span)
