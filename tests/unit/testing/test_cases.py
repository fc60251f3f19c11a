from __future__ import annotations

from pathlib import Path

import pytest

from i18nlint.errors import RulePageError
from i18nlint.rulebook.load import builtin_directory, builtin_rules
from i18nlint.testing.cases import find_pages, read_cases

PAGE = """\
---
name: tea-changed
code: X001
summary: The tea is another one
check: numbers
severity: error
contract: both
---

# Tea

## Reported

### A cup was dropped

```md en
Two cups.
```

```md de
Tee.
```
"""
SAMPLE = "# A case\n\n```md en\nTea.\n```\n"


def _mdtest(tmp_path: Path, folder: str, text: str) -> Path:
    path = tmp_path / "mdtest" / folder / "some.md"
    path.parent.mkdir(parents=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_a_page_tests_its_own_rule(tmp_path: Path) -> None:
    path = tmp_path / "tea-changed.md"
    path.write_text(PAGE, encoding="utf-8")
    (case,) = read_cases(path)
    assert case.selected == ("tea-changed",)
    assert case.name == "tea-changed:Reported - A cup was dropped"
    assert case.place == f"{path}:14"
    assert {rule.name for rule in case.rules} == {
        "tea-changed",
        *(rule.name for rule in builtin_rules()),
    }


def test_a_built_in_page_is_tested_as_it_lies_there() -> None:
    (case, *_) = read_cases(builtin_directory() / "number-changed.md")
    assert sum(rule.name == "number-changed" for rule in case.rules) == 1


def test_a_folder_of_mdtest_names_the_rule(tmp_path: Path) -> None:
    (case,) = read_cases(_mdtest(tmp_path, "number-changed", SAMPLE))
    assert case.selected == ("number-changed",)


def test_another_folder_of_mdtest_needs_a_selection(tmp_path: Path) -> None:
    with pytest.raises(RulePageError, match='no rule is called "tea"'):
        read_cases(_mdtest(tmp_path, "tea", SAMPLE))
    settings = '```toml\nselect = ["N"]\n```\n\n'
    path = tmp_path / "mdtest" / "tea" / "some.md"
    path.write_text(settings + SAMPLE, encoding="utf-8")
    (case,) = read_cases(path)
    assert case.example.settings == {"select": ["N"]}


def test_pages_are_found_below_a_folder_without_its_readme(tmp_path: Path) -> None:
    for name in ("b.md", "README.md", "deep/a.md", "notes.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("", encoding="utf-8")
    assert find_pages(tmp_path) == (tmp_path / "b.md", tmp_path / "deep" / "a.md")
    assert find_pages(tmp_path / "b.md") == (tmp_path / "b.md",)
    assert {page.stem for page in find_pages()} == {rule.name for rule in builtin_rules()}


def test_a_page_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(RulePageError, match="cannot be read"):
        read_cases(tmp_path / "tea.md")
    with pytest.raises(RulePageError, match="cannot be read"):
        read_cases(tmp_path / "mdtest" / "tea.md")
