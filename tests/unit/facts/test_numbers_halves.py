"""Halves behind the unit and half hours, in the words of each language."""

from __future__ import annotations

from fractions import Fraction

import pytest

from i18nlint.facts.numbers import extract_numbers
from i18nlint.model.fact import FactKind, Reading
from i18nlint.model.language import LanguageTag

HOUR_AND_A_HALF = Reading(FactKind.DURATION, Fraction(5400), "s")
TWO_DAYS_AND_A_HALF = Reading(FactKind.DURATION, Fraction(216_000), "s")
FIVE_HOURS_AND_A_QUARTER = Reading(FactKind.DURATION, Fraction(18_900), "s")
THREE_YEARS_AND_A_HALF = Reading(FactKind.DURATION, Fraction(7, 2), "year")
LITRE_AND_A_HALF = Reading(FactKind.SIZE, Fraction(3, 2), "l")
MILLION_AND_A_HALF = Reading(FactKind.COUNT, Fraction(1_500_000))
HALF_PAST_NINE = Reading(FactKind.TIME, "09:30")


def readings(text: str, language: str) -> list[tuple[Reading, ...]]:
    return [fact.readings for fact in extract_numbers(text, LanguageTag.parse(language))]


@pytest.mark.parametrize(
    ("language", "text", "meant"),
    [
        ("en", "it takes an hour and a half", HOUR_AND_A_HALF),
        ("fr", "il faut une heure et demie", HOUR_AND_A_HALF),
        ("it", "ci vuole un'ora e mezza", HOUR_AND_A_HALF),
        ("es", "se tarda hora y media", HOUR_AND_A_HALF),
        ("pt-BR", "leva uma hora e meia", HOUR_AND_A_HALF),
        ("ko", "한 시간 반이면 된다", HOUR_AND_A_HALF),
        ("th", "ใช้เวลาหนึ่งชั่วโมงครึ่ง", HOUR_AND_A_HALF),
        ("zh", "只要一个半小时", HOUR_AND_A_HALF),
        ("ar", "يستغرق ساعة ونصف", HOUR_AND_A_HALF),
        ("fa", "یک ساعت و نیم طول می‌کشد", HOUR_AND_A_HALF),
        ("vi", "mất một giờ rưỡi", HOUR_AND_A_HALF),
        ("pl", "po pięciu godzinach i kwadransie", FIVE_HOURS_AND_A_QUARTER),
        ("cs", "po pěti hodinách a čtvrthodině", FIVE_HOURS_AND_A_QUARTER),
        ("sk", "po piatich hodinách a štvrťhodine", FIVE_HOURS_AND_A_QUARTER),
        ("ru", "через пять часов с четвертью", FIVE_HOURS_AND_A_QUARTER),
        ("uk", "через п'ять годин з чвертю", FIVE_HOURS_AND_A_QUARTER),
        ("ko", "이틀 반 동안", TWO_DAYS_AND_A_HALF),
        ("ja", "2日半動かす", TWO_DAYS_AND_A_HALF),
        ("zh-Hant", "跑了兩天半", TWO_DAYS_AND_A_HALF),
        ("tr", "iki buçuk gün", TWO_DAYS_AND_A_HALF),
        ("uk", "дві з половиною доби", TWO_DAYS_AND_A_HALF),
        ("ru", "два с половиной дня", TWO_DAYS_AND_A_HALF),
        ("ja", "3年半ぶり", THREE_YEARS_AND_A_HALF),
        ("id", "tiga setengah tahun", THREE_YEARS_AND_A_HALF),
        ("cs", "po třech a půl letech", THREE_YEARS_AND_A_HALF),
        ("pl", "po trzy i pół roku", THREE_YEARS_AND_A_HALF),
        ("it", "un litro e mezzo a testa", LITRE_AND_A_HALF),
        ("th", "หนึ่งลิตรครึ่ง", LITRE_AND_A_HALF),
        ("tr", "bir buçuk milyon", MILLION_AND_A_HALF),
        ("fa", "یک و نیم میلیون", MILLION_AND_A_HALF),
        ("vi", "một triệu rưỡi", MILLION_AND_A_HALF),
        ("ar", "مليون ونصف", MILLION_AND_A_HALF),
    ],
)
def test_a_half_behind_the_unit_is_half_of_the_unit(
    language: str, text: str, meant: Reading
) -> None:
    assert [found[0] for found in readings(text, language)] == [meant]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "it opens at half past nine"),
        ("de", "um halb zehn"),
        ("nl", "het gaat om half tien open"),
        ("sv", "klockan halv tio"),
        ("pl", "o wpół do dziesiątej"),
        ("cs", "v půl desáté"),
        ("ru", "в половине десятого"),
        ("uk", "о пів на десяту"),
        ("it", "alle nove e mezza"),
        ("es", "a las nueve y media"),
        ("pt", "às nove e meia"),
        ("fr", "à neuf heures et demie"),
        ("tr", "dokuz buçukta açılır"),
        ("id", "pukul setengah sepuluh"),
        ("fa", "ساعت نه و نیم"),
        ("ar", "في التاسعة والنصف"),
        ("vi", "lúc chín rưỡi"),
        ("hi", "साढ़े नौ बजे"),
        ("zh", "九点半"),
        ("it", "alle 9.30"),
        ("th", "เวลาตี 9.30"),
    ],
)
def test_half_past_nine_is_a_time_in_every_language(language: str, text: str) -> None:
    (found,) = readings(text, language)
    assert HALF_PAST_NINE in found


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ko", "3년 반복했다"),
        ("ja", "3年半ばに"),
        ("en", "three years and a half-baked plan"),
        ("en", "three years and a half million users"),
    ],
)
def test_a_word_that_only_begins_like_a_half_adds_nothing(language: str, text: str) -> None:
    first = readings(text, language)[0]
    assert Reading(FactKind.DURATION, Fraction(3), "year") in first


