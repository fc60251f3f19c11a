from __future__ import annotations

import pytest

from i18nlint.errors import RulePageError
from i18nlint.model.finding import Severity
from i18nlint.rulebook.page import parse_page

PAGE = """\
---
name: tea-changed
code: X001
summary: The tea is another one
check: glossary
severity: error
contract: both
variants: {green: info, black: off}
since: 0.1.0
its: terminology
related: [number-changed]
---

# Tea

Text.
"""


def _without(key: str) -> str:
    return "\n".join(line for line in PAGE.split("\n") if not line.startswith(key))


def test_a_page_becomes_a_rule() -> None:
    rule = parse_page("tea-changed.md", PAGE).rule
    assert (rule.name, rule.code, rule.family, rule.check) == (
        "tea-changed",
        "X001",
        "X",
        "glossary",
    )
    assert rule.severity is Severity.ERROR
    assert rule.both_contracts
    assert rule.variants == {"green": Severity.INFO, "black": Severity.OFF}
    assert rule.related == ("number-changed",)
    assert (rule.since, rule.status, rule.its) == ("0.1.0", "stable", "terminology")


def test_the_body_keeps_its_place_in_the_page() -> None:
    page = parse_page("tea-changed.md", PAGE)
    lines = PAGE.split("\n")
    assert page.body.split("\n")[1] == lines[page.first_line] == "# Tea"


@pytest.mark.parametrize("mangle", ["\ufeff{}", "{}"], ids=["byte order mark", "plain"])
def test_windows_newlines_and_a_byte_order_mark_change_nothing(mangle: str) -> None:
    text = mangle.format(PAGE.replace("\n", "\r\n"))
    assert parse_page("p", text) == parse_page("p", PAGE)


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("# Tea\n", 1, "begins with YAML frontmatter"),
        ("---\nname: tea\n# never closed\n", 1, "begins with YAML frontmatter"),
        ("---\n- tea\n---\n", 1, "must be a mapping"),
        ("---\nname: tea\ncode: [\n---\n", 4, "not valid YAML"),
        (_without("check"), 1, "the key 'check' is missing"),
        (PAGE.replace("summary:", "sumary:"), 4, 'did you mean "summary"?'),
        (PAGE.replace("X001", "N1"), 3, "a capital letter and three digits"),
        (PAGE.replace("tea-changed", "Tea_Changed"), 2, "lower-case words"),
        (PAGE.replace("error", "eror"), 6, 'did you mean "error"?'),
        (PAGE.replace("contract: both", "contract: facts"), 7, "one of: mirror, both"),
        (PAGE.replace("green: info", "green: loud"), 8, "variants cannot be 'loud'"),
        (PAGE.replace("{green: info, black: off}", "[green]"), 8, "variants must be a mapping"),
        (PAGE.replace("0.1.0", "0.1"), 9, 'quote it: since: "0.1"'),
        (PAGE.replace("terminology", "teaminology"), 10, 'did you mean "terminology"?'),
        (PAGE.replace("[number-changed]", "number-changed"), 11, "a list of rule names"),
    ],
)
def test_a_mistake_is_named_with_its_line(text: str, line: int, message: str) -> None:
    with pytest.raises(RulePageError) as raised:
        parse_page("tea.md", text)
    assert message in str(raised.value)
    assert (raised.value.path, raised.value.line) == ("tea.md", line)


def test_off_without_quotes_is_a_severity_and_no_boolean() -> None:
    rule = parse_page("p", PAGE.replace("severity: error", "severity: off")).rule
    assert rule.severity is Severity.OFF
