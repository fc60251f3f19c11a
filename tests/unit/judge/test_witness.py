"""What a further language says at a place of the source."""

from __future__ import annotations

import pytest

from i18nlint.judge.witness import has_counterpart, said_in
from i18nlint.model.text import Span

from .conftest import bitext

SOURCE = """# Rooms

The hall has 3 doors, see [the plan](https://a.dev/plan).

Run `orbit open` and then `orbit light`.

- The lamp burns for 14 hours.
- The rope is 90 metres long.

## Attic

The attic has 2 windows, and nobody has ever opened them, see `attic.toml`.
"""
TARGET = """# Räume

Die Halle hat 3 Türen, siehe [den Plan](https://a.dev/plan).

Starte `orbit open` und dann `orbit dark`.

- Die Lampe brennt 14 Stunden.
"""


def place(quoted: str) -> Span:
    start = SOURCE.index(quoted)
    return Span(start, start + len(quoted))


@pytest.mark.parametrize(
    ("quoted", "said"),
    [
        ("3", "3"),
        ("14 hours", "14 Stunden"),
        ("[the plan](https://a.dev/plan)", "https://a.dev/plan"),
        ("`orbit open`", "orbit open"),
        ("`orbit light`", ""),
        ("90 metres", ""),
        ("2", ""),
        ("has", ""),
    ],
)
def test_a_witness_says_what_stands_for_the_number_the_link_or_the_code(
    quoted: str, said: str
) -> None:
    assert said_in(bitext(SOURCE, TARGET), place(quoted)) == said


@pytest.mark.parametrize(
    ("quoted", "is_there"),
    [("3", True), ("`orbit light`", True), ("14 hours", True), ("90 metres", False), ("2", False)],
)
def test_a_place_has_a_counterpart_unless_its_item_or_its_section_is_missing(
    quoted: str, *, is_there: bool
) -> None:
    assert has_counterpart(bitext(SOURCE, TARGET), place(quoted)) is is_there


def test_a_witness_says_it_for_either_of_two_paragraphs_that_it_has_in_one() -> None:
    first = "The lighthouse of Kiel was built in 1871 by the harbour office."
    second = "Its lamp is seen from 24 miles, and `orbit beam` turns it."
    source = f"# Light\n\n{first}\n\n{second}\n"
    joined = "Der Leuchtturm von Kiel wurde 1871 vom Hafenamt gebaut; seine Lampe sieht man aus 24"
    pair = bitext(source, f"# Licht\n\n{joined} Meilen, und `orbit beam` dreht sie.\n")
    said = [
        said_in(pair, Span(at, at + len(quoted)))
        for quoted in ("1871", "`orbit beam`")
        if (at := source.index(quoted))
    ]
    assert said == ["1871", "orbit beam"]
