"""A switch that a language leaves out in most pages of a folder."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from i18nlint.judge.habits import notes_of_habits
from i18nlint.model.dataclass import replace
from i18nlint.model.finding import Confidence, Diagnostic, Location, Severity, Side
from i18nlint.model.group import TranslationGroup
from i18nlint.model.language import LanguageTag
from i18nlint.model.text import Position, Range

EN, ZH = LanguageTag("en"), LanguageTag("zh")
PLACE = Range(Position(1, 1), Position(1, 1))
TUTORIAL = [f"zh/tutorial/{part}/{number}.md" for part in ("a", "b") for number in range(3)]
REFERENCE = [f"zh/reference/{number}.md" for number in range(9)]


def lacking(path: str, key: str = "checked", value: str = "true") -> Diagnostic:
    return Diagnostic(
        rule="frontmatter-missing",
        code="F001",
        severity=Severity.WARNING,
        confidence=Confidence.MEDIUM,
        score=0.75,
        variant=None,
        message=f'"{key}" in en is missing here',
        arguments={"key": key, "source_value": value},
        group=path,
        primary=Side.TARGET,
        source=None,
        target=Location(path, ZH, "", PLACE, ()),
        identity=path,
    )


def pages(paths: Iterable[str]) -> list[TranslationGroup]:
    return [TranslationGroup(path, EN, {EN: f"en/{path}", ZH: path}) for path in paths]


def told(*found: Diagnostic, among: Iterable[str] = (*TUTORIAL, *REFERENCE)) -> list[str]:
    """The paths that are still told of aloud."""
    notes = notes_of_habits(found, pages(among))
    return [one.group for one in notes if one.severity is Severity.WARNING]


def test_a_switch_that_most_pages_of_a_folder_lack_is_a_note() -> None:
    found = [lacking(path) for path in (*TUTORIAL[1:], REFERENCE[0])]
    assert told(*found) == [REFERENCE[0]]
    note, *_ = notes_of_habits(found, pages(TUTORIAL))
    assert (note.severity, note.confidence) == (Severity.INFO, Confidence.LOW)


def test_a_note_is_left_out_where_none_are_asked_for() -> None:
    found = [lacking(path) for path in (*TUTORIAL, REFERENCE[0])]
    rest = notes_of_habits(found, pages([*TUTORIAL, *REFERENCE]), least=Confidence.MEDIUM)
    assert [one.group for one in rest] == [REFERENCE[0]]


def test_few_pages_are_no_habit() -> None:
    found = [lacking(path) for path in TUTORIAL[:4]]
    assert told(*found, among=TUTORIAL[:4]) == TUTORIAL[:4]


def test_five_pages_of_many_are_no_habit() -> None:
    assert told(*map(lacking, REFERENCE[:5])) == REFERENCE[:5]


@pytest.mark.parametrize(("key", "value"), [("cover", "a.png"), ("draft", "true")])
def test_what_says_something_is_missed_on_each_page(key: str, value: str) -> None:
    assert told(*(lacking(path, key, value) for path in TUTORIAL)) == TUTORIAL


def test_a_key_that_the_configuration_names_is_promised() -> None:
    found = [lacking(path) for path in TUTORIAL]
    rest = notes_of_habits(found, pages(TUTORIAL), configured={"checked"})
    assert list(rest) == found


def test_another_finding_stays_as_it_is() -> None:
    found = [lacking(path) for path in TUTORIAL]
    found.append(replace(found[0], rule="image-missing"))
    *_, image = notes_of_habits(found, pages(TUTORIAL))
    assert image is found[-1]


def test_each_language_has_its_own_habits() -> None:
    *most, last = (lacking(path) for path in TUTORIAL[:5])
    assert last.target
    other = replace(last, target=replace(last.target, language=EN))
    assert told(*most, other) == TUTORIAL[:5]


def test_five_pages_make_a_habit() -> None:
    assert told(*map(lacking, REFERENCE[:5]), among=REFERENCE[:5]) == []


def test_only_translations_into_the_language_count_as_its_pages() -> None:
    found = [lacking(path) for path in TUTORIAL]
    others = [f"zh/tutorial/a/more{number}.md" for number in range(9)]
    written_in_it = [TranslationGroup(path, ZH, {ZH: path, EN: f"en/{path}"}) for path in others]
    not_in_it = [TranslationGroup(path, EN, {EN: path}) for path in others]
    groups = [*pages(TUTORIAL), *written_in_it, *not_in_it]
    severities = {one.severity for one in notes_of_habits(found, groups)}
    assert severities == {Severity.INFO}
