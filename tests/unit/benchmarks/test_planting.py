"""Faults for the benchmark: what is planted is a fault, and nothing else is changed."""

from __future__ import annotations

import random

import pytest

from benchmarks.number_faults import tables
from benchmarks.planted_numbers import plant
from benchmarks.planting import PLANTERS, Fault, Pair, plantable


def planted(kind: str, source: str, target: str, language: str = "ko") -> set[str]:
    """All texts that the planter may make of the target."""
    pair = Pair(source, target, "en", language)
    texts = set()
    for seed in range(20):
        fault = plantable(pair, random.Random(seed)).get(kind)  # noqa: S311
        if fault is not None:
            texts.add(fault.apply(target))
    return texts


@pytest.mark.parametrize(
    ("kind", "language", "source", "target", "faulty"),
    [
        ("transposed", "ko", "It took 39 days.", "39일 걸렸다.", "93일 걸렸다."),
        ("unit", "ko", "It ran 3 hours.", "3시간 달렸다.", "3분 달렸다."),
        ("unit", "ru", "It weighs 5 kg.", "Он весит 5 кг.", "Он весит 5 г."),
        ("magnitude", "ja", "200,000 visits", "20万回の訪問", "20億回の訪問"),
        ("magnitude", "de", "3 million", "3 Millionen", "3 Milliarden"),
        ("magnitude", "en", "2억", "200M users", "200B users"),
        ("numeral-word", "ko", "three people", "사람 세 명", "사람 네 명"),
        ("numeral-word", "zh", "three ways", "三种方法", "四种方法"),
        ("numeral-word", "ru", "in two days", "за двух дней", "за трёх дней"),
        ("month", "ko", "since July", "7월부터", "8월부터"),
        ("month", "de", "since December", "seit Dezember", "seit Januar"),
        ("sign", "ja", "at -5 degrees", "-5度で", "5度で"),
        ("sign", "fr", "up 5%", "plus 5 %", "plus -5 %"),
        ("currency", "zh", "$30", "30美元", "30欧元"),
        ("currency", "es", "3 million dollars", "3 millones de dólares", "3 millones de euros"),
        ("currency", "pt", "$30", "$30", "€30"),
        ("ordinal", "ja", "the second time", "2番目の回", "3番目の回"),
        ("range-ends", "de", "10 to 20 files", "10 bis 20 Dateien", "20 bis 10 Dateien"),
        (
            "swapped-values", "de", "3 hours and 20 minutes",
            "3 Stunden und 20 Minuten", "20 Stunden und 3 Minuten",
        ),
    ],
)  # fmt: skip
def test_a_fault_of_the_kind_is_planted(
    kind: str, language: str, source: str, target: str, faulty: str
) -> None:
    assert planted(kind, source, target, language) == {faulty}


@pytest.mark.parametrize(
    ("kind", "language", "source", "target"),
    [
        pytest.param("numeral-word", "ko", "some people", "사람 세 명", id="the source names none"),
        pytest.param("month", "de", "She may go.", "im Juli", id="another month"),
        pytest.param("value", "ko", "See it.", "https://a.example/12 참고", id="an address"),
        pytest.param("value", "ko", "Set it.", "`n = 12`로 둔다", id="code"),
        pytest.param("unit", "ko", "At 7:30.", "7시 30분에", id="minutes of a clock"),
        pytest.param("range-ends", "de", "20 to 10", "20 bis 10", id="a range that falls"),
        pytest.param("range-ends", "tr", "aged 34 and 39", "34 ile 39", id="no range there"),
        pytest.param("sign", "de", "a drop of 5%", "ein Rückgang um 5 %", id="said in words"),
        pytest.param("sign", "hi", "18 to 29", "18-से -29", id="a hyphen"),
        pytest.param("numeral-word", "hi", "BBC Radio 4", "विचार में", id="inside a word"),
        pytest.param("unit", "hi", "35 years old", "35 वर्षीय", id="a longer word"),
        pytest.param("unit", "sv", "last year", "2 706 år 2011", id="in front of a year"),
        pytest.param("ordinal", "it", "Stream 2", "secondo Trump", id="according to"),
        pytest.param("ordinal", "ar", "220 2/3", "الثاني", id="part of a fraction"),
        pytest.param("ordinal", "zh", "the second", "第二十", id="a longer ordinal"),
        pytest.param("unit", "xx", "3 hours", "3 hours", id="no table"),
    ],
)
def test_nothing_is_planted_where_it_might_be_no_fault(
    kind: str, language: str, source: str, target: str
) -> None:
    assert planted(kind, source, target, language) == set()


def test_a_changed_digit_is_another_one_and_no_zero() -> None:
    texts = planted("value", "It took 392 days.", "392일 걸렸다.")
    assert texts
    assert all(text.endswith("일 걸렸다.") and len(text) == 9 for text in texts)
    assert not any(text.startswith(("0", "392")) for text in texts)


def test_the_seed_decides() -> None:
    rows = {str(n): Pair(f"{n} of 30", f"30개 중 {n}개", "en", "ko") for n in range(10, 30)}
    first, again, other = (list(plant(rows, cases=5, seed=seed)) for seed in (1, 1, 2))
    assert first == again != other
    assert max(sum(case.fault.kind == kind for case in first) for kind in PLANTERS) == 5


def test_a_fault_changes_its_place_alone() -> None:
    assert Fault("value", 2, 4, "39", "93").apply("a 39 b") == "a 93 b"


@pytest.mark.parametrize("language", sorted(tables()))
def test_the_tables_are_whole(language: str) -> None:
    table = tables()[language]
    assert table["months"] == ["digits"] or len(table["months"]) == 12
    for key in ("units", "magnitudes", "currencies"):
        assert all(len(set(entry.split(" > "))) == 2 for entry in table[key])
