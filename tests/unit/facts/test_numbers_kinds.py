"""Every kind of fact, read from the notations people use for it."""

from __future__ import annotations

from fractions import Fraction

import pytest

from i18nlint.facts.numbers import TextFact, extract_numbers
from i18nlint.model.fact import FactKind, Reading
from i18nlint.model.language import LanguageTag

K = FactKind


def only(text: str, language: str) -> TextFact:
    (fact,) = extract_numbers(text, LanguageTag.parse(language))
    return fact


def case(language: str, text: str, kind: FactKind, value: object, unit: str = "") -> object:
    is_text = isinstance(value, str) and kind is not FactKind.FRACTION
    expected = value if is_text else Fraction(str(value))
    return pytest.param(language, text, kind, expected, unit, id=f"{language}: {text}")


@pytest.mark.parametrize(
    ("language", "text", "kind", "value", "unit"),
    [
        # plain numbers and separators
        case("en", "1,247 users", K.COUNT, 1247),
        case("de", "2.700 Nutzer", K.COUNT, 2700),
        case("de", "3,5 Prozent", K.PERCENT, 3.5, "%"),
        case("fr", "12\u202f345,6", K.COUNT, 12345.6),
        case("hi", "12,34,567", K.COUNT, 1234567),
        case("en", "-5 of them", K.COUNT, -5),
        case("ja", "２回", K.COUNT, 2, "occurrence"),
        case("fa", "۱٬۲۳۴", K.COUNT, 1234),
        case("th", "๑๒ คน", K.COUNT, 12, "person"),
        case("fa", "250،000 دلار", K.MONEY, 250_000, "USD"),
        case("fa", "۲۰ ساله شب", K.DURATION, 20, "year"),
        case("hi", "तीन साल पहले की बात", K.DURATION, 3, "year"),
        case("vi", "vị trí thứ ba", K.ORDINAL, 3),
        case("ru", "двумя годами ранее", K.DURATION, 2, "year"),
        case("cs", "11letých", K.DURATION, 11, "year"),
        case("tr", "800 m/sa", K.SIZE, 800, "m/h"),
        case("ko", "나머지 둘까지", K.COUNT, 2),
        case("ko", "2주택자", K.COUNT, 2, "thing"),
        # magnitudes
        case("ko", "263만 6천", K.COUNT, 2_636_000),
        case("ja", "1兆6,500億", K.COUNT, 1_650_000_000_000),
        case("zh", "4.7万亿", K.COUNT, 4_700_000_000_000),
        case("zh", "60 万", K.COUNT, 600_000),
        case("en", "117-billion-parameter", K.COUNT, 117_000_000_000),
        case("en", "450K", K.COUNT, 450_000),
        case("ru", "5 млн", K.COUNT, 5_000_000),
        case("hi", "3 करोड़", K.COUNT, 30_000_000),
        case("en", "2b tokens", K.COUNT, 2_000_000_000, "token"),
        case("en", "2.5b", K.COUNT, 2_500_000_000),
        case("en", "2b users", K.COUNT, 2_000_000_000),
        case("en", "Item 2b", K.IDENTIFIER, "2b"),
        case("ko", "제6조", K.ORDINAL, 6),
        case("ko", "6조 원", K.MONEY, 6_000_000_000_000, "KRW"),
        # rates
        case("ja", "100 tokens/秒", K.SIZE, 100, "token/s"),
        case("ja", "毎分約100トークン", K.SIZE, 100, "token/min"),
        case("ko", "초당 약 100토큰", K.SIZE, 100, "token/s"),
        case("zh", "每分钟 100 tokens", K.SIZE, 100, "token/min"),
        case("en", "100 tokens/min", K.SIZE, 100, "token/min"),
        case("en", "100 tokens per second", K.SIZE, 100, "token/s"),
        case("de", "100 Token pro Sekunde", K.SIZE, 100, "token/s"),
        case("fr", "100 tokens par minute", K.SIZE, 100, "token/min"),
        case("en", "10 MB/s", K.SIZE, 10_000_000, "byte/s"),
        # hours of the day and ratios
        case("en", "at half past six", K.TIME, "06:30"),
        case("en", "a quarter to seven", K.TIME, "06:45"),
        case("de", "Viertel nach sieben", K.TIME, "07:15"),
        case("en", "half a year", K.DURATION, 0.5, "year"),
        case("en", "in a ratio of 3: 4.", K.SCORE, "3:4"),
        # English dates in other scripts
        case("ja", "March 5, 2026に公開", K.DATE, "2026-03-05"),
        case("ko", "15 Feb 2026에", K.DATE, "2026-02-15"),
        case("zh", "Sept. 2026 发布", K.DATE, "2026-09"),
        case("ko", "May 3rd에", K.DATE, "--05-03"),
        case("ja", "11月89日に", K.DATE, "--11-89"),  # slips of the pen are dates too
        case("ko", "2017년 42월에", K.DATE, "2017-42"),
        case("fr", "le 89 mars 2018", K.DATE, "2018-03-89"),
        case("ja", "45日間", K.DURATION, 45 * 86400, "s"),
        case("ko", "Mars 5는", K.COUNT, 5),
        # vulgar and mixed fractions, numerals with spaces
        case("en", "½ hour", K.DURATION, 1800, "s"),
        case("en", "1 ½ hours", K.DURATION, 5400, "s"),
        case("ko", "1½시간", K.DURATION, 5400, "s"),
        case("en", "⅔", K.FRACTION, "2/3"),
        case("en", "10 1/2 miles", K.SIZE, 10.5, "mi"),
        case("en", "five and a half million", K.COUNT, 5_500_000),
        case("en", "a million and a half", K.COUNT, 1_500_000),
        case("en", "two hundred and a half", K.COUNT, 200.5),
        case("en", "one over twenty", K.FRACTION, 0.05),
        case("en", "half a dozen eggs", K.COUNT, 6),
        case("en", "$.50", K.MONEY, 0.5, "USD"),
        case("en", "1 414 021 100", K.COUNT, 1_414_021_100),
        case("en", "It costs 15 dollars 50.", K.MONEY, 15.5, "USD"),
        case("ko", "삼과사분의일", K.FRACTION, 3.25),
        case("ko", "영 점 오 밀리미터", K.SIZE, 0.5, "mm"),
        case("ko", "마이너스 일", K.COUNT, -1),
        case("vi", "một triệu hai", K.COUNT, 1_200_000),
        case("vi", "một trăm linh hai", K.COUNT, 102),
        case("vi", "ba nghìn năm trăm", K.COUNT, 3_500),
        case("vi", "ba nghìn năm", K.DURATION, 3_000, "year"),
        # compound adjectives
        case("ru", "300-килограммовое", K.SIZE, 300, "kg"),
        case("uk", "249-кілограмовий", K.SIZE, 249, "kg"),
        case("pl", "250-kilogramowa", K.SIZE, 250, "kg"),
        case("pl", "24-godzinny", K.DURATION, 86400, "s"),
        # centuries
        case("es", "en el siglo XV", K.ORDINAL, 15, "century"),
        case("fr", "au XIXe siècle", K.ORDINAL, 19, "century"),
        case("it", "nel XV secolo", K.ORDINAL, 15, "century"),
        case("pt", "Século XXI", K.ORDINAL, 21, "century"),
        case("pl", "w XV wieku", K.ORDINAL, 15, "century"),
        case("ru", "15-й век", K.ORDINAL, 15, "century"),
        case("de", "im 15. Jahrhundert", K.ORDINAL, 15, "century"),
        case("en", "the fifteenth century", K.ORDINAL, 15, "century"),
        case("en", "15th-century art", K.ORDINAL, 15, "century"),
        case("ko", "15세기", K.ORDINAL, 15, "century"),
        case("en", "half a century", K.DURATION, 50, "year"),
        # per cent and its relatives
        case("ko", "40퍼센트", K.PERCENT, 40, "%"),
        case("zh", "百分之四十", K.PERCENT, 40, "%"),
        case("tr", "%40", K.PERCENT, 40, "%"),
        case("tr", "yüzde 40", K.PERCENT, 40, "%"),
        case("ja", "9割", K.PERCENT, 90, "%"),
        case("zh", "打8折", K.PERCENT, 20, "%"),
        case("en", "2 percentage points", K.PERCENTAGE_POINT, 2, "%"),
        case("zh", "3个百分点", K.PERCENTAGE_POINT, 3, "%"),
        # money
        case("en", "$47B", K.MONEY, 47_000_000_000, "USD"),
        case("en", "$12.50", K.MONEY, 12.5, "USD"),
        case("en", "30 cents", K.MONEY, 0.3, "USD"),
        case("en", "$2b", K.MONEY, 2_000_000_000, "USD"),
        case("en", "a $5m deal", K.MONEY, 5_000_000, "USD"),
        case("en", "5m dollars", K.MONEY, 5_000_000, "USD"),
        case("ko", "10억 원", K.MONEY, 1_000_000_000, "KRW"),
        case("ja", "¥500", K.MONEY, 500, "JPY"),
        case("zh", "¥500", K.MONEY, 500, "CNY"),
        case("fr", "5 millions de dollars", K.MONEY, 5_000_000, "USD"),
        case("de", "10 EUR", K.MONEY, 10, "EUR"),
        # multiples, fractions, scores, dimensions
        case("ko", "약 40배", K.MULTIPLE, 40, "times"),
        case("en", "2.5x", K.MULTIPLE, 2.5, "times"),
        case("en", "doubled", K.MULTIPLE, 2, "times"),
        case("zh", "翻倍", K.MULTIPLE, 2, "times"),
        case("ko", "10분의 1", K.FRACTION, 0.1),
        case("zh", "三又五分之一", K.FRACTION, 3.2),
        case("en", "two and a half", K.COUNT, 2.5),
        case("en", "three quarters", K.FRACTION, 0.75),
        case("es", "dos quintos", K.FRACTION, 0.4),
        case("en", "6/6", K.SCORE, "6/6"),
        case("en", "3:1", K.SCORE, "3:1"),
        case("en", "17-5", K.SCORE, "17:5"),
        case("en", "320x256", K.DIMENSION, "320x256"),
        case("en", "1920 × 1080", K.DIMENSION, "1920x1080"),
        # dates and times
        case("en", "2026-02-15", K.DATE, "2026-02-15"),
        case("ko", "2026년 2월 15일", K.DATE, "2026-02-15"),
        case("ja", "2月15日", K.DATE, "--02-15"),
        case("zh", "二〇二六年二月", K.DATE, "2026-02"),
        case("en", "February 15, 2026", K.DATE, "2026-02-15"),
        case("en", "15th of February 2026", K.DATE, "2026-02-15"),
        case("de", "15. Februar 2026", K.DATE, "2026-02-15"),
        case("es", "15 de febrero de 2026", K.DATE, "2026-02-15"),
        case("ru", "в феврале 2026 года", K.DATE, "2026-02"),
        case("vi", "ngày 15 tháng 2 năm 2026", K.DATE, "2026-02-15"),
        case("th", "15 กุมภาพันธ์ 2569", K.DATE, "2026-02-15"),
        case("de", "15.02.2026", K.DATE, "2026-02-15"),
        case("en", "02/15/2026", K.DATE, "2026-02-15"),
        case("ko", "2026년", K.DATE, "2026"),
        case("ko", "1990년대", K.DATE, "1990s"),
        case("en", "1990s", K.DATE, "1990s"),
        case("ko", "3분기", K.DATE, "Q3"),
        case("ko", "오전 3시", K.TIME, "03:00"),
        case("ja", "午後3時", K.TIME, "15:00"),
        case("en", "7:30 PM", K.TIME, "19:30"),
        case("en", "3 p.m.", K.TIME, "15:00"),
        case("fr", "14 h 30", K.TIME, "14:30"),
        case("ja", "5時半", K.TIME, "05:30"),
        # durations and sizes
        case("ko", "4분 5초", K.DURATION, 245, "s"),
        case("en", "337 ms", K.DURATION, 0.337, "s"),
        case("en", "an hour", K.DURATION, 3600, "s"),
        case("zh", "3.5个月", K.DURATION, 3.5, "month"),
        case("de", "2 Jahre", K.DURATION, 2, "year"),
        case("en", "5 GB", K.SIZE, 5_000_000_000, "byte"),
        case("en", "1 KiB", K.SIZE, 1024, "byte"),
        case("ko", "90 토큰/초", K.SIZE, 90, "token/s"),
        case("zh", "一千克", K.SIZE, 1, "kg"),
        # names
        case("en", "M2.5", K.IDENTIFIER, "m2.5"),
        case("ko", "Qwen3-235B-A22B", K.IDENTIFIER, "qwen3-235ba22b"),
        case("en", "GPT-5-based", K.IDENTIFIER, "gpt5"),
        case("ja", "Python 3.11", K.IDENTIFIER, "python3.11"),
        case("en", "v2026.2.3-1", K.VERSION, "2026.2.3-1"),
        case("en", "1.4.10", K.VERSION, "1.4.10"),
        # ordinals
        case("ko", "5번째", K.ORDINAL, 5),
        case("en", "21st", K.ORDINAL, 21),
        case("zh", "第三", K.ORDINAL, 3),
        case("fr", "vingt-cinquième", K.ORDINAL, 25),
        # numerals in words
        case("en", "two hundred and five", K.COUNT, 205),
        case("ko", "스물다섯", K.COUNT, 25),
        case("ko", "이십오", K.COUNT, 25),
        case("ja", "二十五", K.COUNT, 25),
        case("zh", "两千六", K.COUNT, 2600),
        case("fr", "quatre-vingt-dix-sept", K.COUNT, 97),
        case("de", "dreiundzwanzig", K.COUNT, 23),
        case("es", "doscientos cinco", K.COUNT, 205),
        case("ru", "двести пять", K.COUNT, 205),
        case("it", "ventisette", K.COUNT, 27),
        case("sv", "tjugotre", K.COUNT, 23),
        case("hi", "साढ़े सात हज़ार", K.COUNT, 7500),
        case("ar", "خمسة وعشرون", K.COUNT, 25),
        case("vi", "hai mươi mốt", K.COUNT, 21),
        case("id", "dua puluh satu", K.COUNT, 21),
        case("tr", "yirmi bir", K.COUNT, 21),
        case("en", "half a million", K.COUNT, 500_000),
    ],
)
def test_notation(
    language: str, text: str, kind: FactKind, value: Fraction | str, unit: str
) -> None:
    fact = only(text, language)
    assert (fact.kind, fact.value, fact.unit) == (kind, value, unit)


