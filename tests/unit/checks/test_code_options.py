"""Options of commands in a sentence."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks.code import code
from i18nlint.checks.code.options import options_changed

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
        ("orbit push --no-verify", "orbit push -v"),
        ("chmod +x", "chmod -x"),
        (":tide -x", ":tide -y"),
        ("ls -A", "ls -a"),
        ("orbit note -m 'a kite'", "orbit note -f 'un lacet'"),
        ("orbit open <your file> --json", "orbit open <votre fichier> --yaml"),
        ("orbit pack --to copy.tar --bare", "orbit pack --to copie.tar --base"),
        ("tar -xzf kite.tar.gz", "tar -xfz kite.tar.gz"),
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
        ("tar -xzf kite.tar.gz", "tar -zxf kite.tar.gz"),
        ("kite serve --port 8080 --open", "kite serve -o -p 8080"),
        ("kite serve --port 8080 --open", "kite serve --open --port=8080"),
        ("orbit run -d -p 80:80 kite", "orbit run -dp 80:80 kite"),
        ("orbit stop --force", "orbit stop -f"),
        ("orbit i --save-dev kite", "orbit i -D kite"),
        ("-ing", "-ant"),
        ("orbit --port=<port>", "orbit --port=<numéro>"),
        ("orbit say 'fly -x now'", "orbit say 'vole -y'"),
        ("site:kite.example -cats", "site:kite.example -lapins"),
    ],
)
def test_the_same_option_otherwise_is_not(pair_of: PairOf, one: str, other: str) -> None:
    found = scores(pair_of, f"Run it with `{one}`.", f"Avec `{other}`.")
    assert all(score < _LEAST for score in found)


def test_what_follows_an_option_is_its_own(pair_of: PairOf) -> None:
    source, target = "`orbit move --from 3 --to 5` moves.", "`orbit move --to 3 --from 5` で動く。"
    assert max(scores(pair_of, source, target, language="ja"), default=0.0) >= _LEAST


def test_an_option_beside_other_words_that_differ_is_not(pair_of: PairOf) -> None:
    source, target = "Of `--fast`, `kite` and `lace`.", "De `--slow`, `cerf` et `lacet`."
    assert all(score < _LEAST for score in scores(pair_of, source, target))


def test_an_option_lost_is_less_sure_than_another(pair_of: PairOf) -> None:
    one = "Run `orbit push --no-verify`."
    (lost,) = scores(pair_of, one, "Avec `orbit push`.")
    (other,) = scores(pair_of, one, "Avec `orbit push --no-edit`.")
    assert _LEAST <= lost < other


def test_of_commands_that_may_each_be_the_other_none_is_told() -> None:
    ones, others = Counter(["orbit pull -a", "orbit pull -b"]), Counter(["orbit pull -c"])
    assert options_changed(ones, others) == []
    assert options_changed(ones - Counter(["orbit pull -b"]), others)


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


def test_a_property_of_the_pages_own_style(pair_of: PairOf) -> None:
    found = scores(
        pair_of,
        "Set `--sail`, and `color: var(--sail)` in 2 places.",
        "Mettez `--voile`, et `color: var(--voile)` en 2 endroits.",
    )
    assert all(score < _LEAST for score in found)
