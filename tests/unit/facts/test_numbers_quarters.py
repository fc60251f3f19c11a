"""Quarters and halves of a year, in digits, in words and in Roman numerals."""

from __future__ import annotations

import pytest

from i18nlint.facts.numbers import extract_numbers
from i18nlint.model.fact import FactKind, Reading
from i18nlint.model.language import LanguageTag


def readings(text: str, language: str) -> list[tuple[Reading, ...]]:
    return [fact.readings for fact in extract_numbers(text, LanguageTag.parse(language))]


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "the third quarter", "Q3"),
        ("en", "3rd quarter", "Q3"),
        ("en", "the second half of 2028", "H2"),
        ("de", "im dritten Quartal", "Q3"),
        ("de", "3. Quartal", "Q3"),
        ("de", "im zweiten Halbjahr", "H2"),
        ("de", "im ersten Quartal", "Q1"),
        ("ro", "în al treilea trimestru", "Q3"),
        ("he", "ברבעון השלישי", "Q3"),
        ("fr", "au troisième trimestre", "Q3"),
        ("fr", "le 3e trimestre", "Q3"),
        ("fr", "au second semestre", "H2"),
        ("es", "el tercer trimestre", "Q3"),
        ("es", "el segundo semestre", "H2"),
        ("pt", "no terceiro trimestre", "Q3"),
        ("pt", "3º trimestre", "Q3"),
        ("pt", "no segundo semestre", "H2"),
        ("it", "nel terzo trimestre", "Q3"),
        ("it", "nel secondo semestre", "H2"),
        ("nl", "in het derde kwartaal", "Q3"),
        ("nl", "de tweede helft", "H2"),
        ("pl", "w trzecim kwartale", "Q3"),
        ("pl", "III kwartał", "Q3"),
        ("pl", "w drugim półroczu", "H2"),
        ("ru", "в третьем квартале", "Q3"),
        ("ru", "III квартал", "Q3"),
        ("ru", "во втором полугодии", "H2"),
        ("uk", "у третьому кварталі", "Q3"),
        ("uk", "у другому півріччі", "H2"),
        ("tr", "üçüncü çeyrekte", "Q3"),
        ("tr", "3. çeyrek", "Q3"),
        ("tr", "ikinci yarısında", "H2"),
        ("ar", "في الربع الثالث", "Q3"),
        ("ar", "في النصف الثاني", "H2"),
        ("fa", "سه‌ماههٔ سوم", "Q3"),
        ("fa", "نیمهٔ دوم", "H2"),
        ("hi", "तीसरी तिमाही", "Q3"),
        ("hi", "दूसरी छमाही", "H2"),
        ("id", "kuartal ketiga", "Q3"),
        ("id", "triwulan III", "Q3"),
        ("id", "semester kedua", "H2"),
        ("vi", "quý 3", "Q3"),
        ("vi", "quý III", "Q3"),
        ("vi", "nửa cuối năm", "H2"),
        ("th", "ไตรมาสที่ 3", "Q3"),
        ("th", "ไตรมาสสาม", "Q3"),
        ("th", "ครึ่งปีหลัง", "H2"),
        ("sv", "tredje kvartalet", "Q3"),
        ("sv", "andra halvåret", "H2"),
        ("cs", "ve třetím čtvrtletí", "Q3"),
        ("cs", "3. čtvrtletí", "Q3"),
        ("cs", "ve druhém pololetí", "H2"),
        ("ko", "3분기", "Q3"),
        ("ko", "하반기", "H2"),
        ("ja", "第3四半期", "Q3"),
        ("ja", "下半期", "H2"),
        ("zh", "第三季度", "Q3"),
        ("zh", "三季度", "Q3"),
        ("zh", "下半年", "H2"),
        ("zh-Hant", "第三季", "Q3"),
    ],
    ids=lambda value: value,
)
def test_a_part_of_the_year_is_a_date(language: str, text: str, value: str) -> None:
    first = readings(text, language)[0][0]
    assert first == Reading(FactKind.DATE, value)


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [("en", "Q3", "Q3"), ("fr", "T3", "Q3"), ("es", "T1", "Q1"), ("en", "H2", "H2")],
    ids=lambda value: value,
)
def test_a_short_name_may_be_a_part_of_the_year(language: str, text: str, value: str) -> None:
    (found,) = readings(text, language)
    assert Reading(FactKind.DATE, value) in found


def test_quarters_may_be_counted() -> None:
    (found,) = readings("2 квартала подряд", "ru")
    assert found == (
        Reading(FactKind.DATE, "Q2"),
        Reading(FactKind.COUNT, found[1].value),
    )


def test_there_is_no_fifth_quarter() -> None:
    (found,) = readings("the fifth quarter", "en")
    assert [reading.kind for reading in found] == [FactKind.ORDINAL]


def test_a_weekday_in_front_of_the_afternoon_is_no_hour() -> None:
    (found,) = readings("禮拜四下午約 7:30", "zh-Hant")
    assert found[0] == Reading(FactKind.TIME, "19:30")
