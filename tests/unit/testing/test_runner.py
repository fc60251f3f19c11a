from __future__ import annotations

from pathlib import Path

import pytest

from i18nlint.testing.runner import ACCEPT, run_pages

PAGE = """\
---
name: post-unreadable
code: X001
summary: The frontmatter cannot be read
check: document
severity: error
contract: both
---

# The frontmatter cannot be read

## Reported

### First

```md en
---
title: [
---

Tea.
```

```expect
en:9 invalid-frontmatter "wrong"
```

### Second

```md en
---
title: [
---

More tea.
```

## Not reported

### Third

```md en
---
title: tea
---

Tea.
```

```md de
---
title: Tee
---

Tee.
```
"""
SETTINGS = '```toml\nselect = ["invalid-frontmatter"]\n```\n\n## Reported'


@pytest.fixture
def page(tmp_path: Path) -> Path:
    """A page of one's own that speaks through a built-in rule."""
    path = tmp_path / "post-unreadable.md"
    path.write_text(PAGE.replace("## Reported", SETTINGS), encoding="utf-8")
    return path


def test_every_example_has_an_outcome(page: Path) -> None:
    outcomes = list(run_pages([page]))
    lines = ["", *page.read_text(encoding="utf-8").split("\n")]
    assert [outcome.passed for outcome in outcomes] == [False, False, True]
    assert lines[outcomes[0].line] == "### First"
    wanted = 'en:9 invalid-frontmatter "wrong"'
    assert outcomes[0].failures[:2] == (
        "expected, but not reported:",
        f"  - {wanted}   (line {lines.index(wanted)})",
    )


def test_a_folder_is_run_page_by_page(page: Path) -> None:
    assert len(list(run_pages([page.parent]))) == 3


def test_accepting_writes_what_is_reported(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = page.read_text(encoding="utf-8")
    monkeypatch.setenv(ACCEPT, "1")
    assert [outcome.accepted for outcome in run_pages([page])] == [True, True, False]
    monkeypatch.delenv(ACCEPT)
    assert all(outcome.passed for outcome in run_pages([page]))
    after = page.read_text(encoding="utf-8")
    assert after.count("```expect") == 2
    assert after.partition("## Not reported")[2] == before.partition("## Not reported")[2]


def test_a_false_alarm_is_never_accepted(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = page.read_text(encoding="utf-8").replace("title: tea", "title: [")
    page.write_text(text, encoding="utf-8")
    monkeypatch.setenv(ACCEPT, "1")
    *_, third = run_pages([page])
    assert not third.passed
    assert page.read_text(encoding="utf-8").partition("## Not")[2] == text.partition("## Not")[2]


def test_wrong_settings_fail_the_example_with_its_line(page: Path) -> None:
    text = page.read_text(encoding="utf-8").replace('"invalid-frontmatter"', '"invalid-font"')
    page.write_text(text, encoding="utf-8")
    for outcome in run_pages([page]):
        assert 'there is no rule "invalid-font"' in str(outcome)
    page.write_text(text.replace("select", "selct"), encoding="utf-8")
    for outcome in run_pages([page]):
        assert f"{page}:{outcome.line}: " in outcome.failures[0]
        assert 'did you mean "select"?' in str(outcome)


def test_a_page_that_cannot_be_read_is_one_failure(tmp_path: Path) -> None:
    (tmp_path / "tea.md").write_text("# Tea\n", encoding="utf-8")
    (outcome,) = run_pages([tmp_path])
    assert (outcome.line, outcome.passed) == (1, False)
    assert outcome.failures == ("a rule page begins with YAML frontmatter",)


def test_a_crash_fails_the_example_with_its_traceback(
    page: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(path: str, *_: object) -> None:
        raise ZeroDivisionError(path)

    monkeypatch.delenv("I18NLINT_RAISE", raising=False)
    monkeypatch.setattr("i18nlint.engine.read.parse_document", fail)
    *_, third = run_pages([page])
    assert "ZeroDivisionError: en/post.md" in str(third)
