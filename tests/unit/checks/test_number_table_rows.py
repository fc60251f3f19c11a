"""Values of a row: changed places, updated on one side, of another row."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks.numbers import check_numbers
from i18nlint.model.finding import Confidence, Finding

PairOf = Callable[..., Pair]


def _confidence(findings: list[Finding], rule: str = "number-changed") -> list[Confidence]:
    return [Confidence.of(finding.score) for finding in findings if finding.rule == rule]


def _checked(pair_of: PairOf, source: str, target: str) -> list[Finding]:
    return list(check_numbers(pair_of(source, target)))


@pytest.mark.parametrize(
    ("source", "target", "variant"),
    [
        pytest.param("수심 12 m", "depth", "cell", id="digits"),
        pytest.param("i18n 문구", "labels", None, id="a name in a text"),
        pytest.param("ap-east-1", "here", "cell", id="a name that is all there is"),
    ],
)
def test_only_what_cannot_be_worded_otherwise_is_missing_from_a_cell(
    pair_of: PairOf, source: str, target: str, variant: str | None
) -> None:
    rows = "| 항목 | 값 |\n|---|---|\n| `depth` | {} |\n"
    found = _checked(pair_of, rows.format(source), rows.format(target))
    assert [(f.rule, f.variant) for f in found] == [("number-missing", variant)]


def test_two_values_of_a_row_that_changed_places_are_told(pair_of: PairOf) -> None:
    source = "| Crew | Before | Now |\n| --- | --- | --- |\n| Sailors | 431 | +4.6% |\n"
    target = "| 선원 | 전 | 후 |\n| --- | --- | --- |\n| 뱃사람 | 4.6 | +431% |\n"
    found = list(check_numbers(pair_of(source, target, languages=("en", "ko"))))
    assert _confidence(found) == [Confidence.MEDIUM, Confidence.MEDIUM]


def test_a_row_with_other_values_throughout_is_another_row(pair_of: PairOf) -> None:
    source = "| Crew | Before | Now |\n| --- | --- | --- |\n| Sailors | 431 | +4.6% |\n"
    target = "| 선원 | 전 | 후 |\n| --- | --- | --- |\n| 뱃사람 | 72 | +1.9% |\n"
    found = list(check_numbers(pair_of(source, target, languages=("en", "ko"))))
    assert set(_confidence(found)) == {Confidence.LOW}


def test_a_row_in_another_unit_has_not_changed_places(pair_of: PairOf) -> None:
    source = "| | 2024 | 2025 |\n| --- | --- | --- |\n| Sales (USD million) | 43.3 | 48.2 |\n"
    target = "| | 2024 | 2025 |\n| --- | --- | --- |\n| बिक्री (करोड़ डॉलर) | 4.33 | 4.82 |\n"
    found = list(check_numbers(pair_of(source, target, languages=("en", "hi"))))
    assert set(_confidence(found)) == {Confidence.LOW}


def test_a_price_per_million_in_the_header_is_not_missing(pair_of: PairOf) -> None:
    source = "| 모델 | 가격(100만 토큰) |\n| --- | --- |\n| Tide | $3 |\n"
    target = "| 模型 | 价格（每百万 tokens） |\n| --- | --- |\n| Tide | $3 |\n"
    assert not list(check_numbers(pair_of(source, target, languages=("ko", "zh"))))


def test_values_with_points_and_commas_that_changed_places_are_told(pair_of: PairOf) -> None:
    source = "The plant made 150,000 lamps in 7.5 hours."
    target = "Das Werk baute 7,5 Lampen in 150.000 Stunden."
    found = list(check_numbers(pair_of(source, target, languages=("en", "de"))))
    assert _confidence(found) == [Confidence.MEDIUM, Confidence.MEDIUM]


def test_prices_that_are_all_a_digit_away_were_updated_on_one_side(pair_of: PairOf) -> None:
    found = _checked(
        pair_of,
        "요금은 그대로 월 480원, 연 4,800원이다.",
        "The fee stays at 380 won a month and 3,800 won a year.",
    )
    assert _confidence(found) == [Confidence.MEDIUM, Confidence.MEDIUM]


def test_a_row_whose_name_agrees_is_the_same_with_older_prices(pair_of: PairOf) -> None:
    head = "| {} | {} | {} |\n| --- | --- | --- |\n"
    found = _checked(
        pair_of,
        head.format("용량", "월", "연") + "| 200 GB | 9,900원 | 99,000원 |\n",
        head.format("Size", "Month", "Year") + "| 200 GB | 8,900 won | 89,000 won |\n",
    )
    assert _confidence(found) == [Confidence.MEDIUM, Confidence.MEDIUM]


def test_values_of_rows_without_a_name_may_stand_in_another_order(pair_of: PairOf) -> None:
    """A list by the alphabet begins with another row in each language."""
    ours = (
        "| Language | Done |\n|---|---|\n| Assamese | 64% |\n| Bengali | 90% |\n| English | 97% |\n"
    )
    theirs = "| ভাষা | শেষ |\n|---|---|\n| ইংরেজি | ৯৭% |\n| বাংলা | ৯০% |\n| অসমীয়া | ৬৪% |\n"
    found = list(check_numbers(pair_of(ours, theirs, languages=("en", "bn"))))
    assert _confidence(found) == [Confidence.MEDIUM, Confidence.MEDIUM]


def test_values_of_rows_with_a_name_changed_places_for_sure(pair_of: PairOf) -> None:
    ours = "| Node | Load |\n|---|---|\n| `reef` | 64% |\n| `mole` | 90% |\n| `pier` | 97% |\n"
    theirs = "| নোড | ভার |\n|---|---|\n| `reef` | ৯৭% |\n| `mole` | ৯০% |\n| `pier` | ৬৪% |\n"
    found = list(check_numbers(pair_of(ours, theirs, languages=("en", "bn"))))
    assert _confidence(found) == [Confidence.HIGH, Confidence.HIGH]


@pytest.mark.parametrize(
    ("head", "headed", "number", "other", "sure"),
    [
        ("Example", "例子", "123,123,220", "123,220", Confidence.MEDIUM),
        ("Example", "例子", "12.32%", "12.52%", Confidence.MEDIUM),
        ("Example", "例子", "123,220", "123.320", Confidence.HIGH),
        ("Example", "例子", "up to 12 berths", "最多 15 个泊位", Confidence.HIGH),
        ("Depth", "水深", "123,123,220", "123,220", Confidence.HIGH),
        ("Example", "水深", "123,123,220", "123,220", Confidence.HIGH),
    ],
    ids=["longer", "a digit", "other notation", "in a text", "no sample", "on one side"],
)
def test_a_sample_that_is_another_one_is_a_warning(
    pair_of: PairOf, head: str, headed: str, number: str, other: str, sure: Confidence
) -> None:
    row = "| Name | {0} |\n| --- | --- |\n| `mast` | {1} |\n| `sail` | 12/30 |\n"
    source, target = row.format(head, number), row.format(headed, other)
    found = list(check_numbers(pair_of(source, target, languages=("en", "zh"))))
    assert _confidence(found) == [sure]
