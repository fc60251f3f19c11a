"""Numbers that go on: over an "and", over a space, into the tenths, and into thousands."""

from __future__ import annotations

from fractions import Fraction

import pytest

from i18nlint.facts.numbers import extract_numbers
from i18nlint.model.fact import FactKind
from i18nlint.model.language import LanguageTag


@pytest.mark.parametrize(
    ("language", "text", "kind", "value"),
    [
        ("it", "cinque euro e cinquanta", "money", "11/2"),
        ("es", "entre cinco euros y veinte", "money", "5"),
        ("ar", "50 قرش", "money", "1/2"),
        ("tr", "50 kuruş", "money", "1/2"),
        ("ru", "две целых и пять десятых миллиона", "count", "2500000"),
        ("cs", "tři celé sedm desetin", "count", "37/10"),
        ("hu", "tíz egész öt tized", "count", "21/2"),
        ("ar", "أربعة وتسعة آلاف وثمان مئة من عشرة آلاف", "fraction", "249/50"),
        ("ro", "douăzeci de mii de euro", "money", "20000"),
        ("ko", "만 이천 원", "money", "12000"),
        ("ko", "이만 오천 명", "count", "25000"),
        ("cs", "dvaapůlkrát", "multiple", "5/2"),
        ("hu", "két és félszer", "multiple", "5/2"),
        ("sk", "desaťkrát", "multiple", "10"),
        ("uk", "вп’ятеро", "multiple", "5"),
        ("pl", "dwusetny odcinek", "ordinal", "200"),
        ("fa", "چهلم", "ordinal", "40"),
        ("fi", "neljäsataa", "count", "400"),
        ("el", "πεντέμισι", "count", "11/2"),
        ("nl", "driekwart", "fraction", "3/4"),
        ("de", "0.001", "count", "1/1000"),
        ("de", "1234.567", "count", "1234567/1000"),
        ("de", "1.234.567", "count", "1234567"),
    ],
)
def test_a_number_is_read_to_its_end(language: str, text: str, kind: str, value: str) -> None:
    first = extract_numbers(text, LanguageTag.parse(language))[0].readings[0]
    assert (first.kind, first.value) == (FactKind(kind), Fraction(value))


def test_an_age_is_no_part_of_ten_thousand() -> None:
    (fact, *_) = extract_numbers("만 십팔 세", LanguageTag.parse("ko"))
    assert (fact.readings[0].value, fact.readings[0].unit) == (Fraction(18), "year")
