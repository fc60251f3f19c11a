"""What findings become, seen together."""

from __future__ import annotations

import pytest

from i18nlint.judge.case import Case
from i18nlint.judge.explain import unexplained
from i18nlint.judge.rate import capped, promised
from i18nlint.model.finding import Confidence, Finding, Label, Scale, Severity
from i18nlint.model.language import LanguageTag
from i18nlint.model.text import SourceText, Span
from i18nlint.rulebook.load import builtin_rules


def _finding(rule: str, start: int, end: int, scale: Scale) -> Finding:
    return Finding(rule, rule, source=Label(Span(start, end)), scale=scale)


def test_what_lies_inside_a_larger_finding_is_silent() -> None:
    section = _finding("missing-section", 0, 100, Scale.SECTION)
    inside = _finding("number-missing", 40, 42, Scale.FACT)
    beside = _finding("number-missing", 140, 142, Scale.FACT)
    assert unexplained([inside, section, beside]) == [section, beside]


def test_findings_of_one_scale_do_not_explain_each_other() -> None:
    one, other = (_finding("number-changed", 0, 4, Scale.FACT) for _ in range(2))
    assert len(unexplained([one, other])) == 2


def test_an_empty_place_explains_nothing() -> None:
    place = _finding("missing-section", 10, 10, Scale.SECTION)
    fact = _finding("number-missing", 10, 10, Scale.FACT)
    assert unexplained([place, fact]) == [place, fact]


@pytest.mark.parametrize(
    ("facts_only", "expected"),
    [(True, ["restructured-post"]), (False, ["missing-block"])],
    ids=["told freely", "a mirror"],
)
def test_what_is_not_promised_explains_nothing(facts_only: bool, expected: list[str]) -> None:
    rules = {rule.name: rule for rule in builtin_rules()}
    findings = (
        _finding("restructured-post", 4, 20, Scale.FACT),
        _finding("missing-block", 0, 40, Scale.BLOCK),
    )
    text = SourceText("post.md", "x" * 50)
    case = Case(findings, text, LanguageTag.parse("en"), facts_only=facts_only)
    heard = unexplained(promised(findings, case, rules))
    assert [finding.rule for finding in heard] == expected


@pytest.mark.parametrize(
    ("score", "confidence", "severity"),
    [
        (0.9, Confidence.HIGH, Severity.ERROR),
        (0.89, Confidence.MEDIUM, Severity.WARNING),
        (0.6, Confidence.MEDIUM, Severity.WARNING),
        (0.59, Confidence.LOW, Severity.INFO),
    ],
)
def test_confidence_caps_severity(score: float, confidence: Confidence, severity: Severity) -> None:
    assert Confidence.of(score) is confidence
    assert capped(Severity.ERROR, score) is severity


def test_a_rule_never_says_more_than_its_page_allows() -> None:
    assert capped(Severity.INFO, 1.0) is Severity.INFO
