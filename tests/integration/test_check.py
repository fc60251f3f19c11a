# ruff: noqa: E501 (lines of reports are as wide as the terminal they are for)
from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Mapping
from importlib.resources import files
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from click.testing import Result
from inline_snapshot import snapshot

Run = Callable[..., Result]
Site = Callable[[Mapping[str, str]], Path]


@pytest.mark.usefixtures("blog")
def test_versions_that_agree_are_passed_in_one_line(run: Run) -> None:
    done = run("check")
    assert done.exit_code == 0
    assert done.stdout == snapshot(
        "2 posts, 2 languages: 8 numbers, 2 links, 2 code blocks agree.\n"
    )


@pytest.mark.usefixtures("drift")
def test_a_changed_number_fails_the_run_and_both_sides_are_shown(run: Run) -> None:
    done = run("check")
    assert done.exit_code == 1
    assert done.stdout == snapshot("""\
error N001 number-changed: "362" in en is "326개" here
  § Notes on the new index ↔ § 새 색인의 기록
  en docs/en/index.md:8:21                                    ko docs/ko/index.md:8:10
  8 │ The new index reads 362 documents in 1.5 seconds. The…  8 │ 새 색인은 문서 326개를 1.5초에 읽는다. 자세한 내용은 …
    │                     ---                                   │                ^^^^^
  help: "362개" would agree with en
  intended? <!-- i18nlint-disable-next-block number-changed: reason -->

1 error in 1 of 2 posts
  What a rule means and when it is wrong: i18nlint explain number-changed
  The source language was taken to be en, a guess; --source-language settles it.
2 posts, 2 languages: 8 numbers, 2 links, 2 code blocks compared.
""")


@pytest.mark.usefixtures("drift")
@pytest.mark.parametrize(
    ("options", "expected"),
    [
        pytest.param(["--exit-zero"], 0, id="exit-zero"),
        pytest.param(["--ignore", "number-changed"], 0, id="the rule is ignored by name"),
        pytest.param(["--ignore", "N"], 0, id="the family is ignored"),
        pytest.param(["--select", "S,L"], 0, id="other rules are selected"),
        pytest.param(["--select", "S", "--extend-select", "N001"], 1, id="selected beside others"),
        pytest.param(["--severity", "number-changed=warning"], 0, id="no more than a warning"),
        pytest.param(
            ["--severity", "number-changed=warning", "--fail-on", "warning"], 1, id="warnings fail"
        ),
        pytest.param(["--severity", "number-changed=off"], 0, id="switched off"),
        pytest.param(["--fail-on", "off"], 0, id="nothing fails"),
        pytest.param(["docs/ko/disk.md"], 0, id="the other post is checked"),
        pytest.param(["docs/en/index.md"], 1, id="the source stands for its post"),
        pytest.param(["docs/ko/index.md", "--jobs", "2", "--no-cache"], 1, id="for later"),
    ],
)
def test_options_decide_what_fails(run: Run, options: list[str], expected: int) -> None:
    done = run("check", *options)
    assert done.exit_code == expected, done.output


def test_a_file_without_other_versions_is_fine_and_said(blog: Path, run: Run) -> None:
    (blog / "README.md").write_text("# Read me\n", encoding="utf-8")
    done = run("check", "README.md")
    assert done.exit_code == 0
    assert done.stderr.startswith("note: README.md was not checked: ")


@pytest.mark.skipif(sys.platform == "win32", reason="no name has a newline there")
def test_a_name_with_a_newline_breaks_no_line(blog: Path, run: Run) -> None:
    (blog / "two\nlines.md").write_text("# Two\n", encoding="utf-8")
    assert "note: two␊lines.md was not checked: " in run("check", "two\nlines.md").stderr


