"""Months alone in languages that decline them, and of which only the calendar is known."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks.numbers import check_numbers

PairOf = Callable[..., Pair]
ENGLISH = "The kiln is lit in May and in September, for 9 days."


def _told(pair_of: PairOf, source: str, target: str, languages: tuple[str, str]) -> list[str]:
    return [
        finding.message for finding in check_numbers(pair_of(source, target, languages=languages))
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("sl", "Peč zakurijo maja in septembra, za 9 dni."),
        ("lv", "Cepli iekurina maijā un septembrī uz 9 dienām."),
        ("ka", "ღუმელი ინთება მაისსა და სექტემბერში 9 დღით."),
    ],
)
def test_a_month_that_is_declined_is_not_missed(pair_of: PairOf, language: str, text: str) -> None:
    assert not _told(pair_of, ENGLISH, text, ("en", language))
    assert not _told(pair_of, text, ENGLISH, (language, "en"))


def test_what_stands_beside_it_is_told_all_the_same(pair_of: PairOf) -> None:
    text = "Peč zakurijo maja in septembra, za 8 dni."
    assert _told(pair_of, ENGLISH, text, ("en", "sl")) == ['"9 days" in en is "8 dni" here']


def test_a_month_is_missed_where_the_language_is_known(pair_of: PairOf) -> None:
    text = "Der Ofen brennt im September, 9 Tage lang."
    assert _told(pair_of, ENGLISH, text, ("en", "de")) == ['"May" is missing here']


def test_a_month_of_iran_stands_in_front_of_a_year_of_iran(pair_of: PairOf) -> None:
    """Each in a paragraph of its own, where nothing else speaks for the two."""
    ours = "The map came out in the spring of 2025.\n\nThe pier was closed in March 2024.\n"
    right = "نقشه در اردیبهشت ۱۴۰۴ منتشر شد.\n\nاسکله در اسفند ۱۴۰۲ بسته بود.\n"
    wrong = "نقشه در اردیبهشت ۱۴۰۱ منتشر شد.\n\nاسکله در اسفند ۱۴۰۲ بسته بود.\n"
    assert not _told(pair_of, ours, right, ("en", "fa"))
    assert _told(pair_of, ours, wrong, ("en", "fa")) == ['"2025" in en is "اردیبهشت ۱۴۰۱" here']


def test_the_same_word_in_front_of_another_number_names_no_year(pair_of: PairOf) -> None:
    text = "در مهر ۲۰ کشتی آمد."
    assert not _told(pair_of, text, "In autumn 20 ships came.", ("fa", "en"))
