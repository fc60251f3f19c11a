"""What translators write freely, which others write otherwise: told by a second reading."""

from __future__ import annotations

import pytest

from i18nlint.facts.numbers import extract_numbers
from i18nlint.model.language import LanguageTag


def said(text: str, language: str) -> list[set[tuple[str, str]]]:
    """Values and units of each fact, in all its readings."""
    facts = extract_numbers(text, LanguageTag.parse(language))
    return [{(str(each.value), each.unit) for each in fact.readings} for fact in facts]


@pytest.mark.parametrize(
    ("text", "language", "value", "unit"),
    [
        ("entre 12 et 15 000 €", "fr", "12000", "EUR"),
        ("entre 12 et 15 000 €", "fr", "12", "EUR"),
        ("12 bis 15.000 Euro", "de", "12000", "EUR"),
        ("menos um terço", "pt-BR", "1/3", ""),
        ("menos un tercio", "es", "1/3", ""),
        ("ห้ากิโล", "th", "5", "kg"),
        ("5 กิโล", "th", "5", "kg"),
        ("$3,890", "es-MX", "3890", "USD"),
        ("в 8,20 ч. тръгва", "bg", "08:20", ""),
        ("2 t", "nb", "7200", "s"),
        ("2 t", "nb", "2", "t"),
        ("am 8.3. um elf", "de", "--03-08", ""),
        ("am 8.3. um elf", "de", "83/10", ""),
        ("3.–5.3. auf", "fi", "--03-03", ""),
        ("8.3.", "hu", "--08-03", ""),
    ],
)
def test_a_free_notation_is_read_beside_the_plain_one(
    text: str, language: str, value: str, unit: str
) -> None:
    assert (value, unit) in said(text, language)[0]


@pytest.mark.parametrize(("text", "language"), [("1756–63", "de"), ("1756–63", "en")])
def test_a_year_of_two_digits_has_the_century_of_the_first(text: str, language: str) -> None:
    assert ("1763", "") in said(text, language)[1]


@pytest.mark.parametrize("text", ["8.13.", "32.1.", "Version 8.3", "8.3.1"])
def test_no_other_decimals_are_days(text: str) -> None:
    assert not [value for readings in said(text, "de") for value, _ in readings if "--" in value]


@pytest.mark.parametrize("text", ["1756–50", "256–63", "1756–7"])
def test_other_ranges_have_none(text: str) -> None:
    values = [value for readings in said(text, "de") for value, _ in readings]
    assert not [value for value in values if value.startswith("17") and value != "1756"]


def test_the_low_end_has_no_thousands_of_its_own_where_the_high_one_is_not_round() -> None:
    assert said("entre 12 et 15 250 €", "fr")[0] == {("12", "EUR")}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("outside –10 °C", "-10"),
        ("Sommer – 10 °C", "10"),
        ("from 5 °C –10 °C", "10"),
        ("outside –10 people", "10"),
    ],
)
def test_a_dash_is_a_minus_only_where_it_touches_degrees(text: str, value: str) -> None:
    assert value in {each for each, _ in said(text, "en")[-1]}


@pytest.mark.parametrize(
    ("text", "count"), [("2 million 300 people", 2), ("300 thousand 2 million", 2)]
)
def test_only_falling_magnitudes_are_one_number(text: str, count: int) -> None:
    assert len(said(text, "en")) == count


@pytest.mark.parametrize(
    ("text", "language", "value", "unit"),
    [
        ("zwischen 18 und halb acht", "de", "18", ""),
        ("tussen 6 en half acht", "nl", "6", ""),
        ("mellom 18 og halv åtte", "nb", "18", ""),
        ("18 องศา ครึ่งศตวรรษก่อน", "th", "18", "°"),
        ("den svømmer 80 mil", "nb", "800", "km"),
        ("80 engelske mil", "nb", "80", "mi"),
        ("als het vijftien graden vriest", "nl", "-15", "°"),
        ("fünfzehn Grad Frost", "de", "-15", "°"),
        ("femton graders kyla", "sv", "-15", "°"),
        ("fifteen degrees of frost", "en", "-15", "°"),
        ("5 Frost-Karten", "de", "5", ""),
        ("3500元", "ja", "3500", "CNY"),
        ("3500元", "ja", "3500", "TWD"),
    ],
)
def test_a_word_behind_says_what_is_counted(
    text: str, language: str, value: str, unit: str
) -> None:
    assert (value, unit) in said(text, language)[0]


@pytest.mark.parametrize("text", ["zwei und halbe Stunden", "drei und halb so viel"])
def test_a_half_that_begins_no_time_is_added(text: str) -> None:
    assert said(text, "de")[0] & {("9000", "s"), ("7/2", "")}


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("hét méterrel magasabb", "7", "m"),
        ("hét centiméterrel magasabb", "7", "cm"),
        ("hat kilométerrel odébb", "6", "km"),
        ("egy tucat mérföldnyire", "12", "mi"),
        ("két tengeri mérföld", "2", "nmi"),
    ],
)
def test_a_hungarian_measure_has_its_cases(text: str, value: str, unit: str) -> None:
    assert (value, unit) in said(text, "hu")[0]
