"""Many numbers at once: what is asked of them grows with them alone."""

from __future__ import annotations

import sys
from collections.abc import Callable

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks.numbers import check_numbers
from i18nlint.checks.numbers.classes import classes_of
from i18nlint.model.fact import Fact
from i18nlint.model.finding import Finding

PairOf = Callable[..., Pair]


def _checked(pair_of: PairOf, languages: str, source: str, target: str) -> list[Finding]:
    one, _, other = languages.partition("-")
    return list(check_numbers(pair_of(source, target, languages=(one, other))))


def test_thousands_of_numbers_are_not_each_held_against_each(
    pair_of: PairOf, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = 0

    def count(fact: Fact) -> frozenset[str]:
        nonlocal asked
        asked += 1
        return classes_of(fact)

    monkeypatch.setattr("i18nlint.checks.numbers.spelled.classes_of", count)
    _checked(pair_of, "en-vi", f"# Tide {'1, ' * 1000}end", "# Tide")
    assert asked < 10_000


_CROWDS = {
    "other numbers": ("3{0:05}", "2{0:05}"),
    "other units": ("{0} km", "{0} kg"),
    "words": ("three boats", "네 시간"),
    "names": ("GPT-{0}", "H{0}"),
    "ranges": ("{0}-{1} km", "{1}~{0} km"),
}


@pytest.mark.parametrize("name", _CROWDS)
def test_what_is_asked_of_a_crowd_of_numbers_grows_with_them_and_not_with_their_square(
    pair_of: PairOf, name: str
) -> None:
    def calls(count: int) -> int:
        source, target = (
            ", ".join(one.format(at, at + 9) for at in range(count)) for one in _CROWDS[name]
        )
        pair, called = pair_of(source, target, languages=("en", "ko")), 0

        def note(*event: object) -> None:
            nonlocal called
            called += event[1] == "call"

        sys.setprofile(note)
        try:
            list(check_numbers(pair))
        finally:
            sys.setprofile(None)
        return called

    calls(80)  # what is read once
    assert calls(320) < 2.5 * calls(160)
