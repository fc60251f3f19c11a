"""Laws of spans and positions."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from i18nlint.model.text import Position, SourceText, Span

TEXTS = st.text(alphabet=st.sampled_from("ab é漢😀\t\n\r\u2028\x0b\x85"), max_size=40)
NUMBERS = st.integers(min_value=0, max_value=60)


@st.composite
def spans(draw: st.DrawFn) -> Span:
    start = draw(NUMBERS)
    return Span(start, start + draw(NUMBERS))


def test_lines_end_at_newlines_and_carriage_returns_only() -> None:
    source = SourceText("post.md", "a\r\nb\rc\nd\u2028e\x0bf")
    assert [source.line(number) for number in range(1, source.line_count + 1)] == [
        "a", "b", "c", "d\u2028e\x0bf",
    ]  # fmt: skip


def test_a_text_without_newline_at_its_end_has_no_empty_last_line() -> None:
    assert SourceText("post.md", "a\nb").line_count == 2
    assert SourceText("post.md", "a\nb\n").line_count == 3


def test_columns_count_code_points() -> None:
    source = SourceText("post.md", "x\n漢😀b")
    assert source.position(4) == Position(2, 3)


@pytest.mark.parametrize("offset", [-1, 4])
def test_a_place_outside_the_text_is_refused(offset: int) -> None:
    with pytest.raises(IndexError):
        SourceText("post.md", "abc").position(offset)


@pytest.mark.parametrize(("start", "end"), [(-1, 0), (2, 1)], ids=["negative", "backwards"])
def test_a_span_runs_forward_from_zero(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="not a span"):
        Span(start, end)


@given(TEXTS)
def test_positions_and_offsets_are_inverse(text: str) -> None:
    source = SourceText("post.md", text)
    for offset in range(len(text) + 1):
        assert source.offset(source.position(offset)) == offset


@given(TEXTS)
def test_positions_are_ordered_as_offsets_are(text: str) -> None:
    source = SourceText("post.md", text)
    positions = [source.position(offset) for offset in range(len(text) + 1)]
    assert positions == sorted(positions)


@given(TEXTS)
def test_lines_and_their_ends_make_up_the_text(text: str) -> None:
    source = SourceText("post.md", text)
    starts = [*source.line_starts, len(text)]
    for number in range(1, source.line_count + 1):
        whole = text[starts[number - 1] : starts[number]]
        assert whole.removeprefix(source.line(number)) in {"", "\n", "\r", "\r\n"}


def test_a_line_is_kept_once_it_was_asked_for() -> None:
    source = SourceText("post.md", "first\nsecond\n")
    assert source.line(2) == "second"
    assert source.line(2) is source.line(2)


@given(spans(), spans())
def test_a_cover_contains_both_and_starts_with_one_of_them(one: Span, other: Span) -> None:
    cover = one.cover(other)
    assert cover.contains(one)
    assert cover.contains(other)
    assert cover.start in {one.start, other.start}
    assert cover == other.cover(one)


@given(spans(), spans())
def test_overlapping_is_mutual_and_needs_a_common_code_point(one: Span, other: Span) -> None:
    common = set(range(one.start, one.end)) & set(range(other.start, other.end))
    assert one.overlaps(other) == other.overlaps(one)
    assert one.overlaps(other) == bool(common) or 0 in {one.length, other.length}


@given(spans(), NUMBERS)
def test_shifting_keeps_the_length(span: Span, by: int) -> None:
    assert span.shift(by).length == span.length
    assert span.shift(by).start == span.start + by
