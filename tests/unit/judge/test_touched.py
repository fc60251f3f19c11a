from __future__ import annotations

import pytest

from i18nlint.align import align_versions
from i18nlint.facts.document import extract
from i18nlint.judge.case import Case, Ruling
from i18nlint.judge.touched import is_pending, on_touched_side
from i18nlint.model.alignment import Version
from i18nlint.model.dataclass import replace
from i18nlint.model.finding import Finding, Label, Scale, Severity, Side
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


def test_seen_from_the_source_the_message_names_the_translation() -> None:
    told = replace(ruling(finding()), message='"362" in en is "326" here')
    assert on_touched_side(told, {"en.md"}).message == '"362" in en is "326" in de'
    assert on_touched_side(told, {"de.md"}).message == told.message


def test_a_side_without_a_place_cannot_be_pointed_at() -> None:
    assert on_touched_side(ruling(finding(source=None)), {"en.md"}).primary is Side.TARGET


def test_a_finding_about_one_file_stays_in_it() -> None:
    alone = ruling(finding(source=None), is_pair=False)
    assert on_touched_side(alone, {"de.md"}) is alone


ELSEWHERE = Label(Span(4, 8), "cups")
NUMBER = Finding("number-changed", "", Label(Span(0, 3), "362"), Label(Span(0, 3), "326"))
PARAGRAPH = Finding(
    "missing-block",
    "a paragraph is missing here",
    Label(Span(0, 30), "The kiln was moved in the spring"),
    Label(Span(9, 9)),
    scale=Scale.BLOCK,
)


@pytest.mark.parametrize(
    ("now", "before", "expected"),
    [
        pytest.param(NUMBER, (), True, id="nothing was said"),
        pytest.param(NUMBER, (NUMBER,), False, id="the same was said"),
        pytest.param(
            NUMBER, (replace(NUMBER, source=Label(Span(9, 12), "362")),), False, id="moved"
        ),
        pytest.param(
            NUMBER, (replace(NUMBER, source=Label(Span(0, 3), "392")),), True, id="another value"
        ),
        pytest.param(NUMBER, (replace(NUMBER, target=ELSEWHERE),), True, id="another place"),
        pytest.param(NUMBER, (replace(NUMBER, rule="unit-changed"),), True, id="another rule"),
        pytest.param(
            PARAGRAPH,
            (replace(PARAGRAPH, source=Label(Span(0, 30), "The kiln was moved in early spring")),),
            False,
            id="a paragraph that was missed before it was edited",
        ),
        pytest.param(
            PARAGRAPH,
            (replace(PARAGRAPH, source=Label(Span(0, 30), "Tickets are sold at the gate")),),
            True,
            id="another paragraph at the place of one that is missing",
        ),
        pytest.param(
            replace(NUMBER, target=None), (NUMBER,), True, id="no place in the translation"
        ),
    ],
)
def test_what_was_not_said_before_the_change_waits(
    now: Finding, before: tuple[Finding, ...], expected: bool
) -> None:
    assert is_pending(ruling(now), {"de.md": before}) is expected


def test_what_the_change_touched_itself_does_not_wait() -> None:
    assert not is_pending(ruling(NUMBER), {})
    assert not is_pending(ruling(NUMBER), {"ko.md": ()})


def test_of_one_file_only_a_missing_translation_waits() -> None:
    alone = ruling(NUMBER, is_pair=False)
    missing = ruling(Finding("missing-translation", "", target=HERE), is_pair=False)
    assert not is_pending(alone, {"de.md": ()})
    assert is_pending(missing, {"de.md": ()})
