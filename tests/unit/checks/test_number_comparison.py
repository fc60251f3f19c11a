"""What contradicts what, in sentences that hold a slip of their translation."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks.numbers import check_numbers
from i18nlint.model.finding import Confidence, Finding

PairOf = Callable[..., Pair]


def _checked(pair_of: PairOf, languages: str, source: str, target: str) -> list[Finding]:
    one, _, other = languages.partition("-")
    return list(check_numbers(pair_of(source, target, languages=(one, other))))


def _told(found: list[Finding]) -> list[tuple[str, str]]:
    """Rule and message of what is a warning or more."""
    low = Confidence.LOW
    return [(f.rule, f.message) for f in found if Confidence.of(f.score) is not low]


@pytest.mark.parametrize(
    ("languages", "source", "target", "told"),
    [
        pytest.param(
            "en-it", "the new 17th harbour", "il nuovo -17° porto",
            ("unit-changed", '"17th" in en is "-17°" here'), id="a sign before an ordinal",
        ),
        pytest.param(
            "en-ru", "The boat came third, three points behind.",
            "Лодка заняла четвёртое место, отстав на тремя очками.",
            ("number-changed", '"third" in en is "четвёртое" here'),
            id="an ordinal is no count that has the same value",
        ),
        pytest.param(
            "en-tr", "The couple sailed for two years.", "Çift üç yıl denizde kaldı.",
            ("number-changed", '"two years" in en is "üç yıl" here'), id="a couple is no two years",
        ),
        pytest.param(
            "en-de", "In the 17th race two boats led.", "Im 17. Rennen führten drei Boote.",
            ("number-changed", '"two" in en is "drei" here'),
            id="an ordinal's dot ends no sentence",
        ),
        pytest.param(
            "en-pl", "Of 48 boats, four were new.", "Spośród 48 łodzi. Pięć było nowych.",
            ("number-changed", '"four" in en is "Pięć" here'),
            id="all else agrees, in two sentences",
        ),
        pytest.param(
            "en-ko", "It runs for two years. The port pays.", "2개월 운항한다. 항구가 낸다.",
            ("unit-changed", '"two years" in en is "2개월" here'),
            id="the same number of something else",
        ),
        pytest.param(
            "en-tr", "It is 80 km (50 miles) long.", "80 km'den (50 kilometre) uzundur.",
            ("unit-changed", '"50 miles" in en is "50 kilometre" here'),
            id="a conversion that has lost its unit",
        ),
        pytest.param(
            "en-ko", "The skipper, 42, won the first League One race.",
            "24세의 선장은 1부 리그의 첫 경주를 이겼다.",
            ("number-changed", '"42" in en is "24세" here'),
            id="figures that changed places, whatever else is left over",
        ),
        pytest.param(
            "en-fr", "It closes in November.", "Il ferme en décembre, dit-il le 28 septembre.",
            ("date-changed", '"November" in en is "décembre" here'),
            id="the only two that name a month and no day",
        ),
        pytest.param(
            "en-it", "A boat of 20 years and one of 16 years.",
            "Una barca di 20 mesi e una di sedici.",
            ("unit-changed", '"20 years" in en is "20 mesi" here'),
            id="the only two of these figures",
        ),
        pytest.param(
            "en-tr", "Now in its seventh year, the race ends in 2030.",
            "Yedincisi yapılan yarış 2730'da bitiyor.",
            ("number-changed", '"2030" in en is "2730" here'),
            id="words that are no rival of a year",
        ),
        pytest.param(
            "en-de", "There are [two kinds of sails](https://a.example) in it.",
            "Darin gibt es [drei Arten von Segeln](https://a.example).",
            ("number-changed", '"two" in en is "drei" here'), id="words of two link texts",
        ),
        pytest.param(
            "en-zh", "Why does it ring three times a day?", "为什么每天会响四次？",
            ("number-changed", '"three times" in en is "四次" here'), id="how often",
        ),
        pytest.param(
            "en-ru", "In Astro v2.x, you could turn it off.",
            "В Astro v5.x вы могли его отключить.",
            ("identifier-changed", '"v2.x" in en is "v5.x" here'), id="all releases of two kinds",
        ),
        pytest.param(
            "en-ko", "The file is harbour-map-01.astro.", "파일은 harbour-map-51.astro 입니다.",
            ("identifier-changed", '"harbour-map-01.astro" in en is "harbour-map-51.astro" here'),
            id="names whose letters are the same",
        ),
        pytest.param(
            "en-it", "The best time to sail is 5.30pm.", "L'ora giusta per salpare è 71:30.",
            ("number-changed", '"5.30pm" in en is "71:30" here'), id="a time that no clock shows",
        ),
        pytest.param(
            "ko-zh", "3일차 (2025-11-26): 출항", "第三天（2025-11-62）：出海",
            ("date-changed", '"2025-11-26" in ko is "2025-11-62" here'),
            id="a date that no calendar has",
        ),
        pytest.param(
            "ko-en", "2025-2026년은 항해의 시대다.", "2026–2025 marks the age of sail.",
            ("number-changed", '"2025-2026년" in ko is "2026–2025" here'), id="years turned round",
        ),
        pytest.param(
            "en-zh", "Here y = 8 + 8n, and 8 is the step.", "其中 `y = 8 + 8n`，4 是步长。",
            ("number-changed", '"8" in en is "4" here'), id="the other numbers stand in code",
        ),
        pytest.param(
            "en-zh", "One in five boats leaks.", "六分之一的船漏水。",
            ("number-changed", '"five" in en is "六分之一" here'), id="a share, and one of so many",
        ),
        pytest.param(
            "en-ja", "They met on the fifth floor.", "2階で会った。",
            ("number-changed", '"fifth" in en is "2階" here'), id="an ordinal of what is numbered",
        ),
        pytest.param(
            "en-ko", "It needs at least one boat.", "배가 최소 8척 필요하다.",
            ("number-changed", '"one" in en is "8척" here'), id="at least one",
        ),
        pytest.param(
            "ko-ja", "배 17척 (돛대와 노, 16 masts)", "船17隻（マストとオール、61 masts）",
            ("number-changed", '"16" in ko is "61" here'),
            id="another count in brackets is no gloss",
        ),
        pytest.param(
            "ko-zh", "등대는 세 버전을 준비했다. 좋다.", "灯塔准备了四个版本。很好。",
            ("number-changed", '"세 버전" in ko is "四个" here'),
            id="three versions are no version 3",
        ),
        pytest.param(
            "ko-ja", "배 48척이 1만 토큰을 나른다. 하나 남았다.",
            "船48隻が1億トークンを運ぶ。1個残った。",
            ("unit-changed", '"1만 토큰" in ko is "1億トークン" here'),
            id="the only ones of their unit",
        ),
        pytest.param(
            "ja-en", "参加者は30～60人だった。", "There were 60-30 people.",
            ("number-changed", '"30～60人" in ja is "60-30" here'), id="a range read as a result",
        ),
    ],
)  # fmt: skip
def test_a_slip_is_a_warning(
    pair_of: PairOf, languages: str, source: str, target: str, told: tuple[str, str]
) -> None:
    found = _told(_checked(pair_of, languages, source, target))
    assert [one for one in found if one[0] not in ("number-missing", "number-extra")] == [told]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        pytest.param(
            "배 여섯 척을 골랐다. 등대 40곳이 있다. 그 여섯 척이 남았다.",
            "I picked six boats. There are 40 lighthouses. I take those two for one thing.",
            id="said again",
        ),
        pytest.param(
            "등대 40곳을 돌았다. 손실은 제로였다.",
            "昨日の1本の記事です。灯台40か所を回りました。",
            id="none and one",
        ),
    ],
)
def test_words_that_are_said_in_passing_contradict_nobody(
    pair_of: PairOf, source: str, target: str
) -> None:
    languages = "ko-ja" if "です" in target else "ko-en"
    assert _told(_checked(pair_of, languages, source, target)) == []


@pytest.mark.parametrize(
    ("languages", "source", "target"),
    [
        pytest.param(
            "en-fr", "The plan holds 500 GB for $6.", "L'offre contient 6 Go pour 500 $.",
            id="a size and a price",
        ),
        pytest.param(
            "en-ko", "It takes 24 hours instead of 7 days.", "24일 대신 7시간 걸린다.",
            id="two units of time",
        ),
        pytest.param(
            "en-ja", "In 1953, 2706 boats came.", "2706年に1953隻が来た。", id="a year and a count",
        ),
    ],
)  # fmt: skip
def test_measured_values_that_changed_places_are_warnings(
    pair_of: PairOf, languages: str, source: str, target: str
) -> None:
    found = _checked(pair_of, languages, source, target)
    assert [Confidence.of(finding.score) for finding in found] == [Confidence.MEDIUM] * 2


def test_a_sentence_turned_round_swaps_no_values(pair_of: PairOf) -> None:
    source, target = "It holds 500 GB and costs $6.", "6 $ kosten 500 GB, ein Preis von 6 $."
    assert not _checked(pair_of, "en-de", source, target)


@pytest.mark.parametrize(
    ("target", "count"),
    [
        ("# T\n\nIt opens in 12 seconds instead of 36.", 0),
        ("# T\n\nIt opens in 36 seconds instead of 12.", 0),
    ],
    ids=["turned round", "as it stands"],
)
def test_a_unit_that_is_left_out_behind_one_of_two_numbers_holds_for_both(
    target: str, count: int, pair_of: PairOf
) -> None:
    source = "# Т\n\nОткрывается не за 36 секунд, а за 12."
    assert len(_checked(pair_of, "ru-en", source, target)) == count


@pytest.mark.parametrize(
    ("celsius", "count"), [("de 4 a 85 °C, ±0,5 °C", 0), ("de 4 a 58 °C, ±0,5 °C", 1)]
)
def test_degrees_are_converted_as_values_and_as_steps(
    celsius: str, count: int, pair_of: PairOf
) -> None:
    source = "# Limits\n\nFrom 40 to 185 °F, ±0.9 °F."
    found = _checked(pair_of, "en-es", source, f"# Límites\n\n{celsius[0].upper()}{celsius[1:]}.")
    assert len(found) == count


_PROGRAMME = """# Day

