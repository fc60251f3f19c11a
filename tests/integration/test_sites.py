"""Small sites of our own, laid out and marked up as generators want it; all is right there."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

import benchmarks.heldout
from i18nlint.cli import main

SITES = sorted((Path(benchmarks.heldout.__path__[0]) / "sites").iterdir())
LEAST_VERSIONS = 3
NO_POSTS = {".vitepress", "LANGS.md"}
"""Settings of generators: GitBook lists its languages in Markdown."""


@pytest.fixture(params=SITES, ids=[site.name for site in SITES])
def site(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a site, which is where the tool is run."""
    folder: Path = request.param
    monkeypatch.chdir(folder)
    return folder


def test_every_post_is_found_in_all_its_languages(site: Path) -> None:
    shown = CliRunner().invoke(main, ["layout", "--isolated", "--output-format", "json"])
    found = [
        path
        for one in json.loads(shown.stdout)["sites"]
        for group in one["groups"]
        for path in group["versions"].values()
        if len(group["versions"]) >= LEAST_VERSIONS
    ]
    written = [path for path in site.rglob("*.md*") if not NO_POSTS & set(path.parts)]
    assert sorted(found) == sorted(path.relative_to(site).as_posix() for path in written)


def test_a_right_translation_gives_nobody_work(site: Path) -> None:
    arguments = ["check", "--isolated", "--no-cache", "--output-format", "json"]
    shown = CliRunner().invoke(main, arguments)
    loud = [
        (one["rule"], one["message"])
        for one in json.loads(shown.stdout)["diagnostics"]
        if one["severity"] != "info"
    ]
    assert (site.name, loud) == (site.name, [])
