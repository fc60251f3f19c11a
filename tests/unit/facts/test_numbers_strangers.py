"""What pages of other kinds say: recipes with inches, reports in kelvins, museums, timetables."""

from __future__ import annotations

from fractions import Fraction

import pytest

from i18nlint.facts.numbers import extract_numbers
from i18nlint.model.fact import FactKind, Reading, Strength
from i18nlint.model.language import LanguageTag


def readings(text: str, language: str) -> list[tuple[Reading, ...]]:
    return [fact.readings for fact in extract_numbers(text, LanguageTag.parse(language))]


def values(text: str, language: str, kind: FactKind) -> list[object]:
    found = (reading for fact in readings(text, language) for reading in fact)
    return [reading.value for reading in found if reading.kind is kind]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("В 80-е годы XVIII века", "ru"),
        ("In den 80er-Jahren des 18. Jahrhunderts", "de"),
        ("V 80. letech 18. století", "cs"),
        ("18世纪80年代", "zh"),
        ("en los años ochenta del siglo XVIII", "es"),
        ("negli anni Ottanta del Settecento", "it"),
        ("in de jaren tachtig van de achttiende eeuw", "nl"),
        ("vào thập niên 80 của thế kỷ 18", "vi"),
    ],
)
def test_a_decade_is_one_of_the_century_next_to_it(text: str, language: str) -> None:
    assert readings(text, language) == [(Reading(FactKind.DATE, "1780s"),)]


@pytest.mark.parametrize(
    ("text", "language", "said"),
    [
        ("오전 5시", "ko", "05:00"),
        ("오후 5시", "ko", "17:00"),
        ("오후 5시 반", "ko", "17:30"),
        ("上午5点", "zh", "05:00"),
        ("午後5時", "ja", "17:00"),
    ],
)
def test_an_hour_with_its_half_of_the_day_is_one_hour(text: str, language: str, said: str) -> None:
    assert values(text, language, FactKind.TIME) == [said]


@pytest.mark.parametrize(
    ("text", "language"),
    [("1:10 and 6:30 p.m.", "en"), ("1:10 و6:30 مساءً", "ar"), ("from 1:10 to 6:30 pm", "en")],
)
def test_the_last_time_may_say_the_half_of_the_day_for_all(text: str, language: str) -> None:
    assert {"01:10", "13:10", "18:30"} == set(values(text, language, FactKind.TIME))


def test_a_time_of_24_hours_needs_no_half_of_the_day() -> None:
    assert values("17:10 and 6:30 p.m.", "en", FactKind.TIME) == ["17:10", "18:30"]


@pytest.mark.parametrize(
    ("text", "language", "reading"),
    [
        ("9 × 13 inch", "en", Reading(FactKind.DIMENSION, "9x13", "in")),
        ("23 × 33 cm", "de", Reading(FactKind.DIMENSION, "23x33", "cm")),
        ("23×33cm 틀", "ko", Reading(FactKind.DIMENSION, "23x33", "cm")),
        ("8 in, square", "en", Reading(FactKind.SIZE, Fraction(8), "in")),
        ("8 in each of them", "en", Reading(FactKind.COUNT, Fraction(8))),
        ("8 in tutto", "it", Reading(FactKind.COUNT, Fraction(8))),
    ],
)
def test_inches_end_their_clause(text: str, language: str, reading: Reading) -> None:
    assert readings(text, language) == [(reading,)]


@pytest.mark.parametrize(
    ("text", "language", "reading"),
    [
        ("25 °C (298 K)", "en", Reading(FactKind.SIZE, Fraction(298), "K")),
        ("25°C(298K)로", "ko", Reading(FactKind.SIZE, Fraction(298), "K")),
        ("At 30 °C 5K users", "en", Reading(FactKind.COUNT, Fraction(5000))),
    ],
    ids=["apart", "glued", "thousands"],
)
def test_next_to_degrees_k_is_kelvin(text: str, language: str, reading: Reading) -> None:
    assert readings(text, language)[-1] == (reading,)


@pytest.mark.parametrize(
    ("text", "language"),
    [("duas horas e quinze e custa", "pt-BR"), ("deux heures quinze et coûte", "fr")],
)
def test_minutes_may_follow_their_hour_without_a_name(text: str, language: str) -> None:
    assert readings(text, language)[0][0] == Reading(FactKind.DURATION, Fraction(8100), "s")


