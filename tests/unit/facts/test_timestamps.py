"""Dates of the frontmatter: the moment that a notation means, and what another one may be."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from i18nlint.facts.timestamps import as_date, is_near, is_slip_of_day, same_day


def moment(text: str) -> date:
    found = as_date(text)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("2026-02-15", date(2026, 2, 15)),
        ("2026/2/5", date(2026, 2, 5)),
        ("2026-02-15T00:00:00.000Z", date(2026, 2, 15)),
        ("2026-02-15 00:00", date(2026, 2, 15)),
        ("2026-02-15T00:30", datetime(2026, 2, 15, 0, 30, tzinfo=UTC)),
        ("2026-02-15 12:00:07 UTC", datetime(2026, 2, 15, 12, 0, 7, tzinfo=UTC)),
        ("2026-02-15T00:00:00+09:00", datetime(2026, 2, 14, 15, tzinfo=UTC)),
        ("2026-02-15T21:15:00-0330", datetime(2026, 2, 16, 0, 45, tzinfo=UTC)),
        ("0001-01-01T00:00:00+09:00", date(1, 1, 1)),
        ("9999-12-31T23:00:00-05:00", date(9999, 12, 31)),
        ("2026-02-30", None),
        ("2026-02-15T25:00", None),
        ("15.02.2026", None),
    ],
)
def test_a_date_is_a_day_or_a_moment_of_utc(text: str, meant: date | None) -> None:
    found = as_date(text)
    assert (type(found), found) == (type(meant), meant)


@pytest.mark.parametrize(
    ("one", "other", "is_same"),
    [
        ("2026-02-15", "2026-02-15T00:00:00Z", True),
        ("2026-02-15", "2026-02-14T15:00:00Z", True),
        ("2026-02-15", "2026-02-14T11:00:00Z", False),
        ("2026-02-15", "2026-02-16", False),
        ("2026-02-15T09:00:10Z", "2026-02-15T09:00:40Z", True),
        ("2026-02-15T09:00:00Z", "2026-02-16T08:58:59Z", True),
        ("2026-02-15T09:00:00Z", "2026-02-16T08:59:00Z", False),
    ],
)
def test_another_day_differs_and_another_time_zone_does_not(
    one: str, other: str, *, is_same: bool
) -> None:
    assert same_day(moment(one), moment(other)) is is_same
    assert same_day(moment(other), moment(one)) is is_same


@pytest.mark.parametrize(
    ("one", "other", "is_slip"),
    [
        ("2026-06-09T04:31:40Z", "2026-06-10T04:31:45Z", True),
        ("2026-06-09T04:31:40Z", "2026-06-10T04:32:40Z", True),
        ("2026-06-09T04:31:40Z", "2026-06-10T04:32:41Z", False),
        ("2026-06-09T04:31:40Z", "2026-06-09T04:31:45Z", False),
        ("2025-06-09T04:31:40Z", "2026-06-09T04:31:40Z", True),
        ("2025-05-09T04:31:40Z", "2026-06-09T04:31:40Z", False),
        ("2026-06-09T04:31:00Z", "2026-06-10T04:31:45Z", False),
        ("2026-06-09", "2026-06-10", False),
    ],
)
def test_a_slip_of_the_day_keeps_the_time_to_the_minute(
    one: str, other: str, *, is_slip: bool
) -> None:
    assert is_slip_of_day(moment(one), moment(other)) is is_slip


@pytest.mark.parametrize(
    ("one", "other", "near"),
    [
        ("2026-02-28", "2026-03-01", True),
        ("2026-02-15", "2025-02-15", True),
        ("2026-02-15", "2026-02-18", True),
        ("2026-02-15", "2026-03-08", False),
        ("2026-02-09", "2026-02-12", False),
        ("2026-02-09", "2026-09-02", True),
        ("2026-02-09", "2025-09-02", False),
    ],
)
def test_a_slip_of_the_pen_is_a_day_or_a_digit_away(one: str, other: str, *, near: bool) -> None:
    assert is_near(moment(one), moment(other)) is near
