"""Files of other programs, as they are found: broken, closed, or no files at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from i18nlint.config.schema import Config
from i18nlint.discover import discover_layout
from i18nlint.errors import DiscoveryError

from .conftest import ENGLISH, KOREAN, Build

FOLDERS = {"content/en/a.md": ENGLISH, "content/ko/a.md": KOREAN}


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("hugo.toml", 'title = "x\n[languages\nen = {'),
        ("_config.yml", "lang: [en, ko\nfoo: : bar\n\tx"),
        ("mkdocs.yml", "plugins:\n  - i18n: [\n !!python/name:foo"),
        ("docusaurus.config.js", 'module.exports = { i18n: { defaultLocale: "en", locales: ["en"'),
        ("astro.config.mjs", "\0\ufffd"),
        ("admin/config.yml", "i18n:\n" + "    structure: folders\n\n" * 40 + "x"),
    ],
    ids=lambda value: value.partition("\n")[0][:20],
)
def test_a_file_that_its_own_program_cannot_read_is_read_as_text(
    build: Build, name: str, text: str
) -> None:
    (site,) = discover_layout(build({**FOLDERS, name: text}), Config()).sites
    assert str(site.source_language) == "en"


@pytest.mark.parametrize("name", ["hugo.toml", "docusaurus.config.js", ".gitignore"])
def test_a_file_that_nobody_may_read_is_named(
    build: Build, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = build({**FOLDERS, name: "x"})
    read = Path.read_text

    def closed(path: Path, *args: str, **options: str) -> str:
        if path.name == name:
            raise PermissionError(13, "Permission denied", str(path))
        return read(path, *args, **options)

    monkeypatch.setattr(Path, "read_text", closed)
    with pytest.raises(DiscoveryError, match=rf"{name}: cannot be read: Permission denied"):
        discover_layout(root, Config())


def test_a_folder_of_such_a_name_says_nothing(build: Build) -> None:
    (site,) = discover_layout(build({**FOLDERS, "_config.yml/x.txt": ""}), Config()).sites
    assert str(site.source_language) == "en"
