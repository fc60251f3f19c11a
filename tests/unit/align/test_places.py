"""What stands beside a place, and where in the target an omission may be."""

from __future__ import annotations

import pytest

from i18nlint.align import align_versions
from i18nlint.align.places import lone_across, lone_next_to, neighbours
from i18nlint.facts.prose import shown_text
from i18nlint.model.alignment import Bitext
from i18nlint.model.finding import Side

from .conftest import version

SOURCE = """# Rooms

The hall has 3 doors and 14 windows, see [the plan](https://a.dev/plan).

Nobody goes upstairs any more.

## Attic

The attic has 212 bats, see `attic.toml`.
"""
TARGET = """# Räume

Die Halle hat 3 Türen und 14 Fenster, siehe [den Plan](https://a.dev/plan).

## Dachboden

{}Auf dem Dachboden sind 212 Fledermäuse, siehe `attic.toml`.
"""
ADDED = "Seit 1970 wohnt hier der Marder, und er hat 4 Junge."


@pytest.mark.parametrize(("at", "near"), [(0, "b"), (1, "ac"), (2, "bd"), (3, "c")])
def test_a_part_has_one_neighbour_on_each_side(at: int, near: str) -> None:
    assert "".join(neighbours("abcd", at)) == near


def _bitext(source: str, target: str) -> Bitext:
    return align_versions(version("en", source), version("de", target))


@pytest.mark.parametrize(("added", "across"), [(f"{ADDED}\n\n", [ADDED]), ("", [])])
def test_what_ends_a_section_may_stand_below_the_next_heading(
    added: str, across: list[str]
) -> None:
    pair = _bitext(SOURCE, TARGET.format(added))
    hall = pair.sections[1]
    (lone,) = (bead for bead in hall.beads if bead.is_omission)
    found = lone_across(pair, hall, lone, Side.TARGET)
    assert [pair.target.document.source.slice(block.span) for block in found] == across


def test_only_sections_right_beside_one_are_next_to_it() -> None:
    more = "\n## Keller\n\nIm Keller liegen 900 Flaschen.\n\n## Hof\n\nDer Hof hat 77 Steine.\n"
    pair = _bitext(SOURCE, TARGET.format("") + more)
    _, *sections = pair.sections  # without what stands before the first heading
    alone = [
        [shown_text(one.heading) for one in lone_next_to(pair, beside, Side.TARGET) if one.heading]
        for beside in sections[:2]
    ]
    assert alone == [[], ["Keller"]]
