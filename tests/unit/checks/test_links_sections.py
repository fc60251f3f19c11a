"""Links to another section of the right page, where headings keep their ids: rule L003."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks.links import links

PairOf = Callable[..., Pair]
PAGE = "# {0} 3\n\n## {0} 4 {{#wood}}\n\n{1}\n\n## {0} 5{2}\n\n{0} 63 °C.\n"


def told(pair_of: PairOf, one: str, other: str, *, last: tuple[str, str] = ("wax", "wax")) -> int:
    """How many links are said to lead to another section; ``last`` are ids of the last heading."""
    ids = [f" {{#{name}}}" if name else "" for name in last]
    source, target = PAGE.format("Bees", one, ids[0]), PAGE.format("Abeilles", other, ids[1])
    found = links(pair_of(source, target, languages=("en", "fr")))
    return sum(one.rule == "link-target" and one.score >= 0.6 for one in found)


@pytest.mark.parametrize(
    ("other", "count"),
    [
        ("[Voir](./bees.md#drones) 7.", 1),
        ("[Voir](./bees.md#Queens) 7.", 0),
        ("[Voir](./bees.md#女王蜂) 7.", 0),
        ("[Voir](./bees.md#drones) et [ceci](./bees.md#eggs) 7.", 0),
    ],
    ids=["another", "another case", "in letters of the reader's", "one more"],
)
def test_another_section_of_a_page_is_told(pair_of: PairOf, other: str, count: int) -> None:
    assert told(pair_of, "[See](./bees.md#queens) 7.", other) == count


@pytest.mark.parametrize("last", [("", ""), ("wax", "cire")], ids=["none", "another"])
def test_where_headings_keep_no_ids_nobody_knows_those_of_other_pages(
    pair_of: PairOf, last: tuple[str, str]
) -> None:
    one, other = "[See](./bees.md#queens) 7.", "[Voir](./bees.md#drones) 7."
    assert told(pair_of, one, other, last=last) == 0


def test_of_pages_of_other_sites_nobody_knows_the_ids(pair_of: PairOf) -> None:
    one, other = "[See](https://bees.dev/a#queens) 7.", "[Voir](https://bees.dev/a#drones) 7."
    assert told(pair_of, one, other) == 0


def test_two_links_that_changed_places_lead_to_the_same_sections(pair_of: PairOf) -> None:
    one = "[See](./a.md#ab) or [that](./a.md#cd) 7."
    assert told(pair_of, one, "[Voir](./a.md#cd) ou [ceci](./a.md#ab) 7.") == 0
