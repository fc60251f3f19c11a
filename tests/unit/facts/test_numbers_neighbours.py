"""What is noted beside a value, and what its neighbours make of it: bounds, ranges, glosses."""

from __future__ import annotations

from fractions import Fraction

import pytest

from i18nlint.facts.numbers import TextFact, extract_numbers
from i18nlint.model.fact import Bound, Strength
from i18nlint.model.language import LanguageTag


def only(text: str, language: str) -> TextFact:
    (fact,) = extract_numbers(text, LanguageTag.parse(language))
    return fact


@pytest.mark.parametrize(
    ("language", "text", "strength"),
    [
        ("en", "3 points", Strength.HARD),
        ("en", "three points", Strength.SOFT),
        ("en", "one model", Strength.WEAK),
        ("en", "an hour", Strength.WEAK),
        ("en", "three million", Strength.HARD),
        ("zh", "三代", Strength.SOFT),
        ("zh", "百万", Strength.HARD),
        ("zh", "一个", Strength.WEAK),
        ("ko", "세 가지", Strength.SOFT),
        ("ko", "삼백만", Strength.HARD),
        ("de", "eine Sprache", Strength.WEAK),
        ("ko", "세 세대를", Strength.SOFT),
        ("en", "page-02.md", Strength.SOFT),
        ("en", "GPT-5.2", Strength.HARD),
    ],
)
def test_strength_says_how_far_a_fact_may_accuse(
    language: str, text: str, strength: Strength
) -> None:
    assert only(text, language).strength is strength


@pytest.mark.parametrize(
    ("language", "text", "bound"),
    [
        ("ko", "20만 개 이상", Bound.AT_LEAST),
        ("zh", "10+种", Bound.AT_LEAST),
        ("en", "more than 150 lines", Bound.MORE),
        ("en", "at most 5", Bound.AT_MOST),
        ("ja", "約40倍", Bound.ABOUT),
        ("ja", "60行ほど", Bound.ABOUT),
        ("ja", "契約3件", None),
        ("ko", "계약 3건", None),
        ("zh", "不到5分钟", Bound.LESS),
        ("fr", "au moins 384 personnes", Bound.AT_LEAST),
        ("de", "bis zu 10 GB", Bound.AT_MOST),
        ("pt", "pelo menos 384 pessoas", Bound.AT_LEAST),
        ("en", "more than once", Bound.MORE),
        ("en", "at least once", Bound.AT_LEAST),
        ("en", "no more than twice", Bound.AT_MOST),
        ("en", "no more than three times", Bound.AT_MOST),
        ("en", "# -> 4 tokens", None),
        ("en", "x => 4", None),
        ("en", "> 4 tokens", Bound.MORE),
    ],
)
def test_bound_is_noted_and_no_part_of_the_value(
    language: str, text: str, bound: Bound | None
) -> None:
    fact = only(text, language)
    assert fact.bound is bound
    assert isinstance(fact.value, Fraction)
    assert fact.value > 0


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        ("en", "2.4〜3.6M", [2_400_000, 3_600_000]),
        ("ko", "10〜20만", [100_000, 200_000]),
        ("en", "$10-20", [10, 20]),
        ("en", "from 5 to 10 minutes", [300, 600]),
        ("zh", "五六次", [5, 6]),
        ("zh", "三四万", [30_000, 40_000]),
        ("zh", "一两周", [604_800, 1_209_600]),
        ("ja", "二三割", [20, 30]),
        ("ja", "三から四回", [3, 4]),
    ],
)
def test_range_is_two_facts_that_share_magnitude_and_unit(
    language: str, text: str, values: list[int]
) -> None:
    facts = extract_numbers(text, LanguageTag.parse(language))
    assert [fact.value for fact in facts] == values
    assert len({fact.kind for fact in facts}) == 1
    assert len({fact.unit for fact in facts}) == 1


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("codes 200 301 404", [200, 301, 404]),
        ("5 over 2023", [5, 2023]),
        ("15 dollars 50 people", [15, 50]),
    ],
)
def test_neighbours_that_say_two_things_stay_apart(text: str, values: list[int]) -> None:
    facts = extract_numbers(text, LanguageTag.parse("en"))
    assert [fact.value for fact in facts] == values


@pytest.mark.parametrize("text", ["Step 3: 4 eggs", "Step 3: 4.", "3: 4"])
def test_number_behind_a_label_is_no_ratio(text: str) -> None:
    facts = extract_numbers(text, LanguageTag.parse("en"))
    assert [fact.value for fact in facts] == [3, 4]


def test_amount_in_brackets_behind_one_of_its_kind_is_a_gloss() -> None:
    first, second = extract_numbers("$11B (약 15조 원)", LanguageTag("ko"))
    assert not first.is_gloss
    assert second.is_gloss
    assert second.unit == "KRW"


def test_list_marker_is_masked_and_an_age_in_brackets_is_not() -> None:
    assert extract_numbers("(1) first, (2) second"[:3], LanguageTag("en")) == ()
    (age,) = extract_numbers("a man (17)", LanguageTag("en"))
    assert age.value == 17


def test_opaque_text_keeps_its_neighbours_apart() -> None:
    facts = extract_numbers("20\ufffc만 3\ufffc5", LanguageTag("ko"))
    assert [fact.text for fact in facts] == ["20", "3", "5"]
