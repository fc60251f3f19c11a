"""Paragraphs that seem to be lost and are told in the text beside them."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks.blocks import check_blocks
from i18nlint.checks.blocks.undecided import is_told_with_its_neighbour
from i18nlint.model.finding import Finding

PairOf = Callable[..., Pair]
Sure = Callable[[Iterator[Finding]], list[tuple[str, str]]]

MISSED = [("missing-block", "a paragraph is missing here")]
EITHER = [("missing-block", "this paragraph or the one before it is missing here")]
AFTER = [("missing-block", "this paragraph or the one after it is missing here")]
"""Where the text above it, or below it, may as well be the one that is not told."""

ROPES = "밧줄을 감으면 다른 배는 그 부두에 닿지 못하고, 풀면 다음 배가 들어와 짐을 내릴 수 있다."
REASONS = "나는 다음과 같은 까닭으로 밧줄을 감아 두었는데"
LIST = "- 부두 11번은 얕다.\n- 부두 12번은 좁다.\n"
POINTS = "- Pier 11 is shallow.\n- Pier 12 is narrow.\n"


def test_what_leads_in_to_a_list_may_become_a_colon(pair_of: PairOf, sure: Sure) -> None:
    led = "A coiled rope keeps other boats from the pier until it is let go again. For example:"
    source, target = f"{ROPES}\n\n{REASONS}\n\n{LIST}", f"{led}\n\n{POINTS}"
    assert not sure(check_blocks(pair_of(source, target, languages=("ko", "en"))))


def test_what_leads_in_to_a_list_is_missed_where_nothing_else_does(
    pair_of: PairOf, sure: Sure
) -> None:
    plain = "A coiled rope keeps other boats from the pier until it is let go again by its keeper."
    source, target = f"{ROPES}\n\n{REASONS}\n\n{LIST}", f"{plain}\n\n{POINTS}"
    assert sure(check_blocks(pair_of(source, target, languages=("ko", "en")))) == MISSED


WINDS = (
    "북풍이 부는 날에는 시장이 쉬고 어부들은 저마다 그물을 고치며 하루를 보내는데 "
    "그 일은 밤까지 이어진다."
)
CATS = "고양이들은 그 그물 밑에서 생선을 기다리다가 밤이 되면 저마다 제집으로 돌아간다고 한다."
BELLS = "종은 아침마다 종탑에서 울린다. 종지기는 그때마다 계단을 오르고 끝나면 다시 내려온다."
NIGHTS = (
    "When the north wind blows the market rests, and all who fish mend their nets at home "
    "until quite late at night."
)
WAITING = "The cats wait below it for fish until it is all dark."
RINGING = "The bell rings each morning. Its keeper climbs the stairs for it and comes down after."


BOATS = "".join(f"\n## {n}\n\n{n}번 배는 {BELLS}\n" for n in range(11, 17))
SHIPS = "".join(f"\n## {n}\n\nBoat {n}: {RINGING} Nobody else may ring.\n" for n in range(11, 17))
"""What tells how long a translation is in this post."""


def test_a_sentence_may_end_the_paragraph_before(pair_of: PairOf, sure: Sure) -> None:
    source = f"{WINDS}\n\n{CATS}\n\n[#6](https://a.dev/6) {BELLS}\n{BOATS}"
    target = f"{NIGHTS} {WAITING}\n\n[#6](https://a.dev/6) {RINGING} Nobody else may ring.\n{SHIPS}"
    assert not sure(check_blocks(pair_of(source, target, languages=("ko", "en"))))


def test_a_sentence_is_missed_where_no_neighbour_has_one_more(pair_of: PairOf, sure: Sure) -> None:
    source = f"{WINDS}\n\n{CATS}\n\n[#6](https://a.dev/6) {BELLS}\n{BOATS}"
    target = f"{NIGHTS}\n\n[#6](https://a.dev/6) {RINGING} Nobody else may ring.\n{SHIPS}"
    assert sure(check_blocks(pair_of(source, target, languages=("ko", "en")))) == EITHER


CODE = '```json\n{\n  "limit": 502,\n  "after": 3,\n  "back": 200\n}\n```\n'
SHOWN = "The sample below shows how to set the guard on one of the gates of the harbour:"
TOLD = "With this, a `500` or a `503` that comes 3 times shuts the gate, and a `200` opens it."
BOTH = (
    "아래 예는 문 하나에 `guard`를 거는 법이다. `500`이나 `503`이 3번 오면 닫히고 `200`이면 열린다:"
)


def test_an_explanation_may_lead_in_to_the_code(pair_of: PairOf, sure: Sure) -> None:
    source, target = f"{SHOWN}\n\n{CODE}\n{TOLD}\n", f"{BOTH}\n\n{CODE}"
    assert not sure(check_blocks(pair_of(source, target, languages=("en", "ko"))))


CALM = "In the evening the wind falls and the kites come home one by one."
STILL = "Am Abend lässt der Wind nach, und die Drachen kommen nach und nach heim."
MEND = "When the north wind blows the market rests, and all mend their nets."
WIRES = (
    "Never fly it near a wire of the railway or the mill, "
    "nor over a road or a yard where people are."
)
FLICKEN = (
    "Wenn der Nordwind weht, ruht der Markt, und alle flicken z. B. ihre Netze und wie es auch "
    "anderswo an der Küste hier oben im Norden."
)
LINES = (
    "Children may hold the line as long as a grown person stands beside them. "
    "The line burns the hands when it runs."
)
LEINEN = (
    "Kinder dürfen die Schnur halten, solange ein Erwachsener daneben steht. "
    "Die Schnur verbrennt die Hände, wenn sie läuft."
)


def test_the_points_of_an_abbreviation_end_no_sentence(pair_of: PairOf, sure: Sure) -> None:
    lines, leinen = (
        "".join(f"\n## {n}\n\n{n}: {text}\n" for n in range(11, 17)) for text in (LINES, LEINEN)
    )
    source = f"[#5](https://a.dev/5) {CALM}\n\n{WIRES}\n\n{MEND}\n{lines}"
    target = f"[#5](https://a.dev/5) {STILL}\n\n{FLICKEN}\n{leinen}"
    assert sure(check_blocks(pair_of(source, target, languages=("en", "de")))) == EITHER


@pytest.mark.parametrize(
    ("told", "findings"),
    [
        ("Cats wait. Fish fall. It is late.", []),
        ("Cats wait for the fish until it is late.", AFTER),
    ],
)
def test_a_text_with_two_sentences_more_may_tell_it_in_fewer_words(
    pair_of: PairOf, sure: Sure, told: str, findings: list[tuple[str, str]]
) -> None:
    source = f"{WINDS}\n\n{CATS}\n\n[#6](https://a.dev/6) {BELLS}\n{BOATS}"
    short = f"The market rests in the north wind. {told}" if not findings else told
    target = f"{short}\n\n[#6](https://a.dev/6) {RINGING} Nobody else may ring.\n{SHIPS}"
    assert sure(check_blocks(pair_of(source, target, languages=("ko", "en")))) == findings


@pytest.mark.parametrize(
    ("short", "is_missed"),
    [("값은 `12`이다.", True), ("`keel`의 방법:", False), ("짧다.", False)],
    ids=["a price", "a lead-in", "a word"],
)
def test_a_short_paragraph_is_missed_for_what_it_names(
    short: str, is_missed: bool, pair_of: PairOf, sure: Sure
) -> None:
    source, target = f"{WINDS}\n\n{short}\n\n{CATS}\n{BOATS}", f"{NIGHTS}\n\n{WAITING}\n{SHIPS}"
    assert sure(check_blocks(pair_of(source, target, languages=("ko", "en")))) == MISSED * is_missed


def test_pictures_may_stand_side_by_side(pair_of: PairOf, sure: Sure) -> None:
    source = f"{WINDS}\n\n![](boat.png)\n\n![](pier.png)\n\n{CATS}\n"
    target = f"{NIGHTS}\n\n![](boat.png) ![](pier.png)\n\n{WAITING}\n"
    assert not sure(check_blocks(pair_of(source, target, languages=("ko", "en"))))


def test_what_sets_code_may_be_told_before_another_sample(pair_of: PairOf, sure: Sure) -> None:
    sample = "```yaml\nharbour: {}\n```\n"
    first, last = sample.format("tide"), sample.format("ebb")
    said = "The settings above name `keeper` as the harbour and put its key into `x-tide-key`."
    source = f"## 3\n\nSet it in one file like this:\n\n{first}\nOr in another:\n\n{last}\n{said}\n"
    told = "파일 하나에서 항구를 `keeper`로 정하고 그 열쇠를 `x-tide-key`에 넣는다."
    plain = "파일 하나에서 이렇게 정한다:"
    target = f"## 3\n\n{{}}\n\n{first}\n다른 파일에서는:\n\n{last}"
    assert not sure(check_blocks(pair_of(source, target.format(told), languages=("en", "ko"))))
    found = sure(check_blocks(pair_of(source, target.format(plain), languages=("en", "ko"))))
    assert found == MISSED


@pytest.mark.parametrize(
    ("names", "is_told"), [(("Mast", "Keel"), True), (("帆柱", "竜骨"), False)]
)
def test_lists_below_two_names_may_be_one_list(
    names: tuple[str, str], is_told: bool, pair_of: PairOf, sure: Sure
) -> None:
    source = (
        "# 3\n\nMast를 고를 때:\n\n- 바람이 센 바다를 지날 때\n- 배가 크고 무거울 때\n\n"
        "Keel을 고를 때:\n\n- 물이 얕은 강에서 천천히 갈 때\n- 짐이 없을 때\n"
    )
    target = (
        f"# 3\n\nどれを選ぶか:\n\n- {names[0]}: 風の強い海を渡る大きくて重い船\n"
        f"- {names[1]}: 浅い川をゆっくり進む荷物のない船\n"
    )
    pair = pair_of(source, target, languages=("ko", "ja"))
    assert ("a list is missing here" in str(sure(check_blocks(pair)))) is not is_told


@pytest.mark.parametrize(
    ("told", "is_told"),
    [
        ("`./rig.toml`을 고치거나 `-r` 또는 `--rig`으로 부른다.", True),
        ("`./rig.toml`을 고친다. 다른 길은 없다.", False),
    ],
    ids=["all of it", "one of its items"],
)
def test_a_list_may_be_told_in_the_paragraph_around_it(
    told: str, is_told: bool, pair_of: PairOf, sure: Sure
) -> None:
    source = (
        "# Rigs 3\n\nThere are two ways to set up a rig before you sail out of the harbour:\n\n"
        "1. Edit the file (`rig.toml`) with all that is to be known of the rig.\n"
        "2. Call it with `--rig` or `-r` and the file's place.\n\n"
        "   ```sh\n   sail -r <place>\n   sail --log\n   sail --out\n   sail --in\n   ```\n\n"
        "What it lacks is taken from `masts/keel.lua`, which nobody should change.\n"
    )
    target = f"# 돛 3\n\n{told} 없는 것은 `masts/keel.lua`에서 오며 고치지 않는다.\n"
    found = str(sure(check_blocks(pair_of(source, target, languages=("en", "ko")))))
    assert ("list" in found) is not is_told


ORDERED = (
    "`moor`는 배가 닿는 차례만 정하고 부두가 비었는지는 보장하지 않는다. "
    "한 번 더 보는 편이 좋다고 생각한다."
)
FAILED = (
    "솔직히 이 부분에서 한 번 실패했다. `pier`가 먼저 열리고 `TIDE`를 보려다가 배가 부서졌다. "
    "`lamp`와 `rope: wet`을 걸어 두면 해결할 수 있다."
)
PITFALL = "Sadly `moor` only sets the order of the boats, not that a berth is free. {} broke one."


@pytest.mark.parametrize(("named", "is_told"), [("The `pier`", True), ("Some gate", False)])
def test_a_text_that_names_what_each_of_two_alone_names_tells_both(
    named: str, is_told: bool, pair_of: PairOf
) -> None:
    source = f"{CODE}\n{ORDERED}\n\n{FAILED}\n\n{CODE}{BOATS}"
    target = f"{CODE}\n{PITFALL.format(named)}\n\n{CODE}{SHIPS}"
    pair = pair_of(source, target, languages=("ko", "en"))
    beads = pair.bitext.sections[0].beads
    (lone,) = (at for at, bead in enumerate(beads) if bead.is_omission)
    assert is_told_with_its_neighbour(pair, beads, lone) is is_told
