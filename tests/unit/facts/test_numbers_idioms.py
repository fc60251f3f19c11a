"""One value in the words of every language: idioms.toml says which, and what each means."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from i18nlint.facts.numbers import extract_numbers
from i18nlint.model.language import LanguageTag

IDIOMS = Path(__file__).with_name("idioms.toml")


def cases() -> Iterator[object]:
    for name, section in tomllib.loads(IDIOMS.read_text("utf-8")).items():
        value = section.pop("value")
        for language, text in section.items():
            yield pytest.param(language, text, value, id=f"{name}-{language}")


@pytest.mark.parametrize(("language", "text", "meant"), list(cases()))
def test_an_idiom_is_read_as_the_value_that_it_means(language: str, text: str, meant: str) -> None:
    value, _, unit = meant.partition(" ")
    facts = extract_numbers(text, LanguageTag.parse(language))
    said = {(str(reading.value), reading.unit) for fact in facts for reading in fact.readings}
    assert (value, unit) in said if unit else value in {each for each, _ in said}
