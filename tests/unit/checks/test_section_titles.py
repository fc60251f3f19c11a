"""What sections are called in messages."""

from __future__ import annotations

from collections.abc import Callable

from i18nlint.checks._api import Pair
from i18nlint.checks.sections import check_sections

PairOf = Callable[..., Pair]

BUOY = "# Buoys\n\nThere are 4 buoys, see [the plan](https://a.dev/plan).\n"
NAMELESS = "\n##\n\nBuoy 9 rings in a swell of 2 metres, all 30 nights of the month.\n"
ROPE = "\n## Ropes\n\nThe ropes of 60 m hold for 11 years, the chain for 25.\n"


def test_a_section_without_a_title_is_said_to_have_none(pair_of: PairOf) -> None:
    found = check_sections(pair_of(BUOY + NAMELESS + ROPE, BUOY + ROPE, languages=("en", "it")))
    assert [one.message for one in found] == ["the section without a title is missing here"]


def test_in_a_list_of_titles_it_is_one_without(pair_of: PairOf) -> None:
    found = check_sections(pair_of(BUOY + NAMELESS + ROPE, BUOY, languages=("en", "it")))
    assert [one.message.partition(": ")[2] for one in found] == [
        'missing one without a title, "Ropes"'
    ]
