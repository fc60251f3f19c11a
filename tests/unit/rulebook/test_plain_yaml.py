"""The quick reader of rule pages against PyYAML."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from i18nlint.rulebook.load import builtin_directory
from i18nlint.rulebook.plain_yaml import read_plain

PAGES = [page for page in sorted(builtin_directory().glob("*.md")) if page.name != "README.md"]
lines = st.text(st.sampled_from("aNofFy01 :,;.-_[]{}#'\"\\\t"), max_size=20).map("key: {}".format)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_the_head_of_each_of_our_pages_is_plain(page: Path) -> None:
    head = page.read_text("utf-8").split("---\n")[1]
    assert read_plain(head) == yaml.safe_load(head)


@given(st.lists(lines, min_size=1, max_size=3))
def test_what_is_plain_is_read_as_pyyaml_reads_it(found: list[str]) -> None:
    text = "\n".join(found)
    plain = read_plain(text)
    if plain is not None:
        assert plain == yaml.safe_load(text)


@pytest.mark.parametrize(
    "text",
    [
        "severity: off",
        "variants: {cell: off}",
        "related: [no, yes]",
        'code: "N-\\x30"',
        "since: 0.1",
        "since: 2026-11-22",
        "summary: a # b",
        "summary: this: that",
        "options:\n  least: 3",
        "name: a\nname: b",
        "name:",
        "",
    ],
)
def test_what_is_not_plain_is_left_to_pyyaml(text: str) -> None:
    assert read_plain(text) is None
