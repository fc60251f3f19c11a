"""Differences in code that runs the same, or says the same in another order: never errors."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks.code import CHECK

PairOf = Callable[..., Pair]
HEAD = "import { boat } from './boat.js';\nconst lamp = boat.find('lamp');\n"


def _scores(pair_of: PairOf, source: str, target: str) -> list[float]:
    texts = (f"# T\n\n```js\n{HEAD}{code}\n```\n" for code in (source, target))
    assert CHECK.pair is not None
    return [found.score for found in CHECK.pair(pair_of(*texts, languages=("en", "pt-BR")))]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("lamp?.addEventListener('click', turn);", "lamp.addEventListener('click', turn);"),
        ("const wick = lamp.wick(3);", "wick = lamp.wick(3);"),
    ],
)
def test_what_runs_the_same_is_a_warning(pair_of: PairOf, source: str, target: str) -> None:
    (score,) = _scores(pair_of, source, target)
    assert 0.6 <= score < 0.9


def test_lines_that_changed_places_are_not_called_missing(pair_of: PairOf) -> None:
    lines = ["lamp.clean(boat.cloth);", "lamp.fill('oil', 3);", "lamp.trim(boat.knife);"]
    turned = [lines[1], lines[0], "lamp.trim(boat.knives);"]
    assert _scores(pair_of, "\n".join(lines), "\n".join(turned)) != []
    only = [lines[1], lines[0], lines[2]]
    assert _scores(pair_of, "\n".join(lines), "\n".join(only)) == []