def test_people_behind_an_hour_are_no_minutes() -> None:
    assert len(readings("duas horas e quinze pessoas", "pt-BR")) == 2


def test_a_number_in_front_of_a_part_of_an_hour_is_not_multiplied() -> None:
    assert values("المستوى 2 ربع ساعة", "ar", FactKind.COUNT) == [2]
    assert values("المستوى 2 ربع ساعة", "ar", FactKind.DURATION) == [900]


def test_points_that_are_taken_off_may_be_told_without_a_sign() -> None:
    assert values("minus 10 points", "en", FactKind.COUNT) == [-10, 10]
    assert values("minus 10 °C", "en", FactKind.SIZE) == [-10]


def test_hindi_quarters_are_of_an_hour_in_a_range() -> None:
    assert values("सुबह सवा दस से पौने बारह बजे", "hi", FactKind.TIME) == ["10:15", "11:45"]


@pytest.mark.parametrize("text", ["12 × 5 min", "12 × 5 %", "12 × 5 kg"])
def test_what_is_multiplied_has_no_sides(text: str) -> None:
    assert FactKind.DIMENSION not in {fact[0].kind for fact in readings(text, "en")}


@pytest.mark.parametrize(
    ("text", "count"), [("四周前冻结", 1), ("房子四周有树", 0), ("最后一个月的计划", 0)]
)
def test_all_around_is_no_four_weeks(text: str, count: int) -> None:
    assert len(readings(text, "zh")) == count


@pytest.mark.parametrize("unit", ["bar", "kPa", "psi", "Nm", "lx", "ppb"])
def test_symbols_of_measures_are_units_in_every_language(unit: str) -> None:
    for language in ("en", "de", "ja"):
        assert readings(f"2 {unit}", language)[0][0] == Reading(FactKind.SIZE, Fraction(2), unit)


@pytest.mark.parametrize(
    ("text", "language"),
    [("€৪৯", "bn"), ("€૪૯", "gu"), ("€౪౯", "te"), ("€៤៩", "km"), ("€４９", "en"), ("€٤٩", "en")],
)
def test_digits_of_every_script_are_digits(text: str, language: str) -> None:
    assert readings(text, language) == [(Reading(FactKind.MONEY, Fraction(49), "EUR"),)]


@pytest.mark.parametrize(
    ("text", "language"), [("மேற்பட்டோர்", "ta"), ("மேல் மாடி", "ta"), ("মেলা", "bn")]
)
def test_a_month_does_not_begin_a_longer_word_of_an_indic_script(text: str, language: str) -> None:
    assert readings(text, language) == []


@pytest.mark.parametrize("text", ["₹40–50 crore", "₹40 to ₹50 crore", "₹40 crore to ₹50 crore"])
def test_the_sign_in_front_and_the_magnitude_behind_hold_for_both_ends(text: str) -> None:
    assert values(text, "en", FactKind.MONEY)[::-1][-1] == 400_000_000


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("instead of 1 hour 40.", "en"),
        ("2 ore e 45", "it"),
        ("dura 1 hora y 40, o más", "es"),
    ],
)
def test_two_digits_that_end_the_clause_behind_an_hour_are_minutes(
    text: str, language: str
) -> None:
    [lasting] = values(text, language, FactKind.DURATION)
    assert lasting in (6000, 9900)


def test_what_is_counted_behind_an_hour_is_no_minute() -> None:
    assert values("In 1 hour 40 people came.", "en", FactKind.DURATION) == [3600]


def test_a_full_stop_behind_a_unit_may_end_the_sentence() -> None:
    """Spanish shortens months to m., too."""
    [found] = readings("el más largo de 640 m.", "es")
    assert Reading(FactKind.SIZE, Fraction(640), "m") in found


def test_the_sign_of_days_behind_a_month_makes_a_date() -> None:
    assert values("iki lapkričio 15 d.", "lt", FactKind.DATE) == ["--11-15"]
    assert values("per 15 d.", "lt", FactKind.DATE) == []


@pytest.mark.parametrize(("text", "kind"), [("14h30", FactKind.TIME), ("41h30", FactKind.DURATION)])
def test_hours_that_no_day_has_last(text: str, kind: FactKind) -> None:
    [(first, *_)] = readings(text, "pt-BR")
    assert first.kind is kind


