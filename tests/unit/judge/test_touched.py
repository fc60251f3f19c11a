from __future__ import annotations

import pytest

from i18nlint.align import align_versions
from i18nlint.facts.document import extract
from i18nlint.judge.case import Case, Ruling
from i18nlint.judge.touched import on_touched_side
from i18nlint.model.alignment import Version
from i18nlint.model.finding import Finding, Label, Severity, Side
from i18nlint.model.language import LanguageTag
from i18nlint.model.rule import Rule
from i18nlint.model.text import Span
from i18nlint.parse.document import parse_document

RULE = Rule("number-changed", "N001", "", "numbers", Severity.ERROR, both_contracts=True)
HERE = Label(Span(0, 3))


def version(language: str) -> Version:
    document = parse_document(f"{language}.md", b"362 cups.\n", LanguageTag(language))
    return Version(document, extract(document))


def ruling(finding: Finding, *, primary: Side = Side.TARGET, is_pair: bool = True) -> Ruling:
    bitext = align_versions(version("en"), version("de"))
    target = bitext.target.document
    case = Case((finding,), target.source, target.language, bitext if is_pair else None)
    return Ruling(finding, case, RULE, 0.95, Severity.ERROR, primary)


def finding(source: Label | None = HERE, target: Label | None = HERE) -> Finding:
    return Finding("number-changed", "362 is 326 here", source, target)


@pytest.mark.parametrize(
    ("touched", "expected"),
    [
        pytest.param({"en.md"}, Side.SOURCE, id="the source"),
        pytest.param({"de.md"}, Side.TARGET, id="the target"),
        pytest.param({"en.md", "de.md"}, Side.TARGET, id="both: as it was"),
        pytest.param({"ko.md"}, Side.TARGET, id="neither: as it was"),
        pytest.param(set(), Side.TARGET, id="no change at hand"),
    ],
)
def test_the_side_that_was_touched_is_primary(touched: set[str], expected: Side) -> None:
    assert on_touched_side(ruling(finding()), touched).primary is expected


def test_a_change_of_the_translation_wins_over_the_odd_one_out() -> None:
    odd = ruling(finding(), primary=Side.SOURCE)
    assert on_touched_side(odd, {"de.md"}).primary is Side.TARGET
    assert on_touched_side(odd, set()).primary is Side.SOURCE


def test_a_side_without_a_place_cannot_be_pointed_at() -> None:
    assert on_touched_side(ruling(finding(source=None)), {"en.md"}).primary is Side.TARGET


def test_a_finding_about_one_file_stays_in_it() -> None:
    alone = ruling(finding(source=None), is_pair=False)
    assert on_touched_side(alone, {"de.md"}) is alone
