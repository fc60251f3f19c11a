"""Paragraphs beside a text that was told again in other words: it may tell them, too."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks.blocks import check_blocks
from i18nlint.checks.blocks.undecided import this_or_its_neighbour
from i18nlint.model.finding import Finding

PairOf = Callable[..., Pair]
Sure = Callable[[Iterator[Finding]], list[tuple[str, str]]]

BELLS = "종은 아침마다 종탑에서 울린다. 종지기는 그때마다 계단을 오르고 끝나면 다시 내려온다."
RINGING = "The bell rings each morning. Its keeper climbs the stairs for it and comes down after."
BOATS = "".join(f"\n## {n}\n\n{n}번 배는 {BELLS}\n" for n in range(11, 17))
SHIPS = "".join(f"\n## {n}\n\nBoat {n}: {RINGING} Nobody else may ring.\n" for n in range(11, 17))
ENGLISH = SHIPS.replace(" Nobody else may ring.", "")
"""What tells how long a translation is in this post."""

RULE = (
    "항구의 [규칙](https://a.dev/rule)은 하나뿐이다. 배가 들어올 때 돛이 내려와 있는지만 본다. "
    "실제로 이 규칙은 내려오지 않은 돛이 있으면 그 배의 이름을 적어 둔다."
)
NO_MORE = "그 이상은 하지 않는다. 배에 올라가 보지 않고, 짐이 무엇인지도 묻지 않는다."
SHORT = "There is one [rule](https://a.dev/rule): sails are to be down."
LONG = (
    "The harbour has only one [rule](https://a.dev/rule). It looks only at whether the sails "
    "are down when a boat comes in. In fact it writes down the name of each whose sails are not."
)
MISSED = [("missing-block", "a paragraph is missing here")]


@pytest.mark.parametrize(("told", "findings"), [(SHORT, []), (LONG, MISSED)])
def test_beside_a_text_that_was_condensed_a_paragraph_without_a_name_may_be_told(
    told: str, findings: list[tuple[str, str]], pair_of: PairOf, sure: Sure
) -> None:
    source, target = f"## 9\n\n{RULE}\n\n{NO_MORE}\n{BOATS}", f"## 9\n\n{told}\n{SHIPS}"
    found = sure(check_blocks(pair_of(source, target, languages=("ko", "en"))))
    assert [rule for rule, _ in found] == [rule for rule, _ in findings]


def test_what_names_a_number_is_missed_beside_it(pair_of: PairOf, sure: Sure) -> None:
    named = NO_MORE.replace("배에 올라가", "45분 동안 배에 올라가")
    source, target = f"## 9\n\n{RULE}\n\n{named}\n{BOATS}", f"## 9\n\n{SHORT}\n{SHIPS}"
    assert sure(check_blocks(pair_of(source, target, languages=("ko", "en"))))


ORDERED = (
    "`moor`는 배가 닿는 차례만 정하고 부두가 비었는지는 보장하지 않는다. 그러니 떠나기 전에 "
    "부두지기에게 한 번 더 물어보는 편이 낫다고 생각하며 나는 늘 그렇게 한다."
)
FAILED = (
    "솔직히 한 번 실패했다. pier가 먼저 열리고 배가 다가가다가 berth occupied 오류로 멈췄다. "
    "등불과 밧줄을 걸어 두면 해결할 수 있다."
)
PITFALL = "A pitfall I met: `moor` only sets the order of the boats. {}."
JSON = '```json\n{\n  "limit": 502,\n  "after": 3,\n  "back": 200\n}\n```\n'
SHELL = "```sh\nberth --open\n```\n"


@pytest.mark.parametrize(
    ("told", "is_told"),
    [
        ("The `pier` opened and a boat stopped with `berth occupied` before it was time", True),
        ("The pier opened and a boat stopped, for it found its berth occupied", True),
        ("Some gate was open and one boat stopped in it before it was time", False),
    ],
)
def test_latin_words_of_another_script_tell_which_text_took_a_paragraph_in(
    told: str, is_told: bool, pair_of: PairOf, sure: Sure
) -> None:
    source = f"{JSON}\n{ORDERED}\n\n{FAILED}\n\n{SHELL}{BOATS}"
    target = f"{JSON}\n{PITFALL.format(told)}\n\n{SHELL}{SHIPS}"
    found = sure(check_blocks(pair_of(source, target, languages=("ko", "en"))))
    assert bool(found) is not is_told


DRAFT = "첫째, 이 규칙은 아직 초안이다. 문서 자체가 그렇게 적어 놓았다고 한다."
QUOTED = "> `moor` 1974: `pier`, `berth`, `rope.wet` [41](https://a.dev/quoted)\n"
SEEN = " [x](https://a.dev/seen)"


@pytest.mark.parametrize(("before", "is_told"), [(DRAFT, True), (ORDERED, False)])
def test_a_few_words_before_a_quotation_go_where_it_goes(
    before: str, is_told: bool, pair_of: PairOf, sure: Sure
) -> None:
    source = f"{BELLS}\n\n## 9\n\n{RULE}\n\n{before}\n\n{QUOTED}\n{BELLS}{SEEN}\n{BOATS}"
    target = f"{RINGING}\n\n{QUOTED}\n## 9\n\n{LONG}\n\n{RINGING}{SEEN}\n{SHIPS}"
    found = sure(check_blocks(pair_of(source, target, languages=("ko", "en"))))
    assert ("a paragraph is missing here" in str(found)) is not is_told


OWN = (
    "\nTake it where the sea is deep, and where nobody lives who could mend it for you.\n"
    "\nElse take none of them, for all of them cost a lot of money.\n"
)


@pytest.mark.parametrize(("own", "is_missed"), [(OWN, False), ("", True)])
def test_a_list_of_its_own_stands_in_a_section_with_more_of_its_own(
    own: str, is_missed: bool, pair_of: PairOf, sure: Sure
) -> None:
    source = f"## 9\n\n{BELLS}\n\n고를 때:\n\n- 바람이 센 바다\n- 크고 무거운 배\n{BOATS}"
    items = "- Strong winds at sea\n- Large and heavy boats\n- It is easy to mend at night\n"
    target = f"## 9\n\n{RINGING}\n\nWhat it is good at:\n\n{items}{own}{SHIPS}"
    found = sure(check_blocks(pair_of(source, target, languages=("ko", "en"))))
    assert ("list-items" in [rule for rule, _ in found]) is is_missed


STOPS = "`keel()` needs the harbour and will stop all of a sudden when it is called at sea."
GIVE = (
    "If you need the name of the rope at sea, pass the `rope` from a call of `keel()` made in the "
    "harbour to the boat, and keep it there until the evening."
)
AT_LENGTH = (
    "`keel()`은 항구에서만 할 수 있는 일에 기대고 있어서, 바다에서 부르면 그 자리에서 멈추고 "
    "누구에게든 잘못을 알리게 되어 있다."
)


def test_of_two_paragraphs_that_name_the_same_either_may_be_told_at_length(
    pair_of: PairOf,
) -> None:
    source, target = f"## 9\n\n{STOPS}\n\n{GIVE}\n{ENGLISH}", f"## 9\n\n{AT_LENGTH}\n{BOATS}"
    pair = pair_of(source, target, languages=("en", "ko"))
    sections = pair.bitext.sections
    (beads,) = (one.beads for one in sections if any(bead.is_omission for bead in one.beads))
    (lone,) = (at for at, bead in enumerate(beads) if bead.is_omission)
    assert this_or_its_neighbour(pair, beads, lone) == "this paragraph or the one after it"
