"""What one language says in two units and another in one: right it is silent, a slip is told."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks.numbers import check_numbers
from i18nlint.model.finding import Finding

PairOf = Callable[..., Pair]


def _loud(pair_of: PairOf, languages: str, source: str, target: str) -> list[Finding]:
    texts = (f"# T\n\n{text}\n" for text in (source, target))
    found = check_numbers(pair_of(*texts, languages=tuple(languages.split())))
    return [finding for finding in found if finding.rule not in ("number-extra", "number-missing")]


@pytest.mark.parametrize(
    ("languages", "source", "right", "wrong"),
    [
        (
            "en ko",
            "The roof pays for itself in three and a half years.",
            "지붕은 3년 6개월이면 본전을 뽑는다.",
            "지붕은 3년 9개월이면 본전을 뽑는다.",
        ),
        (
            "en ko",
            "The boiler lasted four and three-quarter years.",
            "보일러는 4년 9개월을 버텼다.",
            "보일러는 4년 3개월을 버텼다.",
        ),
        (
            "ja fr",
            "店を開いて1年4か月が過ぎた。",
            "Cela fait maintenant seize mois que la boutique est ouverte.",
            "Cela fait maintenant treize mois que la boutique est ouverte.",
        ),
        (
            "de en",
            "Vor einem Jahr und fünf Monaten bin ich umgezogen.",
            "I moved house seventeen months ago.",
            "I moved house fifteen months ago.",
        ),
        (
            "zh en",
            "我学了一年零两个月。",
            "I studied for fourteen months.",
            "I studied for twelve months.",
        ),
        (
            "en ko",
            "The trip took 2 years, 5 months in all.",
            "여행은 모두 2년 5개월 걸렸다.",
            "여행은 모두 2년 8개월 걸렸다.",
        ),
    ],
)
def test_years_and_months_are_one_span(
    pair_of: PairOf, languages: str, source: str, right: str, wrong: str
) -> None:
    assert not _loud(pair_of, languages, source, right)
    assert _loud(pair_of, languages, source, wrong)


def test_terms_to_choose_from_are_no_span(pair_of: PairOf) -> None:
    source = "Plans run for 1 year, 6 months, 3 months."
    assert not _loud(pair_of, "en ko", source, "요금제는 1년, 6개월, 3개월이다.")


@pytest.mark.parametrize(
    ("languages", "source", "right", "wrong"),
    [
        ("zh de", "水费一吨七毛二。", "Wasser kostet 0,72 Yuan je Tonne.", "0,27 Yuan je Tonne."),
        (
            "zh en",
            "白菜四块六一斤。",
            "Cabbage is 4.60 yuan for half a kilo.",
            "Cabbage is 4.06 yuan.",
        ),
        ("zh en", "包子三块五。", "A bun is 3.5 yuan.", "A bun is 5.3 yuan."),
        ("zh en", "船票70克朗。", "The ferry is 70 kroner.", "The ferry is 90 kroner."),
        (
            "ko vi",
            "첫해 시급은 531원 25전이었다.",
            "Năm đầu, lương là 531,25 won.",
            "Lương là 513,25 won.",
        ),
        (
            "pl en",
            "Bilet kosztuje 3 zł 60 gr.",
            "A ticket is 3.60 zlotys.",
            "A ticket is 6.30 zlotys.",
        ),
        (
            "en de",
            "Tea is three pounds twenty.",
            "Tee kostet 3,20 Pfund.",
            "Tee kostet 3,70 Pfund.",
        ),
        ("ja de", "片道は4千円台半ばだ。", "Einfach rund 4.500 Yen.", "Einfach rund 6.500 Yen."),
        ("ja en", "卵は310円台後半だ。", "Eggs are nearly 320 yen.", "Eggs are nearly 370 yen."),
        (
            "ko en",
            "점심은 8천 원대 중반이다.",
            "Lunch is around 8,500 won.",
            "Lunch is around 6,500 won.",
        ),
        (
            "ko en",
            "방은 4만 원대 후반이다.",
            "A room is just under 50,000 won.",
            "A room is 70,000 won.",
        ),
    ],
)
def test_an_amount_of_money_is_one_in_all_its_words(
    pair_of: PairOf, languages: str, source: str, right: str, wrong: str
) -> None:
    assert not _loud(pair_of, languages, source, right)
    assert _loud(pair_of, languages, source, wrong)


@pytest.mark.parametrize(
    ("languages", "source", "right"),
    [
        ("zh en", "加两块五花肉。", "Add two pieces of pork belly."),
        ("zh en", "我拼了三块三角形。", "I put together three triangles."),
        ("pl en", "Dodaj 40 gr masła za 4 zł.", "Add 40 g of butter for 4 zlotys."),
    ],
)
def test_what_is_counted_behind_is_no_change(
    pair_of: PairOf, languages: str, source: str, right: str
) -> None:
    assert not _loud(pair_of, languages, source, right)


@pytest.mark.parametrize(
    ("languages", "source", "right", "wrong"),
    [
        (
            "zh en",
            "销量比去年同期提高了11.5个百分点。",
            "Sales were up 11.5 percentage points on the year.",
            "Sales were 11.5% higher than a year earlier.",
        ),
        (
            "de fr",
            "Der Anteil stieg um 3 Prozentpunkte auf 21 %.",
            "La part a gagné 3 points de pourcentage, à 21 %.",
            "La part a gagné 3 %, à 21 %.",
        ),
        (
            "ko en",
            "금리가 0.4%포인트 올랐다.",
            "The rate rose by 0.4 percentage points.",
            "The rate rose by 0.4%.",
        ),
    ],
)
def test_percent_is_no_percentage_point(
    pair_of: PairOf, languages: str, source: str, right: str, wrong: str
) -> None:
    assert not _loud(pair_of, languages, source, right)
    assert [finding.rule for finding in _loud(pair_of, languages, source, wrong)] == [
        "unit-changed"
    ]


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        (
            "Sie hat drei Katzen. Der Weg dauert fünf Minuten.",
            "She has three cats. The walk takes five minutes.",
            "She has three cats. The walk takes fifteen minutes.",
        ),
        (
            "Er gießt zweimal im Jahr, und der Kurs dauert zehn Minuten.",
            "He waters every six months, and the course takes ten minutes.",
            "He waters every six months, and the course takes twenty minutes.",
        ),
    ],
)
def test_a_product_is_no_excuse(pair_of: PairOf, source: str, right: str, wrong: str) -> None:
    assert not _loud(pair_of, "de en", source, right)
    assert _loud(pair_of, "de en", source, wrong)


@pytest.mark.parametrize(
    ("languages", "source", "right", "wrong"),
    [
        (
            "it en",
            "Costa 9 euro. Alle nove e mezza partiamo.",
            "It costs 9 euros. At half past nine we leave.",
            "It costs 9 euros. At half past eight we leave.",
        ),
        (
            "fr de",
            "Nous sommes partis à huit heures et demie. La route faisait 36 km.",
            "Wir sind um halb neun losgefahren. Die Strecke war 36 km lang.",
            "Wir sind um halb acht losgefahren. Die Strecke war 36 km lang.",
        ),
        (
            "de en",
            "Rund eine Million Gäste kommen, sagt man.",
            "About a million guests come, they say.",
            "About one billion guests come, they say.",
        ),
        (
            "fr en",
            "Un milliard de personnes y ont accès.",
            "One billion people have access to it.",
            "One million people have access to it.",
        ),
    ],
)
def test_words_for_clocks_and_millions_are_compared(
    pair_of: PairOf, languages: str, source: str, right: str, wrong: str
) -> None:
    assert not _loud(pair_of, languages, source, right)
    assert _loud(pair_of, languages, source, wrong)


def test_a_clock_in_words_is_a_warning(pair_of: PairOf) -> None:
    source = "Cuesta 7 euros. Salimos a las nueve y media."
    found = _loud(pair_of, "es en", source, "It costs 7 euros. We leave at half past ten.")
    assert [finding.score for finding in found] == [0.7]


@pytest.mark.parametrize(
    "target",
    ["It costs 7 euros. We worked for nine and a half hours.", "It costs 7 euros. We leave then."],
)
def test_hours_worked_are_no_clock(pair_of: PairOf, target: str) -> None:
    source = "Ça coûte 7 euros. Nous avons travaillé neuf heures et demie."
    assert not _loud(pair_of, "fr en", source, target)


def test_a_million_is_a_figure_of_speech(pair_of: PairOf) -> None:
    source, target = "Thanks a million, my dear.", "Milliarden Dank, mein Lieber."
    assert not _loud(pair_of, "en de", source, target)


@pytest.mark.parametrize(
    ("languages", "source", "right", "wrong"),
    [
        (
            "en ja",
            "The 14th minute brought the first goal.",
            "14分目に最初のゴールが生まれた。",
            "14時間目に最初のゴールが生まれた。",
        ),
        (
            "ko en",
            "3주차부터는 혼자 달렸다.",
            "From the 3rd week on I ran alone.",
            "From the 3rd day on I ran alone.",
        ),
        (
            "ja zh",
            "5年目にようやく実がなった。",
            "第5年终于结了果。",
            "第5天终于结了果。",
        ),
    ],
)
def test_the_third_week_is_no_third_day(
    pair_of: PairOf, languages: str, source: str, right: str, wrong: str
) -> None:
    assert not _loud(pair_of, languages, source, right)
    assert [finding.rule for finding in _loud(pair_of, languages, source, wrong)] == [
        "unit-changed"
    ]


def test_six_of_italian_is_you_are_elsewhere(pair_of: PairOf) -> None:
    """Behind a preposition "sei" is six."""
    source = "One in five plants - some as old as 11 years - never flowers."
    right = "Una pianta su cinque, alcune di 11 anni, non fiorisce mai."
    assert not _loud(pair_of, "en it", source, right)
    assert _loud(pair_of, "en it", source, right.replace("cinque", "sei"))
    assert not _loud(pair_of, "en it", "You are five minutes late.", "Sei in ritardo di 5 minuti.")


@pytest.mark.parametrize(
    ("languages", "source", "right", "wrong"),
    [
        ("en ko", "It rained for some 3 days.", "이삼일 비가 왔다.", "대엿새 비가 왔다."),
        ("en ko", "It rained for about five days.", "대엿새 비가 왔다.", "사나흘 비가 왔다."),
        ("de ko", "Wir warteten zwei Stunden.", "두어 시간을 기다렸다.", "다섯 시간을 기다렸다."),
        (
            "en pl",
            "It rained for some 15 minutes.",
            "Padało kilkanaście minut.",
            "Padało 50 minut.",
        ),
        ("ja pl", "十数分待った。", "Czekaliśmy kilkanaście minut.", "Czekaliśmy 40 minut."),
        ("en fi", "We sat there ten minutes.", "Istuimme kymmenkunta minuuttia.", "30 minuuttia."),
        ("en id", "We sat there 12 minutes.", "Kami duduk belasan menit.", "Kami duduk 30 menit."),
    ],
)
def test_a_word_for_several_numbers_is_each_of_them(
    pair_of: PairOf, languages: str, source: str, right: str, wrong: str
) -> None:
    assert not _loud(pair_of, languages, source, right)
    assert _loud(pair_of, languages, source, wrong)


def test_an_hour_in_words_is_held_against_one_in_digits(pair_of: PairOf) -> None:
    source = "The play begins at 7:30. The house has 40 seats."
    right = "La pièce commence à sept heures et demie. La salle a 40 places."
    assert not _loud(pair_of, "en fr", source, right)
    assert _loud(pair_of, "en fr", source, right.replace("sept", "huit"))
