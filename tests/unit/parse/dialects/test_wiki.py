"""Links to notes by their names."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Outline = Callable[..., list[str]]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("See [[Tide table]].", "See <link Tide table: Tide table>."),
        ("The [[Pier|pier]]: two boats.", "The <link Pier: pier>: two boats."),
        ("[[nodiscard]]:x", "[[nodiscard]]:x"),
        ("[[toc]]", "[[toc]]"),
    ],
)
def test_notes_are_linked_by_their_names(outline: Outline, text: str, said: str) -> None:
    assert outline(f"{text}\n") == [f"paragraph: {said}"]


def test_two_brackets_before_an_address_are_no_link_to_a_note(outline: Outline) -> None:
    assert "[[a1]]" in outline("[[a1]]: https://example.org\n")[0]
