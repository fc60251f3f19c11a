from __future__ import annotations

from collections.abc import Callable

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks.links import links

PairOf = Callable[..., Pair]
LEAST_OF_A_WARNING = 0.6


def score_of(korean: str, english: str, pair_of: PairOf) -> float:
    texts = (f"# 배\n\n먼저 {korean}을 3번.\n", f"# Boats\n\nFirst {english} 3 times.\n")
    found = [one for one in links(pair_of(*texts)) if one.rule == "link-target"]
    return max((one.score for one in found), default=0.0)


@pytest.mark.parametrize(
    ("korean", "english"),
    [
        ("[Oar](https://git.dev/ada/oar)", "[Oar](https://packages.dev/oar-kit)"),
        ("[소식](https://oars.dev/news)", "[news](https://blog.harbour.dev/all)"),
        ("[끌](https://packages.dev/@tea/pour)", "[pour](https://packages.dev/pour)"),
        ("[설명](https://a.dev/docs/oar#lock-it)", "[guide](https://a.dev/docs/oar#lock)"),
        (
            "[풀이](https://github.com/ada/oar/issues/1204)",
            "[why](https://github.com/ada/oar/issues/1377)",
        ),
        (
            "[`src/keel/fin`](https://github.com/ada/oar/tree/main/src/keel)",
            "[`src/keel/fin`](https://github.com/ada/oar/tree/main/src/keel/fin)",
        ),
        (
            "[본보기](https://github.com/ada/oar/tree/main/keel)",
            "[sample](https://github.com/ada/oar/blob/master/keel)",
        ),
        (
            "[왜](https://github.com/ada/oar/issues/12)",
            "[this issue](https://github.com/ada/oar/discussions/40)",
        ),
        (
            "[글](https://github.com/ada/docs/blob/main/oar.md)",
            "[text](https://github.com/ada/docs-en/blob/main/oar.md)",
        ),
        ("[값](/files/prices.pdf)", "[cost](/files/prices-en.pdf)"),
    ],
    ids=[
        "package",
        "blog",
        "scope",
        "a place that grew",
        "issue",
        "what it says",
        "branch",
        "discussion",
        "our repository",
        "our file",
    ],
)
def test_as_good_a_page_about_the_same_thing_is_a_note(
    korean: str, english: str, pair_of: PairOf
) -> None:
    assert score_of(korean, english, pair_of) < LEAST_OF_A_WARNING


@pytest.mark.parametrize(
    ("korean", "english"),
    [
        ("[배](https://boats.dev/a.md)", "[boat](https://boats.dev/a.md-old)"),
        ("[배](https://boats.dev/)", "[boat](https://boats.dev/en-old)"),
        ("[배](https://boats.dev)", "[boat](https://https://boats.dev)"),
        ("[배](https://tales.dev/how-to-row-a-boat)", "[boat](https://tales.dev/how-to-)"),
        ("[배](https://tales.dev/show?v=kite)", "[boat](https://tales.dev/show?v=seal)"),
        ("[배](https://tales.dev/setup/keel)", "[boat](https://tales.dev/setup)"),
        ("[Oar](https://oars.dev/a)와 [돛](https://sails.dev)", "[Oar](https://sails.dev)"),
        (
            "[본보기](https://github.com/ada/samples/tree/main/keel)",
            "[sample](https://github.com/ada/oar/tree/main/samples/wood-keel)",
        ),
        ("[Keel](https://keel.dev/a)", "[Sail](https://sail.dev/b)"),
        (
            "[왜](https://github.com/ada/oar/issues/418)",
            "[why](https://github.com/ada/oar/issues/481)",
        ),
        (
            "[#52](https://github.com/ada/oar/issues/52)",
            "[#52](https://github.com/ada/oar/issues/57)",
        ),
        (
            "[Keel](https://keel.dev)과 [Sail](https://sail.dev)",
            "[Keel](https://sail.dev) and [Sail](https://keel.dev)",
        ),
        (
            "[#12](https://a.dev/issues/12)와 [#15](https://a.dev/issues/15)",
            "[#12](https://a.dev/issues/15) and [#15](https://a.dev/issues/12)",
        ),
        (
            "[4f2a9c1](https://github.com/ada/oar/commit/4f2a9c1e0d)",
            "[4f2a9c1](https://github.com/ada/oar/commit/7be0d32a91)",
        ),
    ],
    ids=[
        "grown",
        "in an edition",
        "doubled",
        "cut",
        "asked",
        "above",
        "neighbour",
        "moved file",
        "other name",
        "turned number",
        "other number than said",
        "exchanged",
        "exchanged numbers",
        "other commit than said",
    ],
)
def test_an_address_that_shows_a_mistake_is_told(
    korean: str, english: str, pair_of: PairOf
) -> None:
    assert score_of(korean, english, pair_of) >= LEAST_OF_A_WARNING


