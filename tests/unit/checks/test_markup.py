from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks.markup import markup
from i18nlint.model.finding import Finding

PairOf = Callable[..., Pair]
Seen = Callable[[Iterator[Finding]], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("korean", "english"),
    [
        ("362 <b>굵게</b>", "362 bold"),
        (
            '<video src="/ko/a.mp4" title="영상 3"></video>',
            '<video src="/a.mp4" title="Film 3"></video>',
        ),
        ('362 <Badge text="새로움" />', '362 <Badge text="new" />'),
        ("362 `{주제}` 끝", "362 `{topic}` end"),
        ("{이름} 362", "{name} 362"),
        ("`%s` 362개", "362 of `%s`"),
        ("{{ item.name.ko | mark }} 362", "{{ item.name.en | mark }} 362"),
        ("{% assign ko = item.name %} 362", "{% assign en = item.name %} 362"),
        ('362 <Card picture="/a/b.webp" />', '362 <Card picture="a/b.webp" />'),
        ("<그림 1> 362", "<Figure 1> 362"),
        ("<bean/> 362", "`<bean/>` 362"),
    ],
    ids=[
        "emphasis",
        "worded attributes",
        "words",
        "translated name",
        "plain prose",
        "kept",
        "the page's language",
        "a name of the page's language",
        "from the root",
        "a figure",
        "a word of code",
    ],
)
def test_what_a_translator_may_change_is_silent(korean: str, english: str, pair_of: PairOf) -> None:
    assert list(markup(pair_of(f"{korean}\n", f"{english}\n"))) == []


@pytest.mark.parametrize(
    ("korean", "english", "message"),
    [
        (
            '362 <Badge type="tip" /> 끝',
            '362 <Badge type="note" /> end',
            '<Badge> has type="note" here, type="tip" in ko',
        ),
        (
            '362 <Badge type="tip" count="3" size={4} icon="star" /> 끝',
            "362 <Badge size={4} /> end",
            '<Badge> has no count here, count="3" in ko; icon and type differ too',
        ),
        ("362 <Badge /> 끝", "362 end", "<Badge> in ko is missing here"),
        ("362 <Badge /> 끝", "362 <Bagde /> end", "<Badge> in ko is <Bagde> here"),
        ("362 끝", "362 end <Badge />", "<Badge> is here, but not in ko"),
    ],
    ids=["setting", "several settings", "missing", "renamed", "added"],
)
def test_components_must_agree(
    korean: str, english: str, message: str, pair_of: PairOf, seen: Seen
) -> None:
    assert seen(markup(pair_of(f"{korean}\n", f"{english}\n"))) == [("component-differs", message)]


def test_a_component_around_speaks_for_what_it_holds(pair_of: PairOf, seen: Seen) -> None:
    page = "{3} 362.\n\n<{0}>\n<{1} slot='a'>\n\n{2} 3\n\n</{1}>\n</{0}>\n"
    source = page.format("Group", "Part", "하나", "가")
    target = page.format("Tabs", "Tab", "One", "A")
    pair = pair_of(source, target, path="post.mdx")
    assert [rule for rule, _ in seen(markup(pair))] == ["component-differs"]


@pytest.mark.parametrize(
    ("korean", "english"),
    [
        ("362 <Map at={['a']} />", '362 <Map at={["a"]} />'),
        ("362 <!-- <Old /> --> 끝", "362 end"),
        ('# 제목 3 <Since v="2" />\n\n362번', '# Title 3\n\n<Since v="2" /> 362 times'),
    ],
    ids=["quotes", "comment", "moved"],
)
def test_what_a_reader_cannot_see_is_silent(korean: str, english: str, pair_of: PairOf) -> None:
    assert list(markup(pair_of(f"{korean}\n", f"{english}\n"))) == []


def test_what_is_commented_out_was_left_out_on_purpose(pair_of: PairOf) -> None:
    lesson = '<Lesson kind="video" />'
    (finding,) = markup(pair_of(f"362개 {lesson}\n", f"All 362 <!--{lesson}-->\n"))
    assert (finding.rule, finding.score < 0.6) == ("component-differs", True)


