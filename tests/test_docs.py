"""What the documents say is so."""

from __future__ import annotations

import ast
import json
import re
import shlex
import tomllib
from pathlib import Path

import pytest
import yaml
from click import Context
from click.testing import CliRunner

from i18nlint.align import coverage, following
from i18nlint.cli import main
from i18nlint.cli.check import check
from i18nlint.config.load import READERS, load_config
from i18nlint.config.schema import Config
from i18nlint.discover.walk import EXTENSIONS
from i18nlint.rulebook.load import builtin_rules

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "i18nlint"
DOCUMENTS = (
    "CHANGELOG.md",
    "README.md",
    "CONTRIBUTING.md",
    "changelog.d/README.md",
    "docs/architecture.md",
    "docs/ci.md",
    "docs/configuration.md",
    "docs/languages.md",
    "docs/report.md",
    "docs/suppression.md",
    "examples/README.md",
)
MEASURED = tuple(
    str(path.relative_to(ROOT))
    for folder in ("benchmarks", "benchmarks/heldout", "benchmarks/results")
    for path in sorted(ROOT.glob(f"{folder}/*.md"))
)
FENCE = re.compile(
    r"^(?P<fence>`{3,})(?P<info>[^\n`]*)\n(?P<text>.*?)^(?P=fence)$", re.MULTILINE | re.DOTALL
)
LINK = re.compile(r"(?<!!)\[[^\]]*\]\((?P<target>[^)\s#]+)[^)]*\)")


