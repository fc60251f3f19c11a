"""Measures that a translation states for its readers, and slips in them that are told."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks.numbers import check_numbers
from i18nlint.model.finding import Finding

PairOf = Callable[..., Pair]


def _loud(pair_of: PairOf, languages: str, source: str, target: str) -> list[Finding]:
    one, _, other = languages.partition("-")
    texts = (f"# T\n\n{text}\n" for text in (source, target))
    found = check_numbers(pair_of(*texts, languages=(one, other)))
    return [finding for finding in found if finding.rule not in ("number-extra", "number-missing")]


@pytest.mark.parametrize(
    ("languages", "source", "right", "wrong"),
    [
        pytest.param(
            "nl-en",
            "De boot heeft 350 pk (257 kW) aan boord.",
            "The boat has 257 kW (345 hp) on board.",
            "The boat has 275 kW (345 hp) on board.",
            id="metric horsepower, kilowatts and horsepower",
        ),
        pytest.param(
            "ru-en",
            "У катера мотор на 200 л. с.",
            "The launch has a 197 hp engine.",
            "The launch has a 179 hp engine.",
            id="metric horsepower and another one",
        ),
        pytest.param(
            "en-de",
            "Cut the board to 600 × 400 mm.",
            "Das Brett auf 60 × 40 cm zuschneiden.",
            "Das Brett auf 60 × 45 cm zuschneiden.",
            id="sides in another unit of one system",
        ),
        pytest.param(
            "en-fr",
            "The lake's hotspot reaches 100 Mbps.",
            "La borne du lac atteint 100 Mbit/s.",
            "La borne du lac atteint 10 Mbit/s.",
            id="bits per second by two signs",
        ),
        pytest.param(
            "en-fr",
            "Each bun has 250 calories.",
            "Chaque brioche compte 250 kcal.",
            "Chaque brioche compte 350 kcal.",
            id="calories of food",
        ),
        pytest.param(
            "en-de",
            "Each bun has 250 kcal.",
            "Jedes Brötchen hat 1046 kJ.",
            "Jedes Brötchen hat 1406 kJ.",
            id="kilocalories and kilojoules",
        ),
        pytest.param(
            "ar-en",
            "ارتفاع المنارة 19.2 م.",
            "The lighthouse is 19.2 m high.",
            "The lighthouse is 19.6 m high.",
            id="an Arabic metre, which is no hour after noon",
        ),
        pytest.param(
            "zh-en",
            "果园占地100亩。",
            "The orchard covers 6.7 hectares.",
            "The orchard covers 7.6 hectares.",
            id="a measure of one country",
        ),
        pytest.param(
            "pl-en",
            "Cennik obowiązuje od 03/2025.",
            "These prices are valid from March 2025.",
            "These prices are valid from May 2025.",
            id="a month of a year in digits",
        ),
        pytest.param(
            "en-fa",
            "The mill was mended in 2025.",
            "آسیاب در سال ۱۴۰۴ تعمیر شد.",
            "آسیاب در سال ۱۴۱۴ تعمیر شد.",
            id="a year of the Persian calendar",
        ),
        pytest.param(
            "en-ar",
            "The mill was mended in 2025.",
            "رُمّمت الطاحونة عام 1446 هـ.",
            "رُمّمت الطاحونة عام 1464 هـ.",
            id="a year of the Islamic calendar",
        ),
        pytest.param(
            "en-th",
            "The mill reopens on 5 May 2025.",
            "โรงสีจะเปิดอีกครั้งในวันที่ 5/5/2568",
            "โรงสีจะเปิดอีกครั้งในวันที่ 5/5/2586",
            id="a date of the Buddhist calendar",
        ),
        pytest.param(
            "en-de",
            "The mill is two miles away.",
            "Die Mühle ist drei Kilometer entfernt.",
            "Die Mühle ist vier Kilometer entfernt.",
            id="miles and kilometres in words",
        ),
        pytest.param(
            "en-de",
            "The mill reopens in a week.",
            "Die Mühle öffnet in acht Tagen wieder.",
            "Die Mühle öffnet in neun Tagen wieder.",
            id="a week of eight days",
        ),
        pytest.param(
            "en-ja",
            "The premiere starts at 17:00 UTC.",
            "初演は翌日2:00（日本時間）に始まります。",
            "初演は翌日3:00（日本時間）に始まります。",
            id="a moment by the clocks of two places",
        ),
        pytest.param(
            "en-ko",
            "The premiere: June 3, 2025, 10:00 PDT",
            "초연: 2025년 6월 4일 오전 2시(한국시간)",
            "초연: 2025년 6월 7일 오전 2시(한국시간)",
            id="a moment that is the next day elsewhere",
        ),
        pytest.param(
            "en-de",
            "The pipes are flushed twice a year.",
            "Die Rohre werden alle sechs Monate gespült.",
            "Die Rohre werden alle vier Monate gespült.",
            id="how often, and the time between",
        ),
    ],
)
def test_another_unit_is_silent_and_its_slip_is_told(
    pair_of: PairOf, languages: str, source: str, right: str, wrong: str
) -> None:
    assert not _loud(pair_of, languages, source, right)
    assert _loud(pair_of, languages, source, wrong)


@pytest.mark.parametrize(
    ("home", "abroad", "wrong"),
    [
        ("800 123 456", "+48 800 123 456", "+48 800 123 465"),
        ("06 1234 5678", "+39 06 1234 5678", "+39 06 1234 5687"),
        ("030 123456", "+49 30 12 34 56", "+49 30 12 34 65"),
        ("01 23 45 67 89", "+33 (0)1 23 45 67 89", "+33 (0)1 23 45 76 89"),
        ("8 (812) 555-01-44", "+7 812 555 01 44", "+7 812 555 01 41"),
        ("+7 (812) 555-01-44", "+7 812 555 01 44", "+7 812 555 01 41"),
        ("(212) 555-0142", "+1 212 555 0142", "+1 212 555 0124"),
    ],
)
def test_a_telephone_number_is_one_at_home_and_abroad(
    pair_of: PairOf, home: str, abroad: str, wrong: str
) -> None:
    def told(source: str, target: str) -> bool:
        texts = (f"# T\n\n| A |\n| --- |\n| Tel. {text} |\n" for text in (source, target))
        return bool([*check_numbers(pair_of(*texts, languages=("de", "en")))])

    assert not told(home, abroad)
    assert not told(abroad, home)
    assert told(home, wrong)


@pytest.mark.parametrize(
    ("source", "target", "is_told"),
    [
        ("1 l (4 ¼ cups)", "1 l", False),
        ("2 tbsp (30 ml)", "2 EL", False),
        ("2 cups of oats", "180 g Hafer", False),
        ("Path 2 (2019)", "Weg 2", True),
        ("18 kg of oats", "81 kg Hafer", True),
        ("i18n", "Mehrsprachigkeit", False),
        ("ES2024", "Neuestes", True),
    ],
)
def test_what_a_cell_measures_by_or_abbreviates_is_no_other_number(
    pair_of: PairOf, source: str, target: str, is_told: bool
) -> None:
    texts = (f"# T\n\n| A |\n| --- |\n| {text} |\n" for text in (source, target))
    found = check_numbers(pair_of(*texts, languages=("en", "de")))
    assert any(f.score > _NOTE or f.variant == "cell" for f in found) is is_told


_NOTE = 0.6


@pytest.mark.parametrize(
    ("languages", "source", "target"),
    [
        (
            "ko-ja",
            "보낸 요청 5번 모두 응답을 받았다.",
            "送った7つすべてのリクエストに応答があった。",
        ),
        ("en-zh", "No kite may cost more than $99.", "每只风筝不得超过 96 元。"),
        (
            "en-zh",
            "No kite may cost more than $99 at the pier. That rule is an old one.",
            "码头的风筝不得超过 96 元。这是一条老规矩。",
        ),
        ("en-zh", "A kite costs 120 dollars at the pier.", "码头的风筝一只 120 元。"),
        ("en-zh-Hant", "A kite costs 120 US dollars.", "碼頭的風箏一只 120 元。"),
        ("en-zh-Hant", "A kite costs 120 dollars at the pier.", "碼頭的風箏一只 210 元。"),
    ],
)
def test_another_number_of_what_is_counted_or_paid_otherwise_is_told(
    pair_of: PairOf, languages: str, source: str, target: str
) -> None:
    assert any(found.score > _NOTE for found in _loud(pair_of, languages, source, target))


@pytest.mark.parametrize(
    ("languages", "source", "target"),
    [
        ("en-de", "No kite may cost more than $99.", "Kein Drachen darf mehr als 92 € kosten."),
        ("en-ja", "No kite may cost more than $12.", "凧は1,800円を超えてはならない。"),
        ("en-zh-Hant", "A kite costs 120 dollars at the pier.", "碼頭的風箏一只 120 元。"),
        ("zh_Hant-en", "碼頭的風箏一只 120 元。", "A kite costs 120 dollars at the pier."),
    ],
)
def test_a_price_in_another_currency_is_no_warning(
    pair_of: PairOf, languages: str, source: str, target: str
) -> None:
    assert all(found.score < _NOTE for found in _loud(pair_of, languages, source, target))


@pytest.mark.parametrize(
    ("languages", "source", "target", "is_told"),
    [
        ("en-de", "The loom is on the second floor.", "Der Webstuhl steht im 1. Stock.", False),
        ("en-fr", "The loom is on the 2nd floor.", "Le métier est au 1er étage.", False),
        ("fr-en", "Le métier est au 3e étage.", "The loom is on the 4th floor.", False),
        ("en-ko", "The loom is on the 2nd floor.", "베틀은 3층에 있다.", False),
        ("en-ko", "The loom is on the 2nd floor.", "베틀은 4층에 있다.", True),
        ("de-fr", "Der Webstuhl steht im 3. Stock.", "Le métier est au 4e étage.", True),
        ("ja-ko", "織機は3階にある。", "베틀은 4층에 있다.", True),
        ("en-ko", "The loom is on the 2nd page.", "베틀은 3쪽에 있다.", True),
    ],
)
def test_floors_are_counted_from_the_street_or_from_above_it(
    pair_of: PairOf, languages: str, source: str, target: str, is_told: bool
) -> None:
    found = _loud(pair_of, languages, source, target)
    assert any(finding.score > _NOTE for finding in found) is is_told


@pytest.mark.parametrize(
    ("languages", "source", "target", "is_told"),
    [
        ("en-fr", "Close to 80% of the kites fly.", "Près de 20 % des cerfs-volants volent.", True),
        ("en-fr", "It takes 80% less string.", "Il ne faut plus que 20 % de la ficelle.", False),
        ("en-de", "95% of the string is unused.", "5 % der Schnur werden benutzt.", False),
        ("en-de", "Two fifths of the kites fly.", "Drei Fünftel der Drachen fliegen.", True),
        ("en-de", "Kites are two fifths cheaper.", "Drachen kosten nur drei Fünftel.", False),
        ("zh-en", "风筝全场8折。", "Get 20% off all kites.", False),
    ],
)
def test_a_rest_is_one_where_something_is_said_to_be_less(
    pair_of: PairOf, languages: str, source: str, target: str, is_told: bool
) -> None:
    found = _loud(pair_of, languages, source, target)
    assert any(finding.score > _NOTE for finding in found) is is_told


@pytest.mark.parametrize(
    ("languages", "source", "target", "is_told"),
    [
        ("en-hu", "The pier opens at 9 am.", "A móló 9 órától van nyitva.", False),
        ("en-hu", "The pier opens at 9 am.", "A móló 8 órától van nyitva.", True),
        ("en-hu", "Be at the pier by 5 o'clock.", "Legyél ott 5 órára a mólón.", False),
        ("en-hu", "The crossing takes 5 hours.", "Az átkelés 5 óráig tart.", False),
        ("en-el", "The boat has a 125 cc engine.", "Η βάρκα έχει κινητήρα 125 κυβικά.", False),
        ("en-el", "The tank holds 125 m³.", "Η δεξαμενή χωράει 125 κυβικά.", False),
        ("en-pl", "The sail came with 8 gigs of data.", "Do żagla było 8 giga danych.", False),
        ("en-pl", "The sail came with 8 GB of data.", "Do żagla było 6 giga danych.", True),
        ("en-pl", "A 12-megapixel camera.", "Aparat 12 mega.", False),
        ("it-en", "La vela ha 8 giga di dati.", "The sail has 8 GB of data.", False),
        ("en-sw", "The pier closes at 20:40.", "Gati hufungwa saa 2:40.", False),
        ("en-de", "Set the mast to 5.", "Setze den Mast auf .5 heute.", False),
        ("en-sw", "The pier opens at 8:40.", "Gati hufunguliwa saa 2:40.", False),
    ],
)
def test_a_word_that_names_two_units_agrees_with_either(
    pair_of: PairOf, languages: str, source: str, target: str, is_told: bool
) -> None:
    found = _loud(pair_of, languages, source, target)
    assert any(finding.score > _NOTE for finding in found) is is_told
