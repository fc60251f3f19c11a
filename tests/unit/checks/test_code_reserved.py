"""Words of a programming language, which no translator puts into another one."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks.code import code

from .conftest import ENGLISH, KOREAN, fenced

PairOf = Callable[..., Pair]
LATIN = ("en", "de")


@pytest.mark.parametrize(
    ("info", "source", "target"),
    [
        ("rust", "fn moor() { Ok(2) }", "fn moor() { Some(2) }"),
        ("ruby", "moor unless tide.low?", "moor if tide.low?"),
        ("sql", "SELECT a FROM b LEFT JOIN c", "SELECT a FROM b INNER JOIN c"),
        ("css", ".pier { display: flex; }", ".pier { display: grid; }"),
        ("css", ".pier { margin: 2rem; }", ".pier { margin: 2em; }"),
        ("kotlin", "val tides = listOf(1, 2)", "var tides = listOf(1, 2)"),
        ("python", "print(len(tides))", "print(sum(tides))"),
        ("ts", "let tide: number = moor();", "let tide: string = moor();"),
    ],
)
def test_a_word_of_the_language_is_another_one(
    info: str, source: str, target: str, pair_of: PairOf
) -> None:
    pair = pair_of(fenced(ENGLISH, source, info), fenced(KOREAN, target, info), languages=LATIN)
    assert [one.score >= 0.9 for one in code(pair)] == [True]


@pytest.mark.parametrize(
    ("info", "source", "target"),
    [
        ("ts", "fetchTide({ src: myPier });", "fetchTide({ src: meinSteg });"),
        ("python", "input = load()\nprint(input)", "eingabe = load()\nprint(eingabe)"),
        ("css", ".pier { color: red; }", ".steg { color: red; }"),
        ("gherkin", "Given a tide", "Dado eine Flut"),
    ],
)
def test_a_name_of_the_sample_may_be_translated(
    info: str, source: str, target: str, pair_of: PairOf
) -> None:
    pair = pair_of(fenced(ENGLISH, source, info), fenced(KOREAN, target, info), languages=LATIN)
    assert [one for one in code(pair) if one.score >= 0.6] == []
