from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks.links import links
from i18nlint.model.finding import Finding

PairOf = Callable[..., Pair]
Seen = Callable[[Iterator[Finding]], list[tuple[str, str]]]

KOREAN = "# 설치\n\n먼저 [안내서]({})를 읽고 [Vite](https://vite.dev) 3개를 설치합니다.\n"
ENGLISH = "# Setup\n\nRead [the guide]({}) first, then install 3 of [Vite](https://vite.dev).\n"


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
    assert list(links(pair_of(KOREAN.format(korean), ENGLISH.format(english)))) == []


def test_a_link_that_leads_elsewhere_on_the_same_site_is_certain(
    pair_of: PairOf,
) -> None:
    pair = pair_of(
        KOREAN.format("https://a.dev/docs/guide"), ENGLISH.format("https://a.dev/docs/guide-old")
    )
    (finding,) = links(pair)
    assert (finding.rule, finding.variant, finding.score >= 0.9) == (
        "link-target",
        "same-site",
        True,
    )
    assert finding.message == (
        "the link is https://a.dev/docs/guide-old here, https://a.dev/docs/guide in ko"
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
    (finding,) = links(pair_of(KOREAN.format(korean), ENGLISH.format(english)))
    assert finding.rule == "link-target"
    assert least <= finding.score < most


@pytest.mark.parametrize(
    ("other", "is_sure"),
    [
        pytest.param("https://store.dev/f/hSiKbNGmqe.png", False, id="another store"),
        pytest.param("https://cdn.dev/x/6e0d94da-3ce9.png", False, id="drawn again"),
        pytest.param("https://cdn.dev/x/chart-20255.png", True, id="a slip"),
    ],
)
def test_a_picture_on_another_host_may_be_drawn_again(
    other: str, is_sure: bool, pair_of: PairOf
) -> None:
    text = "그림 7 ![a](https://cdn.dev/x/chart-2025.png) 을 봅니다.\n"
    (finding,) = links(pair_of(text, f"See figure 7 ![a]({other}).\n"))
    assert (finding.rule, finding.score >= 0.6) == ("image-target", is_sure)


def test_two_generated_names_are_alike_by_chance(pair_of: PairOf) -> None:
    store = "https://cdn.dev/files/shared/covers/{}AAAAAAAAAAAAABkARQnAQ"
    pair = pair_of(KOREAN.format(store.format("A*Gw7r")), ENGLISH.format(store.format("A*Kk3s")))
    (finding,) = links(pair)
    assert (finding.rule, finding.score < 0.9) == ("link-target", True)


def test_a_link_to_another_site_may_be_a_local_reference(pair_of: PairOf) -> None:
    (finding,) = links(pair_of(KOREAN.format("https://a.kr/x"), ENGLISH.format("https://b.dev/y")))
    assert (finding.rule, finding.variant, finding.score < 0.9) == ("link-target", None, True)


def test_a_missing_link_points_at_the_text_that_lost_it(pair_of: PairOf) -> None:
    pair = pair_of(
        KOREAN.format("/guide"), "# Setup\n\nRead [the guide](/guide), install 3 Vite.\n"
    )
    (finding,) = links(pair)
    assert finding.rule == "link-missing"
    assert finding.target
    assert pair.target.document.source.slice(finding.target.span) == "Vite"


def test_many_links_that_one_passage_lost_are_one_finding(pair_of: PairOf) -> None:
    names = ("Ada", "Bo", "Cy", "Di", "Ed")
    thanks = " ".join(f"[{name}](https://a.dev/{name})" for name in names)
    (finding,) = links(
        pair_of(f"도와준 사람 5명: {thanks}\n", "Thanks to 5 people for their help.\n")
    )
    assert finding.rule == "link-missing"
    assert finding.message == (
        "5 links in ko are missing here: https://a.dev/Ada, https://a.dev/Bo, https://a.dev/Cy, …"
    )


def test_two_links_that_a_sentence_lost_are_one_finding_and_rows_have_their_own(
    pair_of: PairOf,
) -> None:
    linked = "Ask [Ada](https://a.dev/ada) or [Bo](https://a.dev/bo) before day 5."
    (finding,) = links(pair_of(f"{linked}\n", "5일이 되기 전에 에이다나 보에게 물어보세요.\n"))
    assert finding.message == (
        "2 links in ko are missing here: https://a.dev/ada and https://a.dev/bo"
    )
    table = "| {} | {} |\n|---|---|\n| {} | 5 |\n| {} | 7 |\n"
    pair = pair_of(
        table.format("이름", "일", "[Ada](https://a.dev/ada)", "[Bo](https://a.dev/bo)"),
        table.format("Name", "Days", "Ada", "Bo"),
    )
    assert len(list(links(pair))) == 2


@pytest.mark.parametrize(("source", "is_error"), [("{}", True), ("[{}](https://a.dev/ja)", False)])
def test_a_picture_that_is_a_links_text_goes_with_the_link(
    source: str, is_error: bool, pair_of: PairOf
) -> None:
    flag = source.format("![](./flags/ja.png)")
    pair = pair_of(f"In 5 languages: {flag}\n", "5개 언어로 읽을 수 있습니다.\n")
    missing = next(one for one in links(pair) if one.rule == "image-missing")
    assert (missing.score >= 0.9) is is_error


def test_a_long_address_is_cut_where_it_says_least(pair_of: PairOf) -> None:
    address = f"https://a.dev/{'folder/' * 12}the-page#the-place"
    english = "# Setup\n\nRead the guide, install 3 [Vite](https://vite.dev).\n"
    (finding,) = links(pair_of(KOREAN.format(address), english))
    assert finding.message == (
        "the link to https://a.dev/folder/fo…folder/folder/folder/folder/the-page#the-place "
        "in ko is missing here"
    )


def test_an_added_link_is_said_on_the_target(pair_of: PairOf, seen: Seen) -> None:
    pair = pair_of(ENGLISH.format("/a"), KOREAN.format("/a") + "\n[더](https://b.dev) 보기\n")
    pair = pair_of(
        "Install [Vite](https://vite.dev) 3.\n",
        "[Vite](https://vite.dev) 3을 [여기](https://b.dev)서 설치.\n",
        languages=("en", "ko"),
    )
    assert seen(links(pair)) == [("link-extra", "the link to https://b.dev is here, but not in en")]


def test_a_link_that_moved_to_the_next_paragraph_is_not_missing(pair_of: PairOf) -> None:
    source = "# 가\n\n[안내](https://a.dev) 12개를 봅니다.\n\n다음은 GitHub 34개입니다.\n"
    target = "# A\n\nWe see 12 of them.\n\nNext the 34 of GitHub, [guide](https://a.dev).\n"
    assert list(links(pair_of(source, target))) == []


def test_linking_a_page_once_is_enough(pair_of: PairOf) -> None:
    source = "[Vite](https://vite.dev) 3 그리고 [Vite](https://vite.dev) 4.\n"
    target = "[Vite](https://vite.dev) 3 and 4.\n"
    assert list(links(pair_of(source, target))) == []


def test_images_are_compared_by_file_name(pair_of: PairOf, seen: Seen) -> None:
    source = "그림 7 ![a](/img/ko/chart.png) 과 ![b](old.png) 을 봅니다.\n"
    same = "See figure 7 ![a](../img/chart.en.png) and ![b](old.png).\n"
    other = "See figure 7 ![a](../img/chart.en.png) and ![b](new.png).\n"
    less = "See figure 7 ![a](../img/chart.en.png).\n"
    assert list(links(pair_of(source, same))) == []
    assert [rule for rule, _ in seen(links(pair_of(source, other)))] == ["image-target"]
    assert seen(links(pair_of(source, less))) == [
        ("image-missing", "the image old.png in ko is missing here")
    ]


def test_addresses_in_html_are_links_too(pair_of: PairOf, seen: Seen) -> None:
    source = '버튼 5: <a href="https://a.dev/x">여기</a>\n'
    target = 'Button 5: <a href="https://a.dev/x-old">here</a>\n'
    assert [rule for rule, _ in seen(links(pair_of(source, target)))] == ["link-target"]


def test_a_name_that_leads_astray_is_found_beside_one_that_does_not(pair_of: PairOf) -> None:
    seven = "[#7](https://git.dev/a/pull/7)"
    source = f"{seven} 에서 3번 정했고, 나중에 {seven} 을 닫았습니다.\n"
    astray = "[#7](https://git.dev/a/pull/7-old)"
    (finding,) = links(pair_of(source, f"Decided 3 times in {seven}, {astray} was closed.\n"))
    assert (finding.rule, finding.variant) == ("link-target", "same-site")


def test_a_place_on_a_page_that_is_linked_once_less_is_missed(pair_of: PairOf) -> None:
    page = "https://developer.mozilla.org/{}/docs/Web/Cache-Control#{}"
    first, second = (page.format("ko", place) for place in ("max-age", "no-store"))
    source = f"규칙 2개: [max-age]({first}) 와 [no-store]({second}).\n"
    target = f"Two rules, 2: [max-age]({page.format('en-US', 'max-age')}) and no-store.\n"
    (finding,) = links(pair_of(source, target))
    assert (finding.rule, finding.source and finding.source.text) == ("link-missing", second)


def test_an_address_that_is_code_here_is_not_missed(pair_of: PairOf) -> None:
    source = "주소 3개: https://a.example/x 를 엽니다.\n"
    assert list(links(pair_of(source, "Three, 3: open `https://a.example/x`.\n"))) == []


def test_an_entry_exchanged_for_another_is_a_note(pair_of: PairOf) -> None:
    source = "# 5\n\n- [Harbour 문서](https://harbour.example/docs)\n"
    target = "# 5\n\n- [Lantern handbook](https://lantern.example/book)\n"
    (finding,) = links(pair_of(source, target))
    assert (finding.rule, finding.score < 0.6) == ("link-target", True)


@pytest.mark.parametrize(
    ("korean", "english"),
    [
        pytest.param(
            "[cold-brew 글](https://a.dev/tags/cold-brew)",
            "[all on cold-brew-coffee](https://a.dev/tags/cold-brew-coffee)",
            id="both name their page",
        ),
        pytest.param("[글](/brewing/articles)", "[Articles](/resources#Articles)", id="a section"),
        pytest.param(
            "[안내](https://a.dev/v3.4/api/brew)",
            "[guide](https://a.dev/v3.4.0/api/brew)",
            id="a version in full",
        ),
        pytest.param(
            "[열 가지](https://a.dev/10-tips-for-pouring-tea-that-help)",
            "[ten](https://b.net/x/10-tips-for-pouring-tea-help)",
            id="an article that moved",
        ),
    ],
)
def test_an_address_that_was_meant_is_a_note(korean: str, english: str, pair_of: PairOf) -> None:
    pair = pair_of(f"먼저 {korean}를 3번 읽는다.\n", f"First read {english} 3 times.\n")
    assert all(finding.score < 0.6 for finding in links(pair))


def test_a_picture_named_by_its_time_was_taken_again(pair_of: PairOf) -> None:
    shot = "https://cdn.dev/shots/2025-01-02-{}.png"
    source = f"그림 7 ![a]({shot.format('101500')}) 을 봅니다.\n"
    (finding,) = links(pair_of(source, f"See figure 7 ![a]({shot.format('103015')}).\n"))
    assert (finding.rule, finding.score < 0.6) == ("image-target", True)


def test_one_name_in_two_folders_is_no_page_that_was_meant(pair_of: PairOf) -> None:
    folder = "[CHANGELOG](https://github.com/ada/brew/blob/main/{}/CHANGELOG.md)"
    source = f"{folder.format('pour')}를 3번 읽는다.\n"
    (finding,) = links(pair_of(source, f"Read the {folder.format('steam')} 3 times.\n"))
    assert (finding.rule, finding.score >= 0.6) == ("link-target", True)


def test_a_repository_beside_its_file_is_hardly_missed(pair_of: PairOf) -> None:
    deep = "https://github.com/ada/brew/tree/main/3"
    source = f"[ada/brew](https://github.com/ada/brew)의 [풀이 3]({deep})을 보라.\n"
    (finding,) = links(pair_of(source, f"See [solution 3 of ada/brew]({deep}).\n"))
    assert finding.rule == "link-missing"
    assert finding.score < 0.6


@pytest.mark.parametrize(
    "half",
    ["[the guide({0})", "[the guide] ({0})", "[the guide]（{0}）"],
    ids=["no bracket", "a space", "wide brackets"],
)
def test_a_link_with_half_its_brackets_is_missing(half: str, pair_of: PairOf) -> None:
    address = "https://a.dev/guide"
    pair = pair_of(
        f"먼저 [안내서]({address})를 3번 읽는다.\n", f"Read {half.format(address)} 3 times.\n"
    )
    assert [finding.rule for finding in links(pair)] == ["link-missing"]


@pytest.mark.parametrize(
    "source",
    ["먼저 {0} 를 3번 읽는다.", "먼저 [안내서]({0})를 3번 읽는다. (책)"],
    ids=["bare", "apart"],
)
def test_an_address_in_brackets_is_no_broken_link(source: str, pair_of: PairOf) -> None:
    address = "https://a.dev/guide"
    pair = pair_of(f"{source.format(address)}\n", f"Read the guide ({address}) 3 times.\n")
    assert list(links(pair)) == []


TABLE = "# 3\n\n{0}\n\n" + "\n\n".join(f"## {{{n}}}\n\n{n}" for n in (1, 2, 3, 4, 5))


def test_a_table_of_contents_that_was_left_is_one_finding(pair_of: PairOf) -> None:
    names = ["ready", "steady", "go", "stop", "rest"]
    entries = "\n".join(f"- [{name}](#{name})" for name in names)
    source = TABLE.format(entries, *names)
    target = TABLE.format(entries, *["준비", "차렷", "출발", "정지", "rest"])
    (finding,) = links(pair_of(source, target, languages=("en", "ko")))
    assert finding.rule == "broken-anchor"
    assert finding.message == "#ready leads to no heading here, but does in en (and 3 more links)"


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


def test_a_slip_in_a_domain_is_seen_in_a_list_of_references(pair_of: PairOf) -> None:
    source = "- [Brew 공식 문서](https://docs.brew.dev/)\n- [Mill](https://mill.dev)\n"
    target = (
        "- [Brew Official Documentation](https://docs.brew.dev-old)\n- [Mill](https://mill.dev)\n"
    )
    (finding,) = links(pair_of(source, target))
    assert finding.rule == "link-target"
    assert finding.score >= 0.6


def test_an_entry_of_references_that_was_exchanged_is_a_note(pair_of: PairOf) -> None:
    source = "- [등대 안내](https://light.example/guide) – 책\n- [Mill](https://mill.dev) 3\n"
    target = (
        "- [Kite Documentation](https://kite.example/docs) – a page\n- [Mill](https://mill.dev) 3\n"
    )
    assert all(finding.score < 0.6 for finding in links(pair_of(source, target)))


@pytest.mark.parametrize(
    ("path", "address", "count"),
    [
        ("docs/a.md", "assets/map.png", 1),
        ("docs/a.md", "/assets/map.png", 0),
        ("docs/a.md", "../assets/map.png", 0),
        ("a.md", "assets/map.png", 0),
    ],
    ids=["nested", "same", "relative", "at the root"],
)
def test_an_image_is_looked_for_from_the_root_on_both_sides(
    path: str, address: str, count: int, pair_of: PairOf
) -> None:
    source, target = "3개. ![지도](/assets/map.png)\n", f"3 of them. ![Map]({address})\n"
    found = list(links(pair_of(source, target, path=path)))
    assert [one.rule for one in found] == ["image-target"] * count


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("[지도](https://a.example/map)", "[the map](https://a.exmaple/map)"),
        ("[지도](https://git.a.example/issues/1412)", "[it](https://git.a.example/isuses/1412)"),
        ("![판](https://img.example/badge/kite-blue)", "![v](https://img.example/badge/kite-bule)"),
    ],
    ids=["domain", "folder", "badge"],
)
def test_two_letters_that_changed_places_are_a_slip(
    source: str, target: str, pair_of: PairOf
) -> None:
    (finding,) = links(pair_of(f"3번 {source}.\n", f"See {target} 3 times.\n"))
    assert finding.score >= 0.6


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


def test_an_address_that_was_replaced_throughout_is_told_once(pair_of: PairOf, seen: Seen) -> None:
    text = "{0} [a](https://a.dev/kite-{1}).\n\n## 2\n\n{0} [b](https://a.dev/kite-{1})."
    pair = pair_of(text.format("먼저", 1), text.format("First", 2))
    assert seen(links(pair)) == [
        (
            "link-target",
            "the link is https://a.dev/kite-2 here, https://a.dev/kite-1 in ko"
            " (and in 1 more place)",
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
        ("link-target", "the link is https://a.dev/orbit-two here, https://a.dev/orbit in ko")
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
            ["the image is a/moo.svg here, a/moon.svg in ko"],
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


def test_another_page_of_the_site_is_no_slip_however_many_say_it(pair_of: PairOf) -> None:
    (finding,) = links(
        pair_of("[연](https://a.dev/docs/1.2/kite)", "[Kite](https://a.dev/guide/tail)")
    )
    assert 0.6 <= finding.score < 0.75
