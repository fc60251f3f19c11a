"""Which of several differences heads a finding, and the lines that were lost with its own."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from i18nlint.checks._api import Pair
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
