"""What the steps of matching ask of two numbers, as they are read in a text."""

from __future__ import annotations

import pytest

from i18nlint.align.predicates import any_reading, of_other_sort, same_digits

from .conftest import said


@pytest.mark.parametrize(
    ("one", "other", "are_same"),
    [
        ("en route 66", "de 66 km", True),
        ("en the 14", "en 14 minutes", True),
        ("en in 2026", "ko 2026년", True),
        ("en the count of 2026", "en February 2026", False),
        ("en 5", "en November 5", True),
        ("en 5 people", "en May 5", False),
        ("de rund 1.500 Schultage", "pl 1500 dni", True),
        ("de 1.500 km", "en 15 km", False),
        ("en 42 boats", "de 43 km", False),
        ("en 4", "en -4 weeks", False),
        ("en 86.7K users", "en 86.7M users", False),
        ("en 20 users", "ko 20만 명", False),
        ("en the 14th minute", "en at 14:00", False),
    ],
)
def test_digits_agree_where_one_side_does_not_say_what_it_counts(
    one: str, other: str, *, are_same: bool
) -> None:
    assert same_digits(said(one), said(other)) is are_same
    assert same_digits(said(other), said(one)) is are_same


@pytest.mark.parametrize(
    ("one", "other", "is_other"),
    [
        ("en second homes", "ko 2개월", True),
        ("en the third place", "ko 3점", True),
        ("en 2nd", "ja 2日", False),
        ("tr çift", "tr iki yıl", True),
        ("en two years", "ko 2주택", True),
        ("en three files", "ko 3개", False),
    ],
)
def test_a_numeral_in_words_is_of_another_sort_than_a_measure(
    one: str, other: str, *, is_other: bool
) -> None:
    assert of_other_sort(said(one), said(other)) is is_other
    assert of_other_sort(said(other), said(one)) is is_other


@pytest.mark.parametrize(
    ("one", "other", "are_equal"),
    [
        ("ko 30초", "en 30 seconds", True),
        ("ko 30초", "ko 30분", False),
        ("ko 30분", "en 30 people", True),
        ("en the 14th minute", "zh 第 14 小时", False),
    ],
)
def test_a_word_with_two_meanings_is_either(one: str, other: str, *, are_equal: bool) -> None:
    assert any_reading(said(one), said(other)) is are_equal
    assert any_reading(said(other), said(one)) is are_equal
