"""Items that became one with their neighbour: a note of rule S007."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks.blocks import check_blocks

PairOf = Callable[..., Pair]

RUN = "1. {}\n\n   ```sh\n   kite new meadow\n   ```\n\n   {}\n\n"
ENGLISH = (
    "# Kites\n\n"
    + RUN.format("Run this in your terminal:", "A line of stars says that it went well.")
    + "2. Now that there is a meadow, you can `cd` into it and have a look around.\n\n"
    "3. Where you left out the step that fetches the tails, fetch them before you go on.\n\n"
    "   ```sh\n   kite fetch\n   ```\n\n"
    "4. Then read [the guide](https://a.dev/guide) about the wind and its many moods.\n"
)
AFTER = (
    "Das geht in jedem Ordner, auch in einem, in dem schon etwas liegt.\n\n"
    "   Eine Zeile mit Sternen sagt, dass alles gut ging.{}"
)
GERMAN = (
    "# Drachen\n\n"
    + RUN.format("Gib das im Terminal ein:", AFTER)
    + "2. Wer den Schritt ausgelassen hat, der Schwänze holt, tut es mit `kite fetch`.\n\n"
    "3. Lies dann [das Buch](https://a.dev/guide) über den Wind und seine vielen Launen.\n"
)


@pytest.mark.parametrize(
    ("words", "is_told"),
    [(" Nun gibt es eine Wiese, in die du mit `cd` wechseln kannst.", False), ("", True)],
    ids=["in the step before", "nowhere"],
)
def test_a_step_that_became_a_sentence_of_another_is_not_missed(
    words: str, is_told: bool, pair_of: PairOf
) -> None:
    pair = pair_of(ENGLISH, GERMAN.format(words), languages=("en", "de"))
    told = [one for one in check_blocks(pair) if one.rule == "list-items"]
    assert [one.score >= 0.6 for one in told] == [is_told]
