"""Names in programs: what a translation may rename, and what it may not."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks.code import code
from i18nlint.model.finding import Finding

from .conftest import ENGLISH, KOREAN, fenced

PairOf = Callable[..., Pair]
Seen = Callable[[Iterator[Finding]], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("source", "target", "is_fault"),
    [("false", "true", True), ("port", "puerto", False), ("verbose", "verboseX", True)],
    ids=["constant", "name", "slip"],
)
def test_names_are_translated_and_constants_are_not(
    source: str, target: str, *, is_fault: bool, pair_of: PairOf
) -> None:
    program = "setup({{\n  key = {0},\n  other = 3,\n}})"
    posts = (fenced(ENGLISH, program.format(word), "lua") for word in (source, target))
    found = list(code(pair_of(*posts, languages=("en", "es"))))
    assert any(finding.score >= 0.6 for finding in found) is is_fault


@pytest.mark.parametrize(
    ("names", "is_heard"),
    [
        pytest.param(("functionA", "functionB"), False, id="throughout"),
        pytest.param(("functionA",), True, id="once"),
        pytest.param(("functionA", "functionA"), False, id="one name throughout"),
    ],
)
def test_names_renamed_throughout_are_translated(
    names: tuple[str, ...], *, is_heard: bool, pair_of: PairOf
) -> None:
    lines = [f"  {name}(3)" for name in names]
    source = "\n".join(["start() {", *lines, "  stop(1, 2, 3)", "}"])
    pair = pair_of(
        fenced(ENGLISH, source, "lua"),
        fenced(ENGLISH, source.replace("unction", "onction"), "lua"),
        languages=("en", "fr"),
    )
    (finding,) = code(pair)
    assert (finding.score >= 0.6) is is_heard


@pytest.mark.parametrize(
    ("name", "other", "is_heard"),
    [
        pytest.param("autor", "titulo", False, id="another name too"),
        pytest.param("autor", "title", True, id="alone"),
        pytest.param("authorX", "titulo", True, id="a letter more"),
    ],
)
def test_a_like_name_beside_translated_ones_is_translated(
    name: str, other: str, *, is_heard: bool, pair_of: PairOf
) -> None:
    program = "show(page.{0}, 3)\nsay(page.{1}, 4)\nclose(page, 5, 6, 7)"
    posts = (
        fenced(ENGLISH, program.format(*names), "js")
        for names in (("author", "title"), (name, other))
    )
    found = list(code(pair_of(*posts, languages=("en", "pt"))))
    assert any(finding.score >= 0.6 for finding in found) is is_heard


def test_a_path_that_stands_in_for_the_readers_own_may_differ(pair_of: PairOf) -> None:
    program = 'run(3, "/path/to/{0}")\nstop(4)'
    posts = (
        fenced(KOREAN, program.format(word), "python") for word in ("allowed/folder", "folder")
    )
    assert list(code(pair_of(*posts))) == []


@pytest.mark.parametrize(
    ("source", "target"),
    [
        pytest.param("while True:\n    read_kg()", "while Verdad:\n    read_kg()", id="a constant"),
        pytest.param("a = read_kg()\nb = 3", "a = read_gk()\nb = 3", id="letters turned round"),
    ],
)
def test_some_words_of_programs_are_translated_nowhere(
    source: str, target: str, pair_of: PairOf
) -> None:
    posts = fenced(ENGLISH, source, "python"), fenced("# 3\n\nDos.\n", target, "python")
    found = list(code(pair_of(*posts, languages=("en", "es"))))
    assert [finding.score >= 0.9 for finding in found] == [True]


RENAMED = "const {0} = load();\nif ({1}.isOld) drop({2});\nkeep({3});"


def test_a_name_that_is_kept_elsewhere_was_not_renamed(pair_of: PairOf) -> None:
    source = "Kites.setup({ tails: 2 });\nfly(() => Kites.rise());"
    pair = pair_of(
        fenced(ENGLISH, source, "js"),
        fenced(ENGLISH, source.replace("Kites.setup", "KitesX.setup"), "js"),
        languages=("en", "es"),
    )
    (found,) = code(pair)
    assert '"KitesX.setup({ tails: 2 });" here' in found.message
    assert found.score >= 0.9


@pytest.mark.parametrize(
    ("names", "messages"),
    [
        (["cometa"] * 4, []),
        (
            ["cometa", "cometa", "comteta", "cometa"],
            ['"kites" in en is "comteta" here, but "cometa" in other lines'],
        ),
    ],
    ids=["throughout", "in two ways"],
)
def test_a_name_is_renamed_to_one_name(
    names: list[str], messages: list[str], pair_of: PairOf, seen: Seen
) -> None:
    source, target = RENAMED.format(*["kites"] * 4), RENAMED.format(*names)
    pair = pair_of(
        fenced(ENGLISH, source, "js"), fenced(ENGLISH, target, "js"), languages=("en", "es")
    )
    heard = [one for one in code(pair) if one.score >= 0.6]
    assert [message for _, message in seen(iter(heard))] == messages


@pytest.mark.parametrize(
    ("inner", "is_fault"), [("monCerf", False), ("maVoile", True)], ids=["so called", "another"]
)
def test_a_text_may_interpolate_what_was_renamed(
    inner: str, *, is_fault: bool, pair_of: PairOf
) -> None:
    program = "fly({0});\nlog(`(width) ${{{1}.width}}px`, {0});"
    posts = (
        fenced(ENGLISH, program.format(name, within), "js")
        for name, within in (("myKite", "myKite"), ("monCerf", inner))
    )
    found = list(code(pair_of(*posts, languages=("en", "fr"))))
    assert any(finding.score >= 0.6 for finding in found) is is_fault


@pytest.mark.parametrize(
    ("english", "japanese", "is_heard"),
    [
        ("tide init --station Whitby", "tide init --station Yaizu", False),
        ("tide init --tz Europe/London", "tide init --tz Asia/Tokyo", False),
        ("mkdir ~/logs && cd ~/logs", "mkdir ~/kiroku && cd ~/kiroku", False),
        ("tide init --station Whitby", "tide init --station Whibty", True),
        ("tide init --station whitby", "tide start --station whitby", True),
    ],
    ids=["town", "time zone", "folder", "slip", "command"],
)
def test_a_sample_of_commands_may_be_set_at_home(
    english: str, japanese: str, *, is_heard: bool, pair_of: PairOf
) -> None:
    posts = (fenced(ENGLISH, line, "sh") for line in (english, japanese))
    found = list(code(pair_of(*posts, languages=("en", "ja"))))
    assert any(finding.score >= 0.6 for finding in found) is is_heard
