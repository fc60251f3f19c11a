"""Blocks that seem to be missing and stand somewhere else: in a neighbour, behind a heading."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks.blocks import check_blocks
from i18nlint.model.finding import Confidence, Finding

PairOf = Callable[..., Pair]
Sure = Callable[[Iterator[Finding]], list[tuple[str, str]]]


def test_three_paragraphs_in_one_are_all_there(pair_of: PairOf, sure: Sure) -> None:
    source = (
        "The lock keeper counts every boat that goes up the canal.\n\n"
        "He writes the sums into a book with a green cover.\n\n"
        "At the end of the year the book goes to the museum.\n"
    )
    target = (
        "Der Schleusenwärter zählt jedes Boot, das den Kanal hinauffährt. "
        "Die Summen schreibt er in ein Buch mit grünem Einband. "
        "Am Ende des Jahres kommt das Buch in das Museum.\n"
    )
    assert sure(check_blocks(pair_of(source, target, languages=("en", "de")))) == []


def test_a_paragraph_that_ends_the_next_section_is_not_missing(pair_of: PairOf, sure: Sure) -> None:
    said = (
        "In `dock` mode the log has 1315 lines, 22218 bytes and the type `navigate` at its end.\n"
    )
    kept = "`dock` 모드에서 기록은 1315줄, 22218바이트이고 끝에는 `navigate` 유형이 있다.\n"
    english = ["## Log 12\n", "The log has 12 masts.\n", said, "## Rope 14\n", "It has 14 ropes.\n"]
    korean = ["## 기록 12\n", "돛대가 12개 있다.\n", "## 밧줄 14\n", "밧줄이 14개 있다.\n", kept]
    pair = pair_of("\n".join(english), "\n".join(korean), languages=("en", "ko"))
    assert sure(check_blocks(pair)) == []


def test_a_paragraph_that_became_a_section_of_its_own_is_not_missing(
    pair_of: PairOf, sure: Sure
) -> None:
    said = "Stopping here is half the work: what was mended breaks again when nobody looks at it.\n"
    kept = "한 번 고치면 한 번 고친 것이고, 아무도 보지 않으면 석 달 뒤에 다시 부서져 있다.\n"
    english = ["## Log 12\n", "The log has 12 masts.\n", said, "## Rope 14\n", "It has 14 ropes.\n"]
    korean = [
        "## 기록 12\n",
        "돛대가 12개 있다.\n",
        "## 문\n",
        kept,
        "## 밧줄 14\n",
        "밧줄이 14개 있다.\n",
    ]
    pair = pair_of("\n".join(english), "\n".join(korean), languages=("en", "ko"))
    assert sure(check_blocks(pair)) == []


GATE = (
    "The gate of the lock is opened by hand, and it takes two people to move it in the morning, "
    "for the wood swells at night and the hinge is older than both of them.\n"
)

RUST = (
    "Nobody has oiled the hinge since the keeper retired, and everybody who passes says that "
    "somebody ought to, and then goes on to town and forgets about it.\n"
)

BOTH = (
    "Das Tor der Schleuse wird von Hand geöffnet, morgens braucht es dazu zwei, denn das Holz "
    "quillt in der Nacht, und die Angel, die seit dem Ruhestand des Wärters keiner mehr geölt hat, "
    "obwohl jeder davon redet, ist älter als sie beide.\n"
)

ALONE = (
    "Das Tor der Schleuse wird von Hand geöffnet, und morgens braucht es dazu zwei, denn das Holz "
    "quillt in der Nacht, und die Angel ist älter als sie beide.\n"
)

LOG = "\n".join(f"- [Log of {year}](https://a.dev/log/{year})" for year in range(1901, 1961))
"""Enough on both sides for the post to have a measure, and for the rest of it to be little."""


@pytest.mark.parametrize(
    ("kept", "expected"),
    [
        (BOTH, []),
        (ALONE, [("missing-block", "this paragraph or the one before it is missing here")]),
    ],
    ids=["told in one, shorter than both", "left out"],
)
def test_a_paragraph_that_its_neighbour_tells_in_few_words_is_not_missing(
    pair_of: PairOf, sure: Sure, kept: str, expected: list[tuple[str, str]]
) -> None:
    source, target = "\n".join((GATE, RUST, LOG)), f"{kept}\n{LOG}"
    assert sure(check_blocks(pair_of(source, target, languages=("en", "de")))) == expected


def test_what_names_a_number_that_no_neighbour_names_is_missing_however_long_they_are(
    pair_of: PairOf,
    sure: Sure,
) -> None:
    source = "\n".join((GATE, RUST.replace("the keeper retired", "1974"), LOG))
    pair = pair_of(source, f"{BOTH}\n{LOG}", languages=("en", "de"))
    assert sure(check_blocks(pair)) == [("missing-block", "a paragraph is missing here")]


FOUR = (
    "When the tide is out the boats lie on the mud, and the crews mend what the week has broken.",
    "A carpenter comes over from the other side with his tools in a basket on his back.",
    "He has a word for every kind of crack and a price for most of them.",
    "Whoever cannot pay at once may pay him in herring.",
)

IN_ONE = (
    "Bei Ebbe liegen die Boote im Schlick und die Mannschaften flicken, was die Woche zerbrach. "
    "Ein Zimmermann kommt von drüben, die Werkzeuge im Korb auf dem Rücken, er kennt für jeden "
    "Riss ein Wort und für die meisten einen Preis, und wer nicht gleich zahlt, zahlt in Fisch.\n"
)


def test_the_fourth_of_four_that_became_one_is_not_missing(pair_of: PairOf, sure: Sure) -> None:
    source, target = "\n\n".join((*FOUR, LOG)), f"{IN_ONE}\n{LOG}"
    assert sure(check_blocks(pair_of(source, target, languages=("en", "de")))) == []


def test_what_may_stand_elsewhere_is_no_part_of_a_passage(pair_of: PairOf, sure: Sure) -> None:
    code = "```text\nopen -> pier\nTab 1 -> mast\nTab 2 -> rudder\nTab 3 -> anchor\n```\n"
    told = "Here is what the log of the first of the six runs had to say about all of it:\n"
    source = (
        f"# Deck\n\nThe deck has 12 planks.\n\n## Log\n\n{told}\n{code}\nIt has 40 lines.\n\n{LOG}"
    )
    target = f"# 갑판\n\n{code}\n판자가 12장 있다.\n\n## 기록\n\n40줄이다.\n\n{LOG}"
    assert sure(check_blocks(pair_of(source, target, languages=("en", "ko")))) == [
        ("missing-block", "a paragraph is missing here")
    ]


def test_a_picture_with_the_text_below_it_in_one_paragraph_is_not_missing(
    pair_of: PairOf, sure: Sure
) -> None:
    picture = "![](https://a.dev/wheel.png)\n"
    source = f"As a drawing:\n\n{picture}\nThe wheel turns 40 times a day, and nobody hears it.\n"
    target = f"그림으로는 이렇다.\n\n{picture}바퀴는 하루에 40번 돌지만 아무도 듣지 못한다.\n"
    assert sure(check_blocks(pair_of(source, target, languages=("en", "ko")))) == []


def test_text_that_stands_on_the_other_side_of_a_heading_is_not_missing(
    pair_of: PairOf, sure: Sure
) -> None:
    pier = "Everything that the pier needs is brought by boat, and most of it before noon."
    crane = "The crane lifts what a man cannot, which is nearly all of it, one crate at a time."
    source = f"Harbours are loud.\n\n## Loading\n\n{pier}\n\n{crane}\n\n## Sailing\n\nAt dusk.\n"
    target = (
        "항구는 시끄럽다.\n\n부두에 필요한 것은 모두 배로, 그것도 대개 정오 전에 들어온다.\n\n"
        "사람이 들 수 없는 것은 크레인이 든다. 거의 전부가 그렇고, 한 번에 한 상자씩이다.\n\n"
        "## 싣기\n\n## 출항\n\n해 질 녘에.\n"
    )
    assert not sure(check_blocks(pair_of(source, target, languages=("en", "ko"))))


def test_the_text_of_a_section_that_was_merged_is_not_added(pair_of: PairOf) -> None:
    source = (
        "## Tides\n\nThe tide rises 2.4 m in 6 hours.\n\n"
        "## Weather\n\nFog comes on 30 days a year, storms on 12.\n\nBoth keep all boats at home.\n"
    )
    target = (
        "## 물때와 날씨\n\n물때는 6시간에 2.4 m 오른다.\n\n"
        "안개는 1년에 30일, 폭풍은 12일 온다.\n\n둘 다 모든 배를 묶어 둔다.\n"
    )
    found = check_blocks(pair_of(source, target, languages=("en", "ko")))
    assert all(Confidence.of(finding.score) is Confidence.LOW for finding in found)


def test_a_comment_ends_no_section(pair_of: PairOf, sure: Sure) -> None:
    """The heading stands before the text in the source, and behind it and a comment there."""
    text = "The yard has a rope walk, where ropes are laid by day and by night and in all weathers."
    kept = "조선소에는 밧줄 공장이 있어 낮에도 밤에도 어떤 날씨에도 밧줄을 꼰다."
    source = (
        f"# Yard\n\nOf 12 docks.\n\n{{/* more */}}\n\n## Ropes\n\n{text}\n\n## `end` 4\n\nBye.\n"
    )
    target = (
        f"# 조선소\n\n독이 12개다.\n\n{kept}\n\n{{/* more */}}\n\n## 밧줄\n\n## `end` 4\n\n안녕.\n"
    )
    pair = pair_of(source, target, languages=("en", "ko"), path="post.mdx")
    assert sure(check_blocks(pair)) == []


TOOLS = (
    "**The hammer** beats on the planks for a week and asks for nothing but a new handle.\n",
    "**The saw** cuts the long planks of the deck in two and sings while it is at it.\n",
    "**The plane** makes the new wood of the deck as smooth as the old wood has been.\n",
)
LINES = (
    "**Der Hammer** schlägt lange und will nur einen neuen Stiel.",
    "**Die Säge** teilt die langen Planken und singt dabei.",
    "**Der Hobel** macht neues Holz so glatt wie altes.",
)


@pytest.mark.parametrize(
    ("lines", "scores"),
    [
        pytest.param(LINES, [], id="a-line-for-each"),
        pytest.param(
            tuple(line.replace(".", ",") for line in LINES), [("missing-block", 0.85)], id="wrapped"
        ),
    ],
)
def test_a_paragraph_that_is_a_line_of_another_is_not_missing(
    pair_of: PairOf, lines: tuple[str, ...], scores: list[tuple[str, float]]
) -> None:
    source = "\n".join(("The smith has three tools.\n", *TOOLS, "All three are his.\n"))
    target = "\n".join(("Der Schmied hat drei.\n", *lines, "\nAlle drei sind sein.\n"))
    found = check_blocks(pair_of(source, target, languages=("en", "de")))
    assert [(one.rule, one.score) for one in found if one.score > 0.6] == scores


BERTHS = "- Pier: 1.3.14\n- Crane: 4.12.23\n- Rope: 0.8.0\n- Winch: 4.4.3\n"
MAST = "The `mast` of 21 metres was cut in 1904 and stands on `keel`.\n"
SAIL = "The `sail` of 34 metres was sewn in 1911 and hangs from `boom`.\n"
OARS = "The `oars` of 3 metres were bent in 1923 and lie in `hold`.\n"


def test_a_list_that_ends_another_section_there_is_not_missing(pair_of: PairOf, sure: Sure) -> None:
    masts = ["## Mast\n", MAST, "```js\nmast.rise(21);\nkeel.hold(mast);\n```\n"]
    sails = ["## Sail\n", SAIL, "```js\nsail.hoist(34);\nboom.turn(sail);\n```\n"]
    oars = ["## Oars\n", OARS, "```js\noars.bend(3);\nhold.take(oars);\n```\n"]
    lead = (
        "These are the berths at which the boat was seen in the year of 1931, with their marks:\n"
    )
    end = ["---\n", lead, BERTHS]
    ours = "\n".join([*oars, *masts, *sails, *end])
    theirs = "\n".join([*masts, *sails, *oars, *end[:1], BERTHS])
    assert sure(check_blocks(pair_of(ours, theirs, languages=("en", "ko")))) == []
    without = theirs[: theirs.index("---")]
    told = sure(check_blocks(pair_of(ours, without, languages=("en", "ko"))))
    assert told == [("missing-block", "a paragraph and a list are missing here")]


GUIDE = "[The guide](https://sea.example/ropes) tells how ropes are spliced on a small pier."


def test_a_sentence_that_ends_another_section_with_its_link_is_not_missing(
    pair_of: PairOf, sure: Sure
) -> None:
    lost = f"I look at this log of the `rudder` each time that I sail. {GUIDE}\n"
    ours = "\n".join(["## Mast\n", MAST, SAIL, "## Oars\n", OARS, lost])
    theirs = ["## Mast\n", MAST, SAIL.rstrip(), "## Oars\n", OARS]
    without = sure(check_blocks(pair_of(ours, "\n".join(theirs), languages=("en", "ko"))))
    assert without == [("missing-block", "a paragraph is missing here")]
    theirs[2] = f"{theirs[2]} {GUIDE}\n"
    assert sure(check_blocks(pair_of(ours, "\n".join(theirs), languages=("en", "ko")))) == []


def test_a_sentence_that_stands_alone_in_another_section_with_its_link_is_not_missing(
    pair_of: PairOf, sure: Sure
) -> None:
    ours = "\n".join(["## Mast\n", MAST, SAIL, "## Oars\n", OARS, f"{GUIDE}\n"])
    theirs = ["## Mast\n", MAST, SAIL, "## Oars\n", OARS]
    missing = [("missing-block", "a paragraph is missing here")]
    told = sure(check_blocks(pair_of(ours, "\n".join(theirs), languages=("en", "ko"))))
    assert told == missing
    theirs[3:3] = ["밧줄 잇는 법은 [안내서](https://sea.example/ropes)에 있다.\n"]
    assert sure(check_blocks(pair_of(ours, "\n".join(theirs), languages=("en", "ko")))) == []


LIMIT = "We had 21 leaks and now have 4, and those 4 we keep, as the dock of 1931 is too dear."


def test_a_paragraph_at_the_end_of_one_of_another_section_is_not_missing(
    pair_of: PairOf, sure: Sure
) -> None:
    ours = "\n".join(["## Mast\n", MAST, SAIL, "## Oars\n", OARS, f"{LIMIT}\n"])
    theirs = ["## Mast\n", MAST, SAIL.rstrip(), "## Oars\n", OARS]
    missing = [("missing-block", "a paragraph is missing here")]
    told = sure(check_blocks(pair_of(ours, "\n".join(theirs), languages=("en", "ko"))))
    assert told == missing
    theirs[2] = f"{theirs[2]} {LIMIT} Too dear by far.\n"
    assert sure(check_blocks(pair_of(ours, "\n".join(theirs), languages=("en", "ko")))) == []
    theirs[2] = f"{SAIL.rstrip()} 21, 4, 1931.\n"  # no room for it
    told = sure(check_blocks(pair_of(ours, "\n".join(theirs), languages=("en", "ko"))))
    assert told == missing


@pytest.mark.parametrize(
    ("links", "is_told"),
    [
        ("[「凧の本」](https://kite.example/n/4711)", False),
        ("[연의 책](https://kite.example/n/4711)", True),
        ("[「凧の本」](https://kite.example/n/4711)과 [연의 책](https://kite.example/n/81)", True),
        ("![「凧の本」](https://kite.example/n/4711.png)", True),
    ],
    ids=["third language", "own", "both", "picture"],
)
def test_who_recommends_pages_in_a_third_language_speaks_to_some_of_the_readers(
    links: str, *, is_told: bool, pair_of: PairOf, sure: Sure
) -> None:
    lost = f"연 5600개를 날린 기록은 {links}에 더 있다.\n"
    source = f"# 연 12개\n\n연 12개를 만들었다. 꼬리는 34개다.\n\n---\n\n{lost}"
    target = "# 12 kites\n\nWe made 12 kites. They have 34 tails.\n"
    found = [("missing-block", "a paragraph is missing here")] if is_told else []
    assert sure(check_blocks(pair_of(source, target))) == found


def test_a_name_in_latin_letters_is_of_no_third_language(pair_of: PairOf, sure: Sure) -> None:
    lost = "연 5600개를 날린 기록은 [Kitelog](https://kite.example/n/4711)에 더 있다.\n"
    source = f"# 연 12개\n\n연 12개를 만들었다. 꼬리는 34개다.\n\n---\n\n{lost}"
    target = "# 12 змеев\n\nМы сделали 12 змеев. У них 34 хвоста.\n"
    found = sure(check_blocks(pair_of(source, target, languages=("ko", "ru"))))
    assert found == [("missing-block", "a paragraph is missing here")]
