"""What a cell says, and one that says nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks.tables import check_tables
from i18nlint.checks.tables.kept import is_another_value
from i18nlint.model.finding import Finding

PairOf = Callable[..., Pair]
Seen = Callable[[Iterator[Finding]], list[tuple[str, str]]]


def test_two_empty_cells_are_told_one_by_one(pair_of: PairOf, seen: Seen) -> None:
    text = "| Kite | Rating |\n| --- | --- |\n| `a` | {} |\n| `b` | {} |\n| `c` | ★★★ |\n"
    assert len(seen(check_tables(pair_of(text.format("★", "★★"), text.format("", ""))))) == 2


@pytest.mark.parametrize(
    ("ours", "theirs", "differs"),
    [
        ("undefined", "-", False),
        ("-", "", False),
        ("none", "없음", False),
        ("", "없음", False),
        ("null", "undefined", True),
        ("false", "-", True),
        ("-", "false", True),
    ],
)
def test_nothing_is_one_value_however_it_is_written(
    ours: str, theirs: str, differs: bool, pair_of: PairOf
) -> None:
    head = "| Name | Default | Text |\n| --- | --- | --- |\n"
    kept = "".join(f"| `{word}s` | {word} | 1 |\n" for word in ("null", "undefined", "false", "-"))
    source = f"{head}{kept}| `onClose` | {ours} | 2 |\n"
    target = f"{head}{kept}| `onClose` | {theirs} | 2 |\n"
    found = list(check_tables(pair_of(source, target, languages=("en", "ko"))))
    assert bool(found) is differs


@pytest.mark.parametrize(
    ("example", "is_note"), [("tide xxxx", True), ("your-tide", True), ("high tide", False)]
)
def test_an_example_that_is_anybodys_is_not_much_missed(
    example: str, is_note: bool, pair_of: PairOf
) -> None:
    text = "| Name | Text | Example |\n| --- | --- | --- |\n| `tide` | 3 | {} |\n| `b` | 4 | b |\n"
    (found,) = check_tables(pair_of(text.format(example), text.format("")))
    assert (found.rule, found.score < 0.6) == ("table-empty-cell", is_note)
    (found,) = check_tables(pair_of(text.format(""), text.format(example)))
    assert (found.rule, found.score < 0.6) == ("table-cell", is_note)


@pytest.mark.parametrize(
    ("ours", "theirs", "differs"),
    [
        ("(e: Event) => void", "(event: Event) => void", False),
        ("(e: Event) => void", "(e: Tide) => void", True),
        ("(o: { a: string }) => void", "(o: { b: string }) => void", True),
        ("(a: string) => void", "({ a: string }) => void", False),
        ("a | b", "a | c", True),
        ("() => " + "a" * 100_000, "() => " + "a" * 99_999 + "b", True),
    ],
)
def test_what_a_function_calls_what_it_takes_is_its_own(
    ours: str, theirs: str, *, differs: bool
) -> None:
    assert is_another_value(ours, theirs) is differs


@pytest.mark.parametrize(
    ("other", "is_note"), [('["tide", "ebb", ...]', True), ('["tide", "ebb"]', False)]
)
def test_a_list_that_goes_on_is_an_example(other: str, is_note: bool, pair_of: PairOf) -> None:
    head = "| Name | Type | Valid |\n| --- | --- | --- |\n"
    kept = "".join(
        f"| `{word}` | string | [1,{word}] |\n" for word in ("ab", "cd", "ef", "gh", "ij")
    )
    source = f'{head}{kept}| `name` | string | ["tide", ...] |\n'
    target = f"{head}{kept}| `name` | string | {other} |\n"
    (found,) = check_tables(pair_of(source, target, languages=("en", "ko")))
    assert (found.score < 0.6) is is_note


TYPES = {
    "open": "boolean",
    "title": "string",
    "width": "string",
    "icon": "ReactNode",
    "onClose": "() => void",
}


@pytest.mark.parametrize(
    ("other", "differs"),
    [
        ("function", True),
        ("(e) => void", True),
        ("( ) => void", False),
        ("함수", False),
        ("[() => void](#close)", False),
    ],
    ids=["another type", "an argument", "a blank", "a word", "a link"],
)
def test_another_value_in_a_column_that_nobody_translates(
    other: str, differs: bool, pair_of: PairOf, seen: Seen
) -> None:
    head = "| Name | Text | Type |\n| --- | --- | --- |\n"
    source = head + "".join(f"| {key} | what {key} is | {kind} |\n" for key, kind in TYPES.items())
    types = {**TYPES, "onClose": other}
    target = head + "".join(f"| {key} | {key}의 뜻 | {kind} |\n" for key, kind in types.items())
    found = seen(check_tables(pair_of(source, target, languages=("en", "ko"))))
    told = f'"() => void" in en is "{other}" here'
    assert found == ([("table-cell", told)] if differs else [])


@pytest.mark.parametrize(("other", "is_note"), [("object", True), ("string", False)])
def test_an_object_is_what_the_name_of_its_type_is(
    other: str, is_note: bool, pair_of: PairOf
) -> None:
    head = "| Name | Text | Type |\n| --- | --- | --- |\n"
    types = {**TYPES, "style": "SailStyle"}
    source = head + "".join(f"| {key} | what {key} is | {kind} |\n" for key, kind in types.items())
    types["style"] = other
    target = head + "".join(f"| {key} | {key}의 뜻 | {kind} |\n" for key, kind in types.items())
    (found,) = check_tables(pair_of(source, target, languages=("en", "ko")))
    assert (found.score < 0.6) is is_note


def test_a_column_in_which_words_are_translated_is_not_kept(pair_of: PairOf) -> None:
    head = "| Name | Text | Kind |\n| --- | --- | --- |\n"
    kinds = ("Rope", "Mast", "Rudder", "Tide", "Salt")
    source = head + "".join(f"| `{key}` | what {key} is | {key} |\n" for key in kinds)
    target = head + "".join(
        f"| `{key}` | was {key} ist | {'Seil' if key == 'Rope' else 'Ruder'} |\n" for key in kinds
    )
    assert list(check_tables(pair_of(source, target, languages=("en", "de")))) == []


@pytest.mark.parametrize(
    ("head", "value", "rules"),
    [
        ("Typ", "() => void", []),
        ("Type", "Funktion", []),
        ("Type", "(e) => void", ["table-cell"]),
    ],
    ids=["a header", "a word", "another value"],
)
def test_between_languages_of_one_script_a_value_is_told_by_its_signs(
    head: str, value: str, rules: list[str], pair_of: PairOf, seen: Seen
) -> None:
    types = {**TYPES, "onClose": value}
    source = "| Name | Type |\n| --- | --- |\n" + "".join(
        f"| {key} | {kind} |\n" for key, kind in TYPES.items()
    )
    target = f"| Name | {head} |\n| --- | --- |\n" + "".join(
        f"| {key} | {kind} |\n" for key, kind in types.items()
    )
    found = seen(check_tables(pair_of(source, target, languages=("en", "de"))))
    assert [rule for rule, _ in found] == rules


@pytest.mark.parametrize("no", ["❌", "🚫", "⛔"])
def test_yes_is_not_no_in_whatever_sign(no: str, pair_of: PairOf, seen: Seen) -> None:
    source = "| Lamp | Light |\n|---|---|\n| Mole | {} |\n| Quay | ✅ |\n"
    target = "| Lampe | Licht |\n|---|---|\n| Mole | {} |\n| Kai | ✅ |\n"
    pair = pair_of(source.format("✅"), target.format(no), languages=("en", "de"))
    assert seen(check_tables(pair)) == [("table-cell", f'"✅" in en is "{no}" here')]


INFLECTED = ("ouverte", "ouverte", "ouvert", "ouvert", "ouvert")
DENIED = ("しています", "しています", "していません", "していません", "していません")
ANSWERED = ("oui", "oui", "non", "non", "non")


@pytest.mark.parametrize(
    ("source", "target", "told"),
    [
        (("open", "open", "opened", "opened", "open"), INFLECTED, 0),
        (("yes", "yes", "no", "no", "yes"), ANSWERED, 1),
        (("yes", "yes", "no", "no", "yes"), DENIED, 1),
    ],
    ids=["two forms of a word", "two answers", "an ending that denies"],
)
def test_a_form_of_the_usual_word_is_no_other_answer(
    source: tuple[str, ...], target: tuple[str, ...], told: int, pair_of: PairOf, seen: Seen
) -> None:
    texts = (
        "| a | b |\n| --- | --- |\n" + "".join(f"| {n} | {word} |\n" for n, word in enumerate(side))
        for side in (source, target)
    )
    assert len(seen(check_tables(pair_of(*texts, languages=("en", "fr"))))) == told


@pytest.mark.parametrize(("told", "is_note"), [("`bow` `stern` `mast`", True), ("it", False)])
def test_what_another_cell_of_the_row_tells_is_a_note(
    told: str, is_note: bool, pair_of: PairOf
) -> None:
    head = "| Name | Text | Type |\n| --- | --- | --- |\n| `a` | 1 | `string` |\n"
    head += "| `b` | 2 | `bow | stern | mast` |\n".replace(" | stern | ", " \\| stern \\| ")
    source = f"{head}| `at` | where | `bow \\| stern \\| mast` |\n"
    target = f"{head}| `at` | {told} 중 하나 | `string` |\n"
    (found,) = check_tables(pair_of(source, target, languages=("en", "ko")))
    assert (found.score < 0.6) is is_note
