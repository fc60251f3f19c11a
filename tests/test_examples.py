"""The example blog: six planted faults, six findings, and silence about everything else."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from inline_snapshot import snapshot

from i18nlint.cli import main

BLOG = Path(__file__).parent.parent / "examples" / "blog"
CLEAN = ("buoy-battery", "ingest-rewrite", "map-costs", "release-2-4")
LANGUAGES = {"ko", "ja", "en", "zh"}


def run(*arguments: str) -> tuple[int, Any]:
    done = CliRunner().invoke(main, [*arguments, "--output-format", "json"])
    assert done.exit_code in (0, 1), done.output
    return done.exit_code, json.loads(done.stdout)


@pytest.fixture(scope="module")
def diagnostics() -> list[dict[str, Any]]:
    return list(run("check", str(BLOG))[1]["diagnostics"])


def is_loud(diagnostic: dict[str, Any]) -> bool:
    return bool(diagnostic["severity"] != "info")


def placed(diagnostics: list[dict[str, Any]]) -> Iterator[tuple[str, str, str, int]]:
    """Severity, rule, language and line of each finding that asks for action."""
    for found in filter(is_loud, diagnostics):
        side = found[found["primary"]]
        name = f"{side['language']}/{Path(side['path']).stem}"
        yield found["severity"], found["rule"], name, side["range"]["start"]["line"]


def test_every_post_is_found_in_four_languages_with_korean_as_the_source() -> None:
    (site,) = run("layout", str(BLOG))[1]["sites"]
    assert site["source_language"] == "ko"
    assert [set(group["versions"]) for group in site["groups"]] == [LANGUAGES] * 6


def test_the_planted_faults_are_found_and_each_is_one_finding(
    diagnostics: list[dict[str, Any]],
) -> None:
    assert sorted(placed(diagnostics)) == snapshot(
        [
            ("error", "frontmatter-value", "zh/open-data", 6),
            ("error", "missing-section", "zh/storm-test", 55),
            ("error", "number-changed", "ja/storm-test", 49),
            ("error", "number-changed", "ko/open-data", 56),
            ("error", "table-rows", "en/storm-test", 41),
            ("error", "unit-changed", "en/open-data", 40),
        ]
    )


def test_the_blog_has_an_error_and_so_the_exit_code_is_1() -> None:
    assert run("check", str(BLOG))[0] == 1


@pytest.mark.parametrize("slug", CLEAN)
def test_versions_that_agree_give_no_warning_and_no_error(slug: str) -> None:
    exit_code, report = run("check", str(BLOG / "content" / "ko" / f"{slug}.md"))
    assert (exit_code, list(filter(is_loud, report["diagnostics"]))) == (0, [])
    assert report["summary"]["pairs"] == 3


def test_the_odd_one_out_is_named_even_when_it_is_the_source(
    diagnostics: list[dict[str, Any]],
) -> None:
    (found,) = (found for found in diagnostics if found["primary"] == "source")
    assert (found["source"]["language"], found["source"]["text"]) == ("ko", "15%")
    assert len(found["witnesses"]) == 2


def test_the_readme_lists_as_many_faults_as_are_found(diagnostics: list[dict[str, Any]]) -> None:
    text = (BLOG.parent / "README.md").read_text(encoding="utf-8")
    rows = [line for line in text.split("\n") if line.startswith(("| storm-", "| open-"))]
    assert len(rows) == len(list(filter(is_loud, diagnostics)))
