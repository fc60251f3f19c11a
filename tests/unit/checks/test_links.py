from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks.links import links
from i18nlint.model.finding import Finding

from .conftest import LINKED_ENGLISH, LINKED_KOREAN

PairOf = Callable[..., Pair]
Seen = Callable[[Iterator[Finding]], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("korean", "english"),
    [
        ("/ko/guide/start", "/guide/start/"),
        ("https://ko.wikipedia.org/wiki/안내서", "https://en.wikipedia.org/wiki/Guide"),
        (
            "https://developer.mozilla.org/ko/docs/Web/HTTP/Caching",
            "https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/Caching",
        ),
        ("./start", "/guide/start"),
        ("https://my.dev/guide/start", "/guide/start"),
        ("#설치", "#setup"),
        ("/ko/post#설치", "#setup"),
    ],
)
def test_an_address_in_another_language_is_no_fault(
    korean: str, english: str, pair_of: PairOf
) -> None:
    assert list(links(pair_of(LINKED_KOREAN.format(korean), LINKED_ENGLISH.format(english)))) == []


def test_a_link_that_leads_elsewhere_on_the_same_site_is_certain(
    pair_of: PairOf,
) -> None:
    pair = pair_of(
        LINKED_KOREAN.format("https://a.dev/docs/guide"),
        LINKED_ENGLISH.format("https://a.dev/docs/guide-old"),
    )
    (finding,) = links(pair)
    assert (finding.rule, finding.variant, finding.score >= 0.9) == (
        "link-target",
        "same-site",
        True,
    )
    assert finding.message == (
        "the link to https://a.dev/docs/guide in ko leads to https://a.dev/docs/guide-old here"
    )


@pytest.mark.parametrize(
    ("korean", "english", "least", "most"),
    [
        pytest.param("https://a.dev/x#pour", "https://a.dev/x#pours", 0.6, 0.9, id="a place"),
        pytest.param("https://a.dev/x#pour", "https://a.dev/x#grind", 0.5, 0.6, id="other place"),
        pytest.param("/guide/x#pour", "#pour", 0.5, 0.6, id="a section of its own"),
        pytest.param(
            "https://a.dev/basics/brewing", "https://a.dev/core/brewing", 0.5, 0.6, id="moved"
        ),
        pytest.param(
            "https://a.dev/v2/brewing", "https://a.dev/v3/brewing", 0.9, 1.0, id="another version"
        ),
        pytest.param(
            "https://a.dev/guides/brewing/start",
            "https://a.dev/guides/brewing",
            0.6,
            0.9,
            id="above",
        ),
        pytest.param(
            "https://github.com/ada/brewing",
            "https://github.com/adam/brewing",
            0.9,
            1.0,
            id="owner",
        ),
    ],
)
def test_how_sure_another_address_on_one_site_is(
    korean: str, english: str, least: float, most: float, pair_of: PairOf
) -> None:
    (finding,) = links(pair_of(LINKED_KOREAN.format(korean), LINKED_ENGLISH.format(english)))
    assert finding.rule == "link-target"
    assert least <= finding.score < most


def test_a_long_address_is_cut_where_it_says_least(pair_of: PairOf) -> None:
    address = f"https://a.dev/{'folder/' * 12}the-page#the-place"
    english = "# Setup\n\nRead the guide, install 3 [Vite](https://vite.dev).\n"
    (finding,) = links(pair_of(LINKED_KOREAN.format(address), english))
    assert finding.message == (
        "the link to https://a.dev/folder/fo…folder/folder/folder/folder/the-page#the-place "
        "in ko is missing here"
    )


def test_addresses_in_html_are_links_too(pair_of: PairOf, seen: Seen) -> None:
    source = '버튼 5: <a href="https://a.dev/x">여기</a>\n'
    target = 'Button 5: <a href="https://a.dev/x-old">here</a>\n'
    assert [rule for rule, _ in seen(links(pair_of(source, target)))] == ["link-target"]


@pytest.mark.parametrize(
    ("place", "is_slip"),
    [
        ("steeping-old", True),
        ("steeping_2", False),
        ("steeping-ko", False),
        ("steeping-korean", False),
        ("prep", False),
        ("우리기", False),
    ],
)
def test_an_edition_in_other_letters_puts_no_latin_words_behind_a_place(
    place: str, is_slip: bool, pair_of: PairOf
) -> None:
    page = "https://tea.example/docs/leaf"
    source = f"3 [leaves]({page}#steeping).\n"
    target = f"3 [잎](https://tea.example/ko/docs/leaf#{place}).\n"
    found = list(links(pair_of(source, target, languages=("en", "ko"))))
    assert [finding.score >= 0.6 for finding in found] == [True] * is_slip


def test_a_site_that_is_led_to_twice_grows_no_longer_name(pair_of: PairOf) -> None:
    source = "3 [Oar](https://oar.dev)와 [Oar 모임](https://oar.dev).\n"
    pair = pair_of(source, "3 [Oar](https://oar.dev), [Oar 모임](https://oar.dev-old).\n")
    assert [finding.rule for finding in links(pair)] == ["link-target"]


