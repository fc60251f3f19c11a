"""Paragraphs that became one, although something stood between them."""

from __future__ import annotations

from i18nlint.align import align_versions

from .conftest import version

BEFORE = (
    "The loft on Pier 7 lends a winch to whoever asks before noon, and wants it back by dusk. "
    "Nobody writes down who has it, because everybody can see it from the quay."
)
CODE = "```sh\nwinch --pier 7 --until dusk\n```"
AFTER = (
    "Whoever breaks it buys 2 litres of oil for the Tide Desk and tells the next one in the queue. "
    "That has happened three times since the loft was built, and always in a storm."
)
MERGED = (
    "7번 부두의 작업장은 정오 전에 부탁하는 이에게 윈치를 빌려주고 해 질 녘에는 돌려받는다. "
    "누가 가져갔는지 적어 두는 사람은 없는데, 부두에서 다 보이기 때문이다. "
    "부러뜨린 사람은 Tide Desk에 기름 2리터를 사 주고 다음 차례인 사람에게 알린다. "
    "작업장이 선 뒤로 세 번 있었던 일인데, 언제나 폭풍이 치던 날이었다."
)
HALF = "7번 부두의 작업장은 정오 전에 부탁하는 이에게 윈치를 빌려주고 해 질 녘에는 돌려받는다."


def counts(english: str, korean: str) -> list[tuple[int, int]]:
    """How many blocks of each side the beads have."""
    source, target = version("en", english), version("ko", korean)
    return [
        (len(bead.sources), len(bead.targets)) for bead in align_versions(source, target).beads()
    ]


def test_paragraphs_around_code_that_was_dropped_are_one() -> None:
    assert counts(f"{BEFORE}\n\n{CODE}\n\n{AFTER}\n", f"{MERGED}\n") == [(2, 1), (1, 0)]


def test_the_same_holds_the_other_way_round() -> None:
    assert counts(f"{MERGED}\n", f"{BEFORE}\n\n{CODE}\n\n{AFTER}\n") == [(1, 2), (0, 1)]


def test_a_paragraph_that_was_dropped_with_its_code_is_missing() -> None:
    assert counts(f"{BEFORE}\n\n{CODE}\n\n{AFTER}\n", f"{HALF}\n") == [(1, 1), (1, 0), (1, 0)]
