"""Which values of a program exclude each other."""

from __future__ import annotations

import pytest

from i18nlint.checks.code.literals import (
    are_rivals,
    are_rivals_within,
    is_any_of,
    rivals_within,
)


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


@pytest.mark.parametrize(
    ("word", "other"),
    [
        ("fifo: true", "fifo: false"), ("fifo=on", "fifo=off"), ("tide > 3", "tide < 3"),
        ("tide >= 3", "tide >= -3"), ("nlargest(3)", "nsmallest(3)"), ("kite@5", "kite@6"),
        ("sync: always", "sync: never"),
    ],
)  # fmt: skip
def test_a_setting_with_another_value(word: str, other: str) -> None:
    assert are_rivals_within(word, other)
    assert are_rivals_within(other, word)


@pytest.mark.parametrize(
    ("word", "other"),
    [
        ("title: tide", "title: marea"), ("tide > 3", "marea < 3"), ("true", "false"),
        ("fifo: true", "fifo: true"), ("fifo: true", "fifo"), ("kite 1.0", "kite 1"),
        ("depends_on: mast", "depends_on: sail"),
    ],
)  # fmt: skip
def test_what_may_be_the_same_setting(word: str, other: str) -> None:
    assert not are_rivals_within(word, other)


def test_rivals_are_nobody_elses() -> None:
    assert rivals_within(["a: 1", "b: on"], ["b: off"]) == [("b: on", "b: off")]
    assert rivals_within(["a: 1"], ["a: 2", "a: 3"]) == []


@pytest.mark.parametrize(
    ("word", "other", "open_"),
    [
        ("v3.11.x", "3.11.2", True),
        ("/page#/", "/page2/", True),
        ("step-N", "step-12", True),
        ("vite.config.ts", "vite.config.js", True),
        ("vite.config.ts", "knots.config.ts", False),
        ("knots.ts", "knots.js", False),
        ("page3", "page2", False),
        ("#", "2", False),
        ("next", "ne2t", False),
        ("step-##-####", "step-12-2026", True),
        ("step-" + "#" * 30, "step-" + "1" * 60 + "x", False),
        ("step-" + "#1" * 30, "step-" + "1" * 60 + "x", False),
    ],
)
def test_one_of_two_may_leave_open_which(word: str, other: str, open_: bool) -> None:
    assert is_any_of(word, other) is is_any_of(other, word) is open_
