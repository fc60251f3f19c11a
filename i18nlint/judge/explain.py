"""The largest finding speaks, and what lies inside it is silent: one fault, one finding."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from i18nlint.model.finding import Finding, Label
from i18nlint.model.text import Span


def unexplained(findings: Iterable[Finding]) -> list[Finding]:
    """The findings that no larger one covers, in the order given."""
    given = list(findings)
    chosen: set[int] = set()
    sources: list[Span] = []
    targets: list[Span] = []
    for _, alike in groupby(sorted(given, key=_size), key=_size):
        kept = [
            one
            for one in alike
            if not (_lies_in(sources, one.source) or _lies_in(targets, one.target))
        ]
        chosen.update(map(id, kept))
        sources += [one.source.span for one in kept if one.source and one.source.span.length]
        targets += [one.target.span for one in kept if one.target and one.target.span.length]
    return [finding for finding in given if id(finding) in chosen]


def _size(finding: Finding) -> int:
    """Of the largest the least."""
    return -finding.scale


def _lies_in(larger: Iterable[Span], label: Label | None) -> bool:
    """True if one of the spans holds the place on that side."""
    if label is None:
        return False
    start, end = label.span.start, label.span.end
    return any(span.start <= start and end <= span.end for span in larger)
