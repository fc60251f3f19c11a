"""Addresses with a slip: letters that changed places, an address a letter away, another scheme."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks.links import links
from i18nlint.model.finding import Finding

from .conftest import LINKED_ENGLISH, LINKED_KOREAN

PairOf = Callable[..., Pair]
Seen = Callable[[Iterator[Finding]], list[tuple[str, str]]]


def test_two_generated_names_are_alike_by_chance(pair_of: PairOf) -> None:
    store = "https://cdn.dev/files/shared/covers/{}AAAAAAAAAAAAABkARQnAQ"
    pair = pair_of(
        LINKED_KOREAN.format(store.format("A*Gw7r")), LINKED_ENGLISH.format(store.format("A*Kk3s"))
    )
    (finding,) = links(pair)
    assert (finding.rule, finding.score < 0.9) == ("link-target", True)


def test_a_name_that_leads_astray_is_found_beside_one_that_does_not(pair_of: PairOf) -> None:
    seven = "[#7](https://git.dev/a/pull/7)"
    source = f"{seven} 에서 3번 정했고, 나중에 {seven} 을 닫았습니다.\n"
    astray = "[#7](https://git.dev/a/pull/7-old)"
    (finding,) = links(pair_of(source, f"Decided 3 times in {seven}, {astray} was closed.\n"))
    assert (finding.rule, finding.variant) == ("link-target", "same-site")


def test_a_slip_in_a_domain_is_seen_in_a_list_of_references(pair_of: PairOf) -> None:
    source = "- [Brew 공식 문서](https://docs.brew.dev/)\n- [Mill](https://mill.dev)\n"
    target = (
        "- [Brew Official Documentation](https://docs.brew.dev-old)\n- [Mill](https://mill.dev)\n"
    )
    (finding,) = links(pair_of(source, target))
    assert finding.rule == "link-target"
    assert finding.score >= 0.6


@pytest.mark.parametrize(
    ("address", "is_slip"),
    [
        ("https://kite.def/docs", True),
        ("https://kite.com/docs", False),
        ("https://kite.de/docs", False),
    ],
    ids=["a letter of the ending", "another ending", "a country's"],
)
def test_an_ending_a_letter_away_is_no_new_home(
    address: str, is_slip: bool, pair_of: PairOf
) -> None:
    source = "3번 [설명서](https://kite.dev/docs)를 읽는다.\n"
    found = list(links(pair_of(source, f"Read [the manual]({address}) 3 times.\n")))
    assert bool(found) is is_slip


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("[지도](https://a.example/map)", "[the map](https://a.exmaple/map)"),
        ("[지도](https://git.a.example/issues/1412)", "[it](https://git.a.example/isuses/1412)"),
        ("![판](https://img.example/badge/kite-blue)", "![v](https://img.example/badge/kite-bule)"),
        ("[지도](https://a.example/map)", "[the map](https://a.exmaple/en/map)"),
        ("[지도](https://a.example/map#ports)", "[the map](https://a.example/en/map#potrs)"),
    ],
    ids=["domain", "folder", "badge", "domain of another edition", "place in another edition"],
)
def test_two_letters_that_changed_places_are_a_slip(
    source: str, target: str, pair_of: PairOf
) -> None:
    (finding,) = links(pair_of(f"3번 {source}.\n", f"See {target} 3 times.\n"))
    assert finding.score >= 0.6


@pytest.mark.parametrize("scheme", ["htps", "httsp", "htp", "htttp"])
def test_a_scheme_that_does_not_exist_is_told_of_every_link(
    scheme: str, pair_of: PairOf, seen: Seen
) -> None:
    pair = pair_of("3 [글](https://a.dev/x).\n", f"3 [texts]({scheme}://a.dev/x).\n")
    told = f"the link is {scheme}://a.dev/x here: {scheme} is no scheme that leads anywhere"
    assert seen(links(pair)) == [("link-target", told)]


def test_a_scheme_that_does_not_exist_in_the_source_either_is_not_of_the_translation(
    pair_of: PairOf,
) -> None:
    texts = ("3 [글](htps://a.dev/x).\n", "3 [texts](htps://a.dev/x).\n")
    assert list(links(pair_of(*texts))) == []


def test_a_place_on_another_page_of_ours_with_two_letters_turned_is_a_slip(pair_of: PairOf) -> None:
    pair = pair_of("3 [글](./testing.md#mocks).\n", "3 [texts](./testing.md#mcoks).\n")
    (finding,) = links(pair)
    assert (finding.rule, finding.score >= 0.6) == ("link-target", True)


@pytest.mark.parametrize(
    ("one", "other", "count"),
    [
        pytest.param("/posts/first/", "posts/first/", 1, id="the slash was lost"),
        pytest.param("posts/first/", "/posts/first/", 0, id="it was added"),
        pytest.param("https://a.dev/m#wiring", "https://a.dev/m#wirnig", 1, id="a place turned"),
    ],
)
def test_an_address_a_letter_away_leads_elsewhere(
    one: str, other: str, count: int, pair_of: PairOf
) -> None:
    source = f"# Hives\n\nRead [the report]({one}) of the 3 hives.\n"
    target = f"# Kupy\n\nLäs [rapporten]({other}) om de 3 kuporna.\n"
    found = [finding.rule for finding in links(pair_of(source, target, languages=("en", "sv")))]
    assert found == ["link-target"] * count


def test_another_page_of_the_site_is_no_slip_however_many_say_it(pair_of: PairOf) -> None:
    (finding,) = links(
        pair_of("[연](https://a.dev/docs/1.2/kite)", "[Kite](https://a.dev/guide/tail)")
    )
    assert 0.6 <= finding.score < 0.75
