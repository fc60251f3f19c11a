from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from i18nlint.model.fact import value_text


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        pytest.param(Fraction(200_000), "200000", id="a whole number"),
        pytest.param(Fraction(1, 10), "0.1", id="a decimal"),
        pytest.param(Fraction(-5, 4), "-1.25", id="below zero"),
        pytest.param(Fraction(1, 1000), "0.001", id="zeros behind the point"),
        pytest.param(Fraction(1, 3), "1/3", id="no decimal is exact"),
        pytest.param("2026-02", "2026-02", id="a date as far as known"),
    ],
)
def test_values_are_exact(value: Fraction | str, expected: str) -> None:
    assert value_text(value) == expected


@given(st.fractions())
def test_a_value_reads_back_as_itself(value: Fraction) -> None:
    assert Fraction(value_text(value)) == value
