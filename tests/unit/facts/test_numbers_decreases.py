"""Percentages next to a word that says what a minus says."""

from __future__ import annotations

from fractions import Fraction

import pytest

from i18nlint.facts.numbers import extract_numbers
from i18nlint.model.language import LanguageTag


def _values(text: str, language: str) -> list[Fraction | str]:
    facts = extract_numbers(text, LanguageTag.parse(language))
    return [reading.value for fact in facts for reading in fact.readings]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "40% less noise"),
        ("en", "down 40%"),
        ("ko", "40% 감소"),
        ("ja", "40%減"),
        ("zh", "下降40%"),
        ("de", "40 % weniger Lärm"),
        ("fr", "en baisse de 40 %"),
        ("es", "caída del 40 %"),
        ("pt", "queda de 40%"),
        ("ru", "снижение на 40 %"),
    ],
)
def test_a_percentage_with_a_word_of_decrease_may_be_negative(language: str, text: str) -> None:
    assert _values(text, language)[:2] == [40, -40]


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "less than 40%"), ("fr", "moins de 40 %"), ("en", "40% more, less noise")],
)
def test_a_bound_or_another_clause_is_no_decrease(language: str, text: str) -> None:
    assert Fraction(-40) not in _values(text, language)


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("zh", "2026 年下半年", "H2"),
        ("ko", "2026년 상반기", "H1"),
        ("ja", "2026年下半期", "H2"),
        ("en", "2026 H2", "H2"),
    ],
)
def test_halves_of_a_year_are_read_in_every_notation(language: str, text: str, value: str) -> None:
    assert value in _values(text, language)


def test_a_price_per_magnitude_names_the_magnitude() -> None:
    assert Fraction(10**6) in _values("$0.15/M tokens", "en")
    assert Fraction(10**6) in _values("0.15달러/100만 토큰", "ko")


@pytest.mark.parametrize("text", ["10s of billions of views", "100s of people"])
def test_digits_with_a_plural_ending_are_no_number(text: str) -> None:
    assert not _values(text, "en")


def test_a_language_without_words_of_its_own_has_its_separators() -> None:
    thousands, size = extract_numbers("2.600 eta 1,4 GB", LanguageTag.parse("eu"))
    assert thousands.value == 2600
    assert size.value == 1_400_000_000
