"""What a configuration decides, and what is said of one that is wrong."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from click.testing import Result

Run = Callable[..., Result]
Site = Callable[[Mapping[str, str]], Path]


def test_an_error_in_the_configuration_has_its_line(site: Site, run: Run) -> None:
    site({"i18nlint.toml": 'contract = "auto"\nfail-onn = "error"\n'})
    done = run("check")
    assert done.exit_code == 2
    assert done.stderr.startswith("error: i18nlint.toml:2:1: ")
    assert "fail-on" in done.stderr.split("hint:")[1]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        pytest.param(
            'select = "N001"\n',
            '1:1: "select" must be a list, not a string\n  hint: write it in brackets: ["N001"]',
            id="no list",
        ),
        pytest.param(
            "ignore = [3]\n", '1:11: each of "ignore" must be a string, not a number', id="member"
        ),
        pytest.param(
            '\npatterns = ["posts/{path}.md"]\n',
            '2:13: pattern "posts/{path}.md" names no language and stands alone',
            id="pattern without languages",
        ),
    ],
)
def test_a_value_that_cannot_be_has_its_place(
    drift: Path, run: Run, text: str, message: str
) -> None:
    (drift / "i18nlint.toml").write_text(text, encoding="utf-8")
    done = run("check")
    assert done.exit_code == 2
    assert done.stderr.startswith(f"error: i18nlint.toml:{message}")


@pytest.mark.parametrize(
    ("name", "text", "place"),
    [
        pytest.param("i18nlint.toml", 'ignore = ["N001", "N0O1"]\n', "1:19", id="selector"),
        pytest.param("i18nlint.toml", '\n[severity]\nN0O1 = "off"\n', "3:1", id="severity"),
        pytest.param("i18nlint.toml", "[rules.N0O1]\n", "1:1", id="options"),
        pytest.param(
            "i18nlint.toml",
            '[[overrides]]\npaths = ["a"]\nignore = ["N0O1"]\n',
            "3:11",
            id="override",
        ),
        pytest.param(
            "pyproject.toml", '[tool.i18nlint]\nselect = ["N0O1"]\n', "2:11", id="pyproject.toml"
        ),
    ],
)
def test_a_rule_that_a_configuration_misspells_has_its_line(
    drift: Path, run: Run, name: str, text: str, place: str
) -> None:
    (drift / name).write_text(text, encoding="utf-8")
    done = run("check")
    assert done.exit_code == 2
    assert f"{name}:{place}: " in done.stderr
    assert 'there is no rule "N0O1"\n  hint: did you mean "N001"?' in done.stderr


@pytest.mark.parametrize(
    ("pattern", "note"),
    [
        ("docs/*", ""),
        ("*/index.*", ""),
        ("docs/ko/", 'no post has the path "docs/ko/"; did you mean "docs/ko/*"?'),
        ("docs/ko", 'no post has the path "docs/ko"; did you mean "docs/ko/*"?'),
        ("dosc/*", 'no post has the path "dosc/*"'),
    ],
)
def test_an_override_of_no_post_is_said(drift: Path, run: Run, pattern: str, note: str) -> None:
    text = f'[[overrides]]\npaths = ["{pattern}"]\ncontract = "facts"\n'
    (drift / "i18nlint.toml").write_text(text, encoding="utf-8")
    assert run("check").stderr == (f"note: overrides: {note}\n" if note else "")
    assert run("check", "docs/ko/index.md").stderr == "", "it may be of another post"


def test_a_pattern_of_no_post_beside_others_is_said(drift: Path, run: Run) -> None:
    text = 'patterns = ["docs/{lang}/{path}.{ext}", "dosc/{lang}/{path}.{ext}"]\n'
    (drift / "i18nlint.toml").write_text(text, encoding="utf-8")
    assert run("check").stderr == 'note: patterns: no post follows "dosc/{lang}/{path}.{ext}"\n'
    assert run("check", "docs/ko/index.md").stderr == ""


def test_the_beginning_of_rules_names_brings_them_all(run: Run) -> None:
    told = run("check", "--select", "number").stderr
    assert "hint: there are number-changed, number-extra, number-format and" in told


def test_rule_paths_that_lead_nowhere_have_their_line(drift: Path, run: Run) -> None:
    (drift / "i18nlint.toml").write_text('\nrule-paths = ["gone"]\n', encoding="utf-8")
    assert "i18nlint.toml:2:15: rule-paths: 'gone' does not exist" in run("check").stderr


def test_the_table_of_another_file_is_an_error_that_says_so(drift: Path, run: Run) -> None:
    (drift / "i18nlint.toml").write_text("[tool.i18nlint]\n", encoding="utf-8")
    done = run("check")
    assert done.exit_code == 2
    assert "i18nlint.toml:1:1: " in done.stderr
    assert "[tool.i18nlint] is for pyproject.toml" in done.stderr


def test_what_only_looks_like_a_configuration_is_said_to_be_none(drift: Path, run: Run) -> None:
    (drift / ".i18nlint.yml").write_text("source-language: ko\n", "utf-8")
    note = "note: .i18nlint.yml was not read: the configuration is called i18nlint.toml"
    assert note in run("check").stderr
    assert note not in run("check", "--isolated").stderr


def test_settings_that_do_nothing_yet_are_named(drift: Path, run: Run) -> None:
    text = (
        'glossary = ["a.csv"]\n[rules.number-changed]\nfactor = 2\n'
        '[languages-config.de]\nnumber-format = "de-CH"\ncoverage = "partial"\n'
    )
    (drift / "i18nlint.toml").write_text(text, encoding="utf-8")
    done = run("check")
    assert done.exit_code == 1
    assert [line.split()[1] for line in done.stderr.strip().split("\n")] == [
        "glossary",
        "rules.number-changed",
        "languages-config.de.number-format",
    ]


def test_a_configuration_in_the_given_folder_wins(drift: Path, run: Run) -> None:
    (drift / "i18nlint.toml").write_text('select = ["E"]\n', encoding="utf-8")
    assert run("check").exit_code == 0
    (drift / "docs/i18nlint.toml").write_text('fail-on = "error"\n', encoding="utf-8")
    inside = run("check", "docs", "--output-format", "concise", "--quiet")
    assert inside.exit_code == 1
    assert inside.stdout.startswith("docs/ko/index.md:8:10: error N001 number-changed: ")
    assert run("check", "docs", "--isolated").exit_code == 1
    chosen = run("check", "docs", "--config", "i18nlint.toml")
    assert chosen.exit_code == 0


def test_a_configuration_kept_aside_leaves_the_root_where_it_is(drift: Path, run: Run) -> None:
    (drift / "ci").mkdir()
    (drift / "ci/strict.toml").write_text('min-confidence = "high"\n', encoding="utf-8")
    done = run("check", "--config", "ci/strict.toml", "--output-format", "concise", "--quiet")
    assert done.exit_code == 1
    assert done.stdout.startswith("docs/ko/index.md:8:10: ")


def test_a_source_language_that_no_post_has_is_said(drift: Path, run: Run) -> None:
    said = "note: no post under docs/{lang}/{path}.{ext} has a version in fr; en was taken"
    assert run("check", "--source-language", "fr").stderr.startswith(said)
    assert run("check", "--source-language", "fr", "docs/ko/disk.md").stderr == ""
    assert run("check", "--source-language", "ko").stderr == ""
    (drift / "i18nlint.toml").write_text('source-language = "fr"\n', encoding="utf-8")
    assert run("check").stderr.startswith(said)


def test_a_configuration_that_is_not_above_all_that_is_checked_is_said_to_be_passed_by(
    drift: Path, run: Run
) -> None:
    for package in ("tea", "salt"):
        shutil.copytree(drift / "docs", drift / "packages" / package / "docs")
    (drift / "packages/tea/i18nlint.toml").write_text('ignore = ["N001"]\n', encoding="utf-8")
    note = "note: packages/tea/i18nlint.toml was not read: check packages/tea by itself\n"
    assert run("check").stderr == note
    assert run("check", "packages/salt", "packages/tea").stderr == note
    assert run("check", "packages/tea").stderr == run("check", "--isolated").stderr == ""
