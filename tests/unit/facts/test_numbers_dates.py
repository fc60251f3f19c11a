"""Dates as each language writes them, in the long and the short forms that CLDR has for them."""

from __future__ import annotations

import pytest

from i18nlint.facts.numbers import extract_numbers
from i18nlint.model.fact import FactKind
from i18nlint.model.language import LanguageTag

_LONG = {
    "ar": "24 يونيو 2026", "bg": "24 юни 2026 г.", "ca": "24 de juny del 2026",
    "cs": "24. června 2026", "da": "24. juni 2026", "de": "24. Juni 2026",
    "el": "24 Ιουνίου 2026", "en": "June 24, 2026", "es": "24 de junio de 2026",
    "fa": "24 ژوئن 2026", "fi": "24. kesäkuuta 2026", "fr": "24 juin 2026",
    "he": "24 ביוני 2026", "hi": "24 जून 2026", "hu": "2026. június 24.", "id": "24 Juni 2026",
    "it": "24 giugno 2026", "ja": "2026年6月24日", "ko": "2026년 6월 24일", "nb": "24. juni 2026",
    "nl": "24 juni 2026", "pl": "24 czerwca 2026", "pt": "24 de junho de 2026",
    "ro": "24 iunie 2026", "ru": "24 июня 2026 г.", "sk": "24. júna 2026", "sv": "24 juni 2026",
    "th": "24 มิถุนายน 2026", "tr": "24 Haziran 2026", "uk": "24 червня 2026 р.",
    "vi": "24 tháng 6, 2026", "zh": "2026年6月24日",
}  # fmt: skip
_SHORT = {
    "ar": "24\u200f/06\u200f/2026", "cs": "24. 6. 2026", "de": "24.06.2026", "en": "Jun 24, 2026",
    "he": "24 ביוני 2026", "hu": "2026. jún. 24.", "ko": "2026. 6. 24.", "ja": "2026/06/24",
    "pl": "24 cze 2026", "th": "24 มิ.ย. 2026", "zh": "2026年6月24日",
}  # fmt: skip
_ODD = {
    "es": ("24 mar 2026", "2026-03-24"), "it": ("24 set 2026", "2026-09-24"),
    "tr": ("24 Ara 2026", "2026-12-24"), "pl": ("24 lis 2026", "2026-11-24"),
    "fr": ("24 déc. 2026", "2026-12-24"), "ro": ("24 dec. 2026", "2026-12-24"),
    "th": ("24 ม.ค. 2026", "2026-01-24"),
}  # fmt: skip

_JOINED = {
    "ca": "24 d’abril de 2026", "cs": "24. dubna roku 2026", "de": "24. April des Jahres 2026",
    "el": "24 Απριλίου του έτους 2026", "en": "April the 24th of 2026",
    "es": "24 de abril del año 2026", "fr": "24 avril de l'an 2026",
    "it": "24 aprile dell’anno 2026", "ja": "2026年の4月24日", "ko": "2026년의 4월 24일",
    "nl": "24 april van het jaar 2026", "pl": "24 kwietnia roku 2026",
    "pt": "24 de abril do ano de 2026", "sv": "24 april år 2026",
}  # fmt: skip


def _values(language: str, text: str) -> list[list[str]]:
    found = extract_numbers(text, LanguageTag.parse(language))
    return [[str(reading.value) for reading in fact.readings] for fact in found]


@pytest.mark.parametrize(
    ("language", "text"), [*_LONG.items(), *_SHORT.items()], ids=lambda value: value
)
def test_a_date_in_its_usual_form_is_one_fact(language: str, text: str) -> None:
    (values,) = _values(language, text)
    assert "2026-06-24" in values


@pytest.mark.parametrize("language", _JOINED)
def test_a_language_joins_the_parts_of_a_date_with_words_of_its_own(language: str) -> None:
    (values,) = _values(language, _JOINED[language])
    assert values[0] == "2026-04-24"


def test_words_of_another_language_join_no_date() -> None:
    assert _values("fr", "24 of 2026, 24 van april")[0] == ["24"]
    assert ["2026-04"] not in _values("en", "april van 2026")


@pytest.mark.parametrize("language", _ODD)
def test_a_month_that_is_another_word_too_is_one_between_day_and_year(language: str) -> None:
    text, date = _ODD[language]
    (values,) = _values(language, text)
    assert values[0] == date


def test_a_hindi_month_may_be_written_without_its_dot() -> None:
    assert _values("hi", "फरवरी 2026 में") == _values("hi", "फ़रवरी 2026 में") == [["2026-02"]]


