"""Dates of the frontmatter."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks.frontmatter import frontmatter
from i18nlint.facts.timestamps import as_date, is_near

PairOf = Callable[..., Pair]


def post(matter: str) -> str:
    return f"---\n{matter}\n---\n\nOne sentence.\n"


def test_days_that_are_weeks_apart_are_hardly_a_slip_of_the_pen(pair_of: PairOf) -> None:
    (finding,) = frontmatter(pair_of(post("date: 2024-07-27"), post("date: 2024-09-18")))
    assert finding.score < 0.6
    (finding,) = frontmatter(pair_of(post("date: 2024-07-05"), post("date: 2024-07-31")))
    assert finding.score < 0.6  # a translation published later
    (finding,) = frontmatter(pair_of(post("date: 2024-07-31"), post("date: 2024-07-05")))
    assert finding.score >= 0.6  # than what it translates
    assert is_near(date(2026, 2, 28), date(2026, 3, 1))
    assert is_near(date(2025, 3, 1), date(2026, 3, 1))
    assert not is_near(date(2025, 3, 1), date(2026, 4, 1))


@pytest.mark.parametrize("text", ["2026-13-01", "today", "2026-02-15x", ""])
def test_what_is_no_date_is_none(text: str) -> None:
    assert as_date(text) is None


@pytest.mark.parametrize(
    ("moment", "told"),
    [("2026-02-16T00:00:00.000Z", True), ("2026-02-16 08:00 +09:00", False)],
    ids=["a day that a tool wrote", "a moment"],
)
def test_midnight_of_utc_is_a_day_alone(moment: str, told: bool, pair_of: PairOf) -> None:
    pair = pair_of(post("pubDate: 2026-02-15"), post(f"pubDate: {moment}"))
    assert [one.rule for one in frontmatter(pair)] == (["frontmatter-value"] if told else [])


@pytest.mark.parametrize(
    ("address", "is_note"),
    [("https://b.dev/die-boje", True), ("https://a.dev/buoy", False), ("die-boje", False)],
    ids=["published each for itself", "one address", "no address"],
)
def test_versions_with_addresses_of_their_own_have_dates_of_their_own(
    address: str, is_note: bool, pair_of: PairOf
) -> None:
    fields = "date: 2026-02-{}\nextra:\n  shared:\n    - [b.dev, {}]"
    source = post(fields.format(17, "https://a.dev/buoy"))
    found = frontmatter(pair_of(source, post(fields.format(15, address))))
    scores = [one.score for one in found if one.arguments["key"] == "date"]
    assert [score < 0.6 for score in scores] == [is_note]
