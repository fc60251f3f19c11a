"""Numbers that are the same but for rounding: as far as the hedged one claims, and no further."""

from __future__ import annotations

import pytest

from i18nlint.align.rounding import same_rounded

from .conftest import said


@pytest.mark.parametrize(
    ("hedged", "plain", "agree"),
    [
        ("ko 약 20만 개", "en 204,000 of them", True),
        ("ko 약 20만 개", "en 264,000 of them", False),
        ("ko 20만 명 이상", "en 240,000 people", True),
        ("ko 20만 명 이상", "en 260,000 people", False),
        ("ko 20만 명 이상", "en 190,000 people", False),
        ("ko 20만 명 이하", "en 190,000 people", True),
        ("en up to 400 boats", "de 406 Boote", False),
        ("en at least 400 boats", "de 390 Boote", False),
        ("en up to 832 boats", "de 823 Boote", False),
        ("ja 15歳未満", "en 14 years", True),
        ("ja 15歳未満", "en 13 years", False),
    ],
)
def test_a_hedged_number_agrees_with_what_it_may_be(
    hedged: str, plain: str, *, agree: bool
) -> None:
    assert same_rounded(said(hedged), said(plain)) is agree
    assert same_rounded(said(plain), said(hedged)) is agree


@pytest.mark.parametrize(
    ("source", "target", "agree"),
    [
        ("en 124 boats", "ko 약 120척", True),
        ("en about 120 boats", "de 124 Boote", False),
        ("de 1,48 Millionen Menschen", "en about 1.5 million people", True),
        ("en about 1.5 million people", "de 1,48 Millionen Menschen", False),
    ],
)
def test_a_translation_may_round_and_cannot_know_more(
    source: str, target: str, *, agree: bool
) -> None:
    assert same_rounded(said(source), said(target)) is agree


@pytest.mark.parametrize(
    ("one", "other", "agree"),
    [
        ("en more than 150 boats", "ko 151척 이상", True),
        ("en more than 150 boats", "ko 152척 이상", False),
        ("en less than 15 boats", "de höchstens 14 Boote", True),
        ("en less than 15 boats", "de höchstens 13 Boote", False),
        ("en over 18 months", "ja 19ヶ月以上", False),
        ("ja 15歳未満", "en at most 14", True),
    ],
)
def test_more_than_a_whole_number_is_the_next_one_or_more(
    one: str, other: str, *, agree: bool
) -> None:
    assert same_rounded(said(one), said(other)) is agree
    assert same_rounded(said(other), said(one)) is agree


def test_nobody_rounds_to_the_same_figures_in_another_order() -> None:
    assert not same_rounded(said("en about 120 boats"), said("de 102 Boote"))


def test_without_a_hedge_nothing_is_rounded() -> None:
    assert not same_rounded(said("en 1.5 million people"), said("de 1,48 Millionen Menschen"))
