from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from i18nlint.discover.naming import naming_language
from i18nlint.discover.samples import Samples
from i18nlint.model.language import LanguageTag

TITLES = {"es": "La ruta del río", "en": "The river route", "it": "La via del fiume"}


def named(root: Path, files: Mapping[str, tuple[str, str]]) -> str:
    """The naming language of files by path, each with its language and title."""
    paths: dict[LanguageTag, list[str]] = {}
    for path, (tag, title) in files.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(f'---\ntitle: "{title}"\n---\n\nText.\n', "utf-8")
        paths.setdefault(LanguageTag(tag), []).append(path)
    found = naming_language(Samples(root), paths)
    return str(found) if found else ""


@pytest.mark.parametrize(
    "pattern",
    ["content.{}/ruta-del-rio.md", "posts/ruta-del-rio/index.{}.md", "{}/2026-02-01-ruta_rio.md"],
    ids=["folders", "bundles", "dates in front"],
)
def test_the_language_whose_title_holds_the_name_named_the_post(
    pattern: str, tmp_path: Path
) -> None:
    files = {pattern.format(tag): (tag, title) for tag, title in TITLES.items()}
    assert named(tmp_path, files) == "es"


def test_a_name_that_all_titles_share_says_nothing(tmp_path: Path) -> None:
    files = {f"{tag}/marathon.md": (tag, "Marathon") for tag in TITLES}
    assert named(tmp_path, files) == ""


def test_marks_of_letters_are_left_out_of_names(tmp_path: Path) -> None:
    files = {"en/bialy-zurek.md": ("en", "Sour soup"), "pl/bialy-zurek.md": ("pl", "Biały żurek")}
    assert named(tmp_path, files) == "pl"


def test_a_single_word_says_nothing(tmp_path: Path) -> None:
    files = {"en/disk.md": ("en", "Notes on storage"), "ko/disk.md": ("ko", "Disk")}
    assert named(tmp_path, files) == ""


def test_most_posts_have_to_agree(tmp_path: Path) -> None:
    ours = {f"{tag}/ruta-del-rio.md": (tag, title) for tag, title in TITLES.items()}
    theirs = {f"{tag}/river-route.md": (tag, title) for tag, title in TITLES.items()}
    assert named(tmp_path, {**ours, **theirs}) == ""


def test_a_few_words_of_a_long_name_say_nothing(tmp_path: Path) -> None:
    for name, tag in (("ruta-rio-map", "es"), ("ruta-rio-map-day-one-two", "")):
        files = {f"{each}/{name}.md": (each, title) for each, title in TITLES.items()}
        assert named(tmp_path / name, files) == tag
