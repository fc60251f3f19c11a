"""Pages and checks keep each other's promises. The examples themselves run by conftest.py."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest

from i18nlint.checks import CHECKS, Check
from i18nlint.model.finding import Severity
from i18nlint.model.rule import Rule
from i18nlint.rulebook.body import Heading, pieces
from i18nlint.rulebook.load import builtin_directory, builtin_rules
from i18nlint.rulebook.pages import read_page
from i18nlint.testing.cases import read_cases

ROOT = Path(__file__).parent.parent
RULES = builtin_rules()
CHECK_BY_NAME = {check.name: check for check in CHECKS}
ENGINE = "engine"
"""Rules that the run itself reports, of what no check could see."""
WITHOUT_EXAMPLES = {
    "internal-error": "an example would be a defect in i18nlint",
    "unreadable-file": "a page holds text, but no file without read permission",
}
SECTIONS = ["Why it matters", "Reported", "Not reported", "When not to use it", "Known limits"]
ORDER = [*SECTIONS[:3], "In detail", *SECTIONS[3:], "Measured"]
OPENING = {"what it says": 5, "Why it matters": 4}
"""Lines at most before the first example; what else there is to say stands behind them all."""

every_rule = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
every_check = pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.name)


def headings(rule: Rule) -> list[Heading]:
    page = read_page(Path(rule.path))
    return [piece for piece in pieces(page.body, page.first_line) if isinstance(piece, Heading)]


def test_every_page_is_a_rule() -> None:
    pages = {page.stem for page in builtin_directory().glob("*.md")} - {"README"}
    assert {rule.name for rule in RULES} == pages


def test_names_and_codes_are_unique() -> None:
    claims = [claim for rule in RULES for claim in (rule.name, rule.code)]
    assert len(claims) == len(set(claims))


@every_rule
def test_a_page_names_a_check_that_lists_the_rule(rule: Rule) -> None:
    if rule.check != ENGINE:
        assert rule.name in CHECK_BY_NAME[rule.check].rules


def test_no_rule_is_said_to_be_of_the_engine_that_a_check_yields() -> None:
    of_checks = {name for check in CHECKS for name in check.rules}
    assert not [rule.name for rule in RULES if rule.check == ENGINE and rule.name in of_checks]


@every_check
def test_the_rules_of_a_check_have_pages(check: Check) -> None:
    assert set(check.rules) <= {rule.name for rule in RULES}


@every_rule
def test_a_page_has_both_kinds_of_example(rule: Rule) -> None:
    if rule.name in WITHOUT_EXAMPLES:
        return
    examples = [case.example for case in read_cases(Path(rule.path))]
    assert any(example.must_report for example in examples)
    assert any(example.must_be_silent for example in examples)
    assert all(example.expected for example in examples if example.must_report)


@every_rule
def test_a_page_has_the_sections_that_readers_know(rule: Rule) -> None:
    titles = [(heading.level, heading.title) for heading in headings(rule) if heading.level <= 2]
    (level, title), *rest = titles
    assert (level, title) == (1, rule.summary)
    chapters = [name for _, name in rest]
    assert set(SECTIONS) <= set(chapters)
    assert chapters == [name for name in ORDER if name in chapters]


@every_rule
def test_a_page_comes_to_its_first_example_soon(rule: Rule) -> None:
    opening, _, _ = read_page(Path(rule.path)).body.partition("\n## Reported\n")
    what, _, why = opening.partition("\n## Why it matters\n")
    for name, text in zip(OPENING, (what, why), strict=True):
        lines = [line for line in text.split("\n") if line and not line.startswith("#")]
        assert len(lines) <= OPENING[name], name


@every_rule
def test_a_page_that_warns_says_how_often_that_was_right(rule: Rule) -> None:
    loud = {rule.severity, *rule.variants.values()} & {Severity.ERROR, Severity.WARNING}
    measured = "Measured" in [heading.title for heading in headings(rule)]
    assert measured or not loud or rule.check == ENGINE


@every_rule
def test_related_rules_are_listed_by_their_names(rule: Rule) -> None:
    assert rule.name not in rule.related
    assert len(set(rule.related)) == len(rule.related)


def test_the_index_is_current() -> None:
    script = runpy.run_path(str(ROOT / "scripts" / "rules_index.py"))
    written = (ROOT / "rules" / "README.md").read_text(encoding="utf-8")
    assert script["index"](RULES) == written, "run: python scripts/rules_index.py"
