from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from wcwidth import iter_graphemes, wcswidth

from i18nlint.report import cells

CLUSTERS = [*"a1.,%한글漢字かなカナ각…\t\x1b\u202e\ud800", " ", "\u1100\u1161\u11a8", "e\u0301"]
PICTURES = ["👨\u200d👩\u200d👧", "👍🏽", "🇰🇷", "☺\ufe0f"]
SCRIPTS = st.lists(st.sampled_from(CLUSTERS + PICTURES)).map("".join)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("362", 3, id="Latin digits take one cell each"),
        pytest.param("362포인트", 9, id="a syllable of Korean takes two"),
        pytest.param("\u1100\u1161\u11a8", 2, id="conjoining jamo are one syllable"),
        pytest.param("３６２", 6, id="full-width digits take two"),
        pytest.param("é", 1, id="an accent takes none"),
        pytest.param("👨\u200d👩\u200d👧", 2, id="a family is one picture"),
        pytest.param("👍🏽", 2, id="a skin tone takes none"),
        pytest.param("🇰🇷", 2, id="two letters are a flag"),
        pytest.param("क्षि", 2, id="a conjunct is one cluster"),
        pytest.param("", 0, id="nothing takes nothing"),
    ],
)
def test_width_counts_cells(text: str, expected: int) -> None:
    assert cells.width(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("a\tb", "a b", id="a tab is a space"),
        pytest.param("\x1b[31m", "␛[31m", id="an escape sequence is not sent to the terminal"),
        pytest.param("a\u202eb", "a�b", id="a bidi control cannot turn the line round"),
        pytest.param("\udc80", "�", id="a lone surrogate can be written"),
    ],
)
def test_printable_replaces_one_for_one(text: str, expected: str) -> None:
    assert cells.printable(text) == expected


@given(SCRIPTS)
def test_printable_text_is_as_long_and_has_a_width(text: str) -> None:
    shown = cells.printable(text)
    assert len(shown) == len(text)
    assert cells.width(shown) == wcswidth(shown)


@given(SCRIPTS, st.integers(0, 20))
def test_head_and_tail_keep_whole_clusters_within_their_cells(text: str, room: int) -> None:
    shown = cells.printable(text)
    parts = list(cells.clusters(shown))
    begin, end = cells.head(shown, room), cells.tail(shown, room)
    assert cells.width(begin) <= room
    assert cells.width(end) <= room
    assert begin == "".join(parts[: len(list(cells.clusters(begin)))])
    assert shown.endswith(end)


@given(SCRIPTS, st.integers(4, 20))
def test_wrapped_lines_fit_and_lose_nothing_but_spaces(text: str, room: int) -> None:
    shown = cells.printable(text)
    lines = list(cells.wrap(shown, room))
    assert all(cells.width(line) <= room for line in lines)
    assert "".join("".join(lines).split()) == "".join(shown.split())


def test_wrap_breaks_at_spaces_and_cuts_what_has_none() -> None:
    text = "The plan allows 1,000 requests 오픈소스커뮤니티의반응은뜨거웠다"
    assert list(cells.wrap(text, 20)) == [
        "The plan allows",
        "1,000 requests 오픈",
        "소스커뮤니티의반응은",
        "뜨거웠다",
    ]


def test_simple_characters_are_as_wide_as_wcwidth_says_and_stand_alone() -> None:
    simple = [chr(code) for code in range(0x10000) if cells._CELLS[chr(code)]]
    assert len(simple) > 30_000
    assert [char for char in simple if cells.width(char) != wcswidth(char)] == []
    text = "".join(simple)
    assert list(iter_graphemes(text)) == simple


def test_flowing_parts_stay_whole_and_keep_their_distance() -> None:
    assert list(cells.flow(["1 table-rows", "1 table-cell", "2 list-items"], ", ", 27)) == [
        "1 table-rows, 1 table-cell,",
        "2 list-items",
    ]
    assert list(cells.flow(["de zwei ✓", "ko 두 번이나 세 번 ✓"], "  ", 12)) == [
        "de zwei ✓",
        "ko 두 번이나",
        "세 번 ✓",
    ]


@given(st.lists(SCRIPTS.map(cells.printable), min_size=1, max_size=3), st.integers(12, 60))
def test_texts_in_one_line_fit_and_are_cut_only_where_they_must(
    texts: list[str], room: int
) -> None:
    line, whole = cells.join_fitting(texts, " - ", room, ellipsis="…"), " - ".join(texts)
    assert cells.width(line) <= room
    assert line == whole or cells.width(whole) > room


def test_a_long_text_hides_no_short_one() -> None:
    line = cells.join_fitting(["비용과 시간과 노력", "Costs"], " = ", 20, ellipsis="…")
    assert line == "비용과 시간… = Costs"
