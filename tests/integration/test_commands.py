from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from importlib.resources import files
from pathlib import Path

import jsonschema
import pytest
from click.testing import CliRunner, Result

from i18nlint.cli import main

Run = Callable[..., Result]
Site = Callable[[Mapping[str, str]], Path]


def test_help_lists_all_commands(run: Run) -> None:
    done = run("--help")
    assert done.exit_code == 0
    for command in ("check", "rules", "explain", "layout", "align", "facts"):
        assert f"\n  {command} " in done.stdout


@pytest.mark.parametrize("command", ["check", "rules", "explain", "layout", "align", "facts"])
def test_every_command_has_help(run: Run, command: str) -> None:
    done = run(command, "--help")
    assert done.exit_code == 0
    assert done.stdout.startswith(f"Usage: main {command}")


def test_a_mistyped_command_gets_a_suggestion(run: Run) -> None:
    done = run("chekc")
    assert done.exit_code == 2
    assert "Did you mean 'check'?" in done.stderr


@pytest.mark.usefixtures("blog")
def test_a_folder_instead_of_a_command_gets_the_command(run: Run) -> None:
    done = run("docs")
    assert done.exit_code == 2
    assert "i18nlint check docs" in done.stderr


def test_what_a_rule_says_keeps_its_column_on_a_narrow_terminal(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    lines = run("rules").stdout.split("\n")
    assert max(map(len, lines)) <= 80
    at = next(number for number, line in enumerate(lines) if line.startswith("F001"))
    assert lines[at + 1] == " " * lines[at].index("A frontmatter key") + "missing"
    whole = " ".join(" ".join(lines).split())
    monkeypatch.delenv("COLUMNS")
    assert " ".join(run("rules").stdout.split()) == whole


def test_rules_are_listed_for_people_and_programs(run: Run) -> None:
    text = run("rules").stdout
    data = json.loads(run("rules", "--output-format", "json").stdout)
    names = [rule["name"] for rule in data["rules"]]
    assert "number-changed" in names
    assert [rule["code"] for rule in data["rules"]] == sorted(
        rule["code"] for rule in data["rules"]
    )
    assert all(name in text for name in names)
    assert "N001  number-changed" in text


@pytest.mark.parametrize("word", ["number-changed", "N001", "n001", "Number_Changed"])
def test_explain_knows_names_and_codes(run: Run, word: str) -> None:
    done = run("explain", word)
    assert done.exit_code == 0
    assert done.stdout.startswith("number-changed (N001), error\n")
    assert "WHY IT MATTERS" in done.stdout
    assert "```" not in done.stdout


def test_explain_fits_into_a_narrow_terminal(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    prose = [line for line in run("explain", "P005").stdout.split("\n") if "│" not in line]
    assert "Two files claim to be the same post in" in prose
    assert all(len(line) <= 40 for line in prose)


def test_explain_suggests_the_nearest_rule(run: Run) -> None:
    done = run("explain", "numbr-changed")
    assert done.exit_code == 2
    assert 'did you mean "number-changed"?' in done.stderr


def test_explain_names_the_rules_that_begin_so(run: Run) -> None:
    done = run("explain", "heading")
    assert done.stderr == (
        'error: there is no rule "heading"\n  hint: there are heading-level and heading-number\n'
    )
    assert "N001" in run("explain", "N").stderr


def test_rules_test_runs_a_page_of_ones_own(site: Site, run: Run) -> None:
    page = """\
---
name: heading-step
code: X001
summary: A heading has another level
check: sections
severity: warning
contract: mirror
---

# A heading has another level

## Not reported

### The same levels

```md en
# One

## Two
```

```md ko
# 하나

## 둘
```
"""
    folder = site({"i18n-rules/heading-step.md": page})
    assert run("rules", "test", "i18n-rules").stdout == "1 of 1 example holds\n"
    wrong = page.replace("## Not reported", "## Reported")
    (folder / "i18n-rules/heading-step.md").write_text(wrong, encoding="utf-8")
    done = run("rules", "test", "i18n-rules")
    assert done.exit_code == 1
    assert "heading-step.md:" in done.stdout
    assert run("rules", "test", "nowhere").exit_code == 2
    assert run("rules", "test", "a" * 5000).exit_code == 2


@pytest.mark.usefixtures("blog")
def test_layout_prints_what_was_found(run: Run) -> None:
    done = run("layout", "--output-format", "json")
    data = json.loads(done.stdout)
    schema = json.loads(files("i18nlint.report").joinpath("schema/layout-v1.json").read_text())
    jsonschema.Draft202012Validator(schema).validate(data)
    (found,) = data["sites"]
    assert found["pattern"] == "docs/{lang}/{path}.{ext}"
    assert found["languages"] == ["en", "ko"]
    assert [group["key"] for group in found["groups"]] == ["docs/disk", "docs/index"]
    assert "docs/{lang}/{path}.{ext}" in run("layout").stdout


@pytest.mark.usefixtures("drift")
def test_align_shows_pairs_and_how_their_numbers_match(run: Run) -> None:
    done = run("align", "docs/ko/index.md")
    assert done.exit_code == 0, done.output
    assert "§ Costs ↔ § 비용" in done.stdout
    assert "1.5 seconds = 1.5초" in done.stdout
    assert "unmatched 362 | 326개" in done.stdout
    assert done.stdout.rstrip().split("\n")[-1].startswith("mirror: ")


@pytest.mark.usefixtures("drift")
def test_align_as_json_has_every_section_and_bead(run: Run) -> None:
    done = run("align", "docs/en/index.md", "docs/ko/index.md", "--output-format", "json")
    (pair,) = json.loads(done.stdout)["pairs"]
    assert pair["verdict"] == "mirror"
    assert [section["source"] is not None for section in pair["sections"]] == [True] * 4
    numbers = [bead["numbers"] for section in pair["sections"] for bead in section["beads"]]
    assert any(fact["text"].startswith("326") for found in numbers for fact in found["target"])


def test_align_needs_a_second_file_where_there_is_no_group(site: Site, run: Run) -> None:
    site({"a.md": "# One\n"})
    done = run("align", "a.md")
    assert done.exit_code == 2
    assert "i18nlint align FILE OTHER" in done.stderr


@pytest.mark.usefixtures("blog")
@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        pytest.param(["docs"], "docs is a folder; name a file of it", id="folder"),
        pytest.param(["docs/ko/index.md", "--languages", "ko,en"], "needs OTHER", id="no other"),
        pytest.param(
            ["docs/ko/index.md", "docs/en/index.md", "--languages", "ko"], "names two", id="one tag"
        ),
        pytest.param(["x.md", "docs/en/index.md"], "use --languages", id="unknown language"),
    ],
)
def test_align_says_what_it_lacks(site: Site, run: Run, arguments: list[str], message: str) -> None:
    site({"x.md": "# One\n"})
    done = run("align", *arguments)
    assert done.exit_code == 2
    assert message in done.stderr


def test_align_takes_languages_that_no_path_names(site: Site, run: Run) -> None:
    site({"a.md": "# Eins\n", "b.md": "# One\n"})
    done = run("align", "a.md", "b.md", "--languages", "de,en")
    assert done.exit_code == 0
    assert done.stdout.startswith("de  a.md")


def test_explain_keeps_code_and_says_what_is_not_there(run: Run) -> None:
    shown = run("explain", "broken-anchor").stdout
    assert "`[the costs](#costs)` finds its heading" in shown
    assert 'en:3 broken-anchor "[discounts](#discount-rules)", source ko:3 "[할인](#할인)"' in shown
    missing = run("explain", "missing-section").stdout
    assert '│ ko:8 missing-section (not there), source en:10 "## Costs…"' in missing


@pytest.mark.parametrize(
    "arguments", [["explain", "number-changed"], ["align", "docs/ko/index.md"]]
)
@pytest.mark.usefixtures("blog")
def test_marks_are_of_the_alphabet_of_the_output(arguments: list[str]) -> None:
    done = CliRunner(charset="latin-1").invoke(main, arguments)
    assert done.exit_code == 0
    assert not set("│§↔") & set(done.stdout_bytes.decode("unicode-escape"))
