"""Shares in words, and ordinals that look like shares or seconds."""

from __future__ import annotations

from fractions import Fraction

import pytest

from i18nlint.facts.numbers import extract_numbers
from i18nlint.model.fact import FactKind, Reading
from i18nlint.model.language import LanguageTag

SHARES = [
    ("ru", "в половине лодок", "1/2"),
    ("ru", "в двух третях лодок", "2/3"),
    ("ru", "в четверти случаев", "1/4"),
    ("uk", "у чверті човнів", "1/4"),
    ("hu", "a hajók harmada", "1/3"),
    ("hu", "a hajók kétötöde", "2/5"),
    ("tr", "teknelerin yedide birine", "1/7"),
    ("tr", "yarısından", "1/2"),
    ("ar", "ربعهم", "1/4"),
    ("ar", "نصفها", "1/2"),
    ("he", "ושליש מהן", "1/3"),
    ("he", "כרבע מהן", "1/4"),
    ("nl", "tweederde van de boten", "2/3"),
    ("el", "οι μισοί από τους ναύτες", "1/2"),
    ("en", "A quarter of the boats", "1/4"),
    ("en", "A third of the way", "1/3"),
    ("fr", "un tiers des bateaux", "1/3"),
    ("fr", "les deux tiers de la somme", "2/3"),
    ("it", "un terzo dei porti", "1/3"),
    ("es", "la cuarta parte de los barcos", "1/4"),
    ("nl", "een vierde van de boten", "1/4"),
    ("nl", "twee derde", "2/3"),
    ("pl", "dwie trzecie łodzi", "2/3"),
    ("pl", "o jedną czwartą", "1/4"),
    ("cs", "pětina lodí", "1/5"),
    ("uk", "дві третіх човнів", "2/3"),
    ("tr", "teknelerin üçte ikisi", "2/3"),
    ("tr", "dörtte biri", "1/4"),
    ("fa", "دو سوم قایق‌ها", "2/3"),
    ("sv", "en sjundedel", "1/7"),
    ("id", "tiga perlima kapal", "3/5"),
]
ORDINALS = [
    ("en", "add a second page", 2),
    ("en", "it takes a second argument", 2),
    ("es", "un segundo argumento", 2),
    ("pt", "um segundo argumento", 2),
    ("fr", "un second argument", 2),
    ("it", "un secondo file", 2),
    ("it", "un quarto porto", 4),
    ("nl", "een derde pagina", 3),
]
SECONDS = [
    ("en", "a second later"),
    ("en", "it lasts a second."),
    ("es", "un segundo después"),
    ("pt", "um segundo depois"),
    ("it", "un secondo dopo"),
]


def first_reading(text: str, language: str) -> Reading:
    return extract_numbers(text, LanguageTag.parse(language))[0].readings[0]


@pytest.mark.parametrize(("language", "text", "share"), SHARES, ids=lambda value: value)
def test_a_share_in_words_is_a_fraction(language: str, text: str, share: str) -> None:
    assert first_reading(text, language) == Reading(FactKind.FRACTION, Fraction(share))


@pytest.mark.parametrize(("language", "text", "place"), ORDINALS, ids=str)
def test_a_noun_makes_an_ordinal_of_a_second_and_of_a_part(
    language: str, text: str, place: int
) -> None:
    assert first_reading(text, language) == Reading(FactKind.ORDINAL, Fraction(place))


@pytest.mark.parametrize(("language", "text"), SECONDS, ids=lambda value: value)
def test_a_second_that_nothing_follows_is_a_unit(language: str, text: str) -> None:
    assert first_reading(text, language) == Reading(FactKind.DURATION, Fraction(1), "s")


def test_a_preposition_glued_to_its_article_begins_no_unit() -> None:
    facts = extract_numbers("trois des quatre bateaux", LanguageTag("fr"))
    assert [fact.readings[0].kind for fact in facts] == [FactKind.COUNT, FactKind.COUNT]


