from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from inline_snapshot import snapshot

from i18nlint.model.finding import Diagnostic, Location, Severity, Witness
from i18nlint.model.group import Layout
from i18nlint.model.language import LanguageTag
from i18nlint.model.result import Compared, LintResult
from i18nlint.report.counts import count_rules
from i18nlint.report.full import render_full
from i18nlint.report.style import Style

MakePlace = Callable[..., Location]
MakeDiagnostic = Callable[..., Diagnostic]
MakeResult = Callable[..., LintResult]
MakeWitness = Callable[..., Witness]
Show = Callable[[Diagnostic, Style], str]


def test_a_clean_run_says_what_it_compared(result: MakeResult) -> None:
    lines = list(render_full(result(), Style(width=80)))
    assert lines == snapshot(
        ["2 posts, 3 languages: 9,812 numbers, 2,204 links, 1 code block agree."]
    )


def test_notes_are_counted_and_hidden(number_changed: Diagnostic, result: MakeResult) -> None:
    note = replace(number_changed, severity=Severity.INFO, rule="number-extra", code="N003")
    run = result(number_changed, note, note)
    closing = list(render_full(run, Style(width=80, least=Severity.WARNING)))
    assert closing[closing.index("") :] == snapshot(
        [
            "",
            "1 error in 1 of 2 posts",
            "  What a rule means and when it is wrong: i18nlint explain number-changed",
            "2 notes hidden; --verbose shows them",
            "2 posts, 3 languages: 9,812 numbers, 2,204 links, 1 code block compared.",
        ]
    )
    verbose = list(render_full(run, Style(width=80)))
    assert sum(line.startswith("info N003 number-extra") for line in verbose) == 2


def test_what_is_as_grave_as_the_least_that_is_shown_is_not_hidden(
    number_changed: Diagnostic, result: MakeResult
) -> None:
    warning = replace(number_changed, severity=Severity.WARNING)
    closing = list(render_full(result(warning), Style(width=80, least=Severity.WARNING)))
    assert [line for line in closing if "hidden" in line] == []


def test_rules_that_spoke_as_often_are_named_by_the_alphabet(number_changed: Diagnostic) -> None:
    spoken = [replace(number_changed, rule=rule) for rule in ("b", "c", "a", "c")]
    assert list(count_rules(spoken).items()) == [("c", 2), ("a", 1), ("b", 1)]


def test_what_waits_is_one_line(number_changed: Diagnostic, result: MakeResult) -> None:
    waits = replace(number_changed, pending=True)
    assert waits.target
    also = replace(waits, target=replace(waits.target, language=LanguageTag("ja")))
    other = replace(waits, rule="unit-changed", witnesses=())
    lines = list(render_full(result(waits, also, other), Style(width=80)))
    assert lines == snapshot(
        [
            "2 changes wait for ja, zh; --verbose shows them",
            "2 posts, 3 languages: 9,812 numbers, 2,204 links, 1 code block compared.",
        ]
    )
    alone = list(render_full(result(waits), Style(width=80)))
    assert alone == snapshot(
        [
            "1 change waits for zh; --verbose shows it",
            "2 posts, 3 languages: 9,812 numbers, 2,204 links, 1 code block compared.",
        ]
    )
    failing = list(render_full(result(waits), Style(width=80, pending=True)))
    assert failing[0] == snapshot('error N001 number-changed (pending): "362" in ko is "326" here')
    assert "1 change waits for zh" in failing


def test_versions_that_stand_alone_are_not_said_to_agree(result: MakeResult) -> None:
    alone = result(groups=1, documents=1, pairs=0, compared=Compared())
    (line,) = render_full(alone, Style())
    assert line == "1 post, 3 languages: nothing was compared."


def test_one_number_agrees_and_several_agree(result: MakeResult) -> None:
    one = result(compared=Compared(blocks=1, facts=1))
    both = result(compared=Compared(blocks=1, facts=1, links=1))
    assert list(render_full(one, Style())) == ["2 posts, 3 languages: 1 number agrees."]
    assert list(render_full(both, Style())) == ["2 posts, 3 languages: 1 number, 1 link agree."]


def test_files_without_text_are_not_said_to_agree(result: MakeResult) -> None:
    (line,) = render_full(result(compared=Compared()), Style())
    assert line == "2 posts, 3 languages: no text was compared."


def test_of_more_than_anybody_reads_the_counts_are_offered(
    number_changed: Diagnostic, result: MakeResult
) -> None:
    offer = "Where to begin? --statistics counts them by rule and language."
    assert list(render_full(result(*[number_changed] * 51), Style()))[-1] == offer
    assert offer not in render_full(result(*[number_changed] * 50), Style())
    notes = replace(number_changed, severity=Severity.INFO)
    assert offer not in render_full(result(*[notes] * 51), Style(least=Severity.WARNING))


def test_of_the_only_post_nothing_is_counted(
    number_changed: Diagnostic, result: MakeResult
) -> None:
    assert list(render_full(result(number_changed, groups=1), Style()))[-3] == "1 error in 1 post"


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("ko", "  The source language was taken to be ko, a guess; --source-language settles it."),
        ("und", "  The source language is not known; --source-language settles it."),
    ],
)
def test_a_source_that_nothing_speaks_for_is_said_to_be_a_guess(
    number_changed: Diagnostic, result: MakeResult, language: str, line: str
) -> None:
    def lines(*found: Diagnostic, by_default: bool = True) -> list[str]:
        run = result(*found)
        (site,) = run.layout.sites
        source = LanguageTag.parse(language)
        site = replace(site, source_language=source, source_by_default=by_default)
        return list(render_full(replace(run, layout=Layout((site,))), Style()))

    assert line in lines(number_changed)
    assert line not in lines(number_changed, by_default=False)
    assert line not in lines(), "nobody is blamed"
    elsewhere = replace(number_changed, group="another")
    assert line not in lines(elsewhere), "the finding is of another site"
