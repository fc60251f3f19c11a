"""Numbers as people write them in passing: years and sums of which a part is left out."""

from __future__ import annotations

from fractions import Fraction

import pytest

from i18nlint.facts.numbers import extract_numbers
from i18nlint.model.fact import FactKind, Reading
from i18nlint.model.language import LanguageTag


def readings(text: str, language: str) -> list[tuple[Reading, ...]]:
    return [fact.readings for fact in extract_numbers(text, LanguageTag.parse(language))]


def values(text: str, language: str) -> list[str]:
    return [str(found[0].value) for found in readings(text, language)]


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "the storm of '94", "1994"),
        ("en", "the class of ’05", "2005"),
        ("it", "nel giugno del '78", "1978-06"),
        ("en", "the keepers' dog of '94", "1994"),
        ("en", "a mast from the nineteen-eighties", "1980s"),
        ("ru", "в двухтысячных годах", "2000s"),
        ("en", "we stayed until half past midnight", "00:30"),
        ("vi", "năm hai không hai ba", "2023"),
        ("vi", "tháng ba năm hai không linh chín", "2009-03"),
        ("vi", "năm một chín tám tư", "1984"),
        ("vi", "năm hai không mười ba", "2013"),
    ],
)
def test_a_date_is_elided_or_read_out(language: str, text: str, value: str) -> None:
    assert values(text, language) == [value]


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "a '42' in quotes", "42"),
        ("en", "the sign says '21 boats'", "21"),
        ("el", "της δεκαετίας του '80", "1980"),
    ],
)
def test_quoted_digits_are_no_year(language: str, text: str, value: str) -> None:
    assert values(text, language) == [value]


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("ko", "그중 2억 1천은 빌렸다", 210_000_000),
        ("ko", "2억 1천만 원", 210_000_000),
        ("ko", "관객은 3만이었다", 30_000),
        ("ko", "3만이천 명", 32_000),
        ("ja", "一億二千", 120_000_000),
        ("zh", "两亿三千", 230_000_000),
        ("ru", "за миллион двести", 1_200_000),
        ("zh", "占一成半。", 15),
        ("vi", "tám trăm rưỡi", 850),
        ("vi", "ba phẩy bốn năm sáu", Fraction("3.456")),
        ("cs", "jednadvacátý pokus", 21),
        ("cs", "pětadvacet", 25),
        ("cs", "dvanáctý", 12),
        ("pl", "jedenasty", 11),
        ("pl", "trzydziesty pierwszy", 31),
        ("sk", "dvadsiaty prvý", 21),
        ("ro", "al unsprezecelea", 11),
        ("fi", "kahdennessatoista", 12),
        ("fi", "kahdeskymmenes", 20),
        ("tr", "on ikişer", 12),
        ("ru", "вчетвером", 4),
        ("ja", "二、三千件", 2000),
        ("zh", "6、7千元", 6000),
        ("uk", "утрьох", 3),
        ("ru", "шесть соток", 600),
        ("en", "a hundredth of the price", Fraction("1/100")),
    ],
)
def test_a_number_may_mean(language: str, text: str, value: Fraction | int) -> None:
    assert value in [reading.value for found in readings(text, language) for reading in found]


def test_two_numbers_are_no_czech_one() -> None:
    assert values("mezi pěti a dvaceti", "cs") == ["5", "20"]


@pytest.mark.parametrize(
    ("language", "text", "value", "unit"),
    [
        ("fr", "35 M€", 35_000_000, "EUR"),
        ("de", "120 T€", 120_000, "EUR"),
        ("fi", "120 MEUR", 120_000_000, "EUR"),
        ("sv", "MSEK 35", 35_000_000, "SEK"),
        ("es", "cinco dólares con diez centavos", Fraction("5.1"), "USD"),
        ("da", "900 kroner", 900, "SEK"),
        ("sv", "900 kronor", 900, "NOK"),
    ],
)
def test_an_amount_of_money_may_be(
    language: str, text: str, value: Fraction | int, unit: str
) -> None:
    assert Reading(FactKind.MONEY, Fraction(value), unit) in readings(text, language)[0]


@pytest.mark.parametrize(
    ("language", "text", "seconds"),
    [
        ("fr", "environ 2 s", 2),
        ("fr", "les 3 derniers jours", 3 * 86_400),
        ("de", "drei weitere Tage", 3 * 86_400),
        ("pl", "dwa ostatnie dni", 2 * 86_400),
        ("fa", "سه هفتهٔ اول", 3 * 604_800),
        ("es", "dos horas con cinco minutos de pausa", 7200),
    ],
)
def test_it_lasts(language: str, text: str, seconds: int) -> None:
    assert Reading(FactKind.DURATION, Fraction(seconds), "s") in readings(text, language)[0]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("cs", "kniha má 120 s."),
        ("en", "in the 1990 s"),
        ("fr", "3 s'il"),
        ("cs", "Python 3 s pipem"),
        ("ru", "Python 3 с pip"),
    ],
)
def test_an_s_apart_is_no_second(language: str, text: str) -> None:
    assert readings(text, language)[0][0].kind is not FactKind.DURATION


@pytest.mark.parametrize("text", ["ein Paar Mitte dreißig", "Ende vierzig", "Anfang sechzig"])
def test_an_age_within_its_decade_is_no_number(text: str) -> None:
    assert readings(text, "de") == []
