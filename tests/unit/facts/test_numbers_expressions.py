"""What people write and say in posts, in all the languages: expressions.toml says what it means."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import pytest

from i18nlint.facts.numbers import TextFact, extract_numbers
from i18nlint.model.fact import FactKind
from i18nlint.model.language import LanguageTag

EXPRESSIONS = Path(__file__).with_name("expressions.toml")
MEANING = re.compile(r"(>=|<=|>|<|~)?(\S+?)(st|nd|rd|th)?(?: (.*))?")
COUNTED = ("", "thing", "occurrence", "line", "page", "person")
SECONDS = {"s": 1, "day": 86_400}


def cases() -> Iterator[object]:
    for language, rows in tomllib.loads(EXPRESSIONS.read_text("utf-8")).items():
        for text, meant in rows.items():
            yield pytest.param(language, text, meant, id=f"{language} {text}")


@pytest.mark.parametrize(("language", "text", "meant"), list(cases()))
def test_an_expression_says_what_it_means(language: str, text: str, meant: str) -> None:
    facts = extract_numbers(text, LanguageTag.parse(language))
    meanings = meant.split("; ")
    if len(facts) > len(meanings) and facts[0].value == 1:
        facts = facts[1:]  # the article
    assert len(facts) == len(meanings)
    for fact, meaning in zip(facts, meanings, strict=True):
        assert says(fact, meaning), f"{meaning}: {fact}"


def says(fact: TextFact, meaning: str) -> bool:
    match = MEANING.fullmatch(meaning)
    assert match is not None
    bound, number, ordinal, unit = match.groups()
    if bound and (fact.bound is None or fact.bound.value != bound):
        return False
    if ordinal:
        return fact.kind is FactKind.ORDINAL and fact.value == Fraction(number)
    if unit == "pp":
        return fact.kind is FactKind.PERCENTAGE_POINT and fact.value == Fraction(number)
    if not re.fullmatch(r"-?[\d./]+", number):
        return fact.value == number  # dates, times, dimensions
    return _has_unit(fact, Fraction(number), unit or "")


def _has_unit(fact: TextFact, value: Fraction, unit: str) -> bool:
    if isinstance(fact.value, str):
        return fact.value == str(value)  # years
    if unit in SECONDS and fact.unit in SECONDS:
        return fact.value * SECONDS[fact.unit] == value * SECONDS[unit]
    if unit == "times":
        return fact.value == value and fact.unit in ("times", "occurrence")
    return fact.value == value and (fact.unit == unit or (not unit and fact.unit in COUNTED))
