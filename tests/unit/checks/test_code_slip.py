"""Names in a sentence of which one is a slip of the other."""

from __future__ import annotations

import pytest

from i18nlint.checks.code.words import is_one_slip


@pytest.mark.parametrize(
    ("word", "other"),
    [
        ("is:line", "is:inline"), ("/boat-lst", "/boat-list"), ("tide_tabel", "tide_table"),
        ("astro-data-reload", "data-astro-reload"), ("layout", "layout_x"),
        ("x." + "ab" * 3000, "x." + "ab" * 1400 + "c" + "ab" * 1600),
    ],
)  # fmt: skip
def test_one_part_differs_by_a_letter_or_a_piece(word: str, other: str) -> None:
    assert is_one_slip(word, other)
    assert is_one_slip(other, word)


@pytest.mark.parametrize(
    ("word", "other"),
    [
        ("tide_table", "tide_height"),
        ("sea.mast", "lake.sail"),
        ("one/two/three", "one"),
        ("a.ab", "a.cd"),
    ],
)
def test_another_name_is_no_slip(word: str, other: str) -> None:
    assert not is_one_slip(word, other)
