"""A lexicon is what its files spell, whether it was kept or is built."""

from __future__ import annotations

import runpy
from collections.abc import Iterator
from pathlib import Path

import pytest

from i18nlint import languages
from i18nlint.facts.numbers import load
from i18nlint.facts.numbers.lexicon import Lexicon
from i18nlint.facts.numbers.load import build_from, language_files, lexicon_for
from i18nlint.model.language import LanguageTag

FOLDER = Path(languages.__file__).parent
SCRIPT = runpy.run_path(str(FOLDER.parents[1] / "scripts" / "compile_lexicons.py"))
NAMES = [*sorted(file.stem for file in FOLDER.glob("*.toml") if file.stem != "root"), "da", "de-CH"]
KOREAN = LanguageTag("ko")

every_language = pytest.mark.parametrize("name", NAMES)


@pytest.fixture
def edited(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A copy of the files of Korean, read in their place."""
    (tmp_path / "cldr").mkdir()
    for name in ("ko", "root", "cldr/ko"):
        (tmp_path / f"{name}.toml").write_bytes((FOLDER / f"{name}.toml").read_bytes())
    monkeypatch.setattr(load, "_FOLDER", tmp_path)
    forget()
    yield tmp_path
    forget()


def forget() -> None:
    lexicon_for.cache_clear()
    load._content.cache_clear()


@every_language
def test_the_lexicon_in_use_is_what_the_files_spell(name: str) -> None:
    forget()  # one that was asked has noted answers
    files = language_files(LanguageTag.parse(name))
    assert lexicon_for(LanguageTag.parse(name)) == build_from(files)


@every_language
def test_a_lexicon_spelled_as_python_is_the_same_lexicon(name: str) -> None:
    built = build_from(language_files(LanguageTag.parse(name)))
    known: dict[str, object] = {}
    exec(SCRIPT["module_text"](built, 7), known)  # noqa: S102
    spelled = known["lexicon"]()  # type: ignore[operator]
    assert isinstance(spelled, Lexicon)
    assert spelled == built
    assert list(spelled.after) == list(built.after)  # the first of equal lengths wins
    assert known["MADE_OF"] == 7


def test_an_edited_file_is_read_as_it_is(edited: Path) -> None:
    file = edited / "ko.toml"
    file.write_text(file.read_text("utf-8").replace('person = "', 'person = "쿵짝, ', 1), "utf-8")
    assert "쿵짝" in lexicon_for(KOREAN).after.meanings


def test_a_builder_that_was_edited_builds(monkeypatch: pytest.MonkeyPatch) -> None:
    files = language_files(KOREAN)
    before = load.made_of(files)
    monkeypatch.setattr(load, "_made_by", lambda: 12345)
    assert load.made_of(files) != before


def test_the_builders_are_all_that_decide_what_is_built() -> None:
    """Else an edit of one could be passed over: their imports are builders or the model."""
    folder = Path(load.__file__).parent
    files = [file for name in load._BUILDERS for file in folder.glob(f"{name}.py")]
    known = {".".join(file.relative_to(folder).with_suffix("").parts) for file in files}
    marker = "from i18nlint.facts.numbers."
    for file in files:
        lines = file.read_text("utf-8").split("\n")
        imported = {line.split(" ")[1] for line in lines if line.startswith(marker)}
        needed = {name.removeprefix("i18nlint.facts.numbers.") for name in imported}
        assert needed <= known, file.name
