"""Ranges: what one end says holds for the other, and two ends never add up."""

from __future__ import annotations

from fractions import Fraction

import pytest

from i18nlint.facts.numbers import extract_numbers
from i18nlint.model.fact import FactKind, Reading
from i18nlint.model.language import LanguageTag


def readings(text: str, language: str) -> list[tuple[Reading, ...]]:
    return [fact.readings for fact in extract_numbers(text, LanguageTag.parse(language))]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The bridge costs between 40 and 50 million euros."),
        ("en", "between €40 and €50 million"),
        ("en", "from €40 to €50 million"),
        ("de", "Die Brücke kostet zwischen 40 und 50 Millionen Euro."),
        ("de", "von 40 bis 50 Mio. Euro"),
        ("fr", "Le pont coûte entre 40 et 50 millions d'euros."),
        ("fr", "entre les 40 et les 50 millions d'euros"),
        ("es", "El puente cuesta entre 40 y 50 millones de euros."),
        ("es", "entre los 40 y los 50 millones de euros"),
        ("pt", "A ponte custa entre 40 e 50 milhões de euros."),
        ("pt", "entre os 40 e os 50 milhões de euros"),
        ("it", "Il ponte costa tra i 40 e i 50 milioni di euro."),
        ("nl", "De brug kost tussen de 40 en de 50 miljoen euro."),
        ("pl", "Most kosztuje od 40 do 50 milionów euro."),
        ("ru", "Мост стоит от 40 до 50 миллионов евро."),
        ("uk", "Міст коштує від 40 до 50 мільйонів євро."),
        ("tr", "Köprü 40 ila 50 milyon avro tutuyor."),
        ("ar", "يكلف الجسر بين ٤٠ و٥٠ مليون يورو"),
        ("fa", "هزینهٔ پل بین ۴۰ تا ۵۰ میلیون یورو است"),
        ("hi", "पुल की लागत 40 से 50 मिलियन यूरो है"),
        ("id", "Jembatan itu menelan antara 40 dan 50 juta euro."),
        ("vi", "Cây cầu tốn từ 40 đến 50 triệu euro."),
        ("th", "สะพานมีค่าใช้จ่าย 40 ถึง 50 ล้านยูโร"),
        ("sv", "Bron kostar mellan 40 och 50 miljoner euro."),
        ("cs", "Most stojí 40 až 50 milionů eur."),
        ("ko", "다리 공사비는 4000만에서 5000만 유로다."),
        ("ja", "橋の費用は4000万から5000万ユーロだ。"),
        ("zh", "这座桥造价在4000万至5000万欧元之间。"),
        ("zh-Hant", "這座橋造價在4000萬至5000萬歐元之間。"),
    ],
    ids=lambda value: value,
)
def test_the_magnitude_holds_for_both_ends(language: str, text: str) -> None:
    low, high = readings(text, language)
    assert low[0] == Reading(FactKind.MONEY, low[0].value, "EUR")
    assert (low[0].value, high[0].value) == (Fraction(40_000_000), Fraction(50_000_000))


@pytest.mark.parametrize(
    ("language", "text", "times"),
    [
        ("en", "open from 10 to 7 p.m.", ("10:00", "19:00")),
        ("de", "von 10 bis 19 Uhr geöffnet", ("10:00", "19:00")),
        ("nl", "open van 10 tot 19 uur", ("10:00", "19:00")),
        ("ko", "10시부터 19시까지", ("10:00", "19:00")),
        ("ja", "10時から19時まで", ("10:00", "19:00")),
        ("zh", "10点到19点", ("10:00", "19:00")),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_hours_hold_for_both_ends(language: str, text: str, times: tuple[str, str]) -> None:
    low, high = readings(text, language)
    assert Reading(FactKind.TIME, times[0]) in low
    assert Reading(FactKind.TIME, times[1]) in high


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "23–24 June 2026"),
        ("en", "June 23 and 24, 2026"),
        ("de", "vom 23. bis 24. Juni 2026"),
        ("fr", "du 23 au 24 juin 2026"),
        ("es", "del 23 al 24 de junio de 2026"),
        ("pt", "de 23 a 24 de junho de 2026"),
        ("it", "dal 23 al 24 giugno 2026"),
        ("ca", "del 23 al 24 de juny de 2026"),
        ("nl", "van 23 tot en met 24 juni 2026"),
        ("ru", "с 23 по 24 июня 2026 года"),
        ("pl", "od 23 do 24 czerwca 2026"),
        ("sv", "från den 23 till den 24 juni 2026"),
        ("tr", "23-24 Haziran 2026"),
        ("vi", "từ ngày 23 đến ngày 24 tháng 6 năm 2026"),
        ("th", "วันที่ 23 ถึง 24 มิถุนายน 2026"),
        ("ar", "من 23 إلى 24 يونيو 2026"),
        ("ko", "2026년 6월 23~24일"),
        ("ja", "2026年6月23日から24日まで"),
        ("zh", "2026 年 6 月 23–24 日"),
        ("zh", "2026年6月23、24日"),
    ],
    ids=lambda value: value,
)
def test_the_month_holds_for_both_days(language: str, text: str) -> None:
    first, second, *_ = readings(text, language)
    assert any(str(reading.value).endswith("06-23") for reading in first)
    assert any(str(reading.value).endswith("06-24") for reading in second)


def test_an_and_without_between_makes_no_range() -> None:
    forty, _ = readings("We counted 40 and 50 million users", "en")
    assert [reading.value for reading in forty] == [40]


def test_a_price_and_its_cents_still_add_up() -> None:
    ((price,),) = readings("12 dólares y 5 centavos", "es")
    assert price == Reading(FactKind.MONEY, price.value, "USD")
    assert price.value * 100 == 1205


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("tr", "iki üç dakika"),
        ("fa", "دو سه دقیقه"),
        ("hi", "दो तीन मिनट"),
        ("hi", "दो-तीन मिनट"),
        ("id", "dua tiga menit"),
        ("th", "สองสามนาที"),
        ("ru", "две-три минуты"),
        ("uk", "дві-три хвилини"),
        ("pl", "dwie–trzy minuty"),
        ("cs", "dvě tři minuty"),
        ("ja", "2、3分"),
        ("zh", "两三分钟"),
        ("zh", "2、3分钟"),
        ("ko", "이삼 분"),
    ],
    ids=lambda value: value,
)
def test_two_numbers_in_a_row_are_one_guess(language: str, text: str) -> None:
    low, high = readings(text, language)
    assert Reading(FactKind.DURATION, low[0].value, "s") in low
    assert (low[0].value, high[0].value) == (Fraction(120), Fraction(180))


def test_numbers_that_do_not_follow_each_other_stay_apart() -> None:
    two, five = readings("iki beş dakika", "tr")
    assert two == (Reading(FactKind.COUNT, two[0].value),)
    assert five[0].value == 300


def test_tens_told_without_ten_are_one_number_in_vietnamese() -> None:
    ((age,),) = readings("ba tám tuổi", "vi")
    assert age.value == 38
