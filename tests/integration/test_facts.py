"""``i18nlint facts``: of a file, and of each line of the input."""

from __future__ import annotations

import json

import pytest
from inline_snapshot import snapshot

from .conftest import Run, Site


def test_the_folder_that_one_stands_in_names_the_language(
    site: Site, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = site({"docs/ko/notes.md": "200개\n"})
    monkeypatch.chdir(root / "docs" / "ko")
    report = json.loads(run("facts", "notes.md", "--output-format", "json").stdout)
    assert report["language"] == "ko"


def test_facts_of_lines_are_one_object_each(run: Run) -> None:
    text = "이용자는 20만 명\n\n10분의 1\u2028과 1/3\n"
    done = run("facts", "--lines", "--language", "ko", "-", text=text)
    assert done.exit_code == 0, done.output
    lines = done.stdout.split("\n")
    assert lines.pop() == ""
    found = [json.loads(line)["facts"] for line in lines]
    assert [[fact["value"] for fact in facts] for facts in found] == [
        ["200000"],
        [],
        ["0.1", "1/3"],
    ]
    assert found[0][0] == snapshot(
        {
            "kind": "count",
            "value": "200000",
            "unit": "person",
            "bound": None,
            "text": "20만 명",
            "range": {"start": {"line": 1, "column": 6}, "end": {"line": 1, "column": 11}},
        }
    )


def test_what_is_known_of_a_date_without_a_year_follows_as_numbers(run: Run) -> None:
    text = "5月3日と七十年代、午後7時半\n2026年5月3日\n"
    done = run("facts", "--lines", "--language", "ja", "-", text=text)
    first, second = (json.loads(line)["facts"] for line in done.stdout.splitlines())
    assert [(fact["kind"], fact["value"]) for fact in first] == [
        ("date", "--05-03"), ("date.month", "5"), ("date.day", "3"),
        ("date", "1970s"), ("date.decade", "1970"),
        ("time", "19:30"), ("time.hour", "19"), ("time.minute", "30"),
    ]  # fmt: skip
    assert first[1]["text"] == first[0]["text"]
    assert first[1]["range"] == first[0]["range"]
    assert [(fact["kind"], fact["value"]) for fact in second] == [("date", "2026-05-03")]


def test_parts_of_dates_stand_in_the_json_of_a_file_and_not_in_its_table(
    site: Site, run: Run
) -> None:
    site({"docs/en/fair.md": "It opens on May 3.\n"})
    report = json.loads(run("facts", "docs/en/fair.md", "--output-format", "json").stdout)
    assert [fact["kind"] for fact in report["facts"]] == ["date", "date.month", "date.day"]
    assert run("facts", "docs/en/fair.md").stdout.endswith("(en): 1 fact\n")


@pytest.mark.usefixtures("blog")
def test_facts_of_a_file_have_line_and_column(run: Run) -> None:
    done = run("facts", "docs/en/index.md", "--output-format", "json")
    data = json.loads(done.stdout)
    assert (data["path"], data["language"]) == ("docs/en/index.md", "en")
    (documents,) = (fact for fact in data["facts"] if fact["value"] == "362")
    assert documents["range"]["start"] == {"line": 8, "column": 21}
    kinds = {fact["kind"] for fact in data["facts"]}
    assert {"count", "duration", "money", "link"} <= kinds
    table = run("facts", "docs/en/index.md").stdout
    assert "    8:21  count" in table


@pytest.mark.parametrize(
    ("name", "language"),
    [
        ("notes.ko.md", "ko"),
        ("ko/notes.md", "ko"),
        ("notes/ko.md", "ko"),
        ("en/it.md", "en"),
        ("docs/pt_BR/a.b.md", "pt-BR"),
    ],
)
def test_the_path_of_a_file_that_stands_alone_names_its_language(
    site: Site, run: Run, name: str, language: str
) -> None:
    site({name: "1\n"})
    report = json.loads(run("facts", name, "--output-format", "json").stdout)
    assert report["language"] == language


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        pytest.param(["--lines", "-"], "--lines needs --language", id="language is missing"),
        pytest.param(
            ["--lines", "nowhere", "--language", "ko"], "nowhere: cannot be read", id="no such file"
        ),
        pytest.param(["gone.md"], "path does not exist", id="no file"),
        pytest.param(["notes.md"], "the language of notes.md is unknown", id="unknown language"),
    ],
)
def test_facts_say_what_they_lack(site: Site, run: Run, arguments: list[str], message: str) -> None:
    site({"notes.md": "1 2 3\n"})
    done = run("facts", *arguments)
    assert done.exit_code == 2
    assert message in done.stderr


def test_facts_of_the_frontmatter_and_days_of_the_week_are_shown(site: Site, run: Run) -> None:
    site(
        {
            "docs/en/fair.md": "---\ntitle: A fair of 12 boats\ndate: 2026-03-02\n---\n\n"
            "It opens on Monday.\n"
        }
    )
    assert run("facts", "docs/en/fair.md").stdout == snapshot(
        """\
    2:18  count             12                            12
    6:13  weekday           monday                        Monday
docs/en/fair.md (en): 2 facts
"""
    )