@pytest.mark.parametrize(
    ("source", "target", "count"),
    [
        pytest.param('<Tab value="linux" />', '<Tab value="linus" />', 1, id="identifier"),
        pytest.param('<Tab value="Linux" />', '<Tab value="리눅스" />', 0, id="word"),
        pytest.param("<Map from={8} to={20} />", "<Map from={8} to={22} />", 1, id="number"),
        pytest.param("<Map width={8} />", "<Map width={9} />", 0, id="dress"),
        pytest.param('<Film id="dQ4mK2" />', '<Film id="dQ4mK3" />', 1, id="made up"),
        pytest.param(
            "<Hive of={[{ name: 'Queen', count: 1 }]} />",
            "<Hive of={[{ name: '여왕', count: 1 }]} />",
            0,
            id="text in a program",
        ),
        pytest.param(
            "<Hive of={[{ name: 'Queen', count: 1 }]} />",
            "<Hive of={[{ name: '여왕', count: 2 }]} />",
            1,
            id="number in a program",
        ),
        pytest.param(
            '<Icon of="x" name="arrow-left" />', '<Icon of="x" name="arrow-right" />', 1, id="side"
        ),
    ],
)
def test_settings_are_compared_where_no_translation_changes_them(
    source: str, target: str, count: int, pair_of: PairOf
) -> None:
    pair = pair_of(
        f"3 bees.\n\n{source}\n", f"벌 3마리.\n\n{target}\n", languages=("en", "ko"), path="a.mdx"
    )
    assert len(list(markup(pair))) == count


def test_arrows_point_the_other_way_where_people_read_from_the_right(pair_of: PairOf) -> None:
    texts = (f'3\n\n<Icon of="x" name="arrow-{side}" />\n' for side in ("right", "left"))
    assert list(markup(pair_of(*texts, languages=("en", "fa"), path="a.mdx"))) == []


@pytest.mark.parametrize(
    ("source", "target", "count"),
    [
        ('{{< ref "/a/tram.md#fares" >}}', '{{< ref "/a/tram.md#운임" >}}', 0),
        ('{{< ref "/en/tram.md" >}}', '{{< ref "/ko/tram.md" >}}', 0),
        ('{{< ref "/a/tram.md" >}}', '{{< ref "/a/trams.md" >}}', 1),
        ('{{< icon "lamp" >}}', '{{< icon "lamps-2" >}}', 1),
        ('{{< note "Be quick" >}}', '{{< note "서두르세요" >}}', 0),
        ('{{< tabs items="Up,Down" >}}', '{{< tabs items="위,아래" >}}', 0),
        ('{% include a.html src="b.png" %}', '{% include a.html src="c.png" %}', 1),
        ("{% post_url 2026-04-01-map %}", "{% post_url 2026-04-01-maps %}", 1),
        ('{% if page.lang == "en" %}', '{% if page.lang == "ko" %}', 0),
    ],
)
def test_what_a_shortcode_names_is_compared(
    source: str, target: str, count: int, pair_of: PairOf
) -> None:
    pair = pair_of(f"See {source} 3.\n", f"{target} 3 보라.\n", languages=("en", "ko"))
    assert len(list(markup(pair))) == count


@pytest.mark.parametrize(
    ("source", "target", "is_slip"),
    [
        ("en/2024-02-03-flour", "fr/2024-02-03-farine", False),
        ("en/2024-02-03-flour", "fr/2024-02-03-fluor", True),
        ("en/2024-02-03-flour", "2024-02-03-farine", True),
        ("2024-02-03-flour", "2024-02-03-farine", False),
        ("2024-02-03-flour", "2024-03-02-farine", True),
        ("bread/2024-02-03-flour", "bread/2024-02-03-farine", False),
        ("bread/2024-02-03-flour", "cake/2024-02-03-farine", True),
        ("2024-02-03-flour.png", "2024-02-03-farine.png", True),
    ],
    ids=[
        "own name",
        "two letters turned",
        "no edition",
        "of the same day",
        "of another day",
        "in a folder",
        "in another folder",
        "a picture",
    ],
)
def test_a_page_that_a_tag_names_may_be_called_otherwise_in_another_edition(
    source: str, target: str, is_slip: bool, pair_of: PairOf
) -> None:
    texts = (f"[3]({{% post_url {name} %}}) 3.\n" for name in (source, target))
    (finding,) = markup(pair_of(*texts, languages=("en", "fr")))
    assert (finding.score >= 0.6) is is_slip


@pytest.mark.parametrize(
    ("imports", "count"),
    [
        ("import { Price, Tabs as Panes } from '../c';", 0),
        ("import Price from '~/c/Price.astro';\nimport { Panes } from '../c';", 0),
        ("export const Price = () => 3;\nimport { Panes } from '../c';", 0),
        ("import { Tabs as Panes } from '../c';", 1),
    ],
    ids=["same", "from elsewhere", "defined", "missing"],
)
def test_a_component_that_is_used_must_be_imported(
    imports: str, count: int, pair_of: PairOf
) -> None:
    page = "{0}\n\n# {1}\n\n<Panes>\n\n<Price amount={{3}} />\n\n</Panes>\n"
    source = page.format("import { Price, Tabs as Panes } from '../c';", "3 prices")
    pair = pair_of(source, page.format(imports, "값 3개"), languages=("en", "ko"), path="a.mdx")
    assert len([one for one in markup(pair) if "imported" in one.message]) == count