@pytest.mark.parametrize(
    ("one", "other", "is_slip"),
    [
        ("npm/v/kite?style=flat", "npm/v/kites?style=flat", True),
        ("npm/v/kite?style=flat", "npm/v/kite?style=flat-square", False),
        ("npm/v/kite?label=kite", "npm/v/kites?label=cerf-volant", False),
        ("badge/kite-blue", "badge/kites-blue", False),
        ("npm/v/kite.svg?style=flat", "npm/v/kites.svg?style=flat", True),
        ("badge/kite-blue.svg", "badge/kites-blue.svg", False),
        ("badge/kite-blue.svg", "badge/kite-blue.svg-old", True),
    ],
    ids=[
        "another package",
        "another shape",
        "a label of its own",
        "words",
        "another package's file",
        "a file of words",
        "more behind a file of words",
    ],
)
def test_a_badge_of_what_a_service_counts_is_about_one_thing(
    one: str, other: str, is_slip: bool, pair_of: PairOf
) -> None:
    badge = "3 ![v](https://img.shields.io/{}).\n"
    found = list(links(pair_of(badge.format(one), badge.format(other))))
    assert any(finding.score >= 0.6 for finding in found) is is_slip


@pytest.mark.parametrize(
    ("english", "french", "is_slip"),
    [
        ("https://harbour.example/en/magnet/", "https://harbour.example/fr/aimant/", False),
        ("https://harbour.example/en/magnet/", "https://harbour.example/fr/magent/", True),
        ("https://harbour.example/en/magnet/", "https://harbour.example/fr/magne/", True),
        ("https://harbour.example/en/Magnet/", "https://harbour.example/fr/magnet-old/", True),
        ("./notes/security/harbourmasters.md", "./notes/security/bordermasters.fr.md", True),
    ],
    ids=["a name of its own", "turned letters", "a letter lost", "more letters", "files by name"],
)
def test_a_page_of_another_edition_may_have_a_name_of_its_own(
    english: str, french: str, is_slip: bool, pair_of: PairOf
) -> None:
    pair = pair_of(f"3 [bars]({english}).\n", f"3 [barres]({french}).\n", languages=("en", "fr"))
    assert [finding.score >= 0.6 for finding in links(pair)] == [is_slip]


def test_a_page_called_by_the_word_that_leads_there_is_no_slip(pair_of: PairOf) -> None:
    posts = "3 [quaderno](/it/quaderno/).\n", "3 [cuaderno](/es/cuaderno/).\n"
    [finding] = links(pair_of(*posts, languages=("it", "es")))
    assert finding.score < 0.6


def test_an_address_that_was_replaced_throughout_is_told_once(pair_of: PairOf, seen: Seen) -> None:
    text = "{0} [a](https://a.dev/kite-{1}).\n\n## 2\n\n{0} [b](https://a.dev/kite-{1})."
    pair = pair_of(text.format("먼저", 1), text.format("First", 2))
    assert seen(links(pair)) == [
        (
            "link-target",
            "the link to https://a.dev/kite-1 in ko leads to https://a.dev/kite-2 here "
            "(and in 1 more place)",
        )
    ]


def test_the_lost_links_of_a_section_are_told_once(pair_of: PairOf, seen: Seen) -> None:
    told = "- {0} 362{2}: [{1}](https://a.dev/kite-{2})\n"
    source = "".join(told.format("연", name, at) for at, name in enumerate("하나둘셋넷"))
    target = "".join(f"- Kite 362{at}: {name}\n" for at, name in enumerate("abcd"))
    (finding,) = seen(links(pair_of(f"# 연\n\n{source}", f"# Kite\n\n{target}")))
    assert finding[1].startswith("4 links in ko are missing here: https://a.dev/kite-0, ")


def test_a_link_that_leads_where_another_should_is_not_missing(pair_of: PairOf, seen: Seen) -> None:
    text = "{0} [Orbit](https://a.dev/{1}). {2} [Orbit 2](https://a.dev/orbit-two)."
    source = text.format("작은 배에는", "orbit", "큰 배에는")
    target = text.format("For small ships", "orbit-two", "For large ones")
    assert seen(links(pair_of(source, target))) == [
        (
            "link-target",
            "the link to https://a.dev/orbit in ko leads to https://a.dev/orbit-two here",
        )
    ]


ICONS = (
    '<a href="https://{0}.dev"><img src="a/{1}"></a>\n'
    '<a href="https://{2}.dev"><img src="a/{3}"></a>'
)


@pytest.mark.parametrize(
    ("icons", "sure"),
    [
        (("sun", "globe.png", "moon", "night.png"), []),
        (("moon", "night.png", "sun", "globe.png"), []),
        (
            ("sun", "web.svg", "moon", "moo.svg"),
            ["the image a/moon.svg in ko is a/moo.svg here"],
        ),
    ],
    ids=["drawn again", "and turned round", "a slip"],
)
def test_an_icon_belongs_to_the_link_round_it(
    icons: tuple[str, ...], sure: list[str], pair_of: PairOf
) -> None:
    source = ICONS.format("sun", "web.svg", "moon", "moon.svg")
    found = links(pair_of(f"연 362\n{source}", f"Kite 362\n{ICONS.format(*icons)}"))
    assert [one.message for one in found if one.score >= 0.6] == sure


@pytest.mark.parametrize(
    ("target", "most"),
    [
        ("[Kettle forum](https://chat.dev/kettle)", 0.6),
        ("[Brew forum](https://chat.dev/kettle)", 1),
    ],
    ids=["meant", "a slip"],
)
def test_a_link_that_says_where_it_leads_was_meant(
    target: str, most: float, pair_of: PairOf
) -> None:
    pair = pair_of("- [Brew forum](https://chat.dev/brew) 3\n- b 7\n", f"- {target} 3\n- b 7\n")
    (finding,) = links(pair)
    assert most - 0.4 < finding.score < most
