from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from i18nlint.facts.addresses import fragment, image_key, link_key
from i18nlint.facts.document import extract
from i18nlint.facts.moved_pages import is_archived, is_front_page, is_moved_page
from i18nlint.facts.readers import is_for_readers
from i18nlint.facts.same_page import same_link
from i18nlint.model.fact import Link
from i18nlint.model.language import LanguageTag
from i18nlint.model.text import Span
from i18nlint.parse.document import parse_document

ENGLISH, KOREAN, CHINESE, JAPANESE = map(LanguageTag.parse, ("en", "ko", "zh-CN", "ja"))
SPANISH = LanguageTag.parse("es")


@pytest.mark.parametrize(
    ("english", "other", "language"),
    [
        ("/guide/start", "/ko/guide/start/", KOREAN),
        ("/en/guide/start.md", "../../zh-cn/guide/start/index.md", CHINESE),
        ("./start.mdx#install", "./start.zh-CN.mdx#安装", CHINESE),
        ("https://en.wikipedia.org/wiki/Vue", "http://ko.wikipedia.org/wiki/Vue", KOREAN),
        ("https://vuejs.org/guide/", "https://cn.vuejs.org/guide", CHINESE),
        (
            "https://developer.mozilla.org/en-US/docs/Web/API",
            "https://developer.mozilla.org/ko/docs/Web/API",
            KOREAN,
        ),
        (
            "https://learn.microsoft.com/en-us/azure/x",
            "https://learn.microsoft.com/ko-kr/azure/x",
            KOREAN,
        ),
        ("https://apps.apple.com/us/app/id12", "https://apps.apple.com/jp/app/id12", JAPANESE),
        ("https://www.amazon.com/dp/1", "https://www.amazon.co.jp/dp/1", JAPANESE),
        ("https://a.dev/x?hl=en", "https://a.dev/x?hl=ko&utm_source=b", KOREAN),
        ("https://a.dev/%ED%95%9C", "https://a.dev/한", KOREAN),
        ("https://www.a.dev", "http://a.dev/", KOREAN),
        (
            "https://github.com/a/b#use",
            "https://github.com/a/b/blob/main/README.ko.md#쓰기",
            KOREAN,
        ),
        ("../README.md", "README.ko.md", KOREAN),
        ("./retry.md", "./retry.korean.md#설치", KOREAN),
        ("./retry.md", "./retry.traditional-chinese.md", CHINESE),
        ("./retry-english.md", "./retry-japanese.md", JAPANESE),
        ("/docs/theme-file", "/docs/theme-file-cn", CHINESE),
        (
            "https://github.com/a/b/tree/main/run.sh",
            "https://github.com/a/b/blob/main/run.sh",
            KOREAN,
        ),
        ("#install", "#설치", KOREAN),
        ("https://x.com/a", "https://twitter.com/a", KOREAN),
        (
            "https://creativecommons.org/licenses/by/4.0/",
            "https://creativecommons.org/licenses/by/4.0/deed.ko",
            KOREAN,
        ),
    ],
)
def test_addresses_of_one_page_in_two_languages_have_one_key(
    english: str, other: str, language: LanguageTag
) -> None:
    assert link_key(english, ENGLISH) == link_key(other, language)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://a.dev/x", "https://a.dev/x-old"),
        ("https://a.dev/x", "https://b.dev/x"),
        ("https://a.dev/x?v=1", "https://a.dev/x?v=2"),
        ("https://github.com/a/b/pull/12", "https://github.com/a/b/pull/21"),
        ("mailto:a@b.dev", "mailto:c@b.dev"),
        ("/guide/what-is-it", "/guide/what-is"),
        ("/guide/learn-korean", "/guide/learn-french"),
        ("/guide/jquery.migrate.md", "/guide/jquery.md"),
        ("#a", "/a"),
    ],
)
def test_addresses_of_different_pages_have_different_keys(one: str, other: str) -> None:
    assert link_key(one, ENGLISH) != link_key(other, ENGLISH)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("/img/chart.png", "../../assets/chart.ko.png"),
        ("/img/en/chart.png", "/img/ko/chart.png"),
        ("chart-ko.png", "chart-en.png"),
    ],
)
def test_an_image_is_known_by_its_file_name_without_language(one: str, other: str) -> None:
    assert image_key(one, KOREAN) == image_key(other, KOREAN)


