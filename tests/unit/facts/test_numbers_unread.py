"""Numbers in languages that have no file of ours: what CLDR names, and what nobody has named."""

from __future__ import annotations

import pytest

from i18nlint.facts.numbers import extract_numbers
from i18nlint.model.fact import FactKind
from i18nlint.model.language import LanguageTag


def _said(text: str, language: str) -> list[list[str]]:
    found = extract_numbers(text, LanguageTag.parse(language))
    return [[str(reading.value) for reading in fact.readings] for fact in found]


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("is", "40 milljónir manna", "40000000"),
        ("mk", "40 милиони луѓе", "40000000"),
        ("bn", "৪০ লাখ মানুষ", "4000000"),
        ("mr", "40 कोटी लोक", "400000000"),
        ("gu", "૪૦ લાખ લોકો", "4000000"),
        ("ur", "40 کروڑ لوگ", "400000000"),
    ],
)
def test_magnitudes_of_cldr_are_read(language: str, text: str, value: str) -> None:
    assert _said(text, language)[0] == [value]


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("lt", "parduota 40 milijonų", "40000000"),
        ("lt", "pardavė 40 milijonus", "40000000"),
        ("is", "um 40 milljarða króna", "40000000000"),
        ("sq", "40 milionë njerëz", "40000000"),
        ("lt", "40 mln. žmonių", "40000000"),
        ("hr", "40 mil. kuna", "40000000000"),
        ("bn", "৪০ লক্ষ টাকা", "4000000"),
        ("ta", "40 லட்சம் லிட்டர்", "4000000"),
        ("hr", "do 22 sata", "22:00"),
        ("lt", "išvyksta 21.45", "21:45"),
    ],
)
def test_a_form_that_cldr_has_not_may_be_read_too(language: str, text: str, value: str) -> None:
    assert value in _said(text, language)[0]


@pytest.mark.parametrize(
    ("language", "text"),
    [("gl", "40 mil persoas"), ("sw", "watu milioni 40"), ("ne", "४० करोड मानिस")],
)
def test_a_word_that_nobody_has_named_may_be_any_magnitude(language: str, text: str) -> None:
    assert {"40", "40000", "40000000"} <= set(_said(text, language)[0])


@pytest.mark.parametrize(
    ("language", "text"),
    [("lt", "40 knygų"), ("sw", "4.2.1"), ("sw", "(40)"), ("sw", "40%"), ("en", "40 karod people")],
)
def test_what_is_known_is_no_magnitude(language: str, text: str) -> None:
    assert not any("0000" in value for values in _said(text, language) for value in values)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("is", "12. júní 2026"),
        ("gl", "12 de xuño de 2026"),
        ("te", "జూన్ 12, 2026"),
        ("lt", "2026 m. birželio 12 d."),
    ],
)
def test_dates_of_cldr_are_read(language: str, text: str) -> None:
    (fact,) = extract_numbers(text, LanguageTag.parse(language))
    assert [(each.kind, each.value) for each in fact.readings] == [(FactKind.DATE, "2026-06-12")]


@pytest.mark.parametrize("language", ["en", "de", "es", "ja", "bn", "sw"])
def test_groups_of_two_are_lakhs_in_any_language(language: str) -> None:
    assert _said("₹1,19,990", language) == [["119990"]]
    assert _said("₹1,19,990.50", language) == [["239981/2"]]
