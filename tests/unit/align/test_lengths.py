"""How long a translation is to be expected."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from i18nlint.align.lengths import LengthModel, length_model
from i18nlint.model.language import LanguageTag

ENGLISH, KOREAN, FRENCH = (LanguageTag(name) for name in ("en", "ko", "fr"))
LENGTHS = st.floats(10, 2000)


def test_measured_pairs_have_their_own_mean() -> None:
    assert length_model(ENGLISH, FRENCH).mean > 1.1, "French is wordier"
    assert length_model(FRENCH, ENGLISH).mean < 0.9


def test_a_pair_that_nobody_measured_takes_the_mean_of_the_post() -> None:
    unknown = length_model(KOREAN, LanguageTag("th"))
    assert unknown == LengthModel()
    assert unknown.of_post(1000, 1200).mean == pytest.approx(1.2)


def test_a_post_of_which_half_is_missing_does_not_change_what_is_expected() -> None:
    model = length_model(ENGLISH, KOREAN)
    assert model.of_post(1000, 400).mean == pytest.approx(model.mean / model.slack)


@given(LENGTHS, LENGTHS)
def test_both_directions_score_alike(source: float, target: float) -> None:
    model = length_model(ENGLISH, FRENCH)
    assert model.score(source, target) == pytest.approx(model.inverse().score(target, source))


@given(LENGTHS)
def test_the_expected_length_scores_best(source: float) -> None:
    model = length_model(ENGLISH, KOREAN)
    expected = source * model.mean
    assert model.score(source, expected) >= model.score(source, expected * 1.2)
    assert model.score(source, expected) >= model.score(source, expected * 0.8)


def test_what_is_a_fifth_too_short_is_likelier_than_what_is_half_as_long() -> None:
    model = LengthModel(1.0, 1.0)
    assert model.score(700, 560) > model.score(700, 350) + 0.8
    assert model.score(700, 690) > model.score(700, 560) + 0.8
