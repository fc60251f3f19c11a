"""How many diagnostics a result has, by severity and by rule."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from i18nlint.model.finding import Diagnostic, Severity


def count_severities(diagnostics: Iterable[Diagnostic]) -> dict[str, int]:
    """Always with all three keys, the gravest first."""
    counts = Counter(diagnostic.severity for diagnostic in diagnostics)
    severities = (Severity.ERROR, Severity.WARNING, Severity.INFO)
    return {str(severity): counts[severity] for severity in severities}


def count_rules(diagnostics: Iterable[Diagnostic]) -> dict[str, int]:
    """By rule name, the most frequent first."""
    counts = Counter(diagnostic.rule for diagnostic in diagnostics)
    return dict(sorted(counts.items(), key=lambda item: (-item[1], item[0])))