@pytest.mark.parametrize(
    ("english", "is_told"),
    [
        ("[a list](https://fishing.dev/a) and [Needle](https://needle.dev/b)", False),
        ("Mending, [a list](https://fishing.dev/a), [Needle](https://needle.dev/b)", True),
    ],
    ids=["another link instead", "its words without it"],
)
def test_a_link_of_its_own_instead_is_enough(english: str, is_told: bool, pair_of: PairOf) -> None:
    korean = "# 그물\n\n[Mending](https://www.craft.dev/knots/12)과 `netter` 3번, Oslo 40번.\n"
    pair = pair_of(korean, f"# Nets\n\nSee {english} and `netter` 3 times, in Oslo 40 times.\n")
    scores = [one.score for one in links(pair) if one.rule == "link-missing"]
    assert [score >= LEAST_OF_A_WARNING for score in scores] == [is_told]


def test_what_the_reader_runs_is_no_page_of_anybodys(pair_of: PairOf) -> None:
    korean = "# 배\n\n이제 `oar serve`를 실행하고 [여기](http://localhost:4000/)를 3번 본다.\n"
    (finding,) = links(pair_of(korean, "# Boats\n\nNow run `oar serve` and look 3 times.\n"))
    assert finding.score < LEAST_OF_A_WARNING


def test_a_link_that_stands_as_its_place_on_the_page_is_no_broken_one(pair_of: PairOf) -> None:
    korean = "# 배\n\n[oarlock](https://oars.dev/lock)을 `oar`에 3번.\n\n## oarlock\n\n7번.\n"
    english = "# Boats\n\n[oarlock](#oarlock) on `oar` 3 times.\n\n## oarlock\n\n7 times.\n"
    assert not any("no link here" in one.message for one in links(pair_of(korean, english)))


def test_a_passage_that_kept_none_of_its_links_says_something_else(pair_of: PairOf) -> None:
    korean = "[Keel](https://keel.dev/a)과 [Rudder](https://rudder.dev/b)"
    english = "[Sail](https://sail.dev/c) and [Anchor](https://anchor.dev/d)"
    assert score_of(korean, english, pair_of) < LEAST_OF_A_WARNING


def test_a_place_with_a_blank_in_it_is_no_link(pair_of: PairOf) -> None:
    korean = "# 배\n\n[용골](#용골)을 3번, `keel`을 7번.\n\n## 용골\n\n7번.\n"
    english = "# Boats\n\n[The keel](#the keel) 3 times, `keel` 7.\n\n## The keel\n\n7 times.\n"
    (finding,) = [one for one in links(pair_of(korean, english)) if one.rule == "link-missing"]
    assert finding.message == (
        "the link to #용골 in ko is no link here: there is a blank in its address"
    )


def test_two_links_that_were_exchanged_are_one_finding(pair_of: PairOf) -> None:
    korean = "# 배\n\n[Keel](https://keel.dev)과 [Sail](https://sail.dev)을 3번.\n"
    english = "# Boats\n\n[Keel](https://sail.dev) and [Sail](https://keel.dev) 3 times.\n"
    (finding,) = links(pair_of(korean, english))
    assert finding.message == 'the links of "Keel" and "Sail" are exchanged here'


def test_numbers_of_an_own_order_are_exchanged_by_nobody(pair_of: PairOf) -> None:
    korean = "# 배\n\n[1](https://keel.dev)과 [2](https://sail.dev)을 3번.\n"
    english = "# Boats\n\n[1](https://sail.dev) and [2](https://keel.dev) 3 times.\n"
    assert not list(links(pair_of(korean, english)))


@pytest.mark.parametrize(
    ("german", "is_told"),
    [("preise.pdf", False), ("manuale.pdf", False), ("pirces.pdf", True)],
)
def test_a_file_to_take_home_has_a_name_in_each_language(
    german: str, is_told: bool, pair_of: PairOf
) -> None:
    texts = ("# 3\n\n[All](/files/prices.pdf) 40.\n", f"# 3\n\n[Alles](/files/{german}) 40.\n")
    scores = [found.score for found in links(pair_of(*texts, languages=("en", "de")))]
    assert any(score >= LEAST_OF_A_WARNING for score in scores) is is_told
