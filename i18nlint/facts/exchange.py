"""What a unit of one currency can be worth in another: bands too wide to be wrong.

Beside `numbers`: knows money, no text. A band holds every month's reference rate from 2005 to 2025,
rounded outwards, so that a conversion of any of those years passes and one that is ten times too
much or too little does not. Currencies that lost nine tenths of their worth in that time (the
lira, the hryvnia, the peso of Argentina) have no band: of them nothing is said.
"""

from __future__ import annotations

from fractions import Fraction

SINCE, UNTIL = 2005, 2025
"""Years that the bands hold for."""

PER_DOLLAR: dict[str, tuple[str, str]] = {
    "AUD": ("0.90", "1.75"),
    "BRL": ("1.50", "6.40"),
    "CAD": ("0.90", "1.50"),
    "CHF": ("0.70", "1.35"),
    "CNY": ("6.00", "8.40"),
    "CZK": ("14", "27"),
    "DKK": ("4.6", "8.0"),
    "EUR": ("0.62", "1.06"),
    "GBP": ("0.47", "0.94"),
    "HKD": ("7.7", "7.9"),
    "IDR": ("8000", "17500"),
    "ILS": ("3.0", "4.9"),
    "INR": ("38", "92"),
    "JPY": ("75", "162"),
    "KRW": ("890", "1600"),
    "MXN": ("9.8", "25.5"),
    "NOK": ("4.9", "12"),
    "NZD": ("1.1", "2.1"),
    "PHP": ("40", "61"),
    "PLN": ("2.0", "5.1"),
    "RUB": ("23", "125"),
    "SEK": ("5.8", "11.6"),
    "SGD": ("1.19", "1.75"),
    "THB": ("28.5", "42"),
    "TWD": ("27.5", "36"),
    "USD": ("1", "1"),
    "VND": ("15500", "26800"),
}
"""Least and most of the currency that a US dollar bought."""

_ROUNDED = Fraction(5, 4)
"""Whoever converts for a reader rounds."""


def can_be_worth(
    amount: Fraction, currency: str, other: Fraction, other_currency: str
) -> bool | None:
    """Whether the amounts can be one sum in two currencies; None where that is not known."""
    ours, theirs = PER_DOLLAR.get(currency), PER_DOLLAR.get(other_currency)
    if ours is None or theirs is None or not amount or currency == other_currency:
        return None
    rate = abs(other / amount)
    least = Fraction(theirs[0]) / Fraction(ours[1]) / _ROUNDED
    most = Fraction(theirs[1]) / Fraction(ours[0]) * _ROUNDED
    return least <= rate <= most
