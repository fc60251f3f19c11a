from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from importlib.resources import files
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from i18nlint import __version__
from i18nlint.model.finding import Diagnostic, Location, Severity, Side, Witness
from i18nlint.model.result import LintResult
from i18nlint.report.json import dumps, render_json
from i18nlint.report.style import Style

MakePlace = Callable[..., Location]
MakeDiagnostic = Callable[..., Diagnostic]
MakeResult = Callable[..., LintResult]


@pytest.fixture
def changed(
    place: MakePlace, diagnostic: MakeDiagnostic, witness: Callable[..., Witness]
) -> Diagnostic:
    return diagnostic(
        "number-changed",
        '"362" in ko is "326" here',
        place("ko", 56, "점수가 ⟦362포인트⟧"),
        place("zh", 60, "得分⟦326分⟧"),
        arguments={"source_value": "362", "rows": ("a", "b"), "ratio": 0.5},
        witnesses=(witness("ja", "362ポイント", "source"),),
        source_heading="측정",
        target_heading="测量",
    )


def _report(result: LintResult) -> Any:
    return json.loads("\n".join(render_json(result, Style())))


def test_the_object_is_the_contract_to_the_letter(changed: Diagnostic, result: MakeResult) -> None:
    report = _report(result(changed, suppressed=4))
    assert list(report) == ["version", "tool", "root", "summary", "diagnostics"]
    assert report["tool"] == {"name": "i18nlint", "version": __version__}
    assert report["summary"] == {
        "groups": 2,
        "documents": 6,
        "pairs": 4,
        "findings": 1,
        "suppressed": 4,
        "baselined": 0,
        "pending": 0,
        "compared": {"blocks": 120, "facts": 9812, "links": 2204, "code_blocks": 1},
        "by_severity": {"error": 1, "warning": 0, "info": 0},
        "by_rule": {"number-changed": 1},
    }
    (diagnostic,) = report["diagnostics"]
    assert list(diagnostic.items()) == [
        ("rule", "number-changed"),
        ("code", "N001"),
        ("severity", "error"),
        ("confidence", "high"),
        ("score", 0.97),
        ("variant", None),
        ("pending", False),
        ("message", '"362" in ko is "326" here'),
        ("arguments", {"source_value": "362", "rows": ["a", "b"], "ratio": 0.5}),
        ("group", "src/content/blog/post"),
        ("primary", "target"),
        (
            "source",
            {
                "path": "src/content/blog/ko/post.md",
                "language": "ko",
                "text": "362포인트",
                "range": {"start": {"line": 56, "column": 5}, "end": {"line": 56, "column": 11}},
            },
        ),
        (
            "target",
            {
                "path": "src/content/blog/zh/post.md",
                "language": "zh",
                "text": "326分",
                "range": {"start": {"line": 60, "column": 3}, "end": {"line": 60, "column": 7}},
            },
        ),
        (
            "witnesses",
            [
                {
                    "language": "ja",
                    "path": "src/content/blog/ja/post.md",
                    "text": "362ポイント",
                    "agrees_with": "source",
                }
            ],
        ),
        ("section", {"source": "측정", "target": "测量"}),
        ("fix", None),
        ("fingerprint", "edca4ba21a3f943d"),
    ]


def test_the_report_is_the_golden_file(changed: Diagnostic, result: MakeResult) -> None:
    """tests/golden/report-v1.json: what tools of other people were written against."""
    golden = Path(__file__).parents[2] / "golden" / "report-v1.json"
    lines = "".join(f"{line}\n" for line in render_json(result(changed), Style()))
    assert lines.replace(__version__, "VERSION") == golden.read_text(encoding="utf-8")


def _runs(changed: Diagnostic, place: MakePlace, diagnostic: MakeDiagnostic) -> Iterator[Any]:
    yield ()
    yield (changed,)
    one_side = diagnostic("missing-translation", "x", place("ko", 1, "⟦⟧"), None, code="P001")
    note = diagnostic(
        "number-extra",
        "x",
        None,
        place("zh-TW", 1, "⟦1⟧"),
        severity=Severity.INFO,
        variant="cell",
        primary=Side.TARGET,
    )
    yield (one_side, note)


def test_every_report_keeps_to_the_schema(
    changed: Diagnostic, place: MakePlace, diagnostic: MakeDiagnostic, result: MakeResult
) -> None:
    schema = json.loads(files("i18nlint.report").joinpath("schema/report-v1.json").read_text())
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    for diagnostics in _runs(changed, place, diagnostic):
        validator.validate(_report(result(*diagnostics)))


@pytest.mark.parametrize("key", ["fix", "fingerprint", "witnesses", "target"])
def test_the_schema_misses_a_key_that_is_gone(
    key: str, changed: Diagnostic, result: MakeResult
) -> None:
    schema = json.loads(files("i18nlint.report").joinpath("schema/report-v1.json").read_text())
    report = _report(result(changed))
    del report["diagnostics"][0][key]
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft202012Validator(schema).validate(report)


def test_notes_are_never_left_out(changed: Diagnostic, result: MakeResult) -> None:
    lines = render_json(result(changed), Style(least=Severity.ERROR, closing=False))
    assert json.loads("\n".join(lines))["summary"]["findings"] == 1


def test_a_value_is_one_line_for_readers_that_split_at_unicode_separators() -> None:
    text = "a\u2028b\u2029c\x85d\ne"
    line = dumps(text)
    assert line.splitlines() == [line]
    assert json.loads(line) == text