def test_a_site_behind_a_symlink_is_found_with_its_configuration(
    drift: Path, run: Run, tmp_path_factory: pytest.TempPathFactory
) -> None:
    (drift / "i18nlint.toml").write_text('fail-on = "error"\n', encoding="utf-8")
    link = tmp_path_factory.mktemp("links") / "blog"
    link.symlink_to(drift, target_is_directory=True)
    done = run("check", str(link / "docs"), "--output-format", "json")
    assert done.exit_code == 1, done.output
    (diagnostic,) = json.loads(done.stdout)["diagnostics"]
    assert diagnostic["target"]["path"] == "docs/ko/index.md"


def test_a_folder_elsewhere_is_its_own_root(
    drift: Path, run: Run, tmp_path_factory: pytest.TempPathFactory, monkeypatch: Any
) -> None:
    monkeypatch.chdir(tmp_path_factory.mktemp("elsewhere"))
    done = run("check", str(drift), "--output-format", "json")
    assert done.exit_code == 1
    report = json.loads(done.stdout)
    assert Path(report["root"]).resolve() == drift.resolve()
    assert report["diagnostics"][0]["target"]["path"] == "docs/ko/index.md"


@pytest.mark.usefixtures("drift")
def test_the_json_of_a_run_keeps_to_its_schema(run: Run) -> None:
    done = run("check", "--output-format", "json")
    report = json.loads(done.stdout)
    schema = json.loads(files("i18nlint.report").joinpath("schema/report-v1.json").read_text())
    jsonschema.Draft202012Validator(schema).validate(report)
    assert report["root"] == "."
    assert report["summary"]["groups"] == 2
    assert report["summary"]["by_severity"]["error"] == 1
    (diagnostic,) = (d for d in report["diagnostics"] if d["severity"] == "error")
    assert diagnostic["rule"] == "number-changed"
    assert diagnostic["group"] == "docs/index"


def test_a_report_can_be_written_to_a_file(drift: Path, run: Run) -> None:
    done = run("check", "--output", "report.txt", "--color", "always")
    assert done.exit_code == 1
    assert done.stdout == ""
    text = (drift / "report.txt").read_text(encoding="utf-8")
    assert "\x1b[1;31merror N001 number-changed" in text


@pytest.mark.usefixtures("drift")
@pytest.mark.parametrize(
    ("environment", "options", "coloured"),
    [
        pytest.param({}, [], False, id="a pipe"),
        pytest.param({"FORCE_COLOR": "1"}, [], True, id="FORCE_COLOR"),
        pytest.param({"FORCE_COLOR": "0"}, [], False, id="FORCE_COLOR=0"),
        pytest.param({"FORCE_COLOR": "1", "NO_COLOR": "1"}, [], False, id="NO_COLOR wins"),
        pytest.param({"NO_COLOR": "1"}, ["--color", "always"], True, id="the option wins"),
        pytest.param({"FORCE_COLOR": "1"}, ["--color", "never"], False, id="never"),
    ],
)
def test_colours_are_used_where_wanted(
    run: Run,
    monkeypatch: pytest.MonkeyPatch,
    environment: dict[str, str],
    options: list[str],
    coloured: bool,
) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert ("\x1b[" in run("check", *options).stdout) is coloured


@pytest.mark.usefixtures("drift")
def test_statistics_count_instead_of_listing(run: Run) -> None:
    done = run("check", "--statistics", "--quiet")
    assert done.exit_code == 1
    assert done.stdout == snapshot(
        "      1  error   N001 number-changed                1 post   ko\n"
    )


def test_the_version_costs_nothing_but_click() -> None:
    code = (
        "import sys\nfrom i18nlint.cli import main\n"
        "try:\n    main(['--version'])\nexcept SystemExit:\n    pass\n"
        "print(sorted(name for name in sys.modules if name.startswith('i18nlint')))\n"
        "heavy = {'yaml', 'markdown_it', 'wcwidth', 'json', 'dataclasses'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run(  # noqa: S603 (our own interpreter)
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert done.stdout == snapshot("""\
i18nlint 0.1.0
['i18nlint', 'i18nlint.cli', 'i18nlint.cli.program', 'i18nlint.errors']
[]
""")