def test_the_year_behind_a_range_of_days_is_that_of_both() -> None:
    found = values("October 2–18, 2026", "en", FactKind.DATE)
    assert {"2026-10-02", "2026-10-18"} <= set(found)
    assert "2026" not in found


def test_a_number_behind_a_range_of_days_need_not_be_a_year() -> None:
    assert "2026-10-18" not in values("October 2–18 had 2026 guests", "en", FactKind.DATE)


@pytest.mark.parametrize(
    ("text", "value"), [("2만 200원", 20_200), ("32만 700동", 320_700), ("1만 500명", 10_500)]
)
def test_what_is_counted_goes_on_behind_a_korean_myriad(text: str, value: int) -> None:
    [(first, *_)] = readings(text, "ko")
    assert first.value == value


@pytest.mark.parametrize(
    ("text", "language"), [("2026년 3월 11일과 12일", "ko"), ("March 11 and 12, 2026", "en")]
)
def test_two_days_of_a_month_share_it_and_its_year(text: str, language: str) -> None:
    assert {"2026-03-11", "2026-03-12"} <= set(values(text, language, FactKind.DATE))


@pytest.mark.parametrize(
    ("text", "language", "reading"),
    [
        ("cada treinta segundos", "es", Reading(FactKind.DURATION, Fraction(30), "s")),
        ("a cada sessenta segundos", "pt-BR", Reading(FactKind.DURATION, Fraction(60), "s")),
        ("the forty second lantern", "en", Reading(FactKind.ORDINAL, Fraction(42))),
        ("the thirty-second day", "en", Reading(FactKind.ORDINAL, Fraction(32))),
    ],
)
def test_an_ordinal_apart_from_its_number_is_the_unit_that_it_may_be(
    text: str, language: str, reading: Reading
) -> None:
    assert readings(text, language)[0][0] == reading


@pytest.mark.parametrize(
    ("text", "language", "date"),
    [
        ("令和8年5月30日", "ja", "2026-05-30"),
        ("昭和39年10月", "ja", "1964-10"),
        ("令和元年5月", "ja", "2019-05"),
        ("民國115年3月5日", "zh-TW", "2026-03-05"),
        ("民国 115 年", "zh", "2026"),
        ("단기 4359년", "ko", "2026"),
        ("불기 2570년", "ko", "2026"),
    ],
)
def test_a_year_of_an_era_is_a_year(text: str, language: str, date: str) -> None:
    assert values(text, language, FactKind.DATE)[0] == date


def test_the_korean_short_term_is_no_era() -> None:
    assert not values("단기 3년 계획", "ko", FactKind.DATE)


def test_two_vietnamese_digits_that_follow_each_other_are_a_guess() -> None:
    assert 2 * 86_400 in values("một hai ngày", "vi", FactKind.DURATION)
    assert values("ba tám", "vi", FactKind.COUNT) == [38]


def test_nine_at_half_price_may_be_nine() -> None:
    assert "21:00" in values("晚上九點半價出售", "zh-Hant", FactKind.TIME)


def test_half_past_nine_is_nothing_else() -> None:
    assert values("晚上九點半", "zh-Hant", FactKind.TIME) == ["21:30"]


def test_full_years_of_age_are_no_weeks() -> None:
    assert {reading.unit for reading in readings("未满6周岁的儿童", "zh")[0]} == {
        reading.unit for reading in readings("未满6岁的儿童", "zh")[0]
    }


def test_an_arabic_pound_is_that_of_any_country() -> None:
    assert {reading.unit for reading in readings("450 جنيهًا", "ar")[0]} == {"GBP", "EGP"}


def test_three_quarters_of_it_are_one_fraction() -> None:
    assert values("ثلاثة أرباعها", "ar", FactKind.FRACTION) == [Fraction(3, 4)]


def test_a_preposition_makes_a_couple_no_two() -> None:
    (fact,) = extract_numbers("sbordare di un paio di centimetri", LanguageTag.parse("it"))
    assert fact.strength is Strength.WEAK
    (six,) = extract_numbers("un bambino su sei", LanguageTag.parse("it"))[1:]
    assert six.strength is Strength.SOFT
