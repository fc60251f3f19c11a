"""Two long programs compared by their lines."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from difflib import SequenceMatcher
from itertools import pairwise
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from i18nlint.checks._api import Pair
from i18nlint.checks._code import apart as lines_apart
from i18nlint.checks._code import long_programs, names
from i18nlint.checks._code.difference import Difference
from i18nlint.checks._code.long_programs import kept, opcodes_by_lines
from i18nlint.checks.code import code
from i18nlint.facts.tokens import CodeToken

from .conftest import fenced

PairOf = Callable[..., Pair]
Program = list[list[int]]

programs = st.lists(st.lists(st.integers(0, 3), min_size=1, max_size=6), min_size=1, max_size=30)


def side(program: Program) -> tuple[tuple[CodeToken, ...], list[int]]:
    tokens = [(at, number) for at, line in enumerate(program) for number in line]
    return tuple(CodeToken(str(n), at, is_words=False) for at, n in tokens), [n for _, n in tokens]


@given(programs, programs)
def test_stretches_follow_each_other_and_equal_ones_are_equal(one: Program, other: Program) -> None:
    (ones, first), (others, second) = side(one), side(other)
    found = opcodes_by_lines((ones, others), (first, second))
    assert (found[0][1], found[0][3]) == (0, 0)
    assert (found[-1][2], found[-1][4]) == (len(first), len(second))
    assert all(a[2] == b[1] and a[4] == b[3] for a, b in pairwise(found))
    equal = [(i, i_end, j, j_end) for tag, i, i_end, j, j_end in found if tag == "equal"]
    assert all(first[i:i_end] == second[j:j_end] for i, i_end, j, j_end in equal)
    assert kept(found) == sum(i_end - i for i, i_end, _, _ in equal)


def test_a_line_of_a_long_program_that_differs_is_told(pair_of: PairOf) -> None:
    lines = [f"lamp_{at} = wick(trim={at}, oil='olive')" for at in range(600)]
    source = fenced("The lamps.", "\n".join(lines), "python")
    target = fenced("Die Lampen.", "\n".join(lines).replace("trim=300", "trim=303"), "python")
    (finding,) = code(pair_of(source, target, languages=("en", "de")))
    assert "trim=303" in finding.message


def test_a_long_program_that_differs_on_each_line_is_compared_line_by_line(
    pair_of: PairOf,
) -> None:
    lines = [f"lamp_{at} = wick(trim={at}, oil='olive')" for at in range(600)]
    source = fenced("The lamps.", "\n".join(lines), "python")
    target = fenced("Die Lampen.", "\n".join(lines).replace("trim=", "trim=-"), "python")
    (finding,) = code(pair_of(source, target, languages=("en", "de")))
    assert finding.message.endswith("(and 599 more differences)")


def test_many_small_differences_do_not_take_minutes(pair_of: PairOf) -> None:
    lamp = "def wick_{0}(oil, rim):\n    flame = oil + {0}\n    return rim"
    lines = [lamp.format(at) for at in range(190)]
    source = fenced("램프 3개.", "\n".join(lines), "python")
    target = fenced("3 lamps.", "\n".join(lines).replace("oil +", "oil -"), "python")
    start = process_time()
    (finding,) = code(pair_of(source, target))
    assert finding.message.endswith("(and 189 more differences)")
    assert process_time() - start < 4  # it took twelve seconds


def test_new_names_are_looked_up_once_for_all_texts_that_interpolate(
    pair_of: PairOf, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []

    def new_names(*programs: Sequence[CodeToken]) -> dict[str, str]:
        asked.append(programs)
        return {"kite": "drachen"}

    monkeypatch.setattr(names, "new_names", new_names)
    lines = "\n".join(f"fly(`${{kite}} {at}`, {at});" for at in range(9))
    source = fenced("The 9 kites.", lines, "js")
    target = fenced("Die 9 Drachen.", lines.replace("kite", "drachen"), "js")
    list(code(pair_of(source, target, languages=("en", "de"))))
    assert len(asked) == 1


def test_the_like_of_a_line_is_looked_for_near_its_place(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []

    def ratio_from(_least: float, one: str, other: str) -> float:
        asked.append((one, other))
        return float(other == "drop(mast605,rope)")

    monkeypatch.setattr(lines_apart, "ratio_from", ratio_from)
    kept = [f"fly(kite{at}, rope)" for at in range(600)]
    source = "\n".join([*kept, *(f"drop(mast{at}, rope)" for at in range(600, 3000))])
    target = "\n".join([*kept, "drop(mast605, ropes)"])
    told = lines_apart.apart(source, target).told(Difference(599, 600, 0.9))
    assert told is not None
    assert (told.source_line, told.target_line) == (605, 600)
    assert len(asked) < 800


def test_lines_are_compared_with_those_between_the_same_neighbours(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked = []

    class Matcher(SequenceMatcher):  # type: ignore[type-arg]
        def __init__(self, junk: None, one: Program, other: Program, autojunk: bool = True) -> None:
            asked.append(len(one) * len(other))
            super().__init__(junk, one, other, autojunk)

    monkeypatch.setattr(long_programs, "SequenceMatcher", Matcher)
    program = [[at, 9000] for at in range(4000)]
    other = [[at + 5000, 9000] if at % 2 else [at, 9000] for at in range(4000)]
    (ones, first), (others, second) = side(program), side(other)
    assert kept(opcodes_by_lines((ones, others), (first, second))) == 6000
    assert max(asked) <= 4
