from __future__ import annotations

import tomllib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from i18nlint.config.places import Key, find_places
from i18nlint.model.text import Position, SourceText


def place(text: str, *key: str | int) -> tuple[int, int]:
    found = find_places(SourceText("x.toml", text))[key]
    return found.line, found.column


@pytest.mark.parametrize(
    ("text", "key", "expected"),
    [
        pytest.param('a = 1\nb = "x"\n', ("b",), (2, 1), id="key"),
        pytest.param("[a.b]\nc = 1\n", ("a", "b", "c"), (2, 1), id="key-of-a-table"),
        pytest.param('["a b".c]\n', ("a b", "c"), (1, 1), id="quoted-table"),
        pytest.param("a.b = 1\n", ("a", "b"), (1, 1), id="dotted-key"),
        pytest.param("[[a]]\n[[a]]\nb = 1\n", ("a", 1, "b"), (3, 1), id="array-of-tables"),
        pytest.param("[[a]]\n[a.b]\nc = 1\n", ("a", 0, "b", "c"), (3, 1), id="table-in-array"),
        pytest.param("a = [\n 1,\n 2,\n]\n", ("a", 1), (3, 2), id="element"),
        pytest.param("a = [[1, 2], [3]]\n", ("a", 1, 0), (1, 15), id="array-in-array"),
        pytest.param("a = {b = 1, c = 2}\n", ("a", "c"), (1, 13), id="inline-table"),
        pytest.param('a = """\nb = 1\n"""\nb = 2\n', ("b",), (4, 1), id="key-in-a-long-string"),
        pytest.param("a = '''\n]'''\nb = 2\n", ("b",), (3, 1), id="bracket-in-a-literal-string"),
        pytest.param('a = "\\"b = 1"\nb = 2\n', ("b",), (2, 1), id="escaped-quote"),
        pytest.param("# b = 1\n\nb = 2 # c\n", ("b",), (3, 1), id="comment"),
        pytest.param("a = 2.5\nb = 2026-02-15 07:32:00\nc = 1\n", ("c",), (3, 1), id="numbers"),
    ],
)
def test_keys_and_elements_are_found(text: str, key: Key, expected: tuple[int, int]) -> None:
    tomllib.loads(text)
    assert place(text, *key) == expected


names = st.text("abcdef-_1", min_size=1, max_size=5)
plain = st.one_of(
    st.sampled_from(['"x # y"', "'[z]'", "true", "2.5", "-1e3", '"""\nq = "r"\n"""', "[ 1,\n 2 ]"])
)


@given(st.dictionaries(names, plain, max_size=6), st.dictionaries(names, plain, max_size=4))
def test_every_key_of_valid_toml_has_a_place_where_it_is_spelled(
    top: dict[str, str], inner: dict[str, str]
) -> None:
    top.pop("table", None)
    lines = [f"{name} = {value}" for name, value in top.items()]
    lines += ["[table]", *(f"{name} = {value}" for name, value in inner.items())]
    source = SourceText("x.toml", "\n".join(lines) + "\n")
    places = find_places(source)
    for key in _keys(tomllib.loads(source.text)):
        offset = source.offset(places[key])
        assert source.text[offset:].startswith((str(key[-1]), "["))


def _keys(values: dict[str, Any]) -> list[Key]:
    keys: list[Key] = [(name,) for name in values]
    return keys + [("table", name) for name in values["table"]]


def test_an_empty_file_has_no_places() -> None:
    assert find_places(SourceText("x.toml", "")) == {}
    assert Position(1, 1) == SourceText("x.toml", "").position(0)