def test_an_image_that_is_no_file_is_known_by_its_address() -> None:
    assert (
        image_key("https://badge.dev/npm/v/x?style=flat", ENGLISH) == "badge.dev/npm/v/x?style=flat"
    )


def test_the_fragment_is_read_apart() -> None:
    assert fragment("/a#%ED%95%9C") == "한"
    assert fragment("/a") == ""


@given(st.text(max_size=60))
def test_every_text_has_a_key_and_normalising_twice_changes_nothing_more(target: str) -> None:
    assert isinstance(link_key(target, ENGLISH), str)
    assert link_key(f" {target} ", ENGLISH) == link_key(target, ENGLISH)


def link(target: str, language: LanguageTag) -> Link:
    return Link(target, link_key(target, language), "", Span(0, len(target)), is_image=False)


@pytest.mark.parametrize(
    ("english", "korean"),
    [
        pytest.param("https://git.dev/docs-ko", "https://git.dev/docs-ko", id="letter by letter"),
        pytest.param("https://brew.dev/", "https://ko.brewing.org", id="a name on another domain"),
        pytest.param("https://brewjs.org/", "https://brew.dev", id="a project on a new domain"),
        pytest.param("/", "https://brew.dev/", id="the front page"),
        pytest.param("https://brew.sh/docs/a", "https://get.brew.dev/docs/a", id="a new domain"),
        pytest.param("https://brew.org/a", "https://brew.org/korean/a", id="a language in full"),
        pytest.param("https://brew.dev/a#To_Pour", "https://brew.dev/a#to_pour", id="case"),
        pytest.param("https://brew.dev/a#pour", "https://brew.dev/ko/a#following", id="edition"),
        pytest.param("https://brew.dev/a#pour", "https://brew.dev/a#붓기", id="translated place"),
    ],
)
def test_links_may_lead_to_one_page_under_different_keys(english: str, korean: str) -> None:
    assert same_link(link(english, ENGLISH), link(korean, KOREAN))


@pytest.mark.parametrize(
    ("english", "korean"),
    [
        pytest.param("https://git.dev/docs-uk", "https://git.dev/docs-ua", id="another page"),
        pytest.param("https://brew.dev/", "https://ko.tea.org", id="another site"),
        pytest.param("https://brew.dev/", "https://brewing.org", id="no language named"),
        pytest.param("https://brew.dev/", "https://brew.dev-old", id="a slip in a host"),
        pytest.param("https://docs.brew.dev/a", "https://docs.tea.dev/a", id="other docs"),
        pytest.param("https://ada.site.io/a", "https://bob.site.io/a", id="other people"),
        pytest.param("https://brew.dev/a#steam", "https://brew.dev/a#stream", id="a place"),
        pytest.param("https://brew.dev/#/a", "https://brew.dev/#/b", id="pages of one file"),
    ],
)
def test_links_to_different_places_are_not_the_same(english: str, korean: str) -> None:
    assert not same_link(link(english, ENGLISH), link(korean, KOREAN))


@pytest.mark.parametrize(
    ("source", "target"),
    [
        pytest.param("https://brew.dev/basics/pour", "https://brew.dev/core/pour", id="a folder"),
        pytest.param("https://brew.dev/2014/08/to-pour", "https://brew.dev/to-pour", id="a date"),
        pytest.param(
            "https://brew.dev/blog/2016-02-13-pour",
            "https://brew.dev/blog/2016/02/pour",
            id="dates",
        ),
        pytest.param("https://brew.dev/api/pour", "https://brew.dev/v9/api/pour", id="a version"),
        pytest.param("https://docs.brew.dev/x", "https://brew.dev/docs/y", id="a host for docs"),
        pytest.param("https://brew.dev", "https://v2.brew.dev", id="an older edition"),
        pytest.param("https://brew.gg/pouring", "https://brew.com/in/pouring", id="a short host"),
        pytest.param(
            "https://brew.dev/A/to_pour_guide", "https://brew.dev/B/to_pour", id="renamed"
        ),
        pytest.param("https://c.tea.com/api/614/87", "https://teac.io/api/614/87", id="path"),
        pytest.param("https://brew.dev/A/x#pouring", "https://brew.dev/B#pouring", id="place"),
    ],
)
def test_a_page_that_moved_is_known_again(source: str, target: str) -> None:
    assert is_moved_page(link(source, ENGLISH), link(target, KOREAN))


