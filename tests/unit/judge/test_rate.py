"""How sure a finding may be: by the section it lies in, by its rule, by who its source is."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest

from i18nlint.judge.case import Case, Ruling
from i18nlint.judge.rate import rate
from i18nlint.model.alignment import Bitext
from i18nlint.model.dataclass import replace
from i18nlint.model.finding import Finding, Label, Severity
from i18nlint.model.rule import Rule
from i18nlint.model.text import Span

from .conftest import bitext

SURE = 0.97
TEXT = """# Rooms

The hall has 3 doors.

## Attic

The attic has 2 windows.
"""
ROOMS, ATTIC = 1, 2
"""Levels of the two sections."""
IN_HALL, IN_ATTIC = TEXT.index("3 doors"), TEXT.index("2 windows")
FACT = Rule("number-changed", "N001", "", "numbers", Severity.ERROR, both_contracts=True)
MIRROR = Rule("missing-block", "S005", "", "blocks", Severity.WARNING, both_contracts=False)
OF_POST = Rule("restructured-post", "P003", "", "sections", Severity.WARNING, both_contracts=True)
OFF = Rule("number-format", "N008", "", "formats", Severity.OFF, both_contracts=True)
RULES = {rule.name: rule for rule in (FACT, MIRROR, OF_POST, OFF)}


def _bitext(mirrors: Mapping[int, float]) -> Bitext:
    """Two versions alike, whose sections keep these shares, by their levels."""
    pair = bitext(TEXT, TEXT)
    sections = tuple(
        replace(bead, mirror=mirrors.get(bead.source.level, 1.0)) if bead.source else bead
        for bead in pair.sections
    )
    return replace(pair, sections=sections)


def _rated(
    mirrors: Mapping[int, float], finding: Finding, *, of_siblings: bool = False
) -> Ruling | None:
    pair = _bitext(mirrors)
    document = pair.target.document
    case = Case((finding,), document.source, document.language, pair, of_siblings=of_siblings)
    return rate(finding, case, RULES)


def _in_source(rule: str, at: int = IN_ATTIC) -> Finding:
    return Finding(rule, "", source=Label(Span(at, at + 1)), score=SURE)


def _in_target(rule: str, at: int = IN_ATTIC) -> Finding:
    return Finding(rule, "", target=Label(Span(at, at + 1)), score=SURE)


@pytest.mark.parametrize(
    ("mirror", "score", "severity"),
    [
        (1.0, SURE, Severity.ERROR),
        (0.85, SURE, Severity.ERROR),
        (0.84, 0.85, Severity.WARNING),
        (0.6, 0.85, Severity.WARNING),
        (0.59, 0.55, Severity.INFO),
    ],
)
@pytest.mark.parametrize("find", [_in_source, _in_target])
def test_what_lies_in_a_section_told_anew_is_less_sure(
    find: Callable[[str], Finding], mirror: float, score: float, severity: Severity
) -> None:
    ruling = _rated({ATTIC: mirror}, find("number-changed"))
    assert ruling is not None
    assert (ruling.score, ruling.severity) == (score, severity)


def test_the_innermost_section_decides() -> None:
    ruling = _rated({ROOMS: 0.2}, _in_source("number-changed"))
    assert ruling is not None
    assert ruling.score == SURE


@pytest.mark.parametrize("find", [_in_source, _in_target])
def test_a_section_beside_it_decides_nothing(find: Callable[[str, int], Finding]) -> None:
    ruling = _rated({ATTIC: 0.2}, find("number-changed", IN_HALL))
    assert ruling is not None
    assert ruling.score == SURE


def test_that_a_post_is_told_anew_is_no_less_sure_for_it() -> None:
    ruling = _rated({ATTIC: 0.2}, _in_source("restructured-post"))
    assert ruling is not None
    assert ruling.score == SURE


@pytest.mark.parametrize(("rule", "score"), [("number-changed", 0.85), ("missing-block", 0.55)])
def test_between_two_translations_nothing_is_certain(rule: str, score: float) -> None:
    ruling = _rated({}, _in_source(rule), of_siblings=True)
    assert ruling is not None
    assert ruling.score == score


@pytest.mark.parametrize("rule", ["number-format", "of-somebody-else"])
def test_a_rule_that_is_off_or_unknown_is_silent(rule: str) -> None:
    assert _rated({}, _in_source(rule)) is None
