"""The quick reader of our data files against `tomllib`."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from i18nlint import languages
from i18nlint.config import plain_toml
from i18nlint.config.plain_toml import read_toml

PACKAGE = Path(languages.__file__).parent.parent
FILES = sorted(
    [
        *PACKAGE.joinpath("languages").rglob("*.toml"),
        PACKAGE / "config" / "tags.toml",
        PACKAGE / "discover" / "words.toml",
        PACKAGE / "facts" / "function_words.toml",
    ]
)
PLAIN = [file for file in FILES if "\\" not in file.read_text("utf-8")]  # CLDR's \u00a0 is not


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}-{file.stem}")
def test_it_reads_our_files_as_tomllib_does(file: Path) -> None:
    text = file.read_text("utf-8")
    read, expected = read_toml(text), tomllib.loads(text)
    assert read == expected
    assert [list(section) for section in read.values()] == [
        list(section) for section in expected.values()
    ], "in the same order: the first sense is the likeliest"


@pytest.mark.parametrize("file", PLAIN, ids=lambda file: f"{file.parent.name}-{file.stem}")
def test_our_files_need_no_tomllib(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plain_toml, "_read_any", None)
    assert read_toml(file.read_text("utf-8"))


@pytest.mark.parametrize(
    "text",
    [
        '[a]\nkey = "b\\u00a0"',
        "[a]\nkey = 'literal'",
        '[a]\nkey = "b" # comment',
        '[a]\n  key = "b"',
        '[a]\nkey="b"',
        '[a]\nkey = """\nmany\n"""',
        'key = """\nmany\nlines\n"""\n[a]\nkey = "b"',
        'key = """\n"""',
        'key = """\n\n  many\n\n"""',
        'key = """\nmany"""',
        'key = """many\n"""',
        'key = """\na ""quoted"" word\n"""',
        'key = """\nmany \\\n lines\n"""',
        '[a]\nkey = ["b"]',
        '[a.b]\nkey = "c"',
        'key = "before any section"',
        '[a]\r\nkey = "b"\r\n',
    ],
)
def test_it_leaves_to_tomllib_what_a_line_cannot_tell(text: str) -> None:
    assert read_toml(text) == tomllib.loads(text)


@pytest.mark.parametrize(
    "text",
    ["[a]\n[a]\n", '[a]\nkey = "b"\nkey = "c"', "[a]\nkey = b", 'a = "b"\n[a]\n', 'a = """\n'],
    ids=["section", "key", "value", "section and key", "no end"],
)
def test_what_is_no_toml_is_an_error(text: str) -> None:
    with pytest.raises(tomllib.TOMLDecodeError):
        read_toml(text)