def test_an_arabic_ordinal_with_a_part_of_the_day_is_an_hour() -> None:
    found = readings("من العاشرة صباحًا إلى السادسة والنصف مساءً", "ar")
    assert [reading[0].value for reading in found] == ["10:00", "18:30"]


def test_a_year_in_front_of_an_hour_is_no_end_of_a_range() -> None:
    found = readings("el 23 de abril de 2026 a las seis y media de la tarde", "es")
    assert [reading[0].value for reading in found] == ["2026-04-23", "18:30"]


def test_hours_and_minutes_with_a_colon_may_last() -> None:
    (found,) = readings("die Zielzeit von 2:59", "de")
    assert Reading(FactKind.DURATION, Fraction(10_740), "s") in found


@pytest.mark.parametrize("language", ["pl", "fr", "ru", "sv", "en"])
def test_groups_of_a_telephone_number_are_no_thousands(language: str) -> None:
    found = readings("+43 1 555 0198", language)
    assert [reading[0].value for reading in found] == [43, 1, 555, 198]


def test_thousands_behind_a_plus_are_no_telephone_number() -> None:
    assert [reading[0].value for reading in readings("wzrost o +1 214 300", "pl")] == [1_214_300]


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        pytest.param(
            "שלוש וחצי קילוגרם", Reading(FactKind.SIZE, Fraction(7, 2), "kg"), id="in words"
        ),
        pytest.param("3 וחצי קילו", Reading(FactKind.SIZE, Fraction(7, 2), "kg"), id="in digits"),
        pytest.param(
            "חמש ורבע אחוז", Reading(FactKind.PERCENT, Fraction(21, 4), "%"), id="a quarter"
        ),
        pytest.param(
            "שתיים וחצי מיליון", Reading(FactKind.COUNT, Fraction(2_500_000)), id="millions"
        ),
        pytest.param("בשבע וחצי בבוקר", Reading(FactKind.TIME, "07:30"), id="in the morning"),
        pytest.param("7 וחצי בבוקר", Reading(FactKind.TIME, "07:30"), id="digits in the morning"),
        pytest.param("בשבעה עשר", Reading(FactKind.COUNT, Fraction(17)), id="glued to its front"),
        pytest.param("עשרים עשרים ואחת", Reading(FactKind.COUNT, Fraction(2021)), id="a year"),
    ],
)
def test_hebrew_halves_belong_to_what_is_counted(text: str, meant: Reading) -> None:
    assert [found[0] for found in readings(text, "he")] == [meant]


def test_hebrew_twenty_and_twenty_one_are_two_numbers() -> None:
    found = readings("עשרים ועשרים ואחת", "he")
    assert [each[0].value for each in found] == [20, 21]


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("ja", "大根を1本半", "3/2"),
        ("ja", "大根を1本半使う", "3/2"),
        ("ko", "두부 두 모 반과 대파 한 개 반", "3/2"),
        ("zh", "白纸三张半。", "7/2"),
        ("it", "due tazze grandi e mezza", "5/2"),
        ("es", "tres cucharadas y media de sal", "7/2"),
        ("fr", "une cuillère et demie de miel", "3/2"),
        ("pt", "uma xícara e meia de leite", "3/2"),
        ("ro", "două linguri și jumătate", "5/2"),
        ("ru", "три листа с половиной", "7/2"),
        ("en", "a slice and a half of bread", "3/2"),
        ("en", "four bags and a half", "9/2"),
    ],
)
def test_a_half_behind_what_is_counted_is_half_of_it(language: str, text: str, value: str) -> None:
    last = readings(text, language)[-1]
    assert (last[0].kind, str(last[0].value)) == (FactKind.COUNT, value)


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        ("it", "un pomodoro e mezza cipolla", ["1", "1/2"]),
        ("es", "dos tomates y medio pimiento", ["2", "1/2"]),
        ("en", "a room and a half-open door", ["1/2"]),
        ("zh", "两个半球", ["2"]),
        ("ja", "3個半額", ["3"]),
    ],
)
def test_a_half_of_something_else_is_not_added(language: str, text: str, values: list[str]) -> None:
    assert [str(found[0].value) for found in readings(text, language)] == values


def test_korean_half_may_be_a_class() -> None:
    (found,) = readings("세 개 반으로 나눈다", "ko")
    assert [str(each.value) for each in found] == ["7/2", "3"]
