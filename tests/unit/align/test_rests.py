"""What a match in part leaves unsaid."""

from __future__ import annotations

import pytest

from i18nlint.align.rests import rests
from i18nlint.model.fact import Fact, FactKind, Reading, Strength
from i18nlint.model.text import Span


def fact(kind: FactKind, value: str) -> Fact:
    return Fact((Reading(kind, value),), Span(0, len(value)), value)


DATE, SCORE, COUNT = FactKind.DATE, FactKind.SCORE, FactKind.COUNT


@pytest.mark.parametrize(
    ("whole", "said", "unsaid"),
    [
        pytest.param(fact(DATE, "--07-26"), fact(DATE, "--07"), ["26"], id="a day"),
        pytest.param(fact(DATE, "2017-07"), fact(DATE, "--07"), ["2017"], id="a year"),
        pytest.param(fact(DATE, "2017-07"), fact(COUNT, "2017"), ["--07"], id="a month"),
        pytest.param(fact(DATE, "2017-07-26"), fact(DATE, "--07"), ["2017", "26"], id="two parts"),
        pytest.param(fact(DATE, "--07"), fact(DATE, "2017-07"), [], id="nothing"),
        pytest.param(fact(SCORE, "4:0"), fact(COUNT, "4"), ["0"], id="a result"),
        pytest.param(fact(SCORE, "6:6"), fact(COUNT, "6"), ["6"], id="a draw"),
        pytest.param(fact(SCORE, "4:0"), fact(SCORE, "4:1"), [], id="two results"),
    ],
)
def test_the_rest_is_soft(whole: Fact, said: Fact, unsaid: list[str]) -> None:
    found = list(rests(whole, said))
    assert [str(rest.value) for rest in found] == unsaid
    assert all(rest.strength is Strength.SOFT and rest.span == whole.span for rest in found)
