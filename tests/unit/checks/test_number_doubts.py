"""What speaks against a contradiction, and how sure it is then."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks.numbers import check_numbers
from i18nlint.model.finding import Confidence, Finding

PairOf = Callable[..., Pair]


def _confidence(findings: list[Finding], rule: str = "number-changed") -> list[Confidence]:
    return [Confidence.of(finding.score) for finding in findings if finding.rule == rule]


def _checked(pair_of: PairOf, source: str, target: str) -> list[Finding]:
    return list(check_numbers(pair_of(source, target)))


def test_one_number_that_differs_where_another_agrees_is_sure(pair_of: PairOf) -> None:
    found = _checked(
        pair_of, "항구에 배 48척과 부이 362대가 있다.", "The port has 48 boats and 326 buoys."
    )
    assert _confidence(found) == [Confidence.HIGH]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        pytest.param(
            "현재 모델은 `tide-2.5`다 (2.0은 중단).",
            "The model is `tide-2.5`; `tide-2.0` is retired and returns 404.",
            id="one of the numbers stands in a name on the other side",
        ),
        pytest.param(
            "등대까지 걸어서 200시간쯤 걸린다고 했다.",
            "The keeper's trial lasted 3 months.",
            id="another unit and nothing in common",
        ),
        pytest.param(
            "아직 v1.0이 아니다.", "It is still at v0.x today.", id="an open-ended version"
        ),
        pytest.param(
            "섬에서 관측된 파도 14건은 부두 16개에서 나왔다.",
            "All 14 waves on the island came from one place, 1 pier, in 3 hours on 2 days.",
            id="far apart among many left over",
        ),
    ],
)
def test_a_pair_of_leftovers_that_is_explained_otherwise_is_a_guess_at_most(
    pair_of: PairOf, source: str, target: str
) -> None:
    rules = {"number-changed", "identifier-changed"}
    found = [f for f in _checked(pair_of, source, target) if f.rule in rules]
    assert all(Confidence.of(finding.score) is Confidence.LOW for finding in found)


def test_a_sign_is_no_error_because_words_may_say_it(pair_of: PairOf) -> None:
    found = _checked(
        pair_of, "수온은 -12도, 파고는 3m였다.", "It was 12 degrees, the waves were 3 m."
    )
    assert _confidence(found, "unit-changed") == [Confidence.MEDIUM]


@pytest.mark.parametrize(
    ("target", "confidence"),
    [
        pytest.param("全部 48 艘船里，有八成停在港口。", Confidence.LOW, id="rounded"),
        pytest.param("全部 48 艘船里，有三成停在港口。", Confidence.HIGH, id="another share"),
        pytest.param("全部 48 艘船里，有 85% 停在港口。", Confidence.HIGH, id="not in tenths"),
    ],
)
def test_tenths_are_rounded(pair_of: PairOf, target: str, confidence: Confidence) -> None:
    source = "전체 48척의 배 가운데 86%가 항구에 있다."
    found = list(check_numbers(pair_of(source, target, languages=("ko", "zh"))))
    assert _confidence(found) == [confidence]


def test_words_of_decrease_say_what_the_sign_says(pair_of: PairOf) -> None:
    assert not _checked(pair_of, "소요 시간: 3분 (-40%)", "Time spent: 3 minutes (40% less)")


def test_a_slip_among_other_leftovers_stays_sure(pair_of: PairOf) -> None:
    source = "항구는 부이 362대와 배 48척, 등대 한 곳을 관리한다."
    target = "The port keeps 326 buoys and 48 boats, both its lighthouses included."
    assert _confidence(_checked(pair_of, source, target)) == [Confidence.HIGH]


def test_a_section_that_contradicts_more_than_it_agrees_is_another_text(pair_of: PairOf) -> None:
    source = "- 응답 시간 45분\n- 만족도 82%\n- 이탈률 18%\n- 회의 12건\n"
    target = "- Answer time 17 minutes\n- Satisfaction 57%\n- Attrition 72%\n- Meetings 86\n"
    assert set(_confidence(_checked(pair_of, source, target))) == {Confidence.LOW}


@pytest.mark.parametrize(
    ("languages", "source", "target"),
    [
        pytest.param(
            ("en", "fa"),
            "# Pier\n\nAsk us. You wait 23 days on average for one of the two cabins.",
            "# اسکله\n\nبپرسید. برای یکی از دو کابین به‌طور میانگین ۲۳ هفته می‌مانید.",
            id="the same digits in another script, of another unit",
        ),
        pytest.param(
            ("en", "ja"),
            "# Boat\n\nIt is out. It took us fourteen weeks and 37 people.",
            "# 船\n\nできました。14か月をかけ、37人が作りました。",
            id="as many of another unit, in words",
        ),
        pytest.param(
            ("en", "fr"),
            "# Plan\n\nThe port opens with 48 boats. It grows in the second quarter.",
            "# Plan\n\nLe port ouvre avec 48 bateaux. Il grandit au troisième trimestre.",
            id="another quarter",
        ),
        pytest.param(
            ("en", "ko"),
            "# Wind\n\nA third of the 48 boats stayed. Half came back.",
            "# 바람\n\n배 48척 중 7분의 1이 남았다. 절반은 돌아왔다.",
            id="another share",
        ),
        pytest.param(
            ("en", "fr"),
            "# Page\n\nAdd 48 boats. Then create a second page with the same names.",
            "# Page\n\nAjoutez 48 bateaux. Créez ensuite une troisième page aux mêmes noms.",
            id="another page",
        ),
        pytest.param(
            ("en", "ru"),
            "# Book\n\nThe book has 14 chapters; chapters 4 and 9 are the ones to read.",
            "# Книга\n\nВ книге 14 глав; прочесть стоит пятую и девятую.",
            id="another chapter",
        ),
    ],
)
def test_what_stands_in_one_place_contradicts_in_whatever_words(
    pair_of: PairOf, languages: tuple[str, str], source: str, target: str
) -> None:
    found = list(check_numbers(pair_of(source, target, languages=languages)))
    assert any(Confidence.of(finding.score) is not Confidence.LOW for finding in found)


@pytest.mark.parametrize(
    ("source", "target"),
    [
        pytest.param(
            "배 48척은 157ms 걸렸다. 다시 재도 0.16초. 다른 배는 더 걸린다.",
            "The 48 boats took 157 ms. Of these, 67 ms are spent on the first one.",
            id="said once more, rounded",
        ),
        pytest.param(
            "집을 보고 정했다. 그래서 숙소를 한 달 정도 빌렸다. 배는 48척이다.",
            "Ask at least two months before. We rented a room then. There are 48 boats.",
            id="one about, the other at least",
        ),
    ],
)
def test_a_remainder_that_says_something_else_is_a_guess(
    pair_of: PairOf, source: str, target: str
) -> None:
    rules = {"number-changed", "unit-changed"}
    found = [f for f in _checked(pair_of, source, target) if f.rule in rules]
    assert all(Confidence.of(finding.score) is Confidence.LOW for finding in found)


def test_a_verb_may_stand_in_front_of_the_end_of_a_turned_range(pair_of: PairOf) -> None:
    source = "电量从 20% 充到 80% 需要一小时。"
    target = "Charging from 80% to 20% takes an hour."
    found = list(check_numbers(pair_of(source, target, languages=("zh", "en"))))
    assert _confidence(found) == [Confidence.MEDIUM]


def test_a_magnitude_differs_though_only_one_side_names_the_currency(pair_of: PairOf) -> None:
    crew = "- {}: 431\n- {}: 72\n- {}: 15\n"
    source = "- Insurance: $2.4 million, after $1.9 million\n" + crew.format("A", "B", "C")
    target = "- Seguros: 2,4 mil millones, frente a 1,9\n" + crew.format("A", "B", "C")
    found = list(check_numbers(pair_of(source, target, languages=("en", "es"))))
    assert _confidence(found) == [Confidence.MEDIUM]


@pytest.mark.parametrize(
    ("languages", "source", "target"),
    [
        pytest.param(
            ("en", "zh-Hant"),
            "Need more? Write to us at least five working days ahead.",
            "需要更多嗎？請至少提前六個工作天來信。",
            id="days that no rounding makes equal",
        ),
        pytest.param(
            ("en", "es"),
            "The card holds up to 400 names of 12 letters.",
            "La tarjeta guarda hasta 406 nombres de 12 letras.",
            id="beyond the limit",
        ),
        pytest.param(
            ("en", "de"),
            "The stone weighs 18 grams. It took four more years and 120 photos.",
            "Der Stein wiegt 18 Gramm. Es brauchte fünf weitere Jahre und 120 Fotos.",
            id="years that the other side only counts",
        ),
    ],
)
def test_what_is_hedged_or_counted_still_contradicts(
    pair_of: PairOf, languages: tuple[str, str], source: str, target: str
) -> None:
    found = list(check_numbers(pair_of(source, target, languages=languages)))
    assert any(Confidence.of(finding.score) is not Confidence.LOW for finding in found)


def test_nothing_is_no_tenth(pair_of: PairOf) -> None:
    rows = ("Rope | Length | Change", "---|---|---", "Hemp | 412 | 0.0%", "Jute | 377 | +15.7%")
    table = "\n".join(rows) + "\n"
    found = _checked(pair_of, table, table.replace("0.0%", "7.0%"))
    assert _confidence(found) == [Confidence.HIGH]


@pytest.mark.parametrize(
    ("languages", "source", "target"),
    [
        pytest.param(
            ("en", "ja"),
            "Each sailor follows the same four steps. Open the harbour page.",
            "手順は6本とも同じ。港のページを開く。",
            id="what each side counts is another thing",
        ),
        pytest.param(
            ("ja", "zh"),
            "帆と舵の両方に対応している。",
            "同时支持帆和舵。有 3 个以上的桅杆时更好。",
            id="both, and at least three of a sentence that is new",
        ),
        pytest.param(
            ("ja", "zh"),
            "灯台は港の標準技術です。以下3つの部品で構成されます。",
            "灯塔是港口的标准技术。截至2025年，所有港口都支持它。",
            id="a count and a year",
        ),
        pytest.param(
            ("en", "ja"),
            "| Item | Tide |\n|---|---|\n| Boats per day | 3 |\n",
            "| 項目 | 潮 |\n|---|---|\n| 1日の船の数 | 3 |\n",
            id="one day is each day",
        ),
        pytest.param(
            ("en", "vi"),
            "Right on half-time he made it a win.",
            "Ngay trong hiệp một, anh nâng tỷ số lên.",
            id="half-time is no share",
        ),
        pytest.param(
            ("en", "ja"),
            "Every night at 1am UTC, it sails.",
            "毎晩1時UTCに出港する。",
            id="one o'clock at night",
        ),
    ],
)
def test_what_is_told_in_other_words_is_a_note_at_most(
    pair_of: PairOf, languages: tuple[str, str], source: str, target: str
) -> None:
    found = list(check_numbers(pair_of(source, target, languages=languages)))
    changed = [f for f in found if f.rule not in ("number-missing", "number-extra")]
    told = [f for f in found if f.score > 0.8]
    assert not told
    assert set(_confidence(changed)) <= {Confidence.LOW}


@pytest.mark.parametrize(
    ("written", "confidence"),
    [("#E1E8B7", Confidence.LOW), ("#C7EB6D", Confidence.MEDIUM)],
    ids=["another colour", "a slip"],
)
def test_a_colour_is_no_product(pair_of: PairOf, written: str, confidence: Confidence) -> None:
    found = _checked(pair_of, "- 겉표지 4 #C7EBD6", f"- Cover 4 {written}")
    assert _confidence(found, "identifier-changed") == [confidence]
