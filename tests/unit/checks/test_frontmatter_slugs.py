from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks.frontmatter import frontmatter
from i18nlint.model.finding import Finding

PairOf = Callable[..., Pair]
Seen = Callable[[Iterator[Finding]], list[tuple[str, str]]]


def post(title: str, slug: str) -> str:
    return f"---\ntitle: {title}\nslug: {slug}\n---\n\nOne sentence.\n"


ENGLISH = post("The Wool Museum", "wool-museum")


@pytest.mark.parametrize(
    "target",
    [
        post("Muzeum Wełny", "muzeum-welny"),
        post("Музей шерсти", "muzey-shersti"),
        post("El museo de la lana", "museo-lana"),
    ],
    ids=["accents", "another script", "articles left out"],
)
def test_a_slug_that_says_the_own_title_is_translated(target: str, pair_of: PairOf) -> None:
    assert list(frontmatter(pair_of(ENGLISH, target))) == []


@pytest.mark.parametrize(
    ("source", "target"),
    [
        (ENGLISH, post("Muzeum Wełny", "wool-museums")),
        (ENGLISH, post("Музей шерсти", "wool-museum-2")),
        (post("The Wool Museum", "exhibit-7"), post("Muzeum Wełny", "exhibit-8")),
    ],
    ids=["mistyped", "stale", "no words"],
)
def test_another_slug_is_a_fault_where_it_says_no_title(
    source: str, target: str, pair_of: PairOf, seen: Seen
) -> None:
    assert [rule for rule, _ in seen(frontmatter(pair_of(source, target)))] == ["frontmatter-value"]
