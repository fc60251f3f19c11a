"""Blocks and items that one side lacks; what only looks like it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from i18nlint.checks._api import Pair
from i18nlint.checks.blocks import check_blocks
from i18nlint.model.finding import Confidence, Finding

PairOf = Callable[..., Pair]
NOTES = {"extra-block", "block-kind"}
"""Rules that are never more than information."""


def sure(findings: Iterator[Finding]) -> list[tuple[str, str]]:
    """What a reader is warned of by default."""
    return [
        (finding.rule, finding.message)
        for finding in findings
        if Confidence.of(finding.score) is not Confidence.LOW and finding.rule not in NOTES
    ]


def test_a_paragraph_of_nothing_but_links_is_missed(pair_of: PairOf) -> None:
    source = "The pump stopped at night, and nobody heard it.\n\nSee [#12](https://a.dev/12).\n"
    target = "펌프가 밤에 멈췄는데 아무도 듣지 못했다.\n"
    assert sure(check_blocks(pair_of(source, target, languages=("en", "ko")))) == [
        ("missing-block", "a paragraph is missing here")
    ]


def test_a_short_item_is_missed_though_its_neighbour_is_wordier(pair_of: PairOf) -> None:
    source = "- sign-in for guests\n- plain exports\n- alarms by text message\n"
    target = "- inscription pour les invités\n- alarmes envoyées par message texte\n"
    assert sure(check_blocks(pair_of(source, target, languages=("en", "fr")))) == [
        ("list-items", "1 of 3 items is missing here")
    ]


def test_three_paragraphs_in_one_are_all_there(pair_of: PairOf) -> None:
    source = (
        "The lock keeper counts every boat that goes up the canal.\n\n"
        "He writes the sums into a book with a green cover.\n\n"
        "At the end of the year the book goes to the museum.\n"
    )
    target = (
        "Der Schleusenwärter zählt jedes Boot, das den Kanal hinauffährt. "
        "Die Summen schreibt er in ein Buch mit grünem Einband. "
        "Am Ende des Jahres kommt das Buch in das Museum.\n"
    )
    assert sure(check_blocks(pair_of(source, target, languages=("en", "de")))) == []


def test_items_on_another_level_are_not_missing(pair_of: PairOf) -> None:
    source = "1. Harbour\n\n   - north pier\n   - south pier\n\n2. Town\n\n   - old gate\n"
    target = "1. 항구\n\n- 북쪽 부두\n- 남쪽 부두\n\n2. 마을\n\n- 옛 문\n"
    assert sure(check_blocks(pair_of(source, target, languages=("en", "ko")))) == []


KEEPER = ("Grease the hinge 12 times.", "Lift the gate by 40 cm.", "Wait for 15 minutes.",
          "Close the gate with 2 hands.")  # fmt: skip
WAERTER = ("경첩에 기름을 12번 친다.", "문을 40 cm 들어 올린다.", "15분을 기다린다.",
           "두 손으로 문을 닫는다.")  # fmt: skip


def test_a_list_that_became_paragraphs_is_another_kind_of_block(pair_of: PairOf) -> None:
    source = "The lock:\n\n" + "\n".join(f"- {item}" for item in KEEPER)
    target = "갑문:\n\n" + "\n\n".join(WAERTER)
    (finding,) = check_blocks(pair_of(source, target, languages=("en", "ko")))
    assert (finding.rule, finding.message) == (
        "block-kind",
        "the bullet list is 4 paragraphs here",
    )


def test_paragraphs_that_became_a_list_are_another_kind_of_block(pair_of: PairOf) -> None:
    source = "The lock:\n\n" + "\n\n".join(KEEPER)
    target = "갑문:\n\n" + "\n".join(f"- {item}" for item in WAERTER)
    (finding,) = check_blocks(pair_of(source, target, languages=("en", "ko")))
    assert (finding.rule, finding.message) == (
        "block-kind",
        "the 4 paragraphs are a bullet list here",
    )


def test_a_table_that_became_a_list_is_another_kind_of_block(pair_of: PairOf) -> None:
    source = "| Boat | Year | Tons |\n| - | - | - |\n| Nora | 1911 | 340 |\n| Ida | 1924 | 87 |\n"
    target = "- Nora, 1911년, 340톤\n- Ida, 1924년, 87톤\n"
    (finding,) = check_blocks(pair_of(source, target, languages=("en", "ko")))
    assert (finding.rule, finding.message) == ("block-kind", "the table is a bullet list here")
