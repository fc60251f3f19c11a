"""Facts that every later refinement must keep."""

from __future__ import annotations

from fractions import Fraction

import pytest

from i18nlint.facts.numbers import extract_numbers
from i18nlint.model.language import LanguageTag


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("ko", "토큰 20만 개 이상을 읽었다", Fraction(200_000)),
        ("ja", "総額は1兆6,500億円だった", Fraction(1_650_000_000_000)),
        ("zh", "大约4.7万亿日元", Fraction(4_700_000_000_000)),
        ("en", "a 117-billion-parameter model", Fraction(117_000_000_000)),
    ],
)
def test_a_magnitude_belongs_to_the_value(language: str, text: str, value: Fraction) -> None:
    values = [fact.readings[0].value for fact in extract_numbers(text, LanguageTag.parse(language))]
    assert value in values


def test_a_flood_of_digits_is_read_piece_by_piece() -> None:
    digits = "1234567890" * 10_000
    facts = extract_numbers(digits, LanguageTag("en"))
    assert "".join(fact.text for fact in facts) == digits
