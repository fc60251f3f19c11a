"""Posts whose texts were paired by place and length, and name other things."""

from __future__ import annotations

import pytest

from i18nlint.align import align_versions
from i18nlint.align.features import Profile
from i18nlint.align.frame import Frame
from i18nlint.align.kept import names_others
from i18nlint.model.alignment import Verdict

from .conftest import version

PAGE = """# The ferry

The ferry was built in 1962 for 88 farmers and carries 340 passengers and 41 cars over the bay, \
whatever the weather is like on the day, and it has not missed a trip in 60 years, or for as long \
as anybody on the island can remember.

## Getting on board

Be at pier 7 no later than 6:25 with 2 copies of your ticket, 3 for dogs, and stand behind the \
line on the left until all cars are on board and the mate waves at you.
"""
MORE = """
## Food

There are 14 tables, and the soup costs 6 euros. Those who want fish have to ask before 11 o'clock.

## Dogs

Up to 3 dogs are taken along. Each of them needs a blanket of 80 cm and pays 4 euros on every trip.

## Winter

From the 9th of November it sails 2 times a day, and it stops for 7 weeks when the bay freezes.

## Bicycles

Bicycles cost 5 euros and stand on the lower deck, where there is room for 28 of them between the \
lifeboats; whoever comes later has to lash his own to the rail with one of the 6 ropes there, \
which is not as easy as it looks while the deck rolls under you.
"""


def _verdict(source: str, target: str) -> Verdict:
    return align_versions(version("en", source), version("en-GB", target)).verdict


TEXT = (
    "The keeper of the inn rises before the sun, feeds the hens and sweeps the yard, and then she "
    "sits down by the window with her tea until the first of her guests comes down "
    "the stairs, and all of them ask for eggs. "
)


@pytest.mark.parametrize(
    ("target", "verdict"),
    [
        (PAGE, Verdict.INCOMPLETE),
        (f"# The inn\n\n{TEXT}\n\n## Mornings\n\n{TEXT}\n", Verdict.RESTRUCTURED),
    ],
)
def test_text_that_keeps_no_name_of_its_counterpart_is_another_text(
    target: str, verdict: Verdict
) -> None:
    assert _verdict(PAGE + MORE, target) is verdict


def test_what_a_translation_leaves_out_says_nothing_of_what_it_has() -> None:
    """A translation that ends before a list of 40 links keeps all that it has come to."""
    listed = "".join(f"- see [page {n}](https://sea.dev/pages/{n})\n" for n in range(40))
    source = version("en", f"{PAGE}\n{TEXT}\n\n{listed}")
    target = version("en-GB", f"{PAGE}\n{TEXT}\n")
    frame = Frame.of(Profile(source), Profile(target))
    assert not names_others(align_versions(source, target).sections, frame)
