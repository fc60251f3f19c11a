from __future__ import annotations

import pytest

from i18nlint.align.moments import without_moments
from i18nlint.model.fact import Fact, FactKind, Reading
from i18nlint.model.text import Span


def _fact(kind: FactKind, *values: str) -> Fact:
    return Fact(tuple(Reading(kind, value) for value in values), Span(0, 1), values[0])


def _date(*values: str) -> Fact:
    return _fact(FactKind.DATE, *values)


def _time(*values: str) -> Fact:
    return _fact(FactKind.TIME, *values)


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ((_date("2026-03-03"), _time("18:00")), (_date("2026-03-04"), _time("03:00", "15:00"))),
        ((_date("--12-31"), _time("23:30")), (_date("--12-31"), _time("22:30"))),
        ((_time("08:00"), _date("2026-01-01")), (_date("2025-12-31"), _time("14:15"))),
    ],
    ids=["Seoul", "an hour", "another year"],
)
def test_one_moment_in_two_zones_is_set_aside(
    ours: tuple[Fact, ...], theirs: tuple[Fact, ...]
) -> None:
    assert without_moments(ours, theirs) == ([], [])


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ((_date("2026-03-03"),), (_date("2026-03-04"),)),
        ((_time("18:00"),), (_time("19:00"),)),
        ((_date("2026-03-03"), _time("18:00")), (_date("2026-03-05"), _time("18:00"))),
        ((_date("2026-03-03"), _time("18:00")), (_date("2026-03-03"), _time("18:07"))),
        ((_date("2026-03"), _time("18:00")), (_date("2026-04"), _time("19:00"))),
        ((_date("2026-03-03"), _time("18:00")), (_date("2026-03-04"),)),
        ((_date("2026-03-03"), _time("1:00"), _time("2:00")), (_date("2026-03-03"), _time("3:00"))),
    ],
    ids=["day alone", "hour alone", "two days", "odd minutes", "no day", "no hour", "two hours"],
)
def test_everything_else_stays(ours: tuple[Fact, ...], theirs: tuple[Fact, ...]) -> None:
    assert without_moments(ours, theirs) == (ours, theirs)
