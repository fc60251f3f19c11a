"""Addresses as messages show them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from i18nlint.checks.links.addresses import shown_apart

SITE = "https://journal.example.org/"
LONG = "harbours/of/the/north/and/the/south/with/all/their/lights"


@pytest.mark.parametrize(
    ("one", "other", "shown"),
    [
        ("/a", "/b", ("/a", "/b")),
        (
            f"{SITE}{LONG}/1998",
            f"{SITE}{LONG}/1989",
            (
                f"{SITE}…and/the/south/with/all/their/lights/1998",
                f"{SITE}…and/the/south/with/all/their/lights/1989",
            ),
        ),
        (
            f"{SITE}kites/{LONG}",
            f"{SITE}lamps",
            (f"{SITE}kites/harbours/of/the/north/and/the/sout…", f"{SITE}lamps"),
        ),
        (
            f"../{LONG}/{LONG}/kite.md",
            f"../{LONG}/{LONG}/lamp.md",
            (
                "…harbours/of/the/north/and/the/south/with/all/their/lights/kite.md",
                "…harbours/of/the/north/and/the/south/with/all/their/lights/lamp.md",
            ),
        ),
    ],
    ids=["short", "the end differs", "the beginning differs", "a path alone"],
)
def test_the_host_and_what_differs_are_shown(one: str, other: str, shown: tuple[str, str]) -> None:
    assert shown_apart(one, other) == shown


@given(st.text("/ab#", max_size=200), st.text("/ab#", max_size=200), st.sampled_from(["", SITE]))
def test_what_differs_is_shown_of_both(one: str, other: str, site: str) -> None:
    left, right = shown_apart(site + one, site + other)
    assert (left == right) is (one == other)
    assert max(len(left), len(right)) <= 70
