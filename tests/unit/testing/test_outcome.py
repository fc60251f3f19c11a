from __future__ import annotations

from i18nlint.model.finding import Confidence, Diagnostic, Location, Severity, Side
from i18nlint.model.language import LanguageTag
from i18nlint.model.text import SourceText, Span
from i18nlint.rulebook.examples import Example, read_examples
from i18nlint.testing.outcome import Outcome, as_expectation, differences

BODY = """\
# Tea

## Reported

### Cups

```md en
Two cups.
```

```md de
Tee, drei Tassen.
```

```expect
de:1 cups-changed "drei Tassen" <- en:1 "Two cups"
```
"""


def _example(body: str = BODY) -> Example:
    return read_examples("tea.md", body)[0]


def _location(example: Example, language: str, text: str) -> Location:
    sample = next(s for s in example.samples if str(s.language) == language)
    start = sample.text.index(text)
    source = SourceText(sample.path, sample.text)
    place = source.range(Span(start, start + len(text)))
    return Location(sample.path, LanguageTag.parse(language), "", place, ())


def _diagnostic(example: Example, source: str | None, target: str) -> Diagnostic:
    return Diagnostic(
        rule="cups-changed",
        code="X001",
        severity=Severity.ERROR,
        confidence=Confidence.HIGH,
        score=0.9,
        variant=None,
        message='"Two" in en is "drei" here',
        arguments={},
        group="post",
        primary=Side.TARGET,
        source=_location(example, "en", source) if source else None,
        target=_location(example, "de", target),
        identity="",
    )


def test_what_is_expected_and_reported_is_no_difference() -> None:
    example = _example()
    assert not list(differences(example, [_diagnostic(example, "Two cups", "drei Tassen")]))


def test_a_difference_is_shown_from_both_sides() -> None:
    example = _example()
    lines = list(differences(example, [_diagnostic(example, "Two", "drei")]))
    assert lines == [
        "expected, but not reported:",
        '  - de:1 cups-changed "drei Tassen" <- en:1 "Two cups"   (line 16)',
        "reported, but not expected:",
        '  + de:1 cups-changed "drei" <- en:1 "Two"',
        '      "Two" in en is "drei" here',
    ]


def test_one_expectation_stands_for_one_diagnostic() -> None:
    example = _example()
    twice = [_diagnostic(example, "Two cups", "drei Tassen")] * 2
    assert next(differences(example, twice)) == "reported, but not expected:"


def test_silence_under_reported_is_a_difference() -> None:
    body = BODY.partition("```expect")[0]
    assert "needs an expect block" in next(differences(_example(body), []))


def test_silence_elsewhere_is_what_is_wanted() -> None:
    body = BODY.partition("```expect")[0].replace("## Reported", "## Not reported")
    assert not list(differences(_example(body), []))


def test_a_diagnostic_becomes_the_line_that_expects_it() -> None:
    example = _example()
    found = as_expectation(_diagnostic(example, "Two cups", "drei Tassen"), example)
    assert str(found) == str(example.expected[0])
    assert str(as_expectation(_diagnostic(example, None, "drei"), example)) == (
        'de:1 cups-changed "drei"'
    )


def test_an_outcome_begins_with_a_place_to_click() -> None:
    outcome = Outcome("tea:Reported - Cups", "rules/tea.md", 5, ("expected", "reported"))
    assert not outcome.passed
    assert str(outcome) == "rules/tea.md:5: tea:Reported - Cups\n  expected\n  reported"
