"""Right translations from and into languages of Asia, and slips in them that are told."""

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
        pytest.param(
            "ko zh",
            "하루 네 시간씩 연습하면 석 달 뒤 무대에 선다.",
            "每天练四个小时，三个月后登台。",
            "每天练六个小时，三个月后登台。",
            id="hours of each day",
        ),
        pytest.param(
            "en ja",
            "It runs four hours a day and costs $12.",
            "1日4時間動かして12ドルかかる。",
            "1日6時間動かして12ドルかかる。",
            id="hours of one day in digits",
        ),
        pytest.param(
            "en ja",
            "The outage lasted 1 day 4 hours.",
            "障害は1日4時間続いた。",
            "障害は1日6時間続いた。",
            id="a day and some hours",
        ),
        pytest.param(
            "en ko",
            "Iron melts at 1,811 K and boils at 3,134 K.",
            "철은 1,811K에서 녹고 3,134K에서 끓는다.",
            "철은 1,811K에서 녹고 3,143K에서 끓는다.",
            id="kelvins apart and glued",
        ),
        pytest.param(
            "zh-HK en",
            "每月供款約23,500元。",
            "The instalment is about HK$23,500 a month.",
            "The instalment is about HK$25,300 a month.",
            id="the dollars of Hong Kong",
        ),
        pytest.param(
            "zh-Hant en",
            "門票600元，中獎千元以上要登記。",
            "A ticket costs NT$600, and prizes of a thousand dollars or more are registered.",
            "A ticket costs NT$600, and prizes of 3,000 dollars or more are registered.",
            id="dollars in words where the text says whose they are",
        ),
        pytest.param(
            "zh-Hant en",
            "門票600元。",
            "A ticket costs NT$600.",
            "A ticket costs US$600.",
            id="other dollars",
        ),
        pytest.param(
            "ja zh-Hant",
            "中心気圧は935ヘクトパスカルです。",
            "中心氣壓935百帕。",
            "中心氣壓953百帕。",
            id="hectopascals",
        ),
        pytest.param(
            "fr zh",
            "La récolte a donné 37,6 millions d'hectolitres.",
            "产量为3760万百升。",
            "产量为376万百升。",
            id="hectolitres",
        ),
        pytest.param(
            "ko en",
            "고추장 세 큰술에 설탕 두 큰술 반을 넣는다.",
            "Add three tablespoons of gochujang and two and a half of sugar.",
            "Add three tablespoons of gochujang and four and a half of sugar.",
            id="half a spoonful more",
        ),
        pytest.param(
            "hi en",
            "पिछले साल सवा लाख करोड़ रुपये और इस साल 2.10 लाख करोड़ रुपये मिले।",
            "Last year ₹1.25 lakh crore came in, this year ₹2.10 lakh crore.",
            "Last year ₹1.25 lakh crore came in, this year ₹2.10 lakh.",
            id="lakhs of crores",
        ),
        pytest.param(
            "ko vi",
            "낮 12시 30분(동절기는 12시) 전에 지나야 하며 연 강수량은 1,500mm가 넘는다.",
            "Phải qua trước 12 giờ 30 (mùa đông là 12 giờ), mỗi năm mưa hơn 1.500 mm.",
            "Phải qua trước 12 giờ 30 (mùa đông là 12 giờ), mỗi năm mưa hơn 150 mm.",
            id="a shorter hour in brackets, and what falls each year",
        ),
        pytest.param(
            "zh id",
            "接力赛拿了第二名，慢了半秒。2月17、18日两天报到。",
            "Juara dua, hanya kalah setengah detik. Daftar ulang tanggal 17 dan 18 Februari.",
            "Juara dua, hanya kalah setengah menit. Daftar ulang tanggal 17 dan 18 Februari.",
            id="days that sum up those in front of them",
        ),
        pytest.param(
            "en de",
            "A token is valid for two weeks.",
            "Eine Marke gilt zwei Wochen.",
            "Eine Marke gilt drei Stunden.",
            id="spans that nobody updated, the only ones in their sentence",
        ),
        pytest.param(
            "en fa",
            "The ferry came on 6 October 2024.",
            "کشتی در ۱۵ مهر ۱۴۰۳ آمد.",
            "کشتی در ۱۵ مهر ۱۴۰۱ آمد.",
            id="a day of another calendar",
        ),
        pytest.param(
            "en de",
            "Rainfall is 1,500 mm a year.",
            "Es regnet jährlich 1.500 mm.",
            "Es regnet jährlich 1.700 mm.",
            id="a rate that one side says with a word in front",
        ),
        pytest.param(
            "it en",
            "Nel secondo centenario la nave tornò.",
            "On the second centenary the ship came back.",
            "On the third centenary the ship came back.",
            id="so many hundred years",
        ),
        pytest.param(
            "ja th",
            "1kmを6分00秒で走る。",
            "วิ่งกิโลเมตรละ 6:00 นาที",
            "วิ่งกิโลเมตรละ 6:30 นาที",
            id="no seconds, which nobody counts",
        ),
        pytest.param(
            "zh-Hant ja",
            "住宿四晚，餐費3,200元。",
            "宿泊4泊、食費は3200台湾ドル。",
            "宿泊5泊、食費は3200台湾ドル。",
            id="nights",
        ),
        pytest.param(
            "ko en",
            "제주 3박 4일, 박스 3개를 들고 간다.",
            "Four days and three nights in Jeju, with 3 boxes.",
            "Four days and five nights in Jeju, with 3 boxes.",
            id="nights and days",
        ),
        pytest.param(
            "zh en",
            "| 票 | 折扣 |\n| --- | --- |\n| 学生票 | 八折 |\n| 团体票 | 七折 |",
            "| Ticket | Off |\n| --- | --- |\n| Students | 20% |\n| Groups | 30% |",
            "| Ticket | Off |\n| --- | --- |\n| Students | 25% |\n| Groups | 30% |",
            id="a price in tenths, which is exact",
        ),
        pytest.param(
            "zh en",
            "每月瘦两斤多，血压从148/96降到122/79。",
            "I lost a kilo a month or a bit more; the pressure fell from 148/96 to 122/79.",
            "I lost a kilo a month or a bit more; the pressure fell from 148/96 to 132/79.",
            id="a bit that is no unit",
        ),
    ],
)
def test_what_is_worded_otherwise_is_silent_and_its_slip_is_told(
    pair_of: PairOf, languages: str, source: str, right: str, wrong: str
) -> None:
    assert not _loud(pair_of, languages, source, right)
    assert _loud(pair_of, languages, source, wrong)
