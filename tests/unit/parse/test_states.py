"""What costs less than in markdown-it says the same."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it.rules_block import StateBlock
from markdown_it.rules_block.table import escapedSplit
from markdown_it.token import Token

from i18nlint.parse.dispatch import split_row
from i18nlint.parse.markdown import markdown_engine
from i18nlint.parse.states import QuickStateBlock, QuickToken

_MARKS = ("bMarks", "eMarks", "tShift", "sCount", "bsCount", "lineMax")


def _states(text: str) -> tuple[StateBlock, StateBlock]:
    engine = markdown_engine()
    env: dict[str, Any] = {}
    return StateBlock(text, engine, env, []), QuickStateBlock(text, engine, env, [])


@given(st.text("ab \t\n"))
def test_lines_are_measured_as_markdown_it_measures_them(text: str) -> None:
    theirs, ours = _states(text)
    assert [getattr(ours, name) for name in _MARKS] == [getattr(theirs, name) for name in _MARKS]


@given(st.text("a \t\n"), st.integers(0, 4), st.integers(0, 4), st.integers(0, 2))
def test_lines_are_cut_out_as_markdown_it_cuts_them(
    text: str, begin: int, end: int, indent: int
) -> None:
    theirs, ours = _states(text)
    last = min(end, ours.lineMax)
    for keeps_last in (True, False):
        expected = theirs.getLines(begin, last, indent, keeps_last)
        assert ours.getLines(begin, last, indent, keeps_last) == expected


@given(st.text("a|\\ "))
def test_a_row_is_split_as_markdown_it_splits_it(row: str) -> None:
    assert split_row(row) == escapedSplit(row)


def test_a_token_is_one_of_markdown_its_with_its_first_values() -> None:
    ours, theirs = QuickToken("text", "", 0), Token("text", "", 0)
    assert ours.as_dict() == theirs.as_dict()
    assert ours.attrs is not QuickToken("text", "", 0).attrs


def test_a_token_has_no_other_fields() -> None:
    with pytest.raises(AttributeError, match="nothing"):
        getattr(QuickToken("text", "", 0), "nothing")  # noqa: B009