| Time | Event |
| --- | --- |
| {} | {} |
| 8:45 | {} |
| 9:40 | {} |
| 10:30 | {} |
| 11:40 | {} |
| 12:20 | {} |
"""
_JAPANESE = _PROGRAMME.format("8:15", "登校", "開会式", "綱引き", "昼食", "閉会式", "下校")


@pytest.mark.parametrize(("time", "count"), [("8:51", 1), ("8:15", 0), ("16:00", 0)])
def test_the_other_rows_tell_where_one_belongs_that_has_a_slip_in_its_only_number(
    time: str, count: int, pair_of: PairOf
) -> None:
    words = ("Arrival", "Opening", "Tug of war", "Lunch", "Closing", "Home")
    found = _checked(pair_of, "ja-en", _JAPANESE, _PROGRAMME.format(time, *words))
    assert len([one for one in found if one.score > 0.6]) == count


@pytest.mark.parametrize(
    ("source", "target", "count"),
    [
        ("24 °C.", "24 °C (75 °F).", 0),
        ("24 °C.", "24 °C (57 °F).", 1),
        ("24 °C.", "24 °C (-75 °F).", 1),
        ("10 °C más.", "10 °C (18 °F) more.", 0),
        ("118 km.", "118 km (73 miles).", 0),
        ("118 km.", "118 km (37 miles).", 1),
        ("100 m.", "100 m (about 300 ft).", 0),
        ("118 km.", "118 km (37 miles of them uphill).", 0),
        ("5 km.", "5 km (300 m of them uphill).", 0),
    ],
)
def test_what_a_translation_converts_is_held_against_the_measure(
    source: str, target: str, count: int, pair_of: PairOf
) -> None:
    found = _checked(pair_of, "es-en", f"# A\n\nSon {source}", f"# A\n\nIt is {target}")
    assert len([one for one in found if one.rule == "number-changed"]) == count
