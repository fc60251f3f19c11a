"""Blocks and items that one side lacks; what only looks like it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks.blocks import check_blocks
from i18nlint.model.finding import Finding

PairOf = Callable[..., Pair]
Sure = Callable[[Iterator[Finding]], list[tuple[str, str]]]


def test_a_paragraph_of_nothing_but_links_is_missed(pair_of: PairOf, sure: Sure) -> None:
    source = "The pump stopped at night, and nobody heard it.\n\nSee [#12](https://a.dev/12).\n"
    target = "펌프가 밤에 멈췄는데 아무도 듣지 못했다.\n"
    assert sure(check_blocks(pair_of(source, target, languages=("en", "ko")))) == [
        ("missing-block", "a paragraph is missing here")
    ]


def test_an_item_is_missed_though_another_begins_with_a_date_that_markdown_takes_for_a_list(
    pair_of: PairOf,
    sure: Sure,
) -> None:
    source = (
        "- 1852: a flood takes the north pier within 36 hours.\n"
        "- 16 April 1897: a fire destroys 41 metres of the deck.\n"
        "- Winter of 1929: at −19 °C two of twelve cables snap.\n"
    )
    target = (
        "- 1852: povodeň strhla severní pilíř během 36 hodin.\n"
        "- 16. dubna 1897: požár zničil 41 metrů mostovky.\n"
    )
    assert sure(check_blocks(pair_of(source, target, languages=("en", "cs")))) == [
        (
            "list-items",
            '1 of 3 list items is missing here: "Winter of 1929: at −19 °C two of twelve…"',
        )
    ]


def test_the_item_that_is_missing_is_not_the_one_whose_link_is_there(pair_of: PairOf) -> None:
    source = (
        "- Components read them with `useSignal`.\n"
        "- Tests may replace them; see [Testing](./t.md).\n"
        "- Servers must not share them between requests.\n"
    )
    target = (
        "- 컴포넌트는 `useSignal`로 읽습니다.\n"
        "- 테스트에서는 바꿔치기할 수 있습니다. [테스트](./t.md)를 보세요.\n"
    )
    (finding,) = check_blocks(pair_of(source, target, languages=("en", "ko")))
    assert finding.source
    assert finding.source.text == "Servers must not share them between requests."


def test_a_short_item_is_missed_though_its_neighbour_is_wordier(
    pair_of: PairOf, sure: Sure
) -> None:
    source = "- sign-in for guests\n- plain exports\n- alarms by text message\n"
    target = "- inscription pour les invités\n- alarmes envoyées par message texte\n"
    assert sure(check_blocks(pair_of(source, target, languages=("en", "fr")))) == [
        ("list-items", "1 of 3 list items is missing here")
    ]


def test_items_on_another_level_are_not_missing(pair_of: PairOf, sure: Sure) -> None:
    source = "1. Harbour\n\n   - north pier\n   - south pier\n\n2. Town\n\n   - old gate\n"
    target = "1. 항구\n\n- 북쪽 부두\n- 남쪽 부두\n\n2. 마을\n\n- 옛 문\n"
    assert sure(check_blocks(pair_of(source, target, languages=("en", "ko")))) == []


LOG = "\n".join(f"- [Log of {year}](https://a.dev/log/{year})" for year in range(1901, 1961))
"""Enough on both sides for the post to have a measure, and for the rest of it to be little."""


def test_a_passage_is_missing_as_one(pair_of: PairOf) -> None:
    head, rest, stop = "The pump runs at 40 bar.\n", "It stops at 12 bar.\n", "12바에서 멈춘다.\n"
    passage = (
        "To see what it does, ask it for its log, which is kept for a week and then thrown away:\n"
        "\n```sh\npump --log\n```\n\n"
        "The last line says when the oil was changed, and who was there to see that it was done.\n"
    )
    source, target = f"{head}\n{passage}\n{rest}\n{LOG}", f"펌프는 40바로 돈다.\n\n{stop}\n{LOG}"
    (finding,) = check_blocks(pair_of(source, target, languages=("en", "ko")))
    assert (finding.message, finding.variant, finding.arguments["count"]) == (
        "2 paragraphs and a code block are missing here",
        "code",
        3,
    )
    assert finding.source is not None
    start = source.index("To see")
    assert (finding.source.span.start, finding.source.span.length) == (start, len(passage) - 1)


def test_a_picture_that_stands_after_its_table_is_no_part_of_a_paragraph(
    pair_of: PairOf, sure: Sure
) -> None:
    picture = "![{}](https://a.dev/{}.png)\n"
    table = "| a | b |\n| - | - |\n| 1 | 2 |\n"
    source = (
        f"{picture.format('What the six runs showed', 'runs')}\n{table}\n"
        "Two of them stopped, and four went on as if nothing had happened.\n"
    )
    target = (
        f"{table}\n{picture.format('여섯 번의 결과', 'runs')}\n"
        "둘은 멈추었고 넷은 아무 일도 없었다는 듯 계속되었다.\n"
    )
    assert sure(check_blocks(pair_of(source, target, languages=("en", "ko")))) == []


def test_an_item_that_was_parted_in_two_is_not_added(pair_of: PairOf, sure: Sure) -> None:
    source = "- `K` shows the page of a word.\n- `[d` and `]d` move the cursor.\n"
    target = (
        "- `K` muestra la página de la palabra bajo el cursor.\n"
        "- `]d` mueve el cursor adelante.\n- `[d` mueve el cursor atrás.\n"
    )
    assert sure(check_blocks(pair_of(source, target, languages=("en", "es")))) == []


def test_what_stands_twice_and_is_no_slip_is_no_warning(pair_of: PairOf) -> None:
    source = "Thanks to the crew of the pier!\n\nIt sailed at 9.\n"
    target = "Danke!\n\nEs segelte um 9.\n\nDanke!\n"
    found = check_blocks(pair_of(source, target, languages=("en", "de")))
    assert {finding.variant for finding in found} == {None}


def test_a_clause_that_the_next_paragraph_ends_is_a_mere_lead_in(
    pair_of: PairOf, sure: Sure
) -> None:
    source = (
        "The boats come in at dusk.\n\nThose who know the harbour will have guessed it already,\n\n"
        "so it is the keeper of [the light](https://a.dev/light).\n"
    )
    target = "배는 해 질 녘에 들어온다.\n\n바로 [등대](https://a.dev/light)지기다.\n"
    assert not sure(check_blocks(pair_of(source, target, languages=("en", "ko"))))


def test_the_last_words_of_a_post_lead_in_to_nothing(pair_of: PairOf, sure: Sure) -> None:
    source = "# Fog\n\nThe ferry stays in port on May 5.\n\n{}\n"
    target = "# 안개\n\n5월 5일에는 배가 뜨지 않는다.\n"
    rest = source.format("Tickets are good for the next one.")
    assert sure(check_blocks(pair_of(rest, target, languages=("en", "ko"))))
    behind = f"{rest}\n# Queue\n\nWait by the red gate.\n"
    ahead = f"{target}\n# 줄\n\n빨간 문 옆에서 기다린다.\n"
    assert not sure(check_blocks(pair_of(behind, ahead, languages=("en", "ko"))))
    greeting = source.format("Good night!")
    assert not sure(check_blocks(pair_of(greeting, target, languages=("en", "ko"))))


@pytest.mark.parametrize("end", ["<!-- end -->", "---", "[^1]: 7"], ids=["comment", "rule", "note"])
def test_what_says_nothing_behind_the_last_words_changes_nothing(
    end: str, pair_of: PairOf, sure: Sure
) -> None:
    post = "# {}[^1]\n\n{}\n\n{}\n"
    said = "The ferry stays in port on May 5.\n\nTickets are good for the next one."
    source = post.format("Fog", said, end)
    target = post.format("안개", "5월 5일에는 배가 뜨지 않는다.", end)
    assert sure(check_blocks(pair_of(source, target, languages=("en", "ko"))))


def test_what_no_reader_sees_is_not_missed(pair_of: PairOf, sure: Sure) -> None:
    source = (
        'The pier is 41 m long.\n\n<div style="display: none">pier, jetty, quay</div>\n\nEnd.\n'
    )
    target = "부두는 41 m이다.\n\n끝.\n"
    assert not sure(check_blocks(pair_of(source, target, languages=("en", "ko"))))


def told(pair: Pair) -> list[tuple[str, str]]:
    return [(finding.rule, finding.message) for finding in check_blocks(pair)]


@pytest.mark.parametrize(
    ("block", "message"),
    [
        (":::tip[Mind the wind]\nIt is {}.\n:::", 'the note "Mind the wind" is missing here'),
        (
            '<Fragment slot="npm">\n\nIt is {}.\n\n</Fragment>',
            '<Fragment slot="npm"> is missing here',
        ),
        (
            "<details>\n<summary>In <b>feet</b></summary>\n\nIt is {}.\n\n</details>",
            'the HTML block "In feet" is missing here',
        ),
        ("> It is {}.", "a quote is missing here"),
    ],
    ids=["note", "component", "details", "quote"],
)
def test_what_is_missing_is_called_by_its_name(
    block: str, message: str, pair_of: PairOf, sure: Sure
) -> None:
    said = block.format("said by all who flew a kite in 1998, 2004 and 2017 off the harbour wall")
    source = f"The kite rises at 7.\n\n{said}\n\nIt lands at 9 on the beach.\n"
    target = "연은 7시에 오른다.\n\n9시에 해변에 내려앉는다.\n"
    pair = pair_of(source, target, languages=("en", "ko"), path="post.mdx")
    assert [told for _, told in sure(check_blocks(pair))] == [message]


def test_of_two_cards_of_one_title_the_missing_one_is_told_by_what_it_says_alone(
    pair_of: PairOf, sure: Sure
) -> None:
    card = '<Card href="/" title="Kite" icon="{}" />'
    source = f"It rises at 7.\n\n{card.format('sun')}\n\n{card.format('rain')}\n\nIt lands at 9.\n"
    target = f"7시에 오른다.\n\n{card.format('sun')}\n\n9시에 내려앉는다.\n"
    pair = pair_of(source, target, languages=("en", "ko"), path="post.mdx")
    assert [told for _, told in sure(check_blocks(pair))] == [
        '<Card title="Kite" icon="rain"> is missing here'
    ]


@pytest.mark.parametrize(("last", "found"), [("etc.", 0), ("ropes", 1)])
def test_an_item_that_only_says_that_there_are_more_is_none(
    last: str, found: int, pair_of: PairOf
) -> None:
    source = f"# Boat\n\n- sails `a`\n- oars `b`\n- {last}\n"
    target = "# 배\n\n- 돛 `a`\n- 노 `b`\n"
    items = check_blocks(pair_of(source, target, languages=("en", "ko")))
    assert sum(one.rule == "list-items" for one in items) == found


@pytest.mark.parametrize(
    ("above", "message"),
    [
        ("*돛 `a`\n", 'a list item is text here, no space follows its mark: "*돛 `a`"'),
        ("실을 것:\n-돛 `a`\n", 'a list item is text here, no space follows its mark: "-돛 `a`"'),
        ("*돛* `a`\n", '1 of 3 list items is missing here: "sails a"'),
        ("실을 것:\n", '1 of 3 list items is missing here: "sails a"'),
    ],
    ids=["alone", "below a sentence", "emphasis", "no mark"],
)
def test_a_mark_without_a_blank_makes_no_item(above: str, message: str, pair_of: PairOf) -> None:
    source = "# Boat\n\nTo be loaded:\n\n- sails `a`\n- oars `b`\n- rope `c`\n"
    target = f"# 배\n\n{above}- 노 `b`\n- 밧줄 `c`\n"
    found = check_blocks(pair_of(source, target, languages=("en", "ko")))
    assert [one.message for one in found if one.rule == "list-items"] == [message]


def test_a_line_that_begins_with_a_sign_on_both_sides_is_no_broken_item(pair_of: PairOf) -> None:
    source = "# Boat\n\nPass these:\n-v says more\n- sails `a`\n- oars `b`\n- rope `c`\n"
    target = "# 배\n\n넘길 것:\n-v 더 말한다\n- 돛 `a`\n- 밧줄 `c`\n"
    found = check_blocks(pair_of(source, target, languages=("en", "ko")))
    assert [one.message for one in found if one.rule == "list-items"] == [
        '1 of 3 list items is missing here: "oars b"'
    ]


def test_what_more_is_missing_is_counted_beside_the_mark(pair_of: PairOf) -> None:
    source = "# Boat\n\n- sails `a`\n- oars `b`\n- rope `c`\n- lamp `d`\n"
    target = "# 배\n\n실을 것:\n-돛 `a`\n- 노 `b`\n- 밧줄 `c`\n"
    found = check_blocks(pair_of(source, target, languages=("en", "ko")))
    assert [one.message for one in found if one.rule == "list-items"] == [
        'a list item is text here, no space follows its mark: "-돛 `a`"',
        "1 of 4 list items is missing here",
    ]


@pytest.mark.parametrize(
    ("before", "behind"),
    [(":::tip\n", "\n:::"), ("<details>\n\n", "\n\n</details>")],
    ids=["note", "details"],
)
def test_what_a_frame_lost_is_no_sign_that_all_is_told_in_fewer_letters(
    before: str, behind: str, pair_of: PairOf, sure: Sure
) -> None:
    kept = "Read [the tide table](https://a.dev/tides) of the harbour.\n\nIt hangs by the pier."
    lost = "Tell the harbour master when you leave the pier and when you will be back."
    source = f"Boats leave at seven.\n\n{before}{kept}\n\n{lost}{behind}\n\nThey come home.\n"
    told = "Lesen Sie [die Tafel](https://a.dev/tides) des Hafens.\n\nSie hängt an der Mole."
    target = f"Boote fahren um sieben.\n\n{before}{told}{behind}\n\nSie kommen heim.\n"
    found = sure(check_blocks(pair_of(source, target, languages=("en", "de"))))
    assert [rule for rule, _ in found] == ["missing-block"]
