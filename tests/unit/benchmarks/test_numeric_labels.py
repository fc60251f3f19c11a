"""What a reader said of two places, against what is reported of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.numeric_labels import Label, Reported, is_about, read_labels, summary


def label(*, differs: bool = True, note: str = "the price", pair: str = "ko-ja") -> Label:
    source, _, target = pair.partition("-")
    tier = "strict" if differs else ""
    return Label("post", (source, target), (12, 14), ("346", "392"), note, differs, tier)


PRICE = Reported((12, 14), ("346개", "392"), 'error number-changed: "346개" is "392" here')


@pytest.mark.parametrize(
    ("reported", "is_it"),
    [
        pytest.param(PRICE, True, id="both places and both values"),
        pytest.param(Reported((12, 0), ("346개", ""), ""), True, id="the source alone"),
        pytest.param(Reported((12, 14), ("7", "8"), ""), False, id="another number of the line"),
        pytest.param(Reported((13, 15), ("346개", "392"), ""), False, id="other lines"),
    ],
)
def test_a_finding_is_about_a_label_by_line_and_value(reported: Reported, is_it: bool) -> None:
    assert is_about(reported, label()) is is_it


def test_a_fact_counts_once_however_many_languages_have_it() -> None:
    lines = list(summary({label(): [PRICE], label(pair="ko-en"): []}))
    assert "differs, strict and mostly: 1 of 1 facts reported" in lines


def test_what_agrees_and_is_reported_is_named() -> None:
    first, second, *_ = summary({label(differs=False): [PRICE]})
    assert first == "agrees: 0 of 1 silent"
    assert second.lstrip().startswith("REPORTED post ko-ja:14")


def test_labels_are_read(tmp_path: Path) -> None:
    file = tmp_path / "labels.jsonl"
    file.write_text(
        '{"slug": "post", "pair": "ko-ja", "line_a": 12, "line_b": 14, "value_a": "346",'
        ' "value_b": "392", "note": "the price", "label": "differs", "tier": "strict"}\n',
        "utf-8",
    )
    assert list(read_labels(file)) == [label()]