@pytest.mark.parametrize(
    ("source", "target"),
    [
        pytest.param("https://brew.dev/a/pour", "https://brew.dev/a/pour-old", id="a slip"),
        pytest.param("https://brew.dev/v2/a/pour", "https://brew.dev/v3/b/pour", id="versions"),
        pytest.param("https://github.com/ada/brew", "https://github.com/bob/brew", id="owners"),
        pytest.param("https://ada.github.io/x/a", "https://bob.github.io/y/a", id="people"),
        pytest.param("https://brew.dev/a/pour", "https://brew.dev/b/steam", id="another name"),
    ],
)
def test_another_page_has_not_moved(source: str, target: str) -> None:
    assert not is_moved_page(link(source, ENGLISH), link(target, KOREAN))


@pytest.mark.parametrize(
    ("source", "target", "language", "expected"),
    [
        pytest.param(
            "https://a.dev/x", "https://www.zhihu.com/question/1", CHINESE, True, id="site"
        ),
        pytest.param(
            "https://a.dev/x", "https://www.zhihu.com/question/1", KOREAN, False, id="not ours"
        ),
        pytest.param("https://a.dev/x", "https://b.dev/커피-내리기", KOREAN, True, id="letters"),
        pytest.param(
            "https://a.dev/x", "https://a.dev/como-hacer-el-cafe-en-casa", SPANISH, True, id="words"
        ),
        pytest.param(
            "https://a.dev/how-to-pour-77ab",
            "https://a.dev/como-hacer-el-cafe-77ab",
            SPANISH,
            False,
            id="one article",
        ),
        pytest.param(
            "https://a.dev/node-brew", "https://a.dev/노드-brew", KOREAN, False, id="translated"
        ),
        pytest.param("https://velog.io/a", "https://velog.io/b", KOREAN, False, id="both"),
        pytest.param("tides", "조석", KOREAN, True, id="a note's own name"),
        pytest.param("tides", "tieds", KOREAN, False, id="a slip"),
    ],
)
def test_a_page_may_be_chosen_for_its_readers(
    source: str, target: str, language: LanguageTag, expected: bool
) -> None:
    pair = link(source, ENGLISH), link(target, language)
    assert is_for_readers(*pair, languages=(ENGLISH, language)) is expected


def test_the_archive_of_a_page_and_the_front_page_of_its_site_are_known() -> None:
    page = link("https://www.brew.dev/pour", ENGLISH)
    copy = link("https://web.archive.org/web/20240117/http://brew.dev/pour", ENGLISH)
    assert is_archived(page, copy)
    assert not is_archived(page, link("https://brew.dev/steam", ENGLISH))
    assert is_front_page(page, link("https://brew.dev", ENGLISH))
    assert not is_front_page(
        link("https://github.com/a", ENGLISH), link("https://github.com", ENGLISH)
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[Map]({{ site.baseurl }}/map/) 3", [("/map/", "Map", False)]),
        ("![Map]({{ site.url }}/map.png) 3", [("/map.png", "Map", True)]),
        ("[Q&amp;A *now*]({{ site.baseurl }}/qa/) 3", [("/qa/", "Q&A now", False)]),
        ("{{ site.baseurl }}/map/ 3", []),
        ("See {doc}`the map <../map>` 3", [("../map", "the map", False)]),
        ("A {term}`clay <earth>` 3", []),
        ("[[Tides#May|the table]] ![[a.png|300]]", [
            ("Tides#May", "the table", False), ("a.png", "", True),
        ]),
        ("![[Crew]] [[toc]] [[3]](#x)", [("Crew", "", False), ("#x", "[3]", False)]),
    ],
)  # fmt: skip
def test_links_that_markdown_does_not_know_are_links(
    text: str, expected: list[tuple[str, str, bool]]
) -> None:
    document = parse_document("en/post.md", f"{text}\n".encode(), ENGLISH)
    links = [one for block in extract(document).blocks for one in block.links]
    assert [(one.target, one.text, one.is_image) for one in links] == expected
