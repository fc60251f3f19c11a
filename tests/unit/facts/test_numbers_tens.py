"""Round numbers by name, quarters of an hour, and magnitudes that are units or left out."""

from __future__ import annotations

from fractions import Fraction

import pytest

from i18nlint.facts.numbers import extract_numbers
from i18nlint.model.fact import FactKind, Reading
from i18nlint.model.language import LanguageTag


def readings(text: str, language: str) -> list[tuple[Reading, ...]]:
    return [fact.readings for fact in extract_numbers(text, LanguageTag.parse(language))]


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "three dozen cows", 36),
        ("de", "drei Dutzend Kühe", 36),
        ("fr", "une quinzaine de personnes", 15),
        ("fr", "une trentaine de vaches", 30),
        ("es", "una veintena de vacas", 20),
        ("es", "tres docenas", 36),
        ("pt", "uma dezena de vacas", 10),
        ("pt", "três dúzias", 36),
        ("it", "una ventina di mucche", 20),
        ("it", "tre dozzine", 36),
        ("nl", "een twintigtal koeien", 20),
        ("nl", "drie dozijn", 36),
        ("sv", "ett trettiotal kor", 30),
        ("sv", "tre dussin", 36),
        ("pl", "trzy tuziny", 36),
        ("ru", "полтора десятка коров", 15),
        ("ru", "две сотни", 200),
        ("ru", "семеро", 7),
        ("uk", "два десятки корів", 20),
        ("uk", "дванадцятеро", 12),
        ("cs", "tři tucty", 36),
        ("tr", "üç düzine", 36),
        ("ar", "مئتي ألف", 200_000),
        ("hi", "तीन दर्जन", 36),
        ("id", "tiga lusin", 36),
        ("vi", "ba tá", 36),
        ("th", "สามโหล", 36),
    ],
    ids=lambda value: str(value),
)
def test_a_round_number_has_a_name(language: str, text: str, value: int) -> None:
    (found,) = readings(text, language)
    assert (found[0].kind, found[0].value) == (FactKind.COUNT, Fraction(value))


@pytest.mark.parametrize(
    ("language", "text", "minutes"),
    [
        ("en", "a quarter of an hour", 15),
        ("en", "three quarters of an hour", 45),
        ("de", "Viertelstunde", 15),
        ("de", "Dreiviertelstunde", 45),
        ("fr", "un quart d'heure", 15),
        ("fr", "trois quarts d’heure", 45),
        ("fr", "une vingtaine de minutes", 20),
        ("es", "un cuarto de hora", 15),
        ("es", "tres cuartos de hora", 45),
        ("pt", "um quarto de hora", 15),
        ("it", "un quarto d'ora", 15),
        ("it", "tre quarti d’ora", 45),
        ("nl", "een kwartier", 15),
        ("nl", "drie kwartier", 45),
        ("pl", "jeden kwadrans", 15),
        ("pl", "trzy kwadranse", 45),
        ("ru", "четверть часа", 15),
        ("uk", "чверть години", 15),
        ("cs", "čtvrt hodiny", 15),
        ("cs", "tři čtvrtě hodiny", 45),
        ("tr", "çeyrek saat", 15),
        ("ar", "ربع ساعة", 15),
        ("ar", "ثلاثة أرباع الساعة", 45),
        ("fa", "یک ربع ساعت", 15),
        ("hi", "पौन घंटा", 45),
        ("hi", "सवा घंटा", 75),
        ("id", "seperempat jam", 15),
        ("zh", "一刻钟", 15),
        ("zh-Hant", "三刻鐘", 45),
    ],
    ids=lambda value: str(value),
)
def test_quarters_of_an_hour_last(language: str, text: str, minutes: int) -> None:
    (found,) = readings(text, language)
    assert found[0] == Reading(FactKind.DURATION, Fraction(minutes * 60), "s")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Revenue (USD million)"),
        ("en", "Revenue (in millions of euros)"),
        ("de", "Umsatz (Mio. EUR)"),
        ("de", "Umsatz in Mrd. €"),
        ("fr", "Chiffre d’affaires (M$)"),
        ("fr", "Résultat (k€)"),
        ("es", "Ingresos (millones de dólares)"),
        ("pt", "Receita (milhões de dólares)"),
        ("it", "Ricavi (milioni di euro)"),
        ("nl", "Omzet (miljoen euro)"),
        ("pl", "Przychody (mln USD)"),
        ("ru", "Выручка (млн долл.)"),
        ("uk", "Виторг (мільйон доларів)"),
        ("tr", "Gelir (milyon dolar)"),
        ("ar", "الإيرادات (مليون دولار)"),
        ("fa", "درآمد (میلیون دلار)"),
        ("hi", "आय (मिलियन डॉलर)"),
        ("id", "Pendapatan (juta dolar)"),
        ("vi", "Doanh thu (triệu đô la)"),
        ("th", "รายได้ (ล้านดอลลาร์)"),
        ("sv", "Intäkter (miljoner kronor)"),
        ("cs", "Tržby (milion korun)"),
        ("ko", "매출(억 원)"),
        ("ja", "売上高（億円）"),
        ("ja", "売上高（百万円）"),
        ("zh", "收入（万美元）"),
        ("zh-Hant", "收入（萬美元）"),
    ],
    ids=lambda value: value,
)
def test_the_unit_of_a_column_is_no_amount(language: str, text: str) -> None:
    assert readings(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [("ja", "（一億円）"), ("ar", "دفعنا مليون دولار ثم غادرنا المدينة كلها في الصباح")],
)
def test_an_amount_in_words_is_no_unit(language: str, text: str) -> None:
    ((first,),) = readings(text, language)
    assert first.kind is FactKind.MONEY


