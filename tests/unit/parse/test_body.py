"""The way from the parser's offsets back to the source."""

from __future__ import annotations

import pytest

from i18nlint.model.text import SourceText, Span
from i18nlint.parse.body import Body, Lines, place_lines
from i18nlint.parse.cells import place_cell


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"], ids=["lf", "crlf", "cr"])
def test_offsets_in_the_body_lead_back_to_the_source(newline: str) -> None:
    source = SourceText("post.md", newline.join(["skipped", "ab", "", "cd"]))
    body = Body(source, 1)
    assert body.text == "ab\n\ncd"
    assert source.slice(body.span(4, 6)) == "cd"
    assert source.slice(body.span(0, 2)) == "ab"


def test_content_that_is_not_found_stands_for_the_whole_block() -> None:
    body = Body(SourceText("post.md", "> ab\n> cd\n"), 0)
    placement = place_lines(body, "other\ncd", Lines(0, [2, 7], [4, 9]))
    assert placement.span(0, 1) == placement.span(3, 5) == Span(2, 9)
    assert placement.shifted(2).span(0, 1) == Span(2, 9)


def test_lines_end_before_blanks_and_blank_lines() -> None:
    text = "ab  \n   \n"
    assert Lines(0, [0, 8], [4, 8]).end(text) == 2


def test_pipes_in_cells_are_two_characters_in_the_source() -> None:
    placement = place_cell(10, r"a\|b\|")
    assert [placement.span(at, at + 1) for at in range(4)] == [
        Span(10, 11), Span(11, 13), Span(13, 14), Span(14, 16),
    ]  # fmt: skip
    assert placement.cuts(0, 4) == [1, 2, 3]
