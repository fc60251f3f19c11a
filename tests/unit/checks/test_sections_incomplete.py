"""Translations that end early, or lack sections here and there."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks.sections import check_sections
from i18nlint.model.finding import Confidence

PairOf = Callable[..., Pair]


def sure(pair: Pair) -> list[tuple[str, str]]:
    """What a reader is warned of by default."""
    return [
        (finding.rule, finding.message)
        for finding in check_sections(pair)
        if Confidence.of(finding.score) is not Confidence.LOW
    ]


CUT = """## Keel

The keel is 9 m of oak and took 14 days.

## Planks

There are 62 planks, see [the list](https://a.dev/planks).

## Mast

The mast is 11 m high.

## Sails

Her 2 sails are of hemp.
"""


def cut(*headings: str) -> str:
    """The Korean version of the first two sections, with further ones of its own."""
    own = "".join(f"\n## {heading}\n\n배를 만든 사람들의 이야기다.\n" for heading in headings)
    return (
        "## 용골\n\n용골은 참나무 9 m이고 14일 걸렸다.\n\n"
        "## 널빤지\n\n널빤지는 62장이다. [목록](https://a.dev/planks)을 보라.\n" + own
    )


def test_a_translation_that_ends_early_is_one_fault(pair_of: PairOf) -> None:
    pair = pair_of(CUT * 2 + CUT, CUT * 2 + cut(), languages=("en", "ko"))
    whole = [
        finding for finding in check_sections(pair) if finding.rule == "incomplete-translation"
    ]
    ((message, span),) = ((one.message, one.source.span) for one in whole if one.source)
    assert message.startswith("the end of en, about ")
    assert message.endswith(' % of it, is not translated here: missing "Mast", "Sails"')
    assert pair.source.document.source.slice(span).startswith("## Mast")
    assert pair.source.document.source.slice(span).endswith("of hemp.")


def test_one_section_at_the_end_is_just_that(pair_of: PairOf) -> None:
    short = CUT[: CUT.index("## Sails")]
    pair = pair_of(CUT + short, CUT + cut(), languages=("en", "ko"))
    assert sure(pair) == [("missing-section", 'the section "Mast" is missing here')]


def test_a_version_that_ends_otherwise_does_not_end_early(pair_of: PairOf) -> None:
    pair = pair_of(CUT * 2 + CUT, CUT * 2 + cut("사람들"), languages=("en", "ko"))
    assert "incomplete-translation" not in {finding.rule for finding in check_sections(pair)}


def test_an_incomplete_translation_does_not_lack_what_has_lost_its_heading_alone(
    pair_of: PairOf,
) -> None:
    source = (
        "## Piers\n\nThere are 3 piers, see [the plan](https://a.dev/plan).\n\n"
        "## Ropes\n\nRopes wear out in the end.\n\n"
        "### Of hemp\n\nHemp lasts 2 years in salt water.\n\nIt is tarred every spring.\n\n"
        "Then it hangs for 40 days.\n\n"
        "### Of steel\n\nSteel lasts 11 years, see [the table](https://a.dev/steel).\n"
    )
    target = (
        "## 부두\n\n부두는 3개다. [도면](https://a.dev/plan)을 보라.\n\n"
        "## 밧줄\n\n강철은 11년 간다. [표](https://a.dev/steel)를 보라.\n"
    )
    found = list(check_sections(pair_of(source, target, languages=("en", "ko"))))
    (incomplete,) = (one for one in found if one.rule == "incomplete-translation")
    assert incomplete.arguments["sections"] == ("Of hemp",)


def _atlas(places: range, language: str) -> str:
    """An atlas of harbours, a section each."""
    word = {"en": "Harbour", "ko": "항구"}[language]
    text = {
        "en": "It has {0} berths, and the quay is deep, see",
        "ko": "선석은 {0}개, 부두는 깊다.",
    }
    return "".join(
        f"## {word} {at}\n\n{text[language].format(at + 100)} [H{at}](https://a.dev/{at})\n\n"
        for at in places
    )


def test_sections_missing_here_and_there_are_one_finding(pair_of: PairOf) -> None:
    english, languages = _atlas(range(1, 41), "en"), ("en", "ko")
    korean = "".join(_atlas(range(at, at + 4), "ko") for at in range(1, 41, 5))
    told = list(check_sections(pair_of(english, korean, languages=languages)))
    assert [finding.rule for finding in told] == ["incomplete-translation"]
    assert told[0].message == (
        "8 of 40 sections of en are not translated here: "
        'missing "Harbour 10", "Harbour 15", "Harbour 20" and 5 more'
    )
    assert told[0].target
    assert told[0].target.span.start == korean.index("## 항구 6") - 2


def test_sections_missing_here_and_there_are_not_shown_at_a_banner(pair_of: PairOf) -> None:
    banner = "## Open\n\n[H0](https://a.dev/0)\n\n"
    english = _atlas(range(1, 4), "en") + banner + _atlas(range(4, 41), "en")
    korean = "".join(_atlas(range(at, at + 4), "ko") for at in range(1, 41, 5))
    (told,) = check_sections(pair_of(english, korean, languages=("en", "ko")))
    assert told.arguments["sections"] == ("Open", *(f"Harbour {at}" for at in range(5, 41, 5)))
    assert told.source
    assert told.source.text == "Harbour 5"


def test_few_sections_missing_here_and_there_are_told_one_by_one(pair_of: PairOf) -> None:
    english = _atlas(range(1, 41), "en")
    korean = "".join(_atlas(range(at, at + 7), "ko") for at in range(1, 41, 8))
    told = list(check_sections(pair_of(english, korean, languages=("en", "ko"))))
    assert [finding.rule for finding in told] == ["missing-section"] * 5


@pytest.mark.parametrize("target", ["", " \n", "---\ntitle: Scafo\n---\n"])
def test_of_a_translation_without_a_word_nothing_else_is_said(pair_of: PairOf, target: str) -> None:
    pair = pair_of(f"---\ntitle: Hull\n---\n\n{CUT * 2}", target, languages=("en", "it"))
    assert sure(pair) == [("incomplete-translation", "nothing of en is translated here")]


def test_an_incomplete_translation_shows_the_largest_section_that_it_lacks(
    pair_of: PairOf,
) -> None:
    """Not the banner above it, which may stand there in other words."""
    pier = "## Piers\n\nThere are {} piers, see [the plan](https://a.dev/plan{}).\n\n"
    banner = "## Read this\n\nThe harbour is open.\n\n"
    ropes = "## Ropes\n\n" + "Ropes are tarred every spring, and hang in the loft.\n\n" * 6
    source = pier.format(3, 3) + banner + pier.format(5, 5) + ropes + pier.format(9, 9)
    target = "".join(
        f"## 부두\n\n부두는 {at}개다. [도면](https://a.dev/plan{at})을 보라.\n\n"
        for at in (3, 5, 9)
    )
    pair = pair_of(source, target, languages=("en", "ko"))
    (found,) = (one for one in check_sections(pair) if one.rule == "incomplete-translation")
    assert found.arguments["sections"] == ("Read this", "Ropes")
    assert found.source is not None
    assert found.target is not None
    assert found.source.text == "Ropes"
    assert found.target.span.start == target.rindex("\n\n## 부두")
