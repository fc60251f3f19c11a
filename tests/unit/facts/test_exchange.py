"""Bands of exchange rates: never wrong about a true conversion, always about a tenfold one."""

from __future__ import annotations

from fractions import Fraction
from itertools import permutations

import pytest

from i18nlint.facts.exchange import PER_DOLLAR, can_be_worth


@pytest.mark.parametrize(
    ("amount", "currency", "other", "other_currency"),
    [
        (11_000_000_000, "USD", 15_000_000_000_000, "KRW"),
        (100, "USD", 7_600, "JPY"),
        (100, "USD", 16_100, "JPY"),
        (1_000, "JPY", 9_300, "KRW"),
        (100, "EUR", 780, "CNY"),
        (Fraction(1, 2), "USD", Fraction(45, 100), "EUR"),
    ],
)
def test_conversions_of_real_years_are_believed(
    amount: int, currency: str, other: int, other_currency: str
) -> None:
    assert can_be_worth(Fraction(amount), currency, Fraction(other), other_currency)


@pytest.mark.parametrize("currency", sorted(PER_DOLLAR))
def test_ten_times_a_believed_amount_is_not_believed(currency: str) -> None:
    if currency == "USD":
        return
    least, most = map(Fraction, PER_DOLLAR[currency])
    for rate in (least, most):
        assert can_be_worth(Fraction(1), "USD", rate, currency)
        assert can_be_worth(Fraction(1), "USD", rate * 10, currency) is False
        assert can_be_worth(Fraction(1), "USD", rate / 10, currency) is False


@pytest.mark.parametrize(("one", "other"), list(permutations(("KRW", "JPY", "EUR"), 2)))
def test_a_band_holds_in_both_directions(one: str, other: str) -> None:
    rate = Fraction(PER_DOLLAR[other][0]) / Fraction(PER_DOLLAR[one][0])
    assert can_be_worth(Fraction(1), one, rate, other)
    assert can_be_worth(rate, other, Fraction(1), one)


@pytest.mark.parametrize(("one", "other"), [("USD", "TRY"), ("XAU", "USD"), ("KRW", "KRW")])
def test_of_money_without_a_band_nothing_is_said(one: str, other: str) -> None:
    assert can_be_worth(Fraction(1), one, Fraction(1000), other) is None
