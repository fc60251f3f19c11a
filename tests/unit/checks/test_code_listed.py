"""Words of code that an enumeration lost."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks.code import code

PairOf = Callable[..., Pair]
ENGLISH = "- `--sail`: `main`, `jib` or `drifter`, 3 in all\n"


def found(pair_of: PairOf, target: str, source: str = ENGLISH) -> list[str]:
    return [one.message for one in code(pair_of(source, target, languages=("en", "ko")))]


def test_a_word_less_in_the_middle_of_an_enumeration(pair_of: PairOf) -> None:
    assert found(pair_of, "- `--sail`: `main` 또는 `drifter`, 모두 3\n") == [
        '"jib" in en is missing here, between "main" and "drifter"'
    ]


@pytest.mark.parametrize(
    "target",
    [
        "- `--sail`: `main`, `jib` 또는 `drifter`, 모두 3\n",
        "- `--sail`: `main`, 앞돛 또는 `drifter`, 모두 3\n",
        "- `--sail`: `main`, jib 또는 `drifter`, 모두 3\n",
        "- `--sail`: `main`, `jib`, 모두 3\n",
        "- `--sail`: `drifter` 또는 `main`, 모두 3\n",
        "- `--sail`: `main`은 바람이 셀 때, `drifter`는 약할 때, 모두 3\n",
        "- `--sail`: `main`, 모두 3\n",
    ],
    ids=[
        "all there", "told in words", "without ticks", "the last one", "in another order",
        "in a sentence", "two less",
    ],
)  # fmt: skip
def test_what_may_have_become_of_a_word(target: str, pair_of: PairOf) -> None:
    assert found(pair_of, target) == []


def test_words_of_a_sentence_are_no_enumeration(pair_of: PairOf) -> None:
    source = "- `--sail` takes the `main` where a `jib` would do, as `drifter` says: 3\n"
    assert found(pair_of, "- `--sail`: `main`, `drifter`: 3\n", source) == []
