"""Sections that one side lacks; what only looks like it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks.sections import check_sections
from i18nlint.model.finding import Confidence

PairOf = Callable[..., Pair]
LOG = "".join(f"- [Log {year}](https://a.dev/log/{year})\n" for year in range(1900, 2041))
"""Enough that both sides have for one section not to be half of the post."""
SOURCE = """## What is a keel?

A keel is the beam along the bottom of a boat, see [the drawing](https://a.dev/keel).

## What a keel does

It does three things that nobody should do without:

- It keeps the boat upright in a wind from the side.
- It keeps the boat on her course when she sails.
- It protects the planks when she runs aground.

So there is a lot to be said for having one.

## Why some have none

A barge of `type 4` has none, for she lies in 60 cm of water.
"""
MERGED = """## 용골이란?

용골은 배 바닥을 따라 놓인 들보다. [그림](https://a.dev/keel)을 보라.

용골은 없어서는 안 될 일을 세 가지 한다.

- 옆에서 바람이 불 때 배를 똑바로 세워 준다.
- 돛을 달고 갈 때 배가 제 길을 가게 한다.
- 배가 바닥에 닿을 때 널빤지를 지켜 준다.

그러니 하나 달아 둘 만하다.

## 없는 배도 있는 까닭

`type 4` 거룻배는 60 cm 깊이의 물에 뜨므로 용골이 없다.
"""


def sure(pair: Pair) -> list[tuple[str, str]]:
    """What a reader is warned of by default."""
    return [
        (finding.rule, finding.message)
        for finding in check_sections(pair)
        if Confidence.of(finding.score) is not Confidence.LOW
    ]


def test_a_section_whose_text_stands_below_the_heading_before_it_lost_its_heading(
    pair_of: PairOf,
) -> None:
    told = 'the heading "What a keel does" is missing here; its text stands under "용골이란?"'
    pair = pair_of(SOURCE + LOG, MERGED + LOG, languages=("en", "ko"))
    assert [(one.message, one.variant) for one in check_sections(pair)] == [(told, None)]


def test_a_heading_as_long_as_two_names_two_sections(pair_of: PairOf) -> None:
    both = MERGED.replace("## 용골이란?", "## 용골이란 무엇이며 또 무슨 일을 하는가?")
    assert sure(pair_of(SOURCE + LOG, both + LOG, languages=("en", "ko"))) == []


def test_text_of_the_same_kinds_has_lost_its_heading_alone(pair_of: PairOf) -> None:
    rules = "## Rules\n\nWhoever sails with us knows them by heart:\n\n- Be kind.\n- Be quick.\n"
    rest = "\n## Ropes\n\nEach is 22 m long, see [the list](https://a.dev/ropes).\n"
    both = LOG + BEHIND + rules + rest
    found = check_sections(pair_of(both, both.replace("\n## Ropes\n", "")))
    assert [(one.message, one.variant) for one in found] == [
        ('the heading "Ropes" is missing here; its text stands under "Rules"', "heading")
    ]
    cards = both.replace("Whoever sails with us knows them by heart:", "<Deck />")
    assert sure(pair_of(both, LOG + BEHIND + rest.replace("Ropes", "Rules"))) != []
    assert [message for _, message in sure(pair_of(cards, LOG + BEHIND + rest))] == [
        'the section "Rules" is missing here'
    ]


def test_an_id_says_which_of_two_a_heading_names(pair_of: PairOf) -> None:
    long = MERGED.replace("## 용골이란?", "## 용골이란 무엇이며 또 {#what-is-a-keel}")
    pair = pair_of(SOURCE + LOG, long + LOG, languages=("en", "ko"))
    assert [one.variant for one in check_sections(pair)] == [None]


def test_of_two_below_one_heading_the_second_has_lost_its_own(pair_of: PairOf) -> None:
    yard = "## Yard\n\nBuilt at [Ao](https://a.dev/ao), [Bo](https://a.dev/bo) or [Co](https://a.dev/co).\n"
    keel = "\n## Keel\n\nIt is 9 m long, see [a](https://a.dev/a), `b` and [c](https://a.dev/c).\n"
    target = yard + keel.replace("\n## Keel\n", "")
    found = check_sections(pair_of(LOG + BEHIND + yard + keel, LOG + BEHIND + target))
    assert [one.message for one in found] == [
        'the heading "Keel" is missing here; its text stands under "Yard"'
    ]


def test_a_section_that_no_neighbour_has_room_for_is_missed(pair_of: PairOf) -> None:
    target = MERGED[: MERGED.index("용골은 없어서는")] + MERGED[MERGED.index("## 없는") :]
    assert sure(pair_of(SOURCE + LOG, target + LOG, languages=("en", "ko"))) == [
        ("missing-section", 'the section "What a keel does" is missing here')
    ]


PLAIN = "## Hire\n\nA deposit of 200 euros and `card 4`.\n\n- A map\n- A whistle\n"
GROUPED = PLAIN.replace("## Hire\n", "## Hire\n\n### Beginners\n")
BEHIND = "\n## Sale\n\nSold by 12 May, see [the list](https://a.dev/list).\n"


def test_a_child_that_only_the_source_has_is_missed_by_its_own_name(pair_of: PairOf) -> None:
    found = check_sections(pair_of(LOG + GROUPED + BEHIND, LOG + PLAIN + BEHIND))
    told = 'the heading "Beginners" is missing here; its text stands under "Hire"'
    assert ("missing-section", "heading", told) in {
        (finding.rule, finding.variant, finding.message) for finding in found
    }


def test_a_heading_that_those_beside_it_have_is_missed_though_its_text_is_there(
    pair_of: PairOf,
) -> None:
    more = "\n### Sailors\n\nA deposit of 900 euros and `card 7`.\n"
    found = check_sections(pair_of(LOG + GROUPED + more + BEHIND, LOG + PLAIN + more + BEHIND))
    told = 'the heading "Beginners" is missing here; its text stands under "Hire"'
    assert [(one.variant, one.score) for one in found if one.message == told] == [(None, 0.7)]


def test_a_heading_that_is_a_line_in_bold_is_there(pair_of: PairOf) -> None:
    bold = PLAIN.replace("## Hire\n", "## Hire\n\n**Beginners**\n")
    assert sure(pair_of(GROUPED + BEHIND, bold + BEHIND)) == []
    assert sure(pair_of(GROUPED + BEHIND, bold.replace("**", "") + BEHIND)) != []


def test_a_bare_parent_that_the_source_lacks_shifts_no_level(pair_of: PairOf) -> None:
    found = check_sections(pair_of(LOG + PLAIN + BEHIND, LOG + GROUPED + BEHIND))
    assert {finding.rule for finding in found} == {"extra-section"}


def test_children_that_moved_up_are_not_missing_but_their_parent_is(pair_of: PairOf) -> None:
    two = "### Rowing\n\nFor `type 4`.\n\n### Sailing\n\nFor `type 9`.\n"
    source = f"## Boats\n\n{two}"
    found = check_sections(pair_of(LOG + source + BEHIND, LOG + two.replace("###", "##") + BEHIND))
    told = 'the heading "Boats" is missing here above "Rowing"'
    assert told in {finding.message for finding in found}


def test_a_child_that_kept_its_own_name_is_there(pair_of: PairOf) -> None:
    source = "## Charts\n\nOf all kinds.\n\n### Kestrel charts\n\nFor `type 4`.\n" + BEHIND
    target = "## Cartes Kestrel\n\nPour `type 4`.\n" + BEHIND
    found = check_sections(pair_of(LOG + source, LOG + target, languages=("en", "fr")))
    assert 'the section "Charts" is missing here' in {finding.message for finding in found}


CUT = """## Keel

The keel is 9 m of oak and took 14 days.

## Planks

There are 62 planks, see [the list](https://a.dev/planks).

## Mast

The mast is 11 m high.

## Sails

Her 2 sails are of hemp.
"""


def cut(*headings: str) -> str:
    """The Korean version of the first two sections, with further ones of its own."""
    own = "".join(f"\n## {heading}\n\n배를 만든 사람들의 이야기다.\n" for heading in headings)
    return (
        "## 용골\n\n용골은 참나무 9 m이고 14일 걸렸다.\n\n"
        "## 널빤지\n\n널빤지는 62장이다. [목록](https://a.dev/planks)을 보라.\n" + own
    )


def test_sections_added_in_a_row_are_one_passage(pair_of: PairOf) -> None:
    whole = CUT[: CUT.index("## Mast")]
    pair = pair_of(whole, cut("사람들", "항해"), languages=("en", "ko"))
    messages = [message for rule, message in sure(pair) if rule == "extra-section"]
    assert messages == ['the sections "사람들" and "항해" are here, but not in en']


SAILS = """# Sails of `brig`

A brig has 10 of them.

## Setting

Ask the `bosun` at 6:00.

### `jib`

It is `12` m long, see [the jib](https://a.dev/jib).

### `topsail`

It is `30` m wide, see [the topsail](https://a.dev/topsail).

## Mending

The loft is open on 3 days, call `loft --now`.
"""


def test_a_heading_above_others_is_told_and_not_their_levels(pair_of: PairOf) -> None:
    deeper = SAILS.replace("### `", "#### `").replace("#### `jib`", "### All sails\n\n#### `jib`")
    told = [(one.rule, one.message) for one in check_sections(pair_of(SAILS, deeper))]
    assert told == [("extra-section", 'the section "All sails" is here, but not in ko')]


def test_a_flat_outline_on_another_level_is_a_note(pair_of: PairOf) -> None:
    flat = SAILS.replace("### `", "## `").replace("# Sails", "## Sails")
    ours = "".join(line for line in flat.splitlines(keepends=True) if not line.startswith("# "))
    theirs = ours.replace("## ", "### ")
    found = [one for one in check_sections(pair_of(ours, theirs)) if one.rule == "heading-level"]
    assert [Confidence.of(one.score) for one in found] == [Confidence.LOW]


def test_what_moved_has_the_level_of_its_new_place(pair_of: PairOf) -> None:
    jib = SAILS[SAILS.index("### `jib`") : SAILS.index("### `topsail`")]
    moved = SAILS.replace(jib, "") + "\n" + jib.replace("### `jib`", "## `jib`")
    assert [one.rule for one in check_sections(pair_of(SAILS, moved))] == ["section-order"]


def _atlas(places: range, language: str) -> str:
    """An atlas of harbours, a section each."""
    word = {"en": "Harbour", "ko": "항구"}[language]
    text = {
        "en": "It has {0} berths, and the quay is deep, see",
        "ko": "선석은 {0}개, 부두는 깊다.",
    }
    return "".join(
        f"## {word} {at}\n\n{text[language].format(at + 100)} [H{at}](https://a.dev/{at})\n\n"
        for at in places
    )


def test_what_seems_to_be_missing_is_no_error_where_nothing_is_shorter(pair_of: PairOf) -> None:
    english = _atlas(range(1, 51), "en")
    short = "".join(_atlas(range(at, at + 4), "ko") for at in range(1, 51, 5))
    as_long = short + "**항구 5, 10, 15** 같은 곳에도 선석이 있고 부두는 깊다.\n\n" * 6
    found = [
        next(f for f in check_sections(pair_of(english, korean, languages=("en", "ko"))))
        for korean in (short, as_long)
    ]
    assert [one.rule for one in found] == ["incomplete-translation"] * 2
    assert [Confidence.of(one.score) for one in found] == [Confidence.HIGH, Confidence.MEDIUM]


NODES = "\n## {}\n\n- Each one has a name, a place and a keeper who knows both of them well.\n"
PROGRAM = """
## {}

```python
graph = Graph()
graph.add("start", light)
graph.add("end", quench)
graph.link("start", "end")
graph.run(times=3)
```
"""


@pytest.mark.parametrize(
    ("titles", "is_told"),
    [(("Nodes and links", "마디와 이음"), False), (("`Node`", "마디와 이음"), True)],
    ids=["other words", "named after code"],
)
def test_a_section_that_stands_in_the_place_of_another_may_be_that_one(
    titles: tuple[str, str], is_told: bool, pair_of: PairOf
) -> None:
    source = LOG + NODES.format(titles[0]) + BEHIND
    target = LOG + PROGRAM.format(titles[1]) + BEHIND
    found = sure(pair_of(source, target, languages=("en", "ko")))
    assert ("missing-section" in {rule for rule, _ in found}) is is_told


CUSTOMS = {
    "Harbour": "Ships of more than 40 m call the [office](https://a.dev/office).",
    "Galley": "There are 3 meals a day, see [the list](https://a.dev/meals).",
    "Cargo": "Up to 12 t, weighed by [the mole](https://a.dev/weigh).",
    "Mail": "It leaves at 17:30, see [the office](https://a.dev/mail).",
}


def _customs(order: str, titles: str) -> str:
    named = zip(order.split(), titles.split(), strict=True)
    return "# T\n\n" + "".join(f"## {title}\n\n{CUSTOMS[key]}\n\n" for key, title in named)


def test_sections_that_go_by_the_alphabet_have_their_own_order(pair_of: PairOf) -> None:
    source = _customs("Cargo Galley Harbour Mail", "Cargo Galley Harbour Mail")
    by_alphabet = _customs("Harbour Mail Cargo Galley", "Hafen Post Waren Zwieback")
    shuffled = _customs("Galley Harbour Mail Cargo", "Zwieback Hafen Post Waren")
    assert sure(pair_of(source, by_alphabet, languages=("en", "de"))) == []
    assert sure(pair_of(source, shuffled, languages=("en", "de"))) != []


def test_mixed_up_sections_that_fall_into_alphabetical_order_are_told(pair_of: PairOf) -> None:
    source = _customs("Harbour Mail Cargo Galley", "Tide Mail Cargo Galley")
    target = _customs("Harbour Cargo Mail Galley", "Anlegen Fracht Post Zwieback")
    assert sure(pair_of(source, target, languages=("en", "de"))) != []


def test_ideographs_are_in_nobodys_alphabetical_order(pair_of: PairOf) -> None:
    source = _customs("Cargo Galley Harbour Mail", "Cargo Galley Harbour Mail")
    target = _customs("Cargo Harbour Galley Mail", "一 丁 七 丈")
    assert sure(pair_of(source, target, languages=("en", "zh"))) != []
