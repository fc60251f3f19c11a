"""Blocks that seem to be missing and stand somewhere else: in a neighbour, behind a heading."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks.blocks import check_blocks
from i18nlint.model.alignment import Verdict
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


def test_code_that_was_put_at_the_head_of_the_post_is_not_missing(
    pair_of: PairOf, sure: Sure
) -> None:
    log = "```text\nopen -> pier\nTab 1 -> mast\nTab 2 -> rudder\nTab 3 -> anchor\n```\n"
    told = "The focus left the deck after the third step, and nobody on board had seen it go.\n"
    source = f"# Deck\n\n{told}\n## Log\n\nThis is what the log said:\n\n{log}\n## End\n\nBye.\n"
    target = (
        f"# 갑판\n\n{log}\n세 번째 걸음 뒤에 초점이 갑판을 떠났는데 아무도 보지 못했다.\n\n"
        "## 기록\n\n기록은 맨 앞에 있다.\n\n## 끝\n\n안녕.\n"
    )
    assert sure(check_blocks(pair_of(source, target, languages=("en", "ko")))) == []


def test_code_that_stands_nowhere_is_missing(pair_of: PairOf, sure: Sure) -> None:
    source = "# Deck\n\nThis is the log:\n\n```text\nopen -> pier\nTab 1 -> mast\n```\n"
    target = "# 갑판\n\n기록은 이렇다.\n"
    assert sure(check_blocks(pair_of(source, target, languages=("en", "ko")))) == [
        ("missing-block", "a code block is missing here")
    ]


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
    [(BOTH, []), (ALONE, [("missing-block", "a paragraph is missing here")])],
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


def test_what_leads_in_to_a_list_is_said_in_the_paragraph_that_the_list_became(
    pair_of: PairOf, sure: Sure
) -> None:
    source = (
        "The harbour keeps a boat for guests, which two firms look after in turns. For example:\n\n"
        "- Gale has [a desk](https://gale.dev/desk) at the north pier, open from 8 to 12.\n"
        "- Ebb has [a shed](https://ebb.dev/shed) at the south pier, open from 13 to 18.\n"
    )
    target = (
        "항구에는 손님용 배가 있는데, 예를 들어 Gale은 북쪽 부두에 8시부터 12시까지 여는 "
        "[창구](https://gale.dev/desk)가 있고, Ebb는 남쪽 부두에 13시부터 18시까지 여는 "
        "[헛간](https://ebb.dev/shed)이 있다.\n"
    )
    found = sure(check_blocks(pair_of(source, target, languages=("en", "ko"))))
    assert [rule for rule, _ in found if rule == "missing-block"] == []


def test_code_that_stands_in_other_code_in_a_section_of_its_own_is_not_missing(
    pair_of: PairOf, sure: Sure
) -> None:
    ours = (
        "const flags = [\n  'deck:read', // 갑판\n  'deck:write', // 쓰기\n  'mast:read', // 돛\n];"
    )
    reads, writes = "deck:read   # 甲板\nmast:read   # 帆\n", "deck:write   # 書く\n"
    source = f"# 배\n\n배에는 깃발이 있다.\n\n```ts\n{ours}\n```\n\n## 끝\n\n`bye` 12.\n"
    target = (
        "# 船\n\n船には旗がある。\n\n## 終わり\n\n`bye` 12。\n\n"
        f"## 旗\n\n```text\n{reads}```\n\n```text\n{writes}flags\n```\n"
    )
    assert sure(check_blocks(pair_of(source, target, languages=("ko", "ja")))) == []
    without = target[: target.index("## 旗")]
    assert sure(check_blocks(pair_of(source, without, languages=("ko", "ja")))) == [
        ("missing-block", "a code block is missing here")
    ]


SET = "```js\nconst mast = raise();\nmast.paint(GREEN);\nlog(mast.height);\n```\n"
SAIL = "```js\nconst sail = hoist();\nsail.turn(EAST);\nlog(sail.angle);\n```\n"
FENCES = SET.removesuffix("```\n") + "\n" + SAIL.removeprefix("```js\n")
DECK = "# Deck\n\nFirst the mast is raised.\n\n{0}\nThen the sail.\n\n{1}"


@pytest.mark.parametrize(
    ("told", "missing"),
    [
        (f"# 갑판\n\n돛대를 세우고 돛을 올린다.\n\n{FENCES}", []),
        (
            f"# 갑판\n\n먼저 돛대를 세운다.\n\n{SET}\n그다음은 돛이다.\n",
            [("missing-block", "a code block is missing here")],
        ),
    ],
    ids=["two fences in one", "one of two"],
)
def test_code_in_another_fence_is_not_missing(
    told: str, missing: list[tuple[str, str]], pair_of: PairOf, sure: Sure
) -> None:
    source = DECK.format(SET, SAIL)
    found = sure(check_blocks(pair_of(source, told, languages=("en", "ko"))))
    assert [one for one in found if "code" in one[1]] == missing


def test_a_line_that_the_source_has_twice_is_there_twice(pair_of: PairOf, sure: Sure) -> None:
    source = DECK.format(SET, SET)
    target = f"# 갑판\n\n먼저 돛대를 세운다.\n\n{SET}\n그다음은 돛이다.\n"
    assert sure(check_blocks(pair_of(source, target, languages=("en", "ko")))) == [
        ("missing-block", "a code block is missing here")
    ]


def test_a_sentence_in_a_fence_is_text(pair_of: PairOf) -> None:
    source = "# 배\n\n## 하나\n\n```\n갑판 청소, 돛 수선, 닻 점검\n```\n\n모두가 함께 한다.\n"
    target = "# Ship\n\n## One\n\nCleaning, mending, checking; all do it together.\n"
    found = check_blocks(pair_of(source, target))
    assert [one.variant for one in found if one.rule == "missing-block"] in ([], [None])


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


def test_an_item_may_be_a_sentence_behind_the_list(pair_of: PairOf, sure: Sure) -> None:
    source = "# Limits 3\n\n- every call with a key, also `304`\n- each page of a list\n"
    target = "# Límites 3\n\n- cada llamada con clave, también `304`\n- cada página de una lista\n"
    texts = (
        f"{source}- nothing that comes from the panel\n\n## Panel 4\n\nThe panel has 4 pages.\n",
        f"{target}{{0}}\n## Panel 4\n\nEl panel tiene 4 páginas.\n",
    )
    told = texts[1].format("\nLo que haces desde el panel no cuenta.\n")
    lost = texts[1].format("")
    found = [
        sure(check_blocks(pair_of(texts[0], text, languages=("en", "es")))) for text in (told, lost)
    ]
    assert [[rule for rule, _ in one] for one in found] == [[], ["list-items"]]


def test_a_short_list_may_be_a_sentence_before_what_follows(pair_of: PairOf, sure: Sure) -> None:
    source = (
        "# Was nicht ging: 3\n\n* Möbel\n* Glatteis\n* der Bahnhofstunnel (zu eng)\n\n"
        "Wer eine Förderung sucht, findet sie bei der Stadt; in Niedersachsen zahlt inzwischen "
        "auch die Bank einen Zuschuss.\n"
    )
    target = (
        "# What did not work: 3\n\nFurniture, black ice and the tunnel at the station, which is "
        "too narrow.\n\nIf you are looking for a grant, ask your town hall.\n"
    )
    assert sure(check_blocks(pair_of(source, target, languages=("de", "en")))) == []


def test_what_leads_in_to_a_list_over_code_is_said_in_the_paragraph_that_both_became(
    pair_of: PairOf, sure: Sure
) -> None:
    source = (
        "# Sharing 3\n\nPut them in a module of their own. The example does so; `reset` is "
        "exported too.\n\n```ts\nexport const count = signal(0)\n```\n\n"
        "- Components read them with `useSignal`.\n- Tests may replace them; see "
        "[Testing](./testing.md).\n- Servers must not share them between requests.\n"
    )
    target = (
        "# 共享 3\n\n把信号放进单独的模块（注意 `reset` 也要导出）。组件用 `useSignal` 读取；"
        "测试时可以替换，见[测试](./testing.md)；而服务器绝不能在请求之间共享信号。\n\n"
        "```ts\nexport const count = signal(0)\n```\n"
    )
    assert sure(check_blocks(pair_of(source, target, languages=("en", "zh")))) == []


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


STEPS = (
    "The captain of the ship tells the crew on the first morning how the ship leaves the port. "
    "He has done so for thirty years, and so did his mother before him on the same old ship. "
    "Who has heard it once may have breakfast, and who has not stays until the very end of it.\n\n"
    "1. Stand at the bow.\n\n2. Lift the anchor:\n\n   ```sh\n   anchor lift\n   ```\n\n"
)
SCHRITTE = (
    "Am ersten Morgen sagt der Kapitän der Mannschaft, wie das Schiff den Hafen verlassen soll. "
    "Er tut es seit dreißig Jahren, und so tat es vor ihm seine Mutter auf dem alten Schiff. "
    "Wer es schon einmal gehört hat, darf frühstücken, und wer nicht, bleibt bis zum Schluss.\n\n"
    "1. Am Bug stehen.\n\n2. Den Anker lichten:\n\n   ```sh\n   anchor lift\n   ```\n\n"
)
WARNED = "Nobody may stand below the crane while the anchor is on its way up to the deck.\n\n"
GEWARNT = "Niemand darf unter dem Kran stehen, während der Anker auf dem Weg nach oben ist.\n\n"


def test_a_paragraph_that_is_indented_into_an_item_is_not_missing(
    pair_of: PairOf, sure: Sure
) -> None:
    pair = pair_of(STEPS + WARNED, f"{SCHRITTE}   {GEWARNT}", languages=("en", "de"))
    assert "missing-block" not in dict(sure(check_blocks(pair)))


def test_one_of_two_paragraphs_that_only_one_item_has_may_be_missing(
    pair_of: PairOf, sure: Sure
) -> None:
    more = "The crew waits at the bow until the captain has given the sign to go, and no sooner.\n"
    pair = pair_of(STEPS + WARNED + more, f"{SCHRITTE}   {GEWARNT}", languages=("en", "de"))
    assert ("missing-block", "2 paragraphs are missing here") in sure(check_blocks(pair))


def test_code_shown_a_second_time_is_a_warning_where_the_first_is_there(
    pair_of: PairOf,
) -> None:
    code = "```java\nclass Mast {\n  int height;\n}\n```\n"
    source = f"# Ship\n\nA mast:\n\n{code}\n# Again\n\nThe mast as it was:\n\n{code}"
    target = f"# 배\n\n돛대:\n\n{code}\n# 다시\n\n돛대는 그대로다:\n"
    found = [
        (finding.rule, finding.variant)
        for finding in check_blocks(pair_of(source, target, languages=("en", "ko")))
    ]
    assert found == [("missing-block", None)]


def _yard(*, code: str, more: str, language: str) -> str:
    """A page of many sections, of which translations have four."""
    said = {
        "en": "It takes {0} days and {0} hands, see [the {0} rules](https://a.dev/{0}).\n",
        "ko": "{0}일과 {0}명이 든다. [규칙 {0}](https://a.dev/{0})을 보라.\n",
    }[language]
    places = range(11, 31) if language == "en" else range(11, 15)
    sections = [f"## {n}\n\n{said.format(n)}\n{said.format(n + 100)}\n" for n in places]
    last = f"{said.format(98)}\n{code}{said.format(99)}\n{more}"
    return f"## Slip\n\n{last}\n" + "".join(sections)


ROPES = "```text\nrope -> pier\nrope -> mast\n```\n\n"
MORE = (
    "Nobody has counted the gulls on the piers since the old keeper left the harbour in spring.\n"
)


@pytest.mark.parametrize(
    ("more", "found"),
    [("", [("missing-block", "a code block is missing here")]), (MORE, [])],
    ids=["that alone", "a paragraph too"],
)
def test_of_an_incomplete_page_a_section_that_lacks_its_code_alone_is_told(
    pair_of: PairOf, sure: Sure, more: str, found: list[tuple[str, str]]
) -> None:
    source = _yard(code=ROPES, more=more, language="en")
    pair = pair_of(source, _yard(code="", more="", language="ko"), languages=("en", "ko"))
    assert pair.bitext.verdict is Verdict.INCOMPLETE
    assert sure(check_blocks(pair)) == found