def read(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def blocks(name: str, language: str) -> list[str]:
    """Contents of the fenced blocks of a document that are in a language."""
    return [match["text"] for match in FENCE.finditer(read(name)) if match["info"] == language]


def normalised(text: str) -> str:
    return "\n".join(line.rstrip() for line in text.strip().split("\n"))


@pytest.mark.parametrize("name", ["README.md", "docs/report.md"])
def test_reports_in_documents_are_what_the_tool_prints(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    monkeypatch.setenv("COLUMNS", "100")
    command = ["check", "examples/blog", "--output-format"]
    done = (CliRunner().invoke(main, [*command, form]) for form in ("full", "concise"))
    printed = "\n".join(normalised(one.stdout) for one in done)
    assert [shown for shown in blocks(name, "text") if normalised(shown) not in printed] == []


def test_every_field_of_a_diagnostic_is_described() -> None:
    schema = json.loads(read("i18nlint/report/schema/report-v1.json"))
    described = read("docs/report.md")
    fields = [*schema["properties"], *schema["$defs"]["diagnostic"]["properties"]]
    fields += [*schema["$defs"]["location"]["properties"]]
    assert [name for name in fields if f"`{name}`" not in described and name != "tool"] == []


@pytest.mark.parametrize("end", ["i18nlint check examples/blog", "pytest"])
def test_the_readme_has_the_one_line_that_ci_runs(end: str) -> None:
    lines = [line for line in read("README.md").split("\n") if line.startswith("python3 -m venv")]
    assert len([line for line in lines if line.endswith(end)]) == 1
    assert f"'{end}'" in read(".ci/run")


def test_the_configuration_in_the_readme_is_one(tmp_path: Path) -> None:
    (example,) = blocks("README.md", "toml")
    path = tmp_path / "i18nlint.toml"
    path.write_text(example, encoding="utf-8")
    assert str(load_config(path).source_language) == "ko"


@pytest.mark.parametrize("example", blocks("docs/configuration.md", "toml"))
def test_the_examples_of_settings_are_settings(example: str, tmp_path: Path) -> None:
    path = tmp_path / "i18nlint.toml"
    path.write_text(example, encoding="utf-8")
    assert load_config(path) != Config()


def test_every_setting_and_option_is_described() -> None:
    described = read("docs/configuration.md")
    options = [name for parameter in check.params for name in parameter.opts if "--" in name]
    keys = [key for key in READERS if not re.search(rf"(?<![\w-]){key}(?![\w-])", described)]
    assert keys == []
    assert [name for name in options if f"`{name}" not in described] == []


def commands(name: str) -> list[str]:
    """What documents say to type: in backticks, in blocks of shell lines, in jobs of CI."""
    lines = [line.strip() for text in blocks(name, "sh") for line in text.split("\n")]
    lines += [
        line.partition("run: ")[2] for text in blocks(name, "yaml") for line in text.split("\n")
    ]
    lines += re.findall(r"`(i18nlint [a-z][^`\n]*)`", read(name))
    return [line for line in lines if line.startswith("i18nlint ")]


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_command_line_that_is_shown_can_be_given(name: str) -> None:
    for line in commands(name):
        _, command, *words = shlex.split(line.replace("${{ github.base_ref }}", "main"))
        found = main.get_command(Context(main), command)
        assert found is not None, line
        found.make_context(command, words)


@pytest.mark.parametrize("example", blocks("docs/ci.md", "toml"))
def test_the_examples_of_what_shall_wait_are_settings(example: str, tmp_path: Path) -> None:
    (tmp_path / "i18nlint.toml").write_text(example, encoding="utf-8")
    load_config(tmp_path / "i18nlint.toml")


@pytest.mark.parametrize("name", [*DOCUMENTS, *MEASURED])
def test_links_between_documents_lead_somewhere(name: str) -> None:
    prose = FENCE.sub("", read(name))
    targets = [match["target"] for match in LINK.finditer(prose)]
    local = [target for target in targets if "://" not in target]
    missing = [target for target in local if not (ROOT / name).parent.joinpath(target).exists()]
    assert missing == []


@pytest.mark.parametrize("room", ["align", "discover", "facts", "parse", "report"])
def test_the_map_of_a_room_has_all_its_modules_and_no_other(room: str) -> None:
    folder = PACKAGE / room
    modules = {path.stem for path in folder.glob("*.py")} | {
        path.parent.name for path in folder.glob("*/__init__.py")
    }
    chart = ast.get_docstring(ast.parse(read(f"i18nlint/{room}/__init__.py"))) or ""
    assert set(re.findall(r"`(\w+)`", chart)) == modules - {"__init__"}


def test_the_changelog_tells_of_every_rule() -> None:
    told = "".join(path.read_text("utf-8") for path in ROOT.glob("changelog.d/*.md"))
    told += read("CHANGELOG.md")
    assert [rule.name for rule in builtin_rules() if f"`{rule.name}`" not in told] == []


def test_every_package_has_its_room_in_the_drawing() -> None:
    packages = {path.parent.name for path in ROOT.glob("i18nlint/*/__init__.py")}
    rooms = set(re.findall(r"^\*\*`(\w+)/`\*\*", read("docs/architecture.md"), re.MULTILINE))
    assert packages - {"languages"} == rooms


def test_every_dependency_is_explained() -> None:
    project = tomllib.loads(read("pyproject.toml"))["project"]
    named = [*project["dependencies"], *project["optional-dependencies"]["test"]]
    needed = {re.split(r"[<>=~! ;\[]", name)[0].casefold() for name in named}
    rows = re.findall(r"^\| ([\w.-]+) \|", read("docs/architecture.md"), re.MULTILINE)
    assert needed <= {row.casefold() for row in rows}


def test_every_section_of_a_language_file_is_explained() -> None:
    page = read("docs/languages.md")
    files = (ROOT / "i18nlint/languages").glob("*.toml")
    sections = {name for file in files for name in tomllib.loads(file.read_text("utf-8"))}
    assert [name for name in sorted(sections) if f"[{name}]" not in page] == []


def test_every_module_that_the_architecture_names_exists() -> None:
    named = set(
        re.findall(r"`((?:[a-z_]+/)+(?:[a-z_]+\.(?:py|toml|json))?)`", read("docs/architecture.md"))
    )
    assert len(named) > 20
    missing = {
        name for name in named if not any((base / name).exists() for base in (ROOT, PACKAGE))
    }
    assert missing == set()


def test_the_hook_is_told_of_every_kind_of_file_that_may_be_a_post() -> None:
    manifest = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    (pattern,) = (hook["files"] for hook in manifest if hook["id"] == "i18nlint")
    names = [f"docs/ko/tea.{ending}" for ending in (*EXTENSIONS, "MD")]
    assert [name for name in names if not re.search(pattern, name)] == []
    assert not re.search(pattern, "docs/ko/tea.md.bak")


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("a bead has good evidence", (following.GOOD, coverage.GOOD_IN_STEP)),
        ("high", (coverage.HIGH,)),
        ("low", (coverage.LOW,)),
        ("own", (coverage.OWN,)),
        ("much", (coverage.MUCH, coverage.OWN)),
        ("followed", (following.FREELY,)),
    ],
)
def test_the_thresholds_that_are_explained_are_those_of_the_code(
    name: str, values: tuple[float, ...]
) -> None:
    page = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    (written,) = re.findall(rf"^\| {name} \| ([^|]*-?\d\.\d[^|]*) \|", page, re.MULTILINE)
    assert tuple(map(float, re.findall(r"-?\d\.\d+", written))) == values