def test_such_a_word_is_no_month_elsewhere() -> None:
    assert _values("es", "el mar en 2026") == [["2026", "2026"]]
    assert _values("it", "il set di 24 pezzi") == [["24"]]


def test_a_year_at_the_end_of_a_sentence_begins_no_date() -> None:
    assert _values("en", "It began in 2026. March was cold.")[0][0] == "2026"


@pytest.mark.parametrize(
    ("language", "text"),
    [("ko", "3일차"), ("ko", "3주차"), ("zh", "第三天"), ("zh", "第三周"), ("ja", "3日目")],
    ids=lambda value: value,
)
def test_a_day_that_is_counted_is_an_ordinal_and_lasts_no_three_days(
    language: str, text: str
) -> None:
    (fact,) = extract_numbers(text, LanguageTag.parse(language))
    assert fact.kind is FactKind.ORDINAL
    assert fact.value == 3


def test_the_fourth_week_is_no_all_around_in_chinese() -> None:
    assert _values("zh", "第四周")[0][0] == "4"
    assert _values("zh", "四周都是海") == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "the 1990s"), ("de", "die 1990er Jahre"), ("fr", "les années 1990"),
        ("es", "la década de 1990"), ("pt", "na década de 1990"), ("ca", "la dècada de 1990"),
        ("it", "gli anni '90"), ("ro", "anii '90"), ("nl", "de jaren 90"), ("bg", "90-те години"),
        ("sk", "90. roky"), ("vi", "thập niên 1990"), ("th", "ทศวรรษ 1990"), ("fa", "دهه 1990"),
        ("hi", "1990 के दशक"), ("he", "שנות ה-90"), ("ko", "1990년대"), ("ja", "1990年代"),
    ],
    ids=lambda value: value,
)  # fmt: skip
def test_a_decade_is_told_by_its_words(language: str, text: str) -> None:
    ((decade, *_),) = _values(language, text)
    assert decade == "1990s"


@pytest.mark.parametrize(
    "language", ["ko", "ja", "zh", "th", "ar", "hi", "ru", "uk", "vi", "el", "he", "fa"]
)
def test_english_halves_of_the_day_are_known_everywhere(language: str) -> None:
    ((time, *_),) = _values(language, "2:30 PM")
    assert time == "14:30"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("el", "τον Ιούλιο"),
        ("el", "τον Ιούλη"),
        ("sk", "v júli"),
        ("fi", "heinäkuuhun"),
        ("fi", "heinäkuussakin"),
        ("hu", "júliusig"),
        ("hu", "júliusról"),
        ("hu", "júliusában"),
        ("hu", "júliusáig"),
        ("tr", "temmuzda"),
    ],
)
def test_a_month_is_read_in_its_cases(language: str, text: str) -> None:
    (fact,) = extract_numbers(text, LanguageTag.parse(language))
    assert fact.value == "--07"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("kk", "2019 ж. 17 наурыз"), ("km", "17 មីនា 2019"),
        ("ky", "2019-ж., 17-март"), ("lo", "17 ມີນາ 2019"), ("lv", "2019. gada 17. marts"),
        ("ml", "2019, മാർച്ച് 17"), ("mn", "2019 оны гуравдугаар сарын 17"), ("my", "2019 မတ် 17"),
        ("ne", "2019 मार्च 17"), ("si", "2019 මාර්තු 17"), ("sw", "17 Machi 2019"),
        ("ur", "17 مارچ، 2019"), ("uz", "17-mart, 2019"),
    ],
)  # fmt: skip
def test_a_long_date_is_read_where_we_have_the_names_of_cldr_alone(
    language: str, text: str
) -> None:
    (date,) = extract_numbers(text, LanguageTag.parse(language))
    assert (date.kind, date.value) == (FactKind.DATE, "2019-03-17")


def test_a_year_and_a_number_of_people_are_no_date() -> None:
    year, people = extract_numbers("2019. gada 17 cilvēki", LanguageTag("lv"))
    assert [str(fact.value) for fact in (year, people)] == ["2019", "17"]


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("vi", "ngày một tháng năm năm 2026", "2026-05-01"),  # năm is five, and a year
        ("vi", "tháng năm năm hai nghìn không trăm hai mươi sáu", "2026-05"),
        ("es", "Primero De Enero De 2026", "2026-01-01"),  # as titles are written
        ("ko", "9999년 12월 31일", "9999-12-31"),  # "never ends"
        ("ja", "9999年12月31日", "9999-12-31"),
    ],
)
def test_a_date_is_one_fact_whatever_its_words_look_like(
    language: str, text: str, value: str
) -> None:
    (date,) = extract_numbers(text, LanguageTag.parse(language))
    assert (date.kind, date.value) == (FactKind.DATE, value)
