"""Names that a sample binds for itself, and amounts in the readers' own currency."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks.code import code
from i18nlint.model.alignment import Verdict
from i18nlint.model.dataclass import replace

from .conftest import ENGLISH, KOREAN, fenced

PairOf = Callable[..., Pair]


@pytest.mark.parametrize(
    ("info", "source", "target"),
    [
        ("js", "piers.map((pier) => pier.tide);", "piers.map((one) => one.tide);"),
        ("js", "piers.map(pier => pier.tide);", "piers.map(p => p.tide);"),
        ("js", "function moor(pier) {\n  fix(pier);\n}", "function moor(one) {\n  fix(one);\n}"),
        ("js", "try {\n  moor();\n} catch (error) {\n  log(error);\n}",
         "try {\n  moor();\n} catch (e) {\n  log(e);\n}"),
        ("python", "def moor(pier):\n    fix(pier)", "def moor(one):\n    fix(one)"),
        ("python", "with open(a) as pier:\n    fix(pier)", "with open(a) as f:\n    fix(f)"),
        ("python", "sort(key=lambda pier: pier.tide)", "sort(key=lambda p: p.tide)"),
        ("go", "func moor(pier Pier) {\n\tfix(pier)\n}", "func moor(p Pier) {\n\tfix(p)\n}"),
        ("java", "Pier pier = load();\nfix(pier);", "Pier first = load();\nfix(first);"),
        ("rust", "piers.iter().map(|pier| pier.tide)", "piers.iter().map(|p| p.tide)"),
        ("kotlin", "piers.map { pier -> pier.tide }", "piers.map { p -> p.tide }"),
        ("vue", '<Pier v-slot="given">{{ given.tide }}</Pier>',
         '<Pier v-slot="props">{{ props.tide }}</Pier>'),
        ("python", "piers = load()\nfor pier in piers:\n    fix(pier)\nclose(piers)",
         "every = load()\nfor piers in every:\n    fix(piers)\nclose(every)"),
    ],
)  # fmt: skip
def test_a_bound_name_is_the_samples_own(
    info: str, source: str, target: str, pair_of: PairOf
) -> None:
    pair = pair_of(fenced(ENGLISH, source, info), fenced(KOREAN, target, info))
    assert [one.variant for one in code(pair)] == ["names"]


@pytest.mark.parametrize(
    ("info", "source", "target"),
    [
        ("js", "function moor({ pier }) {\n  fix(pier);\n}",
         "function moor({ mast }) {\n  fix(mast);\n}"),
        ("js", "piers.map((pier) => pier.tide);", "piers.map((one) => pier.tide);"),
        ("python", "def moor(pier):\n    fix(pier)", "def moor(one):\n    fix(pier)"),
        ("python", '@at("/piers/<pier>")\ndef moor(pier):\n    fix(pier)',
         '@at("/piers/<pier>")\ndef moor(one):\n    fix(one)'),
        ("java", '@At("/piers/{pier}")\nPier moor(String pier) { fix(pier); }',
         '@At("/piers/{pier}")\nPier moor(String one) { fix(one); }'),
        ("csharp", "a(Wind.HIGH => 2, Wind.HIGH)", "a(Wind.LOUD => 2, Wind.LOUD)"),
        ("python", "piers = load()\nfor pier in piers:\n    fix(pier)\nclose(piers)",
         "every = load()\nfor piers in every:\n    fix(every)\nclose(every)"),
    ],
)  # fmt: skip
def test_another_name_is_a_fault(info: str, source: str, target: str, pair_of: PairOf) -> None:
    pair = pair_of(fenced(ENGLISH, source, info), fenced(KOREAN, target, info))
    assert [(one.variant, one.score >= 0.9) for one in code(pair)] == [(None, True)]


def test_an_amount_in_the_readers_currency_is_a_note(pair_of: PairOf) -> None:
    one, other = "fee = 100  # USD", "fee = 100000  # 원"
    pair = pair_of(fenced(ENGLISH, one, "python"), fenced(KOREAN, other, "python"))
    assert [finding.variant for finding in code(pair)] == ["example"]
    more = f"{one}\nrent = 20", f"{other}\nrent = 20 * 1300"
    pair = pair_of(fenced(ENGLISH, more[0], "python"), fenced(KOREAN, more[1], "python"))
    assert [finding.variant for finding in code(pair)] == ["example"]
    for wrong in ("fee = 200  # USD", f"{other}\nmoor(fee)"):
        source = one if wrong.startswith("fee = 2") else f"{one}\nfix(fee)"
        pair = pair_of(fenced(ENGLISH, source, "python"), fenced(KOREAN, wrong, "python"))
        assert [finding.variant for finding in code(pair)] == [None]


@pytest.mark.parametrize(
    ("info", "source", "target", "variant"),
    [
        ("js", "piers.open(2);\nmoor();\npiers.fix(3);", "piers.start(2);\nmoor();\npiers.end(3);",
         "example"),
        ("js", "piers.open(2);\nmoor();", "piers.start(2);\nmoor();", None),
        ("json", '{"pier": 2, "mast": 3, "a": 1}', '{"wind": 2, "kite": 3, "a": 1}', None),
        ("bash", "pier open\nmoor 1\nfix --all", "pier start\nmoor 1\nmend --all", None),
    ],
)  # fmt: skip
def test_a_program_in_other_words_where_the_post_is_restructured(
    info: str, source: str, target: str, variant: str | None, pair_of: PairOf
) -> None:
    pair = pair_of(fenced(ENGLISH, source, info), fenced(KOREAN, target, info))
    pair = replace(pair, bitext=replace(pair.bitext, verdict=Verdict.RESTRUCTURED))
    assert {one.variant for one in code(pair)} == {variant}
