"""Layouts of site generators, and posts in many languages, as the benchmark has them."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest
from click.testing import CliRunner

from benchmarks.heldout.faults import faults
from benchmarks.heldout.layouts import Layout, differences, layouts
from benchmarks.heldout.posts import Post, posts
from i18nlint.cli import main

UNREAD = frozenset({"prefix", "prefix-dashed"})
"""Nobody has asked for posts/en.hello.md yet: --pattern tells where they are."""
LANGUAGES = 23
LEAST_FAULTS = 15


@pytest.mark.parametrize("layout", [pytest.param(found, id=found.name) for found in layouts()])
def test_a_layout_is_read_without_configuration(
    layout: Layout, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected = layout.build(tmp_path)
    monkeypatch.chdir(tmp_path)
    shown = CliRunner().invoke(main, ["layout", "--output-format", "json"])
    found = differences(layout, json.loads(shown.stdout), expected)
    assert bool(found) == (layout.name in UNREAD), found


def test_posts_exist_in_all_languages_that_we_know() -> None:
    assert len({language for post in posts() for language in post.versions}) == LANGUAGES


@pytest.mark.parametrize("post", [pytest.param(found, id=found.name) for found in posts()])
def test_faults_are_planted_where_the_source_has_the_same_line(post: Post) -> None:
    lengths = {len(text.split("\n")) for text in post.versions.values()}
    assert len(lengths) == 1
    language = next(tag for tag in post.versions if tag != post.source)
    planted = list(faults(post, language, random.Random(1)))  # noqa: S311 repeatable, not secret
    assert len(planted) >= LEAST_FAULTS