@pytest.mark.parametrize(
    ("language", "text", "days"),
    [
        ("ru", "за шесть рабочих дней", 6),
        ("uk", "п'ять робочих днів", 5),
        ("cs", "pět pracovních dnů", 5),
        ("nl", "vijf werkdagen", 5),
        ("sv", "fem arbetsdagar", 5),
        ("tr", "beş iş günü", 5),
        ("hi", "पाँच कार्य दिवस", 5),
        ("zh-Hant", "六個工作天", 6),
        ("pl", "po sześciu tygodniach", 42),
        ("de", "nach 3 Arbeitstagen", 3),
    ],
    ids=str,
)
def test_days_of_work_and_inflected_units_last(language: str, text: str, days: int) -> None:
    seconds = Fraction(days * 86_400)
    assert first_reading(text, language) == Reading(FactKind.DURATION, seconds, "s")


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("ru", "три целых две десятых литра", "16/5"),
        ("hi", "तीन सही तीन बटा चार", "15/4"),
        ("hi", "डे\u0922\u093c सौ", "150"),
        ("hi", "डे\u095d सौ", "150"),
    ],
)
def test_a_whole_and_its_part_are_one_value(language: str, text: str, value: str) -> None:
    assert first_reading(text, language).value == Fraction(value)


def test_hours_go_on_with_no_broken_number_of_metres() -> None:
    facts = extract_numbers("in zesendertig uur 7,4 m gestegen", LanguageTag("nl"))
    assert facts[0].readings[0].value == 36 * 3600


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("en", "a fifth less than before", FactKind.FRACTION),
        ("en", "by almost a fifth, to 71", FactKind.FRACTION),
        ("en", "five quarters of decline", FactKind.COUNT),
        ("en", "three quarters of it", FactKind.FRACTION),
        ("fr", "neuf week-ends sur dix", FactKind.COUNT),
    ],
)
def test_what_follows_tells_a_share_from_a_count(language: str, text: str, kind: FactKind) -> None:
    assert first_reading(text, language).kind is kind


@pytest.mark.parametrize(
    ("language", "text"), [("ja", "15分の休憩をとる"), ("ko", "15분의 휴식을 갖는다")]
)
def test_a_denominator_without_a_numerator_is_so_many_minutes(language: str, text: str) -> None:
    (fact,) = extract_numbers(text, LanguageTag.parse(language))
    assert fact.readings[0] == Reading(FactKind.DURATION, Fraction(900), "s")


def test_ample_room_is_no_ten_minutes() -> None:
    assert not extract_numbers("十分の余裕がある", LanguageTag.parse("ja"))


@pytest.mark.parametrize(
    ("language", "text", "part"),
    [
        ("ru", "пройдена шестая часть пути", "1/6"),
        ("uk", "зроблено восьму частину роботи", "1/8"),
        ("pl", "ósma część zbiorów", "1/8"),
        ("es", "la octava parte de los socios", "1/8"),
        ("de", "der sechste Teil der Strecke", "1/6"),
        ("en", "the last quarter and the last sixth of the year", "1/6"),
    ],
)
def test_an_ordinal_may_name_a_part(language: str, text: str, part: str) -> None:
    last = extract_numbers(text, LanguageTag.parse(language))[-1]
    assert part in [str(each.value) for each in last.readings if each.kind is FactKind.FRACTION]


@pytest.mark.parametrize(("language", "text"), [("en", "the sixth page"), ("ru", "шестая глава")])
def test_an_ordinal_in_front_of_another_noun_names_none(language: str, text: str) -> None:
    (fact,) = extract_numbers(text, LanguageTag.parse(language))
    assert [each.kind for each in fact.readings] == [FactKind.ORDINAL]


@pytest.mark.parametrize(
    ("language", "text", "reading"),
    [
        ("pl", "ćwierć miliona osób", Reading(FactKind.COUNT, Fraction(250_000), "person")),
        ("ru", "в четверти часа", Reading(FactKind.DURATION, Fraction(900), "s")),
        ("ru", "в третьей четверти", Reading(FactKind.DATE, "Q3")),
        ("ko", "사반세기가 지났다", Reading(FactKind.DURATION, Fraction(25), "year")),
        ("zh-Hant", "半個世紀後", Reading(FactKind.DURATION, Fraction(50), "year")),
        ("ru", "в четверть третьего", Reading(FactKind.TIME, "02:15")),
        ("uk", "о чверть на третю", Reading(FactKind.TIME, "02:15")),
    ],
)
def test_a_part_of_something_is_so_much_of_it(language: str, text: str, reading: Reading) -> None:
    facts = extract_numbers(text, LanguageTag.parse(language))
    assert [fact.readings[0] for fact in facts] == [reading]


def test_two_who_take_half_each_are_no_two_and_a_half() -> None:
    two, half = extract_numbers("둘이 절반씩 나눈다", LanguageTag.parse("ko"))
    assert [two.value, half.value] == [2, Fraction(1, 2)]