def test_a_million_of_a_sentence_is_an_amount() -> None:
    ((first,),) = readings("We paid a million dollars for it", "en")
    assert first.value == 1_000_000


def test_a_cell_that_says_how_many_came_is_an_amount() -> None:
    ((first,),) = readings("(คนหนึ่งแสนคน)", "th")
    assert (first.value, first.unit) == (Fraction(100_000), "person")


def test_a_decimal_behind_millions_may_be_millions() -> None:
    _, second = readings("Seguros: 2,4 millones, frente a los 1,9 anteriores", "es")
    assert [reading.value for reading in second] == [Fraction(19, 10), 1_900_000]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Sie nahmen 2,4 Millionen Dollar ein, gegenüber 1,9 im Jahr davor."),
        ("ru", "Они собрали 2,4 млн долларов против 1,9 годом ранее."),
        ("pl", "Zebrali 2,4 mln dolarów, wobec 1,9 rok wcześniej."),
        ("tr", "Bir yıl önceki 1,9'a karşılık 2,4 milyon dolar topladılar."),
        ("hi", "2.4 मिलियन डॉलर, पहले 1.9 थे"),
    ],
    ids=["de", "ru", "pl", "tr", "hi"],
)
def test_a_decimal_near_millions_may_be_millions(language: str, text: str) -> None:
    found = [reading for fact in readings(text, language) for reading in fact]
    assert Reading(FactKind.MONEY, Fraction(1_900_000), "USD") in found


def test_a_decimal_of_another_sentence_is_what_it_says() -> None:
    _, share = readings("2.4 million came. Some 1.9 stayed", "en")
    assert [reading.value for reading in share] == [Fraction(19, 10)]


def test_a_whole_number_behind_millions_counts_itself() -> None:
    _, second = readings("2,4 millones en 12 meses, 15 menos", "es")[:2]
    assert second[0].value == 12


def test_a_date_with_spaces_is_one() -> None:
    ((first, *_),) = readings("4.0.2: 15. 1. 2026".partition(": ")[2], "cs")
    assert first == Reading(FactKind.DATE, "2026-01-15")


def test_a_year_in_front_of_a_share_still_belongs_to_its_date() -> None:
    date, share = readings("31 दिसंबर 2028 तक 3.5% ब्याज पर", "hi")
    assert (date[0].value, share[0].value) == ("2028-12-31", Fraction(7, 2))


def test_a_time_with_a_point_behind_a_capital_letter_is_one() -> None:
    (found,) = readings("Bilgisayar 03.30'da kapalıysa", "tr")
    assert Reading(FactKind.TIME, "03:30") in found
