"""What is suggested for a name that was misspelt."""

from __future__ import annotations

import pytest

from i18nlint.config.suggest import begun_or_near, did_you_mean


@pytest.mark.parametrize(
    ("name", "hint"),
    [("N0O1", ""), ("n002", 'did you mean "N002"?'), ("kiet", 'did you mean "kite"?')],
    ids=["as near to either", "letter case", "the nearest"],
)
def test_no_name_is_suggested_that_is_no_nearer_than_another(name: str, hint: str) -> None:
    assert did_you_mean(name, ["N001", "N002", "N011", "kite", "tail"]) == hint


def test_of_names_that_begin_alike_one_alone_is_no_list() -> None:
    assert begun_or_near("link", ["link-target", "kite"]) == ""
    assert begun_or_near("link", ["link-a", "link-b"]) == "there are link-a and link-b"
