"""The largest finding speaks, and what lies inside it is silent: one fault, one finding."""

from __future__ import annotations

from collections.abc import Iterable

from i18nlint.model.finding import Finding, Label


def unexplained(findings: Iterable[Finding]) -> list[Finding]:
    """The findings that no larger one covers, in the order given."""
    given = list(findings)
    kept: list[Finding] = []
    for finding in sorted(given, key=lambda finding: -finding.scale):
        larger = (other for other in kept if other.scale > finding.scale)
        if not any(_explains(other, finding) for other in larger):
            kept.append(finding)
    chosen = set(map(id, kept))
    return [finding for finding in given if id(finding) in chosen]


def _explains(larger: Finding, smaller: Finding) -> bool:
    """True if one of the smaller finding's places lies inside the larger one's on that side."""
    return _covers(larger.source, smaller.source) or _covers(larger.target, smaller.target)


def _covers(outer: Label | None, inner: Label | None) -> bool:
    if outer is None or inner is None or not outer.span.length:
        return False
    return outer.span.contains(inner.span)
