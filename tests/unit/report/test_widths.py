"""No line is wider than the terminal, and marks stand under what they mean."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from inline_snapshot import snapshot
from wcwidth import wcswidth

from i18nlint.model.finding import Diagnostic, Location, Severity
from i18nlint.model.result import LintResult
from i18nlint.report.cells import clusters, printable
from i18nlint.report.full import render_full
from i18nlint.report.style import Style

MakePlace = Callable[..., Location]
MakeDiagnostic = Callable[..., Diagnostic]
MakeResult = Callable[..., LintResult]


def is_copied(line: str) -> bool:
    """True of a comment to paste and of a path to click: those are never broken."""
    return line.strip().startswith("<!--") or re.search(r"\.md:\d+:\d+$", line) is not None


def test_the_closing_lines_fit_into_a_narrow_terminal(
    place: MakePlace, diagnostic: MakeDiagnostic, result: MakeResult
) -> None:
    found = [
        diagnostic("number-changed", "x", None, place("zh", 60, "⟦326⟧"), severity=severity)
        for severity in (Severity.ERROR, Severity.WARNING, Severity.INFO)
    ]
    lines = [line for line in render_full(result(*found), Style(width=40)) if not is_copied(line)]
    assert all(wcswidth(line) <= 40 for line in lines)
    assert "1 error, 1 warning, 1 note in 1 of 2\nposts" in "\n".join(lines)


def test_of_an_endless_line_what_stands_near_is_shown(
    place: MakePlace, diagnostic: MakeDiagnostic, result: MakeResult
) -> None:
    far = "각 " * 100_000
    found = diagnostic(
        "number-changed", "x", place("ko", 1, f"{far}⟦362⟧{far}"), place("zh", 1, f"⟦{far}⟧")
    )
    assert "\n".join(render_full(result(found), Style(width=60, closing=False))) == snapshot("""\
error N001 number-changed: x
  ko src/content/blog/ko/post.md:1:200001
  1 │ …각 각 각 각 각 각 각 각 362각 각 각 각 각 각 각 각 …
    │                          ---
  zh src/content/blog/zh/post.md:1:1
  1 ┃ 각 각 각 각 각 각 각 각 각 각 각 각 각 각 각 각 각 각…
  intended?
  <!-- i18nlint-disable-next-block number-changed: reason -->
""")


@pytest.mark.parametrize("width", [40, 41, 60])
def test_a_mark_under_the_end_of_a_long_line_fits_too(
    width: int, place: MakePlace, diagnostic: MakeDiagnostic, result: MakeResult
) -> None:
    here = place("ko", 4, f"title = 'costs of {'a' * 80}⟦\n⟧")
    found = diagnostic("invalid-frontmatter", "x", None, here)
    lines = list(render_full(result(found), Style(width=width, closing=False)))
    (mark,) = (line for line in lines if line.endswith("^"))
    assert wcswidth(mark) <= width


TEXT = st.text(
    st.sampled_from("ab 1,한글漢字かな각…\u1100\u1161\u11a8e\u0301👨\u200d👩👍🏽🇰🇷\t\x1b\u202e"),
    max_size=120,
)


@example(before="", span="", after="🏽111111111111\u1100かかかかかか🏽", width=40)
@given(before=TEXT, span=TEXT, after=TEXT, width=st.integers(40, 160))
def test_no_line_is_wider_than_the_terminal(
    before: str,
    span: str,
    after: str,
    width: int,
    place: MakePlace,
    diagnostic: MakeDiagnostic,
    result: MakeResult,
) -> None:
    found = diagnostic(
        "number-changed",
        f"{span} in ko is {after} here",
        place("ko", 99, f"{before}⟦{span}⟧{after}"),
        place("zh", 100, f"{after}⟦⟧{before}"),
        source_heading=before,
        target_heading=after,
    )
    both = diagnostic(
        "link-target",
        f"the link is {span} here, {after} in ko",
        place("ko", 99, f"{before} ⟦{span}{after}⟧{after}"),
        place("zh", 100, f"{after} ⟦{span}{before}⟧ {before}"),
        code="L003",
    )
    alike = replace(both, target=place("en", 7, f"⟦{after}⟧"))
    another = replace(found, group=f"blog/{span}{after}")
    for line in render_full(result(found, both, alike, another), Style(width=width)):
        assert is_copied(line) or wcswidth(line) <= width, line


@given(before=TEXT, span=TEXT.filter(str.strip), after=TEXT, width=st.integers(60, 160))
def test_marks_stand_exactly_under_the_span(
    before: str,
    span: str,
    after: str,
    width: int,
    place: MakePlace,
    diagnostic: MakeDiagnostic,
    result: MakeResult,
) -> None:
    """The span stands apart, so that no accent or joiner ties it to its neighbours."""
    span = f"<{printable(span).strip()}>"
    found = diagnostic("x", "y", None, place("ko", 1, f"{before} ⟦{span}⟧ {after}"))
    lines = list(render_full(result(found), Style(width=width, closing=False)))
    rows = [number for number, line in enumerate(lines) if "^" in line]
    if not rows:  # a span that is wider than the line is marked in the gutter
        assert any("┃" in line for line in lines)
        return
    marked = _cells_under(lines[rows[0] - 1], lines[rows[0]])
    assert marked == span or (marked.endswith("…") and span.startswith(marked[:-1]))


def _cells_under(line: str, marks: str) -> str:
    """What stands above the marks, measured cluster by cluster."""
    first = wcswidth(marks[: marks.index("^")])
    last = wcswidth(marks)
    found, at = "", 0
    for cluster in clusters(line):
        if first <= at < last:
            found += cluster
        at += wcswidth(cluster)
    return found
