"""Numbers that differ although something else of the two sides seems to explain it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks.numbers import check_numbers

PairOf = Callable[..., Pair]


@pytest.mark.parametrize(
    ("source", "target", "language", "told"),
    [
        pytest.param(
            "The coast is more than 300 km (180 miles) long, say the keepers.",
            "Bekçilere göre kıyı 300 m'den (180 mil) uzun.",
            "tr",
            ('"300 km" in en is "300 m" here',),
            id="the conversion stands for itself, not for what it converts",
        ),
        pytest.param(
            "The keepers moved Harbour6000 crates into the old lamp house.",
            "Die Wärter brachten 6200 Kisten vom Harbour in das alte Lampenhaus.",
            "de",
            ('"Harbour6000" in en is "6200" here',),
            id="a name and the number right behind it",
        ),
        pytest.param(
            "The pilot won by 20 points.",
            "Der Lotse gewann mit 80 Prozentpunkten Vorsprung.",
            "de",
            ('"20 points" in en is "80 Prozentpunkten" here',),
            id="points of a hundred",
        ),
        pytest.param(
            "The keepers work a four-day week since 2017.",
            "灯塔看守人从2017年起实行一周五天工作制。",
            "zh",
            ('"four-day" in en is "五天" here',),
            id="days against days, not against a week of whatever",
        ),
        pytest.param(
            "Of the crew, 40 per cent had two boats, half of them small.",
            "船員の40%が3つの船を持ち、そのうち1つは小さかった。",
            "ja",
            ('"two" in en is "3つ" here',),
            id="one of them is no rival",
        ),
        pytest.param(
            "In 1953 the pair, two years before the storm, left.",
            "En 1953, tous deux sont partis, trois ans avant la tempête.",
            "fr",
            ('"two years" in en is "trois ans" here',),
            id="a bare numeral is no counterpart of years where others are left",
        ),
        pytest.param(
            "돛 하나로 1〜2주 항해해 본다.",
            "Sail under one sail for one or three weeks.",
            "en",
            ('"2주" in ko is "three weeks" here',),
            id="the later end of a range",
        ),
        pytest.param(
            "그 답은 하나다. 돛 하나로 1〜2주 항해해 보고 정한다. 그 뒤에 산다.",
            "The answer is one. Sail under one sail for one or three weeks first. Then buy it.",
            "en",
            ('"2주" in ko is "three weeks" here',),
            id="the later end of a range, in one of many sentences",
        ),
        pytest.param(
            "둘은 서로를 돕는다. 여기서는 두 등대를 어떻게 잇는지 적는다.",
            "They help each other. Here is how to join these three lights.",
            "en",
            ('"둘은" in ko is "three" here',),
            id="what is said twice on one side",
        ),
        pytest.param(
            "**3단계 (4〜6개월): 등대를 늘린다**",
            "**Phase 3 (Months 8–6): more lights**",
            "en",
            ('"4〜6개월" in ko is "8–6" here',),
            id="a range with one end left",
        ),
        pytest.param(
            "일회용 1회 시험은 [등대를 8채 지으며 배운 것](/a/)에서 왔다.",
            "Throwaway tests come from [what building 9 lights taught us](/a/).",
            "en",
            ('"8채" in ko is "9" here',),
            id="the title of a linked post",
        ),
        pytest.param(
            'The tide.\n\n<code src="./tide.tsx">Tide in 24 columns</code>\n',
            '潮汐。\n\n<code src="./tide.tsx">25 栏潮汐</code>\n',
            "zh",
            ('"24" in en is "25" here',),
            id="the title of a file that is shown",
        ),
        pytest.param(
            "A 7.5 magnitude quake on Friday sent waves as high as 20 feet over the pier.",
            "Um terremoto de magnitude 4,5 lançou ondas de seis metros, segundo o guarda.",
            "pt-BR",
            ('"7.5" in en is "4,5" here',),
            id="a length converted into words is no rival",
        ),
        pytest.param(
            "The harbour costs €2.2 billion.",
            "港の費用は25憶ユーロ。",
            "ja",
            ('"€2.2 billion" in en is "25憶ユーロ" here',),
            id="another character for a magnitude",
        ),
        pytest.param(
            "The lamp failed in the 14th minute of the watch.",
            "灯は当直の41分目に消えた。",
            "ja",
            ('"14th minute" in en is "41分" here',),
            id="an ordinal says what it counts",
        ),
        pytest.param(
            "The lamp failed in the 14th minute of the watch.",
            "燈在值班的第 14 小時熄滅。",
            "zh-Hant",
            ('"14th minute" in en is "第 14 小時" here',),
            id="another unit behind an ordinal",
        ),
        pytest.param(
            "Call the coast guard on 116 123 (free).",
            "Volejte pobřežní stráž na čísle 116 213 (zdarma).",
            "cs",
            ('"116 123" in en is "116 213" here',),
            id="a telephone number",
        ),
        pytest.param(
            "24일 밤에 등대가 꺼졌다.",
            "The light went out on the night of the 42th.",
            "en",
            ('"24일" in ko is "42th" here',),
            id="a day that is no day",
        ),
        pytest.param(
            "Both keepers met while the two lived on the coast in the 1980s.",
            "Os dois guardas conheceram-se quando ambos viviam na costa na década de 1890.",
            "pt",
            ('"1980s" in en is "década de 1890" here',),
            id="two are no rival of a decade",
        ),
        pytest.param(
            "The ship does 800 kph (497 mph) on paper.",
            "السفينة تبلغ 800 كيلو متر في الساعة (493 ميلاً في الساعة) على الورق.",
            "ar",
            ('"497 mph" in en is "493 ميلاً في الساعة" here',),
            id="a speed in brackets",
        ),
        pytest.param(
            "The crew has some 120 sailors.",
            "Załoga liczy około 122 marynarzy.",
            "pl",
            ('"120" in en is "122" here',),
            id="no translation knows more than its source",
        ),
        pytest.param(
            "For a mast of height 1 there is but a lamp.",
            "Pour un mât de hauteur 2, il y a un seul feu.",
            "fr",
            ('"1" in en is "2" here',),
            id="a word for one is as good as an article",
        ),
        pytest.param(
            "The keeper took four more, and in 1934 he left.",
            "قضى الحارس خمس سنوات أخرى، وفي عام 1934 رحل.",
            "ar",
            ('"four" in en is "خمس سنوات" here',),
            id="years that one side leaves out",
        ),
        pytest.param(
            "Both keepers were both seen on June 19, 1953.",
            "Beide Wärter wurden am 19. Juni 9153 gesehen.",
            "de",
            ('"June 19, 1953" in en is "9153" here',),
            id="a year that is mistyped",
        ),
        pytest.param(
            "Never use one key for two different boats. The second boat is refused with 409.",
            "切勿在三个不同的船上使用相同的钥匙。第二艘船会被拒绝并返回409。",
            "zh",
            ('"two" in en is "三个" here',),
            id="an ordinal does not say how many",
        ),
        pytest.param(
            "A boy of 17 years, one of 18 years and one of 20 years sailed.",
            "Vypluli chlapci ve věku od 17 do 20 měsíců.",
            "cs",
            ('"17 years" in en is "17" here', '"20 years" in en is "20 měsíců" here'),
            id="the same figures tell more than a slip does",
        ),
    ],
)
def test_a_slip_is_found_beside_what_looks_like_it(
    pair_of: PairOf, source: str, target: str, language: str, told: tuple[str, ...]
) -> None:
    pair = pair_of(source, target, languages=("ko" if language == "en" else "en", language))
    found = check_numbers(pair)
    rules = ("number-changed", "unit-changed", "date-changed")
    assert tuple(f.message for f in found if f.rule in rules) == told


def test_a_conversion_that_stands_for_what_it_converts_is_silent(pair_of: PairOf) -> None:
    pair = pair_of(
        "The coast is 300 km (186 miles) long.",
        "The coast is 186 miles long.",
        languages=("en", "en-GB"),
    )
    assert list(check_numbers(pair)) == []


def test_the_eighties_may_be_of_the_twentieth_century_but_not_of_the_twelfth(
    pair_of: PairOf,
) -> None:
    source = "Dans les années 80, le phare a été repeint."
    for target, count in (("In the 1980s the light was", 0), ("In the 1180s the light was", 1)):
        pair = pair_of(source, f"{target} painted again.", languages=("fr", "en"))
        assert len([*check_numbers(pair)]) == count


def test_years_of_a_paragraph_are_not_what_another_one_of_its_numerals_counts(
    pair_of: PairOf,
) -> None:
    pair = pair_of(
        "Exhibit three: the lamp burns 21 hours. Much later it was for sale.",
        "证据：灯亮21小时。五年后它被出售。",
        languages=("en", "zh"),
    )
    assert not [f for f in check_numbers(pair) if f.score > 0.6]


def test_a_year_with_a_slip_is_told_in_a_paragraph_too(pair_of: PairOf) -> None:
    pair = pair_of(
        "등대는 오래 비어 있었다. 수리는 2025년 3월〜4월에 걸쳐 끝났다. 그 뒤로 다시 켜졌다.",
        "灯塔空置已久。修缮据说在 9025 年 3 月到 4 月之间完成。此后它又亮了起来。",
        languages=("ko", "zh"),
    )
    assert [f.score > 0.6 for f in check_numbers(pair)] == [True]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        pytest.param(
            "They won 8-6 after 4-6 months.", "4〜6개월 뒤 8-6으로 이겼다.", id="beside it"
        ),
        pytest.param("It was 5 to 2½.", "5-2½였다.", id="a half behind its end"),
    ],
)
def test_a_result_that_ends_as_a_range_does_may_be_none(
    pair_of: PairOf, source: str, target: str
) -> None:
    pair = pair_of(source, target, languages=("en", "ko"))
    assert list(check_numbers(pair)) == []


def test_a_whole_number_is_not_held_against_what_it_is_the_whole_of(pair_of: PairOf) -> None:
    pair = pair_of(
        "The pilot rowed 300 miles in 220 2/3 tides this season.",
        "Le pilote a ramé 300 miles en 220 marées et deux tiers cette saison.",
        languages=("en", "fr"),
    )
    assert [f.message for f in check_numbers(pair) if f.rule == "number-changed"] == []
