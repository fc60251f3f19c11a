from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from i18nlint.errors import RulePageError
from i18nlint.rulebook.expectation import Expectation, Quote, cut, parse_expectation

TAGS = st.sampled_from(["ko", "zh-Hant", "pt-BR", "en"])
LINES = st.integers(1, 9999)
TEXTS = st.text(st.characters(exclude_characters="\n\r", exclude_categories=["Cs", "Cc"]))
QUOTES = st.builds(Quote, TAGS, LINES, TEXTS)


@given(QUOTES, st.sampled_from([None, "cell"]), st.none() | QUOTES)
def test_what_is_written_is_read_again(
    place: Quote, variant: str | None, source: Quote | None
) -> None:
    written = Expectation(place, "tea-changed", variant, source)
    assert parse_expectation(str(written), "p", 0) == written


@pytest.mark.parametrize(
    ("line", "read"),
    [
        ('ko:3 tea-cold "100"', Expectation(Quote("ko", 3, "100"), "tea-cold")),
        ('ko:3 tea-cold ""', Expectation(Quote("ko", 3, ""), "tea-cold")),
        (
            r'ko:3 tea-cold (cell) "\"a\" \\"  <-  en:1 "x"',
            Expectation(Quote("ko", 3, '"a" \\'), "tea-cold", "cell", Quote("en", 1, "x")),
        ),
    ],
)
def test_the_grammar(line: str, read: Expectation) -> None:
    assert parse_expectation(line, "p", 0) == read


@pytest.mark.parametrize(
    "line", ["ko tea-cold", "ko:3 tea-cold 100", 'ko:3 "100"', 'ko:x tea-cold "1"', 'a "b" <- c']
)
def test_a_line_of_another_form_is_an_error(line: str) -> None:
    with pytest.raises(RulePageError, match="p:7: not an expectation"):
        parse_expectation(line, "p", 7)


def test_what_is_left_out_is_not_compared() -> None:
    full = parse_expectation('ko:3 tea-cold (cell) "1" <- en:3 "2"', "p", 0)
    for line in ('ko:3 tea-cold "1"', 'ko:3 tea-cold (cell) "1"', 'ko:3 tea-cold "1" <- en:3 "2"'):
        assert parse_expectation(line, "p", 0).matches(full)


@pytest.mark.parametrize(
    "line",
    [
        'ja:3 tea-cold "1"',
        'ko:4 tea-cold "1"',
        'ko:3 tea-warm "1"',
        'ko:3 tea-cold "11"',
        'ko:3 tea-cold (row) "1"',
        'ko:3 tea-cold "1" <- en:3 "3"',
    ],
)
def test_what_is_said_must_be_so(line: str) -> None:
    full = parse_expectation('ko:3 tea-cold (cell) "1" <- en:3 "2"', "p", 0)
    assert not parse_expectation(line, "p", 0).matches(full)


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("", ""),
        ("one", "one"),
        ("one\n", "one"),
        ("one\ntwo", "one…"),
        ("x" * 60, "x" * 60),
        ("x" * 61, "x" * 60 + "…"),
    ],
)
def test_a_long_text_is_cut(text: str, quoted: str) -> None:
    assert cut(text) == quoted