@pytest.mark.parametrize(
    ("numbers", "is_heard"),
    [
        pytest.param((4, 5), False, id="each as far as the other"),
        pytest.param((4, 3), True, id="one is another"),
    ],
)
def test_numbers_that_count_on_in_each_language_are_no_fault(
    numbers: tuple[int, int], is_heard: bool, pair_of: PairOf
) -> None:
    french = (
        "# Nœuds\n\nUn.\n\n{{% include quiz file=0 %}}\n\nDeux.\n\n{{% include quiz file=1 %}}\n"
    )
    swedish = (
        "# Knopar\n\nEtt.\n\n{{% include quiz file={} %}}\n\nTvå.\n\n{{% include quiz file={} %}}\n"
    )
    posts = french.format(), swedish.format(*numbers)
    found = list(markup(pair_of(*posts, languages=("fr", "sv"))))
    assert len(found) > 0
    assert any(finding.score >= 0.6 for finding in found) is is_heard


def test_a_tag_that_was_code_has_lost_its_backticks(pair_of: PairOf, seen: Seen) -> None:
    pair = pair_of("362 `<slot />` 자리", "362 times the <slot /> element", path="post.mdx")
    assert seen(markup(pair)) == [
        ("component-differs", "<slot> lost the backticks here, and is read as a tag")
    ]


NOTE = 0.55
LISTS = "1. {} 2.\n2. {} 40 m.\n"


@pytest.mark.parametrize(
    ("frame", "expected"),
    [
        (
            "<Steps>\n\n{}\n</Steps>\n",
            "<Steps> round the list in en is missing here (and of 1 more)",
        ),
        (":::steps\n{}:::\n", ":::steps round the list in en is missing here (and of 1 more)"),
        ("<div>\n\n{}\n</div>\n", ""),
    ],
    ids=["component", "container", "for style sheets"],
)
def test_frames_of_lists_that_are_gone_are_told_once_a_page(
    frame: str, expected: str, pair_of: PairOf
) -> None:
    page = "# 3 {}\n\n{}\n{}\n\n{}\n"
    ones, others = LISTS.format("Knock", "Walk"), LISTS.format("두드리기", "걷기")
    source = page.format("doors", frame.format(ones), "Then 5 times:", frame.format(ones))
    target = page.format("문", others, "그리고 5번:", others)
    pair = pair_of(source, target, languages=("en", "ko"), path="post.mdx")
    assert [one.message for one in markup(pair)] == ([expected] if expected else [])


def test_a_note_and_a_component_that_only_stand_in_one_place_are_no_rewriting(
    pair_of: PairOf,
) -> None:
    page = "# 3 {}\n\nOpen at 6:00.\n\n{}\n\n15 euros.\n"
    boxed = ":::caution\nBring `rope` of 40 m.\n\n```sh\nmoor --pier 3\n```\n:::"
    other = page.format("문", '<Install command="knots --help" pier="7" />')
    found = markup(pair_of(page.format("doors", boxed), other, languages=("en", "ko")))
    assert [one for one in found if one.score > NOTE] == []


def test_a_name_is_not_lost_in_an_excerpt_of_the_code(pair_of: PairOf) -> None:
    code = "```markdown\n- {}\n```\n"
    korean = ["문 두드리기", "기다리기", "{reason} 말하기", "걷기", "돈 내기"]
    english = ["Knock on it", "Wait", "Say why", "Walk on", "Pay"]
    for kept, rules in ((2, []), (5, ["placeholder-differs"])):
        ends = (code.format("\n- ".join(lines)) for lines in (korean, english[:kept]))
        assert [one.rule for one in markup(pair_of(*ends))] == rules


def test_components_in_a_comment_are_none_of_the_page(pair_of: PairOf) -> None:
    comment = "{{/* {}\n<Box>\n\n<Steps />\n\n</Box>\n*/}}\n"
    source = (
        "Three boats.\n\n" + comment.format("Old").replace("<Steps />", "12 masts") + "\nEnd.\n"
    )
    target = "Drei Boote.\n\n" + comment.format("Alt") + "\nEnde.\n"
    pair = pair_of(source, target, languages=("en", "de"), path="a.mdx")
    assert not list(markup(pair))


@pytest.mark.parametrize(("kind", "is_note"), [("tip", True), ("warning", False)])
def test_a_note_that_became_a_tip_is_a_note(kind: str, is_note: bool, pair_of: PairOf) -> None:
    source, target = (
        "물 3리터.\n\n:::note\n\n뜨겁다 4.\n\n:::\n",
        "3 l of it.\n\n:::{}\n\nHot 4.\n\n:::\n",
    )
    (found,) = markup(pair_of(source, target.format(kind)))
    assert (found.rule, found.score < 0.6) == ("component-differs", is_note)
