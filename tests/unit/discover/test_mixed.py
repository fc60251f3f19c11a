"""Two ways of naming languages in one tree, and two ways of spelling one name."""

from __future__ import annotations

import unicodedata

import pytest

from i18nlint.config.schema import Config
from i18nlint.discover import discover_layout
from i18nlint.model.language import LanguageTag

from .conftest import ENGLISH, GERMAN, KOREAN, Build, discover, groups, reasons

FOLDERS = [f"content/{tag}/{name}.md" for tag in ("de", "en", "ko") for name in "abc"]
BUNDLE = ["content/de/tea/index.md", "content/de/tea/index.ko.md", "content/de/tea/index.en.md"]
HUGO = "".join(f'[languages.{tag}]\ncontentDir = "content/{tag}"\n' for tag in ("de", "en", "ko"))

COMPOSED = "가을"
DECOMPOSED = unicodedata.normalize("NFD", COMPOSED)


def test_in_a_folder_of_hugos_an_ending_names_the_language(build: Build) -> None:
    config = {"hugo.toml": f'defaultContentLanguage = "de"\n{HUGO}'}
    root = build({**config, **dict.fromkeys([*FOLDERS, *BUNDLE, "content/de/to.is.md"], "# 1\n")})
    layout = discover(root)
    assert groups(layout)["content/de/tea/index"] == {
        "de": "content/de/tea/index.md",
        "en": "content/de/tea/index.en.md",
        "ko": "content/de/tea/index.ko.md",
    }
    assert reasons(layout) == {"content/de/to.is.md": "no version in another language"}
    (site,) = layout.sites
    assert site.pattern == "content/de/{path}.{ext}"
    assert site.other_patterns[0] == "content/de/{path}.{lang}.{ext}"
    assert str(site.fixed["content/ko/{path}.{ext}"]) == "ko"


def test_a_version_with_an_ending_belongs_to_one_in_a_folder_of_its_own(build: Build) -> None:
    root = build({"hugo.toml": HUGO, **dict.fromkeys(FOLDERS, "# 1\n"), "content/de/d.en.md": ""})
    (root / "content/ko/d.md").write_text("# 1\n")
    assert groups(discover(root))["content/de/d"] == {
        "en": "content/de/d.en.md",
        "ko": "content/ko/d.md",
    }


def test_the_folder_of_a_language_may_be_the_root(build: Build) -> None:
    config = '[languages.en]\ncontentDir = "."\n[languages.de]\ncontentDir = "de"\n'
    files = ("p.md", "de/p.md", "q.md", "q.de.md")
    root = build({"hugo.toml": config, **dict.fromkeys(files, "# 1\n")})
    assert {"de": "q.de.md", "en": "q.md"} in groups(discover(root)).values()


def test_the_folder_tells_the_language_of_files_that_do_not(build: Build) -> None:
    layout = discover(build([*FOLDERS, *BUNDLE]))
    assert groups(layout)["content/de/tea/index"]["de"] == "content/de/tea/index.md"
    bundles = layout.sites[1]
    assert bundles.evidence[-1] == "source language de: the folder is named like it"


@pytest.mark.parametrize(
    ("files", "language"),
    [
        pytest.param({"de/a.md": KOREAN, "de/a.en.md": ENGLISH}, "ko", id="another writing"),
        pytest.param({"it/a.md": "# 1\n", "it/a.ko.md": KOREAN}, "en", id="a doubtful name"),
        pytest.param(
            {"de/a.md": "", "de/a.ko.md": KOREAN, "b.md": "", "b.ko.md": KOREAN}, "en", id="not all"
        ),
        pytest.param({"en/de/a.md": GERMAN, "en/de/a.ko.md": KOREAN}, "de", id="the innermost"),
    ],
)
def test_a_folder_is_no_proof(build: Build, files: dict[str, str], language: str) -> None:
    assert str(discover(build(files)).sites[0].source_language) == language


@pytest.mark.parametrize("tags", [("en", "ko"), ("ko", "en")])
def test_names_that_look_alike_are_those_of_one_post(build: Build, tags: tuple[str, str]) -> None:
    names = dict(zip(tags, (COMPOSED, DECOMPOSED), strict=True))
    paths = {tag: f"posts/{tag}/{name}/{name}.md" for tag, name in names.items()}
    layout = discover(build(paths.values()))
    assert groups(layout) == {f"posts/{COMPOSED}/{COMPOSED}": paths}


def test_a_run_on_one_of_them_finds_the_other(build: Build) -> None:
    config = Config(
        source_language=LanguageTag("ko"), patterns=(f"{COMPOSED}/{{lang}}/{{path}}.{{ext}}",)
    )
    here, there = f"{DECOMPOSED}/en/{DECOMPOSED}/a.md", f"{DECOMPOSED}/ko/{COMPOSED}/a.md"
    root = build([here, there])
    whole = discover_layout(root, config)
    assert groups(whole) == {f"{COMPOSED}/{COMPOSED}/a": {"ko": there, "en": here}}
    assert discover_layout(root, config, [here]).groups == whole.groups


def test_a_name_may_hold_a_newline(build: Build) -> None:
    layout = discover(build(["posts/en/two\nlines.md", "posts/ko/two\nlines.md"]))
    assert list(groups(layout)) == ["posts/two\nlines"]


@pytest.mark.parametrize(
    ("files", "by_default"),
    [
        pytest.param({"en/a.md": "", "ko/a.md": ""}, True, id="English"),
        pytest.param({"ja/a.md": "", "ko/a.md": ""}, True, id="the first by name"),
        pytest.param({"a.md": "", "a.en.md": ""}, True, id="unknown"),
        pytest.param({"a.md": KOREAN, "a.en.md": ""}, False, id="read"),
        pytest.param(dict.fromkeys([*FOLDERS, "content/ko/d.md"], ""), True, id="one more"),
    ],
)
def test_a_source_that_nothing_speaks_for_is_marked(
    build: Build, files: dict[str, str], *, by_default: bool
) -> None:
    assert discover(build(files)).sites[0].source_by_default is by_default


def test_a_second_version_beside_its_source_is_a_duplicate(build: Build) -> None:
    files = ["docs/a.md", "docs/b.md", "docs/ko/a.md", "docs/ko/b.md"]
    layout = discover(build([*files, "docs/a.ko.md", "docs/b.ja.md"]))
    assert groups(layout) == {
        "docs/a": {"en": "docs/a.md", "ko": "docs/a.ko.md"},
        "docs/b": {"en": "docs/b.md", "ja": "docs/b.ja.md", "ko": "docs/ko/b.md"},
    }
    (site,) = layout.sites
    assert site.groups[0].duplicates == ((LanguageTag("ko"), "docs/ko/a.md"),)
    assert layout.left_out == ()
