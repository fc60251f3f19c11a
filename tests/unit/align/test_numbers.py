"""Facts pair from the surest step to the loosest, each once."""

from __future__ import annotations

from fractions import Fraction

import pytest

from i18nlint.align.matching import Matching, Step
from i18nlint.align.numbers import match_facts
from i18nlint.facts.numbers import extract_numbers
from i18nlint.model.fact import Bound, Fact, FactKind, Reading, Strength
from i18nlint.model.language import LanguageTag
from i18nlint.model.text import Span


def facts_in(text: str, language: str) -> list[Fact]:
    return [
        Fact(fact.readings, Span(fact.start, fact.end), fact.text, fact.strength, fact.bound)
        for fact in extract_numbers(text, LanguageTag.parse(language))
    ]


def match(source: str, target: str, languages: str = "ko en") -> Matching:
    ours, theirs = languages.split()
    return match_facts(facts_in(source, ours), facts_in(target, theirs))


@pytest.mark.parametrize(
    ("source", "target", "languages"),
    [
        pytest.param("사용자 20만 명", "200,000 users", "ko en", id="myriads and thousands"),
        pytest.param("비용은 10분의 1", "cost is 1/10", "ko en", id="fraction in words"),
        pytest.param("一共三种方法", "세 가지 방법", "zh ko", id="two numerals in words"),
        pytest.param("Es waren 1.234,5 km", "it was 1,234.5 km", "de en", id="separators"),
        pytest.param("2026년 2월 15일", "February 15, 2026", "ko en", id="dates"),
        pytest.param("4주차 보고", "Week 4 report", "ko en", id="a unit one side leaves out"),
        pytest.param("7.0 버전부터", "since v7.0", "ko en", id="a release with its zero"),
        pytest.param("약 20만 개", "204,000 of them", "ko en", id="rounded where hedged"),
        pytest.param("about 124 boats", "약 120척", "en ko", id="rounded by the translation"),
        pytest.param("the 3rd week", "第3周", "en zh", id="an ordinal of a unit"),
        pytest.param("the 14th minute", "14분", "en ko", id="a unit in its turn"),
        pytest.param("18个月", "1.5 years", "zh en", id="months and years"),
        pytest.param("60日間", "about 2 months", "ja en", id="days and months"),
        pytest.param("9 × 13 inch", "23 × 33 cm", "en de", id="sides in another unit"),
        pytest.param("比例为1:1.2", "1.2 for each of them", "zh en", id="a ratio to one"),
        pytest.param("until about 7", "bis etwa 19 Uhr", "en de", id="an hour of the evening"),
        pytest.param("In the 1780s", "osiemdziesiątych XVIII wieku", "en pl", id="its century"),
        pytest.param("three nights", "3泊", "en ja", id="nights"),
        pytest.param("30 psi", "2,1 bar", "en de", id="pressure"),
    ],
)
def test_values_that_agree_leave_nothing(source: str, target: str, languages: str) -> None:
    matching = match(source, target, languages)
    left = [fact for fact in matching.sources + matching.targets if fact.strength is Strength.HARD]
    assert left == []


@pytest.mark.parametrize(
    ("source", "target"),
    [
        pytest.param("다운로드 86.7K", "86.7M downloads", id="another magnitude"),
        pytest.param("주민 226,000명", "226,000 million tonnes", id="a magnitude behind thousands"),
        pytest.param("최대 120개", "102 of them", id="figures in another order"),
        pytest.param("무게는 260 kg", "it weighs 550 pounds", id="a conversion that is off"),
        pytest.param("모두 20만", "20 in all", id="a magnitude is no unit"),
        pytest.param("약 950개", "about 1,000", id="hedged alike"),
        pytest.param("832명까지", "872 people", id="a bound as exact as the number"),
        pytest.param("2030년까지", "by 2034", id="years"),
        pytest.param("24개월 동안", "for 24 years", id="a duration in another unit"),
        pytest.param("가격은 $2.4", "it costs €2.4", id="another currency"),
        pytest.param("모델 M2.5", "model M2.6", id="another model"),
        pytest.param("7.1 버전부터", "since v7.0", id="another release"),
        pytest.param("사과 10개 이상", "12 apples", id="a bound that fingers can count"),
    ],
)
def test_values_that_differ_stand_against_each_other(source: str, target: str) -> None:
    matching = match(source, target)
    assert matching.sources
    assert matching.targets


def _fact(value: int, *, strength: Strength = Strength.HARD, bound: Bound | None = None) -> Fact:
    reading = Reading(FactKind.COUNT, Fraction(value))
    return Fact((reading,), Span(0, 1), f"n{value}x", strength, bound)


def test_a_soft_numeral_absorbs_one_fact_only() -> None:
    matching = match_facts([_fact(3, strength=Strength.SOFT)], [_fact(3), _fact(3)])
    assert [found.step for found in matching.matches] == [Step.SOFT]
    assert len(matching.targets) == 1


def test_an_article_takes_what_nothing_else_does() -> None:
    article, one = _fact(1, strength=Strength.WEAK), _fact(1, strength=Strength.SOFT)
    matching = match_facts([article, one], [_fact(1)])
    assert [found.source for found in matching.matches] == [one]


def test_an_article_takes_what_is_said_alike_before_all_else() -> None:
    matching = match("Ten a week: done in a year.", "翻一遍，每周十个，一年就完。", "en zh")
    (found,) = (each for each in matching.matches if each.step is Step.ARTICLE)
    assert (found.source.text, found.target.text) == ("a year", "一年")


def test_more_than_150_is_151_or_more() -> None:
    matching = match_facts([_fact(150, bound=Bound.MORE)], [_fact(151, bound=Bound.AT_LEAST)])
    assert [found.step for found in matching.matches] == [Step.ROUNDED]


def test_a_score_meets_one_of_its_numbers() -> None:
    matching = match("성공은 7/12", "it split 7 out of 12")
    assert [found.step for found in matching.matches] == [Step.PART]
    assert matching.sources == ()


@pytest.mark.parametrize(
    ("source", "target", "languages", "left"),
    [
        pytest.param("GPT-5 and GPT-5", "GPT-5는 빠르다", "en ko", [], id="a name said again"),
        pytest.param("GPT-5는 빠르다", "GPT-5 and GPT-5", "ko en", [], id="a name said once"),
        pytest.param("v2.4, again v2.4", "2.4 버전", "en ko", [], id="a release said again"),
        pytest.param(
            "392번, 다시 392번", "392 times", "ko en", ["392번"], id="a number is no name"
        ),
        pytest.param("제1항의 규칙", "una regla", "ko es", ["제1", "una"], id="an article counts"),
        pytest.param("on December 6", "12월에 6명", "en ko", ["6명"], id="six people are no day"),
        pytest.param(
            "30 سبتمبر، من عام 1882", "September 30, 1882", "ar en", [], id="a day in two"
        ),
    ],
)
def test_what_a_number_may_stand_for_besides_itself(
    source: str, target: str, languages: str, left: list[str]
) -> None:
    matching = match(source, target, languages)
    facts = matching.sources + matching.targets
    assert [fact.text for fact in facts if fact.strength is not Strength.SOFT] == left


@pytest.mark.parametrize(
    ("target", "language"),
    [("un paio di centimetri", "it"), ("un par de metros", "es"), ("um par de metros", "pt")],
)
def test_a_couple_may_be_two_and_accuses_nobody(target: str, language: str) -> None:
    (found,) = match("5 boats", target, f"en {language}").targets
    assert found.strength is Strength.WEAK
    assert match("two days", "un paio di giorni", "en it").targets == ()
