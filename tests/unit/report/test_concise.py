# ruff: noqa: E501 (one line each, whatever it takes)
from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from inline_snapshot import snapshot

from i18nlint.model.finding import Diagnostic, Location, Severity, Side
from i18nlint.model.result import LintResult
from i18nlint.report.concise import render_concise
from i18nlint.report.style import Style

MakePlace = Callable[..., Location]
MakeDiagnostic = Callable[..., Diagnostic]
MakeResult = Callable[..., LintResult]


def test_a_line_names_the_primary_place_and_the_other(
    place: MakePlace, diagnostic: MakeDiagnostic, result: MakeResult
) -> None:
    changed = diagnostic(
        "number-changed",
        '"362" in ko is\n"326" here',
        place("ko", 56, "점수가 ⟦362⟧"),
        place("zh", 60, "得分⟦326⟧"),
    )
    turned = replace(changed, primary=Side.SOURCE)
    alone = replace(changed, source=None, severity=Severity.WARNING)
    run = result(changed, turned, alone)
    lines = list(render_concise(run, Style(width=40, closing=False)))
    assert lines == snapshot(
        [
            'src/content/blog/zh/post.md:60:3: error N001 number-changed: "362" in ko is "326" here (other: src/content/blog/ko/post.md:56)',
            'src/content/blog/ko/post.md:56:5: error N001 number-changed: "362" in ko is "326" here (other: src/content/blog/zh/post.md:60)',
            'src/content/blog/zh/post.md:60:3: warning N001 number-changed: "362" in ko is "326" here',
        ]
    )


def test_paths_lead_from_the_working_directory_to_the_file(
    place: MakePlace, diagnostic: MakeDiagnostic, result: MakeResult
) -> None:
    changed = diagnostic("number-changed", "x", None, place("zh", 60, "⟦326⟧"))
    run = replace(result(changed), root="../sites/blog")
    line = next(render_concise(run, Style()))
    assert line.startswith("../sites/blog/src/content/blog/zh/post.md:60:1: error ")


def test_notes_are_left_out_unless_asked_for(
    place: MakePlace, diagnostic: MakeDiagnostic, result: MakeResult
) -> None:
    note = diagnostic("number-extra", "x", None, place("zh", 1, "⟦1⟧"), severity=Severity.INFO)
    quiet = Style(least=Severity.WARNING, closing=False)
    assert list(render_concise(result(note), quiet)) == []
    assert len(list(render_concise(result(note), replace(quiet, least=Severity.INFO)))) == 1


def test_of_what_is_missing_the_beginning_is_quoted_unless_the_message_has_it(
    place: MakePlace, diagnostic: MakeDiagnostic, result: MakeResult
) -> None:
    source, target = place("ko", 9, "⟦물은 4분 안에 끓는다.⟧"), place("zh", 8, "茶壶能装12杯。⟦⟧")
    missing = diagnostic("missing-block", "a paragraph is missing here", source, target)
    named = replace(missing, message='the block "물은 4분 안에 끓는다." is missing here')
    quiet = Style(closing=False)
    assert list(render_concise(result(missing, named), quiet)) == snapshot(
        [
            'src/content/blog/zh/post.md:8:9: error N001 missing-block: a paragraph is missing here (other: src/content/blog/ko/post.md:9 "물은 4분 안에 끓는다.")',
            'src/content/blog/zh/post.md:8:9: error N001 missing-block: the block "물은 4분 안에 끓는다." is missing here (other: src/content/blog/ko/post.md:9)',
        ]
    )
