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
