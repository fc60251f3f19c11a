"""Comments that the report offers, put where it points."""

from __future__ import annotations

import json
import shutil
from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest

from i18nlint.model.document import Document
from i18nlint.model.language import LanguageTag
from i18nlint.model.text import Position
from i18nlint.parse.document import parse_document

from .conftest import Run, Site, edit

BLOG = Path(__file__).parents[2] / "examples" / "blog"
OFFER, PLACE = "intended? ", "add to the frontmatter: "


def report(run: Run, *options: str) -> dict[str, Any]:
    done = run("check", *options, "--output-format", "json")
    assert done.exit_code in (0, 1), done.output
    data: dict[str, Any] = json.loads(done.stdout)
    return data


def offers(run: Run, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the report for people offers for each finding, in `reading_order`."""
    monkeypatch.setenv("COLUMNS", "200")
    lines = run("check", "--verbose").stdout.split("\n")
    offered = [line.strip() for line in lines if line.strip().startswith(OFFER)]
    return [line.removeprefix(OFFER).removeprefix(PLACE) for line in offered]


def reading_order(diagnostic: dict[str, Any]) -> tuple[str, int, int]:
    """Post by post, and each as its source goes."""
    start = (diagnostic["source"] or diagnostic["target"])["range"]["start"]
    return diagnostic["group"], start["line"], start["column"]


def put(path: Path, document: Document, offer: str, position: Position) -> None:
    """Writes the comment above the block at the position, or the setting into the frontmatter."""
    offset = document.source.offset(position)
    line = 2
    if offer.startswith(("<!--", "{/*")):
        above = [b for b in document.blocks if b.span.start <= offset <= b.span.end]
        line = document.source.position(above[0].span.start).line
    lines = path.read_text(encoding="utf-8").split("\n")
    path.write_text("\n".join([*lines[: line - 1], offer, *lines[line - 1 :]]), encoding="utf-8")


@pytest.fixture(params=["md", "mdx"])
def copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> Path:
    """The example blog, its posts as Markdown or as MDX."""
    shutil.copytree(BLOG, tmp_path / "blog")
    for path in (tmp_path / "blog").rglob("*.md"):
        path.rename(path.with_suffix(f".{request.param}"))
    monkeypatch.chdir(tmp_path / "blog")
    return tmp_path / "blog"


def test_what_the_report_offers_silences_its_finding(
    copy: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = report(run, "--verbose")
    offered = offers(run, monkeypatch)
    found = sorted(before["diagnostics"], key=reading_order)
    assert len(found) >= 6
    assert len(offered) == len(found)
    places = defaultdict(list)
    for diagnostic, offer in zip(found, offered, strict=True):
        side = diagnostic[diagnostic["primary"]] or diagnostic["source"]
        start = side["range"]["start"]
        places[side["path"]].append((Position(start["line"], start["column"]), offer))
    for name, here in places.items():
        path = copy / name
        for position, offer in sorted(here, reverse=True):
            document = parse_document(name, path.read_bytes(), LanguageTag("ko"))
            put(path, document, offer, position)
    after = report(run, "--verbose")
    assert after["diagnostics"] == []
    assert after["summary"]["suppressed"] == len(found)
    assert after["summary"]["groups"] == before["summary"]["groups"]


@pytest.mark.usefixtures("drift")
def test_suppressed_findings_are_counted_and_do_not_fail_the_run(run: Run, blog: Path) -> None:
    assert run("check").exit_code == 1
    edit(
        blog / "docs/ko/index.md",
        "새 색인은 문서",
        "<!-- i18nlint-disable-next-block number-changed: 국내판 -->\n새 색인은 문서",
    )
    done = run("check")
    assert done.exit_code == 0
    assert "1 finding suppressed by comments" in done.stdout
    summary = report(run)["summary"]
    assert (summary["findings"], summary["suppressed"]) == (0, 1)


def test_a_comment_left_behind_is_a_warning(run: Run, blog: Path) -> None:
    edit(
        blog / "docs/ko/index.md",
        "새 색인은 문서",
        "<!-- i18nlint-disable-next-block number-changed: 국내판 -->\n새 색인은 문서",
    )
    done = run("check", "--output-format", "concise", "--quiet")
    assert done.exit_code == 0
    assert done.stdout == (
        "docs/ko/index.md:8:1: warning E004 unused-suppression: "
        "this suppresses no finding of number-changed\n"
    )
    assert run("check", "--ignore", "number-changed").stdout.count("E004") == 0


@pytest.mark.parametrize(
    "frontmatter",
    [
        pytest.param("---\ntitle: {0}\ndate: {1}\n---\n", id="yaml"),
        pytest.param('+++\ntitle = "{0}"\ndate = {1}\n+++\n', id="toml"),
        pytest.param('{{\n"title": "{0}",\n"date": "{1}"\n}}\n', id="json"),
    ],
)
def test_the_setting_offered_is_in_the_notation_of_the_frontmatter(
    site: Site,
    run: Run,
    monkeypatch: pytest.MonkeyPatch,
    frontmatter: str,
) -> None:
    root = site(
        {
            "docs/en/tea.md": frontmatter.format("Tea", "2026-03-02") + "\nTea.\n",
            "docs/ko/tea.md": frontmatter.format("차", "2026-03-03") + "\n차.\n",
        }
    )
    (offer,) = offers(run, monkeypatch)
    path = root / "docs/ko/tea.md"
    lines = path.read_text(encoding="utf-8").split("\n")
    lines.insert(1, offer)
    path.write_text("\n".join(lines), encoding="utf-8")
    summary = report(run, "--verbose")["summary"]
    assert (summary["findings"], summary["suppressed"]) == (0, 1)


def test_a_number_in_the_frontmatter_is_silenced_there(
    site: Site, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    post = "---\nsummary: {0}\n---\n\nTea.\n"
    root = site(
        {
            "docs/en/tea.md": post.format("Ready in 4 minutes"),
            "docs/ko/tea.md": post.format("6분이면 됩니다"),
        }
    )
    (offer,) = offers(run, monkeypatch)
    assert offer == "i18nlint: {ignore: [number-changed]}"
    edit(root / "docs/ko/tea.md", "---\nsummary", f"---\n{offer}\nsummary")
    summary = report(run, "--verbose")["summary"]
    assert (summary["findings"], summary["suppressed"]) == (0, 1)
