"""Words in front of a number that belong to it, and those that belong to another one."""

from __future__ import annotations

import pytest

from i18nlint.facts.numbers import extract_numbers
from i18nlint.model.language import LanguageTag


@pytest.mark.parametrize(
    ("language", "text", "read"),
    [
        ("de", "Fr. 14.00 Uhr", ["14.00 Uhr"]),
        ("de", "Fr. 20.– im Monat", ["Fr. 20"]),
        ("de", "Fr. 130 im Monat", ["Fr. 130"]),
        ("sv", "klockan halv tio", ["halv tio"]),
        ("sv", "kl. 8 på morgonen", ["kl. 8 på morgonen"]),
        ("sv", "klockan 20 timmar", ["klockan 20 timmar"]),
        ("it", "24 ore 7 giorni", ["24 ore", "7 giorni"]),
        ("tr", "24 saat 7 gün", ["24 saat", "7 gün"]),
        ("pl", "8 godz. 30 min", ["8 godz. 30 min"]),
    ],
)
def test_a_word_in_front_goes_with_what_it_tells_of(
    language: str, text: str, read: list[str]
) -> None:
    assert [fact.text for fact in extract_numbers(text, LanguageTag.parse(language))] == read
