"""Times of day as languages tell them: in the morning, at night, quarters from the next hour."""

from __future__ import annotations

import pytest

from i18nlint.facts.numbers import extract_numbers
from i18nlint.model.fact import FactKind, Reading
from i18nlint.model.language import LanguageTag


def readings(text: str, language: str) -> list[tuple[Reading, ...]]:
    return [fact.readings for fact in extract_numbers(text, LanguageTag.parse(language))]


HALVES = [
    ("en", "3 a.m.", "03:00"),
    ("en", "3 at night", "03:00"),
    ("en", "9 o'clock at night", "21:00"),
    ("de", "3 Uhr nachts", "03:00"),
    ("de", "9 Uhr abends", "21:00"),
    ("fr", "3 heures du matin", "03:00"),
    ("fr", "9 heures du soir", "21:00"),
    ("es", "las 3 de la madrugada", "03:00"),
    ("es", "las 9 de la noche", "21:00"),
    ("pt", "3 da madrugada", "03:00"),
    ("pt", "9 horas da noite", "21:00"),
    ("it", "le 3 di notte", "03:00"),
    ("it", "le 9 di sera", "21:00"),
    ("nl", "3 uur 's nachts", "03:00"),
    ("nl", "9 uur 's avonds", "21:00"),
    ("pl", "o 3 w nocy", "03:00"),
    ("pl", "9 wieczorem", "21:00"),
    ("ru", "3 часа ночи", "03:00"),
    ("ru", "9 часов вечера", "21:00"),
    ("uk", "3 ночі", "03:00"),
    ("uk", "9 вечора", "21:00"),
    ("tr", "gece 3:30", "03:30"),
    ("tr", "öğleden sonra 3:30", "15:30"),
    ("ar", "1:30 م", "13:30"),
    ("ar", "9:00 ص", "09:00"),
    ("ar", "الساعة 5 م", "17:00"),
    ("ar", "الساعة 3 ليلا", "03:00"),
    ("fa", "ساعت ۹ شب", "21:00"),
    ("fa", "ساعت ۳ بامداد", "03:00"),
    ("hi", "रात 3:30 बजे", "03:30"),
    ("hi", "रात 9 बजे", "21:00"),
    ("hi", "साढ़े तीन बजे", "03:30"),
    ("id", "pukul 9 malam", "21:00"),
    ("id", "pukul 3 dini hari", "03:00"),
    ("vi", "9 giờ tối", "21:00"),
    ("vi", "3 giờ đêm", "03:00"),
    ("th", "หกโมงเย็น", "18:00"),
    ("sv", "klockan 9 på kvällen", "21:00"),
    ("sv", "klockan 3 på natten", "03:00"),
    ("cs", "ve 3 v noci", "03:00"),
    ("cs", "v 9 večer", "21:00"),
    ("ko", "밤 9시", "21:00"),
    ("ko", "밤 1시", "01:00"),
    ("ja", "夜9時", "21:00"),
    ("ja", "深夜1時", "01:00"),
    ("zh", "晚上9点", "21:00"),
    ("zh", "深夜1点", "01:00"),
    ("zh-Hant", "晚上9點", "21:00"),
]


@pytest.mark.parametrize(("language", "text", "time"), HALVES, ids=lambda value: value)
def test_a_part_of_the_day_tells_its_half(language: str, text: str, time: str) -> None:
    (found,) = readings(text, language)
    assert found[0] == Reading(FactKind.TIME, time)


@pytest.mark.parametrize(
    ("language", "text", "time"),
    [
        ("en", "a quarter to ten", "09:45"),
        ("de", "Viertel vor zehn", "09:45"),
        ("de", "dreiviertel zehn", "09:45"),
        ("nl", "kwart voor tien", "09:45"),
        ("sv", "kvart i tio", "09:45"),
        ("sv", "kvart över tio", "10:15"),
        ("pl", "za kwadrans dziesiąta", "09:45"),
        ("pl", "kwadrans po dziesiątej", "10:15"),
        ("ru", "без четверти десять", "09:45"),
        ("ru", "четверть десятого", "09:15"),
        ("uk", "за чверть десята", "09:45"),
        ("uk", "чверть на десяту", "09:15"),
        ("cs", "čtvrt na deset", "09:15"),
        ("cs", "tři čtvrtě na deset", "09:45"),
    ],
    ids=lambda value: value,
)
def test_quarters_are_told_from_an_hour(language: str, text: str, time: str) -> None:
    (found,) = readings(text, language)
    assert found[0] == Reading(FactKind.TIME, time)


@pytest.mark.parametrize(
    ("language", "text"),
    [("id", "3 malam"), ("vi", "3 đêm"), ("tr", "3 gece"), ("en", "3 at night")],
)
def test_nights_may_be_counted(language: str, text: str) -> None:
    (found,) = readings(text, language)
    assert Reading(FactKind.COUNT, found[1].value) in found
    assert found[1].value == 3


def test_a_year_of_the_common_era_is_no_afternoon() -> None:
    ((first, *_),) = readings("عام 2024 م", "ar")
    assert first == Reading(FactKind.DATE, "2024")


def test_a_quarter_without_an_hour_is_no_time() -> None:
    found = [
        reading.kind for fact in readings("четверть всех пользователей", "ru") for reading in fact
    ]
    assert FactKind.TIME not in found


@pytest.mark.parametrize(
    ("language", "text", "time"),
    [
        ("fr", "dix heures moins le quart", "09:45"),
        ("es", "las diez menos cuarto", "09:45"),
        ("pt", "dez horas menos um quarto", "09:45"),
        ("ar", "العاشرة إلا ربعًا", "09:45"),
        ("zh", "三点一刻", "03:15"),
        ("zh", "三点三刻", "03:45"),
        ("zh", "晚上十点半", "22:30"),
        ("th", "ตีสาม", "03:00"),
        ("th", "สองทุ่มครึ่ง", "20:30"),
        ("th", "บ่ายสามโมง", "15:00"),
        ("hi", "शाम को साढ़े पाँच बजे", "17:30"),
        ("ja", "夜の9時", "21:00"),
        ("ru", "в 9.30", "09:30"),
        ("cs", "v 9.30 hod.", "09:30"),
        ("en", "at midnight", "00:00"),
        ("de", "um Mitternacht", "00:00"),
        ("ja", "正午", "12:00"),
        ("ko", "자정", "00:00"),
    ],
    ids=lambda value: value,
)
def test_a_time_is_among_what_is_read(language: str, text: str, time: str) -> None:
    (found,) = readings(text, language)
    assert Reading(FactKind.TIME, time) in found
