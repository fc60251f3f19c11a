from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from i18nlint.config.schema import Config
from i18nlint.errors import ConfigError, RulePageError
from i18nlint.rulebook.load import (
    builtin_directory,
    builtin_rules,
    load_rules,
    made_of,
    row_of,
    rule_of,
    rules_in,
)
from i18nlint.rulebook.pages import read_pages

PAGE = """\
---
name: {name}
code: {code}
summary: The tea is another one
check: glossary
severity: error
contract: both
---
"""


def _write(folder: Path, name: str, code: str, *, file: str = "") -> Path:
    folder.mkdir(exist_ok=True)
    path = folder / (file or f"{name}.md")
    path.write_text(PAGE.format(name=name, code=code), encoding="utf-8")
    return path


def _config(tmp_path: Path) -> Config:
    return Config(rule_paths=("tea",), path=str(tmp_path / "i18nlint.toml"))


def test_our_pages_are_found_and_ordered_by_code() -> None:
    codes = [rule.code for rule in builtin_rules()]
    assert codes == sorted(codes)
    assert "N001" in codes
    assert (builtin_directory() / "number-changed.md").is_file()


def test_a_page_of_ones_own_joins_ours(tmp_path: Path) -> None:
    _write(tmp_path / "tea", "tea-changed", "X001")
    rules = load_rules(_config(tmp_path))
    assert len(rules) == len(builtin_rules()) + 1
    assert rules[-1].path == str(tmp_path / "tea" / "tea-changed.md")


@pytest.mark.parametrize(
    ("name", "code", "message"),
    [
        ("tea-changed", "N900", "begins with X"),
        ("number-changed", "X001", "number-changed is already the rule in"),
    ],
    ids=["another family", "shadows ours"],
)
def test_a_page_of_ones_own_takes_nothing_of_ours(
    tmp_path: Path, name: str, code: str, message: str
) -> None:
    _write(tmp_path / "tea", name, code)
    with pytest.raises(RulePageError, match=message):
        load_rules(_config(tmp_path))


def test_two_pages_may_not_share_a_code(tmp_path: Path) -> None:
    _write(tmp_path / "tea", "tea-changed", "X001")
    _write(tmp_path / "tea", "tea-missing", "X001")
    with pytest.raises(RulePageError, match=r"X001 is already the rule in .*tea-changed"):
        load_rules(_config(tmp_path))


def test_a_rule_path_that_does_not_exist_is_an_error_of_the_configuration(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="'tea' does not exist"):
        load_rules(_config(tmp_path))


def test_a_page_is_named_after_its_rule(tmp_path: Path) -> None:
    path = _write(tmp_path, "tea-changed", "X001", file="coffee.md")
    with pytest.raises(RulePageError, match=r"the rule's: tea-changed\.md"):
        list(read_pages(path))


def test_a_readme_is_no_page(tmp_path: Path) -> None:
    _write(tmp_path, "tea-changed", "X001")
    (tmp_path / "README.md").write_text("# Tea", encoding="utf-8")
    assert [page.rule.code for page in read_pages(tmp_path)] == ["X001"]


def test_a_page_that_is_not_utf8_is_named(tmp_path: Path) -> None:
    (tmp_path / "tea.md").write_bytes(b"---\nname: \xff\n---\n")
    with pytest.raises(RulePageError, match=r"tea\.md: not valid UTF-8"):
        list(read_pages(tmp_path))


def test_an_installation_without_pages_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("i18nlint.rulebook.load._PACKAGE", tmp_path / "i18nlint")
    builtin_rules.cache_clear()
    with pytest.raises(RulePageError, match="the folder of rule pages is missing"):
        builtin_rules()
    (tmp_path / "i18nlint" / "_rules").mkdir(parents=True)
    assert builtin_directory() == tmp_path / "i18nlint" / "_rules"
    assert builtin_rules() == ()
    builtin_rules.cache_clear()


def test_our_rules_are_what_their_pages_spell() -> None:
    assert builtin_rules() == rules_in(builtin_directory())


def test_a_kept_rule_is_the_rule_wherever_its_page_lies(tmp_path: Path) -> None:
    path = _write(tmp_path, "tea-changed", "X001")
    head = path.read_text(encoding="utf-8")
    more = "contract: both\nvariants: {order: info}\nrelated: [number-changed]"
    path.write_text(head.replace("contract: both", more), encoding="utf-8")
    (rule,) = rules_in(tmp_path)
    assert rule.variants
    assert rule_of(row_of(rule), str(tmp_path)) == rule


@pytest.mark.parametrize(
    "edit",
    [
        lambda page: page.write_text(page.read_text("utf-8").replace("error", "info"), "utf-8"),
        lambda page: page.rename(page.with_name("coffee-changed.md")),
        lambda page: page.unlink(),
    ],
    ids=["another severity", "another name", "gone"],
)
def test_pages_that_were_edited_are_read(tmp_path: Path, edit: Callable[[Path], object]) -> None:
    page = _write(tmp_path, "tea-changed", "X001")
    before = made_of(tmp_path)
    edit(page)
    assert made_of(tmp_path) != before


def test_what_a_page_tells_its_readers_changes_no_rule(tmp_path: Path) -> None:
    page = _write(tmp_path, "tea-changed", "X001")
    before = made_of(tmp_path)
    page.write_text(page.read_text("utf-8") + "\n# Tea\n\nIt was another one.\n", "utf-8")
    assert made_of(tmp_path) == before
