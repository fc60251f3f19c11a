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
