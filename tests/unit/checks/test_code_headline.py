"""Which of several differences heads a finding, and the lines that were lost with its own."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks._code.headline import are_strange
from i18nlint.checks.code import code

from .conftest import ENGLISH, KOREAN, fenced

PairOf = Callable[..., Pair]


@pytest.mark.parametrize(
    ("language", "source", "target", "message"),
    [
        (
            "json",
            '{\n  "kite": {\n    "args": ["@pier/kite"],\n    "tail": 1\n  }\n}',
            '{\n  "kite": {\n    "args": ["@quay/kite"],\n    "port": 2,\n    "tail": 1\n  }\n}',
            '\'"args": ["@pier/kite"],\' in ko is \'"args": ["@quay/kite"],\' here (and 1 '
            "more difference)",
        ),
        (
            "json",
            '{\n  "wind": 1,\n  "needs": {\n    "kite": "^4.1.0",\n    "tail": "^1.0.0"\n  }\n}',
            '{\n  "rain": 1,\n  "needs": {\n    "kite": "^4.2.0",\n    "tail": "^1.0.0"\n  }\n}',
            '\'"kite": "^4.1.0",\' in ko is \'"kite": "^4.2.0",\' here (and 1 more difference)',
        ),
        (
            "python",
            'kite = fly(2)\nprint("up", kite.height)\nland(kite, slowly=True)\nrest()',
            'kite = fly(2)\nprint("up", kite.width, kite)\nland(kite, softly=True)\nrest()',
            '"land(kite, slowly=True)" in ko is "land(kite, softly=True)" here (and 1 '
            "more difference)",
        ),
    ],
    ids=["a package before a line more", "a version before a key", "a call before what is printed"],
)
def test_what_a_reader_types_or_calls_is_told_first(
    language: str, source: str, target: str, message: str, pair_of: PairOf
) -> None:
    pair = pair_of(fenced(KOREAN, source, language), fenced(ENGLISH, target, language))
    assert [one.message.replace("  ", "") for one in code(pair)] == [message]


_PIERS = "piers = [\n{}]\nfor pier in piers:\n    visit(pier)\n"
_PIER = '  {{\n    "name": "{}",\n    "port": 1,\n    "open": True,\n  }},\n'


@pytest.mark.parametrize("lost", ["Aldo", "Brigg", "Cowes"])
def test_lines_lost_together_are_told_by_those_that_are_new_as_they_stand(
    lost: str, pair_of: PairOf
) -> None:
    names = ["Aldo", "Brigg", "Cowes"]
    source = _PIERS.format("".join(map(_PIER.format, names)))
    target = _PIERS.format("".join(_PIER.format(name) for name in names if name != lost))
    pair = pair_of(fenced(KOREAN, source, "python"), fenced(ENGLISH, target, "python"))
    (found,) = code(pair)
    assert found.message == (f'5 lines in ko are missing here, from \'"name": "{lost}",\' on')
    assert found.arguments["lines"] == 5


def test_two_lines_lost_are_told_by_the_first(pair_of: PairOf) -> None:
    source, target = "fly(1)\nturn(2)\nrise(3)\nland(4)\n", "fly(1)\nland(4)\n"
    pair = pair_of(fenced(KOREAN, source, "python"), fenced(ENGLISH, target, "python"))
    assert [one.message for one in code(pair)] == ['the line "turn(2)" in ko is missing here']


@pytest.mark.parametrize(
    ("source", "target", "message"),
    [
        (
            "fly(1)\nhoist sail\nrise(3)\nLOUD=false\nland(4)\n",
            "fly(1)\nmoor to pier\nrise(3)\nQUIET=false\nland(4)\n",
            '"LOUD=false" in ko is "QUIET=false" here (and 1 more difference)',
        ),
        (
            "fly(1)\nhoist sail\nrise(3)\nland(4)\n",
            "fly(1)\nmoor to pier\nrise(3)\nland(4)\nrest(5)\n",
            '"hoist sail" in ko has "moor to pier" in its place here (and 1 more difference)',
        ),
    ],
    ids=["two that are alike", "none that are alike"],
)
def test_lines_that_are_nothing_alike_are_told_last_and_only_set_beside_each_other(
    source: str, target: str, message: str, pair_of: PairOf
) -> None:
    pair = pair_of(fenced(KOREAN, source, "sh"), fenced(ENGLISH, target, "sh"))
    assert [one.message for one in code(pair)] == [message]


def test_a_line_more_is_told_by_what_the_other_has_nowhere(pair_of: PairOf) -> None:
    right = "env:\n  PIER_KEY: ${{ secrets.PIER_KEY }}\n"
    wrong = 'env:\n  PIER_KEY: "pier_1234abcd"\n'
    pair = pair_of(fenced(KOREAN, right, "yaml"), fenced(ENGLISH, f"{wrong}\n{right}", "yaml"))
    (found,) = code(pair)
    assert found.message == "the line 'PIER_KEY: \"pier_1234abcd\"' is here, but not in ko"


def test_a_line_that_the_other_page_has_in_another_block_is_not_called_missing(
    pair_of: PairOf,
) -> None:
    first, second = fenced(KOREAN, "npm install kite\n", "sh"), "kite fly\nkite rise --high\n"
    source = f"{first}\n연을 날려 보자.\n\n```sh\n{second}```\n"
    target = fenced(ENGLISH, f"npm install kite\nkite login\n{second}", "sh")
    messages = [one.message for one in code(pair_of(source, target))]
    assert messages == ['the line "npm install kite" stands here, but in another code block in ko']


def test_a_line_that_is_lost_beside_its_like_stands_in_no_other_block_instead(
    pair_of: PairOf,
) -> None:
    twice, once = "kite fly\nkite rise\nkite fly --high\n", "kite rise\nkite fly --high\n"
    source = f"{fenced(KOREAN, twice, 'sh')}\n연을 날린다.\n\n```sh\nkite fly\n```\n"
    target = f"{fenced(ENGLISH, once, 'sh')}\nWe fly it.\n\n```sh\nkite fly\n```\n"
    messages = [one.message for one in code(pair_of(source, target))]
    assert messages == ['the line "kite fly" in ko is missing here']


@pytest.mark.parametrize(
    ("lost", "message"),
    [
        (True, '"}" stands on one line fewer here than in ko'),
        (False, '"}" stands on one line more here than in ko'),
    ],
)
def test_a_bracket_that_the_other_has_too_is_one_more(
    lost: bool, message: str, pair_of: PairOf
) -> None:
    whole = "func fly() {\n\tif wind {\n\t\trise()\n\t}\n}\n"
    source, target = (whole, whole[:-2]) if lost else (whole[:-2], whole)
    pair = pair_of(fenced(KOREAN, source, "go"), fenced(ENGLISH, target, "go"))
    assert [one.message for one in code(pair)] == [message]


@pytest.mark.parametrize(
    ("one", "other", "strange"),
    [
        ("help() {", "LOUD=false", True),
        ("function add(title) {", "const add = (title) => put(title, now())", False),
        ("add(boats, of, the, harbour, town)", "x = add", False),
        ("", "LOUD=false", False),
    ],
)
def test_lines_without_a_word_in_common_are_strange(one: str, other: str, *, strange: bool) -> None:
    assert are_strange(one, other) is strange


def test_what_differs_on_the_line_that_is_shown_is_no_difference_more(pair_of: PairOf) -> None:
    source, target = "fly(1, 2, 3)\nland(4)\n", "fly(5, 2, 6)\nland(4)\n"
    pair = pair_of(fenced(KOREAN, source, "python"), fenced(ENGLISH, target, "python"))
    assert [one.message for one in code(pair)] == ['"fly(1, 2, 3)" in ko is "fly(5, 2, 6)" here']
