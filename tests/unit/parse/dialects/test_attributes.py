"""Attributes in braces, as directives and containers have them."""

from __future__ import annotations

import pytest

from i18nlint.parse.dialects.attributes import braced_attributes


@pytest.mark.parametrize(
    ("written", "attributes"),
    [
        ("{title=Low tide .wide}", (("class", "wide"), ("title", "Low tide"))),
        ('{title="Low tide" open}', (("title", "Low tide"), ("open", ""))),
        ("{open title=Tide lock=yes}", (("open", ""), ("title", "Tide"), ("lock", "yes"))),
    ],
    ids=["bare words", "a string", "a flag in front"],
)
def test_the_words_behind_a_bare_value_belong_to_it(
    written: str, attributes: tuple[tuple[str, str], ...]
) -> None:
    assert braced_attributes(written) == attributes
