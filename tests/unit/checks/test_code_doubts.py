"""Differences of code that are told and are no error; and what stays one beside them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks._code import doubts
from i18nlint.checks.code import code
from i18nlint.model.finding import Confidence, Finding, Side

from .conftest import ENGLISH, KOREAN, fenced

PairOf = Callable[..., Pair]


@pytest.fixture
def differing(pair_of: PairOf) -> Callable[..., Finding]:
    def find(
        source: str, target: str, language: str, *, languages: tuple[str, str] = ("ko", "en")
    ) -> Finding:
        words = ENGLISH if "es" in languages else KOREAN
        pair = pair_of(
            fenced(words, source, language), fenced(ENGLISH, target, language), languages=languages
        )
        (found,) = code(pair)
        return found

    return find


Differing = Callable[..., Finding]


@pytest.mark.parametrize(
    ("language", "source", "target"),
    [
        (
            "yaml",
            "kites:\n  - red\n  -\n  - blue\nwind: 3",
            "kites:\n  - red\n  - blue\nwind: 3",
        ),
        ("python", 'a = fly(2)\nprint(f"up: {a}")\nland(a)', "a = fly(2)\nland(a)"),
        ("sh", 'fly --all\necho ""\nland --all', "fly --all\nland --all"),
        (
            "sh",
            'ask --long "Name three kites that fly in rain."',
            'ask --long "Name three kites that fly in grain."',
        ),
        ("js", "fly({ tail: 2, label: 'Long tail' })", "fly({ tail: 2 })"),
        ("sh", "$ fly --all\n3 kites are up\n...", "fly --all"),
    ],
    ids=["signs", "print", "empty echo", "prompt", "label", "answer"],
)
def test_what_a_reader_would_shrug_at_is_no_error(
    language: str, source: str, target: str, differing: Differing
) -> None:
    assert Confidence.of(differing(source, target, language).score) is Confidence.MEDIUM


@pytest.mark.parametrize(
    ("source", "target", "is_note"),
    [
        ("orbit i kite", "orbit i kite\n# Ou :\norbit i kite --from=https://miroir.dev", True),
        ("orbit i kite", "orbit i kite\n# Ou :\norbit i lace --from=https://miroir.dev", False),
        ("orbit i kite\norbit i kite --wide", "orbit i kite", False),
        ("orbit i kite\n\nfly", "orbit i kite\n\nfly\n--from=https://miroir.dev", False),
    ],
    ids=["once more", "another", "lost", "no command"],
)
def test_a_command_that_stands_there_once_more_with_an_option(
    source: str, target: str, *, is_note: bool, differing: Differing
) -> None:
    assert (differing(source, target, "sh").variant == "example") is is_note


@pytest.mark.parametrize(
    ("language", "source", "target"),
    [
        (
            "js",
            "function fly() {\n  rise(2);\n}\nland(3);",
            "function fly() {\n  rise(2);\nland(3);",
        ),
        ("python", "a = fly(2)\nprint(a.height)\nland(a)", "a = fly(2)\nland(a)"),
        (
            "sh",
            "$ fly --all\n3 kites are up\n$ rise 2 --slowly\n$ land --all",
            "fly --all\nrise 2 --slowly",
        ),
    ],
    ids=["an open bracket", "a printed value", "a command beside an answer"],
)
def test_what_breaks_a_program_is_an_error(
    language: str, source: str, target: str, differing: Differing
) -> None:
    assert Confidence.of(differing(source, target, language).score) is Confidence.HIGH


def test_what_is_no_error_is_told_behind_what_is_one(differing: Differing) -> None:
    source = 'a = fly(2)\nprint("it is up")\nland(a, slowly=True)'
    found = differing(source, "a = fly(2)\nland(a, slowly=False)", "python")
    assert found.message == (
        '"land(a, slowly=True)" in ko is "land(a, slowly=False)" here (and 1 more difference)'
    )
    assert found.score >= 0.9


def test_a_line_that_the_source_has_twice_is_shown_there(differing: Differing) -> None:
    source = "class Kite(Toy):\n    tail: int\nclass Kite(Toy):\n    mast: int\nfly(2)"
    target = "class Kite(Toy):\n    tail: int\n    mast: int\nfly(2)"
    found = differing(source, target, "python")
    assert found.message == 'the line "class Kite(Toy):" stands twice in ko, once here'
    assert found.primary is Side.SOURCE
    assert Confidence.of(found.score) is Confidence.MEDIUM


def test_a_line_that_the_source_has_in_several_places_is_lost(differing: Differing) -> None:
    source = "rise(2)\nwait()\nturn(3)\nwait()\nturn(4)\nwait()\nland(5)"
    found = differing(source, source.replace("turn(4)\nwait()", "turn(4)"), "python")
    assert found.message == 'the line "wait()" in ko is missing here'


ANSWER = '{{\n  "{}": [\n    {{"{}": "{}", "{}": 2}}\n  ]\n}}'


@pytest.mark.parametrize(
    ("words", "band"),
    [
        (("fallos", "causa", "No hay viento", "linea"), Confidence.MEDIUM),
        (("faults", "reason", "No hay viento", "altitude"), Confidence.HIGH),
    ],
    ids=["all of them", "one"],
)
def test_keys_of_a_sample_may_be_translated_with_all_others(
    words: tuple[str, ...], band: Confidence, differing: Differing
) -> None:
    source = ANSWER.format("faults", "reason", "No wind", "line")
    found = differing(source, ANSWER.format(*words), "json", languages=("en", "es"))
    assert Confidence.of(found.score) is band


def test_of_two_like_parts_the_one_that_is_gone_is_named(differing: Differing) -> None:
    source = 'fly({"kite": {"type": "string", "note": "a long tail"}})'
    found = differing(source, 'fly({"kite": {"type": "string"}})', "python")
    assert 'lacks \'"note": "a long tail"\' here' in found.message


def test_words_more_in_a_line_of_words_are_a_translation(pair_of: PairOf) -> None:
    source = "fly(2)\n1. [open] 돛 수리\n2. [open] SEO 점검\nland(3)"
    target = "fly(2)\n1. [open] Mend the sail\n2. [open] Check SEO soon\nland(3)"
    pair = pair_of(fenced(KOREAN, source, "ts"), fenced(ENGLISH, target, "ts"))
    assert list(code(pair)) == []


SCRIPT = 'steps:\n  - run: |\n      fly --all\n      ask -p "{}" > log\n      land'


@pytest.mark.parametrize(
    ("asked", "band"),
    [
        ("Name three kites that fly in rain.", None),
        ("Name three kites that fly in the brain.", Confidence.MEDIUM),
    ],
    ids=["another sentence", "a slip"],
)
def test_what_a_script_in_yaml_asks_is_for_people(
    asked: str, band: Confidence | None, pair_of: PairOf
) -> None:
    source, target = SCRIPT.format("Name three kites that fly in the rain."), SCRIPT.format(asked)
    found = list(code(pair_of(fenced(KOREAN, source, "yaml"), fenced(ENGLISH, target, "yaml"))))
    assert [Confidence.of(one.score) for one in found] == ([band] if band else [])


def test_a_pattern_of_paths_in_a_fence_without_grammar_is_no_word(differing: Differing) -> None:
    source = "*/temp*\n*/*/temp*\ntemp?"
    found = differing(source, "*/tempo*\n*/*/temp*\ntemp?", "dockerignore", languages=("en", "es"))
    assert Confidence.of(found.score) is Confidence.MEDIUM


def test_words_that_stand_for_code_are_translated(pair_of: PairOf) -> None:
    pair = pair_of(
        fenced(ENGLISH, "your code here", "js"),
        fenced(ENGLISH, "hier der Code", "js"),
        languages=("en", "de"),
    )
    assert list(code(pair)) == []


def test_of_one_line_that_is_another_both_are_said(differing: Differing) -> None:
    found = differing("pnpm create kite", "npx make-a-kite --now", "sh")
    assert found.message == '"pnpm create kite" in ko is "npx make-a-kite --now" here'


def test_a_command_in_brackets_is_no_word(differing: Differing) -> None:
    source = 'input=$(cat)\npath=$(echo "$input" | jq -r .path)\nrm "$path"'
    found = differing(source, source.replace("echo", "echos"), "sh")
    assert found.score >= 0.75


def test_brackets_of_a_program_are_counted_once_for_all_its_differences(
    differing: Differing, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []

    def count(tokens: object) -> list[int]:
        asked.append(tokens)
        return [0, 0, 0]

    monkeypatch.setattr(doubts, "unclosed", count)
    lines = [f"fly(kite_{at}, {at});" for at in range(30)]
    more = [one for at, line in enumerate(lines) for one in ([line] if at % 3 else [line, "}"])]
    differing("\n".join(lines), "\n".join(more), "js")
    assert len(asked) == 2
