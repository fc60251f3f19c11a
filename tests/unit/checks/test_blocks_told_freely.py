"""What a post leaves out that is told freely, and what tells that it is."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks.blocks import check_blocks
from i18nlint.model.finding import Finding

PairOf = Callable[..., Pair]
Sure = Callable[[Iterator[Finding]], list[tuple[str, str]]]


SAID = "Boat {0} left pier {0} at dawn with {0} sacks of salt and was back before {0} bells rang.\n"

KEPT = "{0}번 배는 새벽에 소금 {0}자루를 싣고 {0}번 부두를 떠나 종이 {0}번 울리기 전에 돌아왔다.\n"

OURS = (
    "The cook Marlowe keeps a list of what the crew leaves on its plates, and reads it aloud.\n",
    "Who paints the numbers on the sacks and crosses the sevens is known to Ferris Oakley.\n",
    "When it rains the salt goes under the bridge, and Tilda Brook sleeps where it was.\n",
)

THEIRS = (
    "항구에는 고양이가 많은데 누구의 고양이인지 Nari Sol 말고는 묻는 사람이 없다.\n",
    "겨울에는 등대지기 Haru Min이 편지를 대신 써 주고 값으로 등잔 기름을 받는다.\n",
    "북풍이 불면 시장이 하루 쉬고 그날은 모두 Doyun Bae의 그물을 고친다.\n",
)


def told(line: str, own: tuple[str, ...], *, after: int) -> str:
    """Six sections, one a boat; from the numbered one on, each has a paragraph more."""
    parts = [[f"## {number}\n", line.format(number)] for number in range(11, 17)]
    for part, more in zip(parts[after:], own, strict=False):
        part.append(more)
    return "\n".join(text for part in parts for text in part)


@pytest.mark.parametrize(("count", "is_free"), [(2, False), (3, True)])
def test_what_a_post_told_freely_leaves_out_is_no_oversight(
    pair_of: PairOf, count: int, is_free: bool
) -> None:
    ours = told(SAID, OURS[:count], after=0)
    theirs = told(KEPT, THEIRS[:count], after=3)
    assert pair_of(ours, theirs, languages=("en", "ko")).is_free is is_free


def test_paragraphs_out_of_proportion_tell_that_a_post_is_told_freely(
    pair_of: PairOf, sure: Sure
) -> None:
    lengths = ((9, 3), (14, 20), (6, 11), (11, 5), (17, 17), (8, 15), (12, 5), (10, 18), (15, 6))
    ours = [
        f"[{n}](https://a.dev/{n}) " + "The tide turns. " * a for n, (a, _) in enumerate(lengths)
    ]
    theirs = [
        f"[{n}](https://a.dev/{n}) " + "물때가 바뀐다. " * b for n, (_, b) in enumerate(lengths)
    ]
    aside = "Nobody saw the 412 crates coming, and nobody will say so of the next ones. "
    ours.insert(4, aside * 3)
    source, target = ("\n\n".join(texts) + "\n" for texts in (ours, theirs))
    assert not sure(check_blocks(pair_of(source, target, languages=("en", "ko"))))


def test_what_a_post_told_freely_leaves_out_is_missing_if_it_names_what_stands_nowhere(
    pair_of: PairOf, sure: Sure
) -> None:
    page = (
        "Whoever wants a sack writes to [the salt office](https://a.dev/salt) and waits a week.\n"
    )
    code = "Whoever wants a sack runs `sack --order` in the office and waits for a week or two.\n"
    theirs = told(KEPT, THEIRS, after=3)
    for extra in (page, code):
        ours = told(SAID, (OURS[0], f"{OURS[1]}\n{extra}", OURS[2]), after=0)
        pair = pair_of(ours, theirs, languages=("en", "ko"))
        assert pair.is_free
        assert sure(check_blocks(pair)) == [("missing-block", "a paragraph is missing here")]
        elsewhere = f"{theirs}\n[소금](https://a.dev/salt) `sack --order`\n"
        assert sure(check_blocks(pair_of(ours, elsewhere, languages=("en", "ko")))) == []


@pytest.mark.parametrize(
    ("end", "count"),
    [("Siehe [die Liste der Schiffe](/ships/1998).", 0), ("Siehe die Liste der Schiffe dort.", 1)],
    ids=["its link stands in the paragraph before", "its link is gone"],
)
def test_a_paragraph_whose_link_its_neighbour_has_was_joined(
    end: str, count: int, pair_of: PairOf, sure: Sure
) -> None:
    source = (
        "The harbour keeps 12 boats in winter, and each of them has a number of its own.\n\n"
        "All of them, with their masters, are in [the list of ships](/ships/1998) of that year.\n\n"
        "In spring 9 of them leave for the north, and nobody counts who comes back first.\n"
    )
    target = (
        f"Im Winter liegen 12 Boote im Hafen. {end}\n\n"
        "Im Frühling fahren 9 von ihnen nach Norden, und niemand zählt, wer zuerst zurückkehrt.\n"
    )
    found = sure(check_blocks(pair_of(source, target, languages=("en", "de"))))
    assert len(found) == count


def told_with_list(line: str, own: tuple[str, ...], items: tuple[str, ...], *, after: int) -> str:
    return f"{told(line, own, after=after)}\n## 20\n\n" + "".join(f"- {item}\n" for item in items)


@pytest.mark.parametrize(
    ("ours", "theirs", "is_sure"),
    [
        pytest.param(
            ("Oil for the lamp", "Rope of hemp", "Bread for two days"),
            ("등불에 넣을 기름", "삼으로 꼰 밧줄"),
            False,
            id="nothing in common",
        ),
        pytest.param(
            ("Oil by `Aton`", "Rope by `Beton`", "Bread by `Ceton`"),
            ("`Aton`의 기름", "`Beton`의 밧줄"),
            True,
            id="names in common",
        ),
    ],
)
def test_in_a_post_told_freely_a_list_is_the_same_by_what_its_items_name(
    ours: tuple[str, ...], theirs: tuple[str, ...], is_sure: bool, pair_of: PairOf
) -> None:
    source = told_with_list(SAID, OURS, ours, after=0)
    target = told_with_list(KEPT, THEIRS, theirs, after=3)
    found = check_blocks(pair_of(source, target, languages=("en", "ko")))
    scores = [one.score for one in found if one.rule == "list-items"]
    assert [score >= 0.6 for score in scores] == [is_sure]


@pytest.mark.parametrize(
    ("first", "is_missed"),
    [("https://knots.dev/en", True), ("https://sailors.dev/knots", False)],
    ids=["one is the source's", "none is"],
)
def test_references_for_other_readers_are_a_list_of_their_own(
    first: str, is_missed: bool, pair_of: PairOf, sure: Sure
) -> None:
    links = ("https://knots.dev", "https://ropes.kr/a", "https://sea.kr/b", "https://pier.kr/c")
    source = "".join(f"- [매듭 {at}]({link})\n" for at, link in enumerate(links))
    target = f"- [Knots]({first})\n- [Ropes](https://harbour.dev/ropes)\n"
    found = sure(check_blocks(pair_of(source, target, languages=("ko", "en"))))
    assert [rule for rule, _ in found] == ["list-items"] * is_missed


@pytest.mark.parametrize(
    ("second", "missing"),
    [
        ("`mast.up` took 12 minutes, and nobody on the pier said a word about it.", []),
        (
            "`keel.down` took 40 minutes, and nobody on the pier said a word about it.",
            [("missing-block", "a code block is missing here")],
        ),
    ],
    ids=["about something else", "about the same"],
)
def test_what_opens_a_post_that_begins_otherwise_was_not_lost(
    second: str, missing: list[tuple[str, str]], pair_of: PairOf, sure: Sure
) -> None:
    source = (
        "기록부터 보자. `tide.read` 없이 바다에 나간 날의 기록이며 31일 아침이다.\n\n"
        "```text\nkeel: 5 m\ntide: none\n```\n\n"
        "`keel.down`은 40분이 걸렸고 부두에서는 아무도 그 말을 하지 않았다.\n\n"
        "## 밧줄\n\n밧줄 `rope.tie`는 7번 묶는다.\n"
    )
    target = (
        "Which ropes hold when 17 boats lie at one pier? `gull.count` tells it, as you see.\n\n"
        f"{second}\n\n## Ropes\n\nThe rope `rope.tie` is tied 7 times.\n"
    )
    assert sure(check_blocks(pair_of(source, target))) == missing
