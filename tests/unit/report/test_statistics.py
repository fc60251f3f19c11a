"""Counts by rule: where to begin on a site that has many findings."""

from __future__ import annotations

from collections.abc import Callable

from i18nlint.model.dataclass import replace
from i18nlint.model.finding import Diagnostic, Location, Severity
from i18nlint.model.result import LintResult
from i18nlint.report.statistics import render_statistics
from i18nlint.report.style import Style

BARE = Style(closing=False)

MakePlace = Callable[..., Location]
MakeDiagnostic = Callable[..., Diagnostic]
MakeResult = Callable[..., LintResult]


def test_a_line_says_how_often_in_how_many_posts_and_in_which_languages(
    place: MakePlace, diagnostic: MakeDiagnostic, result: MakeResult
) -> None:
    in_japanese, in_chinese = (
        diagnostic("number-changed", "", place("ko", 3, "⟦3⟧"), place(tag, 3, "⟦4⟧"))
        for tag in ("ja", "zh")
    )
    elsewhere = replace(in_chinese, group="b")
    lost = diagnostic(
        "link-missing", "", None, place("zh", 9, "⟦⟧"), code="L001", severity=Severity.WARNING
    )
    found = result(lost, in_japanese, in_chinese, elsewhere)
    assert list(render_statistics(found, BARE)) == [
        "      3  error   N001 number-changed                2 posts  ja zh",
        "      1  warning L001 link-missing                  1 post   zh",
    ]


def test_of_a_file_in_no_language_that_is_known_the_language_is_left_open(
    place: MakePlace, diagnostic: MakeDiagnostic, result: MakeResult
) -> None:
    nowhere = replace(place("zh", 9, "⟦⟧"), language=None)
    found = result(diagnostic("unreadable-file", "", None, nowhere, code="E001"))
    assert [line[-1] for line in render_statistics(found, BARE)] == ["?"]


def test_the_summary_ends_the_table(result: MakeResult) -> None:
    assert list(render_statistics(result(), BARE)) == []
    assert list(render_statistics(result(), Style())) != []
