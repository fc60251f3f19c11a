"""What has no letter, and names that differ in their number alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks.code import code

from .conftest import ENGLISH, KOREAN, fenced

PairOf = Callable[..., Pair]


@pytest.mark.parametrize(
    ("info", "source", "target"),
    [
        ("yaml", 'at: "15 4 1 * *"', 'at: "15 4 * * *"'),
        ("yaml", "at: '*/5 * * * *'", "at: '* 5 * * *'"),
        ("js", "const a = (mots) => mots * log2(N)", "const a = (words) => words * log10(N)"),
    ],
)  # fmt: skip
def test_what_no_translator_changes(info: str, source: str, target: str, pair_of: PairOf) -> None:
    pair = pair_of(
        fenced(KOREAN, source, info), fenced(ENGLISH, target, info), languages=("fr", "es")
    )
    assert [one.score >= 0.85 for one in code(pair)] == [True]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("day: '2026-02-15'", "day: '15.02.2026 г.'"),
        ("price: '1,234.56 *'", "price: '1,234.56 *'"),
        ("stars: '* * *'", "stars: '***'"),
        ("call: '(555) 010-42'", "call: '0555 01042'"),
    ],
)
def test_what_each_country_writes_so(source: str, target: str, pair_of: PairOf) -> None:
    pair = pair_of(
        fenced(ENGLISH, source, "yaml"), fenced(KOREAN, target, "yaml"), languages=("en", "ko")
    )
    assert list(code(pair)) == []
