"""The rest of a whole, and what a conversion left over, are no equals of just any number."""

from __future__ import annotations

import pytest

from i18nlint.align import align_versions
from i18nlint.align.numbers import match_bead
from i18nlint.model.alignment import Bead

from .conftest import version

TABLE = "| Boat | Share |\n|---|---|\n| Luna | {} |\n| Mare | 35 % |\n"


def left(source: str, target: str, languages: str) -> list[str]:
    """What the numbers of two parts leave over, of the source first."""
    ours, theirs = languages.split()
    bitext = align_versions(version(ours, source), version(theirs, target))

    def parts(beads: tuple[Bead, ...]) -> list[Bead]:
        return [part for bead in beads for part in (parts(bead.children) or [bead])]

    beads = [bead for section in bitext.sections for bead in parts(section.beads)]
    matchings = [match_bead(bead, bitext) for bead in beads if bead.sources and bead.targets]
    return [fact.text for matching in matchings for fact in (*matching.sources, *matching.targets)]


@pytest.mark.parametrize(
    ("source", "target", "languages", "over"),
    [
        pytest.param("90 % less", "noch 10 %", "en de", [], id="less by so much"),
        pytest.param("20 % of it", "80 % davon", "en de", ["20 %", "80 %"], id="a slip"),
        pytest.param("cut by 20 %", "auf 80 % gesenkt", "en de", [], id="a word of a decrease"),
        pytest.param("it is 30 %", "davon 60 %", "en de", ["30 %", "60 %"], id="no rest"),
    ],
)
def test_the_rest_of_a_hundred_takes_words(
    source: str, target: str, languages: str, over: list[str]
) -> None:
    assert left(f"{source}\n", f"{target}\n", languages) == over


@pytest.mark.parametrize(
    ("source", "target", "languages", "over"),
    [
        pytest.param("90 %", "10 %", "en de", ["90 %", "10 %"], id="all that the cells say"),
        pytest.param("**90 %**", "10 %", "en de", ["90 %", "10 %"], id="in bold"),
        pytest.param("九折", "10 %", "zh de", [], id="a discount says what it is"),
        pytest.param("90 % less", "10 % left", "en en-GB", [], id="with words"),
    ],
)
def test_in_a_cell_of_its_own_no_number_is_the_rest_of_another(
    source: str, target: str, languages: str, over: list[str]
) -> None:
    assert left(TABLE.format(source), TABLE.format(target), languages) == over


@pytest.mark.parametrize(
    ("source", "target", "over"),
    [
        pytest.param("425 °F (220 °C) bake", "220 °C backen", [], id="its own conversion"),
        pytest.param("425 °F (220 °C) bake", "250 °C backen", ["425 °F", "250 °C"], id="a slip"),
        pytest.param(
            "425 °F (220 °C), then 375 °F (190 °C)",
            "250 °C, dann 190 °C",
            ["425 °F", "250 °C"],
            id="a slip beside one that agrees",
        ),
    ],
)
def test_a_conversion_speaks_for_what_it_converts(
    source: str, target: str, over: list[str]
) -> None:
    assert left(f"{source}\n", f"{target}\n", "en de") == over
