"""Slips of the pen that leave one number, one date or one time; and runs of spaces."""

from __future__ import annotations

from fractions import Fraction

import pytest

from i18nlint.facts.numbers import extract_numbers
from i18nlint.model.fact import FactKind, Reading
from i18nlint.model.language import LanguageTag


def first(text: str, language: str) -> list[Reading]:
    return [fact.readings[0] for fact in extract_numbers(text, LanguageTag.parse(language))]


@pytest.mark.parametrize(
    ("text", "language", "kind", "value"),
    [
        pytest.param("It took 1 minute 40 minutes.", "en", FactKind.DURATION, 2460, id="minutes"),
        pytest.param("港口花了1 亿亿美元", "zh", FactKind.MONEY, 10**16, id="a magnitude twice"),
        pytest.param("손님 7만 6억 명", "ko", FactKind.COUNT, 600_070_000, id="magnitudes"),
        pytest.param("観光客は 7 万 6 億人", "ja", FactKind.COUNT, 600_070_000, id="all apart"),
        pytest.param("灯台は91時30分に消える", "ja", FactKind.TIME, "91:30", id="hour"),
        pytest.param("船於 9 月 70 日出港", "zh-Hant", FactKind.DATE, "--09-70", id="day"),
        pytest.param("The ferry took 2:03:95.", "en", FactKind.TIME, "02:03:95", id="seconds"),
        pytest.param("Le phare ferme à 71 h 30.", "fr", FactKind.DURATION, 257_400, id="apart"),
        pytest.param("mất 1 giờ 12 giờ", "vi", FactKind.DURATION, 46_800, id="hours twice"),
        pytest.param("Tàu rời bến ngày 29/03.", "vi", FactKind.DATE, "--03-29", id="day first"),
        pytest.param("Tàu rời bến ngày 92/03.", "vi", FactKind.DATE, "--03-92", id="no such day"),
    ],
)
def test_what_nobody_means_is_still_one_fact(
    text: str, language: str, kind: FactKind, value: int | str
) -> None:
    (reading,) = first(text, language)
    assert (reading.kind, reading.value) == (kind, value)


def test_a_myriad_and_a_smaller_one_in_a_row_are_two_numbers() -> None:
    assert [each.value for each in first("부표 1억 개와 3만 개", "ko")] == [10**8, 30_000]


def test_a_run_of_spaces_says_no_more_than_one() -> None:
    text = "The pier cost €3.1  billion  and two   boats."
    cost, boats = extract_numbers(text, LanguageTag.parse("en"))
    assert cost.readings[0].value == 3_100_000_000
    assert cost.text == "€3.1  billion"
    assert boats.readings[0].value == 2
    assert text[boats.start : boats.end] == "two"


@pytest.mark.parametrize("apostrophe", ["'", "’", "ʼ"])
def test_ukrainian_numerals_are_read_with_each_of_their_apostrophes(apostrophe: str) -> None:
    assert [each.value for each in first(f"п{apostrophe}ятнадцять човнів", "uk")] == [15]


@pytest.mark.parametrize("text", ["สามีของชาวประมง", "เขาไม่สามารถออกเรือได้", "ห้ามจับปลา", "เก้าอี้ตัวนั้น"])
def test_thai_words_that_begin_like_numerals_are_none(text: str) -> None:
    assert [each for each in first(text, "th") if each.value != 1] == []


def test_thai_numerals_may_have_a_space_of_no_width_between_them() -> None:
    assert [each.value for each in first("เรือ สิบ\u200bสอง ลำ", "th")] == [12]


def test_a_set_phrase_ends_where_a_word_ends() -> None:
    assert [each.value for each in first("Limanda on altı tekne var.", "tr")] == [16]


@pytest.mark.parametrize(
    ("text", "language", "month"),
    [
        ("Июньское затишье", "ru", "--06"),
        ("червневого шторму", "uk", "--06"),
        ("czerwcowych rejsów", "pl", "--06"),
        ("červnových plaveb", "cs", "--06"),
        ("júnových plavieb", "sk", "--06"),
        ("юнските рейсове", "bg", "--06"),
    ],
)
def test_a_month_may_be_an_adjective(text: str, language: str, month: str) -> None:
    assert first(text, language) == [Reading(FactKind.DATE, month)]


@pytest.mark.parametrize("language", ["ko", "de", "en"])
def test_a_tonne_is_a_unit_of_all_languages(language: str) -> None:
    assert first("7000t", language) == [Reading(FactKind.SIZE, Fraction(7000), "t")]


def test_an_hour_of_miles_is_a_speed_in_every_language() -> None:
    assert first("時速497英里", "zh-Hant")[0].unit == first("497 mph", "en")[0].unit == "mph"


def test_sixty_seconds_are_no_sixty_second_in_portuguese() -> None:
    assert first("uma janela de sessenta segundos", "pt-BR")[-1].kind is FactKind.DURATION


def test_a_time_with_seconds_is_no_result_of_two_numbers() -> None:
    (fact,) = extract_numbers("in 2:03:59", LanguageTag.parse("en"))
    assert [reading.kind for reading in fact.readings] == [FactKind.TIME, FactKind.DURATION]


@pytest.mark.parametrize(
    ("text", "language", "values"),
    [
        pytest.param("call 116 123 for free", "en", [116_123], id="a telephone number"),
        pytest.param("codes 200 404 500", "en", [200, 404, 500], id="three codes"),
        pytest.param("in 2018 300 boats came", "en", [2018, 300], id="a year"),
        pytest.param("chapter 12 300 pages", "en", [12, 300], id="two digits in front"),
        pytest.param("by 404 100% of them", "en", [404, 100], id="a share behind"),
    ],
)
def test_two_groups_of_three_digits_are_one_number(
    text: str, language: str, values: list[int]
) -> None:
    assert [each.value for each in first(text, language)] == values


@pytest.mark.parametrize(
    ("text", "decades"),
    [
        pytest.param("Dans les années 70 et 80", ["1970s", "1980s"], id="two digits"),
        pytest.param("Dans les années 1970 et 1980", ["1970s", "1980s"], id="four digits"),
    ],
)
def test_the_second_of_two_decades_is_another_one(text: str, decades: list[str]) -> None:
    facts = extract_numbers(text, LanguageTag.parse("fr"))
    said = [[str(reading.value) for reading in fact.readings] for fact in facts]
    assert all(decade in values for decade, values in zip(decades, said, strict=True))


@pytest.mark.parametrize(
    ("text", "language", "kind", "unit"),
    [
        pytest.param("150kilogramový vepř", "cs", FactKind.SIZE, "kg", id="Czech adjective"),
        pytest.param("3kilometrová trať", "cs", FactKind.SIZE, "km", id="Czech feminine"),
        pytest.param("pięciu złotych medali", "pl", FactKind.COUNT, "", id="golds, no zloty"),
        pytest.param("pięciu złotych", "pl", FactKind.MONEY, "PLN", id="zloty"),
        pytest.param("نه فقره", "fa", FactKind.COUNT, "thing", id="nine, not no"),
    ],
)
def test_what_is_counted_is_told_by_the_word_behind(
    text: str, language: str, kind: FactKind, unit: str
) -> None:
    (reading,) = first(text, language)
    assert (reading.kind, reading.unit) == (kind, unit)


def test_a_magnitude_that_stands_there_twice_is_one_number() -> None:
    (fact,) = extract_numbers("7万2000万円", LanguageTag.parse("ja"))
    assert [str(each.value) for each in fact.readings] == ["20070000"]
