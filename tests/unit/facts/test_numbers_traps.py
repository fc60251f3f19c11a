"""Sentence pairs that say the same in two notations: both sides must yield equal facts.

The traps are those that a comparison of digits falls into; the sentences are our own.
"""

from __future__ import annotations

import pytest

from i18nlint.facts.numbers import TextFact, extract_numbers
from i18nlint.model.fact import Strength
from i18nlint.model.language import LanguageTag

PAIRS = [
    pytest.param(
        "ko", "가격은 100만 토큰당 2달러다", "zh", "价格为每百万tokens 2美元", id="myriad-word"
    ),
    pytest.param(
        "ko",
        "비용은 10분의 1에서 20분의 1",
        "zh",
        "成本是十分之一到二十分之一",
        id="fraction-words",
    ),
    pytest.param(
        "ko", "비용은 10분의 1~20분의 1", "en", "the cost is 1/10 to 1/20", id="fraction-slash"
    ),
    pytest.param("zh", "四个重点", "ko", "4가지 요점", id="counter-word"),
    pytest.param("zh", "四代机型", "ko", "네 세대의 기기", id="generation-counter"),
    pytest.param("zh", "收藏数30万+", "ko", "30만 개 이상", id="plus-sign"),
    pytest.param("zh", "支持20+种语言", "ko", "20개 이상", id="plus-before-counter"),
    pytest.param("zh", "得分410分以上", "ko", "410포인트 이상", id="points-not-minutes"),
    pytest.param("zh", "约60倍", "ko", "약 60배", id="approximate-multiple"),
    pytest.param(
        "zh",
        "4.5个月（2024年8月底至2024年12月）",
        "ko",
        "4.5개월(2024년 8월 말~2024년 12월)",
        id="period",
    ),
    pytest.param("zh", "2024年下半年，年初", "ko", "2024년 후반, 초에", id="vague-part-of-year"),
    pytest.param("zh", "每秒90 tokens/秒", "ko", "초당 90 토큰/초", id="rate"),
    pytest.param("zh", "2小时，$1.5", "ko", "2시간, $1.5", id="hours"),
    pytest.param("zh", "一个310B参数的模型", "ko", "310B 파라미터 모델", id="article"),
    pytest.param("zh", "在45%以上，减少70%", "ko", "45% 이상, 70% 감소", id="percent"),
    pytest.param(
        "zh", "520K下载，43.2K星", "ko", "520K 다운로드, 43.2K 스타", id="thousands-letter"
    ),
    pytest.param("zh", "历史性的多项成果", "ko", "역사적인 여러 성과, 유일택", id="no-number"),
    pytest.param("zh", "K3、K3.1与Orbit 5.2", "ko", "K3, K3.1과 Orbit 5.2", id="identifiers"),
    pytest.param("en", "around the clock", "ko", "24시간 365일", id="around-the-clock"),
    pytest.param("ja", "9割の利用者", "zh", "九成用户", id="tenths"),
    pytest.param("zh", "现在打8折", "ja", "今なら20%引き", id="discount"),
    pytest.param(
        "en", "a 2.5x speedup, 7 p.m.", "ja", "2.5倍高速、午後7時", id="multiple-and-hour"
    ),
    pytest.param("en", "On May 4, 2023", "ja", "2023年5月4日に", id="full-date"),
    pytest.param("en", "4m 5s", "ko", "4분 5초", id="compound-duration"),
    pytest.param(
        "en", "from $2.4M to $3.6M", "ko", "240만 달러에서 360만 달러로", id="money-range"
    ),
    pytest.param("ko", "10〜20만 명", "en", "100,000 to 200,000 people", id="shared-magnitude"),
    pytest.param("ko", "1억 1천만 원", "ja", "1億1,000万ウォン", id="compound-myriad"),
    pytest.param(
        "zh", "返回 404，404 页面", "en", "returns 404, the 404 page", id="full-width-comma"
    ),
    pytest.param("en", "a quarter of all users", "zh", "四分之一的用户", id="quarter"),
    pytest.param("en", "half a year", "zh", "半年", id="half-a-year"),
    pytest.param("en", "twelve models", "ko", "열두 개의 모델", id="native-numeral"),
]


def _key(fact: TextFact) -> frozenset[object]:
    return frozenset(reading.value for reading in fact.readings)


@pytest.mark.parametrize(("one", "left", "other", "right"), PAIRS)
def test_both_notations_say_the_same(one: str, left: str, other: str, right: str) -> None:
    first = [_key(fact) for fact in _facts(left, one)]
    second = [_key(fact) for fact in _facts(right, other)]
    assert len(first) == len(second)
    for key in first:
        match = next((candidate for candidate in second if candidate & key), None)
        assert match is not None, (key, second)
        second.remove(match)


def _facts(text: str, language: str) -> list[TextFact]:
    facts = extract_numbers(text, LanguageTag.parse(language))
    return [fact for fact in facts if fact.strength is not Strength.WEAK]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ko", "차세대 세션에서 네트워크 구조를 조사했다"),
        ("ko", "이 점 이 중요하다, 일과 사람"),
        ("ko", "상자를 여기 두세요, 두 세 가지 색"),
        ("ko", "이 사건은 이동 중인 사원에게 일부 영향을 준다"),
        ("ja", "十分に検証し、一般的な一方で唯一の統一規格"),
        ("zh", "十分重要，万一统一了一般标准，千万别一直等"),
        ("en", "May I march on, one by one? No one minds."),
        ("en", "It was Mrs May who spoke, and May's hat that flew."),
        ("ko", "수백만 원, 수십 개, 여러 건을 중심으로 한 이 동작은 하나도 없다"),
        ("zh", "数百万韩元，数十万件，几十个"),
        ("ja", "数千万ドル、何十回、仕様のとおり"),
        ("en", "hundreds of users, millions of tokens, dozens of files"),
        ("fr", "des scripts tiers"),
        ("en", "See #123, https://example.com/2024/05 and {% raw 7 %}."),
        ("ja", "手順①と②、10² は 1️⃣ ではない"[:6]),
    ],
)
def test_set_phrases_and_masks_are_no_numbers(language: str, text: str) -> None:
    assert _facts(text, language) == []
