"""Where in a line that is quoted two sides part."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from i18nlint.model.finding import Diagnostic, Location
from i18nlint.report.focus import focus
from i18nlint.report.meant import meant

MakePlace = Callable[..., Location]
MakeDiagnostic = Callable[..., Diagnostic]


def shown(location: Location, other: Location) -> str:
    """The stretch of the location's line that is marked, in brackets."""
    start, end = focus(location, other) or (0, 0)
    line = location.lines[0]
    return f"{line[:start]}[{line[start:end]}]{line[end:]}"


@pytest.mark.parametrize(
    ("ours", "theirs", "marked"),
    [
        ("sail from the south pier", "sail from the north pier", "sail from the [south] pier"),
        ("a kite of 12 m", "a kite of 127 m", "a kite of [12] m"),
        ("the last colour", "the last color", "the last [colour]"),
        ("run(a, b, c)", "run(a, c)", "run(a, [b, ]c)"),
        ("run(a, c)", "run(a, b, c)", "run(a, []c)"),
        ("the long line", "the long line!", "the long line[]"),
        ("부두의 시간표를 본다", "부두의 지도를 본다", "부두의 [시간표]를 본다"),
    ],
    ids=["a word", "a digit", "a letter less", "more", "less", "at the end", "letters of no word"],
)
def test_a_line_is_marked_where_it_says_something_else(
    ours: str, theirs: str, marked: str, place: MakePlace
) -> None:
    assert shown(place("ko", 7, f"⟦{ours}⟧"), place("de", 8, f"⟦{theirs}⟧")) == marked


def test_columns_are_those_of_the_line_and_not_of_the_span(place: MakePlace) -> None:
    one, other = place("ko", 7, "say: ⟦three red kites⟧ now"), place("de", 8, "⟦three big kites⟧")
    assert shown(one, other) == "say: three [red] kites now"


@pytest.mark.parametrize("theirs", ["three red kites", "twelve boats at sea"])
def test_where_nothing_or_all_differs_nothing_is_marked(theirs: str, place: MakePlace) -> None:
    assert focus(place("ko", 7, "⟦three red kites⟧"), place("de", 8, f"⟦{theirs}⟧")) is None


def test_of_a_span_that_is_quoted_in_part_the_part_is_marked(place: MakePlace) -> None:
    one, other = place("ko", 7, "⟦[mole](docs)⟧"), place("de", 8, "⟦[Kai](https://x.y)⟧")
    one, other = replace(one, text="docs"), replace(other, text="https://x.y")
    assert shown(one, other) == "[mole]([docs])"


def test_more_than_a_line_is_not_marked(place: MakePlace) -> None:
    one = place("ko", 7, "⟦three red", "kites⟧")
    assert focus(one, place("de", 8, "⟦three big kites⟧")) is None
    assert focus(one, None) is None


def test_a_part_that_is_too_much_here_is_marked_and_its_place_there(
    place: MakePlace, diagnostic: MakeDiagnostic
) -> None:
    ours, theirs = place("ko", 7, "⟦fly(kite)⟧"), place("de", 8, "⟦fly(kite, tail)⟧")
    more = diagnostic(
        "code-differs", "x", ours, theirs, arguments={"part": ", tail", "change": "insert"}
    )
    one, other = meant(more, ours, theirs)
    assert (one.range.start.column, one.range.end.column) == (9, 9)
    assert (other.range.start.column, other.range.end.column) == (9, 15)


def test_a_part_has_no_place_where_what_stands_before_it_differs_too(
    place: MakePlace, diagnostic: MakeDiagnostic
) -> None:
    source, target = place("ko", 7, "⟦run(kite)⟧"), place("de", 8, "⟦fly(kite, tail)⟧")
    arguments = {"part": ", tail", "change": "insert"}
    more = diagnostic("code-differs", "x", source, target, arguments=arguments)
    one, _ = meant(more, source, target)
    assert one.range.start != one.range.end
