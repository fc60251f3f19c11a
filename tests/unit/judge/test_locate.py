"""Places made concrete, and identities that outlive what is written above them."""

from __future__ import annotations

import pytest

from i18nlint.judge.case import Case, Ruling
from i18nlint.judge.locate import locate
from i18nlint.model.finding import Diagnostic, Finding, Label, Severity, Side
from i18nlint.model.rule import Rule
from i18nlint.model.text import Span

from .conftest import bitext

RULE = Rule("number-changed", "N001", "", "numbers", Severity.ERROR, both_contracts=True)
TEXT = """# Rooms

The hall has
3 doors
and 3 lamps
and 12 ropes.

## Attic

It has 2 windows.
"""


def rulings(text: str, *quoted: str) -> list[Ruling]:
    """One ruling for each quotation, about the same place on both sides."""
    pair = bitext(text, text)
    document = pair.target.document
    found = []
    at = 0
    for words in quoted:
        at = text.index(words, at)
        label = Label(Span(at, at + len(words)), words)
        finding = Finding(RULE.name, "", source=label, target=label, score=0.9249)
        case = Case((finding,), document.source, document.language, pair)
        found.append(Ruling(finding, case, RULE, finding.score, RULE.severity, Side.TARGET))
        at += len(words)
    return found


def located(text: str, *quoted: str) -> tuple[Diagnostic, ...]:
    return locate("rooms", rulings(text, *quoted))


def test_lines_and_columns_count_from_one() -> None:
    (found,) = located(TEXT, "3 lamps")
    assert found.target is not None
    start, end = found.target.range.start, found.target.range.end
    assert (start.line, start.column, end.line, end.column) == (5, 5, 5, 12)
    assert (found.target.path, found.target.lines) == ("de.md", ("and 3 lamps",))
    assert found.score == 0.92


@pytest.mark.parametrize(
    ("quoted", "shown"),
    [
        ("3 doors\nand 3", ("3 doors", "and 3 lamps")),
        ("The hall has\n3 doors\nand", ("The hall has", "3 doors", "and 3 lamps")),
        (TEXT[9:-1], ("The hall has", "3 doors", "and 3 lamps")),
    ],
)
def test_no_more_than_three_lines_are_shown(quoted: str, shown: tuple[str, ...]) -> None:
    (found,) = located(TEXT, quoted)
    assert found.target is not None
    assert found.target.lines == shown


def test_the_heading_is_that_of_the_innermost_section() -> None:
    lamps, windows = located(TEXT, "3 lamps", "2 windows")
    assert [found.source_heading for found in (lamps, windows)] == ["Rooms", "Attic"]


def test_findings_alike_are_told_apart_and_stay_what_they_are_further_down() -> None:
    twice = TEXT.replace("12 ropes", "3 lamps")
    found = located(twice, "3 lamps", "3 lamps")
    lower = located(twice.replace("# Rooms\n", "# Rooms\n\nWelcome.\n"), "3 lamps", "3 lamps")
    identities = [one.identity for one in found]
    assert len(set(identities)) == 2
    assert identities == [one.identity for one in lower]


def test_identities_do_not_depend_on_the_order_of_what_is_given() -> None:
    given = rulings(TEXT.replace("12 ropes", "3 lamps"), "3 lamps", "3 lamps")
    one, other = locate("rooms", given), locate("rooms", reversed(given))
    assert one == other
