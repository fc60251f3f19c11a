"""What professional translations were once accused of."""

from __future__ import annotations

from fractions import Fraction

import pytest

from i18nlint.facts.numbers import extract_numbers
from i18nlint.model.fact import FactKind
from i18nlint.model.language import LanguageTag


@pytest.mark.parametrize(
    ("language", "text", "kind", "value"),
    [
        ("de", "500 Pfund", FactKind.MONEY, Fraction(500)),
        ("zh", "下午约 7:30", FactKind.TIME, "19:30"),
        ("tr", "2,25 milyardan", FactKind.COUNT, Fraction(2_250_000_000)),
        ("ar", "300 كيلو", FactKind.SIZE, Fraction(300)),
        ("en", "22 Dec 2025", FactKind.DATE, "2025-12-22"),
        ("nl", "22 dec. 2025", FactKind.DATE, "2025-12-22"),
        ("ja", "令和6年度", FactKind.DATE, "2024"),
        ("he", "השתים עשרה בדצמבר", FactKind.DATE, "--12-12"),
        ("de", "p99,9", FactKind.IDENTIFIER, "p99.9"),
        ("pl", "2025/2026", FactKind.SCORE, "2025/2026"),
        ("en", "2025/26", FactKind.SCORE, "2025/2026"),
        ("en", "a third in water", FactKind.FRACTION, Fraction(1, 3)),
    ],
)
def test_a_notation_is_read(
    language: str, text: str, kind: FactKind, value: Fraction | str
) -> None:
    (fact,) = extract_numbers(text, LanguageTag.parse(language))
    assert (fact.kind, fact.value) == (kind, value)


def test_a_hyphen_behind_a_vowel_sign_is_no_minus() -> None:
    facts = extract_numbers("18-से-29", LanguageTag.parse("hi"))
    assert [fact.value for fact in facts] == [18, 29]


def test_the_third_sunday_of_a_month_is_no_day_of_it() -> None:
    month, sunday = extract_numbers("5月の第3日曜日", LanguageTag.parse("ja"))
    assert month.value == "--05"
    assert (sunday.kind, sunday.value) == (FactKind.ORDINAL, Fraction(3))


@pytest.mark.parametrize("text", ["六成三十", "两成三个月内", "3割増の5分"])
def test_what_stands_behind_tenths_is_not_always_hundredths(text: str) -> None:
    language = LanguageTag.parse("ja" if "割" in text else "zh")
    value = extract_numbers(text, language)[0].value
    assert not isinstance(value, str)
    assert value % 10 == 0
