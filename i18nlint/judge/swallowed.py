"""What an open code fence swallows is told by the fence alone. Before `explain`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from i18nlint.judge.case import Case
from i18nlint.model.alignment import Bead, Bitext
from i18nlint.model.dataclass import dataclass
from i18nlint.model.document import Document
from i18nlint.model.finding import Finding, Label, Severity, Side
from i18nlint.model.rule import Rule
from i18nlint.model.text import Span


@dataclass(frozen=True, slots=True)
class _Loss:
    """A stretch that cannot be read on one side, and what stands there on the other."""

    source: Span
    target: Span

    def explains(self, finding: Finding) -> bool:
        return _inside(self.source, finding.source) or _inside(self.target, finding.target)


def legible(case: Case, rules: Mapping[str, Rule]) -> tuple[Finding, ...]:
    """The case's findings without those about text that an unclosed fence has swallowed.

    A rule that is off explains nothing.
    """
    losses = list(_losses(case.bitext, rules)) if case.bitext else []
    if not losses:
        return case.findings
    return tuple(one for one in case.findings if not any(loss.explains(one) for loss in losses))


def _losses(bitext: Bitext, rules: Mapping[str, Rule]) -> Iterator[_Loss]:
    for span in _reaches(bitext.target.document, rules):
        yield _Loss(_counterpart(bitext, span, Side.TARGET), span)
    for span in _reaches(bitext.source.document, rules):
        yield _Loss(span, _counterpart(bitext, span, Side.SOURCE))


def _reaches(document: Document, rules: Mapping[str, Rule]) -> Iterator[Span]:
    for problem in document.problems:
        rule = rules.get(problem.rule)
        if problem.reach and rule and rule.severity_of(problem.variant) is not Severity.OFF:
            yield problem.reach


def _counterpart(bitext: Bitext, lost: Span, side: Side) -> Span:
    """Where the other side has what is lost: between the neighbours' counterparts."""
    other = bitext.target if side is Side.SOURCE else bitext.source
    start, end = 0, len(other.document.source.text)
    for bead in bitext.beads():
        own, theirs = _spans(bead, side)
        if own is None or theirs is None:
            continue
        if own.end <= lost.start:
            start = max(start, theirs.end)
        elif own.start >= lost.end:
            end = min(end, theirs.start)
    return Span(start, max(start, end))


def _spans(bead: Bead, side: Side) -> tuple[Span | None, Span | None]:
    """Of the blocks on this side, and of those on the other."""
    blocks = (bead.sources, bead.targets)
    ours, theirs = blocks if side is Side.SOURCE else reversed(blocks)
    return (
        ours[0].span.cover(ours[-1].span) if ours else None,
        theirs[0].span.cover(theirs[-1].span) if theirs else None,
    )


def _inside(lost: Span, label: Label | None) -> bool:
    """True of what stands in it; an empty label is a place, which may also be at its edge."""
    return label is not None and bool(label.span.length) and lost.contains(label.span)
