"""Settings with another value, where all else is as it was."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks.code import code

from .conftest import ENGLISH, KOREAN, fenced

PairOf = Callable[..., Pair]


def scores(
    info: str, source: str, target: str, pair_of: PairOf, languages: tuple[str, str]
) -> list[float]:
    pair = pair_of(fenced(ENGLISH, source, info), fenced(KOREAN, target, info), languages=languages)
    return [one.score for one in code(pair)]


@pytest.mark.parametrize(
    ("info", "source", "target"),
    [
        ("yaml", "moor:\n  sync: weekly\n  bow: 2", "moor:\n  sync: monthly\n  bow: 2"),
        ("yaml", "restart: unless-stopped\nmast: 2", "restart: on-failure\nmast: 2"),
        ("json", '{"level": "trace", "mast": true}', '{"level": "info", "mast": true}'),
        ("ini", "LEVEL=TRACE\nMAST=2", "LEVEL=INFO\nMAST=2"),
        ("js", 'const sailColor = "navy";', 'const sailColor = "crimson";'),
    ],
)
def test_another_value(info: str, source: str, target: str, pair_of: PairOf) -> None:
    assert [one >= 0.6 for one in scores(info, source, target, pair_of, ("en", "ko"))] == [True]
    assert not scores(info, source, target, pair_of, ("en", "de"))


@pytest.mark.parametrize(
    ("info", "source", "target"),
    [
        ("yaml", "title: tide\nmast: 2", "title: wave\nmast: 2"),
        ("yaml", "defaultLocale: eng\nmast: 2", "defaultLocale: kor\nmast: 2"),
        ("yaml", "speech: english\nmast: 2", "speech: korean\nmast: 2"),
        ("yaml", "owner: Jane\nmast: 2", "owner: Minsu\nmast: 2"),
        ("yaml", "sync: weekly\nsail: jib", "sync: monthly\nsail: spinnaker"),
        ("yaml", "sync: weekly\nnote: high tide", "sync: monthly\nnote: 밀물"),
        ("yaml", "token: your-token\nmast: 2", "token: sea_your-token\nmast: 2"),
        ("python", 'moor("bow", 2)', 'moor("stern", 2)'),
    ],
)
def test_what_is_for_readers(info: str, source: str, target: str, pair_of: PairOf) -> None:
    assert not scores(info, source, target, pair_of, ("en", "ko"))
