"""Headings and sentences that were left in the source language, or in a third one."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks.languages import languages

PairOf = Callable[..., Pair]


def paragraphs(*texts: str) -> str:
    return "\n\n".join(("# 3", *texts)) + "\n"


@pytest.mark.parametrize(
    ("tag", "heading", "count"),
    [
        pytest.param("ar", "What the weight says", 1, id="a sentence in other letters"),
        pytest.param("ar", "The Lord of the Rings", 0, id="a name"),
        pytest.param("ar", "Getting started", 0, id="a label"),
        pytest.param("pl", "How it is done at the sea", 1, id="a sentence in the same letters"),
    ],
)
def test_a_copied_heading_is_told_if_it_makes_a_sentence(
    tag: str, heading: str, count: int, pair_of: PairOf
) -> None:
    own = {"ar": "تفقد الخلية وزنها في الشتاء.", "pl": "Zimą ul traci na wadze i tak ma być."}[tag]
    source = paragraphs("A hive loses weight in winter.", f"## {heading}", "It is 4 kg.")
    pair = pair_of(source, paragraphs(own, f"## {heading}", "4 kg."), languages=("en", tag))
    assert [finding.rule for finding in languages(pair)] == ["untranslated-block"] * count


LEFT = "Set the interval to the time you like, and the rest is done for you."


@pytest.mark.parametrize(
    ("tag", "own"),
    [
        pytest.param("cs", "Každý úl stojí na váze, kterou čte program po celou zimu.", id="cs"),
        pytest.param("el", "Κάθε κυψέλη στέκεται σε μια ζυγαριά που διαβάζει πρόγραμμα.", id="el"),
    ],
)
def test_a_sentence_that_was_left_is_told_where_it_stands(
    tag: str, own: str, pair_of: PairOf
) -> None:
    source = paragraphs(f"Every hive stands on a scale that a program reads. {LEFT}")
    pair = pair_of(source, paragraphs(f"{own} {LEFT}"), languages=("en", tag))
    (finding,) = languages(pair)
    assert finding.message == "a sentence here is still in en"
    assert finding.target is not None
    assert finding.target.text.startswith("Set the interval")


def test_words_that_a_program_shows_may_stay_in_a_sentence(pair_of: PairOf) -> None:
    source = paragraphs("The page says “Set the interval to the time you like” and waits.")
    target = paragraphs("Stránka napíše „Set the interval to the time you like“ a čeká na to.")
    assert list(languages(pair_of(source, target, languages=("en", "cs")))) == []


@pytest.mark.parametrize("tag", ["pl", "hi"])
def test_a_paragraph_in_a_third_language_is_told(tag: str, pair_of: PairOf) -> None:
    own = {
        "pl": "Na dachu stoją dwa ule i to jest ich pierwsza zima.",
        "hi": "छत पर दो छत्ते हैं और यह उनकी पहली सर्दी है।",
    }[tag]
    german = (
        "Wir halten zwei Stöcke auf dem Dach, und wie sie dorthin kamen, ist eine Geschichte, "
        "die wir auch nicht ganz verstehen."
    )
    english = "We keep two hives on the roof, and how they came is a story we do not understand."
    source = paragraphs("There are two hives on the roof.", english)
    pair = pair_of(source, paragraphs(own, german), languages=("en", tag))
    assert [finding.message for finding in languages(pair)] == ["a block here is in de"]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("> Unable to close the vent of your greenhouse because it is frozen", 0),
        ("```\nUnable to close the vent of your greenhouse\n```", 0),
        ("It is 4 kg.", 1),
    ],
    ids=["quoted below", "printed below", "said nowhere else"],
)
def test_a_heading_that_quotes_what_the_page_shows_may_stay(
    text: str, count: int, pair_of: PairOf
) -> None:
    heading = "## Unable to close the vent of your greenhouse"
    source = paragraphs("A hive loses weight in winter.", heading, text)
    target = paragraphs("벌통은 겨울에 가벼워진다.", heading, text)
    found = list(languages(pair_of(source, target, languages=("en", "ko"))))
    assert [finding.rule for finding in found] == ["untranslated-block"] * count