def test_korean_only_may_look_like_ten_thousand() -> None:
    assert [reading.value for reading in only("1만 증가", "ko").readings] == [10_000, 1]
    assert [reading.value for reading in only("1만 명 증가", "ko").readings] == [10_000]


@pytest.mark.parametrize(
    ("language", "text"), [("fr", "18 h"), ("fr", "18 heures"), ("ko", "오후 6시")]
)
def test_hours_may_be_a_time_of_day(language: str, text: str) -> None:
    assert "18:00" in [reading.value for reading in only(text, language).readings]


def test_pounds_a_year_may_still_be_money() -> None:
    fact = only("120 milhões de libras por ano", "pt")
    assert Reading(FactKind.MONEY, Fraction(120_000_000), "GBP") in fact.readings


def test_german_thousands_keep_the_english_reading() -> None:
    values = [reading.value for reading in only("2.700", "de").readings]
    assert values == [2700, Fraction(27, 10)]


def test_year_in_digits_is_a_count_that_may_be_a_date() -> None:
    readings = only("in 2026", "en").readings
    assert [(reading.kind, reading.value) for reading in readings] == [
        (FactKind.COUNT, 2026),
        (FactKind.DATE, "2026"),
    ]


@pytest.mark.parametrize("text", ["1" * 9000, "1/" + "3" * 9000, "0." + "3" * 9000, "一" * 9000])
def test_endless_digits_break_nothing(text: str) -> None:
    for language in ("en", "zh", "ko", "de"):
        assert all(fact.readings for fact in extract_numbers(text, LanguageTag(language)))
