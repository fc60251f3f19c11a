"""Operands and arguments that changed places; what may stand in any order."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks.code import code

from .conftest import ENGLISH, KOREAN, fenced

PairOf = Callable[..., Pair]


def scores(info: str, source: str, target: str, pair_of: PairOf) -> list[float]:
    pair = pair_of(
        fenced(ENGLISH, source, info), fenced(KOREAN, target, info), languages=("en", "ko")
    )
    return [one.score for one in code(pair)]


@pytest.mark.parametrize(
    ("info", "source", "target"),
    [
        ("python", "gap = now - last\nprint(gap)", "gap = last - now\nprint(gap)"),
        ("python", "gap = self.now - self.last", "gap = self.last - self.now"),
        ("python", "gap = now() - tide.last", "gap = tide.last - now()"),
        ("cpp", "wire.begin(16, 4);", "wire.begin(4, 16);"),
        ("cpp", "wire.begin(16, mode, 4);", "wire.begin(4, mode, 16);"),
        ("js", "moor(boat.bow, quay)", "moor(quay, boat.bow)"),
        ("js", "if (tide < mark) moor()", "if (mark < tide) moor()"),
        ("js", "tides.sort((a, b) => a - b)", "tides.sort((a, b) => b - a)"),
        ("js", "const size = [16, 4]", "const size = [4, 16]"),
        ("go", "high = low\nmoor(high)", "low = high\nmoor(high)"),
    ],
)
def test_what_changed_places(info: str, source: str, target: str, pair_of: PairOf) -> None:
    assert [score >= 0.8 for score in scores(info, source, target, pair_of)] == [True]


@pytest.mark.parametrize(
    ("info", "source", "target"),
    [
        ("python", "moor(bow=1, stern=2)", "moor(stern=2, bow=1)"),
        ("python", "from quay import bow, stern", "from quay import stern, bow"),
        ("python", "from quay import (bow, stern)", "from quay import (stern, bow)"),
        ("python", "tide = {bow, stern}", "tide = {stern, bow}"),
        ("python", "top = max(bow, stern)", "top = max(stern, bow)"),
        ("python", "sum = bow + stern", "sum = stern + bow"),
        ("python", "rest = sea - bow - stern", "rest = sea - stern - bow"),
        ("js", "export { bow, stern }", "export { stern, bow }"),
        ("js", "const tide = { bow: 1, stern: 2 }", "const tide = { stern: 2, bow: 1 }"),
        ("js", "if (bow === stern) moor()", "if (stern === bow) moor()"),
        ("jsx", "const a = <Quay bow={1} stern={1} />", "const a = <Quay stern={1} bow={1} />"),
        ("css", "a { color: red; margin: 0 }", "a { margin: 0; color: red }"),
        ("java", "@Retry(Tide, Wave)\nvoid moor();", "@Retry(Wave, Tide)\nvoid moor();"),
        ("sql", "INSERT INTO tides (bow, stern) VALUES (1, 2)",
         "INSERT INTO tides (stern, bow) VALUES (2, 1)"),
        ("bash", "npm i mast --save-dev", "npm i --save-dev mast"),
        ("js", "low = a - b\nhigh = a - b", "low = b - a\nhigh = b - a"),
        ("java", "private final int tide;", "final private int tide;"),
    ],
)  # fmt: skip
def test_what_may_stand_in_any_order(info: str, source: str, target: str, pair_of: PairOf) -> None:
    assert [score for score in scores(info, source, target, pair_of) if score >= 0.6] == []
