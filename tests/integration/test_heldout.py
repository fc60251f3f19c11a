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

UNREAD = frozenset[str]()
"""Layouts that are not read; --pattern tells where their files are."""
LANGUAGES = 49
SPLIT = frozenset({("first-sensor", "es")})
"""Translations that split or merge paragraphs."""
LEAST_FAULTS = 6
"""In the shortest posts, a title and four blocks, in languages of which the tables know little."""


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
    parallel = [tag for tag in post.versions if (post.name, tag) not in SPLIT]
    lengths = {len(post.versions[tag].split("\n")) for tag in parallel}
    assert len(lengths) == 1
    language = next(tag for tag in parallel if tag != post.source)
    planted = list(faults(post, language, random.Random(1)))  # noqa: S311 repeatable, not secret
    assert len(planted) >= LEAST_FAULTS


@pytest.mark.parametrize(("name", "language"), sorted(SPLIT))
def test_where_lines_are_not_parallel_structure_alone_is_planted(name: str, language: str) -> None:
    post = next(found for found in posts() if found.name == name)
    kinds = {fault.kind for fault in faults(post, language, random.Random(1))}  # noqa: S311
    assert "section dropped" in kinds
    assert not kinds & {"value", "paragraph untranslated"}
