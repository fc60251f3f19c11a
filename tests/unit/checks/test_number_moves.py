"""What belongs to one number in the source and to another one here."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks.numbers import check_numbers

PairOf = Callable[..., Pair]


def told(pair_of: PairOf, source: str, target: str, language: str) -> set[str]:
    pair = pair_of(source, target, languages=("en", language))
    return {
        f.message.replace(" in en is ", " > ").removesuffix(" here") for f in check_numbers(pair)
    }


@pytest.mark.parametrize(
    ("source", "target", "language", "expected"),
    [
        pytest.param(
            "Funds worth $37 billion will reach every harbour of the northern coast by 2030.",
            "Fondy ve výši 2030 miliard dolarů dorazí do každého přístavu na severu do roku 37.",
            "cs",
            {'"$37 billion" > "2030 miliard dolarů"', '"2030" > "roku 37"'},
            id="money",
        ),
        pytest.param(
            "In 2018 the storm drove more than 500 people out of the harbour district.",
            "En 500, la tempête a chassé plus de 2018 personnes du quartier du port.",
            "fr",
            {'"500 people" > "2018 personnes"', '"2018" > "500"'},
            id="people, and a year",
        ),
        pytest.param(
            "Since 2011 the keepers have recorded more than 19 million passing ships here.",
            "Sedan 19 har vaktarna antecknat mer än 2011 miljoner passerande fartyg här.",
            "sv",
            {'"19 million" > "2011 miljoner"', '"2011" > "19"'},
            id="a magnitude",
        ),
        pytest.param(
            "Hourly readings of PM10 and PM2.5 dust, taken since 2018 at 47 stations on the coast.",
            "Satna merenja prašine PM10 i PM2.5 sa 47 stanica na obali, od 2018. godine.",
            "sr-Latn",
            set[str](),
            id="a name with a number is called no year",
        ),
        pytest.param(
            "In 2018 the harbour masters of the northern coast counted 390 wrecks.",
            "در سال 390، ناخدایان بندرهای ساحل شمالی 2018 لاشه کشتی شمردند.",
            "fa",
            {'"2018" > "سال 390"', '"390" > "2018"'},
            id="what is called a year",
        ),
        pytest.param(
            "In 2025 the town spent 250,000 € on the harbour wall and its two old lamps.",
            "În 250.000 orașul a cheltuit 2025 € pe digul portului și pe cele două felinare.",
            "ro",
            {'"250,000 €" > "2025 €"', '"2025" > "250.000"'},
            id="a year right beside the money",
        ),
        pytest.param(
            "In 2025 the ferries carried 1.3 million people across the narrow bay.",
            "През 1,3 г. фериботите превозиха 2025 млн. души през тесния залив.",
            "bg",
            {'"1.3 million people" > "2025 млн. души"', '"2025" > "1,3 г."'},
            id="a number with decimals and a magnitude",
        ),
        pytest.param(
            "The $11 billion Harbour 2 pier doubled what the whole coast can unload in a week.",
            "Der Harbour 11-Pier für 2 Milliarden Dollar verdoppelte, was die Küste löscht.",
            "de",
            {'"$11 billion" > "2 Milliarden Dollar"', '"2" > "11"'},
            id="a name right behind the money",
        ),
        pytest.param(
            "In 1938 a wave killed more than 200 people on the northern coast.",
            "Im Jahr 200 wurden über 1938 Menschen an der Nordküste von einer Welle getötet.",
            "de",
            {'"200 people" > "1938 Menschen"', '"1938" > "200"'},
            id="a year right beside people",
        ),
        pytest.param(
            "Flour costs €0.92 a kilo, twice as much as in 2020. A loaf rose from €1.20 to €1.35.",
            "La harina está a 2020 € el kilo, el doble que en 0,92. El pan subió de 1,20 a 1,35 €.",
            "es",
            {'"€0.92" > "2020 €"', '"2020" > "0,92"'},
            id="one of three prices",
        ),
        pytest.param(
            "On a calm day 40 people came ashore. The stove burns 300 kg of driftwood.",
            "静かな日には300人が上陸した。ストーブは流木を40キロ燃やす。",
            "ja",
            {'"40 people" > "300人"', '"300 kg" > "40キロ"'},
            id="a unit that may be two",
        ),
    ],
)
def test_a_mark_that_went_to_another_number_is_told(
    pair_of: PairOf, source: str, target: str, language: str, expected: set[str]
) -> None:
    assert told(pair_of, source, target, language) == expected


def test_the_label_of_a_line_has_changed_places(pair_of: PairOf) -> None:
    source = "2016: A small storm reminded the keepers of the one of 2004."
    target = "2004 : Une petite tempête rappela aux gardiens celle de 2016."
    assert told(pair_of, source, target, "fr") == {'"2016" > "2004"', '"2004" > "2016"'}
    assert told(pair_of, source, "Im Jahr 2004: ein Sturm wie 2016.", "de") == set()


def test_a_year_beyond_all_years_has_changed_places(pair_of: PairOf) -> None:
    source = "The harbour town had an estimated population of 379,800 in 2017."
    target = "截至379,800年，港口小镇的人口估计为2017。"
    assert told(pair_of, source, target, "zh") == {'"379,800" > "2017"', '"2017" > "379,800年"'}


@pytest.mark.parametrize(
    ("source", "target", "language"),
    [
        pytest.param(
            "The ferry takes 3 or 5 hours.", "渡轮需要3小时或5小时。", "zh", id="a unit for both"
        ),
        pytest.param(
            "The lamp burns 8 seconds instead of 6, and the pause grew from 45 to 60 seconds.",
            "โคมไฟสว่าง 8 วินาทีจากเดิม 6 วินาที ส่วนช่วงพักเพิ่มจาก 45 เป็น 60 วินาที",
            "th",
            id="a unit that two of four numbers share with others",
        ),
        pytest.param(
            "5 of the 12 people on the ferry stayed.",
            "渡し船の12人のうち5人が残った。",
            "ja",
            id="people of whom there are two groups",
        ),
        pytest.param(
            "In 2018 the storm drove more than 500 people out of the district.",
            "2018年の嵐で500人以上が地区を離れた。",
            "ja",
            id="in another order",
        ),
        pytest.param(
            "The pier took 14 days in 2019 and cost $300.",
            "Der Steg kostete 300 $ und dauerte 2019 14 Tage.",
            "de",
            id="clauses turned round",
        ),
    ],
)
def test_numbers_that_keep_what_belongs_to_them_are_silent(
    pair_of: PairOf, source: str, target: str, language: str
) -> None:
    assert told(pair_of, source, target, language) == set()
