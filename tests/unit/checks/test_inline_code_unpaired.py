"""Words of code in text that was merged, added, or has no counterpart."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks.code import code
from i18nlint.model.finding import Scale

PairOf = Callable[..., Pair]


def test_a_word_lost_between_merged_paragraphs_is_found(pair_of: PairOf) -> None:
    source = "# 사용 3\n\n`confirm` 창보다 가볍습니다.\n\n정원은 아침에 열고 저녁에 닫습니다.\n"
    merged = "The garden opens in the morning. It is lighter than the `confirm_x` dialog."
    found = list(code(pair_of(source, f"# Use 3\n\n{merged}\n")))
    assert [(one.rule, one.arguments["target_value"]) for one in found] == [
        ("inline-code", "confirm_x")
    ]


def test_turned_letters_are_found_between_merged_paragraphs_of_latin_languages(
    pair_of: PairOf,
) -> None:
    source = "# Use 3\n\nOpen `tide.toml` first.\n\nThe harbour opens in the morning.\n"
    merged = "O porto abre de manhã. Abra antes o `tide.tolm`."
    found = list(code(pair_of(source, f"# Uso 3\n\n{merged}\n", languages=("en", "pt"))))
    assert [one.arguments["target_value"] for one in found] == ["tide.tolm"]


def test_a_slip_is_told_of_a_paragraph_that_has_no_counterpart(pair_of: PairOf) -> None:
    source = "# 사용 3\n\n362번 여는 `confirm` 창보다 가볍습니다.\n"
    target = "# Use 3\n\nIt opens 362 times.\n\nIt is lighter than the `confirm_x` dialog.\n"
    assert [one.scale for one in code(pair_of(source, target))] == [Scale.BLOCK]


def test_words_of_items_that_are_paragraphs_here_are_compared(pair_of: PairOf) -> None:
    source = "# Use 3\n\n- It hides in 12 ms.\n- It stands for the `title` of 7 buttons.\n"
    target = "# 사용 3\n\n12 ms 만에 사라진다.\n\n단추 7개의 `title_x`를 대신한다.\n"
    pair = pair_of(source, target, languages=("en", "ko"))
    assert [one.arguments["target_value"] for one in code(pair)] == ["title_x"]


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("tail_lenght", 1),
        ("tail_lengths", 0),
        ("src/ko/tail.txt", 0),
        ("src/en/tail.json", 0),
        ("src/en/tial.txt", 1),
        ("/api/v2/kites", 0),
    ],
    ids=[
        "a slip",
        "several",
        "in the reader's language",
        "another kind of file",
        "turned",
        "the next version",
    ],
)
def test_a_slip_in_a_sentence_that_was_added_is_found_by_the_pages_own_words(
    word: str, count: int, pair_of: PairOf
) -> None:
    english = (
        "# Kites\n\nSet `tail_length` of `/api/v1/kites` to 3 in `src/en/tail.txt`.\n\n"
        "# Masts\n\nTie 4.\n"
    )
    korean = (
        "# 연\n\n`src/en/tail.txt`에서 `/api/v1/kites`의 `tail_length`는 3입니다.\n\n"
        "# 돛대\n\n4개를 묶습니다.\n"
    )
    more = f"\n여기서는 `{word}`가 남습니다.\n"
    assert len(list(code(pair_of(english, korean + more, languages=("en", "ko"))))) == count
