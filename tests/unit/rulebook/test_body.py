from __future__ import annotations

from i18nlint.rulebook.body import read_body
from i18nlint.rulebook.page import parse_page

PAGE = """\
---
name: tea-changed
code: X001
summary: The tea is another one
check: glossary
severity: error
contract: both
---

# Tea

What.

## Options

### `cups`

How many.

### `sugar-cubes`

## Known limits

### A title like any other
"""


def test_a_body_has_a_title_and_sections() -> None:
    body = read_body(parse_page("p", PAGE))
    assert body.title == "Tea"
    assert [(s.heading.title, s.text) for s in body.sections][:3] == [
        ("Tea", "What."),
        ("Options", ""),
        ("`cups`", "How many."),
    ]
    assert PAGE.split("\n")[body.sections[0].heading.line - 1] == "# Tea"


def test_options_are_the_titles_below_options() -> None:
    assert read_body(parse_page("p", PAGE)).options() == ("cups", "sugar-cubes")
