"""Places within a page: rule L006."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks.links import links

PairOf = Callable[..., Pair]


TABLE = "# 3\n\n{0}\n\n" + "\n\n".join(f"## {{{n}}}\n\n{n}" for n in (1, 2, 3, 4, 5))


def test_a_table_of_contents_that_was_left_is_one_finding(pair_of: PairOf) -> None:
    names = ["ready", "steady", "go", "stop", "rest"]
    entries = "\n".join(f"- [{name}](#{name})" for name in names)
    source = TABLE.format(entries, *names)
    target = TABLE.format(entries, *["준비", "차렷", "출발", "정지", "rest"])
    (finding,) = links(pair_of(source, target, languages=("en", "ko")))
    assert finding.rule == "broken-anchor"
    assert finding.message == (
        "#ready leads to no heading here, but to one in en; so do 3 more links"
    )


@pytest.mark.parametrize(
    ("name", "anchor"),
    [
        ("Set up: 2 steps", "set-up-2-steps"),
        ("`useState` hook", "usestate-hook"),
        ("Costs", "costs-1"),
        ("Costs {#fees}", "fees"),
        ("<a id='fees'></a>Costs", "fees"),
        ("Costs", "top"),
        ("Überblick", "uberblick"),
    ],
)
def test_anchors_are_read_as_generators_spell_them(name: str, anchor: str, pair_of: PairOf) -> None:
    page = "# {0}\n\n[3 {1}](#{2})\n\n## {3}\n\n{1}\n"
    source = page.format("값", "값", "값", "값")
    pair = pair_of(source, page.format("Price", "price", anchor, name))
    assert [one for one in links(pair) if one.rule == "broken-anchor"] == []


@pytest.mark.parametrize(
    ("german", "link", "count"),
    [
        pytest.param("## Waagen", "#scales", 1, id="copied, and the heading is translated"),
        pytest.param("## Waagen {#scales}", "#scales", 0, id="the heading has the id"),
        pytest.param("## Scales", "#scales", 0, id="the heading was kept"),
        pytest.param("## Waagen\n\n## Kiste {#box}", "#scales", 0, id="others are given ids"),
    ],
)
def test_a_copied_anchor_is_lost_with_the_heading_that_made_it(
    german: str, link: str, count: int, pair_of: PairOf
) -> None:
    source = "# Hives\n\nSee [the scales](#scales), 3 of them.\n\n## Scales\n\nThey are 4.\n"
    target = f"# Stöcke\n\nSiehe [die Waagen]({link}), 3 davon.\n\n{german}\n\nEs sind 4.\n"
    found = [finding.rule for finding in links(pair_of(source, target, languages=("en", "de")))]
    assert found == ["broken-anchor"] * count


@pytest.mark.parametrize(("link", "count"), [("#весы", 0), ("#вес", 1), ("#vesy", 0)])
def test_an_anchor_in_the_languages_own_letters_says_how_the_site_spells_them(
    link: str, count: int, pair_of: PairOf
) -> None:
    source = "# Hives\n\nSee [the scales](#scales), 3 of them.\n\n## Scales\n\nThey are 4.\n"
    target = f"# Ульи\n\nСмотрите [весы]({link}), их 3.\n\n## Весы\n\nИх 4.\n"
    found = [finding.rule for finding in links(pair_of(source, target, languages=("en", "ru")))]
    assert found == ["broken-anchor"] * count


def test_the_first_of_many_links_to_one_place_is_told_with_their_number(pair_of: PairOf) -> None:
    page = "# 3\n\n{0}\n\n## {1}\n\n7\n"
    link = "\n\n".join(f"[{at}](#scales)" for at in range(4))
    pair = pair_of(page.format(link, "Scales"), page.format(link, "Waagen"), languages=("en", "de"))
    (finding,) = links(pair)
    assert finding.message == (
        "#scales leads to no heading here, but to one in en; so do 3 more links"
    )
    assert finding.target
    assert pair.target.document.source.slice(finding.target.span) == "[0](#scales)"
