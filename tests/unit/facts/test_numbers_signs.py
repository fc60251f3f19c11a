"""Words that say a minus, and those in which a minus says none."""

from __future__ import annotations

from fractions import Fraction

import pytest

from i18nlint.facts.numbers import TextFact, extract_numbers
from i18nlint.model.fact import Bound, FactKind
from i18nlint.model.language import LanguageTag


def only(text: str, language: str) -> TextFact:
    (fact,) = extract_numbers(text, LanguageTag.parse(language))
    return fact


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "2.5 degrees below zero"),
        ("en", "minus 2.5 degrees"),
        ("de", "2,5 Grad unter null"),
        ("de", "minus 2,5 Grad"),
        ("fr", "2,5 degrés sous zéro"),
        ("fr", "moins 2,5 degrés"),
        ("es", "2,5 grados bajo cero"),
        ("pt", "2,5 graus abaixo de zero"),
        ("it", "2,5 gradi sotto zero"),
        ("nl", "2,5 graden onder nul"),
        ("nl", "min 2,5 graden"),
        ("pl", "2,5 stopnia poniżej zera"),
        ("pl", "2,5 stopnia mrozu"),
        ("ru", "2,5 градуса ниже нуля"),
        ("ru", "2,5 градуса мороза"),
        ("uk", "2,5 градуса нижче нуля"),
        ("uk", "2,5 градуса морозу"),
        ("tr", "eksi 2,5 derece"),
        ("tr", "sıfırın altında 2,5 derece"),
        ("ar", "٢٫٥ درجة تحت الصفر"),
        ("fa", "۲٫۵ درجه زیر صفر"),
        ("fa", "منفی ۲٫۵ درجه"),
        ("hi", "माइनस 2.5 डिग्री"),
        ("id", "2,5 derajat di bawah nol"),
        ("id", "minus 2,5 derajat"),
        ("vi", "âm 2,5 độ"),
        ("vi", "2,5 độ dưới không"),
        ("th", "ลบ 2.5 องศา"),
        ("th", "ติดลบ 2.5 องศา"),
        ("sv", "2,5 grader under noll"),
        ("cs", "2,5 stupně pod nulou"),
        ("ko", "영하 2.5도"),
        ("ja", "氷点下2.5度"),
        ("ja", "マイナス2.5度"),
        ("zh", "零下2.5摄氏度"),
        ("zh-Hant", "零下2.5攝氏度"),
    ],
    ids=lambda value: value,
)
def test_a_degree_of_frost_is_below_zero(language: str, text: str) -> None:
    fact = only(text, language)
    assert (fact.kind, fact.value) == (FactKind.SIZE, Fraction(-5, 2))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "plus or minus ten minutes"),
        ("de", "plus/minus zehn Minuten"),
        ("fr", "plus ou moins dix minutes"),
        ("es", "más o menos diez minutos"),
        ("pt", "mais ou menos dez minutos"),
        ("it", "più o meno dieci minuti"),
        ("nl", "plusminus tien minuten"),
        ("pl", "plus minus dziesięć minut"),
        ("ru", "плюс-минус десять минут"),
        ("uk", "плюс-мінус десять хвилин"),
        ("tr", "artı eksi on dakika"),
        ("ar", "زائد أو ناقص عشر دقائق"),
        ("fa", "مثبت منفی ده دقیقه"),
        ("hi", "प्लस माइनस दस मिनट"),
        ("id", "plus minus sepuluh menit"),
        ("vi", "cộng trừ mười phút"),
        ("th", "บวกลบสิบนาที"),
        ("sv", "plus minus tio minuter"),
        ("cs", "plus minus deset minut"),
        ("ko", "플러스마이너스 10분"),
        ("ja", "プラスマイナス10分"),
        ("zh", "正负十分钟"),
        ("zh-Hant", "正負十分鐘"),
        ("en", "±10 minutes"),
    ],
    ids=lambda value: value,
)
def test_plus_or_minus_hedges(language: str, text: str) -> None:
    fact = only(text, language)
    assert (fact.kind, fact.value, fact.bound) == (FactKind.DURATION, Fraction(600), Bound.ABOUT)


def test_only_degrees_and_bare_numbers_stand_below_zero() -> None:
    files, zero = extract_numbers("3 files below zero bytes", LanguageTag.parse("en"))
    assert (files.value, zero.value) == (Fraction(3), Fraction(0))


def test_hindi_says_below_zero_around_the_number() -> None:
    zero, frost = extract_numbers("शून्य से 2.5 डिग्री नीचे", LanguageTag.parse("hi"))
    assert (zero.value, frost.value) == (Fraction(0), Fraction(-5, 2))
    zero, warmth = extract_numbers("शून्य से 2.5 डिग्री तक", LanguageTag.parse("hi"))
    assert (zero.value, warmth.value) == (Fraction(0), Fraction(5, 2))


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("de", "–1,0 %", -1),  # a typist's minus in a cell
        ("de", "(–5 °C)", -5),
        ("de", "– 5 Boote", 5),
        ("es", "los barcos –10 de ellos– zarparon", 10),
    ],
)
def test_a_dash_at_the_start_of_a_text_is_a_minus(language: str, text: str, value: int) -> None:
    assert only(text, language).readings[0].value == value
