"""Texts that go on and on: no number of theirs is endless, and none breaks the reading."""

from __future__ import annotations

import pytest

from i18nlint.facts.numbers import extract_numbers
from i18nlint.model.language import LanguageTag

_LONGEST = 400
"""Characters of the longest number in words."""


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "一点" + "一" * 5000),
        ("ko", "일점" + "일" * 5000),
        ("en", "one point " + "one " * 5000),
        ("ja", "億" * 5000),
        ("ko", "1億" * 5000),
        ("en", "(Crore " * 5000),
        ("hi", "१" * 5000),
    ],
    ids=lambda text: text[:4],
)
def test_what_goes_on_and_on_is_read_in_parts(language: str, text: str) -> None:
    facts = extract_numbers(text, LanguageTag.parse(language))
    assert all(len(fact.text) < _LONGEST for fact in facts)
