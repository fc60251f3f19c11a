"""Options of commands in a sentence."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks.code import code

PairOf = Callable[..., Pair]
_LEAST = 0.6
"""Score from which a finding of the rule is told aloud."""


def scores(pair_of: PairOf, source: str, target: str, *, language: str = "fr") -> list[float]:
    pair = pair_of(f"{source}\n", f"{target}\n", languages=("en", language))
    return [one.score for one in code(pair) if one.rule == "inline-code"]


@pytest.mark.parametrize("language", ["fr", "ja"])
@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("--dry-run", "--dry"),
        ("--no-color", "--no-colors"),
        ("orbit push --no-verify", "orbit push --no-edit"),
        ("orbit push --no-verify", "orbit push"),
        ("chmod +x", "chmod -x"),
        ("ls -A", "ls -a"),
        ("orbit note -m 'a kite'", "orbit note -f 'un lacet'"),
        ("orbit open <your file> --json", "orbit open <votre fichier> --yaml"),
        ("orbit pack --to copy.tar --bare", "orbit pack --to copie.tar --base"),
    ],
)
def test_another_option_is_told(pair_of: PairOf, one: str, other: str, language: str) -> None:
    found = scores(pair_of, f"Run it with `{one}`.", f"Avec `{other}`.", language=language)
    assert len(found) == 1
    assert found[0] >= _LEAST


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("-f", "--force"),
        ("ls -la", "ls -al"),
        ("ls -la", "ls -l -a"),
        ("-ing", "-ant"),
        ("orbit --port=<port>", "orbit --port=<numéro>"),
        ("orbit say 'fly -x now'", "orbit say 'vole -y'"),
    ],
)
def test_the_same_option_otherwise_is_not(pair_of: PairOf, one: str, other: str) -> None:
    found = scores(pair_of, f"Run it with `{one}`.", f"Avec `{other}`.")
    assert all(score < _LEAST for score in found)


def test_an_option_beside_other_words_that_differ_is_not(pair_of: PairOf) -> None:
    source, target = "Of `--fast`, `kite` and `lace`.", "De `--slow`, `cerf` et `lacet`."
    assert all(score < _LEAST for score in scores(pair_of, source, target))


def test_a_stand_in_is_no_command(pair_of: PairOf) -> None:
    source = "- `--host <address>`: opens `<address>`, 1 port"
    target = "- `--host <adresse>` : ouvre `<adresse>`, 1 port"
    assert all(score < _LEAST for score in scores(pair_of, source, target))


def test_a_command_that_has_its_like_there_is_no_partner(pair_of: PairOf) -> None:
    source = "`orbit pack -x kite.tar` undoes `orbit pack -c lace.tar`."
    target = "`orbit pack -x cerf.tar` défait `orbit pack -c corde.tar`."
    assert all(score < _LEAST for score in scores(pair_of, source, target))


def test_options_of_a_program_that_the_page_writes_itself(pair_of: PairOf) -> None:
    programs = [f"```py\nparser.add('{name}')\n```\n\n" for name in ("--name", "--nom")]
    found = scores(
        pair_of, f"{programs[0]}Run it with `--name`.", f"{programs[1]}Lancez-le avec `--nom`."
    )
    assert all(score < _LEAST for score in found)
