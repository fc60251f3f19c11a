"""Sentences in languages whose files are young; lengths and hours that share their words."""

from __future__ import annotations

from fractions import Fraction

import pytest

from i18nlint.facts.numbers import extract_numbers
from i18nlint.model.fact import FactKind
from i18nlint.model.language import LanguageTag

HALF = Fraction(1, 2)


def said(language: str, text: str) -> list[tuple[FactKind, object, str]]:
    return [
        (fact.kind, fact.value, fact.unit) for fact in extract_numbers(text, LanguageTag(language))
    ]


@pytest.mark.parametrize(
    ("language", "text", "kind", "value", "unit"),
    [
        ("da", "Overskuddet faldt til 71,5 mio. dollar.", "money", 71_500_000, "USD"),
        ("da", "Turen tager femogtyve minutter.", "duration", 1500, "s"),
        ("da", "To en halv gang så meget.", "multiple", 5 * HALF, "times"),
        ("da", "Hele tre femtedele af salget.", "fraction", Fraction(3, 5), ""),
        ("nb", "Ha i to desiliter, altså 2 dl.", "size", 200, "ml"),
        ("no", "Hun har bodd her i trettito år.", "duration", 32, "year"),
        ("nn", "Vi ventar i fem minutter.", "duration", 300, "s"),
        ("no", "Fem kvarter senere var vi der.", "duration", 4500, "s"),
        ("fi", "Tuki jatkuu puolentoista vuoden ajan.", "duration", 18, "month"),
        ("fi", "Kuvan koko on enintään 25 Mt.", "size", 25_000_000, "byte"),
        ("fi", "Määrä putosi kahteen viidesosaan.", "fraction", Fraction(2, 5), ""),
        ("fi", "Lehdessä on yksitoista kieltä.", "count", 11, ""),
        ("da", "Det var i det 16. århundrede.", "ordinal", 16, "century"),
        ("nb", "Det skjedde på 1930-tallet.", "date", "1930s", ""),
        ("fi", "Se rakennettiin 16. vuosisadalla.", "ordinal", 16, "century"),
        ("hu", "A 16. században épült.", "ordinal", 16, "century"),
        ("sk", "Postavili ho v 16. storočí.", "ordinal", 16, "century"),
        ("sk", "Bolo ich štyridsaťpäť minút.", "duration", 2700, "s"),
        ("sk", "V treťom štvrťroku 2026 to stúplo.", "date", "Q3", ""),
        ("da", "I 3. kvartal 2026 steg det.", "date", "Q3", ""),
        ("ca", "Hi havia dues-centes vint-i-cinc persones.", "count", 225, "person"),
        ("ca", "Dura dues hores i mitja.", "duration", 9000, "s"),
        ("ca", "Són 1,2 milions d'euros.", "money", 1_200_000, "EUR"),
        ("bg", "Живее тук от тридесет и две години.", "duration", 32, "year"),
        ("bg", "Струва 1,2 млн. лева.", "money", 1_200_000, "BGN"),
        ("bg", "Построен е през XVI век.", "ordinal", 16, "century"),
        ("ms", "Tunggu lima minit.", "duration", 300, "s"),
        ("he", "זה נבנה במאה ה־16.", "ordinal", 16, "century"),
        ("da", "Turen tager elleve en halv time.", "duration", 41_400, "s"),
        ("he", "זה נמשך כשתים עשרה דקות.", "duration", 720, "s"),
        ("ro", "Am copiat 100.000 de fișiere.", "count", 100_000, ""),
        ("ro", "Durează un sfert de oră.", "duration", 900, "s"),
        ("ro", "Ajunge o treime din timp.", "fraction", Fraction(1, 3), ""),
        ("hu", "Összesen másfél millió rovar van benne.", "count", 1_500_000, ""),
        ("hu", "Négy és fél perccel később érkezett.", "duration", 270, "s"),
        ("hu", "A tömege mindössze 1,8 gramm.", "size", Fraction(9, 5), "g"),
        ("el", "Διατηρούνται δύο εβδομάδες.", "duration", 1_209_600, "s"),
        ("el", "Στην ουρά χωρούν 120.000 μηνύματα.", "count", 120_000, ""),
        ("el", "Περιμένετε μισή ώρα.", "duration", 1800, "s"),
        ("he", "מחכים שלושים שניות.", "duration", 30, "s"),
        ("he", "המחיר הוא 18 דולר.", "money", 18, "USD"),
        ("he", "אחרי חצי שעה זה מוכן.", "duration", 1800, "s"),
    ],
)
def test_languages_say_what_they_count(
    language: str, text: str, kind: str, value: object, unit: str
) -> None:
    assert (FactKind(kind), value, unit) in said(language, text)


