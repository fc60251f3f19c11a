"""How many diagnostics a result has, by severity and by rule."""

from __future__ import annotations

from collections import Counter

from i18nlint.model.finding import Severity
from i18nlint.model.result import LintResult


def count_severities(result: LintResult) -> dict[str, int]:
    """Always with all three keys, the gravest first."""
    counts = Counter(diagnostic.severity for diagnostic in result.diagnostics)
    severities = (Severity.ERROR, Severity.WARNING, Severity.INFO)
    return {str(severity): counts[severity] for severity in severities}


def count_rules(result: LintResult, least: Severity = Severity.INFO) -> dict[str, int]:
    """By rule name, the most frequent first; diagnostics below ``least`` are left out."""
    counts = Counter(d.rule for d in result.diagnostics if d.severity.rank >= least.rank)
    return dict(sorted(counts.items(), key=lambda item: (-item[1], item[0])))
