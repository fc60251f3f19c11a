"""What lies inside a larger finding is silent."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from i18nlint.judge.explain import unexplained
from i18nlint.model.finding import Finding, Label, Scale
from i18nlint.model.text import Span


@st.composite
def _labels(draw: st.DrawFn) -> Label | None:
    if draw(st.booleans()):
        return None
    start = draw(st.integers(0, 8))
    return Label(Span(start, start + draw(st.integers(0, 6))))


@st.composite
def _findings(draw: st.DrawFn) -> Finding:
    return Finding(
        "missing-block",
        "a paragraph is missing here",
        source=draw(_labels()),
        target=draw(_labels()),
        scale=draw(st.sampled_from(list(Scale))),
    )


def _lies_in(larger: Finding, smaller: Finding) -> bool:
    sides = ((larger.source, smaller.source), (larger.target, smaller.target))
    return larger.scale > smaller.scale and any(
        outer and inner and outer.span.length and outer.span.contains(inner.span)
        for outer, inner in sides
    )


@given(st.lists(_findings(), max_size=8))
def test_a_finding_is_kept_unless_a_larger_one_that_is_kept_holds_it(
    findings: list[Finding],
) -> None:
    kept = unexplained(findings)
    ids = set(map(id, kept))
    for finding in findings:
        assert (id(finding) in ids) != any(_lies_in(larger, finding) for larger in kept)
    assert kept == [finding for finding in findings if id(finding) in ids]