@pytest.mark.parametrize(
    ("language", "text", "kind", "value", "unit"),
    [
        ("zh", "把米泡上十二个小时。", "duration", 43_200, "s"),
        ("cs", "Přišlo jich 400–2 500 lidí.", "count", 2500, "person"),
        ("cs", "Přidejte 25 dkg mouky.", "size", 250, "g"),
        ("pl", "Weź 10 dag masła.", "size", 100, "g"),
        ("pl", "Było to 1,9 mln rok wcześniej.", "count", 1_900_000, ""),
        ("ar", "فيها ما يقدر بمليون ونصف مليون كتاب.", "count", 1_500_000, ""),
        ("ar", "صارت أسرع باثنتي عشرة مرة.", "multiple", 12, "times"),
        ("ar", "بُني في القرن التاسع عشر.", "ordinal", 19, "century"),
        ("fa", "در سدهٔ شانزدهم ساخته شد.", "ordinal", 16, "century"),
        ("fa", "بیست‌وپنج دقیقه طول کشید.", "duration", 1500, "s"),
        ("fa", "دو نیمهٔ بیست‌وپنج‌دقیقه‌ای", "duration", 1500, "s"),
        ("fa", "دمای آب ۲٫۵− درجهٔ سانتی‌گراد است.", "size", Fraction(-5, 2), "°C"),
        ("fa", "سه‌ربع ساعت راه است.", "duration", 2700, "s"),
        ("fa", "پروندهٔ ۷ مگابایتی", "size", 7_000_000, "byte"),
        ("th", "แพงกว่าเดิมสองเท่าครึ่งของราคา", "multiple", 5 * HALF, "times"),
        ("it", "Fu costruito nel tardo Settecento.", "ordinal", 18, "century"),
    ],
)
def test_other_languages_say_what_they_count(
    language: str, text: str, kind: str, value: Fraction, unit: str
) -> None:
    assert (FactKind(kind), value, unit) in said(language, text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ja", "単位：100万円"),
        ("zh", "单位：万元"),
        ("ko", "단위: 억 원"),
        ("zh", "前一天把豆子泡好。"),
        ("zh", "双十一又要到了。"),
    ],
)
def test_units_of_a_table_and_the_day_before_are_no_numbers(language: str, text: str) -> None:
    assert said(language, text) == []


def test_what_is_converted_is_no_unit_of_a_table() -> None:
    assert (FactKind.MONEY, 10_000, "CNY") in said("zh", "单位换算：1万元")


@pytest.mark.parametrize("text", ["Q3 2026", "2026-Q3", "Q3 FY2026"])
def test_a_quarter_beside_its_year_is_a_date_first(text: str) -> None:
    kinds = {fact.text: fact.kind for fact in extract_numbers(text, LanguageTag("en"))}
    assert kinds["Q3"] is FactKind.DATE


def test_a_quarter_without_a_year_may_be_any_name() -> None:
    (fact,) = extract_numbers("the Q3 chip", LanguageTag("en"))
    assert fact.kind is FactKind.IDENTIFIER


@pytest.mark.parametrize(("language", "text"), [("sv", "K3 2026"), ("fr", "T3 2026")])
def test_a_quarter_has_the_letter_of_its_language(language: str, text: str) -> None:
    fact = extract_numbers(text, LanguageTag(language))[0]
    assert (FactKind.DATE, "Q3") in {(reading.kind, reading.value) for reading in fact.readings}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The yard is 80 by 40 metres."),
        ("it", "Il cortile misura 80 metri per 40."),
        ("nl", "Het erf is 80 bij 40 meter."),
        ("uk", "Двір має 80 на 40 метрів."),
        ("pt", "O pátio tem 80 por 40 metros."),
        ("fa", "حیاط ۸۰ در ۴۰ متر است."),
    ],
)
def test_both_lengths_have_the_unit_that_stands_once(language: str, text: str) -> None:
    assert said(language, text) == [(FactKind.SIZE, 80, "m"), (FactKind.SIZE, 40, "m")]


def test_german_mal_is_times_or_by() -> None:
    first, second = extract_numbers("Der Hof ist 80 mal 40 Meter groß.", LanguageTag("de"))
    assert [(reading.kind, reading.unit) for reading in first.readings if reading.value == 80] == [
        (FactKind.MULTIPLE, "times"),
        (FactKind.COUNT, "occurrence"),
        (FactKind.SIZE, "m"),
    ]
    assert second.value == 40
    assert second.unit == "m"


def test_only_lengths_share_a_unit_so() -> None:
    kinds = [kind for kind, _, _ in said("en", "We raised 10 by 20% in May.")]
    assert kinds[:2] == [FactKind.COUNT, FactKind.PERCENT]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Il faut une heure trois quarts."),
        ("en", "It takes an hour and three quarters."),
        ("it", "Ci vuole un'ora e tre quarti."),
        ("pt", "Leva uma hora e três quartos."),
    ],
)
def test_three_quarters_behind_an_hour_are_of_it(language: str, text: str) -> None:
    assert said(language, text) == [(FactKind.DURATION, 6300, "s")]


def test_a_vietnamese_hour_with_minutes_is_a_time_and_a_duration() -> None:
    (fact,) = extract_numbers("Việc này mất 1 giờ 12 phút.", LanguageTag("vi"))
    readings = {(reading.kind, reading.value) for reading in fact.readings}
    assert {(FactKind.TIME, "01:12"), (FactKind.DURATION, Fraction(4320))} <= readings
