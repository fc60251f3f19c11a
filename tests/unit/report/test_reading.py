from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from i18nlint.model.finding import Diagnostic, Location
from i18nlint.report.reading import in_reading_order

MakePlace = Callable[..., Location]
MakeDiagnostic = Callable[..., Diagnostic]


@pytest.fixture(scope="session")
def both(
    place: MakePlace, diagnostic: MakeDiagnostic
) -> Callable[[str, int, str, int], Diagnostic]:
    def made(name: str, source: int, language: str, target: int) -> Diagnostic:
        sides = place("ko", source, "⟦셋⟧"), place(language, target, "⟦vier⟧")
        return diagnostic("number-changed", name, *sides)

    return made


@pytest.fixture(scope="session")
def alone(place: MakePlace, diagnostic: MakeDiagnostic) -> Callable[[str, str, int], Diagnostic]:
    def made(name: str, language: str, target: int) -> Diagnostic:
        return diagnostic("mixed-script", name, None, place(language, target, "⟦셋⟧"), code="U003")

    return made


Both = Callable[[str, int, str, int], Diagnostic]
Alone = Callable[[str, str, int], Diagnostic]


def names(found: list[Diagnostic]) -> list[str]:
    return [one.message for one in in_reading_order(found)]


def test_what_a_translation_alone_has_stands_between_its_neighbours(
    both: Both, alone: Alone
) -> None:
    """The translation lacks 25 lines: its line 239 is behind line 260 of the source."""
    found = [both("gap", 218, "ja", 213), both("row", 260, "ja", 233), alone("korean", "ja", 239)]
    assert names(found) == ["gap", "row", "korean"]
    assert names([*found, both("end", 264, "ja", 240)]) == ["gap", "row", "korean", "end"]


def test_it_never_comes_behind_what_its_translation_has_later(both: Both, alone: Alone) -> None:
    """The translation has 200 lines more than the source, by line 250."""
    found = [both("begin", 10, "ja", 10), both("end", 50, "ja", 250), alone("extra", "ja", 180)]
    assert names(found) == ["begin", "extra", "end"]


def test_one_of_the_same_line_stands_behind_what_the_source_has(both: Both, alone: Alone) -> None:
    found = [alone("word", "ja", 20), both("number", 30, "ja", 20), both("next", 31, "ja", 21)]
    assert names(found) == ["number", "word", "next"]


def test_without_a_meeting_its_own_line_has_to_do(both: Both, alone: Alone) -> None:
    found = [alone("word", "de", 20), both("a", 10, "ja", 90), both("b", 30, "ja", 95)]
    assert names(found) == ["a", "word", "b"]


def test_before_the_first_meeting_lines_are_counted_alike(both: Both, alone: Alone) -> None:
    others = [both("fifth", 5, "zh", 5), both("sixth", 6, "zh", 6)]
    found = [alone("word", "ja", 5), both("tenth", 10, "ja", 10), *others]
    assert names(found) == ["fifth", "word", "sixth", "tenth"]


@given(
    meetings=st.lists(
        st.tuples(st.integers(1, 40), st.integers(1, 40)), max_size=6, unique_by=lambda m: m[0]
    ),
    line=st.integers(1, 40),
)
def test_where_no_part_is_moved_both_sides_are_read_in_order(
    both: Both, alone: Alone, meetings: list[tuple[int, int]], line: int
) -> None:
    sources = sorted({source for source, _ in meetings})
    targets = sorted({target for _, target in meetings})
    pairs = list(zip(sources, targets, strict=False))
    found = [both("", source, "ja", target) for source, target in pairs]
    ordered = in_reading_order([alone("", "ja", line), *found])
    lines = [one.target.range.start.line for one in ordered if one.target]
    assert lines == sorted(lines)
