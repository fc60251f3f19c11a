"""Units that were once taken for others, or for nothing."""

from __future__ import annotations

from fractions import Fraction

import pytest

from i18nlint.facts.numbers import extract_numbers
from i18nlint.model.fact import FactKind, Reading
from i18nlint.model.language import LanguageTag

CENTS = [
    ("en", "20 cents"),
    ("de", "20 Cent"),
    ("fr", "20 centimes"),
    ("es", "20 centavos"),
    ("es", "20 céntimos"),
    ("pt", "20 cêntimos"),
    ("it", "20 centesimi"),
    ("nl", "20 cent"),
    ("pl", "20 centów"),
    ("ru", "20 центов"),
    ("uk", "20 центів"),
    ("tr", "20 sent"),
    ("ar", "20 سنتًا"),
    ("fa", "۲۰ سنت"),
    ("hi", "20 सेंट"),
    ("id", "20 sen"),
    ("vi", "20 xu"),
    ("th", "20 เซนต์"),
    ("sv", "20 cent"),
    ("cs", "20 centů"),
    ("ko", "20센트"),
    ("ja", "20セント"),
]


def readings(text: str, language: str) -> tuple[Reading, ...]:
    (fact,) = extract_numbers(text, LanguageTag.parse(language))
    return fact.readings


@pytest.mark.parametrize(("language", "text"), CENTS, ids=lambda value: value)
def test_cents_are_of_no_one_country(language: str, text: str) -> None:
    found = readings(text, language)
    fifth = Fraction(1, 5)
    assert {Reading(FactKind.MONEY, fifth, code) for code in ("USD", "EUR")} <= set(found)


@pytest.mark.parametrize(
    ("language", "text", "value", "unit"),
    [
        ("en", "2 min 40 s", 160, "s"),
        ("de", "in 2 min 40 s.", 160, "s"),
        ("fr", "deux heures quarante", 9600, "s"),
        ("fr", "2 heures 40", 9600, "s"),
        ("vi", "3 giờ 30", 12_600, "s"),
        ("de", "zwei Stunden vierzig.", 9600, "s"),
        ("en", "two hours forty", 9600, "s"),
        ("en", "under 18s", 18, "year"),
        ("en", "over-60s", 60, "year"),
        ("en", "under 18 seconds", 18, "s"),
        ("en", "18s", 18, "s"),
        ("sv", "13 mil", 130, "km"),
        ("sv", "1,5 dl", 150, "ml"),
        ("cs", "2 deci", 200, "ml"),
        ("ja", "2 dl", 200, "ml"),
        ("ja", "300万DL", 3_000_000, "thing"),
        ("it", "75 cl", 750, "ml"),
        ("de", "3 hl", 300, "l"),
        ("ru", "3 суток", 259_200, "s"),
        ("fr", "50 millions d'euros", 50_000_000, "EUR"),
        ("ru", "3,6 млн долл.", 3_600_000, "USD"),
        ("uk", "3,6 млн дол. США", 3_600_000, "USD"),
        ("it", "50 milioni di penny", 500_000, "GBP"),
        ("tr", "altı metreye", 6, "m"),
        ("tr", "500 dolardan", 500, "USD"),
        ("hu", "6 kilométerről", 6, "km"),
        ("fi", "6 kilometrissä", 6, "km"),
        ("ru", "25-тысячная", 25_000, ""),
        ("uk", "25-тисячний", 25_000, ""),
        ("pl", "25-tysięczny", 25_000, ""),
        ("cs", "25tisícový", 25_000, ""),
        ("sv", "15 tn", 15_000, ""),
        ("en", "10 grand", 10_000, ""),
        ("cs", "80 km/hod", 80, "km/h"),
        ("sv", "80 km/tim", 80, "km/h"),
        ("hu", "80 km/óra", 80, "km/h"),
        ("bg", "80 км/ч", 80, "km/h"),
        ("ko", "시속 80km", 80, "km/h"),
        ("ja", "時速80km", 80, "km/h"),
        ("zh", "时速80公里", 80, "km/h"),
        ("tr", "saatte 80 kilometre", 80, "km/h"),
    ],
    ids=lambda value: str(value),
)
def test_a_unit_is_read(language: str, text: str, value: int, unit: str) -> None:
    first = readings(text, language)[0]
    assert (first.value, first.unit) == (Fraction(value), unit)


def test_kilo_is_of_metres_and_of_grams_in_japanese() -> None:
    assert {reading.unit for reading in readings("60キロ", "ja")} == {"km", "kg"}


def test_an_apostrophe_makes_no_seconds() -> None:
    facts = extract_numbers("after 2 min 40 s's were typed", LanguageTag.parse("en"))
    assert [fact.value for fact in facts] == [120, 40]


@pytest.mark.parametrize("text", ["千兆网络", "千兆宽带", "万兆交换机"])
def test_gigabit_is_no_number_in_chinese(text: str) -> None:
    assert extract_numbers(text, LanguageTag.parse("zh")) == ()


@pytest.mark.parametrize(
    ("text", "value"),
    [("kedua", 2), ("kedua belas", 12), ("kedua puluh", 20), ("kedua puluh tiga", 23)],
)
def test_indonesian_ordinals_of_several_words_are_one(text: str, value: int) -> None:
    assert readings(text, "id")[0] == Reading(FactKind.ORDINAL, Fraction(value))


def test_what_is_counted_behind_hours_is_no_minutes() -> None:
    facts = extract_numbers("nach 24 Stunden 50 Fehler", LanguageTag.parse("de"))
    assert [fact.value for fact in facts] == [86_400, 50]


def test_days_of_each_week_are_no_days_more_than_a_week_in_chinese() -> None:
    facts = extract_numbers("一周四天工作制", LanguageTag.parse("zh"))
    assert [fact.value for fact in facts] == [604_800, 345_600]


@pytest.mark.parametrize("language", ["ru", "uk", "bg", "sr", "mk", "kk", "ky", "mn", "be"])
@pytest.mark.parametrize(
    ("cyrillic", "latin"),
    [("8 МБ", "8 MB"), ("16 ГБ", "16 GB"), ("3,2 ГГц", "3.2 GHz"), ("4 кВт", "4 kW")],
)
def test_symbols_in_cyrillic_letters_are_those_of_every_language_in_them(
    cyrillic: str, latin: str, language: str
) -> None:
    text = cyrillic.replace(",", ".") if language == "mn" else cyrillic
    assert readings(text, language)[0] == readings(latin, "en")[0]


def test_bytes_of_bengali_are_spelled_as_they_are_said() -> None:
    assert readings("২ এমবি", "bn")[0] == readings("2 MB", "en")[0]
    assert readings("১৬ জিবি", "bn")[0] == readings("16 GB", "en")[0]
