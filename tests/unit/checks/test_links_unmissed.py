"""Links that are gone and that no reader misses, and texts that are others: notes of rule L001."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from i18nlint.align import align_versions
from i18nlint.checks._api import Pair
from i18nlint.checks.links import links
from i18nlint.facts.addresses import opens_in_a_browser
from i18nlint.model.finding import Finding

from .conftest import LINKED_ENGLISH, LINKED_KOREAN, version

PairOf = Callable[..., Pair]
WARNED = 0.6


def told(pair: Pair, rule: str) -> list[Finding]:
    return [one for one in links(pair) if one.rule == rule and one.score >= WARNED]


@pytest.mark.parametrize(
    ("address", "is_told"),
    [
        ("/guide", True),
        ("https://ja.wikipedia.org/wiki/A", True),
        ("https://ko.wikipedia.org/wiki/A", False),
        ("vscode://workbench/panel", False),
        ("file:///home/ada/notes.md", False),
        ("/blog/post", False),
        ("/blog/post#kite", True),
        ("/ja/blog/post", True),
        ("../post.md", True),
        ("../blog/post.md", False),
        ("../../blog/post/", False),
        ("../post/", False),
    ],
)
def test_a_link_that_readers_could_not_use_is_not_missed(address: str, is_told: bool) -> None:
    without = LINKED_ENGLISH.replace("[the guide]({})", "the guide")
    pair = Pair(
        align_versions(
            version("ko", LINKED_KOREAN.format(address), path="ko/blog/post.md"),
            version("en", without, path="en/blog/post.md"),
        )
    )
    assert bool(told(pair, "link-missing")) is is_told


def test_a_reference_without_its_address_is_none(pair_of: PairOf) -> None:
    page = "# {} 3\n\n- {}\n- [Vite](https://vite.dev)\n"
    pair = pair_of(
        page.format("글", "[밀물](https://ko.wikipedia.org/wiki/밀물) – 위키백과"),
        page.format("Reading", "Tide – Wikipedia"),
    )
    assert told(pair, "link-missing")


def test_beside_a_link_that_is_missed_others_are_not_named(pair_of: PairOf) -> None:
    (finding,) = links(
        pair_of(
            "[3번](https://a.dev/3) 글과 [안내](file:///a.md) 글, [Vite](https://v.dev) 글.\n",
            "Read 3, the guide and [Vite](https://v.dev).\n",
        )
    )
    assert finding.message == "the link to https://a.dev/3 in ko is missing here"


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("https://a.dev", True),
        ("/a:b", True),
        ("guide.md#a:b", True),
        ("mailto:ada@a.dev", True),
        ("htps://a.dev", True),
        ("pathname:///a.png", True),
        ("file:a.md", False),
        ("slack://channel?id=3", False),
        ("JavaScript:void(0)", False),
    ],
)
def test_what_a_program_opens_is_no_page(address: str, expected: bool) -> None:
    assert opens_in_a_browser(address) is expected


REWRITTEN = (
    "# Kites\n\nBuild 3 kites of bamboo.\n\n"
    "Run `kite bake` for 40 minutes in Helsinki, and mind the [tail rules](https://a.dev/tail).\n\n"
    "Fly them on day 5.\n"
)


@pytest.mark.parametrize(
    ("paragraph", "is_told"),
    [
        ("`kite bake`를 헬싱키에서 40분 돌리고 꼬리 규칙을 지킨다.", True),
        ("`loom spin`으로 실을 90가닥 뽑아 Porto 시장에 내다 판다.", False),
    ],
    ids=["the words stayed", "another text"],
)
def test_the_links_of_a_text_that_is_another_one_are_not_missed(
    paragraph: str, is_told: bool, pair_of: PairOf
) -> None:
    korean = f"# 연\n\n대나무로 연 3개를 만든다.\n\n{paragraph}\n\n5일째에 날린다.\n"
    pair = pair_of(REWRITTEN, korean, languages=("en", "ko"))
    assert bool(told(pair, "link-missing")) is is_told


MIRRORED = (
    "# Envío\n\nGuardamos los datos 3 años.\n\n{}\n\nPuede pedirlos en 30 días.\n",
    "# Shipping\n\nWe keep the data for 3 years.\n\n{}\n\nYou may ask for them within 30 days.\n",
)


@pytest.mark.parametrize(
    ("spanish", "english", "is_told"),
    [
        (
            "Las cajas están en Fráncfort y Dublín, fuera de la UE [según las reglas](https://a.dev/3).",
            "Our boxes are in Frankfurt and Dublin, and by law outside of the EU.",
            True,
        ),
        ("[Tiempo del estrecho](https://a.dev/3)", "The weather in the Strait of Gibraltar", True),
        (
            "Las cajas están en Fráncfort y Dublín, fuera de la UE [según las reglas](https://a.dev/3).",
            "Run `loom spin` in Porto for 90 threads of the best wool that you can find.",
            False,
        ),
    ],
    ids=["names in another language", "a name of its own", "code of its own"],
)
def test_names_that_were_translated_make_no_other_text(
    spanish: str, english: str, is_told: bool, pair_of: PairOf
) -> None:
    source, target = MIRRORED
    pair = pair_of(source.format(spanish), target.format(english), languages=("es", "en"))
    assert [one.score >= WARNED for one in links(pair) if one.rule == "link-missing"] == [is_told]


def test_an_omission_is_shown_in_its_line_and_not_at_the_end_of_the_block(
    pair_of: PairOf,
) -> None:
    english = "Read [the guide](/guide).\nThen bake 3 kites.\nThen fly 5 of them.\n"
    korean = "안내서를 읽는다.\n그리고 연 3개를 굽는다.\n그리고 5개를 날린다.\n"
    pair = pair_of(english, korean, languages=("en", "ko"))
    boxed = pair_of(english, f":::note\n{korean}:::\n", languages=("en", "ko"))
    assert [_line(pair), _line(boxed)] == [1, 2]


def _line(pair: Pair) -> int:
    (finding,) = links(pair)
    assert finding.target
    return pair.target.document.source.text[: finding.target.span.start].count("\n") + 1


def test_of_two_copies_of_a_link_the_edited_one_is_told(pair_of: PairOf) -> None:
    pair = pair_of(
        "먼저 [안내](https://a.dev/docs/guide)를, 3일 뒤 [같은 글](https://a.dev/docs/guide)을.\n",
        "Read [it](https://a.dev/docs/guide), and after 3 days [again](https://a.dev/docs/guise).\n",
    )
    (finding,) = told(pair, "link-target")
    assert "https://a.dev/docs/guise here" in finding.message


@pytest.mark.parametrize(
    ("files", "is_told"),
    [
        ({"doc/hashed-passwords.md", "doc/salted-passwords.polish.md"}, False),
        (
            {
                "doc/hashed-passwords.md",
                "doc/salted-passwords.polish.md",
                "doc/hashed-passwords.polish.md",
            },
            True,
        ),
        ({"doc/hashed-passwords.md"}, True),
    ],
    ids=["the only edition", "there is one", "leads nowhere"],
)
def test_the_only_page_in_the_readers_language_is_a_good_one(
    files: set[str], is_told: bool
) -> None:
    ends = (
        version(
            "en", "# Rules\n\nRead [more](doc/hashed-passwords.md) in 3 days.\n", path="rules.md"
        ),
        version(
            "pl",
            "# Zasady\n\nWięcej [tu](doc/salted-passwords.polish.md) za 3 dni.\n",
            path="rules.polish.md",
        ),
    )
    pair = Pair(align_versions(*ends), has_file=files.__contains__)
    assert [one.score >= WARNED for one in links(pair) if one.rule == "link-target"] in (
        [[True]] if is_told else [[False]]
    )


@pytest.mark.parametrize("japanese", ["BigLoom 入門", "BigLoom API 参考書"])
def test_another_entry_of_a_list_of_references_is_no_slip(japanese: str, pair_of: PairOf) -> None:
    pair = pair_of(
        "# 참고\n\n- [BigLoom Kit 문서](https://loom.dev/docs)\n- [연 3개](https://kite.dev)\n",
        f"# 参考\n\n- [{japanese}](https://loom.dev/api/rest)\n- [凧 3つ](https://kite.dev)\n",
        languages=("ko", "ja"),
    )
    assert not told(pair, "link-target")


def test_links_that_the_source_repeats_are_not_missed_below_those_that_are_left(
    pair_of: PairOf,
) -> None:
    one, other = "[Rope](https://rope.example/a)", "[Sail](https://sail.example/b)"
    said = f"We take {one} 12 and {other} 34 on board of the boat.\n"
    gesagt = f"{one} 12와 {other} 34를 배에 싣는다.\n"
    source = f"# Sea 3\n\n{said}\nBoth {one} 56 and {other} 78 are sold at the pier.\n"
    target = "# 바다 3\n\n{}\n로프 56과 돛 78은 부두에서 판다.\n"
    languages = ("en", "ko")
    assert not told(pair_of(source, target.format(gesagt), languages=languages), "link-missing")
    bare = target.format("로프 12와 돛 34를 배에 싣는다.\n")
    assert told(pair_of(source, bare, languages=languages), "link-missing")


@pytest.mark.parametrize(
    ("many", "kept", "text", "is_told"),
    [
        (4, 0, "1.{}", False),
        (4, 1, "1.{}", True),
        (3, 0, "1.{}", True),
        (4, 0, "kite-1.{}", True),
    ],
    ids=["all", "all but one", "too few", "names"],
)
def test_links_from_numbers_to_all_pages_of_a_folder_are_left_out_at_will(
    many: int, kept: int, text: str, *, is_told: bool, pair_of: PairOf
) -> None:
    """ "Added in [1.2](…/releases/1.2)" below each heading became "added in 1.2"."""
    one, other = "Added in {} of the kite, for {} tails.", "{}부터 연에 있다. 꼬리 {}개."
    linked = f"[{text}](https://kite.example/releases/kite-1.{{0}})".replace("{}", "{0}")
    sources = [one.format(linked.format(n), n) for n in range(many)]
    targets = [other.format((linked if n < kept else text).format(n), n) for n in range(many)]
    pair = pair_of("\n\n".join(sources), "\n\n".join(targets), languages=("en", "ko"))
    assert bool(told(pair, "link-missing")) is is_told


@pytest.mark.parametrize(("tails", "is_told"), [("## 꼬리\n\n꼬리는 34개다.\n", True), ("", False)])
def test_a_link_to_a_section_that_is_missing_is_told_with_the_section(
    tails: str, *, is_told: bool, pair_of: PairOf
) -> None:
    source = "# Kites\n\nFly 12 kites with [tails](#tails).\n\n{}## Wind\n\n56 knots.\n"
    target = f"# 연\n\n연 12개를 꼬리와 함께 날린다.\n\n{tails}\n## 바람\n\n바람은 56노트다.\n"
    pair = pair_of(
        source.format("## Tails\n\nThere are 34 tails.\n\n"), target, languages=("en", "ko")
    )
    assert bool(told(pair, "link-missing")) is is_told


@pytest.mark.parametrize(
    ("remark", "is_told"),
    [
        ("{/* TODO: link to /en/guide (not translated yet) */}", False),
        ("<!-- TODO: /guide. -->", False),
        ("<!-- TODO: link to /tour -->", True),
        ("<!-- TODO: link to /guide#tail -->", True),
        ("<!-- 먼저 [안내서](/guide)를 읽고 설치합니다. -->", True),
    ],
    ids=["named", "named in the other's way", "another", "a part", "the source's sentence"],
)
def test_a_link_that_a_remark_names_is_put_off(remark: str, is_told: bool, pair_of: PairOf) -> None:
    english = LINKED_ENGLISH.replace("[the guide]({})", "the guide")
    english = english.replace("Read", f"{remark}\n\nRead")
    pair = pair_of(LINKED_KOREAN.format("/guide"), english, path="post.mdx")
    assert bool(told(pair, "link-missing")) is is_told
