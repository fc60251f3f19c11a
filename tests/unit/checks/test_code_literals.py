"""Which values of a program exclude each other."""

from __future__ import annotations

import pytest

from i18nlint.checks.code.literals import are_rivals


@pytest.mark.parametrize(
    ("word", "other"),
    [
        ("true", "false"), ("True", "false"), ("on", "off"), ("null", "true"), ("GET", "POST"),
        ("3000", "8080"), ("-1", "1"), ("1.5s", "2s"), ("1_000", "100"), ("50%", "5%"),
        ("202 Accepted", "201 Created"),
    ],
)  # fmt: skip
def test_values_of_one_kind_exclude_each_other(word: str, other: str) -> None:
    assert are_rivals(word, other)
    assert are_rivals(other, word)


@pytest.mark.parametrize(
    ("word", "other"),
    [
        ("true", "True"), ("1", "1.0"), ("1_000", "1000"), ("10 s", "10s"), ("GET", "GET"),
        ("GET", "get"), ("2px", "2em"), ("true", "1"), ("v1", "v2"), ("main", "index"),
        ("404 Not Found", "404 Tidak Ditemukan"), ("202 Accepted", "202"),
    ],
)  # fmt: skip
def test_other_words_may_stand_for_each_other(word: str, other: str) -> None:
    assert not are_rivals(word, other)
    assert not are_rivals(other, word)
