"""Links that one side has and the other has not: rules L001 and L002."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from i18nlint.align import align_versions
from i18nlint.checks._api import Pair
from i18nlint.checks.links import left, links
from i18nlint.model.fact import Link
from i18nlint.model.finding import Finding

from .conftest import LINKED_ENGLISH, LINKED_KOREAN, version

PairOf = Callable[..., Pair]
Seen = Callable[[Iterator[Finding]], list[tuple[str, str]]]


def test_a_missing_link_points_at_the_text_that_lost_it(pair_of: PairOf) -> None:
    pair = pair_of(
        LINKED_KOREAN.format("/guide"), "# Setup\n\nRead [the guide](/guide), install 3 Vite.\n"
    )
    (finding,) = links(pair)
    assert finding.rule == "link-missing"
    assert finding.target
    assert pair.target.document.source.slice(finding.target.span) == "Vite"


@pytest.mark.parametrize(
    ("address", "count"),
    [
        ("./README_ja.md", 0),
        ("https://git.dev/a/b/blob/main/README_ja.md", 0),
        ("./README_fr.md", 1),
    ],
    ids=["file", "address", "another version"],
)
def test_a_version_does_not_lead_to_itself(address: str, count: int) -> None:
    source = version(
        "zh",
        f"[Vite](https://vite.dev) 简体中文 | [日本語]({address})\n\n竹简有三种主题。\n",
        path="README.md",
    )
    target = version(
        "ja", "[Vite](https://vite.dev) [简体中文](./README.md) | 日本語\n", path="README_ja.md"
    )
    found = list(links(Pair(align_versions(source, target))))
    assert len([one for one in found if one.rule in ("link-missing", "link-target")]) == count


def test_many_links_that_one_passage_lost_are_one_finding(pair_of: PairOf) -> None:
    names = ("Ada", "Bo", "Cy", "Di", "Ed")
    thanks = " ".join(f"[{name}](https://a.dev/{name})" for name in names)
    (finding,) = links(
        pair_of(f"도와준 사람 5명: {thanks}\n", "Thanks to 5 people for their help.\n")
    )
    assert finding.rule == "link-missing"
    assert finding.message == (
        "5 links in ko are missing here: "
        "https://a.dev/Ada, https://a.dev/Bo, https://a.dev/Cy and 2 more"
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


def test_an_added_link_is_said_on_the_target(pair_of: PairOf, seen: Seen) -> None:
    pair = pair_of(
        LINKED_ENGLISH.format("/a"), LINKED_KOREAN.format("/a") + "\n[더](https://b.dev) 보기\n"
    )
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


def test_a_repository_beside_its_file_is_hardly_missed(pair_of: PairOf) -> None:
    deep = "https://github.com/ada/brew/tree/main/3"
    source = f"[ada/brew](https://github.com/ada/brew)의 [풀이 3]({deep})을 보라.\n"
    (finding,) = links(pair_of(source, f"See [solution 3 of ada/brew]({deep}).\n"))
    assert finding.rule == "link-missing"
    assert finding.score < 0.6


@pytest.mark.parametrize(
    "half",
    ["[the guide({0})", "[the guide] ({0})", "[the guide]（{0}）", "[the guide]({0}"],
    ids=["no bracket", "a space", "wide brackets", "never closed"],
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


def test_words_in_place_of_an_address_make_no_link(pair_of: PairOf, seen: Seen) -> None:
    pair = pair_of("[Orbit](https://a.dev/orbit) 362", "From [Orbit](From the Orbit) 362")
    assert seen(links(pair)) == [
        (
            "link-missing",
            "the link to https://a.dev/orbit in ko is no link here: "
            "what follows its words is no address",
        )
    ]


def test_a_link_that_the_next_section_has_is_not_told_beside_one_that_is_gone(
    pair_of: PairOf,
) -> None:
    ada, bo = "[Ada](https://a.dev/ada)", "[Bo](https://a.dev/bo)"
    source = f"Ask {ada} or {bo} before day 5.\n\n## More\n\n{ada} knows all 7 knots.\n"
    target = f"5일이 되기 전에 물어보세요.\n\n## 더\n\n{ada}는 매듭 7개를 모두 압니다.\n"
    (finding,) = links(pair_of(source, target))
    assert finding.message == "the link to https://a.dev/bo in ko is missing here"


def test_a_host_is_missed_though_a_page_of_it_has_its_name_too(pair_of: PairOf) -> None:
    both = "[Mast Hosting](https://mast.dev/hosting) is a part of {} since 2019.\n"
    pair = pair_of(
        both.format("[Mast](https://mast.dev/)"), both.format("Mast"), languages=("en", "fr")
    )
    (finding,) = links(pair)
    assert (finding.rule, finding.score) == ("link-missing", 0.85)


def test_who_is_led_to_a_place_on_the_page_has_the_page(pair_of: PairOf) -> None:
    page = "https://mast.dev/knots"
    source = f"3 [knots]({page}), among them the [bowline]({page}#bowline).\n"
    target = f"매듭 3개, 그중 [보라인]({page}#bowline).\n"
    assert list(links(pair_of(source, target, languages=("en", "ko")))) == []


@pytest.mark.parametrize(
    ("place", "count"),
    [("why-the-tide-turns-old", 1), ("why-tides-turn", 0)],
    ids=["a word more", "named anew"],
)
def test_a_place_of_an_edition_that_has_all_words_but_one_is_another(
    place: str, count: int, pair_of: PairOf
) -> None:
    pair = pair_of(
        "Read [why](https://a.dev/tides#why-the-tide-turns) 3 times.\n",
        f"[이유](https://ko.a.dev/tides#{place})를 3번 읽는다.\n",
        languages=("en", "ko"),
    )
    assert [finding.rule for finding in links(pair)] == count * ["link-target"]


def test_a_paragraph_of_many_links_is_read_in_time_of_its_length(
    pair_of: PairOf, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []
    page = left._page

    def counted(link: Link) -> str:
        asked.append(link)
        return page(link)

    monkeypatch.setattr(left, "_page", counted)
    words = [f"[Kite {at}](https://a.dev/{at})" for at in range(200)]
    source = f"{' '.join(words)}\n"
    pair = pair_of(source, source.replace("/100)", "/100-old)"), languages=("en", "de"))
    (finding,) = links(pair)
    assert finding.rule == "link-target"
    assert len(asked) < 5 * len(words)


@pytest.mark.parametrize(
    ("after", "is_note"),
    [
        ("Read [the list]({}) of tides.\n", True),
        ("\n## Ebbs\n\nRead [the list]({}) of ebbs.\n", True),
        ("\n## Ebbs\n\nIt is low.\n\n## 3\n\nRead [the list]({}) of ebbs.\n", False),
    ],
    ids=["same section", "next section", "further down"],
)
def test_a_link_that_stands_a_few_lines_down_is_a_note(
    after: str, is_note: bool, pair_of: PairOf
) -> None:
    address = "https://a.dev/list"
    rest = after.format(address)
    source = f"## Tides\n\nAll 12 tides are in [the list]({address}).\n\nThey are high.\n\n{rest}"
    target = f"## Tides\n\nAll 12 tides are in the list.\n\nThey are high.\n\n{rest}"
    (found,) = links(pair_of(source, target))
    assert (found.rule, found.score < 0.6) == ("link-missing", is_note)


@pytest.mark.parametrize(("more", "is_note"), [("", False), (" of 7 piers", True)])
def test_an_entry_that_is_nothing_but_its_link_is_missed_wherever_else_the_link_stands(
    more: str, *, is_note: bool, pair_of: PairOf
) -> None:
    page = "## Tides\n\nIf there is none, [report]({0}) it.\n\n- {1}\n- [Piers](https://b.dev)\n"
    source = page.format("https://a.dev/12", f"[List of tides](https://a.dev/12){more}")
    (found,) = links(pair_of(source, page.format("https://a.dev/12", f"List of tides{more}")))
    assert (found.rule, found.score < 0.6) == ("link-missing", is_note)
