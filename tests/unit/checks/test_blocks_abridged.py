"""Paragraphs that a translation which leaves out several may tell in two words."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks.blocks import check_blocks
from i18nlint.checks.blocks.abridged import is_abridged
from i18nlint.model.finding import Finding

PairOf = Callable[..., Pair]
Sure = Callable[[Iterator[Finding]], list[tuple[str, str]]]

MISSED = ("missing-block", "a paragraph is missing here")
EITHER = ("missing-block", "this paragraph or the one before it is missing here")
"""Where the text above it is as long, and names nothing either."""

HEAD = "등대지기는 아침마다 계단을 올라 등불을 닦고, 창을 열어 밤새 쌓인 소금을 씻어 낸다고 한다."
MIDDLE = "그 일은 아무도 보지 않지만, 하지 않으면 하루 만에 누구나 알아차리게 되는 그런 일이다."
TAIL = "저녁이 되면 그는 다시 올라가 불을 켜고, 배들이 모두 들어올 때까지 자리를 지키고 있다."
FIRST = (
    "Every morning the keeper climbs the stairs, cleans the lamp and opens the window "
    "to wash off the salt of the night."
)
SECOND = (
    "Nobody sees him do it, but if he did not, everybody in the harbour would notice "
    "within a single day."
)
THIRD = (
    "In the evening he goes up again, lights the lamp and stays where he is until all "
    "of the boats are back."
)


def _source(middle: str = MIDDLE) -> str:
    return "".join(f"## {n}\n\n{HEAD}\n\n{middle}\n\n{TAIL}\n\n" for n in range(11, 21))


def _target(without: int) -> str:
    """The same where as many sections lack the second paragraph."""
    parts = ((n, "" if n < 11 + without else f"{SECOND}\n\n") for n in range(11, 21))
    return "".join(f"## {n}\n\n{FIRST}\n\n{middle}{THIRD}\n\n" for n, middle in parts)


@pytest.mark.parametrize(("without", "expected"), [(0, False), (2, False), (3, True), (6, True)])
def test_a_text_is_abridged_that_leaves_out_paragraphs_in_several_places(
    pair_of: PairOf, without: int, *, expected: bool
) -> None:
    assert is_abridged(pair_of(_source(), _target(without)).bitext) is expected


def test_a_text_of_which_every_fourth_paragraph_is_gone_is_a_part_and_not_abridged(
    pair_of: PairOf,
) -> None:
    assert not is_abridged(pair_of(_source(), _target(8)).bitext)
    merged = _target(8).replace(f"{SECOND}\n\n{THIRD}", f"{SECOND} {THIRD}")
    assert is_abridged(pair_of(_source(), merged).bitext)


@pytest.mark.parametrize("without", [1, 2])
def test_a_paragraph_or_two_that_are_left_out_are_told(
    pair_of: PairOf, sure: Sure, without: int
) -> None:
    assert sure(check_blocks(pair_of(_source(), _target(without)))) == [EITHER] * without


def test_in_an_abridged_text_a_neighbour_may_hold_them(pair_of: PairOf, sure: Sure) -> None:
    assert not sure(check_blocks(pair_of(_source(), _target(4))))


def test_what_names_something_that_nobody_does_is_missed_all_the_same(
    pair_of: PairOf, sure: Sure
) -> None:
    linked = MIDDLE.replace("그 일", "[그 일](https://lamp.example/guide)")
    source = _source().replace(MIDDLE, linked, 1)
    assert sure(check_blocks(pair_of(source, _target(4)))) == [MISSED]


CHART = "| 창 | 등 |\n|---|---|\n| 41 | 52 |\n"
WINDOWS = "| Windows | Lamps |\n|---|---|\n| 41 | 52 |\n"
SHOWN = "창과 등이 모두 몇 개나 되는지는 바로 아래에 있는 표에서 볼 수 있다"


@pytest.mark.parametrize(
    ("source", "target"),
    [
        (f"# 등대\n\n{SHOWN}:\n\n{CHART}", f"# The lighthouse\n\n{WINDOWS}"),
        (f"{HEAD}\n\n{SHOWN}:\n\n{CHART}", f"{FIRST}\n\n{WINDOWS}"),
    ],
)
def test_no_introduction_is_missed_of_what_is_there(
    pair_of: PairOf, sure: Sure, source: str, target: str
) -> None:
    assert not sure(check_blocks(pair_of(source, target)))


@pytest.mark.parametrize(
    ("introduction", "told"),
    [
        (f"{SHOWN}.", MISSED),  # a sentence of its own
        (f"그는 창을 연다. {SHOWN}:", EITHER),
        (f"99개 중 {SHOWN}:", MISSED),
        (f"{SHOWN}: {MIDDLE}:", EITHER),
    ],
)
def test_an_introduction_that_says_more_is_missed(
    pair_of: PairOf, sure: Sure, introduction: str, told: tuple[str, str]
) -> None:
    source, target = f"{HEAD}\n\n{introduction}\n\n{CHART}", f"{FIRST}\n\n{WINDOWS}"
    assert sure(check_blocks(pair_of(source, target))) == [told]


def test_an_introduction_is_missed_with_what_it_introduces(pair_of: PairOf, sure: Sure) -> None:
    source, target = f"{HEAD}\n\n{SHOWN}:\n\n{CHART}\n{TAIL}", f"{FIRST}\n\n{THIRD}"
    told = [("missing-block", "a paragraph and a table are missing here")]
    assert sure(check_blocks(pair_of(source, target))) == told


def test_a_quote_of_nothing_is_not_missed(pair_of: PairOf, sure: Sure) -> None:
    source, target = f"{HEAD}\n\n> \n\n{TAIL}", f"{FIRST}\n\n{THIRD}"
    assert not sure(check_blocks(pair_of(source, target)))


LINKS = "".join(f"## {n}\n\n{HEAD}\n\n{MIDDLE}\n\n{TAIL}\n\n" for n in range(31, 36))
KEPT = "".join(f"## {n}\n\n{FIRST}\n\n{SECOND}\n\n{THIRD}\n\n" for n in range(31, 36))
"""What tells how long a translation is in this post."""


@pytest.mark.parametrize(
    ("told", "findings"),
    [(f"{THIRD} He waits there for {{}}, whatever the weather.", []), (THIRD, [MISSED])],
)
def test_who_tells_both_in_a_text_twice_as_long_may_set_it_elsewhere(
    pair_of: PairOf, sure: Sure, told: str, findings: list[tuple[str, str]]
) -> None:
    named = MIDDLE.replace("그 일", "[`keeper`](https://lamp.example/night)의 일")
    source = f"{HEAD}\n\n{TAIL}\n\n{named}\n\n{LINKS}"
    target = f"{FIRST}\n\n{told.format('`boats` to come home, and goes to bed at noon')}\n\n{KEPT}"
    assert sure(check_blocks(pair_of(source, target))) == findings


@pytest.mark.parametrize(
    ("note", "heading", "findings"),
    [
        ("Unfinished", "Lamps (unfinished)", 0),
        ("Not yet ready to read", "Lamps (wip)", 0),
        ("Unfinished", "Lamps", 1),
        ("Since `4.1`", "Lamps (unfinished)", 1),
    ],
)
def test_a_note_of_two_words_may_be_in_the_heading_above(
    pair_of: PairOf, sure: Sure, note: str, heading: str, findings: int
) -> None:
    source = f"# Lights\n\n## Lamps\n\n:::note\n{note}\n:::\n\n## 12\n\n{FIRST}\n"
    target = f"# Luzes\n\n## {heading}\n\n## 12\n\n{FIRST}\n"
    assert len(sure(check_blocks(pair_of(source, target, languages=("en", "pt"))))) == findings


def test_what_explains_code_may_lead_in_to_it_instead(pair_of: PairOf, sure: Sure) -> None:
    code = "```sh\nlamp --light 41\n```"
    source = f"## 99\n\n불은 이렇게 켠다.\n\n{code}\n\n{MIDDLE}\n\n{LINKS}"
    target = f"## 99\n\nThe lamp is lit like this. {SECOND}\n\n{code}\n\n{KEPT}"
    assert not sure(check_blocks(pair_of(source, target)))
    plain = f"## 99\n\nThe lamp is lit like this.\n\n{code}\n\n{KEPT}"
    assert sure(check_blocks(pair_of(source, plain))) == [MISSED]


AGAIN = "저녁이 되면 그는 배들이 다시 들어올 수 있게 등불을 올려 자리를 밝힌다고 들었다."
"""In part what TAIL says."""
LONGER = (
    "In the evening he goes up again, lights the lamp so that the boats can come in, and "
    "stays there until every one of them is back."
)


def _twice(middle: str, *, third: str = THIRD) -> tuple[str, str]:
    """A post of which two sections lack the second paragraph, and its translation."""
    full = [(n, MIDDLE, f"{SECOND}\n\n", THIRD) for n in range(11, 19)]
    short = [(n, middle, "", third) for n in (19, 20)]
    ours = "".join(f"## {n}\n\n{HEAD}\n\n{two}\n\n{TAIL}\n\n" for n, two, _, _ in full + short)
    theirs = "".join(f"## {n}\n\n{FIRST}\n\n{two}{last}\n\n" for n, _, two, last in full + short)
    return ours, theirs


def test_of_two_that_are_left_out_one_may_be_told_where_it_is_said_again(
    pair_of: PairOf, sure: Sure
) -> None:
    assert sure(check_blocks(pair_of(*_twice(MIDDLE)))) == [EITHER] * 2
    assert not sure(check_blocks(pair_of(*_twice(AGAIN))))
    assert not sure(check_blocks(pair_of(*_twice(MIDDLE, third=LONGER))))


@pytest.mark.parametrize(("last", "told"), [(THIRD, [EITHER]), (LONGER, [])])
def test_one_is_told_where_it_is_said_again_only_if_that_is_longer(
    pair_of: PairOf, sure: Sure, last: str, told: list[tuple[str, str]]
) -> None:
    source = f"{_source()}## 21\n\n{HEAD}\n\n{AGAIN}\n\n{TAIL}\n"
    target = f"{_target(0)}## 21\n\n{FIRST}\n\n{last}\n"
    assert sure(check_blocks(pair_of(source, target))) == told


def test_what_names_nothing_is_missed_with_the_passage_that_names_something(
    pair_of: PairOf, sure: Sure
) -> None:
    linked = MIDDLE.replace("그 일", "[그 일](https://lamp.example/guide)")
    source = _source().replace(MIDDLE, f"{AGAIN}\n\n{linked}", 1)
    told = [("missing-block", "2 paragraphs are missing here")]
    assert sure(check_blocks(pair_of(source, _target(4)))) == told
