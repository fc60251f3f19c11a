"""Letters counted by rows against the regular expression that they stand for."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from i18nlint.facts.language import _SCRIPTS
from i18nlint.facts.scripts import Letters

EDGES = sorted(
    {chr(ord(end) + by) for ranges in _SCRIPTS.values() for end in ranges for by in (0, 1)}
)


@pytest.mark.parametrize("ranges", _SCRIPTS.values(), ids=_SCRIPTS)
@given(st.text(st.one_of(st.characters(), st.sampled_from(EDGES))))
def test_as_many_letters_are_counted_as_the_ranges_match(ranges: str, text: str) -> None:
    expected = len(re.findall(f"[{ranges}]", text))
    assert Letters.of(ranges).count(text) == [expected]


def test_every_letter_of_all_ranges_is_counted_in_one_go() -> None:
    text = "".join(map(chr, range(0x10000)))
    expected = [len(re.findall(f"[{ranges}]", text)) for ranges in _SCRIPTS.values()]
    assert Letters.of(*_SCRIPTS.values()).count(text) == expected
