"""Right translations that word a number otherwise, and slips in them that are told all the same."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks.numbers import check_numbers
from i18nlint.checks.numbers.rows import DOUBT
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
            "ko-ja",
            "3분기 매출이 크게 늘었다.",
            "第3四半期の売上高が大きく伸びた。",
            "第2四半期の売上高が大きく伸びた。",
            id="quarters in digits",
        ),
        pytest.param(
            "ru-en",
            "С третьего дня берём пять рублей.",
            "From the third day we charge five roubles.",
            "From the sixth day we charge five roubles.",
            id="an ordinal in front of a word for day that is also one for afternoon",
        ),
        pytest.param(
            "es-ko",
            "Dura una semana o diez días, según el artículo 10.1.",
            "제10조 제1항에 따라 한 주 또는 10일 동안 계속된다.",
            "제10조 제1항에 따라 한 주 또는 16일 동안 계속된다.",
            id="a place in a law, as number and as numbered words",
        ),
        pytest.param(
            "ko-en",
            "경기는 4시간 37분 걸렸다.",
            "The game took 4 hours and 37 minutes.",
            "The game took 4 hours and 37 hours.",
            id="a duration in two units",
        ),
        pytest.param(
            "en-hi",
            "The tax rate was 21%, two points lower than in Q3.",
            "कर की दर 21% रही, यानी तीसरी तिमाही से दो अंक कम।",
            "कर की दर 21% रही, यानी चौथी तिमाही से दो अंक कम।",
            id="a quarter of the year by its sign and in words",
        ),
        pytest.param(
            "ru-en",
            "Трение уменьшает амплитуду вдвое за 11 минут.",
            "Friction halves the amplitude in 11 minutes.",
            "Friction halves the amplitude in 12 minutes.",
            id="to half",
        ),
        pytest.param(
            "de-cs",
            "Der Zähler ist neu. Lassen Sie 5 cm Luft; jede Halterung trägt vier Schrauben.",
            "Elektroměr je nový. Nechte 5 cm mezeru; každý držák nesou čtyři šrouby.",
            "Elektroměr je nový. Nechte 5 cm mezeru; každý držák nesou pět šroubů.",
            id="a number in words beside a measure of the same value",
        ),
        pytest.param(
            "zh-de",
            "全场五折，会员另有积分。",
            "Alles −50 %, Mitglieder bekommen Punkte.",
            "Alles −70 %, Mitglieder bekommen Punkte.",
            id="half of the price",
        ),
        pytest.param(
            "pt-cs",
            "Metade da loja: 50% da área é de livros.",
            "Polovina obchodu: 50 % plochy jsou knihy.",
            "Polovina obchodu: -50 % plochy jsou knihy.",
            id="half of a hundred and its negative",
        ),
        pytest.param(
            "zh-ja",
            "营收为7.2亿元。",
            "売上高は7億2000万元だった。",
            "売上高は7万2000万元だった。",
            id="a magnitude that stands there twice",
        ),
        pytest.param(
            "en-is",
            "It charges from zero to half in 35 minutes.",
            "Hann hleður frá núlli í hálfa hleðslu á 35 mínútum.",
            "Hann hleður frá núlli í hálfa hleðslu á 53 mínútum.",
            id="words of a language whose numerals are not known",
        ),
        pytest.param(
            "fr-en",
            "La salle compte 38,4 places par étage ; les moins de 18 ans sont 20 %.",
            "The hall has 38.4 seats per floor; under-18s are 20%.",
            "The hall has 38.4 seats per floor; under-18s are 30%.",
            id="an age that has a unit of its own",
        ),
        pytest.param(
            "ru-en",
            "Ярмарка работает с 3 по 9 мая.",
            "The fair is open from May 3 to 9.",
            "The fair is open from June 3 to 9.",
            id="days that share a month at either end",
        ),
        pytest.param(
            "zh-ko",
            "每组之间休息40秒，共做3组。",
            "한 세트마다 40초씩 쉬고 모두 3세트 합니다.",
            "한 세트마다 40분씩 쉬고 모두 3세트 합니다.",
            id="minutes whose sign counts people as well",
        ),
        pytest.param(
            "en-fr",
            "She finished in 2:14:36, her best time.",
            "Elle a terminé en 2 h 14 min 36 s, son meilleur temps.",
            "Elle a terminé en 2 h 41 min 36 s, son meilleur temps.",
            id="a time with seconds whose parts have signs",
        ),
        pytest.param(
            "ja-it",
            "砂糖は大さじ2と1/2、卵は3個半です。",
            "Servono due cucchiai e mezzo di zucchero e tre uova e mezzo.",
            "Servono due cucchiai e mezzo di zucchero e quattro uova e mezzo.",
            id="a half behind what is counted",
        ),
        pytest.param(
            "ru-en",
            "Прочитана шестая часть писем, 210 листов.",
            "A sixth of the letters has been read, 210 sheets.",
            "A seventh of the letters has been read, 201 sheets.",
            id="an ordinal that names a part",
        ),
        pytest.param(
            "en-de",
            "It is 3.5x as fast as before.",
            "Es ist dreieinhalbmal so schnell wie zuvor.",
            "Es ist viereinhalbmal so schnell wie zuvor.",
            id="a mixed numeral that is written as one word with its times",
        ),
        pytest.param(
            "ja-en",
            "返品は2週間以内に限ります。",
            "Returns are accepted within a fortnight.",
            "Returns are accepted within a month.",
            id="a fortnight",
        ),
        pytest.param(
            "de-fr",
            "Die Bahn fährt mit 90 statt 60 km/h durch das Tal.",
            "Le train traverse la vallée à 90 km/h contre 60 hier.",
            "Le train traverse la vallée à 90 km/h contre 50 hier.",
            id="a unit that stands at the other of two numbers",
        ),
        pytest.param(
            "es-en",
            "El curso empieza dentro de quince días.",
            "The course starts in two weeks.",
            "The course starts in three weeks.",
            id="fifteen days that are a fortnight",
        ),
        pytest.param(
            "ko-en",
            "답장은 보름 뒤에 옵니다.",
            "The answer comes after two weeks.",
            "The answer comes after four weeks.",
            id="half a month of days",
        ),
        pytest.param(
            "fr-da",
            "Le fonds a versé 80 milliards d'euros en 2024, six de plus qu'avant.",
            "Fonden udbetalte 80 milliarder euro i 2024, seks milliarder mere end før.",
            "Fonden udbetalte 80 milliarder euro i 2024, syv milliarder mere end før.",
            id="a magnitude that the second number leaves out",
        ),
        pytest.param(
            "ja-id",
            "6歳以上12歳未満の方が対象です。",
            "Untuk usia 6 sampai 11 tahun.",
            "Untuk usia 6 sampai 21 tahun.",
            id="ages below the next one",
        ),
        pytest.param(
            "ja-en",
            "6歳以上12歳未満の方が対象です。",
            "For ages 6 to 11.",
            "For ages 6 to 10.",
            id="the last age of a range",
        ),
        pytest.param(
            "zh-fa",
            "接口为 2 × 4.5 Gbit/s。",
            "درگاه: ۲ × ۴٫۵ Gbit/s.",
            "درگاه: ۲ × ۴٫۶ Gbit/s.",
            id="two of a speed with decimals",
        ),
        pytest.param(
            "es-en",
            "El jueves, 5 × 1.000 m con pausas.",
            "On Thursday, 5 × 1 km with breaks.",
            "On Thursday, 5 × 2 km with breaks.",
            id="times a length in another unit",
        ),
        pytest.param(
            "de-sk",
            "Ab zwei Stunden Verspätung zahlen wir die Hälfte.",
            "Od dvoch hodín meškania, teda od dvoch hodín polovicu.",
            "Od troch hodín meškania, teda od troch hodín polovicu.",
            id="a half that belongs to no hour",
        ),
        pytest.param(
            "fr-ca",
            "Accueil à 14 h 45.",
            "Benvinguda a les 14.45 h.",
            "Benvinguda a les 14.54 h.",
            id="hours with a point and their sign",
        ),
        pytest.param(
            "ko-vi",
            "상담은 오전 9시 반부터 오후 4시까지입니다.",
            "Giờ tư vấn là 9 giờ 30 đến 16 giờ.",
            "Giờ tư vấn là 8 giờ 30 đến 16 giờ.",
            id="minutes at the beginning of a range",
        ),
        pytest.param(
            "zh-en",
            "海拔两千米以上的地区不在服务范围内。",
            "We do not serve places more than 2,000 m above sea level.",
            "We do not serve places more than 5,000 m above sea level.",
            id="a size in another metric unit",
        ),
        pytest.param(
            "de-hu",
            "Am 11./12. April wird gewählt.",
            "Április 11-én és 12-én választanak.",
            "Április 18-án és 12-én választanak.",
            id="two nights that name their month once",
        ),
        pytest.param(
            "ko-ru",
            "시험은 10월 13·14일에 봅니다.",
            "Экзамен будет 13 и 14 октября.",
            "Экзамен будет 13 и 24 октября.",
            id="two days that share month and sign",
        ),
        pytest.param(
            "ko-bg",
            "최대 3억 1,500만 원입니다.",
            "Най-много 315 милиона вона.",
            "Най-много 415 милиона вона.",
            id="a magnitude in two parts",
        ),
        pytest.param(
            "ja-el",
            "針は太さ4.5mm、長さ35cmです。",
            "Οι βελόνες έχουν πάχος 4,5 χιλ. και μήκος 35 εκ.",
            "Οι βελόνες έχουν πάχος 4,5 χιλ. και μήκος 53 εκ.",
            id="abbreviations that are magnitudes elsewhere",
        ),
        pytest.param(
            "es-fr",
            "La pareja sumó nueve puntos y medio.",
            "Le couple a marqué 9,5 points.",
            "Le couple a marqué 8,5 points.",
            id="points and a half",
        ),
        pytest.param(
            "es-hu",
            "El plazo se abre en la segunda mitad de mayo, el 20.",
            "A jelentkezés május második felében, 20-án indul.",
            "A jelentkezés május második felében, 28-án indul.",
            id="the second half of a month",
        ),
        pytest.param(
            "it-nl",
            "La squadra conduceva per 4 a 3½.",
            "De ploeg stond met 4-3½ voor.",
            "De ploeg stond met 5-3½ voor.",
            id="a result with a half",
        ),
        pytest.param(
            "en-pl",
            "The race is 42.195 km long.",
            "Bieg ma 42,195 km.",
            "Bieg ma 42,195 m.",
            id="a length with three decimals",
        ),
        pytest.param(
            "cs-en",
            "Cesta trvá hodinu a deset minut.",
            "The trip takes an hour and ten minutes.",
            "The trip takes two hours and ten minutes.",
            id="an hour without a numeral",
        ),
        pytest.param(
            "en-ro",
            "On 4 June the trip is 3 km longer.",
            "Pe 4 iunie drumul este mai lung cu 3 km.",
            "Pe 4 mai drumul este mai lung cu 3 km.",
            id="a month that is another word",
        ),
        pytest.param(
            "en-bg",
            "It costs three and a half per cent.",
            "Струва три и половина процента.",
            "Струва четири и половина процента.",
            id="a half in front of a unit is no half hour",
        ),
    ],
)
def test_what_is_worded_otherwise_is_silent_and_its_slip_is_told(
    pair_of: PairOf, languages: str, source: str, right: str, wrong: str
) -> None:
    assert not _loud(pair_of, languages, source, right)
    assert _loud(pair_of, languages, source, wrong)


def test_an_end_of_a_range_that_changed_places_with_another_cell_is_told(pair_of: PairOf) -> None:
    table = "| Item | A | B |\n| --- | --- | --- |\n| Legs | 6 | 8–12 |\n| Eyes | {} | {} |"
    source = table.format("about 300", "400–2,500")
    assert _loud(pair_of, "en-zh", source, table.format("约400", "300–2500"))
    assert not _loud(pair_of, "en-zh", source, table.format("约300", "400–2500"))


def test_a_column_in_another_unit_says_the_same(pair_of: PairOf) -> None:
    source = "| 地区 | 人口（万人） |\n| --- | --- |\n| 市区 | 521.3 |\n| 西部 | 293.4 |"
    target = "| Region | People (millions) |\n| --- | --- |\n| City | 5.213 |\n| West | 2.934 |"
    assert all(found.score <= DOUBT for found in _loud(pair_of, "zh-en", source, target))


def test_one_cell_with_another_magnitude_does_not(pair_of: PairOf) -> None:
    source = "| 地区 | 人口 |\n| --- | --- |\n| 市区 | 521.3 |\n| 西部 | 293.4 |"
    target = "| Region | People |\n| --- | --- |\n| City | 521.3 |\n| West | 2.934 |"
    assert any(found.score > DOUBT for found in _loud(pair_of, "zh-en", source, target))


def test_half_a_year_and_a_day_stand_side_by_side(pair_of: PairOf) -> None:
    source = "青禾21日发布半年报。上半年营收增长两成三。"
    target = "The half-year report of August 21: revenue in the first six months was up 23%."
    assert not [f for f in _loud(pair_of, "zh-en", source, target) if f.score > DOUBT]
